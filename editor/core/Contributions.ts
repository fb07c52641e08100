import { Signal } from './Signal.ts';

/**
 * What the editor and its plugins add under an id: panels, importers, overlays ...
 * An id is taken once; registering returns what takes the entry away again.
 */
export class Contributions<Entry extends { id: string }> {
  /** Something was added or taken away; whoever draws the entries draws them again. */
  readonly changed = new Signal();

  #entries = new Map<string, Entry>();
  #kind: string;

  /** @param kind what an entry is, for the error sentence: "panel" */
  constructor(kind: string) {
    this.#kind = kind;
  }

  /** @throws if the id is taken */
  register(entry: Entry): () => void {
    if (this.#entries.has(entry.id)) throw new Error(`There is already ${article(this.#kind)} with the id "${entry.id}".`);
    this.#entries.set(entry.id, entry);
    this.changed.dispatch();
    return () => {
      if (this.#entries.get(entry.id) !== entry) return;
      this.#entries.delete(entry.id);
      this.changed.dispatch();
    };
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** In order of registration. */
  list(): Entry[] {
    return [...this.#entries.values()];
  }

  get size(): number {
    return this.#entries.size;
  }
}

function article(kind: string): string {
  return /^[aeiou]/i.test(kind) ? `an ${kind}` : `a ${kind}`;
}
