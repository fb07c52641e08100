import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { isPiece } from './lexicon.ts';
import { BY_COLOUR } from './some-stones.ts';

/** "A green stone ring", "a ring with a black stone": the colour is of the stone, and neither the gold nor a rock. */

const follows = (fact: Fact, { noun, span }: BriefThing): boolean =>
  /^(?:stone|gem|gemstone|jewel)$/.test(noun) &&
  fact.span !== undefined &&
  span !== undefined &&
  span.text === fact.span.text &&
  span.from - fact.span.to === 1;

/** The colour of a rock that a jewel cannot be of: "black stone". */
const ofRock = (fact: Fact): string | undefined => {
  const colour = fact.kind === 'material' ? /^(\w+) stones?$/.exec(fact.material)?.[1] : undefined;
  return colour !== undefined && BY_COLOUR[colour] !== undefined ? colour : undefined;
};

export function coloured(brief: Brief): Brief {
  const settled = (thing: BriefThing): BriefThing => {
    if (!isPiece(thing.op) || thing.op === 'gemstone') return thing;
    const colour = thing.facts.find((fact) => fact.kind === 'colour' && thing.parts.some((part) => follows(fact, part)));
    const rock = thing.facts.find((fact) => ofRock(fact) !== undefined);
    if (!colour && !rock) return thing;
    const facts = thing.facts.filter((fact) => fact !== colour && fact !== rock);
    const parts = thing.parts.map((part) => (colour && follows(colour, part) ? { ...part, facts: [...part.facts, colour] } : part));
    if (!rock) return { ...thing, facts, parts };
    const { words, span } = rock;
    const said: Fact = { kind: 'colour', colour: ofRock(rock)!, words, ...(span && { span }) };
    const stone: BriefThing = { id: `${thing.id}.stone`, noun: 'stone', count: 1, words, ...(span && { span }), facts: [said], parts: [] };
    return { ...thing, facts, parts: [...parts, stone] };
  };
  return { ...brief, things: brief.things.map(settled) };
}
