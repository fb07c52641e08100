import { findMaterial } from '../../materials/index.ts';
import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { isPiece } from './lexicon.ts';
import { isStone, orderIn, replacing, withThings } from './rewriting.ts';
import { meaningOf } from './terms.ts';

/** What is said once of several pieces, and what is said as if it were a piece and is none. */

const SET =
  /\b(?:bridal|wedding|engagement|ring|jewell?ery|stacking|matching) (?:ring )?sets?\b|\bsets? of\b|\bsuite\b|\bparure\b|\bmatching\b|\bset\s*:|\band (?:an? |the |its )?(?:plain |curved |matching )?wedding band\b/i;

const isMetal = (fact: Fact): boolean =>
  fact.kind === 'karat' ||
  (fact.kind === 'material' && findMaterial(fact.material).material.category === 'metal') ||
  (fact.kind === 'colour' && /^(?:yellow|white|rose)$/.test(fact.colour));
const isFinger = ({ kind }: Fact): boolean => kind === 'ring_size';

const isRing = ({ op }: BriefThing): boolean => op === 'ring';
const isWorn = ({ op, absent }: BriefThing): boolean => isPiece(op) && op !== 'gemstone' && !absent;
/** A strand of pearls has no metal to speak of. */
const isStrung = ({ op, noun, variant = '', parts }: BriefThing): boolean =>
  (op === 'necklace' || op === 'bracelet') &&
  (/\bpearls?|beads?\b/.test(`${noun} ${variant}`) || parts.some((part) => /pearl|bead/.test(part.noun))) &&
  !parts.some((part) => /clasp|chain/.test(part.noun));

/** "bridal set: a solitaire and a plain band, platinum, size 6": what is said of one of a set, and of no other, holds for all of it. */
export function shared(brief: Brief): Brief {
  const order = orderIn(brief);
  const pieces = brief.things.filter(isWorn);
  if (order === undefined || pieces.length < 2) return brief;
  // told behind the last of them, and a comma
  const end = Math.max(...pieces.map(({ span }) => span?.to ?? 0));
  const isBehind = ({ span }: Fact): boolean =>
    span?.text === 0 && span.from > end && /[,:;.]\s*(?:(?:all|both) )?(?:in |of )?$/.test(order.slice(end, span.from));
  if (!SET.test(order) && !pieces.at(-1)?.facts.some((fact) => (isMetal(fact) || isFinger(fact)) && isBehind(fact))) return brief;
  const owners = (is: (fact: Fact) => boolean, among: readonly BriefThing[]): Fact[][] =>
    among.map(({ facts }) => facts.filter(is)).filter((facts) => facts.length > 0);
  const [metal, second] = owners(isMetal, pieces);
  const [finger, other] = owners(isFinger, brief.things);
  const things = brief.things.map((thing): BriefThing => {
    if (!pieces.includes(thing)) return thing;
    const bare = metal && !second && !thing.facts.some(isMetal) && !isStrung(thing) ? metal : [];
    const sized = finger && !other && isRing(thing) && !thing.facts.some(isFinger) ? finger : [];
    const own = isRing(thing) || !pieces.some(isRing) ? thing.facts : thing.facts.filter((fact) => !isFinger(fact));
    return { ...thing, facts: [...own, ...bare, ...sized] };
  });
  return { ...brief, things };
}

/** Rings in which one stone is set by itself. */
const OF_ONE = /solitaire|halo|engagement|promise|^ring$/;
const SET_BAND = /^(?:pave|micropave|diamond) (?:band|ring)$/;
const ASIDE = /\b(?:and|plus|&|matching|also|set)\b[^,;.]*$/i;

