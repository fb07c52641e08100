import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { flawsOf } from '../../kernel/flaws.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { registry } from '../index.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

function smoothed(before: object, params: object = {}) {
  const plan = planSchema.parse({
    operations: [
      { id: 'body', ...before },
      { id: 'it', op: 'smooth', params, inputs: ['body'] },
    ],
  });
  const { parts, problems } = evaluator.evaluate(plan, { quality: 'final' });
  expect(problems).toEqual([]);
  const { solid } = parts[0]!;
  expect(flawsOf(solid!.mesh())).toEqual([]);
  return solid!;
}
const ball = { op: 'polyhedron', params: { kind: 'icosahedron', diameter: 30 } };
const cube = { op: 'box', params: { size: [20, 20, 20] } };

describe('smooth', () => {
  it('curves facets through their corners: an icosahedron becomes nearly its sphere', () => {
    const solid = smoothed(ball);
    expect(solid.bounds().max[0] - solid.bounds().min[0]).toBeCloseTo(30, 0);
    expect(solid.volume() / ((Math.PI / 6) * 30 ** 3)).toBeCloseTo(1, 1);
  });

  it('keeps edges sharper than the angle: a cube stays one', () => {
    expect(smoothed(cube).volume()).toBeCloseTo(8000, 3);
    expect(smoothed(cube, { angle: 100 }).volume()).not.toBeCloseTo(8000, 0);
  });

  it('softens edges only as far as its radius, all alike', () => {
    const solid = smoothed(cube, { radius: 4 });
    // A cube of 20 mm with edges rounded by 4 mm has 7,262 mm3.
    expect(solid.volume() / 7262).toBeCloseTo(1, 1);
    // The middles of the faces stay where they were, the corners go, each as far as the others.
    expect(solid.hits([0, 40, 0], [0, 10, 0])[0]!.position[1]).toBeCloseTo(20, 1);
    const corners = [1, -1].flatMap((x) => [1, -1].map((z) => solid.hits([30 * x, 30, 30 * z], [0, 10, 0])[0]!.position));
    for (const [x, , z] of corners)
      expect([Math.abs(x), Math.abs(z)]).toEqual([
        expect.closeTo(Math.abs(corners[0]![0]), 1),
        expect.closeTo(Math.abs(corners[0]![0]), 1),
      ]);
    expect(Math.abs(corners[0]![0])).toBeLessThan(9.6);
  });

  it('fills joints, and says which radius does not fit', () => {
    const cross = { op: 'extrude', params: { profile: { rect: [30, 8], plus: [{ rect: [8, 30] }] }, height: 10 } };
    const inside = (radius: number) => smoothed(cross, { radius }).hits([0, 5, 0], [20, 5, 20])[0]!.position[0];
    expect(inside(4)).toBeGreaterThan(4.2);
    const refused = (params: object) =>
      evaluator.evaluate(
        planSchema.parse({
          operations: [
            { id: 'body', ...cube },
            { id: 'it', op: 'smooth', params, inputs: ['body'] },
          ],
        }),
        { quality: 'draft' },
      ).problems[0]!;
    expect(refused({ radius: 0.05 })).toMatchObject({ place: 'operations[1].params.radius', message: expect.stringMatching(/too fine/) });
    expect(refused({ radius: 100 })).toMatchObject({ place: 'operations[1].params.radius', message: expect.stringMatching(/too much/) });
  });
});
