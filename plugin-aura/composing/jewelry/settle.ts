import { diameterOfSize } from '../../kernel/jewelry/ring-size.ts';
import { findMaterial } from '../../materials/index.ts';
import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { isJewelOrder } from '../../reading/trade.ts';
import { cutNamed } from './cuts.ts';
import { charmed } from './figures-said.ts';
import { isPiece } from './lexicon.ts';
import { saidAgain } from './settle-again.ts';
import { strung } from './settle-beads.ts';
import { coloured } from './settle-colours.ts';
import { evenly, ofEach, uncrossed } from './settle-evenly.ts';
import { dangling, figured, raised } from './settle-figures.ts';
import { graded, hungBelow } from './settle-graded.ts';
import { borne, fitted, hungOn, seated } from './settle-joined.ts';
import { ballEnded, cutNouns, suited, tableted, undropped } from './settle-nouns.ts';
import { dangled, respoken } from './settle-runs.ts';
import { alone, coupled, listed, paired } from './settle-sets.ts';
import { tapered } from './settle-taper.ts';
import { alternating, formed, notFood, orbed, pairs, shared, stacked } from './settle-words.ts';
import { zoned } from './settle-zones.ts';
import { speciesNamed } from './species.ts';
import { meaningOf, type Slot } from './terms.ts';

/**
 * What a brief says of jewellery, put together before it is composed: parts that were named without their piece, stones that stand
 * beside each other, a month's stone. The brief that is given stays as it is.
 */
export function settleJewels(brief: Brief): Brief {
  const settled = [
    undropped,
    borne,
    fitted,
    stoned,
    uncrossed,
    notFood,
    figured,
    tableted,
    ballEnded,
    suited,
    cutNouns,
    cabochons,
    sheened,
    coloured,
    coupled,
    listed,
    paired,
    monthly,
    formed,
    orbed,
    alternating,
    strung,
    stacked,
    shared,
    pairs,
    charmed,
    flanked,
    mounted,
    headless,
    zoned,
    tapered,
    seated,
    hungOn,
    adopted,
    placed,
    dangled,
    dangling,
    raised,
    hungBelow,
    graded,
    respoken,
    saidAgain,
    evenly,
    ofEach,
    alone,
  ].reduce((current, step) => step(current), brief);
  return settled;
}

/** "five 1.5 mm stones, princess 1 ct, size US 6": in an order of a jewel stones are no rocks, a cut with its weight is a stone, and the size is the finger's. */
function stoned(brief: Brief): Brief {
  const named = brief.things.some(({ op }) => isPiece(op) && op !== 'gemstone');
  if (!named && !brief.texts.some(isJewelOrder)) return brief;
  const isCut = ({ noun, op, absent, facts }: BriefThing): boolean =>
    !named &&
    op === undefined &&
    !absent &&
    cutNamed(noun.toLowerCase()) !== undefined &&
    facts.some((fact) => fact.kind === 'carat' || isOfMount(fact));
  const isRock = ({ op, noun, absent }: BriefThing): boolean => op === 'create_rock' && noun === 'stone' && !absent;
  if (!brief.things.some((thing) => isCut(thing) || isRock(thing))) return brief;
  const ofFinger = (thing: BriefThing): BriefThing => (named ? thing : { ...thing, facts: thing.facts.map(fingered) });
  const things = brief.things.map((thing): BriefThing => {
    if (isRock(thing)) {
      const { op: _op, variant: _variant, ...stone } = ofFinger(thing);
      return stone;
    }
    if (!isCut(thing)) return ofFinger(thing);
    const cut: Fact = { kind: 'adjective', adjective: thing.noun, words: thing.noun, ...(thing.span && { span: thing.span }) };
    return { ...ofFinger(thing), noun: 'stone', op: 'gemstone', facts: [...thing.facts.map(fingered), cut] };
  });
  return { ...brief, things };
}

