import type { Registry } from '../../operations/registry.ts';
import type { PlanDraft } from '../draft.ts';
import type { JewelFacts, StoneFacts } from './facts.ts';
import { addSetting, clearanceFor, settingKind } from './settings.ts';
import { addShank, bandParams, diameterParam } from './shank-plan.ts';
import { addStone, cutFor, isDiamond } from './stone-plan.ts';

const centreOf = (facts: JewelFacts): StoneFacts | undefined => facts.stones.find(({ role }) => role === 'centre');

/** A ring of any kind, by what was said of it. */
export function makeRing(facts: JewelFacts, draft: PlanDraft, registry: Registry, metal: string): void {
  const centre = centreOf(facts);
  const many = centre !== undefined && (facts.piece === 'eternity' || facts.piece === 'half_eternity');
  if (many) return makeEternity(facts, draft, metal, centre);
  if (!centre && facts.stones.length === 0 && !STONED.has(facts.piece)) return makeBand(facts, draft, metal);
  makeHeadRing(facts, draft, registry, metal, centre ?? facts.stones[0] ?? NAMELESS);
}

/** Rings that have a stone also where none was named. */
const STONED: ReadonlySet<string> = new Set(['solitaire', 'eternity', 'half_eternity', 'three_stone', 'five_stone', 'seven_stone', 'cluster']);
const NAMELESS: StoneFacts = { role: 'centre', species: '', cut: undefined, carat: undefined, totalCarat: undefined, length: undefined, width: undefined, count: undefined };

function makeBand(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  addShank(facts, draft, metal, { name: 'Band', width: 4, thickness: 1.8 });
  draft.relate('Band', 'around the finger');
}

function makeEternity(facts: JewelFacts, draft: PlanDraft, metal: string, stone: StoneFacts): void {
  const diameter = diameterParam(facts, draft);
  const across = stone.width ?? stone.length ?? (stone.carat !== undefined ? Math.cbrt(stone.carat / 0.00375) : undefined);
  if (across === undefined) draft.assume('Stones: 2 mm (no size was said).');
  const species = stone.species || 'diamond';
  draft.add({
    id: 'eternity',
    op: 'create_eternity',
    name: facts.piece === 'eternity' ? 'Eternity band' : 'Half eternity band',
    params: {
      diameter,
      stone_diameter: draft.param('stone_diameter', across ?? 2, { label: 'Stone diameter', min: 0.8, max: 5, step: 0.05 }),
      species,
      coverage: facts.piece === 'eternity' ? 'full' : 'half',
      ...(facts.setting?.kind === 'channel' && { style: 'channel' }),
      ...((facts.features.has('pave') || facts.setting?.kind === 'bead') && { style: 'pave' }),
      ...(stone.count !== undefined && { count: draft.param('stones', stone.count, { label: 'Number of stones', unit: '', min: 3, max: 60, step: 1 }) }),
      ...(facts.width !== undefined && { width: bandParams(facts, draft, {}).width }),
    },
    material: metal,
  });
  if (stone.cut && stone.cut !== 'round') draft.notes.push(`Stones of an eternity ring are cut round here; ${stone.cut} was asked for.`);
}

function makeHeadRing(facts: JewelFacts, draft: PlanDraft, _registry: Registry, metal: string, stone: StoneFacts): void {
  const shank = addShank(facts, draft, metal);
  const cut = cutFor(stone);
  const kind = settingKind(facts, cut);
  const clearance = draft.param('culet_clearance', clearanceFor(kind), { label: 'Stone above the finger', min: 0.5, max: 3, step: 0.1 });
  const made = addStone(stone, draft, {
    id: isDiamond(stone.species) ? 'diamond' : 'stone', prefix: '', eastWest: facts.features.has('east_west'),
    at: { my: 'culet', to: `${shank}.inside_top`, offset: [0, clearance, 0] },
  });
  draft.relate(made.id, 'over the top of the shank, its culet clear of the finger');
  const setting = addSetting(facts, draft, kind, { stone: made.id, shank, cut, metal });
  draft.relate('Head', `holds the ${made.species} and reaches into the shank`);
  draft.add({ id: 'casting', op: 'cast', name: 'Ring', inputs: [shank, setting], params: { stones: [made.id] }, material: metal });
}
