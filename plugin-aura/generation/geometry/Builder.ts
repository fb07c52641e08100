import type { Evaluator } from '../../evaluation/evaluate.ts';
import { numbersOf } from '../../evaluation/numbers.ts';
import { reportOf } from '../../evaluation/report.ts';
import { resolveMaterials } from '../../evaluation/specifications.ts';
import { MeasureBook } from '../../kernel/measure.ts';
import type { Quality } from '../../kernel/tessellation.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Built, Validator } from '../validator.ts';

/**
 * Builds plans in the thread that it lives in, one after the other, with an evaluator that remembers what it built: for the command
 * line, which needs the geometry in its own thread anyway.
 */
export class Builder implements Validator {
  readonly #evaluator: Evaluator;
  readonly #measures = new MeasureBook();
  #previous: Promise<unknown> = Promise.resolve();

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
  }

  build(plan: Plan, quality: Quality, signal: AbortSignal): Promise<Built> {
    const next = (): Promise<Built> => this.#build(plan, quality, signal);
    const building = this.#previous.then(next, next);
    this.#previous = building;
    return building;
  }

  async #build(plan: Plan, quality: Quality, signal: AbortSignal): Promise<Built> {
    const evaluation = await this.#evaluator.evaluateInterruptibly(plan, { quality, signal });
    return {
      report: reportOf(evaluation, resolveMaterials(plan).specifications, { measures: this.#measures }),
      numbers: numbersOf(evaluation),
    };
  }
}