/** "a labradorite cabochon in a silver ring": the cut alone names a stone, and what it is of its species. */
function cabochons(brief: Brief): Brief {
  const isCabochon = ({ noun, op, absent }: BriefThing): boolean => noun === 'cabochon' && op === undefined && !absent;
  if (!brief.things.some(isCabochon)) return brief;
  return {
    ...brief,
    things: brief.things.map((thing): BriefThing => {
      const of = isCabochon(thing)
        ? thing.facts.find((fact) => fact.kind === 'material' && speciesNamed(fact.material) !== undefined)
        : undefined;
      if (of?.kind !== 'material') return thing;
      const cut: Fact = { kind: 'adjective', adjective: 'cabochon', words: 'cabochon' };
      return { ...thing, noun: of.material, op: 'gemstone', facts: [...thing.facts.filter((fact) => fact !== of), cut] };
    }),
  };
}

/** "satin silver": of a jewel the name of a cloth beside its metal is the finish of that. */
function sheened(brief: Brief): Brief {
  const isCloth = (fact: Fact): fact is Extract<Fact, { kind: 'material' }> => fact.kind === 'material' && fact.material === 'satin';
  const dressed = (thing: BriefThing): BriefThing => ({
    ...thing,
    facts: thing.facts.map((fact): Fact => {
      if (!isCloth(fact)) return fact;
      const { material: _material, ...rest } = fact;
      return { ...rest, kind: 'finish', finish: 'satin' };
    }),
    parts: thing.parts.map(dressed),
  });
  const isWorn = (thing: BriefThing): boolean => isPiece(thing.op) && thing.facts.some(isCloth);
  return brief.things.some(isWorn) ? { ...brief, things: brief.things.map((thing) => (isWorn(thing) ? dressed(thing) : thing)) } : brief;
}

const MONTHS = /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

/** "birthstone ring for May", "two birthstones, june and march": a month that stands apart from its stone names it. */
function monthly(brief: Brief): Brief {
  if (!brief.texts.some((text) => /birthstone/i.test(text))) return brief;
  const found = [...new Set(brief.texts.flatMap((text) => [...text.matchAll(MONTHS)].map(([month]) => month.toLowerCase())))];
  if (found.length === 0) return brief;
  const name = (word: string): string => {
    const plain = word.toLowerCase();
    if (found.includes(plain)) return `${plain} birthstone`;
    return found.length === 1 && plain === 'birthstone' ? `${found[0]} birthstone` : word;
  };
  const renamed = (thing: BriefThing): BriefThing => ({
    ...thing,
    noun: name(thing.noun),
    facts: thing.facts.map((fact): Fact => {
      if (fact.kind === 'adjective') return { ...fact, adjective: name(fact.adjective) };
      return fact.kind === 'material' ? { ...fact, material: name(fact.material) } : fact;
    }),
    parts: thing.parts.map(renamed),
  });
  const unread = brief.unread.filter(({ words }) => words.search(MONTHS) < 0);
  return { ...brief, things: brief.things.map(renamed), unread };
}

const isStone = ({ op }: BriefThing): boolean => op === 'gemstone';

/** "a ruby flanked by two pear diamonds": stones beside a stone are set, and what sets them is a ring. */
function flanked(brief: Brief): Brief {
  const stones = brief.things.filter((thing) => isStone(thing) && !thing.absent);
  const beside = brief.relations.some(
    ({ relation, what, to }) =>
      ['beside', 'left', 'right', 'around', 'between', 'attached'].includes(relation) &&
      [what, ...to].every((id) => stones.some((stone) => stone.id === id)),
  );
  const sides = stones.some(({ facts }) => facts.some((fact) => fact.kind === 'pattern' && fact.pattern === 'both_sides'));
  const [centre] = stones;
  if (stones.length < 2 || !centre || !(beside || sides)) return brief;
  const around = brief.relations.some(({ relation, what }) => relation === 'around' && stones.some(({ id }) => id === what));
  const ring: BriefThing = {
    id: 'ring',
    noun: 'ring',
    op: 'ring',
    count: 1,
    words: centre.words,
    ...(centre.span && { span: centre.span }),
    facts: [],
    parts: stones.map((stone, i) => asPart(stone, i > 0 && around ? 'halo' : undefined)),
  };
  const gone = new Set(stones.map(({ id }) => id));
  return {
    ...brief,
    things: brief.things.flatMap((thing) => (thing === centre ? [ring] : gone.has(thing.id) ? [] : [thing])),
    relations: brief.relations.filter(({ what, to }) => !gone.has(what) && !to.some((id) => gone.has(id))),
  };
}

