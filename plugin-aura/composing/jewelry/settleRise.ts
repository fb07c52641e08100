import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { nounMeaning } from './gathering.ts';
import { isPiece } from './lexicon.ts';
import { asPartOf, isStoneNode, onlyOne, orderIn, replacing, within } from './rewriting.ts';
import { stoneRuns } from './stoneRuns.ts';

/** Pieces that an order says behind what they bear ("a diamond in the face of a signet ring"), or in two words that the tree took for two things. */

const isJewel = ({ op, absent }: BriefThing): boolean => isPiece(op) && op !== 'gemstone' && !absent;

/** What may stand between a kind of piece and the noun of it: "a five-stone yellow gold ring", "a ring in the toi et moi style". */
const JOINS = /^[ -]?$/;
const IN_STYLE = /^ (?:in|of) (?:an? |the )?$/i;
const STYLE = /^[ -](?:style|manner|form|design)\b/i;

const ARTICLE = /^(?:an?|one|two|three|the|another|\d+ (?!ct|mm))\b/i;

const PRECIOUS = /\b(?:gold|silver|platinum|palladium)\b/i;

/** "an anchor as a pendant", "a cross with 11 diamonds on a gold chain": a form that is worn is the piece that it is worn as. */
export function wornAs(brief: Brief): Brief {
  const text = orderIn(brief);
  if (text === undefined) return brief;
  for (const [i, thing] of brief.things.entries()) {
    const meaning = thing.op !== 'gemstone' && !isPiece(thing.op) && !thing.absent ? nounMeaning(thing.noun) : undefined;
    const isForm = meaning?.kind === 'shape' || (meaning?.kind === 'slot' && meaning.slot === 'disc');
    if (!isForm || !thing.span || thing.count !== 1) continue;
    const form: Fact = { kind: 'adjective', adjective: thing.noun, words: thing.noun, span: thing.span };
    const { variant: _variant, ...bare } = thing;
    const piece = brief.things.slice(i + 1).find(isJewel);
    // "a silver cross with 7 garnets": of precious metal, with stones in it
    const gem = brief.things[i + 1];
    const isSet = !piece && gem?.op === 'gemstone' && thing.facts.some((fact) => fact.kind === 'material' && PRECIOUS.test(fact.material));
    if (isSet && gem.span && /^ (?:set )?with $/i.test(text.slice(thing.span.to, gem.span.from)))
      return replacing(
        brief,
        thing,
        [{ ...bare, op: 'pendant', noun: 'pendant', facts: [form, ...thing.facts], parts: [...thing.parts, asPartOf(thing, gem)] }],
        [gem],
      );
    if (!piece?.span) continue;
    const before = text.slice(thing.span.to, piece.span.from);
    const isNamed = /^(?:pendant|brooch|charm)$/.test(piece.op ?? '') && /\bas $/i.test(before);
    const isHung = piece.op === 'necklace' && /\b(?:on|from) $/i.test(before);
    if (!isNamed && !isHung) continue;
    const op = isNamed ? piece.op! : 'pendant';
    const hung: BriefThing = { ...bare, op, noun: op, facts: [form, ...thing.facts, ...(isNamed ? piece.facts : [])] };
    if (!isNamed) return replacing(brief, thing, [hung]);
    return replacing(brief, thing, [{ ...hung, parts: [...thing.parts, ...piece.parts.map((part) => asPartOf(thing, part))] }], [piece]);
  }
  return brief;
}

/** "chain: silver, curb, 500 mm, lobster clasp": one of precious metal is worn, and no machine's. */
export function chained(brief: Brief): Brief {
  const isWorn = ({ op, absent, facts, parts }: BriefThing): boolean =>
    op === 'create_link_chain' &&
    !absent &&
    facts.some((fact) => fact.kind === 'karat' || (fact.kind === 'material' && PRECIOUS.test(fact.material))) &&
    (parts.some(({ noun }) => /clasp/.test(noun)) ||
      facts.some((fact) => fact.kind === 'adjective' && /^(?:chain|clasp)$/.test(nounMeaning(fact.adjective)?.kind ?? '')));
  if (!brief.things.some(isWorn)) return brief;
  return { ...brief, things: brief.things.map((thing) => (isWorn(thing) ? { ...thing, op: 'necklace', variant: 'chain' } : thing)) };
}

/** Of whom "drops" are earrings, and none of water. */
const OF_EARS = /\b(?:gold|silver|platinum|hooks?|wires?|earwires?|pairs?|studs?|pearls?|diamonds?)\b/i;

/** "emerald drops, yellow gold, a pair": what is called by how it hangs. */
export function eardrops(brief: Brief): Brief {
  const text = orderIn(brief);
  if (text === undefined || !OF_EARS.test(text) || brief.things.some(isJewel)) return brief;
  const isDrop = ({ op, noun, absent, words }: BriefThing): boolean =>
    op === undefined && !absent && /(?:^|\s)drop$/.test(noun) && /\bdrops\b/i.test(words);
  if (!brief.things.some(isDrop)) return brief;
  const things = brief.things.map((thing): BriefThing => {
    if (!isDrop(thing)) return thing;
    const before = thing.noun.replace(/ ?drop$/, '');
    const own: Fact[] =
      before === '' ? [] : [{ kind: 'adjective', adjective: before, words: before, ...(thing.span && { span: thing.span }) }];
    return { ...thing, noun: 'drop earring', op: 'earring', variant: 'drop earring', count: 1, facts: [...own, ...thing.facts] };
  });
  return { ...brief, things };
}

