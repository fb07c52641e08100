import { expect, it } from 'vitest';
import { planSchema } from '../plan/plan.ts';
import { wordReader } from './offline.ts';
import { withoutUnbuildable } from './unbuildable.ts';

it('a feature that was left out is named, told in the brief, and what was picked out of it is picked out of the thing', async () => {
  const { plan } = await wordReader().generate('a mug 80 mm high');
  const [mug] = plan!.operations;
  const hole = { id: 'mug_hole_2', op: 'hole', inputs: [mug!.id], params: { diameter: 900 } };
  const picked = { id: 'mug_part', op: 'pick', params: { of: hole.id, parts: ['handle'] } };
  const given = planSchema.parse({ ...plan, operations: [mug, hole, picked] });
  const [thing] = given.brief!.things;
  thing!.facts[0]!.outcome = { operation: hole.id, param: 'diameter' };
  const index = given.operations.findIndex(({ id }) => id === hole.id);
  const problem = { code: 'cannot_build', place: `operations[${index}].params`, message: 'Too wide.', severity: 'error' } as const;
  const left = withoutUnbuildable(given, [problem])!;
  expect(left.told).toMatch(/^The hole was left out/);
  expect(left.plan.operations.map(({ id }) => id)).toEqual([mug!.id, picked.id]);
  expect(left.plan.operations[1]!.params.of).toBe(mug!.id);
  expect(left.plan.brief!.things[0]!.facts[0]!.outcome).toEqual({ why: left.told });
});