/** A stone as a part: its species said once more as a material, where the noun alone says it. */
function asPart(stone: BriefThing, role?: string): BriefThing {
  const { op: _, variant: __, ...part } = stone;
  const facts: Fact[] = part.facts.filter((fact) => !(fact.kind === 'pattern' && fact.pattern === 'both_sides'));
  return { ...part, id: `ring.${part.id}`, facts: role ? [...facts, { kind: 'adjective', adjective: role, words: role }] : facts };
}

const MOUNTS: ReadonlySet<Slot> = new Set([
  'shank',
  'shoulders',
  'head',
  'bezel',
  'prongs',
  'gallery',
  'halo',
  'hidden_halo',
  'pave',
  'side',
  'milgrain',
]);

/** Whether a word speaks of what a stone is set in: "split shank", "double halo", "bezel set", "platinum". */
function isOfMount(fact: Fact): boolean {
  if (fact.kind === 'ring_size' || fact.kind === 'karat') return true;
  const word = fact.kind === 'adjective' ? fact.adjective : fact.kind === 'material' ? fact.material : undefined;
  if (word === undefined) return false;
  const meaning = meaningOf(word.toLowerCase());
  if (!meaning) return fact.kind === 'material' && findMaterial(word).material.category === 'metal';
  return (
    ['setting', 'shoulders', 'profile', 'doubled', 'taper'].includes(meaning.kind) || (meaning.kind === 'slot' && MOUNTS.has(meaning.slot))
  );
}

/** Pieces that may stand beside their stone without being the head of the phrase: "teardrop pendant, aquamarine". */
const PIECES: ReadonlyMap<string, string> = new Map([
  ['ring', 'ring'],
  ['pendant', 'pendant'],
  ['necklace', 'necklace'],
  ['earring', 'earring'],
  ['brooch', 'brooch'],
  ['bracelet', 'bracelet'],
]);

const PRONGS = /(prong|claw)s?$/;

/** "3 v-prongs": a bare number right before prongs is theirs. */
function countsProngs(fact: Fact, prongs: readonly Fact[]): boolean {
  if (fact.kind !== 'measure' || (fact.unit !== undefined && fact.unit !== '')) return false;
  const after = (other: Fact): number => (other.span?.from ?? 99) - (fact.span?.to ?? 0);
  return prongs.some((other) => after(other) >= 0 && after(other) <= 2);
}

/** "asscher diamond in a double halo, four claws": a stone of which a setting is told is set, and what sets it is a ring. */
function mounted(brief: Brief): Brief {
  if (brief.things.some(({ op, noun }) => (isPiece(op) && op !== 'gemstone') || (op === undefined && slotNamed(noun) === 'shank')))
    return brief;
  const wrap = (thing: BriefThing): BriefThing => {
    if (!isStone(thing)) return thing;
    const piece = thing.facts.find((fact) => fact.kind === 'adjective' && PIECES.has(fact.adjective));
    const op = piece?.kind === 'adjective' ? (PIECES.get(piece.adjective) ?? 'ring') : 'ring';
    const prongs = thing.facts.filter((fact) => fact.kind === 'adjective' && PRONGS.test(fact.adjective));
    const mount = thing.facts.filter((fact) => fact !== piece && (isOfMount(fact) || countsProngs(fact, prongs)));
    if (mount.length === 0 && thing.parts.length === 0 && !piece) return thing;
    const stone = asPart({ ...thing, facts: thing.facts.filter((fact) => fact !== piece && !mount.includes(fact)), parts: [] });
    return {
      id: op,
      noun: op,
      op,
      count: 1,
      words: thing.words,
      ...(thing.span && { span: thing.span }),
      facts: mount,
      parts: [stone, ...thing.parts],
    };
  };
  const things = brief.things.map(wrap);
  return things.every((thing, i) => thing === brief.things[i]) ? brief : { ...brief, things };
}

