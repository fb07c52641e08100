import type { PlanDraft } from '../draft.ts';
import type { JewelFacts } from './facts.ts';

export interface Closing {
  /** Shank, settings and all that is cast with them. */
  inputs: string[];
  stones: string[];
  metal: string;
  name: string;
  /** What milgrain goes along: the shank, or a bezel's rim. */
  edge: string;
}

/** Ends a piece of jewellery: milgrain along its edge, one casting of all its metal, and the text that goes inside a ring. */
export function closeRing(facts: JewelFacts, draft: PlanDraft, { inputs, stones, metal, name, edge }: Closing): string {
  const all = [...inputs];
  if (facts.features.has('milgrain')) {
    all.push(draft.add({ id: 'milgrain', op: 'add_milgrain', name: 'Milgrain', params: { target: edge }, material: metal }));
    draft.relate('Milgrain', 'along the edges');
  }
  const casting = draft.add({ id: 'casting', op: 'cast', name, inputs: all, params: stones.length > 0 ? { stones } : {}, material: metal });
  const wanted = facts.text !== undefined || facts.features.has('engraving');
  if (!wanted) return casting;
  if (facts.text === undefined) draft.assume('Engraving: “Forever” (no text was said in quotation marks).');
  draft.relate('Engraving', 'inside the band');
  return draft.add({ id: 'engraving', op: 'engrave', name, inputs: [casting], params: { text: facts.text ?? 'Forever' }, material: metal });
}
