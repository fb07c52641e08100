import type { Registry } from '../../operations/registry.ts';
import type { PlanDraft } from '../draft.ts';
import type { JewelFacts, StoneFacts } from './facts.ts';
import { addSetting, clearanceFor, settingKind } from './settings.ts';
import { addShank, bandParams, diameterParam, type ShankOptions } from './shank-plan.ts';
import { makeSignet } from './signet.ts';
import { addStone, cutFor, isDiamond } from './stone-plan.ts';
import { addChannel, addHalo, addPave, addSides, paveDiameter } from './trimmings.ts';

const stoneOf = (facts: JewelFacts, role: StoneFacts['role']): StoneFacts | undefined => facts.stones.find((stone) => stone.role === role);
const NAMELESS: StoneFacts = { role: 'centre', species: '', cut: undefined, carat: undefined, totalCarat: undefined, length: undefined, width: undefined, count: undefined };

/** Rings of one row of equal stones, with how many and how wide where nothing was said. */
const ROWS: Readonly<Record<string, { count?: number; diameter: number; coverage: 'full' | 'half' }>> = {
  eternity: { diameter: 2, coverage: 'full' },
  half_eternity: { diameter: 2, coverage: 'half' },
  five_stone: { count: 5, diameter: 3.4, coverage: 'half' },
  seven_stone: { count: 7, diameter: 2.8, coverage: 'half' },
};
/** Rings that have a stone also where none was named. */
const STONED: ReadonlySet<string> = new Set(['solitaire', 'three_stone', 'cluster', ...Object.keys(ROWS)]);

/** A ring of any kind, by what was said of it. */
export function makeRing(facts: JewelFacts, draft: PlanDraft, registry: Registry, metal: string): void {
  const centre = stoneOf(facts, 'centre');
  if (facts.piece === 'signet') return makeSignet(facts, draft, registry, metal);
  const row = ROWS[facts.piece];
  if (row) return makeRow(facts, draft, metal, centre ?? NAMELESS, row);
  const trimmed = facts.features.has('pave') || facts.features.has('halo') || facts.setting !== undefined;
  if (!centre && facts.stones.length === 0 && !trimmed && !STONED.has(facts.piece)) return makeBand(facts, draft, metal);
  const small = centre !== undefined && isSmall(centre);
  if (facts.features.has('pave') && (!centre || small) && facts.stones.length <= 1) return makePaveBand(facts, draft, metal, centre ?? facts.stones[0]);
  if (facts.setting?.kind === 'channel' && (!centre || small || (centre.carat === undefined && centre.length === undefined))) return makeChannelBand(facts, draft, metal, centre);
  const several = centre?.count ?? 1;
  if (centre && several === 3 && facts.piece !== 'three_stone') return makeRing({ ...facts, piece: 'three_stone', stones: [{ ...centre, count: undefined }, ...(stoneOf(facts, 'side') ? [] : [{ ...centre, role: 'side' as const, count: 2 }]), ...facts.stones.slice(1)] }, draft, registry, metal);
  if (centre && several > 3) return makeRow(facts, draft, metal, centre, { diameter: 2, coverage: 'half' });
  makeHeadRing(facts, draft, metal, shared(centre ?? NAMELESS, facts));
}

/** A total weight shared out: sides weigh 0.35 of the centre each, a halo about a third of all. */
function shared(stone: StoneFacts, facts: JewelFacts): StoneFacts {
  if (stone.totalCarat === undefined || stone.carat !== undefined) return stone;
  const sides = facts.piece === 'three_stone' || stoneOf(facts, 'side') !== undefined;
  return { ...stone, carat: stone.totalCarat / ((sides ? 1.7 : 1) * (facts.features.has('halo') ? 1.35 : 1)), totalCarat: undefined };
}

/** A stone that comes in numbers and not alone. */
const isSmall = ({ carat, width, length, count }: StoneFacts): boolean => carat === undefined && length === undefined && ((width ?? 0) < 3 || (count ?? 1) > 1);

function makeBand(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  addShank(facts, draft, metal, facts.features.has('twist') ? { name: 'Band', width: 2.6, thickness: 2.2 } : { name: 'Band', width: 4, thickness: 1.8 });
  draft.relate('Band', 'around the finger');
}

