import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { flawsOf } from '../../kernel/flaws.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { registry } from '../index.ts';
import { boundsOf } from '../parts.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

const block = { id: 'body', op: 'box', params: { size: [40, 20, 10] }, material: 'red paint' };
const egg = { id: 'body', op: 'ellipsoid', params: { size: [40, 30, 60] }, material: 'red paint' };
const ELLIPSOID = (Math.PI / 6) * 40 * 30 * 60;

function painted(params: object, body: object = block, more: object = { material: 'black glass' }) {
  const plan = planSchema.parse({ operations: [body, { id: 'it', op: 'paint', params, inputs: ['body'], ...more }] });
  const { parts, problems } = evaluator.evaluate(plan, { quality: 'export' });
  return {
    problems,
    parts,
    rest: parts.find(({ role }) => role !== 'paint'),
    piece: parts.find(({ role }) => role === 'paint'),
    volume: parts.reduce((sum, part) => sum + (part.solid?.volume() ?? 0), 0),
  };
}

describe('paint', () => {
  it('divides a part without loss: the piece takes the material, the rest keeps its own', () => {
    const { rest, piece, volume } = painted({ profile: { rect: [10, 5] }, face: 'front', depth: 2 });
    expect(piece!.material).toBe('black glass');
    expect(rest!.material).toBe('red paint');
    expect(piece!.solid!.volume()).toBeCloseTo(100, 3);
    expect(volume).toBeCloseTo(8000, 3);
  });

  it('goes through all without a depth, and to both sides where asked', () => {
    expect(painted({ profile: { rect: [10, 5] }, face: 'front' }).piece!.solid!.volume()).toBeCloseTo(500, 3);
    const both = painted({ profile: { rect: [10, 5] }, face: 'front', depth: 2, both: true }).piece!.solid!;
    expect(both.volume()).toBeCloseTo(200, 3);
    expect(both.pieces()).toHaveLength(2);
  });

  it.each([
    [1, 6, 150],
    [-1, 4, 50],
  ])('raised by %d mm it reaches z = %d', (raise, z, volume) => {
    const { piece } = painted({ profile: { rect: [10, 5] }, face: 'front', depth: 2, raise });
    expect(boundsOf([piece!])!.max[2]).toBeCloseTo(z);
    expect(piece!.solid!.volume()).toBeCloseTo(volume, 3);
  });

  it('measures positions on the face like the other features', () => {
    const at = boundsOf([painted({ profile: { rect: [4, 4] }, face: 'top', at: [{ from: 'top left', by: [5, 3] }], depth: 1 }).piece!])!;
    expect([(at.min[0] + at.max[0]) / 2, (at.min[2] + at.max[2]) / 2]).toEqual([expect.closeTo(-15), expect.closeTo(-2)]);
  });

  it('stacks: what was painted before keeps its material', () => {
    const second = {
      id: 'again',
      op: 'paint',
      params: { profile: { circle: 4 }, face: 'back', depth: 1 },
      inputs: ['it'],
      material: 'brass',
    };
    const first = {
      id: 'it',
      op: 'paint',
      params: { profile: { circle: 6 }, face: 'front', depth: 1 },
      inputs: ['body'],
      material: 'black glass',
    };
    const { parts } = evaluator.evaluate(planSchema.parse({ operations: [block, first, second] }), { quality: 'draft' });
    expect(parts.map(({ material }) => material)).toEqual(['red paint', 'black glass', 'brass']);
  });

  it('paints what is seen, not what lies behind it', () => {
    const plan = planSchema.parse({
      operations: [
        block,
        { id: 'behind', op: 'copy', params: { of: 'body' }, at: { offset: [0, 0, -30] } },
        { id: 'both', op: 'union', inputs: ['body', 'behind'] },
        { id: 'it', op: 'paint', params: { profile: { rect: [10, 5] }, face: 'front', depth: 2 }, inputs: ['both'] },
      ],
    });
    const { parts } = evaluator.evaluate(plan, { quality: 'draft' });
    const piece = parts.find(({ role }) => role === 'paint')!;
    expect(piece.solid!.volume()).toBeCloseTo(100, 3);
    expect(boundsOf([piece])!.max[2]).toBeCloseTo(5);
  });

  it('says where it misses, and where nothing would stay of the piece', () => {
    expect(painted({ profile: { circle: 2 }, at: [100, 0], face: 'front' }).problems[0]!.message).toMatch(/does not meet the part/);
    expect(painted({ profile: { circle: 2 }, depth: 1, raise: -2 }).problems[0]!.place).toBe('operations[1].params.raise');
  });

  it('on a curved body both are closed and share all of it, whatever the outline, side and depth', () => {
    const profile = fc.oneof(
      fc.tuple(fc.double({ min: 2, max: 60, noNaN: true }), fc.double({ min: 2, max: 60, noNaN: true })).map((rect) => ({ rect })),
      fc.double({ min: 2, max: 60, noNaN: true }).map((circle) => ({ circle })),
      fc.constant({ text: 'Aura', size: 12 }),
      fc.constant({ circle: 4, at: [6, 3], pair: true }),
    );
    const params = fc.record({
      profile,
      face: fc.constantFrom('top', 'bottom', 'front', 'back', 'left', 'right'),
      at: fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })),
      depth: fc.option(fc.double({ min: 0.2, max: 10, noNaN: true }), { nil: undefined }),
      both: fc.boolean(),
    });
    fc.assert(
      fc.property(params, (given) => {
        const { parts, problems, volume } = painted(given, egg);
        expect(problems).toEqual([]);
        for (const { solid } of parts) expect(flawsOf(solid!.mesh())).toEqual([]);
        expect(volume / ELLIPSOID).toBeCloseTo(1, 2);
      }),
      { numRuns: 25 },
    );
  });
});
