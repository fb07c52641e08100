import type { PlanDraft } from '../draft.ts';
import { addChain } from './chains.ts';
import type { JewelFacts } from './facts.ts';
import { addOrnament, sunkOnTop } from './hanging.ts';

const hasStone = (facts: JewelFacts): boolean => facts.stones.length > 0 || facts.setting !== undefined || facts.features.has('halo');

/** A pendant: a set stone or a disc, hung by a bail; with its chain where one was said. */
export function makePendant(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  const ornament = hasStone(facts) ? addOrnament(facts, draft, metal, 0.5) : addDisc(facts, draft, metal);
  const inputs = [...ornament.inputs];
  let opening: string | undefined;
  if (!facts.without.has('bail')) {
    const bail = sunkOnTop(draft, { id: 'bail', op: 'create_bail', name: 'Bail', params: {}, my: 'foot' }, ornament.frame, metal);
    inputs.push(bail.sunk);
    opening = bail.id;
    draft.relate('Bail', 'grows out of the top, the chain runs through it');
    if (!facts.features.has('bail')) draft.assume('Bail: 5 mm high inside (not said).');
  }
  const stones = 'stone' in ornament && ornament.stone ? [ornament.stone] : [];
  draft.add({ id: 'casting', op: 'cast', name: 'Pendant', inputs, params: stones.length > 0 ? { stones } : {}, material: metal });
  if (facts.piece === 'pendant_necklace' && opening)
    addChain(facts, draft, metal, { my: 'lowest', to: `${opening}.top`, offset: [0, -1.7, 0] });
}

/** A round plate that looks forward, for pendants of metal alone. */
function addDisc(facts: JewelFacts, draft: PlanDraft, metal: string): { inputs: string[]; frame: string; stone?: string } {
  if (facts.outer === undefined && facts.width === undefined) draft.assume('Pendant: a disc 18 mm across (no form was said).');
  const diameter = draft.param('diameter', facts.outer ?? facts.width ?? 18, { label: 'Diameter', min: 6, max: 60, step: 0.5 });
  const thickness = draft.param('thickness', facts.thickness ?? 1.5, { label: 'Thickness', min: 0.8, max: 6, step: 0.1 });
  if (facts.shape && !['round', 'square', 'rectangular'].includes(facts.shape))
    draft.notes.push(`The pendant is a disc; the form “${facts.shape}” is not built offline.`);
  const square = facts.shape === 'square' || facts.shape === 'rectangular';
  const disc = draft.add({
    id: 'disc',
    op: square ? 'box' : 'cylinder',
    name: square ? 'Plate' : 'Disc',
    params: square ? { size: [diameter, diameter, thickness] } : { diameter, height: thickness, axis: 'z' },
    material: metal,
  });
  return { inputs: [disc], frame: disc };
}

/** A brooch: a disc with a set stone in front and a pin behind. */
export function makeBrooch(facts: JewelFacts, draft: PlanDraft, metal: string): void {
  const disc = addDisc({ ...facts, outer: facts.outer ?? 30 }, draft, metal);
  const pin = draft.add({
    id: 'pin',
    op: 'create_brooch_pin',
    name: 'Brooch pin',
    params: { length: `= max(12, ${disc.frame}.size_x * 0.8)` },
    at: { my: 'back', to: `${disc.frame}.back`, offset: [0, 0, 0.3] },
    material: metal,
  });
  const inputs = [disc.frame, pin];
  const stones: string[] = [];
  if (hasStone(facts)) {
    const ornament = addOrnament(
      { ...facts, outer: undefined, setting: facts.setting ?? { kind: 'bezel', style: undefined, prongs: undefined } },
      draft,
      metal,
      1,
    );
    for (const part of ornament.inputs) inputs.push(part);
    stones.push(ornament.stone);
    const stone = draft.operations.find(({ id }) => id === ornament.stone);
    if (stone) Object.assign(stone, { at: { my: 'culet', to: `${disc.frame}.front`, rotate: [90, 0, 0], offset: [0, 0, 0.3] } });
  }
  draft.add({ id: 'casting', op: 'cast', name: 'Brooch', inputs, params: stones.length > 0 ? { stones } : {}, material: metal });
  draft.relate('Pin', 'on the back');
}
