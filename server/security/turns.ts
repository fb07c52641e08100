/**
 * Lets so many pieces of work run at a time; the others wait. Whoever waits is served in turn by lane (a session, a client), so that
 * one who sends many at once does not keep another waiting behind all of them; within a lane, first come is first served.
 */
export class Turns {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #lanes = new Map<string, (() => void)[]>();
  #running = 0;
  #waiting = 0;

  constructor({ running, waiting }: { running: number; waiting: number }) {
    this.#most = running;
    this.#mostWaiting = waiting;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Waits for a turn. Whoever gets one gives it back by calling what is returned, once.
   *
   * @returns null where too many wait already
   * @throws the signal's reason when it aborts before the turn comes
   */
  async enter(signal: AbortSignal, lane = ''): Promise<(() => void) | null> {
    signal.throwIfAborted();
    if (this.#running >= this.#most) {
      if (this.#waiting >= this.#mostWaiting) return null;
      await this.#wait(signal, lane);
    } else this.#running++;
    let given = true;
    return () => {
      if (!given) return;
      given = false;
      this.#next();
    };
  }

  #wait(signal: AbortSignal, lane: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const queue = this.#lanes.get(lane) ?? [];
      const start = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        queue.splice(queue.indexOf(start), 1);
        if (queue.length === 0 && this.#lanes.get(lane) === queue) this.#lanes.delete(lane);
        this.#waiting--;
        reject(signal.reason);
      };
      queue.push(start);
      this.#lanes.set(lane, queue);
      this.#waiting++;
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** Hands the turn to the lane that has waited longest since its last one. */
  #next(): void {
    const [first] = this.#lanes;
    if (!first) {
      this.#running--;
      return;
    }
    const [lane, queue] = first;
    const start = queue.shift();
    this.#lanes.delete(lane);
    if (queue.length > 0) this.#lanes.set(lane, queue);
    this.#waiting--;
    start?.();
  }
}
