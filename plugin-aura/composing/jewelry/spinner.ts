import { inner, type JewelDraft } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf, refuse } from './said.ts';
import { addShank, bandSizes, type ShankUsual } from './shankPlan.ts';

/** Metal under the ring that turns, and the air round it, mm. */
const UNDER = 1.3;
const AIR = 0.02;

/** A spinner: a broad band with a groove, in which a second ring turns between two flanges. */
export function makeSpinner(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const usual: ShankUsual = { name: 'Band', width: 8, thickness: 2.6, profile: 'flat' };
  const shank = addShank(jewel, draft, metals, usual);
  const { width } = bandSizes(jewel, usual);
  const wide = inner(draft.param('spinner_width', Math.max(2, 0.56 * width), { label: 'Ring that turns', min: 1.5, max: 12, step: 0.1 }));
  const bed = `${draft.prefix}inner_diameter + ${2 * UNDER}`;
  const groove = draft.add({
    id: 'groove',
    op: 'create_shank',
    name: 'Groove',
    params: { diameter: `= ${bed}`, width: `= ${wide} + 0.1`, thickness: 3, profile: 'flat' },
    material: metals.of('shank'),
  });
  const band = draft.add({ id: 'band', op: 'difference', name: 'Band', inputs: [shank, groove], params: {}, material: metals.of('shank') });
  const strand = metals.of(partOf(jewel, 'inlay').material ? 'inlay' : 'shank');
  const spinner = draft.add({
    id: 'spinner',
    op: 'create_shank',
    name: 'Ring that turns',
    params: { diameter: `= ${bed} + ${2 * AIR}`, width: `= ${wide}`, thickness: 1.6, profile: 'flat' },
    material: strand,
  });
  for (const part of jewel.thing.parts)
    if (/spinner|ring|center|centre|middle|band/.test(part.noun)) mark({ traces: [part, ...part.facts] }, { operation: spinner });
  for (const stone of jewel.stones) {
    const why = 'A spinner ring is made of metal alone here: the stones are left out.';
    refuse({ traces: [...stone.named, ...(stone.species?.traces ?? [])] }, why);
    draft.note(why);
  }
  mark({ traces: partOf(jewel, 'stone').absent }, { operation: band });
  draft.relate('Ring that turns', 'in the groove of the band');
}