const HEADS: ReadonlySet<Slot> = new Set(['head', 'shank', 'bezel', 'prongs', 'halo', 'shoulders', 'pave']);

function slotNamed(noun: string): Slot | undefined {
  const meaning = meaningOf(noun.toLowerCase());
  return meaning?.kind === 'slot' ? meaning.slot : undefined;
}

/** "1 ct round with marquise side stones, platinum": what comes before the sides is of the centre, the metal of the ring. */
function ofSides(thing: BriefThing): BriefThing {
  const from = thing.span?.from ?? 0;
  const metal = thing.facts.filter((fact) => isOfMount(fact));
  const centre = thing.facts.filter((fact) => !metal.includes(fact) && (fact.span?.to ?? from + 1) <= from);
  const side = { ...thing, id: `ring.${thing.id}`, facts: thing.facts.filter((fact) => !metal.includes(fact) && !centre.includes(fact)) };
  const stone: BriefThing = { id: 'ring.stone', noun: 'stone', count: 1, words: thing.words, facts: centre, parts: [] };
  return { id: 'ring', noun: 'ring', op: 'ring', count: 1, words: thing.words, facts: metal, parts: [stone, side] };
}

/** Words of a finger's size, and systems of them that stand before their number. */
const FINGER = /\b(?:size|sz)\b|^(?:us|uk|eu|iso|ch|it|jp|fr) ?\d/i;

/** "band, size 10 US": a size without a unit that was said of a band alone is the finger's. */
function fingered(fact: Fact): Fact {
  if (fact.kind !== 'measure' || fact.dimension !== 'size' || fact.unit || !FINGER.test(fact.words)) return fact;
  const { words, span } = fact;
  const size = words.replace(/\b(?:ring|finger|size|sz)\b|[:.]$/gi, '').trim();
  const [, before = '', number = '', after = ''] = /^([a-z]{2,})? ?(.*?) ?([a-z]{2,})?$/i.exec(size) ?? [];
  const system = (before || after).toUpperCase();
  try {
    const diameter = diameterOfSize(`${system} ${number}`.trim());
    return { kind: 'ring_size', system: system || 'US', size: number, diameter, words, ...(span && { span }) };
  } catch {
    return fact;
  }
}

/** "silver head on a gold band": a part of a ring that nobody else claims, with another below it, is a ring. */
function headless(brief: Brief): Brief {
  const wrap = (thing: BriefThing): BriefThing => {
    const slot = slotNamed(thing.noun);
    const below = thing.parts.some(({ noun }) => slotNamed(noun) !== undefined || speciesNamed(noun.toLowerCase()) !== undefined);
    if (thing.op !== undefined || slot === undefined || !(HEADS.has(slot) || slot === 'side')) return thing;
    if (slot === 'side') return ofSides(thing);
    // "yellow gold band, 5 mm wide, size 56": the band alone is the ring.
    if (slot === 'shank') return { ...thing, op: 'ring', variant: 'wedding band', facts: thing.facts.map(fingered) };
    if (!below) return thing;
    const { parts, ...own } = thing;
    const part: BriefThing = { ...own, id: `ring.${own.id}`, parts: [] };
    return { id: 'ring', noun: 'ring', op: 'ring', count: 1, words: thing.words, facts: [], parts: [part, ...parts] };
  };
  const things = brief.things.map(wrap);
  return things.every((thing, i) => thing === brief.things[i]) ? brief : { ...brief, things };
}

