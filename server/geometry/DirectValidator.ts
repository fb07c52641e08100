import type { MaterialSpecification } from '../../plugin-aura/model/answer.ts';
import type { Evaluator } from '../../plugin-aura/model/evaluate.ts';
import type { Plan } from '../../plugin-aura/model/plan.ts';
import type { Quality } from '../../plugin-aura/operations/define.ts';
import type { Validator } from '../orchestrator/validator.ts';
import { buildPlan } from './BuildDesk.ts';
import type { BuildResult } from './messages.ts';

/** Builds in this thread, with an evaluator that the caller goes on using: for the command line, which needs the geometry anyway. */
export class DirectValidator implements Validator {
  readonly #evaluator: Evaluator;
  /** An evaluator serves one plan at a time. */
  #previous: Promise<unknown> = Promise.resolve();

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
  }

  build(plan: Plan, specifications: readonly MaterialSpecification[], quality: Quality, signal: AbortSignal): Promise<BuildResult> {
    const next = (): Promise<BuildResult> => buildPlan(this.#evaluator, plan, specifications, quality, signal);
    const building = this.#previous.then(next, next);
    this.#previous = building;
    return building;
  }
}
