import type { MaterialSpecification } from '../../plugin-aura/model/answer.ts';
import type { Plan } from '../../plugin-aura/model/plan.ts';
import type { Quality } from '../../plugin-aura/operations/define.ts';
import type { BuildResult } from '../geometry/messages.ts';

/** Builds a plan's geometry and reports on it. */
export interface Validator {
  build(plan: Plan, specifications: readonly MaterialSpecification[], quality: Quality, signal: AbortSignal): Promise<BuildResult>;
}
