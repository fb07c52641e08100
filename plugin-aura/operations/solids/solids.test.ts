import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel, type Solid } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { registry } from '../index.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

function build(op: string, params: object): { solid: Solid; problems: readonly { message: string }[] } {
  const { parts, problems } = evaluator.evaluate(planSchema.parse({ operations: [{ id: 'it', op, params }] }), { quality: 'export' });
  return { solid: parts[0]?.solid as Solid, problems };
}
const { PI } = Math;

describe('solids have the volume of their formula', () => {
  it.each([
    ['box', { size: [2, 3, 4] }, 24],
    ['box', { size: [20, 20, 20], round: 4 }, 12 ** 3 + 6 * 144 * 4 + 12 * (PI / 4) * 16 * 12 + (4 / 3) * PI * 64],
    ['box', { size: [20, 20, 20], round: 10 }, (4 / 3) * PI * 1000],
    ['box', { size: [20, 10, 20], round: 4, edges: 'vertical' }, (400 - (4 - PI) * 16) * 10],
    ['box', { size: [20, 10, 20], chamfer: 2, edges: 'vertical' }, (400 - 8) * 10],
    ['box', { size: [20, 10, 20], chamfer: 2, edges: 'top' }, 400 * 8 + (2 / 3) * (400 + 256 + Math.sqrt(400 * 256))],
    ['cylinder', { diameter: 10, height: 4 }, PI * 25 * 4],
    ['cylinder', { diameter: 10, top_diameter: 6, height: 4 }, (PI * 4 * (25 + 9 + 15)) / 3],
    ['cylinder', { diameter: 10, height: 4, wall: 1 }, PI * (25 - 16) * 4],
    ['cylinder', { diameter: 10, height: 4, inner_diameter: 4, axis: 'x' }, PI * (25 - 4) * 4],
    ['cone', { diameter: 10, height: 6 }, (PI * 25 * 6) / 3],
    ['sphere', { diameter: 10 }, (PI * 1000) / 6],
    ['ellipsoid', { size: [10, 20, 30] }, (PI * 6000) / 6],
    ['torus', { diameter: 20, tube_diameter: 4 }, 2 * PI * 10 * PI * 4],
    ['torus', { outer_diameter: 24, inner_diameter: 16 }, 2 * PI * 10 * PI * 4],
    ['capsule', { diameter: 10, height: 30 }, PI * 25 * 20 + (PI * 1000) / 6],
    ['dome', { diameter: 20 }, (2 / 3) * PI * 1000],
    ['prism', { sides: 6, side: 10, height: 5 }, ((3 * Math.sqrt(3)) / 2) * 100 * 5],
    ['prism', { sides: 4, across_flats: 10, height: 5 }, 500],
    ['pyramid', { base: [10, 10], height: 9 }, 300],
    ['wedge', { size: [10, 10, 10] }, 500],
    ['gable', { size: [10, 6, 8] }, 240],
    ['polyhedron', { kind: 'tetrahedron', edge: 10 }, 1000 / (6 * Math.SQRT2)],
    ['polyhedron', { kind: 'cube', edge: 10 }, 1000],
    ['polyhedron', { kind: 'octahedron', edge: 10 }, (Math.SQRT2 / 3) * 1000],
    ['polyhedron', { kind: 'dodecahedron', edge: 10 }, ((15 + 7 * Math.sqrt(5)) / 4) * 1000],
    ['polyhedron', { kind: 'icosahedron', edge: 10 }, (5 / 12) * (3 + Math.sqrt(5)) * 1000],
  ])('%s %j', (op, params, volume) => {
    const { solid, problems } = build(op, params);
    expect(problems).toEqual([]);
    expect(solid.volume() / volume).toBeGreaterThan(0.996);
    expect(solid.volume() / volume).toBeLessThan(1.001);
  });

  it.each([
    ['cone', { diameter: 20, height: 20 }],
    ['dome', { diameter: 20 }],
    ['pyramid', { base: [20, 16], height: 14 }],
    ['pyramid', { base: [20, 16], height: 14, top: [6, 4] }],
    ['wedge', { size: [20, 12, 16], top: 4 }],
    ['gable', { size: [20, 12, 16] }],
    ['polyhedron', { kind: 'tetrahedron' }],
    ['polyhedron', { kind: 'dodecahedron' }],
  ])('%s %j loses a little where its edges are rounded, a little more chamfered, and refuses too much', (op, params) => {
    const sharp = build(op, params).solid.volume();
    const round = build(op, { ...params, round: 1 });
    expect(round.problems).toEqual([]);
    expect(round.solid.volume() / sharp).toBeGreaterThan(0.85);
    expect(round.solid.volume() / sharp).toBeLessThan(0.999);
    if (op !== 'dome') {
      const chamfer = build(op, { ...params, chamfer: 1 });
      expect(chamfer.problems).toEqual([]);
      expect(chamfer.solid.volume() / sharp).toBeGreaterThan(0.85);
      expect(chamfer.solid.volume() / sharp).toBeLessThan(0.999);
    }
    expect(
      build(op, { ...params, round: 30 })
        .problems.map((problem) => problem.message)
        .join(),
    ).toMatch(/less|smaller/);
  });

  it('polyhedra stand on a face', () => {
    for (const kind of ['tetrahedron', 'cube', 'octahedron', 'dodecahedron', 'icosahedron']) {
      const { solid } = build('polyhedron', { kind, diameter: 20 });
      kernel.scope(() => expect(solid.translate([0, -solid.bounds().min[1], 0]).sectionAt(1e-4).area()).toBeGreaterThan(20));
    }
  });
});

describe('a box', () => {
  it('keeps its bounds whatever edges are treated', () => {
    const edge = fc.record({
      size: fc.tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 2, max: 40 }), fc.integer({ min: 2, max: 40 })),
      share: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      kind: fc.constantFrom('round', 'chamfer'),
      edges: fc.constantFrom('all', 'top', 'bottom', 'vertical'),
    });
    fc.assert(
      fc.property(edge, ({ size, share, kind, edges }) => {
        const { solid, problems } = build('box', { size, [kind]: Math.min(...size) * share, edges });
        expect(problems).toEqual([]);
        const { min, max } = solid.bounds();
        for (const k of [0, 1, 2] as const) expect(max[k] - min[k]).toBeCloseTo(size[k], 6);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [{ size: [10, 10, 10], round: 5.01 }, /make them smaller/],
    [{ size: [10, 10, 10], round: 1, chamfer: 1 }, /not both/],
    [{ size: [10, 10] }, /list of 3 numbers/],
  ])('%j is refused', (params, message) => expect(build('box', params).problems[0]!.message).toMatch(message));
});
