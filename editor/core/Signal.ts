export type Listener<Args extends unknown[]> = (...args: Args) => void;

/**
 * Publish and subscribe, with the verbs of the three.js editor's signals. Listeners run in the order in which they
 * were added; one that is removed while a dispatch runs is not called any more. A listener's return value is ignored.
 */
export class Signal<Args extends unknown[] = []> {
  /** A signal whose `active` is false swallows what is dispatched. */
  active = true;

  #listeners = new Set<Listener<Args>>();
  #batchDepth = 0;
  #batched: Args | null = null;

  /** Adds a listener (once, however often it is added) and returns what removes it. */
  add(listener: Listener<Args>): () => void {
    this.#listeners.add(listener);
    return () => this.remove(listener);
  }

  addOnce(listener: Listener<Args>): () => void {
    const once: Listener<Args> = (...args) => {
      this.remove(once);
      listener(...args);
    };
    return this.add(once);
  }

  remove(listener: Listener<Args>): void {
    this.#listeners.delete(listener);
  }

  has(listener: Listener<Args>): boolean {
    return this.#listeners.has(listener);
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  dispatch(...args: Args): void {
    if (!this.active) return;
    if (this.#batchDepth > 0) {
      this.#batched = args;
      return;
    }
    for (const listener of [...this.#listeners]) {
      if (this.#listeners.has(listener)) listener(...args);
    }
  }

  /** Runs `work` and sends at most one dispatch, the last, when the outermost batch ends, also when `work` throws. */
  batch<Result>(work: () => Result): Result {
    this.#batchDepth += 1;
    try {
      return work();
    } finally {
      this.#batchDepth -= 1;
      if (this.#batchDepth === 0 && this.#batched) {
        const args = this.#batched;
        this.#batched = null;
        this.dispatch(...args);
      }
    }
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