function makeRow(facts: JewelFacts, draft: PlanDraft, metal: string, stone: StoneFacts, usual: { count?: number; diameter: number; coverage: 'full' | 'half' }): void {
  const diameter = diameterParam(facts, draft);
  const count = stone.count ?? usual.count;
  const each = stone.carat ?? (stone.totalCarat !== undefined && count ? stone.totalCarat / count : undefined);
  const across = stone.width ?? stone.length ?? (each !== undefined ? Math.cbrt(each / 0.00375) : undefined);
  if (across === undefined) draft.assume(`Stones: ${usual.diameter} mm (no size was said).`);
  const style = facts.setting?.kind === 'channel' ? 'channel' : facts.features.has('pave') || facts.setting?.kind === 'bead' ? 'pave' : undefined;
  draft.add({
    id: 'eternity',
    op: 'create_eternity',
    name: `${facts.piece.replaceAll('_', ' ')} band`.replace(/^./, (first) => first.toUpperCase()),
    params: {
      diameter,
      stone_diameter: draft.param('stone_diameter', across ?? usual.diameter, { label: 'Stone diameter', min: 0.8, max: 5, step: 0.05 }),
      species: stone.species || 'diamond',
      coverage: usual.coverage,
      style,
      count: count === undefined ? undefined : draft.param('stones', count, { label: 'Number of stones', unit: '', min: 3, max: 60, step: 1 }),
      width: facts.width === undefined ? undefined : bandParams(facts, draft, {}).width,
    },
    material: metal,
  });
  draft.relate('Stones', usual.coverage === 'full' ? 'all around the finger' : 'across the top of the band');
  if (stone.cut && stone.cut !== 'round') draft.notes.push(`Stones of such a band are cut round here; ${stone.cut.replaceAll('_', ' ')} was asked for.`);
}

/** A band that takes stones of this diameter: wide and thick enough for their seats (jewelry.md 5.7). */
const bandFor = (diameter: number): ShankOptions => ({ width: Math.max(2.2, diameter + 0.9), thickness: Math.max(1.7, 0.61 * diameter + 0.7), profile: 'flat' });

function makePaveBand(facts: JewelFacts, draft: PlanDraft, metal: string, stone: StoneFacts | undefined): void {
  const shank = addShank(facts, draft, metal, bandFor(paveDiameter(stone)));
  const pave = addPave(draft, { shank, facts: stone, metal });
  draft.add({ id: 'casting', op: 'cast', name: 'Ring', inputs: [shank, pave], material: metal });
}

function makeChannelBand(facts: JewelFacts, draft: PlanDraft, metal: string, stone: StoneFacts | undefined): void {
  const across = stone?.width ?? 2;
  const shank = addShank(facts, draft, metal, { width: across + 1.8, thickness: Math.max(1.9, 0.61 * across + 0.9), profile: 'flat' });
  const channel = addChannel(draft, { shank, facts: stone, metal });
  draft.add({ id: 'casting', op: 'cast', name: 'Ring', inputs: [shank, channel], material: metal });
}

/** A shank with a head, and what goes around and beside the stone. */
function makeHeadRing(facts: JewelFacts, draft: PlanDraft, metal: string, stone: StoneFacts): void {
  const side = stoneOf(facts, 'side');
  const accent = stoneOf(facts, 'accent') ?? (side && (side.count ?? 2) > 2 ? side : undefined);
  const paved = facts.features.has('pave') || accent !== undefined;
  const shank = addShank(facts, draft, metal, paved ? bandFor(paveDiameter(accent)) : {});
  const cut = cutFor(stone);
  const kind = settingKind(facts, cut);
  const haloed = [...facts.features].some((feature) => feature.includes('halo')) || stoneOf(facts, 'halo') !== undefined || facts.piece === 'cluster';
  const clearance = draft.param('culet_clearance', clearanceFor(kind), { label: 'Stone above the finger', min: 0.5, max: 3, step: 0.1 });
  const flat = cut === 'cabochon' || cut === 'rose' || cut === 'pearl';
  const made = addStone(stone, draft, {
    id: isDiamond(stone.species) ? 'diamond' : 'stone', prefix: '', eastWest: facts.features.has('east_west'),
    at: flat ? { my: 'culet', to: `${shank}.top`, offset: [0, 0.3, 0] } : { my: 'culet', to: `${shank}.inside_top`, offset: [0, clearance, 0] },
  });
  draft.relate(draft.operations.at(-1)?.name ?? made.id, 'over the top of the shank, clear of the finger');
  const head = addSetting(facts, draft, kind, { stone: made.id, shank, cut, metal });
  draft.relate('Head', `holds the ${made.species} and reaches into the shank`);
  const inputs = [shank, head];
  if (haloed) inputs.push(addHalo(draft, { stone: made.id, setting: head, facts: stoneOf(facts, 'halo'), metal, factor: facts.extents.get('size') ?? 1 }));
  const flanked = facts.piece === 'three_stone' || (side !== undefined && side !== accent) || (facts.features.has('side') && !accent);
  if (flanked) inputs.push(addSides(draft, { stone: made.id, shank, facts: side === accent ? undefined : side, like: made.species, setting: kind, metal }));
  if (paved) inputs.push(addPave(draft, { shank, facts: accent, metal, leave: haloed ? `= ${made.id}.width + 5.5` : `= ${made.id}.width + 2`, arc: 150 }));
  draft.add({ id: 'casting', op: 'cast', name: 'Ring', inputs, params: { stones: [made.id] }, material: metal });
}
