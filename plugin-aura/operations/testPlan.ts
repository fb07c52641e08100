import { type Plan, planSchema } from '../plan/plan.ts';
import type { AnyOperation } from './define.ts';

/** Test support: a definition's example as a plan whose last operation, `it`, is the one in question. */
export function examplePlan({ op, example }: AnyOperation, params: Record<string, unknown> = example.params): Plan {
  return planSchema.parse({
    name: op,
    operations: [
      ...(example.before ?? []),
      { id: 'it', op, params, ...(example.inputs && { inputs: example.inputs }), ...(example.material && { material: example.material }) },
    ],
  });
}
