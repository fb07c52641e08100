import { Signal as Dispatcher, type Signal as DispatcherOf, type SignalBinding } from 'signals';

export type Listener<Args extends unknown[]> = (...args: Args) => void;

/**
 * A js-signals signal with typed arguments and batches. Listeners run in the order in which they were added; one that is
 * removed while a dispatch runs is not called any more. A listener's return value is ignored: in js-signals itself a
 * listener that happens to return false would keep the others from hearing.
 */
export class Signal<Args extends unknown[] = []> {
  /** A signal whose `active` is false swallows what is dispatched. */
  active = true;

  readonly #dispatcher = new Dispatcher() as DispatcherOf as DispatcherOf<Args[number]>;
  readonly #bindings = new Map<Listener<Args>, SignalBinding<Args[number]>>();
  #batchDepth = 0;
  #batched: Args | null = null;

  /** Adds a listener (once, however often it is added) and returns what removes it. */
  add(listener: Listener<Args>): () => void {
    if (!this.#bindings.has(listener))
      this.#bindings.set(
        listener,
        this.#dispatcher.add((...args: Args[number][]) => {
          listener(...(args as Args));
        }),
      );
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
    this.#bindings.get(listener)?.detach();
    this.#bindings.delete(listener);
  }

  has(listener: Listener<Args>): boolean {
    return this.#bindings.has(listener);
  }

  get listenerCount(): number {
    return this.#bindings.size;
  }

  dispatch(...args: Args): void {
    if (!this.active) return;
    if (this.#batchDepth > 0) {
      this.#batched = args;
      return;
    }
    this.#dispatcher.dispatch(...args);
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
    this.#dispatcher.removeAll();
    this.#bindings.clear();
  }
}
