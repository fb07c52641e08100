import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { cutNamed } from './cuts.ts';
import { wordOf } from './gathering.ts';
import { isPiece } from './lexicon.ts';
import { speciesNamed } from './species.ts';

/** "an oval 9x7 aquamarine", "a square emerald": the word of a cut that was taken for the thing itself. */

const PIECE = /^(?:[\w-]+ )?(ring|pendant|necklace|brooch|bracelet|earring)$/;

const isCutAlone = ({ noun, op, absent, parts }: BriefThing): boolean =>
  op === undefined && !absent && parts.length === 0 && cutNamed(noun.toLowerCase()) !== undefined;

const cutFact = ({ noun, words, span }: BriefThing): Fact => ({
  kind: 'adjective',
  adjective: noun,
  words: noun === words ? words : noun,
  ...(span && { span }),
});

/** Gives the cut to the stone or the piece that it was said of. */
export function cutNouns(brief: Brief): Brief {
  if (!brief.things.some(isCutAlone)) return brief;
  const isJewelry =
    brief.things.some(({ op }) => isPiece(op)) ||
    brief.things.some(({ facts }) => facts.some((fact) => speciesNamed((wordOf(fact) ?? '').toLowerCase())));
  if (!isJewelry) return brief;
  const gone = new Set<string>();
  const things = brief.things.map((thing): BriefThing => {
    if (!isCutAlone(thing)) return thing;
    const species = thing.facts.find((fact) => speciesNamed((wordOf(fact) ?? '').toLowerCase()) !== undefined);
    if (species) {
      const rest = thing.facts.filter((fact) => fact !== species);
      return { ...thing, noun: (wordOf(species) ?? '').toLowerCase(), op: 'gemstone', facts: [cutFact(thing), ...rest] };
    }
    const piece = thing.facts.find((fact) => PIECE.test((wordOf(fact) ?? '').toLowerCase()));
    if (piece) {
      const noun = (wordOf(piece) ?? '').toLowerCase();
      const op = PIECE.exec(noun)?.[1] ?? 'ring';
      return {
        ...thing,
        noun,
        op,
        ...(noun !== op && { variant: noun }),
        facts: [cutFact(thing), ...thing.facts.filter((fact) => fact !== piece)],
      };
    }
    return thing;
  });
  // A cut with no word of its own goes before the stone that follows it.
  const settled = things.map((thing, i): BriefThing => {
    const before = things[i - 1];
    if (!before || !isCutAlone(before) || before.facts.length > 0 || !(isPiece(thing.op) || speciesNamed(thing.noun))) return thing;
    if ((before.span?.to ?? 1) > (thing.span?.from ?? 0)) return thing;
    gone.add(before.id);
    return { ...thing, facts: [cutFact(before), ...thing.facts] };
  });
  return {
    ...brief,
    things: settled.filter(({ id }) => !gone.has(id)),
    relations: brief.relations.filter(({ what, to }) => !gone.has(what) && !to.some((id) => gone.has(id))),
  };
}
