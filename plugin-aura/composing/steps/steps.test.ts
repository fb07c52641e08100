import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { reportOf } from '../../evaluation/report.ts';
import { resolveMaterials } from '../../evaluation/specifications.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { registry } from '../../operations/index.ts';
import { wordReader } from '../offline.ts';

/** Texts that build a thing step by step, held against volumes and bounds that were worked out by hand, mm. */

const evaluator = new Evaluator(await Kernel.load(), registry);
afterAll(() => evaluator.dispose());

async function made(prompt: string, ...changes: string[]) {
  let { plan, unread } = await wordReader().generate(prompt);
  for (const change of changes) if (plan) ({ plan } = await wordReader().refine(plan, change));
  if (!plan) throw new Error(`Nothing came of "${prompt}".`);
  const report = reportOf(evaluator.evaluate(plan, { quality: 'draft' }), resolveMaterials(plan).specifications);
  const { min, max } = report.bounds!;
  return {
    plan,
    unread,
    report,
    min,
    size: max.map((high, k) => high - min[k]!),
    volume: report.parts.reduce((sum, part) => sum + part.volume_mm3, 0),
  };
}

const { PI } = Math;

describe('steps', () => {
  it.each<[prompt: string, volume: number, size: [number, number, number]]>([
    ['block 60 x 40 x 20, on its right edge stands a wall 40 wide, 30 high and 5 thick', 54_000, [60, 50, 40]],
    ['three blocks as stairs: 90x30x10, on it 60x30x10, on that 30x30x10, all flush on the left', 54_000, [90, 30, 30]],
    ['half sphere of 60 mm diameter on a cylinder of the same diameter, 40 tall', 54_000 * PI, [60, 70, 60]],
    ['a top 300 x 200 x 20, under it four legs 20 x 20 x 150 in the corners', 1_440_000, [300, 170, 200]],
    ['a 40 mm cube with a boss 20 mm in diameter and 10 tall on top, and another one on the right side', 64_000 + 2_000 * PI, [50, 50, 40]],
    ['tube 50 outside, 40 inside, 100 long, with a flange 80 across and 8 thick at the bottom', PI * (22_500 + 7_800), [80, 100, 80]],
    ['a 70 mm cube minus a cylinder of 30 mm diameter through its middle', 343_000 - 15_750 * PI, [70, 70, 70]],
    ['a cross of two bars 100 x 20 x 20 at right angles, centred on each other', 72_000, [100, 20, 100]],
    ['three discs stacked: the bottom one 60 in diameter and 10 thick, the top one 20 and 10 thick', 10_000 * PI, [60, 20, 60]],
    [
      'a ring 60 outside, 40 inside, 15 high, with three 5 mm holes through the wall from the side',
      PI * (7_500 - 3 * 6.25 * 10),
      [60, 15, 60],
    ],
    ['take a 100 x 50 x 30 block and cut a step 40 long and 15 high off the right end', 120_000, [100, 30, 50]],
    ['block 80 x 40 x 30 with a 10 mm chamfer on the top right edge', 94_000, [80, 30, 40]],
  ])('%s', async (prompt, volume, size) => {
    const built = await made(prompt);
    expect(built.unread).toEqual([]);
    for (const [k, extent] of built.size.entries()) expect(extent).toBeCloseTo(size[k]!, 0);
    expect(built.min[1]).toBeCloseTo(0, 6);
    expect(Math.abs(built.volume / volume - 1)).toBeLessThan(0.02);
  });

  it('stand on each other when one of them is changed, and stay apart where their colours differ', async () => {
    const tower = await made(
      'a red cube 40 mm, on it a blue cylinder 30 mm diameter 20 high, on that a yellow cone 30 wide 25 high',
      'make the cylinder 50 high',
    );
    expect(tower.size[1]).toBeCloseTo(40 + 50 + 25, 3);
    expect(tower.report.parts.map(({ name }) => name)).toEqual(['Red cube', 'Blue cylinder', 'Yellow cone']);
  });

  it('are read whole or not at all', async () => {
    const { plan } = await made('a plate 80 x 50 x 8 with a teapot on it');
    expect(plan.brief?.things.map(({ variant }) => variant)).not.toContain('steps');
  });
});
