import { diameterOfSize } from '../../kernel/jewelry/ring-size.ts';
import { findMaterial } from '../../materials/index.ts';
import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { isJewelOrder } from '../../reading/trade.ts';
import { cutNamed } from './cuts.ts';
import { slotNamed } from './gathering.ts';
import { isPiece } from './lexicon.ts';
import { isGem, replacing, ringPart } from './rewriting.ts';
import { speciesNamed } from './species.ts';
import { meaningOf, type Slot } from './terms.ts';

/** Stones, bands and parts of rings that were named without their ring: they are one. */

/** "five 1.5 mm stones, princess 1 ct, size US 6": in an order of a jewel stones are no rocks, a cut with its weight is a stone, and the size is the finger's. */
export function stoned(brief: Brief): Brief {
  const named = brief.things.some(({ op }) => isPiece(op) && op !== 'gemstone');
  if (!named && !brief.texts.some(isJewelOrder)) return brief;
  const isCut = ({ noun, op, absent, facts }: BriefThing): boolean =>
    !named &&
    (op === undefined || facts.some(({ kind }) => kind === 'carat')) &&
    !isPiece(op) &&
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

/** "a ruby flanked by two pear diamonds": stones beside a stone are set, and what sets them is a ring. */
export function flanked(brief: Brief): Brief {
  const stones = brief.things.filter(isGem);
  const beside = brief.relations.some(
    ({ relation, what, to }) =>
      ['beside', 'left', 'right', 'around', 'between', 'attached'].includes(relation) &&
      [what, ...to].every((id) => stones.some((stone) => stone.id === id)),
  );
  const sides = stones.some(({ facts }) => facts.some((fact) => fact.kind === 'pattern' && fact.pattern === 'both_sides'));
  const [centre] = stones;
  // of a piece that is named they are its stones
  if (brief.things.some(({ op, absent }) => isPiece(op) && op !== 'gemstone' && !absent)) return brief;
  if (stones.length < 2 || !centre || !(beside || sides)) return brief;
  const around = brief.relations.some(({ relation, what }) => relation === 'around' && stones.some(({ id }) => id === what));
  const parts = stones.map((stone, i) => ringPart(stone, i > 0 && around ? 'halo' : undefined));
  const ring = { ...pieceOf('ring', centre), parts };
  return replacing(brief, centre, [ring], stones);
}

/** A piece that nobody named, of the words that tell of it. */
const pieceOf = (op: string, { words, span }: Pick<BriefThing, 'words' | 'span'>): BriefThing => ({
  id: op,
  noun: op,
  op,
  count: 1,
  words,
  ...(span && { span }),
  facts: [],
  parts: [],
});

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
const PIECES: ReadonlySet<string> = new Set(['ring', 'pendant', 'necklace', 'earring', 'brooch', 'bracelet']);

const PRONGS = /(prong|claw)s?$/;

/** "3 v-prongs": a bare number right before prongs is theirs. */
function countsProngs(fact: Fact, prongs: readonly Fact[]): boolean {
  if (fact.kind !== 'measure' || (fact.unit !== undefined && fact.unit !== '')) return false;
  const after = (other: Fact): number => (other.span?.from ?? 99) - (fact.span?.to ?? 0);
  return prongs.some((other) => after(other) >= 0 && after(other) <= 2);
}

/** "asscher diamond in a double halo, four claws": a stone of which a setting is told is set, and what sets it is a ring. */
export function mounted(brief: Brief): Brief {
  if (brief.things.some(({ op, noun }) => (isPiece(op) && op !== 'gemstone') || (op === undefined && slotNamed(noun) === 'shank')))
    return brief;
  const wrap = (thing: BriefThing): BriefThing => {
    if (thing.op !== 'gemstone') return thing;
    const piece = thing.facts.find((fact) => fact.kind === 'adjective' && PIECES.has(fact.adjective));
    const op = piece?.kind === 'adjective' ? piece.adjective : 'ring';
    const prongs = thing.facts.filter((fact) => fact.kind === 'adjective' && PRONGS.test(fact.adjective));
    const mount = thing.facts.filter((fact) => fact !== piece && (isOfMount(fact) || countsProngs(fact, prongs)));
    if (mount.length === 0 && thing.parts.length === 0 && !piece) return thing;
    const stone = ringPart({ ...thing, facts: thing.facts.filter((fact) => fact !== piece && !mount.includes(fact)), parts: [] });
    return { ...pieceOf(op, thing), facts: mount, parts: [stone, ...thing.parts] };
  };
  const held = heldIn(brief);
  if (held) return held;
  const things = brief.things.map(wrap);
  return { ...brief, things };
}

/** "platinum head on a gold shank, 0.9 ct round diamond": a setting on a band, and the stone behind it, are one ring. */
function heldIn(brief: Brief): Brief | undefined {
  const isSlot = ({ noun, absent }: BriefThing): boolean => !absent && HEADS.has(slotNamed(noun) ?? 'piece');
  const holder = brief.things.find((thing) => thing.op === undefined && isSlot(thing) && thing.parts.some(isSlot));
  const stone = brief.things.find(isGem);
  if (!holder || !stone) return undefined;
  const { parts, ...head } = holder;
  const mount = stone.facts.filter(isOfMount);
  const gem = ringPart({ ...stone, facts: stone.facts.filter((fact) => !mount.includes(fact)), parts: [] });
  const ring = {
    ...pieceOf('ring', holder),
    facts: mount,
    parts: [{ ...head, id: `ring.${head.id}`, parts: [] }, ...parts, gem, ...stone.parts],
  };
  return replacing(brief, holder, [ring], [stone]);
}

const HEADS: ReadonlySet<Slot> = new Set(['head', 'shank', 'bezel', 'prongs', 'halo', 'shoulders', 'pave']);

/** "1 ct round with marquise side stones, platinum": what comes before the sides is of the centre, the metal of the ring. */
function ofSides(thing: BriefThing): BriefThing {
  const from = thing.span?.from ?? 0;
  const facts = thing.facts.map(fingered);
  const metal = facts.filter((fact) => isOfMount(fact));
  const centre = facts.filter((fact) => !metal.includes(fact) && (fact.span?.to ?? from + 1) <= from);
  const side = { ...thing, id: `ring.${thing.id}`, facts: facts.filter((fact) => !metal.includes(fact) && !centre.includes(fact)) };
  const stone: BriefThing = { id: 'ring.stone', noun: 'stone', count: 1, words: thing.words, facts: centre, parts: [] };
  return { ...pieceOf('ring', { words: thing.words }), facts: metal, parts: [stone, side] };
}

/** Words of a finger's size, and systems of them that stand before their number. */
const FINGER = /\b(?:size|sz)\b|^(?:us|uk|eu|iso|ch|it|jp|fr) ?\d/i;

/** "band, size 10 US": a size without a unit that was said of a band alone is the finger's. */
export function fingered(fact: Fact): Fact {
  if (fact.kind !== 'measure' || fact.dimension !== 'size' || fact.unit || !FINGER.test(fact.words)) return fact;
  const { words, span } = fact;
  const size = words
    .replace(/\b(?:ring|finger|size|sz)\b|[:.]$/gi, '')
    // "size eight"
    .replace(
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b/i,
      String(fact.value),
    )
    .replace(/\s+/g, ' ')
    .trim();
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
export function headless(brief: Brief): Brief {
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
    return { ...pieceOf('ring', { words: thing.words }), parts: [part, ...parts] };
  };
  const things = brief.things.map(wrap);
  return { ...brief, things };
}
