import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { outlineOf } from './figuresSaid.ts';
import { isPiece } from './lexicon.ts';
import { asPartOf, orderIn, replacing, withThings } from './rewriting.ts';
import { isSpecies } from './species.ts';
import { meaningOf } from './terms.ts';

/** "Star earrings", "a butterfly ring", "moon and star studs": figures that were said as words of their piece. */

type Adjective = Extract<Fact, { kind: 'adjective' }>;

/** The figure that a word before a piece is: a star, a moon; a heart too, which may be a cut. */
function figureIn(fact: Fact): string | undefined {
  if (fact.kind !== 'adjective') return undefined;
  const noun = fact.adjective.replace(/ (?:shaped|motif|charm)$/, '');
  return outlineOf({ id: '', noun, count: 1, words: noun, facts: [], parts: [] }) === undefined ? undefined : noun;
}

const asAdjective = ({ noun, words, span }: BriefThing): Adjective => ({
  kind: 'adjective',
  adjective: noun,
  words,
  ...(span && { span }),
});

/** "moon and star earrings": the moon is no planet beside them. */
function besideIts(brief: Brief): Brief {
  const text = orderIn(brief) ?? '';
  const gone = new Map<BriefThing, Adjective>();
  const owners = new Map<BriefThing, BriefThing>();
  const pieces = brief.things.flatMap((thing) => [thing, ...thing.parts]).filter(({ op }) => isPiece(op) && op !== 'gemstone');
  for (const piece of pieces)
    for (const thing of brief.things) {
      const [own] = piece.facts.filter((fact) => figureIn(fact) !== undefined);
      const from = own?.span?.from;
      const beside =
        thing !== piece && !isPiece(thing.op) && thing.span !== undefined && from !== undefined && outlineOf(thing) !== undefined;
      if (!beside || !/^\s*(?:and|&|,)\s*$/.test(text.slice(thing.span!.to, from))) continue;
      gone.set(thing, asAdjective(thing));
      owners.set(thing, piece);
    }
  if (gone.size === 0) return brief;
  const told = (piece: BriefThing): BriefThing => ({
    ...piece,
    facts: [...[...gone].flatMap(([thing, fact]) => (owners.get(thing) === piece ? [fact] : [])), ...piece.facts],
  });
  const things = brief.things.flatMap((thing) => (gone.has(thing) ? thing.parts.filter(({ op }) => isPiece(op)).map(told) : [told(thing)]));
  return withThings(brief, things);
}

const hasStones = ({ facts, parts }: BriefThing): boolean =>
  facts.some((fact) => fact.kind === 'carat' || (fact.kind === 'material' && isSpecies(fact.material))) ||
  parts.some(({ noun, absent }) => !absent && (isSpecies(noun) || ['species', 'cut'].includes(meaningOf(noun)?.kind ?? '')));

/** A figure said of what carries figures is a part of it; what nobody called studs or hoops, and is a figure, are studs. */
function carried(piece: BriefThing): BriefThing {
  const figures = piece.facts.filter((fact): fact is Adjective => figureIn(fact) !== undefined);
  if (figures.length === 0) return piece;
  if (piece.op === 'earring' && piece.variant === undefined && piece.parts.every(({ noun }) => !/hook|wire|hoop/.test(noun)))
    return { ...piece, variant: 'stud earring' };
  const plain = piece.op === 'ring' ? piece.variant === undefined : piece.op === 'bracelet' && piece.variant !== 'pearl bracelet';
  if (!plain || (piece.op === 'ring' && figures.some((fact) => figureIn(fact) === 'heart') && hasStones(piece))) return piece;
  if (piece.op === 'ring' && figures.some((fact) => figureIn(fact) === 'crown'))
    return {
      ...piece,
      variant: 'crown ring',
      facts: piece.facts.map((fact) => (figures.includes(fact as Adjective) ? { ...fact, adjective: 'plain' } : fact)),
    };
  return {
    ...piece,
    facts: piece.facts.filter((fact) => !figures.includes(fact as Adjective)),
    parts: [
      ...piece.parts,
      ...figures.map(
        (fact, i): BriefThing => ({
          id: `${piece.id}.figure_${i + 1}`,
          noun: figureIn(fact)!,
          count: 1,
          words: fact.words,
          ...(fact.span && { span: fact.span }),
          facts: [],
          parts: [],
        }),
      ),
    ],
  };
}

