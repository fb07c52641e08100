import { type PlanDraft, tidy } from '../draft.ts';
import type { StoneFacts } from './facts.ts';
import { cutFor, stonePreset } from './stone-plan.ts';

/** Small stones and side stones that go with a centre stone. Each function adds one operation and gives its id; `before` is the casting that will take it in. */

/** Carats of a round brilliant of this diameter in diamond; other cuts and species differ little at this size. */
const caratOfRound = (diameter: number): number => 0.00375 * diameter ** 3;
const diameterOfCarat = (carat: number): number => Math.cbrt(carat / 0.00375);

const sizeOf = (stone: StoneFacts | undefined): number | undefined =>
  stone?.width ??
  stone?.length ??
  (stone?.carat !== undefined
    ? diameterOfCarat(stone.carat)
    : stone?.totalCarat !== undefined && stone.count
      ? diameterOfCarat(stone.totalCarat / stone.count)
      : undefined);

const speciesOf = (stone: StoneFacts | undefined): string => stone?.species || 'diamond';

/** Plan material of stones that come in numbers, so that an artist can change it in one place. */
function meleeMaterial(draft: PlanDraft, id: string, stone: StoneFacts | undefined): string {
  return draft.material(id, stonePreset(speciesOf(stone)));
}

export interface HaloOptions {
  stone: string;
  setting: string;
  facts: StoneFacts | undefined;
  metal: string;
  /** "a small halo" */
  factor: number;
  before?: string;
}

export function addHalo(draft: PlanDraft, { stone, setting, facts, metal, factor, before }: HaloOptions): string {
  const said = sizeOf(facts);
  // A fifth of the centre's width, within what is sold as halo melee (jewelry.md 5.6).
  const diameter =
    said === undefined
      ? `= max(1.2, min(1.7, ${tidy(0.2 * factor)} * ${stone}.width))`
      : draft.param('halo_stone_diameter', said, { label: 'Halo stone diameter', min: 0.8, max: 3, step: 0.05 });
  const count =
    facts?.count === undefined
      ? undefined
      : draft.param('halo_stones', facts.count, { label: 'Halo stones', unit: '', min: 6, max: 60, step: 1 });
  if (said === undefined) draft.assume('Halo: stones a fifth as wide as the centre stone.');
  meleeMaterial(draft, 'halo_stone', facts);
  draft.relate('Halo', 'around the centre stone, a little under its girdle');
  return draft.add(
    {
      id: 'halo',
      op: 'create_halo',
      name: 'Halo',
      params: { stone, setting, stone_diameter: diameter, species: speciesOf(facts), count },
      material: metal,
    },
    before,
  );
}

export interface ClusterOptions {
  stone: string;
  setting: string;
  facts: StoneFacts | undefined;
  like: string;
  metal: string;
}

export function addCluster(draft: PlanDraft, { stone, setting, facts, like, metal }: ClusterOptions): string {
  const count = draft.param('petals', facts?.count ?? 8, { label: 'Stones around', unit: '', min: 5, max: 24, step: 1 });
  draft.relate('Cluster', 'around the centre stone, like petals');
  return draft.add({
    id: 'cluster',
    op: 'create_cluster',
    name: 'Cluster',
    params: { stone, setting, count, species: facts?.species || like },
    material: metal,
  });
}

export interface SideOptions {
  stone: string;
  shank: string;
  facts: StoneFacts | undefined;
  /** Species of the centre, for sides of which nothing was said. */
  like: string;
  setting: string;
  metal: string;
  before?: string;
}

export function addSides(draft: PlanDraft, { stone, shank, facts, like, setting, metal, before }: SideOptions): string {
  const across = facts?.width ?? facts?.length;
  const each =
    facts?.carat ??
    (facts?.totalCarat !== undefined ? facts.totalCarat / 2 : undefined) ??
    (across === undefined ? undefined : caratOfRound(across));
  const species = facts?.species || like || 'diamond';
  const carat =
    each === undefined
      ? undefined
      : draft.param('side_carat', each, {
          label: 'Side stones, carat each',
          unit: 'ct',
          min: 0.02,
          max: Math.max(2, each * 2),
          step: 0.01,
        });
  if (each === undefined) draft.assume('Side stones: a third of the weight of the centre stone each.');
  draft.relate('Side stones', 'one on either side of the centre stone, tilted to the band');
  const cut = facts ? cutFor(facts) : 'round';
  return draft.add(
    {
      id: 'sides',
      op: 'create_side_stones',
      name: 'Side stones',
      params: { stone, shank, cut, species, carat, ...(setting === 'bezel' && { setting }) },
      material: metal,
    },
    before,
  );
}

export interface PaveOptions {
  shank: string;
  facts: StoneFacts | undefined;
  metal: string;
  /** Room for a head in the middle of the top, as an expression or mm. */
  leave?: string | number;
  arc?: number;
  before?: string;
}

/** Diameter of pavé stones: said, or 1.3 mm. */
export const paveDiameter = (facts: StoneFacts | undefined): number => sizeOf(facts) ?? 1.3;

export function addPave(draft: PlanDraft, { shank, facts, metal, leave, arc, before }: PaveOptions): string {
  const diameter = paveDiameter(facts);
  if (sizeOf(facts) === undefined) draft.assume('Pavé: stones of 1.3 mm.');
  draft.relate('Pavé', 'along the top of the shank');
  return draft.add(
    {
      id: 'pave',
      op: 'create_pave',
      name: 'Pavé',
      params: {
        shank,
        stone_diameter: draft.param('pave_stone_diameter', diameter, { label: 'Pavé stone diameter', min: 0.8, max: 3, step: 0.05 }),
        species: speciesOf(facts),
        leave,
        arc,
      },
      material: metal,
    },
    before,
  );
}

export function addChannel(draft: PlanDraft, { shank, facts, metal, before }: PaveOptions): string {
  const diameter = sizeOf(facts) ?? 2;
  const count =
    facts?.count === undefined
      ? undefined
      : draft.param('stones', facts.count, { label: 'Number of stones', unit: '', min: 3, max: 60, step: 1 });
  draft.relate('Channel', 'along the top of the shank');
  return draft.add(
    {
      id: 'channel',
      op: 'create_channel_setting',
      name: 'Channel',
      params: {
        shank,
        stone_diameter: draft.param('stone_diameter', diameter, { label: 'Stone diameter', min: 0.8, max: 4, step: 0.05 }),
        species: speciesOf(facts),
        count,
      },
      material: metal,
    },
    before,
  );
}
