import * as fc from 'fast-check';
import { CUT_NAMES, heldBy } from '../../kernel/gems/cuts.ts';
import type { Param } from '../../plan/param.ts';
import type { AnyOperation } from '../define.ts';
import { jewelry } from './index.ts';

/** One operation of a plan, as tests write it. */
export type Step = {
  id: string;
  op: string;
  params?: Record<string, unknown>;
  inputs?: readonly string[];
  at?: Record<string, unknown>;
  material?: string;
};

type Params = Record<string, unknown>;

/** Values over the soft range of each param of an operation, each left out half of the time, those for experts mostly. */
function paramsOf(definition: AnyOperation): fc.Arbitrary<Params> {
  const entries = Object.entries(definition.params).flatMap(([name, param]) => {
    // What is made although it would not hold keeps no checks; nor does a hidden halo in every head, which its own test holds to some.
    const arbitrary = name === 'faults' || name === 'hidden' ? undefined : valuesOf(param);
    return arbitrary
      ? [
          [
            name,
            param.advanced
              ? fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })
              : fc.option(arbitrary, { nil: undefined }),
          ] as const,
        ]
      : [];
  });
  return fc
    .record(Object.fromEntries(entries))
    .map((params) => Object.fromEntries(Object.entries(params).filter(([, v]) => v !== undefined)));
}

/** Numbers spread evenly, without the preference for the ends that fast-check's own have. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 }).map((step) => Number((min + ((max - min) * step) / 1000).toPrecision(4)));

function valuesOf(param: Param): fc.Arbitrary<unknown> | undefined {
  switch (param.kind) {
    case 'number':
      return param.integer ? fc.integer({ min: param.soft[0], max: param.soft[1] }) : between(param.soft[0], param.soft[1]);
    case 'choice':
      return fc.constantFrom(...param.options);
    case 'flag':
      return fc.boolean();
    default:
      return undefined;
  }
}

const definitionOf = (op: string): AnyOperation => jewelry.find((definition) => definition.op === op)!;
const drawn = (op: string): fc.Arbitrary<Params> => paramsOf(definitionOf(op));

const SETTABLE = CUT_NAMES.filter((cut) => cut !== 'single' && heldBy(cut).includes('prong'));
/** Of even weight on small and on large stones. */
const carats = (from: number, to: number): fc.Arbitrary<number> =>
  between(Math.log(from), Math.log(to)).map((log) => Number(Math.exp(log).toPrecision(3)));
const stones = (from = 0.25, to = 3): fc.Arbitrary<Params> =>
  fc.record({ cut: fc.constantFrom(...SETTABLE), carat: carats(from, to), species: fc.constant('diamond') });
const bands = fc.record({
  size: fc.constantFrom('US 4', 'US 6', 'US 8', 'US 11'),
  width: between(1.8, 4),
  profile: fc.constantFrom('court', 'flat', 'd', 'knife_edge'),
});

const shank = (params: Params): Step => ({ id: 'shank', op: 'create_shank', params: { size: 'US 6', ...params } });
const over = (params: Params, height: number): Step => ({
  id: 'stone',
  op: 'create_gem',
  params,
  at: { my: 'culet', to: 'shank.inside_top', offset: [0, height, 0] },
});
const cast = (inputs: readonly string[], held: readonly string[] = []): Step => ({
  id: 'ring',
  op: 'cast',
  inputs,
  params: { stones: held },
});

/** A stone on a band, in what a setting's own values make of it. */
const setOn = (
  op: string,
  stone: fc.Arbitrary<Params>,
  band: fc.Arbitrary<Params>,
  height: number,
  own: fc.Arbitrary<Params> = drawn(op),
) =>
  fc
    .tuple(band, stone, own)
    .map(([b, s, params]): Step[] => [
      shank(b),
      over(s, height),
      { id: 'it', op, params: { ...params, stone: 'stone', shank: 'shank' } },
      cast(['shank', 'it'], ['stone']),
    ]);

