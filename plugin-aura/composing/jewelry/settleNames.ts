import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { outlineOf } from './figuresSaid.ts';
import { isPiece, pieceNamed } from './lexicon.ts';
import { asPartOf, isGem, isStone, replacing } from './rewriting.ts';
import { meaningOf } from './terms.ts';

/** Pieces whose name the tree of nouns took for a word of something else: their form stood behind it, or a figure was all their name. */

const asWord = ({ noun, span }: BriefThing): Fact => ({ kind: 'adjective', adjective: noun, words: noun, ...(span && { span }) });

/** "signet ring oval", "pendant round": of a form by itself, described by a piece, the piece is the thing. */
export function formBehind(brief: Brief): Brief {
  const turned = (thing: BriefThing): BriefThing => {
    if (thing.op !== undefined || thing.absent || !/^(?:cut|shape|profile)$/.test(meaningOf(thing.noun)?.kind ?? '')) return thing;
    const name = thing.facts.find((fact) => fact.kind === 'adjective' && pieceNamed(fact.adjective.toLowerCase()) !== undefined);
    const piece = name?.kind === 'adjective' ? pieceNamed(name.adjective.toLowerCase()) : undefined;
    if (name?.kind !== 'adjective' || !piece) return thing;
    return { ...thing, ...piece, noun: name.adjective, facts: [asWord(thing), ...thing.facts.filter((fact) => fact !== name)] };
  };
  const things = brief.things.map(turned);
  return things.some((thing, i) => thing !== brief.things[i]) ? { ...brief, things } : brief;
}

/** "a gold heart charm with a ruby": a figure that is called a charm is one, and the stone said with it is its own. */
export function figureCharm(brief: Brief): Brief {
  const isCharm = (thing: BriefThing): boolean =>
    thing.op === undefined && !thing.absent && / charm$/.test(thing.noun) && outlineOf(thing) !== undefined;
  const charm = brief.things.find(isCharm);
  if (!charm || brief.things.some((thing) => thing !== charm && isPiece(thing.op) && !isGem(thing) && thing.op !== 'necklace'))
    return brief;
  const stones = brief.things.filter(isGem);
  const parts = [...charm.parts, ...stones.map((stone) => asPartOf(charm, stone))];
  return replacing(brief, charm, [{ ...charm, op: 'charm', noun: 'charm', facts: [asWord(charm), ...charm.facts], parts }], stones);
}

/** "make the heart bigger" of a piece that is a heart: what is told later of the cut of that name is told of the form, and not of a stone in it. */
export function formMeant(brief: Brief): Brief {
  const meant = (piece: BriefThing): BriefThing => {
    const form = piece.facts.find((fact) => fact.kind === 'adjective' && /^heart(?: charm| shaped| motif)?$/.test(fact.adjective));
    const stones = piece.parts.filter((part) => isStone(part));
    const ofForm = (fact: Fact): boolean =>
      (fact.kind === 'extent' || fact.kind === 'measure') &&
      fact.span !== undefined &&
      fact.span.text > 0 &&
      /\bheart\b/i.test(brief.texts[fact.span.text] ?? '');
    const told = stones.flatMap(({ facts }) => facts.filter(ofForm));
    const isCut = stones.some(
      ({ noun, facts }) => noun === 'heart' || facts.some((fact) => fact.kind === 'adjective' && /^heart/.test(fact.adjective)),
    );
    if (!isPiece(piece.op) || !form || told.length === 0 || isCut) return piece;
    const parts = piece.parts.flatMap((part) => {
      if (!stones.includes(part)) return [part];
      const facts = part.facts.filter((fact) => !ofForm(fact));
      return facts.length === 0 && part.noun === 'stone' ? [] : [{ ...part, facts }];
    });
    return {
      ...piece,
      parts: [...parts, { id: `${piece.id}.heart`, noun: 'disc', count: 1, words: 'heart', facts: told, parts: [] }],
    };
  };
  return brief.texts.length < 2 ? brief : { ...brief, things: brief.things.map(meant) };
}
