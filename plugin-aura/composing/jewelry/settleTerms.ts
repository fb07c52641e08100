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

/** The noun itself, as a word that describes. */
const wordOf = ({ noun, words, span }: BriefThing): Fact[] => [{ kind: 'adjective', adjective: noun, words, ...(span && { span }) }];
