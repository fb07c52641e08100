import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { isPiece } from './lexicon.ts';
import { asPartOf, isStone, orderIn, replacing } from './rewriting.ts';
import { fingered } from './settleMounts.ts';
import { type Meaning, meaningOf } from './terms.ts';

/** Words of the trade that name other things elsewhere, and what was said behind them. */

/** What a band or a setting is like: "cathedral" is no church, "flat profile" no beam, "channel" no gutter. */
const LIKE: ReadonlySet<Meaning['kind']> = new Set(['profile', 'shoulders', 'setting', 'twist', 'taper', 'curve', 'coverage', 'bypass']);

/** What only jewels have: whatever it was read of in an order of one jewel, it is the jewel's. */
const OF_JEWELS: ReadonlySet<Fact['kind']> = new Set(['ring_size', 'karat', 'carat']);

/** "ring, cathedral, 14k, size 7": in an order of one jewel such a word describes it, and what follows is told of the jewel. */
export function reclaimed(brief: Brief): Brief {
  const pieces = brief.things.filter(({ op }) => isPiece(op) && op !== 'gemstone');
  const [piece] = pieces;
  if (!piece || pieces.length > 1 || orderIn(brief) === undefined) return brief;
  const strange = brief.things.filter(
    (thing) =>
      thing !== piece &&
      !thing.absent &&
      !isPiece(thing.op) &&
      thing.span?.text === 0 &&
      (LIKE.has(meaningOf(thing.noun)?.kind ?? 'plain') || thing.facts.some(({ kind }) => OF_JEWELS.has(kind))),
  );
  if (strange.length === 0) return brief;
  const facts = strange.flatMap((thing): Fact[] => [...wordOf(thing), ...thing.facts.map(fingered)]);
  const parts = strange.flatMap((thing) => thing.parts.map((part) => asPartOf(piece, part)));
  const whole: BriefThing = { ...piece, facts: [...piece.facts, ...facts], parts: [...piece.parts, ...parts] };
  return replacing(brief, piece, [whole], strange);
}

/** "3 mm diamond centre", where the stone was read below the word for its place: the stone is the centre. */
export function centres(brief: Brief): Brief {
  const folded = (thing: BriefThing): BriefThing => ({
    ...thing,
    parts: thing.parts.map((part) => {
      const [stone, ...more] = part.parts;
      const isPlace = /^(?:cent(?:er|re)|middle)$/.test(part.noun) && !part.absent && stone && more.length === 0 && isStone(stone);
      if (!isPlace) return part;
      const main: Fact = { kind: 'adjective', adjective: 'main', words: part.words, ...(part.span && { span: part.span }) };
      return { ...stone, id: part.id, facts: [...stone.facts, ...part.facts, main] };
    }),
  });
  return { ...brief, things: brief.things.map((thing) => (isPiece(thing.op) ? folded(thing) : thing)) };
}

/** "a gold cross with a diamond, on a 35 cm chain": what hangs on a chain for the neck is a pendant of that form, and its stone is set in it. */
export function strungOn(brief: Brief): Brief {
  const chain = brief.things.find(({ op, variant, absent }) => op === 'necklace' && variant === 'chain' && !absent);
  const figures = brief.things.filter(({ op, noun, count, absent }) => !isPiece(op) && !absent && count === 1 && isFigureWord(noun));
  const [figure] = figures;
  if (!chain || !figure || figures.length > 1 || orderIn(brief) === undefined) return brief;
  if (brief.things.some((thing) => thing !== chain && isPiece(thing.op) && thing.op !== 'gemstone')) return brief;
  const { op: _op, variant: _variant, ...form } = figure;
  const word: Fact = { kind: 'adjective', adjective: figure.noun, words: figure.noun, ...(figure.span && { span: figure.span }) };
  const stones = brief.things.filter(({ op }) => op === 'gemstone');
  const { variant: _links, ...links } = chain;
  const pendant: BriefThing = {
    ...form,
    noun: 'pendant',
    op: 'pendant',
    facts: [word, ...figure.facts],
    parts: [...figure.parts, ...stones.map((stone) => asPartOf(figure, stone)), asPartOf(figure, { ...links, noun: 'chain' })],
  };
  return replacing(brief, figure, [pendant], [chain, ...stones]);
}

const isFigureWord = (noun: string): boolean => {
  const meaning = meaningOf(noun);
  return meaning?.kind === 'shape' || (meaning?.kind === 'cut' && noun === 'heart');
};

/** The noun itself, as a word that describes. */
const wordOf = ({ noun, words, span }: BriefThing): Fact[] => [{ kind: 'adjective', adjective: noun, words, ...(span && { span }) }];
