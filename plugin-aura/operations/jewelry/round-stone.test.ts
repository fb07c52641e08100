import { afterAll, expect, it, vi } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { type Plan, planSchema } from '../../plan/plan.ts';
import { registry } from '../index.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

const ring = (width: number, lift: number, prongs: number): Plan =>
  planSchema.parse({
    operations: [
      { id: 'shank', op: 'create_shank', params: { size: 'US 6', width } },
      {
        id: 'stone',
        op: 'create_gem',
        params: { species: 'ruby', carat: 1 },
        at: { my: 'culet', to: 'shank.inside_top', offset: [0, lift, 0] },
      },
      { id: 'head', op: 'create_prong_setting', params: { stone: 'stone', shank: 'shank', thickness: prongs } },
      { id: 'halo', op: 'create_halo', params: { stone: 'stone', setting: 'head' } },
    ],
  });

it('a halo goes with its stone and is not built again; where its setting comes to something else it is', () => {
  // Only the flat faces of a halo are triangulated by the kernel.
  const flats = vi.spyOn(kernel, 'triangles');
  const shown = (plan: Plan, by: Evaluator) => {
    const { problems, results } = by.evaluate(plan, { quality: 'draft' });
    expect(problems).toEqual([]);
    return results.get('halo')!;
  };
  shown(ring(2, 0.8, 1), evaluator);
  expect(flats).toHaveBeenCalledTimes(2);
  flats.mockClear();
  const moved = shown(ring(2.4, 1.1, 1), evaluator);
  expect(flats).not.toHaveBeenCalled();

  const cold = new Evaluator(kernel, registry);
  const fresh = shown(ring(2.4, 1.1, 1), cold);
  expect(moved.parts.map(({ copies }) => copies)).toEqual(fresh.parts.map(({ copies }) => copies));
  const bytes = ({ parts }: typeof moved) => parts.map(({ solid }) => Buffer.from(solid!.mesh().positions.buffer).toString('base64'));
  expect(bytes(moved)).toEqual(bytes(fresh));
  cold.dispose();

  flats.mockClear();
  shown(ring(2.4, 1.1, 1.3), evaluator);
  expect(flats).toHaveBeenCalledTimes(2);
});
