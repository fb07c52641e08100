import { Refusal } from '../http/problem.ts';
import { Turns } from './turns.ts';

/** Lets so many pieces of work run at a time and so many wait, fairly between sessions; refuses more. */
export class Admission {
  readonly #turns: Turns;

  constructor({ concurrency, queue }: { concurrency: number; queue: number }) {
    this.#turns = new Turns({ running: concurrency, waiting: queue });
  }

  /**
   * @param lane who asks: a session, where one is known
   * @throws Refusal `busy`, or the signal's reason when it aborts before the turn comes
   */
  async run<T>(work: () => Promise<T>, signal: AbortSignal, lane = ''): Promise<T> {
    const leave = await this.#turns.enter(signal, lane);
    if (!leave)
      throw new Refusal('busy', 'The server is at work on other designs: wait a moment and send it again.', {
        headers: { 'Retry-After': '2' },
      });
    try {
      return await work();
    } finally {
      leave();
    }
  }
}