/** "halo ring and a diamond wedding band, 1.2 ct cushion diamond": the one stone is the ring's, the band has small ones. */
export function centred(brief: Brief): Brief {
  const rings = brief.things.filter(isRing);
  const ring = rings.find(({ noun, variant, parts }) => OF_ONE.test(variant ?? noun) && !parts.some(isStone));
  const band = rings.find((thing) => /wedding band|wedding ring|diamond band|eternity/.test(thing.variant ?? thing.noun) && thing !== ring);
  if (!ring || !band || rings.length !== 2) return brief;
  const stone = band.parts.find(isStone);
  // "solitaire and wedding band, 0.8 ct": no plain band weighs so
  const weights = stone ? [] : band.facts.filter(({ kind }) => kind === 'carat');
  if (weights.length > 0 && !ring.facts.some(({ kind }) => kind === 'carat'))
    return withThings(
      brief,
      brief.things.map((thing) =>
        thing === ring
          ? { ...thing, facts: [...thing.facts, ...weights] }
          : thing === band
            ? { ...thing, facts: thing.facts.filter((fact) => !weights.includes(fact)) }
            : thing,
      ),
    );
  if (!stone) return brief;
  const isCut = (fact: Fact): boolean => fact.kind === 'adjective' && meaningOf(fact.adjective)?.kind === 'cut';
  const own = stone.facts.filter((fact) => fact.kind === 'carat' || isCut(fact) || (fact.kind === 'measure' && fact.value > 3));
  if (own.length === 0 || !own.some(({ kind }) => kind !== 'adjective')) return brief;
  const species = stone.facts.filter(({ kind }) => kind === 'material');
  const centre: BriefThing = { ...stone, id: `${ring.id}.stone`, facts: [...species, ...own] };
  const rest: BriefThing = { ...stone, facts: stone.facts.filter((fact) => !own.includes(fact)) };
  return withThings(
    brief,
    brief.things.map((thing) =>
      thing === ring
        ? { ...thing, parts: [...thing.parts, centre] }
        : thing === band
          ? { ...thing, variant: 'diamond band', parts: thing.parts.map((part) => (part === stone ? rest : part)) }
          : thing,
    ),
  );
}

/** "engagement ring, 2 ct oval, thin pave band": the band of a ring that has a stone is no second ring, unless it is said beside it. */
export function banded(brief: Brief): Brief {
  const order = orderIn(brief);
  const rings = brief.things.filter(isRing);
  const [ring, band] = rings;
  if (order === undefined || !ring || !band || rings.length > 2 || !SET_BAND.test(band.variant ?? '') || band.count !== 1) return brief;
  const before = order.slice(0, band.span?.text === 0 ? band.span.from : 0);
  if (/\b(?:sets?|matching)\b/i.test(order) || ASIDE.test(before) || (ring.span?.from ?? 0) > (band.span?.from ?? 0)) return brief;
  return replacing(brief, ring, [asBand(ring, band)], [band]);
}

/** A ring with a pavé band that was told as a ring of its own. */
export function asBand(ring: BriefThing, band: BriefThing): BriefThing {
  const ofRing = (fact: Fact): boolean => isMetal(fact) || isFinger(fact);
  const { op: _op, variant: _variant, ...node } = band;
  const shank: BriefThing = { ...node, id: `${ring.id}.band`, noun: 'band', facts: node.facts.filter((fact) => !ofRing(fact)), parts: [] };
  const pave: BriefThing = {
    id: `${ring.id}.pave`,
    noun: 'pave',
    count: 1,
    words: band.words,
    ...(band.span && { span: band.span }),
    facts: [],
    parts: [],
  };
  return { ...ring, facts: [...ring.facts, ...node.facts.filter(ofRing)], parts: [...ring.parts, shank, pave, ...node.parts] };
}

/** "zirconium or tungsten": of two that would do the first is taken; the other is told. */
export function chosen(brief: Brief): Brief {
  const order = orderIn(brief);
  if (order === undefined) return brief;
  const left: Fact[] = [];
  const things = brief.things.map((thing): BriefThing => {
    if (!isWorn(thing)) return thing;
    const metals = thing.facts.filter((fact) => fact.kind === 'material' && isMetal(fact));
    const isSecond = (fact: Fact): boolean =>
      metals.some(
        (first) =>
          first.span?.text === 0 &&
          fact.span?.text === 0 &&
          first.span.to <= fact.span.from &&
          /^ ?(?:or|\/)(?: (?:maybe|perhaps|even|in|else))? ?$/i.test(order.slice(first.span.to, fact.span.from)),
      );
    const second = metals.filter(isSecond);
    left.push(...second);
    return second.length === 0 ? thing : { ...thing, facts: thing.facts.filter((fact) => !second.includes(fact)) };
  });
  if (left.length === 0) return brief;
  return { ...brief, things, unread: [...brief.unread, ...left.flatMap(({ words, span }) => (span ? [{ words, span }] : []))] };
}