/** A centre in its head with what an operation sets round or beside it. */
const beside = (op: string, stone: fc.Arbitrary<Params>, onBand: boolean) =>
  fc
    .tuple(bands, stone, fc.constantFrom('create_prong_setting', 'create_bezel_setting'), drawn(op))
    .map(([b, s, setting, params]): Step[] => [
      shank(b),
      over(s, 1.5),
      { id: 'head', op: setting, params: { stone: 'stone', shank: 'shank' } },
      { id: 'it', op, params: { ...params, stone: 'stone', ...(onBand ? { shank: 'shank' } : { setting: 'head' }) } },
      cast(['shank', 'head', 'it'], ['stone']),
    ]);

/** What an operation cuts or sets along a band. */
const along = (op: string, band: fc.Arbitrary<Params>) =>
  fc
    .tuple(band, drawn(op))
    .map(([b, params]): Step[] => [shank(b), { id: 'it', op, params: { ...params, shank: 'shank' } }, cast(['shank', 'it'])]);

/** An operation's example with other values. */
const alone = (op: string): fc.Arbitrary<Step[]> => {
  const { before = [], inputs, params: own } = definitionOf(op).example;
  return drawn(op).map((params) => [...before, { id: 'it', op, params: { ...own, ...params }, ...(inputs ? { inputs } : {}) }]);
};

const wide = fc.record({
  size: fc.constantFrom('US 4', 'US 6', 'US 8', 'US 11'),
  width: between(2, 8),
  thickness: between(1.5, 3),
  profile: fc.constantFrom('court', 'flat', 'd'),
});

/** A whole jewel for each operation, over the range of its params and of what it is put on. */
export const JEWELS: Readonly<Record<string, fc.Arbitrary<Step[]>>> = {
  create_shank: drawn('create_shank').map((params) => [shank(params)]),
  create_diamond: fc
    .record({ cut: fc.constantFrom('round', 'oval', 'princess', 'cushion', 'pear'), carat: carats(0.2, 4) })
    .map((stone): Step[] => [
      shank({}),
      { ...over(stone, 1.4), op: 'create_diamond' },
      { id: 'it', op: 'create_prong_setting', params: { stone: 'stone', shank: 'shank' } },
      cast(['shank', 'it'], ['stone']),
    ]),
  create_gem: setOn('create_bezel_setting', stones(0.1, 4), bands, 1.2, fc.constant({})),
  create_bezel_setting: setOn('create_bezel_setting', stones(0.1, 4), bands, 1.2),
  create_prong_setting: setOn('create_prong_setting', stones(0.2, 4), bands, 1.5),
  create_bead_setting: setOn('create_bead_setting', stones(0.1, 0.7), wide, 0.9),
  create_flush_setting: setOn('create_flush_setting', stones(0.02, 0.25), wide, 0.7),
  create_tension_setting: setOn('create_tension_setting', stones(0.3, 1.5), wide, 0.8),
  create_eternity: drawn('create_eternity').map((params) => [{ id: 'it', op: 'create_eternity', params }]),
  create_pave: along('create_pave', wide),
  create_channel_setting: along('create_channel_setting', wide),
  add_milgrain: fc
    .tuple(wide, drawn('add_milgrain'))
    .map(([band, params]): Step[] => [
      shank(band),
      { id: 'it', op: 'add_milgrain', params: { ...params, target: 'shank' } },
      cast(['shank', 'it']),
    ]),
  create_halo: beside('create_halo', stones(0.25, 3), false),
  create_cluster: beside('create_cluster', stones(0.1, 1), false),
  create_side_stones: beside('create_side_stones', stones(0.4, 3), true),
  ...Object.fromEntries(
    [
      'engrave',
      'create_signet',
      'create_bail',
      'create_jump_ring',
      'create_chain',
      'create_ear_post',
      'create_ear_hook',
      'create_hoop',
      'create_bangle',
      'create_brooch_pin',
      'add_filigree',
      'cast',
    ].map((op) => [op, alone(op)]),
  ),
};
