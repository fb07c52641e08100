import { describe, expect, it } from 'vitest';
import { type Evaluation, Evaluator } from '../../evaluation/evaluate.ts';
import { jewelChecks } from '../../evaluation/jewel.ts';
import { CUT_NAMES, heldBy } from '../../kernel/gems/cuts.ts';
import { checkHeld, checkSeated } from '../../kernel/jewelry/checks/seat.ts';
import { culetClearance } from '../../kernel/jewelry/checks/stance.ts';
import { bandOf } from '../../kernel/jewelry/mount.ts';
import { Kernel } from '../../kernel/kernel.ts';
import type { Quality } from '../../kernel/tessellation.ts';
import { type Plan, planSchema } from '../../plan/plan.ts';
import { Registry } from '../../plan/registry.ts';
import type { Part } from '../part.ts';
import { placesOf } from '../parts.ts';
import { jewelry } from './index.ts';
import type { Step } from './testJewels.ts';

const kernel = await Kernel.load();
const registry = new Registry(jewelry);

function planOf(operations: readonly Step[]): Plan {
  return planSchema.parse({
    version: 1,
    name: 'Test piece',
    intent: { design_type: 'jewelry', complexity: 'simple', style: [], requirements: [], assumptions: [], parts: [] },
    units: 'mm',
    parameters: [],
    materials: [],
    operations: operations.map((operation) => ({ params: {}, ...operation })),
  });
}

/** Evaluates and hands over; everything is freed afterwards. */
function evaluated<T>(operations: readonly Step[], quality: Quality, use: (evaluation: Evaluation) => T): T {
  const evaluator = new Evaluator(kernel, registry);
  try {
    const evaluation = evaluator.evaluate(planOf(operations), { quality });
    return kernel.scope(() => use(evaluation));
  } finally {
    evaluator.dispose();
  }
}

const metalOf = (evaluation: Evaluation): Part => evaluation.parts.find((part) => part.class === 'metal')!;

/** A ring: shank, stone over it, and whatever holds it, cast in one. */
const ring = (
  shank: Record<string, unknown>,
  stone: Record<string, unknown>,
  setting: { op: string } & Record<string, unknown>,
  height = 1.4,
): Step[] => {
  const { op, ...params } = setting;
  return [
    { id: 'shank', op: 'create_shank', params: { size: 'US 6', ...shank } },
    {
      id: 'stone',
      op: 'create_gem',
      params: { species: 'diamond', carat: 1, ...stone },
      at: { my: 'culet', to: 'shank.inside_top', offset: [0, height, 0] },
    },
    { id: 'setting', op, params: { stone: 'stone', shank: 'shank', ...params } },
    { id: 'ring', op: 'cast', inputs: ['shank', 'setting'], params: { stones: ['stone'] } },
  ];
};

/** What every casting promises: no problems, one piece, and every stone seated on its bearing and held every way without touching metal. */
function expectHeld(operations: Step[], expected: { genus?: number } = {}): void {
  evaluated(operations, 'final', (evaluation) => {
    expect(evaluation.problems).toEqual([]);
    const metal = metalOf(evaluation).solid!;
    expect(metal.pieces().length).toBe(1);
    if (expected.genus !== undefined) expect(metal.genus()).toBe(expected.genus);
    const found = jewelChecks(
      evaluation,
      ({ stones }) => stones.flatMap((stone) => [...checkSeated(stone), ...checkHeld(stone)]),
      () => undefined,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ level }) => level === 'error').map(({ sentence }) => sentence)).toEqual([]);
  });
}

