import { afterAll, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { Registry } from '../../plan/registry.ts';
import { jewelry } from './index.ts';

const kernel = await Kernel.load();
afterAll(() => expect(kernel.live).toBe(0));

it('a hidden halo stays under its stone, looks outward, and leaves the prongs free', () => {
  const evaluator = new Evaluator(kernel, new Registry(jewelry));
  const plan = planSchema.parse({
    operations: [
      { id: 'stone', op: 'create_diamond', params: { carat: 1 } },
      { id: 'head', op: 'create_prong_setting', params: { stone: 'stone', rails: 0 } },
      { id: 'halo', op: 'create_halo', params: { stone: 'stone', setting: 'head', stone_diameter: 1, hidden: true } },
    ],
  });
  const { results, problems } = evaluator.evaluate(plan, { quality: 'draft' });
  expect(problems).toEqual([]);
  const halo = results.get('halo')!;
  const stones = halo.parts.find(({ gem }) => gem)!;
  expect(stones.copies!.length).toBeGreaterThanOrEqual(8);
  const reach = halo.parts.find(({ role }) => role === 'halo')!.solid!.bounds();
  const { gem, transform } = results.get('stone')!.parts[0]!;
  const centre = gem!;
  expect(reach.max[0]).toBeLessThan(centre.width / 2 + 0.05);
  expect(reach.max[1]).toBeLessThan(transform[13]! - centre.girdle / 2);
  // Each table looks away from the middle.
  for (const place of stones.copies!) {
    const far = Math.hypot(place[12]!, place[14]!);
    expect((place[4]! * place[12]! + place[6]! * place[14]!) / far).toBeGreaterThan(0.99);
  }
  evaluator.dispose();
});

it('what would not cast is refused, or made and told', () => {
  const evaluator = new Evaluator(kernel, new Registry(jewelry));
  const bits = [
    { id: 'shank', op: 'create_shank', params: {} },
    { id: 'stone', op: 'create_diamond', params: { carat: 1 }, at: { my: 'culet', to: 'shank.inside_top', offset: [0, 9, 0] } },
    { id: 'head', op: 'create_prong_setting', params: { stone: 'stone' } },
  ];
  const cast = (faults: string) =>
    planSchema.parse({
      operations: [...bits, { id: 'whole', op: 'cast', inputs: ['shank', 'head'], params: { stones: ['stone'], faults } }],
    });
  expect(
    evaluator
      .evaluate(cast('refuse'), { quality: 'final' })
      .problems.map(({ message }) => message)
      .join(),
  ).toMatch(/fall into 2 pieces/);
  const told = evaluator.evaluate(cast('tell'), { quality: 'final' });
  expect(told.problems).toEqual([]);
  expect(told.results.get('whole')!.unsound?.()).toMatch(/fall into 2 pieces/);
  evaluator.dispose();
});
