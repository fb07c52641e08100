import { afterAll, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { registry } from '../../operations/index.ts';
import { boundsOf } from '../../operations/parts.ts';
import { planSchema } from '../../plan/plan.ts';
import { library } from '../index.ts';

const OPS = ['create_greenhouse', 'create_garage', 'create_carport', 'create_apartment_block'];
await library.load(OPS);
const evaluator = new Evaluator(await Kernel.load(), registry);
afterAll(() => evaluator.dispose());

/** Length of the sides over all, mm. */
function sizeOf(op: string, params: Record<string, unknown>): number[] {
  const plan = planSchema.parse({ version: 1, name: op, operations: [{ id: 'it', op, params }] });
  const { parts, problems } = evaluator.evaluate(plan, { quality: 'draft' });
  expect(problems).toEqual([]);
  const { min, max } = boundsOf(parts)!;
  return [0, 1, 2].map((k) => max[k]! - min[k]!);
}

it.each<[string, Record<string, unknown>, [number, number, number]]>([
  ['create_greenhouse', { length: 3000, width: 2000, height: 2200 }, [2000, 2200, 3000]],
  ['create_greenhouse', { length: 4000, width: 2500, height: 2400, wall: false, plants: false }, [2500, 2400, 4000]],
  ['create_garage', { width: 3200, depth: 5800, height: 2600 }, [3200, 2600, 5800]],
  ['create_garage', { width: 6000, depth: 6000, height: 2800, doors: 2 }, [6000, 2800, 6000]],
  ['create_carport', { width: 5500, depth: 6000, height: 2500, cars: 2 }, [5500, 2500, 6000]],
  ['create_apartment_block', { width: 20000, depth: 11000, height: 18000, floors: 6, balconies: false }, [20000, 18000, 11000]],
])('%s %o is so large over all', (op, params, size) => {
  const made = sizeOf(op, params);
  // the canopy of a block stands out of its front
  for (const k of op === 'create_apartment_block' ? [0, 1] : [0, 1, 2]) expect(made[k]! / size[k]!, `side ${k}`).toBeCloseTo(1, 3);
});