describe('the bezel solitaire', () => {
  const operations: Step[] = [
    { id: 'shank', op: 'create_shank', params: { diameter: 18, thickness: 2, width: 2.2, profile: 'court' } },
    {
      id: 'diamond',
      op: 'create_diamond',
      params: { cut: 'round', carat: 1 },
      at: { my: 'culet', to: 'shank.inside_top', offset: [0, 0.8, 0] },
    },
    { id: 'bezel', op: 'create_bezel_setting', params: { stone: 'diamond', shank: 'shank' } },
    { id: 'casting', op: 'cast', inputs: ['shank', 'bezel'], params: { stones: ['diamond'] }, material: '18K yellow gold' },
  ];

  for (const quality of ['draft', 'final', 'export'] as const)
    it(`is one watertight casting with two handles at ${quality} quality`, () =>
      evaluated(operations, quality, (evaluation) => {
        expect(evaluation.problems).toEqual([]);
        expect(evaluation.parts.map((part) => part.class)).toEqual(['gem', 'metal']);
        const metal = metalOf(evaluation).solid!;
        expect(metal.pieces().length).toBe(1);
        expect(metal.genus()).toBe(2);
      }));

  it('fits an 18 mm finger, weighs what jewellers quote and keeps the culet clear', () =>
    evaluated(operations, 'final', (evaluation) => {
      const metal = metalOf(evaluation).solid!;
      for (const toward of [
        [20, 0, 0],
        [-20, 0, 0],
        [0, -20, 0],
      ] as const)
        expect(metal.hits([0, 0, 0], toward)[0]!.position.reduce((sum, x) => sum + x * x, 0) ** 0.5).toBeCloseTo(9, 2);
      const grams = (metal.volume() * 15.5) / 1000;
      expect(grams).toBeGreaterThan(4);
      expect(grams).toBeLessThan(5.2);
      const stone = evaluation.parts.find((part) => part.gem)!;
      expect(stone.gem!.carat).toBeCloseTo(1, 6);
      expect(culetClearance(stone.gem!, stone.transform, bandOf(evaluation.results.get('shank')!))).toBeCloseTo(0.8, 6);
    }));

  it('seats the stone on its bearing and holds it every way', () => expectHeld(operations, { genus: 2 }));
});

describe('a setting holds every cut', () => {
  // a single cut is what small stones in numbers have
  for (const cut of CUT_NAMES.filter((name) => name !== 'single')) {
    const settings = heldBy(cut);
    if (settings.includes('bezel'))
      it(`bezel: ${cut}`, () => expectHeld(ring({ width: 2.4 }, { cut, carat: 0.9 }, { op: 'create_bezel_setting' })));
    if (settings.includes('prong'))
      it(`prongs: ${cut}`, () =>
        expectHeld(
          ring({ width: 2.4 }, { cut, carat: 0.9 }, { op: 'create_prong_setting' }, ['rose', 'cabochon'].includes(cut) ? 3 : 1.4),
        ));
  }
  it("six claws have nine handles: six windows, the two of the foot across the band, the ring's own", () =>
    expectHeld(ring({}, {}, { op: 'create_prong_setting', count: 6, style: 'claw' }), { genus: 9 }));
  for (const style of ['round', 'claw', 'v', 'double', 'tulip', 'basket', 'tapered'])
    it(`prongs in ${style} style`, () => expectHeld(ring({}, {}, { op: 'create_prong_setting', style })));
  it('half a bezel', () => expectHeld(ring({}, {}, { op: 'create_bezel_setting', style: 'half' })));
  it('beads', () => expectHeld(ring({ width: 3, thickness: 2 }, { carat: 0.5 }, { op: 'create_bead_setting' }, 0.9)));
  it('tension', () => expectHeld(ring({ width: 4, thickness: 2.6 }, { carat: 0.75 }, { op: 'create_tension_setting' }, 0.8)));
  it('flush', () =>
    expectHeld(ring({ width: 6, thickness: 2.2, profile: 'd' }, { carat: undefined, width: 2.5 }, { op: 'create_flush_setting' }, 0.8)));
  it('an east-west oval', () => expectHeld(ring({}, { cut: 'oval', east_west: true }, { op: 'create_bezel_setting' })));
});

