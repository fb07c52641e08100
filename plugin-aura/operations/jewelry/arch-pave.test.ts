import { afterAll, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { Registry } from '../../plan/registry.ts';
import { placesOf } from '../parts.ts';
import { jewelry } from './index.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, new Registry(jewelry));
afterAll(() => evaluator.dispose());

const pavedOver = (shank: Record<string, unknown>, pave: Record<string, unknown>) =>
  evaluator.evaluate(
    planSchema.parse({
      operations: [
        { id: 'shank', op: 'create_shank', params: { diameter: 17.3, width: 2.8, profile: 'flat', shoulders: 'cathedral', ...shank } },
        { id: 'pave', op: 'create_pave', params: { shank: 'shank', stone_diameter: 1.3, leave: 9, arc: 120, ...pave } },
      ],
    }),
    { quality: 'draft' },
  );

it('stones go up the arches of a cathedral shank, alike on both sides', () => {
  const { parts, results } = pavedOver({}, {});
  const places = placesOf(parts.find(({ gem }) => gem)!);
  const outer = Number(results.get('shank')!.facts.outer_radius);
  const nearest = places.filter((place) => Math.abs(place[12]!) < 6);
  expect(nearest.length).toBeGreaterThanOrEqual(2);
  for (const place of nearest) expect(Math.hypot(place[12]!, place[13]!)).toBeGreaterThan(outer + 1);
  expect(places.filter((place) => place[12]! > 0)).toHaveLength(places.length / 2);
});

it.each([
  ['stones wider than the arch', { width: 2.2 }, {}, /arches of this shank are 1\.72 mm wide/],
  ['two rows', {}, { rows: 2 }, /take one row/],
])('%s are refused in a sentence that says why', (_, shank, pave, sentence) =>
  expect(pavedOver(shank, pave).problems.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]),
);
