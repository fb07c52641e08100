import { afterAll, describe, expect, it } from 'vitest';
import { flawsOf } from '../../kernel/flaws.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { Evaluator } from '../../model/evaluate.ts';
import { planSchema } from '../../model/plan.ts';
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
    expect(smoothed(cube, { radius: 3, angle: 60 }).volume()).toBeCloseTo(8000, 1);
  });

  it('softens edges only as far as its radius', () => {
    const solid = smoothed(cube, { radius: 2 });
    expect(solid.volume()).toBeLessThan(7995);
    expect(solid.volume()).toBeGreaterThan(7600);
    // The middles of the faces stay where they were, the corners go.
    expect(solid.hits([0, 40, 0], [0, 10, 0])[0]!.position[1]).toBeCloseTo(20, 2);
    expect(solid.hits([30, 30, 30], [0, 10, 0])[0]!.position[0]).toBeLessThan(9.7);
  });
});
