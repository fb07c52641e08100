import type { BriefThing, Fact } from '../../plan/brief.ts';
import type { JewelDraft } from './jewelDraft.ts';
import { OUTLINES } from './outlines.ts';
import { type JewelSaid, mark, type Trace } from './said.ts';

/** Enamel on the front of a plate: a layer within its rim, of the colour that was said. */

const ENAMEL = /\benamel(?:led|ed)?$/i;
/** How far the layer reaches, of the plate's size, and how thick it is, mm. */
const REACH = 0.84;
const THICK = 0.35;

/** Whether a fact tells of enamel, and of no metal of the piece. */
export const isOfEnamel = (fact: Fact): boolean =>
  (fact.kind === 'material' && ENAMEL.test(fact.material)) || (fact.kind === 'adjective' && ENAMEL.test(fact.adjective));

/** The enamel of a plate and its colour; white where none was said. */
export function enamelSaid({ thing }: JewelSaid): { colour: string; traces: Trace[] } | undefined {
  const part = thing.parts.find(({ noun, absent }) => ENAMEL.test(noun) && !absent);
  const own = thing.facts.filter(isOfEnamel);
  if (!part && own.length === 0) return undefined;
  const colourOf = ({ facts }: BriefThing): Fact | undefined => facts.find(({ kind }) => kind === 'colour');
  const dyed = (part && colourOf(part)) ?? (part ? undefined : colourOf(thing));
  const inName = [...own, ...(part?.facts ?? [])]
    .map((fact) => (fact.kind === 'material' ? /^(\w+) enamel$/i.exec(fact.material)?.[1] : undefined))
    .find((colour) => colour !== undefined);
  return {
    colour: (dyed?.kind === 'colour' ? dyed.colour : (inName ?? 'white')).toLowerCase(),
    traces: [...own, ...(dyed ? [dyed] : []), ...(part ? [part, ...part.facts] : [])],
  };
}

/** Adds the layer to a plate of this outline and size (an expression without its sign), and gives its id. */
export function addEnamel(
  jewel: JewelSaid,
  draft: JewelDraft,
  { plate, form, size }: { plate: string; form: string; size: string },
): string[] {
  const enamel = enamelSaid(jewel);
  if (!enamel) return [];
  const within = `${size} * ${REACH}`;
  const id = draft.add({
    id: 'enamel',
    op: 'extrude',
    name: 'Enamelled front',
    params: { profile: OUTLINES[form]?.(within) ?? { circle: `= ${within}` }, height: THICK, axis: 'z' },
    at: { my: 'back', to: `${plate}.front`, offset: [0, 0, -0.1] },
    material: draft.material('enamel', { preset: `${enamel.colour} enamel` }),
  });
  mark({ traces: enamel.traces }, { operation: id, value: enamel.colour });
  draft.relate('Enamel', 'on the front, within the rim');
  return [id];
}
