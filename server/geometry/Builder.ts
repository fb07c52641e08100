import type { Evaluator } from '../../plugin-aura/evaluation/evaluate.ts';
import { reportOf } from '../../plugin-aura/evaluation/report.ts';
import { MeasureBook } from '../../plugin-aura/kernel/measure.ts';
import type { Quality } from '../../plugin-aura/kernel/tessellation.ts';
import type { MaterialSpecification } from '../../plugin-aura/materials/specification.ts';
import type { Plan } from '../../plugin-aura/plan/plan.ts';
import type { Validator } from '../orchestrator/validator.ts';
import type { BuildResult } from './messages.ts';
import { numbersOf } from './numbers.ts';

/**
 * Builds plans in the thread that it lives in, one after the other, with an evaluator that remembers what it built: in the geometry
 * worker, and in the command line, which needs the geometry anyway.
 */
export class Builder implements Validator {
  readonly #evaluator: Evaluator;
  readonly #measures = new MeasureBook();
  #previous: Promise<unknown> = Promise.resolve();

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
  }

  /** @throws the signal's reason when it aborts */
  build(plan: Plan, specifications: readonly MaterialSpecification[], quality: Quality, signal: AbortSignal): Promise<BuildResult> {
    const next = (): Promise<BuildResult> => this.#build(plan, specifications, quality, signal);
    const building = this.#previous.then(next, next);
    this.#previous = building;
    return building;
  }

  async #build(plan: Plan, specifications: readonly MaterialSpecification[], quality: Quality, signal: AbortSignal): Promise<BuildResult> {
    const evaluation = await this.#evaluator.evaluateInterruptibly(plan, { quality, signal });
    return {
      report: reportOf(evaluation, specifications, { measures: this.#measures }),
      problems: [...evaluation.problems],
      numbers: numbersOf(evaluation),
    };
  }
}
