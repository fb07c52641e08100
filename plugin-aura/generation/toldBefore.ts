import type { Plan } from '../plan/plan.ts';
import { PlanError } from '../plan/problem.ts';
import { assemble, specifyMaterials, validateGeometry } from './phases.ts';
import { isSpoken, type Made, type Run } from './task.ts';

/**
 * A change without the warnings that the design had before it: they were told then, and are of something that the change does not touch.
 * A design that could not be built before has told none.
 */
export async function withoutToldBefore(made: Made, before: Plan, { validator, signal, quality }: Run): Promise<Made> {
  if (isSpoken(made) || made.beside || made.warnings.length === 0) return made;
  const planned = specifyMaterials({ plan: before, provider: made.provider, unread: [], notes: [], mended: [] });
  try {
    const { warnings } = assemble(await validateGeometry(planned, validator, quality ?? 'draft', signal));
    return { ...made, warnings: made.warnings.filter((warning) => !warnings.includes(warning)) };
  } catch (error) {
    if (error instanceof PlanError) return made;
    throw error;
  }
}
