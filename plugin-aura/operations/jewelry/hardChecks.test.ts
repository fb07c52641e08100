import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { jewelChecks } from '../../evaluation/jewel.ts';
import { checkJewel } from '../../kernel/jewelry/checks/run.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { Registry } from '../../plan/registry.ts';
import { jewelry } from './index.ts';
import { JEWELS, type Step } from './testJewels.ts';

/**
 * Whole jewels over the range of every operation's params: what is made keeps the hard checks of a goldsmith, and what cannot be made
 * says why. `AURA_RUNS` draws more, `AURA_SEED` others.
 */

const RUNS = Number(process.env.AURA_RUNS ?? 2);
const seed = process.env.AURA_SEED === undefined ? undefined : Number(process.env.AURA_SEED);
/** Milliseconds that one jewel may take on a busy machine. */
const ONE_JEWEL = 20_000;

const kernel = await Kernel.load();
const registry = new Registry(jewelry);

/** What a goldsmith would find wrong with a jewel that was handed over; nothing of one that was refused, unless it has to be `made`. */
function faultsOf(operations: readonly Step[], made = false): string[] {
  const evaluator = new Evaluator(kernel, registry);
  try {
    const plan = planSchema.parse({ operations: operations.map((operation) => ({ params: {}, ...operation })) });
    const evaluation = evaluator.evaluate(plan, { quality: 'final' });
    const refused = evaluation.problems.filter(({ severity }) => severity === 'error');
    if (refused.length > 0)
      return refused
        .filter(({ message }) => made || message.length < 20 || /^It could not be built|solid kernel/.test(message))
        .map(({ message }) => message);
    return jewelChecks(evaluation, checkJewel, () => undefined)
      .filter(({ level }) => level === 'error')
      .map(({ check, sentence }) => `${check} ${sentence}`);
  } finally {
    evaluator.dispose();
  }
}

describe('a jewel keeps the hard checks, or says why it cannot be made', () => {
  it('of every operation', () => expect(Object.keys(JEWELS).toSorted()).toEqual(jewelry.map(({ op }) => op).toSorted()));

  for (const [op, jewels] of Object.entries(JEWELS))
    it(
      op,
      () =>
        fc.assert(
          fc.property(jewels, (operations) => {
            expect(faultsOf(operations)).toEqual([]);
          }),
          { numRuns: RUNS, ...(seed !== undefined && { seed }) },
        ),
      RUNS * ONE_JEWEL,
    );

  /** Values that lay in holes of the ranges: each is made, and keeps the checks. */
  const melee = (params: Step['params']): Step[] => [{ id: 'it', op: 'create_eternity', params: { size: 'US 6', ...params } }];
  const round = (stone: Step['params'], head: Step['params'] = {}, halo?: number): Step[] => [
    { id: 'shank', op: 'create_shank', params: { size: 'US 6', width: 2.2 } },
    {
      id: 'stone',
      op: 'create_gem',
      params: { species: 'diamond', ...stone },
      at: { my: 'culet', to: 'shank.inside_top', offset: [0, 1.5, 0] },
    },
    { id: 'head', op: 'create_prong_setting', params: { stone: 'stone', shank: 'shank', ...head } },
    ...(halo ? [{ id: 'halo', op: 'create_halo', params: { stone: 'stone', setting: 'head', stone_diameter: halo } }] : []),
    { id: 'ring', op: 'cast', inputs: ['shank', 'head', ...(halo ? ['halo'] : [])], params: { stones: ['stone'] } },
  ];
  it.each<[string, Step[]]>([
    ['eternity of 0.9 mm', melee({ stone_diameter: 0.9, coverage: 'half' })],
    ['eternity of 4 mm on a small finger', melee({ stone_diameter: 4, size: 'US 4' })],
    ['pave eternity of 4 mm', melee({ stone_diameter: 4, style: 'pave' })],
    [
      'three rows of pave on a domed band, the outer ones too',
      [
        { id: 'shank', op: 'create_shank', params: { size: 'US 7', width: 6, thickness: 2.4, profile: 'court' } },
        { id: 'pave', op: 'create_pave', params: { shank: 'shank', rows: 3, stone_diameter: 1.3, arc: 30 } },
        { id: 'ring', op: 'cast', inputs: ['shank', 'pave'], params: {} },
      ],
    ],
    [
      'pave over a steep dome, down to its flanks',
      [
        { id: 'shank', op: 'create_shank', params: { size: 'US 7', width: 8, thickness: 3, profile: 'half_round' } },
        { id: 'pave', op: 'create_pave', params: { shank: 'shank', arc: 40 } },
        { id: 'ring', op: 'cast', inputs: ['shank', 'pave'], params: {} },
      ],
    ],
    [
      'pave over a bombé band, which tapers to its back',
      [
        {
          id: 'shank',
          op: 'create_shank',
          params: { diameter: 17.3, width: 6.25, thickness: 1.8, profile: 'half_round', taper: -0.6, top_thickness: 4 },
        },
        { id: 'pave', op: 'create_pave', params: { shank: 'shank', rows: 3, arc: 90 } },
        { id: 'ring', op: 'cast', inputs: ['shank', 'pave'], params: {} },
      ],
    ],
    [
      'pave over the arches of a cathedral shank',
      [
        { id: 'shank', op: 'create_shank', params: { size: 'US 7', width: 2.8, profile: 'flat', shoulders: 'cathedral', head_width: 5.4 } },
        ...round({ cut: 'round', carat: 1 }).slice(1, 3),
        { id: 'pave', op: 'create_pave', params: { shank: 'shank', leave: 8.5, arc: 120 } },
        { id: 'ring', op: 'cast', inputs: ['shank', 'head', 'pave'], params: { stones: ['stone'] } },
      ],
    ],
    ['halo of 0.9 mm round a pear', round({ cut: 'pear', carat: 1 }, {}, 0.9)],
    ['six prongs round a tenth of a carat', round({ cut: 'round', carat: 0.1 }, { count: 6 })],
  ])('%s', (_, operations) => expect(faultsOf(operations, true)).toEqual([]), 3 * ONE_JEWEL);

  afterAll(() => expect(kernel.live).toBe(0));
});
