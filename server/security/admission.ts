import { Refusal } from '../http/problem.ts';

/** Lets so many pieces of work run at a time and so many wait, in order; refuses more. */
export class Admission {
  readonly #running: number;
  readonly #waiting: number;
  readonly #queue: (() => void)[] = [];
  #now = 0;

  constructor({ concurrency, queue }: { concurrency: number; queue: number }) {
    this.#running = concurrency;
    this.#waiting = queue;
  }

  /** @throws Refusal `busy`, or the signal's reason when it aborts before the turn comes */
  async run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    await this.#turn(signal);
    try {
      return await work();
    } finally {
      this.#now--;
      this.#queue.shift()?.();
    }
  }

  #turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#now < this.#running) {
      this.#now++;
      return Promise.resolve();
    }
    if (this.#queue.length >= this.#waiting) {
      return Promise.reject(
        new Refusal('busy', 'The server is at work on other designs: wait a moment and send it again.', {
          headers: { 'Retry-After': '2' },
        }),
      );
    }
    return new Promise((resolve, reject) => {
      const start = (): void => {
        signal.removeEventListener('abort', leave);
        this.#now++;
        resolve();
      };
      const leave = (): void => {
        this.#queue.splice(this.#queue.indexOf(start), 1);
        reject(signal.reason);
      };
      this.#queue.push(start);
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}
