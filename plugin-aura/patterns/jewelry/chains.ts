import type { Placement } from '../../plan/plan.ts';
import type { PlanDraft } from '../draft.ts';
import { type JewelFacts, NAMELESS, stoneOf } from './facts.ts';
import { cutFor, isDiamond, stonePreset } from './stone-plan.ts';

/** Outer length of a link over its wire, by style: how a wire follows from "links 4 mm" (create_chain's proportions). */
const LINK_TO_WIRE: Readonly<Record<string, number>> = { cable: 5, curb: 5.3, box: 3.15, figaro: 5.1, rope: 2.1 };

/** Lengths that are worn, mm: 18 inches for the neck, 7.25 for the wrist. */
const USUAL_LENGTH = { necklace: 457, bracelet: 185 } as const;

export function addChain(facts: JewelFacts, draft: PlanDraft, metal: string, at?: Placement): string {
  const wrist = facts.piece === 'bracelet' || facts.piece === 'tennis_bracelet';
  const style = facts.chainStyle ?? 'cable';
  const usual = wrist ? USUAL_LENGTH.bracelet : USUAL_LENGTH.necklace;
  const said = facts.length ?? (facts.outer !== undefined && facts.outer >= 120 ? facts.outer : undefined);
  if (said === undefined) draft.assume(`Chain: ${usual} mm long (not said).`);
  const length = draft.param('chain_length', said ?? usual, { label: 'Chain length', min: 100, max: 900, step: 5 });
  const fine = (facts.extents.get('thickness') ?? 1) * (wrist ? 1.1 : at ? 0.5 : 0.8);
  const wire =
    facts.link !== undefined
      ? `${draft.param('link_length', facts.link, { label: 'Link length', min: 1.5, max: 20, step: 0.1 })} / ${LINK_TO_WIRE[style] ?? 5}`
      : draft.param('wire', facts.thickness ?? (facts.width !== undefined ? facts.width / 3.6 : fine), {
          label: 'Wire',
          min: 0.3,
          max: 4,
          step: 0.05,
        });
  return draft.add({
    id: 'chain',
    op: 'create_chain',
    name: `${style.replace(/^./, (first) => first.toUpperCase())} chain`,
    params: { style, length, wire, ...(wrist && { shape: 'round' }) },
    ...(at && { at }),
    material: metal,
  });
}

/** A necklace or bracelet of links. */
export function makeChain(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  addChain(facts, draft, metal);
  draft.relate('Links', 'each through its neighbours');
  const [stone] = facts.stones;
  if (stone) draft.notes.push(`A chain is made of links alone here; the ${stone.species || 'stones'} that were asked for are left out.`);
}

/** A tennis bracelet: bezels side by side all round the wrist, each with its stone. */
export function makeTennisBracelet(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  const said = stoneOf(facts, 'centre') ?? NAMELESS;
  const across = said.width ?? said.length ?? (said.carat !== undefined ? Math.cbrt(said.carat / 0.00375) : 3);
  const long = facts.length ?? USUAL_LENGTH.bracelet;
  if (facts.length === undefined) draft.assume(`Bracelet: ${long} mm long (not said).`);
  const length = draft.param('length', long, { label: 'Length', min: 120, max: 240, step: 5 });
  const width = draft.param('stone_width', across, { label: 'Stone width', min: 1.5, max: 8, step: 0.1 });
  const species = said.species || 'diamond';
  const material = draft.material('stone', stonePreset(species));
  const stone = draft.add({
    id: 'stone',
    op: isDiamond(species) ? 'create_diamond' : 'create_gem',
    name: `Row of ${species}s`,
    params: { ...(isDiamond(species) ? {} : { species }), cut: cutFor(said), width },
    at: { my: 'girdle', offset: [0, `${length} / (2 * pi)`, 0] },
    material,
  });
  const bezel = draft.add({
    id: 'bezel',
    op: 'create_bezel_setting',
    name: 'Bezel',
    params: { stone, height: `= 0.75 * ${width.slice(2)}` },
    material: metal,
  });
  // Bezels overlap a little, so that the row is one casting.
  const count = `= floor(${length.slice(2)} / (${bezel}.size_x * 0.94))`;
  const round = (id: string, input: string, name: string, of: string): string =>
    draft.add({ id, op: 'polar_array', name, inputs: [input], params: { count, axis: 'z' }, material: of });
  const bezels = round('bezels', bezel, 'Bezels', metal);
  const stones = round('stones', stone, 'Stones', material);
  draft.add({ id: 'casting', op: 'cast', name: 'Tennis bracelet', inputs: [bezels], params: { stones: [stones] }, material: metal });
  draft.notes.push('The links of the bracelet are cast in one row: it shows the bracelet closed, and does not bend.');
}

/** A bangle, or a cuff with its opening. */
export function makeBangle(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  if (facts.diameter === undefined) draft.assume('Bangle: 62 mm inside (not said).');
  const diameter = draft.param('inner_diameter', facts.diameter ?? facts.outer ?? 62, {
    label: 'Inner diameter',
    min: 50,
    max: 80,
    step: 0.5,
  });
  const width = draft.param('width', facts.width ?? 5 * (facts.extents.get('width') ?? 1), { label: 'Width', min: 2, max: 40, step: 0.5 });
  const thickness = draft.param('thickness', facts.thickness ?? 2.2 * (facts.extents.get('thickness') ?? 1), {
    label: 'Thickness',
    min: 1,
    max: 6,
    step: 0.1,
  });
  const opening = facts.piece === 'cuff' ? draft.param('opening', 25, { label: 'Opening', min: 0, max: 40, step: 1 }) : undefined;
  draft.add({
    id: 'bangle',
    op: 'create_bangle',
    name: opening ? 'Cuff' : 'Bangle',
    params: { diameter, width, thickness, opening, profile: facts.profile },
    material: metal,
  });
  draft.relate('Bangle', 'around the wrist');
}