/** "moon and star studs": one of each, which are two pieces. */
function oneOfEach(piece: BriefThing): BriefThing[] {
  const figures = piece.facts.filter((fact): fact is Adjective => figureIn(fact) !== undefined);
  const [first, second] = figures;
  if (piece.op !== 'earring' || figures.length !== 2 || figureIn(first!) === figureIn(second!) || piece.parts.length > 0) return [piece];
  const facts = piece.facts.filter((fact) => !figures.includes(fact as Adjective));
  return [first!, second!].map((figure, i) => {
    // "a pair of moon and star earrings": the number is of both
    const said = { words: figureIn(figure)!, ...(figure.span && { span: figure.span }) };
    return {
      ...piece,
      id: i === 0 ? piece.id : `${piece.id}_2`,
      noun: `${figureIn(figure)!} ${piece.noun}`,
      variant: piece.variant ?? 'stud earring',
      count: 1,
      counted: said,
      ...said,
      facts: [figure, ...facts],
    };
  });
}

export function figured(brief: Brief): Brief {
  const beside = besideIts(brief);
  const settled = beside.things.some((thing) => oneOfEach(thing).length > 1)
    ? withThings(beside, beside.things.flatMap(oneOfEach))
    : beside;
  const has = settled.things.some((thing) => isPiece(thing.op) && thing.facts.some((fact) => figureIn(fact) !== undefined));
  return has ? { ...settled, things: settled.things.map((thing) => (isPiece(thing.op) ? carried(thing) : thing)) } : settled;
}

/** "add a small diamond above each amethyst": what is put above another in a drop comes before it. */
export function raised(brief: Brief): Brief {
  const isAbove = ({ span, noun, absent }: BriefThing): boolean =>
    !absent && span !== undefined && span.text > 0 && isSpecies(noun) && /\babove\b/i.test(brief.texts[span.text] ?? '');
  const settled = (thing: BriefThing): BriefThing => {
    const above = thing.op === 'earring' ? thing.parts.filter(isAbove) : [];
    const told = (part: BriefThing): BriefThing =>
      part.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'above')
        ? part
        : { ...part, facts: [...part.facts, { kind: 'adjective', adjective: 'above', words: 'above' }] };
    return above.length === 0 ? thing : { ...thing, parts: [...above.map(told), ...thing.parts.filter((part) => !above.includes(part))] };
  };
  return { ...brief, things: brief.things.map(settled) };
}

const HANGS = /\b(?:hang|dangl|suspend|drop)\w*\b/i;

/** "hang an emerald from each hoop": which stones of a hoop dangle, the verb says. */
export function dangling(brief: Brief): Brief {
  const isHoop = ({ op, variant = '', noun }: BriefThing): boolean => op === 'earring' && /hoop|huggie/.test(`${variant} ${noun}`);
  if (!brief.things.some(isHoop)) return brief;
  const hung = (part: BriefThing): BriefThing => {
    const text = part.span && brief.texts[part.span.text];
    const says = text !== undefined && isSpecies(part.noun) && HANGS.test(text) && !part.facts.some(({ words }) => HANGS.test(words));
    return says ? { ...part, facts: [...part.facts, { kind: 'adjective', adjective: 'dangling', words: 'hanging' }] } : part;
  };
  return { ...brief, things: brief.things.map((thing) => (isHoop(thing) ? { ...thing, parts: thing.parts.map(hung) } : thing)) };
}

const isChain = ({ op }: BriefThing): boolean => op === 'bracelet' || op === 'necklace';

/** A figure beside a bracelet is a charm of it; beside a necklace it hangs there where it was said with it. */
const isOn = ({ texts }: Brief, { op, span }: BriefThing, figure: BriefThing): boolean =>
  op === 'bracelet' || (span !== undefined && /^[^.;]*\b(?:with|and)\b/i.test(texts[span.text]?.slice(span.to, figure.span?.from) ?? ''));

/** "charm bracelet with 5 charms: a star, a key": charms and figures that were read as things beside their chain hang on it. */
export function charmed(brief: Brief): Brief {
  const chain = brief.things.find((thing) => isChain(thing) && !thing.absent);
  if (!chain) return brief;
  const hung: BriefThing[] = [];
  const gone: BriefThing[] = [];
  const unread: BriefThing[] = [];
  for (const thing of brief.things) {
    if (thing === chain) continue;
    const charms = thing.op === 'charm';
    if (!charms && !(outlineOf(thing) && brief.things.some(({ op }) => op === 'charm')) && !(outlineOf(thing) && isOn(brief, chain, thing)))
      continue;
    gone.push(thing);
    if (!charms) {
      hung.push(thing);
      continue;
    }
    const figures = thing.parts.filter((part) => outlineOf(part) !== undefined);
    hung.push(...figures);
    unread.push({ ...thing, parts: thing.parts.filter((part) => !figures.includes(part)) });
  }
  if (gone.length === 0) return brief;
  const owner: BriefThing = { ...chain, parts: [...chain.parts, ...[...hung, ...unread].map((thing) => asPartOf(chain, thing))] };
  return replacing(brief, chain, [owner], gone);
}
