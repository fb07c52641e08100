import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { nounMeaning, wordOf } from './gathering.ts';
import { isPiece } from './lexicon.ts';
import { speciesNamed } from './species.ts';
import { meaningOf } from './terms.ts';

/** "an onyx ring: oval 12 x 10 mm onyx": the stone that a piece is called by, told once more with its sizes. */

const isStone = ({ noun, absent }: BriefThing): boolean => {
  const meaning = absent ? undefined : nounMeaning(noun);
  return meaning?.kind === 'species' || meaning?.kind === 'cut' || (meaning?.kind === 'slot' && meaning.slot === 'stone');
};

const isSized = ({ facts }: BriefThing): boolean => facts.some(({ kind }) => kind === 'measure' || kind === 'carat');

const speciesOf = ({ noun, facts }: BriefThing): string | undefined =>
  [noun, ...facts.map((fact) => (fact.kind === 'material' ? fact.material : ''))]
    .map((word) => speciesNamed(word.toLowerCase())?.species)
    .find((species) => species !== undefined);

/** Facts that tell which of several stones one is. */
const placesIt = (fact: Fact): boolean => {
  const meaning = meaningOf((wordOf(fact) ?? '').toLowerCase());
  return (
    fact.kind === 'adjective' && (/^(?:side|halo|hidden halo|pave|stepped row.*|hanging)$/.test(fact.adjective) || meaning?.kind === 'slot')
  );
};

/** Facts of the first that the second has not of its own, and its name, which is another word for the second. */
const more = (bare: BriefThing, full: BriefThing): Fact[] => [
  ...bare.facts.filter((fact) => !full.facts.some((other) => other.kind === fact.kind && wordOf(other) === wordOf(fact))),
  { kind: 'adjective', adjective: 'plain', words: bare.words, ...(bare.span && { span: bare.span }) },
];

function together(piece: BriefThing): BriefThing {
  const stones = piece.parts.filter((part) => isStone(part) && part.count === 1 && !part.facts.some(placesIt));
  const [full, another] = stones.filter(isSized);
  if (!full || another) return piece;
  const kind = speciesOf(full);
  const bare = stones.filter((stone) => stone !== full && stone.parts.length === 0 && (kind === undefined || speciesOf(stone) === kind));
  const [named] = bare;
  if (!named || bare.length === piece.parts.length || (kind === undefined && bare.length > 1)) return piece;
  const whole = {
    ...full,
    noun: kind === undefined ? named.noun : full.noun,
    facts: [...bare.flatMap((stone) => more(stone, full)), ...full.facts],
  };
  return { ...piece, parts: piece.parts.flatMap((part) => (part === full ? [whole] : bare.includes(part) ? [] : [part])) };
}

/** One stone of each that was named twice, once by the piece and once with its sizes. */
export function saidAgain(brief: Brief): Brief {
  return {
    ...brief,
    things: brief.things.map((thing) => (isPiece(thing.op) && thing.op !== 'gemstone' && thing.op !== 'earring' ? together(thing) : thing)),
  };
}
