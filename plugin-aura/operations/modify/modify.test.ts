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

describe('a part that was picked and put back', () => {
  const leg = { id: 'leg', op: 'box', name: 'Leg', params: { size: [6, 40, 6] } };
  const legs = {
    id: 'legs',
    op: 'place',
    inputs: ['leg'],
    params: {
      at: [
        [0, 0, 0],
        [-20, 0, 0],
        [20, 0, 0],
      ],
    },
  };
  const volume = 6 * 40 * 6;
  it.each([
    { op: 'hole', params: { diameter: 2, face: 'front' } },
    { op: 'fillet', params: { radius: 0.5 } },
    { op: 'taper', params: { scale: 0.8 } },
  ])('stands for each that is alike where only the pick says one, after a $op', (step) => {
    const all = run([
      leg,
      legs,
      { id: 'one', op: 'pick', params: { of: 'legs', parts: ['leg'], one: true } },
      { id: 'step', inputs: ['one'], ...step },
      { id: 'back', op: 'put_back', inputs: ['step', 'legs'], params: { parts: ['leg'] } },
    ]);
    expect(all.problems).toEqual([]);
    expect(all.parts.map(({ copies }) => copies?.length)).toEqual([3]);
  });
  it('stands for each that is alike, however far what is set on it reaches', () => {
    const boss = { id: 'boss', op: 'boss', inputs: ['one'], params: { profile: { circle: 3 }, height: 60, face: 'front' } };
    const all = run([
      leg,
      legs,
      { id: 'one', op: 'pick', params: { of: 'legs', parts: ['leg'], one: true } },
      boss,
      { id: 'back', op: 'put_back', inputs: ['boss', 'legs'], params: { parts: ['leg'], one: true } },
    ]);
    expect(all.parts.map(({ copies }) => copies?.length)).toEqual([3]);
    expect(all.bounds.max[0] - all.bounds.min[0]).toBeCloseTo(46);
  });
  it('stands once where all of them were picked', () => {
    const all = run([
      leg,
      legs,
      { id: 'all', op: 'pick', params: { of: 'legs', parts: ['leg'] } },
      { id: 'hole', op: 'hole', inputs: ['all'], params: { diameter: 2, face: 'front' } },
      { id: 'back', op: 'put_back', inputs: ['hole', 'legs'], params: { parts: ['leg'] } },
    ]);
    expect(all.volume).toBeLessThan(3 * volume);
    expect(all.volume).toBeGreaterThan(2.9 * volume);
  });
  it('leaves what is of another form, and tells of it', () => {
    const plan = planSchema.parse({
      operations: [
        { ...leg, at: { to: [-20, 0, 0] } },
        { id: 'other', op: 'box', name: 'Leg', params: { size: [8, 20, 8] }, at: { to: [20, 0, 0] } },
        { id: 'bench', op: 'group', inputs: ['leg', 'other'] },
        { id: 'one', op: 'pick', params: { of: 'bench', parts: ['leg'], one: true } },
        { id: 'hole', op: 'hole', inputs: ['one'], params: { diameter: 2, face: 'front' } },
        { id: 'back', op: 'put_back', inputs: ['hole', 'bench'], params: { parts: ['leg'], one: true } },
      ],
    });
    const { parts, results } = evaluator.evaluate(plan, { quality: 'export' });
    expect(parts.map(({ solid }) => Math.round(solid!.volume())).sort()).toContain(8 * 20 * 8);
    expect(results.get('back')?.facts.undone).toMatch(/of another form/);
  });
});

describe('parts made anew', () => {
  const remodelled = (part: object, at: object, params: object) => {
    const operations = [
      { id: 'part', op: 'box', name: 'Part', ...part },
      { id: 'row', op: 'place', inputs: ['part'], params: at },
      { id: 'floor', op: 'box', name: 'Floor', params: { size: [200, 2, 200] }, at: { my: 'top', to: [0, -60, 0] } },
      { id: 'whole', op: 'group', inputs: ['row', 'floor'] },
      { id: 'new', op: 'remodel', inputs: ['whole'], params: { parts: ['part'], ...params } },
    ];
    const { parts, results } = evaluator.evaluate(planSchema.parse({ operations }), { quality: 'export' });
    return { part: parts.find(({ name }) => name === 'Part')!, undone: results.get('new')?.facts.undone };
  };
  it('have two sizes on the long sides of a board, the one across first', () => {
    const { part } = remodelled({ params: { size: [40, 60, 2] } }, { at: [[0, 0, 0]] }, { pair: [50, 70] });
    const { min, max } = part.solid!.bounds();
    expect(max.map((value, k) => Math.round(value - min[k]!))).toEqual([50, 70, 2]);
  });
  it('are as thick as a board is, however long: a bench’s seat keeps its depth', () => {
    const { part } = remodelled({ params: { size: [1400, 73, 420] } }, { at: [[0, 0, 0]] }, { thick: 40 });
    const { min, max } = part.solid!.bounds();
    expect(max.map((value, k) => Math.round(value - min[k]!))).toEqual([1400, 40, 420]);
  });
  it('are measured along their own axes, and go on sharing their solid', () => {
    const turned = { at: [0, 45, 90].map((degrees) => [0, 0, 0, degrees]) };
    const { part } = remodelled({ params: { size: [60, 3, 3] } }, turned, { thick: 5 });
    expect(part.copies).toHaveLength(3);
    expect(part.solid!.volume()).toBeCloseTo(60 * 5 * 5, 3);
  });
});