/** "a ring. The prongs are platinum": a part that was said in a sentence of its own belongs to the piece before it. */
function adopted(brief: Brief): Brief {
  const things: BriefThing[] = [];
  const gone = new Set<string>();
  for (const thing of brief.things) {
    const owner = things.findLast(({ op }) => isPiece(op) && op !== 'gemstone');
    const orphan =
      (thing.op === undefined && slotNamed(thing.noun) !== undefined) ||
      (isStone(thing) && owner !== undefined && !brief.relations.some(({ what }) => what === thing.id));
    if (!owner || !orphan) {
      things.push(thing);
      continue;
    }
    const at = things.indexOf(owner);
    things[at] = { ...owner, parts: [...owner.parts, { ...asPart(thing), id: `${owner.id}.${thing.id}` }] };
    gone.add(thing.id);
  }
  if (gone.size === 0) return brief;
  return { ...brief, things, relations: brief.relations.filter(({ what, to }) => !gone.has(what) && !to.some((id) => gone.has(id))) };
}

/** What the words before and after a stone say of its place, where the reader made no relation of them. */
function roleByWords({ span, count, words }: BriefThing, texts: readonly string[]): string | undefined {
  const text = span && texts[span.text];
  if (!span || text === undefined) return undefined;
  const [before, after] = [text.slice(0, span.from), text.slice(span.to)];
  if (/\bhidden halo (of|with|made of|set with)( [\w-]+){0,4}\s*$/i.test(before)) return 'hidden halo';
  if (/\bhalo (of|with|made of|set with)( [\w-]+){0,4}\s*$/i.test(before)) return 'halo';
  if (
    (count > 2 || /s$/i.test(words)) &&
    (/^\s*(all )?(around|round|surrounding)\b(?! the (band|ring|finger|shank))/i.test(after) ||
      /(surrounded|encircled|framed|ringed) by\s*$/i.test(before))
  )
    return 'halo';
  if (
    count > 1 &&
    /^\s*(?:(?:[a-z]+[ -])?set |which are |that are )?(?:on|along|in|down|into) (?:(?:each|both|either|the|its) )*(?:shoulders?|band|shank)\b/i.test(
      after,
    )
  )
    return 'pave';
  return /(flanked|accented) by\s*$/i.test(before) || /^\s*(?:(?:on|to|at) )?(?:either|each|both) sides?\b/i.test(after)
    ? 'side'
    : undefined;
}

const EACH_SHOULDER = /^\s*(?:(?:[a-z]+[ -])?set )?(?:(?:on|along|in|down|into) )?(?:each|both|either)\b/i;

/** "twelve diamonds around it", "one on each side": how stones of a piece stand to its centre makes them its halo or its sides. */
function placed(brief: Brief): Brief {
  const roles = new Map<string, string>();
  for (const { relation, what, to } of brief.relations) {
    const role = relation === 'around' ? 'halo' : ['beside', 'left', 'right', 'between'].includes(relation) ? 'side' : undefined;
    if (role && to.length > 0) roles.set(what, role);
  }
  let used = false;
  const inPiece = (part: BriefThing): BriefThing => {
    const role = roles.get(part.id) ?? roleByWords(part, brief.texts);
    const meaning = meaningOf(part.noun.toLowerCase());
    const stone = meaning?.kind === 'species' || meaning?.kind === 'cut' || slotNamed(part.noun) === 'stone';
    if (!role || !stone || part.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === role))
      return { ...part, parts: part.parts.map(inPiece) };
    used = true;
    const each =
      (role === 'pave' || (role === 'side' && part.count > 1)) &&
      part.span !== undefined &&
      EACH_SHOULDER.test(brief.texts[part.span.text]?.slice(part.span.to) ?? '');
    return { ...part, ...(each && { count: 2 * part.count }), facts: [...part.facts, { kind: 'adjective', adjective: role, words: role }] };
  };
  const things = brief.things.map((thing) =>
    isPiece(thing.op) && !/eternity/.test(thing.variant ?? thing.noun) ? { ...thing, parts: thing.parts.map(inPiece) } : thing,
  );
  if (!used) return brief;
  const ids = new Set(things.flatMap((thing) => thing.parts.map(({ id }) => id)));
  return { ...brief, things, relations: brief.relations.filter(({ what }) => !(roles.has(what) && ids.has(what))) };
}
