import { describe, expect, it } from 'vitest';
import type { CheckId } from '../kernel/jewelry/checks/jewel.ts';
import { sectionLeft } from '../kernel/jewelry/checks/prongs.ts';
import { checkJewel } from '../kernel/jewelry/checks/run.ts';
import { runs } from '../kernel/jewelry/checks/seat.ts';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { planSchema } from '../plan/plan.ts';
import { Evaluator } from './evaluate.ts';
import { jewelChecks } from './jewel.ts';
import { reportOf } from './report.ts';

const kernel = await Kernel.load();

/** A bezel ring with one thing or another done wrong. */
function ring({
  height = 0.8,
  thickness = 1.7,
  wall,
  after = [],
}: {
  height?: number;
  thickness?: number;
  wall?: number;
  after?: unknown[];
}) {
  return [
    { id: 'shank', op: 'create_shank', params: { size: 'US 6', width: 2.2, thickness } },
    { id: 'stone', op: 'create_diamond', params: { carat: 1 }, at: { my: 'culet', to: 'shank.inside_top', offset: [0, height, 0] } },
    {
      id: 'bezel',
      op: 'create_bezel_setting',
      params: { stone: 'stone', shank: 'shank', ...(wall ? { thickness: wall, lip: 0.1, rim: 0.1 } : {}) },
    },
    { id: 'ring', op: 'cast', inputs: ['shank', 'bezel'], params: { stones: ['stone'] } },
    ...after,
  ];
}

/** The checks that are not kept as hard ones. */
function broken(operations: unknown[]): Set<CheckId> {
  const evaluator = new Evaluator(kernel, registry);
  try {
    const evaluation = evaluator.evaluate(planSchema.parse({ operations }), { quality: 'final' });
    expect(evaluation.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const found = jewelChecks(evaluation, checkJewel, () => undefined);
    return new Set(found.filter(({ level }) => level === 'error').map(({ check }) => check));
  } finally {
    evaluator.dispose();
  }
}

describe('the checks find what is wrong', () => {
  it('nothing, in a sound ring', () => expect(broken(ring({}))).toEqual(new Set()));
  it('a stone that was moved into its metal', () =>
    expect(broken(ring({ after: [{ id: 'moved', op: 'move', inputs: ['stone'], params: { offset: [0, -0.4, 0] } }] })).has('S4')).toBe(
      true,
    ));
  it('a stone that was lifted out of its seat', () => {
    const found = broken(ring({ after: [{ id: 'moved', op: 'move', inputs: ['stone'], params: { offset: [0, 2.5, 0] } }] }));
    expect([...found]).toEqual(expect.arrayContaining(['S5', 'S8']));
  });
  it('a band too thin to wear', () => expect(broken(ring({ thickness: 1.1 })).has('M2')).toBe(true));
  it('metal in the finger hole, and metal in two pieces', () => {
    const bar = { id: 'bar', op: 'box', params: { size: [3, 1, 1] }, at: { my: 'center', to: 'shank.center' } };
    const lump = { id: 'lump', op: 'box', params: { size: [1, 1, 1] }, at: { my: 'center', to: 'shank.center', offset: [30, 0, 0] } };
    expect(broken([...ring({}), lump, { id: 'both', op: 'union', inputs: ['ring', 'lump'] }]).has('G2')).toBe(true);
    const joined = { id: 'joined', op: 'union', inputs: ['ring', 'bar'] };
    expect(broken([...ring({}), { ...bar, at: { ...bar.at, offset: [7, 0, 0] } }, joined]).has('G4')).toBe(true);
  });
  it('stones that touch', () => {
    const second = {
      id: 'second',
      op: 'create_diamond',
      params: { carat: 1 },
      at: { my: 'girdle', to: 'stone.girdle', offset: [6.45, 0, 0] },
    };
    expect(broken(ring({ after: [second] })).has('S10')).toBe(true);
  });
});

describe('no false alarm', () => {
  const problems = (operations: unknown[]): string[] => {
    const evaluator = new Evaluator(kernel, registry);
    try {
      return reportOf(evaluator.evaluate(planSchema.parse({ operations }), { quality: 'final' }), []).problems.map(
        ({ message }) => message,
      );
    } finally {
      evaluator.dispose();
    }
  };

  it('a ring that stands elsewhere keeps its bore and its base', () => {
    const away = [...ring({}), { id: 'away', op: 'move', inputs: ['ring', 'stone'], params: { offset: [40, 12, 0], rotate: [0, 30, 0] } }];
    expect(problems(away).filter((message) => /base of the band|inner diameter|in the air/.test(message))).toEqual([]);
    expect(broken(away)).toEqual(new Set());
  });
  it('links hang in one another, and a sleeve on its pin', () => {
    const chain = { id: 'chain', op: 'create_chain', params: { length: 160, wire: 1.4, shape: 'round' } };
    const pin = { id: 'pin', op: 'create_brooch_pin', params: {} };
    for (const operation of [chain, pin]) expect(problems([operation]).filter((message) => /in the air/.test(message))).toEqual([]);
  });
  it('a row of plates in the air is held where one of them is', () => {
    const plate = { id: 'plate', op: 'box', params: { size: [10, 2, 10] }, material: 'oak' };
    const row = { id: 'row', op: 'linear_array', inputs: ['plate'], params: { count: 4, step: [0, 12, 0] } };
    expect(problems([plate, row]).filter((message) => /in the air/.test(message))).toEqual([]);
  });
});

describe('a casting refuses what nobody can wear', () => {
  const refusal = (operations: unknown[]): string => {
    const evaluator = new Evaluator(kernel, registry);
    try {
      return evaluator
        .evaluate(planSchema.parse({ operations }), { quality: 'final' })
        .problems.find(({ severity }) => severity === 'error')!.message;
    } finally {
      evaluator.dispose();
    }
  };
  const pearl = { id: 'pearl', op: 'create_gem', params: { cut: 'pearl', species: 'pearl', width: 7 } };

  it('a culet too near to the finger', () => expect(refusal(ring({ height: 0.3 }))).toMatch(/from the finger/));
  it('walls that do not cast', () => expect(refusal(ring({ wall: 0.25 }))).toMatch(/do not cast/));
  it('pieces that do not meet', () => {
    const [shank, stone, bezel] = ring({});
    const lump = { id: 'lump', op: 'box', params: { size: [1, 1, 1] }, at: { my: 'center', to: 'shank.center', offset: [30, 0, 0] } };
    const cast = { id: 'ring', op: 'cast', inputs: ['shank', 'bezel', 'lump'], params: { stones: ['stone'] } };
    expect(refusal([shank, stone, bezel, lump, cast])).toMatch(/2 pieces/);
  });
  it('a pearl between prongs', () =>
    expect(refusal([pearl, { id: 'head', op: 'create_prong_setting', params: { stone: 'pearl' } }])).toMatch(/glued/));
});

it('what a seat leaves of a prong: all, half, nothing', () => {
  expect(sectionLeft(0)).toBeCloseTo(1);
  expect(sectionLeft(0.5)).toBeCloseTo(0.5);
  expect(sectionLeft(1)).toBeCloseTo(0);
});

it('runs round a closed list go over its end', () =>
  expect(runs([true, false, true, true, false, true])).toEqual([
    { start: 2, size: 2 },
    { start: 5, size: 2 },
  ]));
