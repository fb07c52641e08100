import type { Quality } from '../../plugin-aura/kernel/tessellation.ts';
import type { MaterialSpecification } from '../../plugin-aura/materials/specification.ts';
import type { Plan } from '../../plugin-aura/plan/plan.ts';
import type { BuildResult } from '../geometry/messages.ts';

/** Builds a plan's geometry and reports on it. */
export interface Validator {
  build(plan: Plan, specifications: readonly MaterialSpecification[], quality: Quality, signal: AbortSignal): Promise<BuildResult>;
}
