import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { reportOf } from '../../evaluation/report.ts';
import { resolveMaterials } from '../../evaluation/specifications.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { registry } from '../../operations/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordReader } from '../offline.ts';

/** Drawings told sketch by sketch, built and held against what their coordinates come to, in their own units. */

const evaluator = new Evaluator(await Kernel.load(), registry);
afterAll(() => evaluator.dispose());

const built = (plan: Plan, quality: 'draft' | 'final') =>
  reportOf(evaluator.evaluate(plan, { quality }), resolveMaterials(plan).specifications).parts;
const { PI } = Math;
/** Area of a strip of 20 across the middle of a circle. */
const bite = (r: number): number => 2 * (10 * Math.sqrt(r * r - 100) + r * r * Math.asin(10 / r));
const zero = 'Create a coordinate system with Euler angles (0, 0, 0) and translation vector (0, 0, 0).';

describe('drawings told sketch by sketch', () => {
  it.each<[prompt: string, volume: number, size: [number, number, number]]>([
    [
      'Start by creating a new coordinate system with Euler angles set to zero and a translation vector of (0, 0, 0). In the first face, first loop, start with a line from (0.0, 0.0) to (0.75, 0.0). Draw the next line from (0.75, 0.0) to (0.75, 0.3), then a line from (0.75, 0.3) to (0.0, 0.3) and close the loop with a line from (0.0, 0.3) to (0.0, 0.0). Apply a scale factor of 0.75 to the two-dimensional sketch. Extrude the 2D sketch 0.1 units along the normal to create a new solid body.',
      0.5625 * 0.225 * 0.1,
      [0.5625, 0.1, 0.225],
    ],
    [
      'Create a new coordinate system with Euler angles of 0, 0, -90 and translation vector (0, 0.5, 0). Draw a circle centered at (0.25, 0.25) with a radius of 0.25. Draw a second circle, concentric, radius 0.1. Scale the sketch by 0.5. Extrude 0.6 units in the normal direction and 0 in the opposite direction.',
      PI * (0.125 ** 2 - 0.05 ** 2) * 0.6,
      [0.25, 0.25, 0.6],
    ],
    [
      `Part 1: ${zero} Sketch a rectangle with corners (0,0), (1,0), (1,0.5), (0,0.5). Extrude 0.1. Part 2: Set the coordinate system with translation vector (0.25, 0.1, 0.1). Draw a circle with center (0.15,0.15) and radius 0.15, extrude 0.4 and join it to the first part.`,
      0.05 + PI * 0.15 ** 2 * 0.4,
      [1, 0.5, 0.5],
    ],
    [
      `${zero} Loop one: line from (0,0) to (0.4,0), line from (0.4,0) to (0.4,0.1), arc from (0.4,0.1) through (0.2,0.3) to (0,0.1), and line from (0,0.1) to (0,0). Scale by 0.8 and extrude 0.2 in the direction of the normal and 0.1 opposite to it.`,
      (0.04 + (PI * 0.04) / 2) * 0.64 * 0.3,
      [0.32, 0.3, 0.24],
    ],
    [
      'Draw a 2D sketch on the XY plane: outer loop is a rectangle from (0,0) to (80,50). Inner loops: circles of radius 4 at (10,10), (70,10), (70,40) and (10,40). Extrude the sketch by 12.',
      (4000 - 4 * 16 * PI) * 12,
      [80, 12, 50],
    ],
    [
      'Sketch a polygon with points (0,0), (60,0), (60,40), (0,40) on the XY plane. Extrude it by 20 mm. Then in a coordinate system translated by 20 in z, draw a circle of radius 8 at (30,20) and cut 10 mm in the opposite direction of the normal.',
      48_000 - PI * 640,
      [60, 20, 40],
    ],
    [
      `${zero} Draw two concentric circles of radius 30 and 20 centered at (30, 30). Extrude 40 units. Then set a coordinate system with Euler angles (0, 0, -90) and translation (0, 60, 40). Draw a rectangle with corners (20, -10), (40, -10), (40, 0), (20, 0). Extrude 60 units along the normal, cutting through the body.`,
      PI * 500 * 40 - 10 * (bite(30) - bite(20)),
      [60, 40, 60],
    ],
  ])('%s', async (prompt, volume, size) => {
    const { plan, unread, notes } = await wordReader().generate(prompt);
    expect([unread, notes]).toEqual([[], []]);
    const parts = built(plan!, 'final');
    expect(parts).toHaveLength(1);
    const { min, max } = parts[0]!.bounds;
    for (const k of [0, 1, 2]) expect(max[k]! - min[k]!).toBeCloseTo(size[k]!, 3);
    expect(Math.abs(parts[0]!.volume_mm3! / volume - 1)).toBeLessThan(0.01);
  });

  it('keeps what was pulled on its plane when its depth changes', async () => {
    const { plan } = await wordReader().generate(
      `${zero} Draw a circle of radius 10 at (0, 0). Extrude 5. Set a coordinate system with Euler angles (0, 0, 0) and translation (0, 0, 5). Draw a circle of radius 4 at (0, 0) and extrude 7, joining the first body.`,
    );
    const longer = { ...plan!, parameters: plan!.parameters!.map((p) => (p.value === 7 ? { ...p, value: 11 } : p)) };
    const [part] = built(longer, 'draft');
    expect(part!.bounds.max[1] - part!.bounds.min[1]).toBeCloseTo(16, 5);
  });
});

it('what is asked for beside the drawing, and was not made, is told', async () => {
  const { plan, unread } = await wordReader().generate(
    `${zero} Draw a line from (0, 0) to (50, 0), a line from (50, 0) to (50, 30), a line from (50, 30) to (0, 30), a line from (0, 30) to (0, 0). Extrude 10. Finally add four holes of 5 mm diameter near the corners. The part is made of brass.`,
  );
  expect(plan?.operations).toHaveLength(1);
  expect(unread).toEqual([expect.stringContaining('four holes'), expect.stringContaining('brass')]);
});
