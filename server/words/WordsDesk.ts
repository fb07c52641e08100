import type { Report } from '../../plugin-aura/evaluation/reportSchema.ts';
import type { Reader } from '../../plugin-aura/generation/reader.ts';
import type { Plan } from '../../plugin-aura/plan/plan.ts';
import type { FromWords, ToWords } from './messages.ts';

/** What a thread that reads words stands on. */
export interface WordsGround {
  reader: Reader;
  /** Wishes that changed nothing, of the reader that this one follows, and for the one that will follow it. */
  recall(wishes: [string, string][]): void;
  remembered(): [string, string][];
  /** What is declared of the library. */
  declared(): Promise<string>;
}

type Asked = Exclude<ToWords, { type: 'built' | 'recall' }>;

/** What the thread does with its messages. Several requests may be under way: one that waits for a build keeps no other from being read. */
export class WordsDesk {
  readonly #ground: () => Promise<WordsGround>;
  readonly #send: (message: FromWords) => void;
  readonly #builds = new Map<number, (measured: Report) => void>();
  #nextCall = 1;

  /** The ground is asked for with each message: the first has it loaded. */
  constructor(ground: () => Promise<WordsGround>, send: (message: FromWords) => void) {
    this.#ground = ground;
    this.#send = send;
  }

  async receive(message: ToWords): Promise<void> {
    if (message.type === 'built') {
      this.#builds.get(message.call)?.(message.measured);
      this.#builds.delete(message.call);
      return;
    }
    const ground = await this.#ground();
    if (message.type === 'recall') {
      ground.recall(message.wishes);
      return;
    }
    try {
      this.#send(await this.#answer(message, ground));
    } catch (error) {
      this.#send({ type: 'failed', id: message.id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  async #answer(asked: Asked, { reader, remembered, declared }: WordsGround): Promise<FromWords> {
    const { id } = asked;
    switch (asked.type) {
      case 'generate':
        return { type: 'read', id, reading: await reader.generate(asked.prompt, asked) };
      case 'refine': {
        const build = (plan: Plan): Promise<Report> => this.#built(id, plan);
        const measure = (): Promise<Report> => this.#built(id);
        return { type: 'read', id, reading: await reader.refine(asked.plan, asked.instruction, { ...asked, measure, build }) };
      }
      case 'vary':
        return { type: 'varied', id, variants: await reader.vary(asked.plan, asked.count, asked) };
      case 'declare':
        return { type: 'declared', id, json: await declared() };
      case 'remember':
        return { type: 'remembered', id, wishes: remembered() };
    }
  }

  /** Where it cannot be built, the request has failed on the other side, and nobody waits for this any more. */
  #built(id: number, plan?: Plan): Promise<Report> {
    const call = this.#nextCall++;
    return new Promise((resolve) => {
      this.#builds.set(call, resolve);
      this.#send({ type: 'build', id, call, ...(plan && { plan }) });
    });
  }
}
