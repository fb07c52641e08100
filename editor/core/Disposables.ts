export type Dispose = () => void;
export interface Disposable {
  dispose(): void;
}

/** Collects what has to be taken down again, and takes it down in reverse order, once. */
export class Disposables implements Disposable {
  #entries: Dispose[] = [];
  #disposed = false;

  /** Returns its argument, so that a thing can be made and remembered in one line. After `dispose` it is taken down at once. */
  add<Entry extends Dispose | Disposable>(entry: Entry): Entry {
    const dispose = 'dispose' in entry ? () => entry.dispose() : () => entry();
    if (this.#disposed) dispose();
    else this.#entries.push(dispose);
    return entry;
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Every entry is taken down even if one throws; the first error is thrown afterwards. */
  dispose(): void {
    this.#disposed = true;
    const entries = this.#entries.reverse();
    this.#entries = [];
    const errors: unknown[] = [];
    for (const dispose of entries) {
      try {
        dispose();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }
}
