import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { registry } from '../index.ts';
import { boundsOf } from '../parts.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

const bar = { id: 'bar', op: 'box', params: { size: [40, 4, 6] } };
const post = { id: 'post', op: 'cylinder', params: { diameter: 4, height: 10 } };
function run(operations: object[]) {
  const { parts, problems } = evaluator.evaluate(planSchema.parse({ operations }), { quality: 'export' });
  return {
    parts,
    problems,
    bounds: boundsOf(parts)!,
    volume: parts.reduce((sum, part) => sum + (part.solid?.volume() ?? 0) * (part.copies?.length ?? 1), 0),
  };
}
const modified = (op: string, params: object, before: object = bar) =>
  run([before, { id: 'it', op, params, inputs: [(before as { id: string }).id] }]);

describe('arrays', () => {
  it('share one geometry among all copies', () => {
    const { parts, volume } = modified('grid_array', { columns: 100, rows: 100, step: [5, 0, 5] }, post);
    expect(parts).toHaveLength(1);
    expect(parts[0]!.copies).toHaveLength(10_000);
    expect(volume / (10_000 * Math.PI * 40)).toBeCloseTo(1, 2);
  });
  it('in a row, centred where asked', () => {
    expect(modified('linear_array', { count: 3, step: [10, 0, 0] }, post).bounds.max[0]).toBeCloseTo(22);
    expect(modified('linear_array', { count: 3, step: [10, 0, 0], centered: true }, post).bounds.max[0]).toBeCloseTo(12);
  });
  it('along a path: at equal steps, at both ends of an open one, turned along it', () => {
    const line = {
      line: [
        [0, 0, 0],
        [30, 0, 0],
        [30, 0, 60],
      ],
    };
    const places = (params: object) => modified('path_array', { path: line, count: 4, ...params }, post).parts[0]!.copies!;
    const points = (matrices: readonly (readonly number[])[]) =>
      matrices.map((m) => [m[12], m[13], m[14]].map((v) => Math.round(v! * 1000) / 1000));
    expect(points(places({}))).toEqual([
      [0, 0, 0],
      [30, 0, 0],
      [30, 0, 30],
      [30, 0, 60],
    ]);
    const [first, , , last] = places({});
    // X looks along the path: first to +X, at the end to +Z; Y stays up.
    expect(first!.slice(0, 3)).toEqual([expect.closeTo(1), expect.closeTo(0), expect.closeTo(0)]);
    expect(last!.slice(0, 3)).toEqual([expect.closeTo(0), expect.closeTo(0), expect.closeTo(1)]);
    expect(last!.slice(4, 7)).toEqual([expect.closeTo(0), expect.closeTo(1), expect.closeTo(0)]);
    for (const place of places({ turn: false })) expect(place.slice(0, 3)).toEqual([1, 0, 0]);
    expect(places({ path: { circle: 40 }, count: 8 })).toHaveLength(8);
    const ring = points(places({ path: { circle: 40 }, count: 4 }));
    for (const [x, y] of ring) expect(Math.hypot(x!, y!)).toBeCloseTo(20, 1);
    expect(Math.abs(ring[0]![0]! + ring[2]![0]!)).toBeLessThan(0.1);
  });
  it('around an axis: a full circle is shared, an arc ends at its angle', () => {
    const full = modified('polar_array', { count: 4, radius: 20 }, post).parts[0]!.copies!.map((m) =>
      [m[12], m[14]].map((value) => Math.round(value!)),
    );
    expect(full).toEqual(
      [
        [20, 0],
        [0, -20],
        [-20, 0],
        [0, 20],
      ].map((pair) => pair.map((value) => value + 0)),
    );
    const arc = modified('polar_array', { count: 3, radius: 20, angle: 90 }, post).parts[0]!.copies!;
    expect(arc[2]![12]).toBeCloseTo(0);
    expect(arc[2]![14]).toBeCloseTo(-20);
  });
  it('alternate like a chessboard', () => {
    const { parts } = run([
      post,
      { ...bar, params: { size: [2, 2, 2] } },
      { id: 'it', op: 'grid_array', params: { columns: 3, rows: 3, step: [5, 0, 5], alternate: true }, inputs: ['post', 'bar'] },
    ]);
    expect(parts.map((part) => part.copies?.length)).toEqual([5, 4]);
  });
  it('of arrays multiply', () => {
    const { parts } = run([
      post,
      { id: 'row', op: 'linear_array', params: { count: 3, step: [5, 0, 0] }, inputs: ['post'] },
      { id: 'it', op: 'polar_array', params: { count: 4, radius: 30 }, inputs: ['row'] },
    ]);
    expect(parts[0]!.copies).toHaveLength(12);
  });
});

describe('what would pass through itself', () => {
  it.each([
    ['displace', { amount: 8, scale: 6 }, /smaller amount/],
    ['hammered', { dent: 3, depth: 3 }, /shallower/],
  ])('is refused by %s %j', (op, params, message) => {
    expect(
      modified(op, params)
        .problems.map((problem) => problem.message)
        .join(),
    ).toMatch(message);
  });
});

describe('reshaping', () => {
  it('twist, wave and bend keep the volume', () => {
    for (const [op, params] of [
      ['twist', { angle: 180, axis: 'x' }],
      ['wave', { amplitude: 3, wavelength: 15 }],
      ['bend', { angle: 90 }],
    ] as const) {
      const { problems, volume } = modified(op, params);
      expect(problems).toEqual([]);
      expect(volume / 960).toBeCloseTo(1, 1.7);
    }
  });
  it('a bar bent by 180 degrees is half a ring', () => {
    const { bounds } = modified('bend', { angle: 180 });
    const radius = 40 / Math.PI;
    expect(bounds.max[0] - bounds.min[0]).toBeCloseTo(2 * (radius + 2), 1);
    expect(bounds.max[1] - bounds.min[1]).toBeCloseTo(radius + 2, 1);
  });
  it('a taper narrows the far end', () => {
    const { volume } = modified('taper', { scale: 0.5 }, { id: 'cube', op: 'box', params: { size: [10, 10, 10] } });
    expect(volume).toBeCloseTo((10 / 3) * (100 + 25 + 50), 3);
  });
  it('slice and split cut where they are told', () => {
    expect(modified('slice', { plane: 'x', position: 5 }).bounds.max[0]).toBeCloseTo(5);
    expect(modified('slice', { plane: 'x', position: 5, above: true }).bounds.min[0]).toBeCloseTo(5);
    const halves = modified('split', { plane: 'x', gap: 4 });
    expect(halves.parts).toHaveLength(2);
    expect(halves.volume).toBeCloseTo(960);
    expect(halves.bounds.max[0]).toBeCloseTo(22);
  });
  it('a stack piles up without gaps, and hammering stays within its depth', () => {
    const { bounds, parts } = run([post, bar, { id: 'it', op: 'stack', inputs: ['bar', 'post'], params: { gap: -1 } }]);
    expect(bounds.max[1]).toBeCloseTo(13);
    expect(parts.map((part) => part.role)).toEqual(['box', 'cylinder']);
    const dented = modified('hammered', { dent: 3, depth: 0.2 });
    expect(dented.volume).toBeLessThan(960);
    expect(dented.volume).toBeGreaterThan(960 - 0.2 * 848);
  });
  it('refuses to bend a part around less than itself', () =>
    expect(modified('bend', { angle: 350 }, { id: 'cube', op: 'box', params: { size: [10, 10, 10] } }).problems[0]!.message).toMatch(
      /bend it less/,
    ));
});
