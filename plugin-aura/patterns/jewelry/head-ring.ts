import type { Placement } from '../../plan/plan.ts';
import type { PlanDraft } from '../draft.ts';
import { bandFor } from './bands.ts';
import { closeRing } from './close.ts';
import { type JewelFacts, type StoneFacts, stoneOf } from './facts.ts';
import { addSetting, clearanceFor, settingKind } from './settings.ts';
import { addShank, type ShankOptions } from './shank-plan.ts';
import { addStone, cutFor, isDiamond } from './stone-plan.ts';
import { addCluster, addHalo, addPave, addSides, paveDiameter } from './trimmings.ts';

/** Bands that a kind of setting needs: the ends of a tension ring carry the stone, a flush stone is sunk into the metal. */
const BANDS: Readonly<Record<string, ShankOptions>> = {
  tension: { width: 4, thickness: 2.6, profile: 'comfort' },
  flush: { width: 6, thickness: 2.2, profile: 'd' },
};
/** Weight where none was said, by setting. */
const CARATS: Readonly<Record<string, number>> = { flush: 0.06, bead: 0.1 };

/** Where the stone stands: its culet clear of the finger, a flat-bottomed stone on the band, a flush one level with it. */
function placeOf(kind: string, cut: string, shank: string, clearance: string): Placement {
  if (kind === 'flush') return { my: 'table', to: `${shank}.top`, offset: [0, 0.05, 0] };
  if (cut === 'cabochon' || cut === 'rose' || cut === 'pearl') return { my: 'culet', to: `${shank}.top`, offset: [0, 0.3, 0] };
  return { my: 'culet', to: `${shank}.inside_top`, offset: [0, clearance, 0] };
}

/** A shank with a head, and what goes around and beside the stone. */
export function makeHeadRing(facts: JewelFacts, draft: PlanDraft, metal: string, stone: StoneFacts): void {
  const side = stoneOf(facts, 'side');
  const accent = stoneOf(facts, 'accent') ?? (side && (side.count ?? 2) > 2 ? side : undefined);
  const paved = facts.features.has('pave') || accent !== undefined;
  const cut = cutFor(stone);
  const kind = settingKind(facts, cut);
  const shank = addShank(facts, draft, metal, paved ? bandFor(paveDiameter(accent)) : (BANDS[kind] ?? {}));
  const clearance =
    kind === 'flush'
      ? ''
      : draft.param('culet_clearance', clearanceFor(kind), { label: 'Stone above the finger', min: 0.5, max: 3, step: 0.1 });
  const made = addStone(stone, draft, {
    id: isDiamond(stone.species) ? 'diamond' : 'stone',
    prefix: '',
    carat: CARATS[kind],
    eastWest: facts.features.has('east_west'),
    at: placeOf(kind, cut, shank, clearance),
  });
  draft.relate(draft.operations.at(-1)?.name ?? made.id, 'over the top of the shank, clear of the finger');
  const head = addSetting(facts, draft, kind, { stone: made.id, shank, cut, metal });
  draft.relate('Head', `holds the ${made.species} and reaches into the shank`);
  const inputs = [shank, head];
  const haloed = [...facts.features].some((feature) => feature.includes('halo')) || stoneOf(facts, 'halo') !== undefined;
  if (facts.piece === 'cluster')
    inputs.push(addCluster(draft, { stone: made.id, setting: head, facts: side ?? stoneOf(facts, 'halo'), like: made.species, metal }));
  else if (haloed)
    inputs.push(
      addHalo(draft, { stone: made.id, setting: head, facts: stoneOf(facts, 'halo'), metal, factor: facts.extents.get('size') ?? 1 }),
    );
  const flanked = facts.piece === 'three_stone' || (side !== undefined && side !== accent) || (facts.features.has('side') && !accent);
  if (flanked && facts.piece !== 'cluster')
    inputs.push(
      addSides(draft, { stone: made.id, shank, facts: side === accent ? undefined : side, like: made.species, setting: kind, metal }),
    );
  if (paved)
    inputs.push(
      addPave(draft, { shank, facts: accent, metal, leave: haloed ? `= ${made.id}.width + 5.5` : `= ${made.id}.width + 2`, arc: 150 }),
    );
  closeRing(facts, draft, { inputs, stones: [made.id], metal, name: 'Ring', edge: kind === 'bezel' ? head : shank });
}
