import type { MaterialSpecification } from '../../plugin-aura/model/answer.ts';
import type { Evaluator } from '../../plugin-aura/model/evaluate.ts';
import type { Plan } from '../../plugin-aura/model/plan.ts';
import { PlanError } from '../../plugin-aura/model/problem.ts';
import { readPlan } from '../../plugin-aura/model/read.ts';
import { reportOf } from '../../plugin-aura/model/report.ts';
import type { Quality } from '../../plugin-aura/operations/define.ts';
import type { BuildResult, FromWorker, ToWorker } from './messages.ts';
import { numbersOf } from './numbers.ts';

type BuildMessage = Extract<ToWorker, { kind: 'build' }>;

/** What the worker does with its messages: builds in the order in which they came, and drops what nobody waits for. */
export class BuildDesk {
  readonly #evaluator: Evaluator;
  readonly #answer: (message: FromWorker) => void;
  readonly #waiting: BuildMessage[] = [];
  #current: { request: number; abort: AbortController } | null = null;

  constructor(evaluator: Evaluator, answer: (message: FromWorker) => void) {
    this.#evaluator = evaluator;
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
        const result = await buildPlan(this.#evaluator, readPlan(message.plan), message.specifications, message.quality, abort.signal);
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

/** Builds a plan and says what came of it. */
export async function buildPlan(
  evaluator: Evaluator,
  plan: Plan,
  specifications: readonly MaterialSpecification[],
  quality: Quality,
  signal: AbortSignal,
): Promise<BuildResult> {
  const evaluation = await evaluator.evaluateInterruptibly(plan, { quality, signal });
  return { report: reportOf(evaluation, specifications), problems: [...evaluation.problems], numbers: numbersOf(evaluation) };
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
