import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { countIn } from '../../reading/numbers.ts';
import { wordOf } from './gathering.ts';
import { isPiece } from './lexicon.ts';
import { isStone, onlyOne, orderIn, replacing, saidAt, within } from './rewriting.ts';
import { speciesNamed } from './species.ts';
import { meaningOf } from './terms.ts';

/** Sizes that were said apart from their stones: of all of them together, or once more with the stone that a piece is called by. */

const EACH =
  /\b(?:both|all|each)(?: of (?:them|these)| stones?| ones?)?(?: (?:are|is|being|of|at|about|weighing))* ?(\d+(?:[.,]\d+)?|[.,]\d+)(?: ?(?:x|×|by) ?(\d+(?:[.,]\d+)?))? ?(mm|cts?|carats?)\b(?! (?:wide|thick|apart|band|long))|(?<![\w.,])(\d+(?:[.,]\d+)?|[.,]\d+)(?: ?(?:x|×|by) ?(\d+(?:[.,]\d+)?))? ?(mm|cts?|carats?) (?:each|apiece)\b/i;
const isWorn = (op: string): boolean => isPiece(op) && op !== 'gemstone';

const decimal = (words: string): number => Number(words.replace(',', '.'));

/** "a pear emerald and a round diamond, both 0.75 ct": gives the size to those stones of the piece that have none. */
export function evenly(brief: Brief): Brief {
  const owner = onlyOne(brief, isWorn);
  const found = EACH.exec(orderIn(brief) ?? '');
  if (!found || !owner) return brief;
  const said = saidAt(found);
  const stones = owner.parts.filter((part) => isStone(part) && (part.span?.from ?? Number.POSITIVE_INFINITY) < said.span.to);
  if (stones.length < 2) return brief;
  const [, one = found[4] ?? '', two = found[5], unit = found[6] ?? ''] = found;
  const facts: Fact[] = /^m/i.test(unit)
    ? [one, ...(two === undefined ? [] : [two])].map((value, index, { length }) => ({
        kind: 'measure',
        dimension: 'size',
        value: decimal(value),
        unit: 'mm',
        ...(length > 1 && { index, among: 2 }),
        ...said,
      }))
    : [{ kind: 'carat', value: decimal(one), ...said }];
  const told = within([said.span]);
  const bare = (part: BriefThing): BriefThing => ({ ...part, facts: part.facts.filter((fact) => !told(fact)) });
  const parts = owner.parts.map((part) => {
    if (!stones.includes(part)) return part;
    const own = bare(part);
    return own.facts.some(({ kind }) => kind === 'carat' || kind === 'measure') ? own : { ...own, facts: [...own.facts, ...facts] };
  });
  return replacing(brief, owner, [{ ...bare(owner), parts }], [], told);
}

const OF_EACH = /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) of each\b/i;

/** "alternating rubies and diamonds, 10 of each": so many of each kind, and none of them a number of rings. */
export function ofEach(brief: Brief): Brief {
  const found = OF_EACH.exec(orderIn(brief) ?? '');
  const owner = brief.things.find(({ op, absent }) => op !== undefined && isWorn(op) && !absent);
  const stones = owner?.parts.filter(isStone) ?? [];
  if (!found || !owner || stones.length < 2 || stones.some(({ counted }) => counted)) return brief;
  const counted = saidAt(found);
  const { counted: old, ...piece } = owner;
  const isMine = old !== undefined && (old.span === undefined || old.span.from >= found.index);
  const first = { ...stones[0]!, count: countIn(found[1]!) * stones.length, counted };
  const made = {
    ...piece,
    ...(isMine ? { count: 1 } : old && { counted: old }),
    parts: piece.parts.map((part) => (part === stones[0] ? first : part)),
  };
  return replacing(brief, owner, [made], [], ({ words }) => OF_EACH.test(words));
}

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
    things: brief.things.map((thing) => (isWorn(thing.op ?? '') && thing.op !== 'earring' ? together(thing) : thing)),
  };
}