describe('stones in numbers', () => {
  const set = (operations: Step[], use: (evaluation: Evaluation, stones: Part) => void): void =>
    evaluated(operations, 'final', (evaluation) => {
      expect(evaluation.problems).toEqual([]);
      const stones = evaluation.parts.find((part) => part.role === 'melee')!;
      const metal = metalOf(evaluation).solid!;
      expect(metal.pieces().length).toBe(1);
      const places = placesOf(stones);
      for (const place of [places[0]!, places[places.length >> 1]!, places[places.length - 1]!]) {
        const stone = stones.solid!.transform(place);
        expect(metal.intersect(stone).volume()).toBeLessThanOrEqual(0.002);
        expect(stone.gap(metal, 1)).toBeLessThanOrEqual(0.05);
      }
      for (let i = 1; i < places.length; i++) {
        const [a, b] = [places[i - 1]!, places[i]!];
        expect(Math.hypot(a[12]! - b[12]!, a[13]! - b[13]!, a[14]! - b[14]!) - stones.gem!.width).toBeGreaterThan(0.045);
      }
      use(evaluation, stones);
    });

  it('a full eternity of 2 mm on US 6 has 28 stones', () =>
    set([{ id: 'ring', op: 'create_eternity', params: { size: 'US 6', stone_diameter: 2, gap: 0.15 } }], (_, stones) =>
      expect(placesOf(stones).length).toBe(28),
    ));
  for (const style of ['shared_prong', 'channel', 'pave']) {
    for (const coverage of ['full', 'half'])
      it(`${coverage} ${style} eternity`, () =>
        set([{ id: 'ring', op: 'create_eternity', params: { size: 'US 6', stone_diameter: 1.8, style, coverage } }], () => {}));
  }
  it('a pavé band in rows', () =>
    set(
      [
        { id: 'shank', op: 'create_shank', params: { width: 5, thickness: 2 } },
        { id: 'pave', op: 'create_pave', params: { shank: 'shank', stone_diameter: 1.4, arc: 200 } },
        { id: 'ring', op: 'cast', inputs: ['shank', 'pave'] },
      ],
      (evaluation) => expect(evaluation.results.get('pave')!.resolved.rows).toBe(3),
    ));
  it('a channel along the shank', () =>
    set(
      [
        { id: 'shank', op: 'create_shank', params: { width: 3.4, thickness: 2, profile: 'flat' } },
        { id: 'channel', op: 'create_channel_setting', params: { shank: 'shank' } },
        { id: 'ring', op: 'cast', inputs: ['shank', 'channel'] },
      ],
      () => {},
    ));
  for (const cut of ['round', 'oval', 'cushion', 'pear', 'princess', 'emerald']) {
    it(`a halo round a ${cut}`, () => {
      const steps = ring({}, { cut, carat: 1.5 }, { op: 'create_prong_setting' });
      set(
        [
          ...steps.slice(0, 3),
          { id: 'halo', op: 'create_halo', params: { stone: 'stone', setting: 'setting', stone_diameter: 1.45 } },
          { id: 'ring', op: 'cast', inputs: ['shank', 'setting', 'halo'], params: { stones: ['stone'] } },
        ],
        // an odd one would make both halves of an oval or cushion differ
        (evaluation) => {
          if (cut === 'oval' || cut === 'cushion') expect(evaluation.results.get('halo')!.resolved.count! % 2).toBe(0);
        },
      );
    });
  }
  it('a cluster round a bezel', () => {
    const steps = ring({}, { carat: 0.3 }, { op: 'create_bezel_setting' });
    set(
      [
        ...steps.slice(0, 3),
        { id: 'cluster', op: 'create_cluster', params: { stone: 'stone', setting: 'setting' } },
        { id: 'ring', op: 'cast', inputs: ['shank', 'setting', 'cluster'], params: { stones: ['stone'] } },
      ],
      (_, stones) => expect(placesOf(stones).length).toBe(8),
    );
  });
  for (const [setting, cut] of [
    ['prong', 'round'],
    ['bezel', 'pear'],
    ['prong', 'trillion'],
  ] as const) {
    it(`three stones: ${cut} in ${setting}`, () => {
      const steps = ring({ width: 2.6 }, {}, { op: 'create_prong_setting' });
      expectHeld(
        [
          ...steps.slice(0, 3),
          { id: 'sides', op: 'create_side_stones', params: { stone: 'stone', shank: 'shank', setting, cut } },
          { id: 'ring', op: 'cast', inputs: ['shank', 'setting', 'sides'], params: { stones: ['stone'] } },
        ],
        {},
      );
    });
  }
});

describe('the tests above', () => {
  it('freed all their solids', () => {
    expect(kernel.live).toBe(0);
  });
});
