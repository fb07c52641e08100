import { registry } from '../../plugin-aura/operations/index.ts';
import { PlanError } from '../../plugin-aura/plan/problem.ts';
import { readPlan } from '../../plugin-aura/plan/read.ts';
import type { Builder } from './Builder.ts';
import type { FromWorker, ToWorker } from './messages.ts';

type BuildMessage = Extract<ToWorker, { kind: 'build' }>;

/** What the worker does with its messages: builds in the order in which they came, and drops what nobody waits for. */
export class BuildDesk {
  readonly #builder: Builder;
  readonly #answer: (message: FromWorker) => void;
  readonly #waiting: BuildMessage[] = [];
  #current: { request: number; abort: AbortController } | null = null;

  constructor(builder: Builder, answer: (message: FromWorker) => void) {
    this.#builder = builder;
    this.#answer = answer;
  }

  receive(message: ToWorker): void {
    if (message.kind === 'abort') this.#drop(message.request);
    else {
      this.#waiting.push(message);
      if (!this.#current) void this.#work();
    }
  }

  #drop(request: number): void {
    const place = this.#waiting.findIndex((message) => message.request === request);
    if (place >= 0) this.#waiting.splice(place, 1);
    else if (this.#current?.request === request) this.#current.abort.abort();
  }

  async #work(): Promise<void> {
    for (let message = this.#waiting.shift(); message; message = this.#waiting.shift()) {
      const abort = new AbortController();
      const { request } = message;
      this.#current = { request, abort };
      try {
        const result = await this.#builder.build(readPlan(message.plan, registry), message.specifications, message.quality, abort.signal);
        this.#answer({ kind: 'built', request, result });
      } catch (error) {
        if (!abort.signal.aborted)
          this.#answer({
            kind: 'failed',
            request,
            message: sentenceOf(error),
            problems: error instanceof PlanError ? [...error.problems] : [],
          });
      }
    }
    this.#current = null;
  }
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