/** "a five-stone yellow gold ring", "a ring in the toi et moi style", "toi et moi white gold ring": one piece, and its kind the one that was named. */
export function samePiece(brief: Brief): Brief {
  const text = orderIn(brief);
  if (text === undefined) return brief;
  for (const [i, first] of brief.things.entries()) {
    const second = brief.things.slice(i + 1).find(({ op, span }) => op === first.op && span && first.span && span.from >= first.span.to);
    if (!second?.span || !first.span || !isJewel(first) || !isJewel(second) || first.count !== 1 || second.count !== 1) continue;
    const between = text.slice(first.span.to, second.span.from);
    const isStyle = IN_STYLE.test(between) && STYLE.test(text.slice(second.span.to));
    // "ring: 2 ct diamond solitaire": an order's title, and its kind behind it
    const isTitle =
      first.variant === undefined && (/^ ?:/.test(between) || STYLE.test(text.slice(second.span.to))) && !ARTICLE.test(second.words);
    if (!isStyle && !isTitle && !JOINS.test(between)) continue;
    const named = first.variant && first.variant !== first.noun.toLowerCase() ? first : second.variant ? second : first;
    const whole: BriefThing = {
      ...first,
      noun: named.noun,
      ...(named.variant && { variant: named.variant }),
      facts: [...first.facts, ...second.facts],
      parts: [...first.parts, ...second.parts.map((part) => asPartOf(first, part))],
    };
    return replacing(brief, first, [whole], [second]);
  }
  return brief;
}

/** A piece somewhere below a stone, and what stands between the two. */
function pieceBelow(thing: BriefThing): { piece: BriefThing; way: BriefThing[] } | undefined {
  for (const part of thing.parts) {
    if (isJewel(part)) return { piece: part, way: [] };
    const found = pieceBelow(part);
    if (found) return { piece: found.piece, way: [{ ...part, parts: part.parts.filter((below) => below !== found.piece) }, ...found.way] };
  }
  return undefined;
}

/** "a 3 mm diamond in the cushion face of a signet ring": the ring is the thing, and the stone a part of it. */
export function risen(brief: Brief): Brief {
  const things = brief.things.map((thing): BriefThing => {
    const found = thing.op === 'gemstone' && !thing.absent ? pieceBelow(thing) : undefined;
    if (!found) return thing;
    const { piece, way } = found;
    const others = thing.parts.filter((part) => part !== piece && !part.parts.some((below) => below === piece) && !way.includes(part));
    const own = others.filter((part) => !way.some(({ id }) => id === part.id));
    const stone: BriefThing = { ...asPartOf(piece, thing), parts: [] };
    return { ...piece, parts: [stone, ...[...way, ...own].map((part) => asPartOf(piece, part)), ...piece.parts] };
  });
  return things.some((thing, i) => thing !== brief.things[i]) ? { ...brief, things } : brief;
}

/** "a ruby of 2.5 mm in a bezel and a width of 1.5 mm", "a diamond in a cross which is 20 mm wide, 30 mm high and 2 mm thick": sizes behind a stone that it has already, or cannot have, are its piece's. */
export function sized(brief: Brief): Brief {
  const text = orderIn(brief);
  const owner = onlyOne(brief, (op) => isPiece(op) && op !== 'gemstone');
  if (text === undefined || !owner) return brief;
  const runs = stoneRuns(text);
  if (runs.length === 0) return brief;
  const begins = (fact: Fact): boolean =>
    fact.span?.text === 0 && runs.some(({ from, to }) => fact.span!.from >= from && fact.span!.from < to);
  const moved: Fact[] = [];
  const visit = (part: BriefThing): BriefThing => {
    const parts = part.parts.map(visit);
    if (!isStoneNode(part)) return { ...part, parts };
    const apart = part.facts.filter(
      (fact) =>
        fact.kind === 'measure' && /^(?:width|height|length|thickness|diameter)$/.test(fact.dimension) && fact.span && !begins(fact),
    );
    const own = part.facts.some((fact) => (fact.kind === 'carat' || fact.kind === 'measure') && begins(fact));
    const cannot = apart.some((fact) => fact.kind === 'measure' && (fact.dimension === 'thickness' || fact.value >= 60));
    if (apart.length === 0 || !(own || cannot)) return { ...part, parts };
    moved.push(...apart);
    return { ...part, facts: part.facts.filter((fact) => !apart.includes(fact)), parts };
  };
  const parts = owner.parts.map(visit);
  if (moved.length === 0) return brief;
  return replacing(brief, owner, [{ ...owner, facts: [...owner.facts, ...moved], parts }], [], within([]));
}
