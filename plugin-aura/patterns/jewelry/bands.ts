import type { PlanDraft } from '../draft.ts';
import { closeRing } from './close.ts';
import type { JewelFacts, StoneFacts } from './facts.ts';
import { addShank, bandParams, diameterParam, type ShankOptions } from './shank-plan.ts';
import { addChannel, addPave, paveDiameter } from './trimmings.ts';

/** A row of equal stones: how many and how wide where nothing was said, all round or over the top. */
export interface RowSpec {
  count?: number;
  diameter: number;
  coverage: 'full' | 'half';
}

/** A ring without a stone. */
export function makeBand(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  const shank = addShank(
    facts,
    draft,
    metal,
    facts.features.has('twist') ? { name: 'Band', width: 2.6, thickness: 2.2 } : { name: 'Band', width: 4, thickness: 1.8 },
  );
  draft.relate('Band', 'around the finger');
  if (facts.features.has('milgrain') || facts.features.has('engraving') || facts.text !== undefined)
    closeRing(facts, draft, { inputs: [shank], stones: [], metal, name: 'Band', edge: shank });
}

export function makeRow(facts: JewelFacts, draft: PlanDraft, metal: string, stone: StoneFacts, usual: RowSpec): void {
  const diameter = diameterParam(facts, draft);
  const count = stone.count ?? usual.count;
  const each = stone.carat ?? (stone.totalCarat !== undefined && count ? stone.totalCarat / count : undefined);
  const across = stone.width ?? stone.length ?? (each !== undefined ? Math.cbrt(each / 0.00375) : undefined);
  if (across === undefined) draft.assume(`Stones: ${usual.diameter} mm (no size was said).`);
  const style =
    facts.setting?.kind === 'channel' ? 'channel' : facts.features.has('pave') || facts.setting?.kind === 'bead' ? 'pave' : undefined;
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
      count:
        count === undefined ? undefined : draft.param('stones', count, { label: 'Number of stones', unit: '', min: 3, max: 60, step: 1 }),
      width: facts.width === undefined ? undefined : bandParams(facts, draft, {}).width,
    },
    material: metal,
  });
  draft.relate('Stones', usual.coverage === 'full' ? 'all around the finger' : 'across the top of the band');
  if (stone.cut && stone.cut !== 'round')
    draft.notes.push(`Stones of such a band are cut round here; ${stone.cut.replaceAll('_', ' ')} was asked for.`);
}

/** A signet: a face that flows into the shoulders of a strong band. */
export function makeSignet(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  const [first = 12, second = facts.shape === 'oval' || facts.shape === undefined ? first * 0.85 : first] = facts.face ?? [];
  if (!facts.face) draft.assume('Face: 12 mm (no size was said).');
  const [long, wide] = [Math.max(first, second), Math.min(first, second)];
  const shank = addShank(facts, draft, metal, { width: 3.6, thickness: 1.8, profile: 'd' });
  const length = draft.param('face_length', long, { label: 'Face length', min: 6, max: 24, step: 0.5 });
  const width = draft.param('face_width', wide, { label: 'Face width', min: 5, max: 24, step: 0.5 });
  const head = draft.add({
    id: 'signet',
    op: 'create_signet',
    name: 'Signet head',
    params: { shank, shape: FACES[facts.shape ?? ''] ?? 'oval', length, width },
    material: metal,
  });
  draft.relate('Face', 'on top of the band, flowing into its shoulders');
  const [stone] = facts.stones;
  if (stone) draft.notes.push(`A signet face is made of metal here; the ${stone.species || 'stone'} that was asked for is left out.`);
  // Initials go on the face, a longer text inside the band.
  const initials = facts.text !== undefined && facts.text.length <= 4 ? facts.text : undefined;
  const face = initials
    ? draft.add({
        id: 'initials',
        op: 'engrave',
        name: 'Signet head',
        inputs: [head],
        params: { text: initials, side: 'face' },
        material: metal,
      })
    : head;
  if (initials) draft.relate('Initials', 'cut into the face');
  const rest = initials
    ? { ...facts, text: undefined, features: new Set([...facts.features].filter((name) => name !== 'engraving')) }
    : facts;
  closeRing(rest, draft, { inputs: [shank, face], stones: [], metal, name: 'Signet ring', edge: shank });
}

/** Outlines of a signet's face by their words. */
const FACES: Readonly<Record<string, string>> = {
  square: 'square',
  round: 'round',
  oval: 'oval',
  rectangular: 'rectangle',
  octagonal: 'octagon',
  shield: 'shield',
  heart: 'heart',
  cushion: 'cushion',
};

/** A band that takes stones of this diameter: wide and thick enough for their seats (jewelry.md 5.7). */
export const bandFor = (diameter: number): ShankOptions => ({
  width: Math.max(2.2, diameter + 0.9),
  thickness: Math.max(1.7, 0.61 * diameter + 0.7),
  profile: 'flat',
});

export function makePaveBand(facts: JewelFacts, draft: PlanDraft, metal: string, stone: StoneFacts | undefined): void {
  const shank = addShank(facts, draft, metal, bandFor(paveDiameter(stone)));
  const pave = addPave(draft, { shank, facts: stone, metal });
  closeRing(facts, draft, { inputs: [shank, pave], stones: [], metal, name: 'Pavé band', edge: shank });
}

export function makeChannelBand(facts: JewelFacts, draft: PlanDraft, metal: string, stone: StoneFacts | undefined): void {
  const across = stone?.width ?? 2;
  const shank = addShank(facts, draft, metal, { width: across + 1.8, thickness: Math.max(1.9, 0.61 * across + 0.9), profile: 'flat' });
  const channel = addChannel(draft, { shank, facts: stone, metal });
  closeRing(facts, draft, { inputs: [shank, channel], stones: [], metal, name: 'Channel band', edge: shank });
}
