import { findMaterial } from '../../materials/index.ts';
import type { BriefThing, Fact } from '../../plan/brief.ts';
import { isOfEnamel } from './enamel.ts';
import { figureOf } from './figuresSaid.ts';
import {
  bareForm,
  formOf,
  haloTimes,
  hangs,
  isOne,
  kindSaid,
  linksNamed,
  metalFirst,
  metalOfChain,
  ofCord,
  secondMetal,
  speciesMeaning,
  takeMetal,
  tinted,
} from './gatherForms.ts';
import { type Gathering, nounMeaning, partAt, pieceStone, placeIn, wordOf } from './gathering.ts';
import { CARRIERS, takeMeaning } from './gatherMeanings.ts';
import { isPiece, kindOf } from './lexicon.ts';
import { bareSizes, takeMeasure, takeNumber, wholeMetal } from './measuresSaid.ts';
import { prongsCounted, prongWords } from './prongsSaid.ts';
import { type JewelSaid, type PartSaid, type StoneSaid, said, type Trace } from './said.ts';
import { fingered } from './settleMounts.ts';
import { settleStones } from './settleStones.ts';
import { BY_COLOUR } from './someStones.ts';
import { speciesNamed } from './species.ts';
import { type Meaning, meaningOf, type Slot } from './terms.ts';

/**
 * A brief's tree into what was said of each part of a jewel. The tree may be deep or flat, and a species may come as a noun, an
 * adjective or a material: what counts is what the words mean in the trade.
 */

/** Stones in or on these parts are small ones in numbers. */
const SET_INTO: ReadonlySet<Slot> = new Set([
  'clasp',
  'shank',
  'shoulders',
  'row',
  'channel',
  'pave',
  'gallery',
  'bail',
  'chain',
  'tube',
  'prongs',
]);

/** A number of these counts them, and not their stones. */
const COUNTED_AS_PARTS: ReadonlySet<Slot> = new Set(['row', 'halo', 'hidden_halo', 'pave']);

const isFlower = ({ facts, parts, noun }: BriefThing): boolean =>
  [noun, ...facts.flatMap((fact) => wordOf(fact) ?? []), ...parts.map((part) => part.noun)].some((word) =>
    /\b(?:flower|daisy|blossom|floral|rose|lily|sunflower)\b/i.test(word),
  );

/** Plates that may be enamelled. */
const ENAMELLED: ReadonlySet<string> = new Set(['pendant', 'brooch', 'charm', 'earring']);

/** Reads a thing that is a piece of jewellery. Outcomes are written to the thing itself: hand in a copy. */
export function gather(thing: BriefThing): JewelSaid {
  const op = isPiece(thing.op) ? thing.op : 'ring';
  const kindIn = (fact: Fact): string | undefined => {
    const word = wordOf(fact)?.toLowerCase();
    return word === undefined ? undefined : (kindOf(op, `${word} ${op}`) ?? kindOf(op, `${metalFirst(word)?.rest} ${op}`));
  };
  const described = thing.facts.find((fact) => kindIn(fact) !== undefined);
  const kind = (thing.variant && kindOf(op, thing.variant)) || kindOf(op, thing.noun) || (described && kindIn(described)) || op;
  const state: Gathering = { parts: new Map(), stones: [], figures: [], styles: [], rest: [], op, kind, order: 0 };
  if (op === 'gemstone') {
    const own = nounMeaning(thing.noun);
    visit(thing, 'stone', undefined, undefined, state, own?.kind === 'species' || own?.kind === 'cut' ? own : undefined);
  } else visit(thing, 'piece', undefined, undefined, state);
  // "stud earings": the variant was told apart from its noun.
  if (described) partAt(state, 'piece').meanings.push(said({ kind: 'plain' }, described));
  linksNamed(thing, state);
  // "a double row diamond band"
  const rows = thing.facts.find((fact) => /^(double|triple)$/.test(wordOf(fact) ?? ''));
  if (rows && partAt(state, 'row').named.length > 0) partAt(state, 'row').count ??= said(wordOf(rows) === 'double' ? 2 : 3, rows);
  // an evil eye has its iris
  const isEye = [...state.parts.values()].some(({ meanings }) =>
    meanings.some(({ value }) => value.kind === 'shape' && value.shape === 'eye'),
  );
  if (isEye && op !== 'ring' && op !== 'bracelet' && state.stones.every(({ role }) => role !== undefined && role !== 'centre'))
    state.stones.push({ at: 0, named: [], species: said('blue sapphire'), scale: said(1.6) });
  bareSizes(state);
  wholeMetal(state);
  const jewel: JewelSaid = {
    op,
    kind: state.kind,
    thing,
    parts: state.parts,
    stones: state.stones,
    figures: state.figures,
    styles: state.styles,
    rest: state.rest,
  };
  if (thing.counted || thing.count !== 1) {
    // A pair is one piece that makes two (settle.ts).
    const pair = thing.count === 1 && /\b(pair|two|2|both)\b/i.test(thing.counted?.words ?? '');
    jewel.count = said(pair ? 2 : thing.count, ...(thing.counted ? [thing.counted] : []));
  } else if (state.single) jewel.count = state.single;
  settleStones(jewel);
  return jewel;
}

function slotOf(node: BriefThing, op?: string): { slot: Slot; extra?: Meaning } | undefined {
  // The wings of a figure are parts of it, a wing alone is a form.
  if (/^wings?$/.test(node.noun)) return { slot: 'wing' };
  if (node.noun === 'wire' && op === 'earring') return { slot: /\bwires\b/i.test(node.words) ? 'hook' : 'tube' };
  if (node.noun === 'wire' && (op === 'necklace' || op === 'bracelet' || op === 'pendant')) return { slot: 'link' };
  const meaning = nounMeaning(node.noun);
  if (!meaning) return undefined;
  const roles = node.facts.flatMap((fact) => {
    const word = wordOf(fact);
    const found = word === undefined ? undefined : meaningOf(word.toLowerCase());
    return found ? [found] : [];
  });
  const isSide = roles.some(
    (found) => (found.kind === 'role' && found.role === 'side') || (found.kind === 'slot' && found.slot === 'side'),
  );
  switch (meaning.kind) {
    case 'slot':
      if (meaning.slot === 'stone' && isSide) return { slot: 'side' };
      if (meaning.slot === 'stone' && roles.some((found) => found.kind === 'slot' && found.slot === 'hidden_halo'))
        return { slot: 'hidden_halo' };
      if (meaning.slot === 'stone' && roles.some((found) => found.kind === 'slot' && found.slot === 'halo')) return { slot: 'halo' };
      if (meaning.slot === 'stone' && roles.some((found) => found.kind === 'slot' && found.slot === 'pave')) return { slot: 'pave' };
      return { slot: meaning.slot };
    case 'species':
    case 'cut':
      if (isSide) return { slot: 'side', extra: meaning };
      if (roles.some((found) => (found.kind === 'slot' && found.slot === 'pave') || (found.kind === 'setting' && found.setting === 'pave')))
        return { slot: 'pave', extra: meaning };
      if (roles.some((found) => found.kind === 'slot' && found.slot === 'hidden_halo')) return { slot: 'hidden_halo', extra: meaning };
      if (roles.some((found) => found.kind === 'slot' && found.slot === 'halo')) return { slot: 'halo', extra: meaning };
      return { slot: 'stone', extra: meaning };
    case 'setting':
      return { slot: meaning.setting === 'bezel' ? 'bezel' : 'head', extra: meaning };
    case 'doubled':
      return { slot: 'halo', extra: meaning };
    case 'shoulders':
      return { slot: 'shoulders', extra: meaning };
    default:
      return { slot: 'piece', extra: meaning };
  }
}

function visit(
  node: BriefThing,
  slot: Slot,
  parent: Slot | undefined,
  owner: StoneSaid | undefined,
  state: Gathering,
  extra?: Meaning,
): void {
  const part = partAt(state, slot);
  if (node.absent) {
    part.absent.push(node, ...node.facts);
    return;
  }
  if (slot !== 'piece') part.named.push(node);
  // "a signet engraved “JR” inside the band" is engraved there, and not on its face
  if (slot === 'engraving' && parent === 'shank' && state.kind === 'signet') part.position ??= said('band', node);
  const stone = slot === 'stone' || CARRIERS[slot] ? stoneFor(node, slot, parent, owner, state) : undefined;
  const prongs = prongsCounted(node, slot, extra, state);
  if (prongs) partAt(state, 'prongs').count ??= prongs;
  else if (node.counted || node.count !== 1) {
    const count = said(node.count, ...(node.counted ? [node.counted] : []));
    const named = extra?.kind === 'species' || extra?.kind === 'cut' || /\b(stone|gem|diamond)$/.test(node.noun);
    if (stone && (named || !COUNTED_AS_PARTS.has(slot))) stone.count ??= count;
    else if (slot !== 'piece') part.count ??= count;
  }
  if (extra) takeMeaning(extra, node, slot, part, stone, state);
  const adjacent = node.facts;
  for (const fact of adjacent) takeFact(fact, node, slot, part, stone, state);
  if (stone && part.colour) tinted(stone, part, state.kind);
  for (const child of node.parts) {
    // the petals of a flower of metal are its own (flowers.ts)
    if (child.noun === 'petal' && state.op !== 'ring' && child.parts.length === 0 && isFlower(node)) continue;
    // "a hammered texture", "with a matte finish": a look of what has it
    if (/^(?:texture|finish|surface|effect)$/.test(child.noun) && !child.absent && child.parts.length === 0 && child.facts.length > 0) {
      part.meanings.push(said({ kind: 'plain' }, child));
      for (const fact of child.facts) takeFact(fact, node, slot, part, stone, state);
      continue;
    }
    const figure = figureOf(child, state);
    if (figure) {
      state.figures.push(figure);
      // "with five stars hanging from it and a lobster clasp": what closes the chain was read with the last charm
      for (const fact of child.facts) {
        const closes = fact.kind === 'adjective' ? meaningOf(fact.adjective.toLowerCase()) : undefined;
        if (closes?.kind === 'clasp') takeMeaning(closes, fact, slot, part, stone, state);
      }
      continue;
    }
    const found = bareForm(child, state) ?? formOf(child, node, state) ?? slotOf(child, state.op);
    // The line that was let in as a stripe of another metal stays one.
    if (found?.slot === 'groove' && partAt(state, 'inlay').named.length > 0) found.slot = 'inlay';
    if (found) visit(child, found.slot, slot, stone, state, found.extra);
    else if (child.op !== undefined && isPiece(child.op) && child.op !== 'gemstone') visitPiece(child, state);
    // "saphires alternating round the base": under a word that says nothing here there may be what does.
    else visitBelow(child, slot, stone, state);
  }
}

function visitBelow(child: BriefThing, slot: Slot, stone: StoneSaid | undefined, state: Gathering): void {
  const engraved = child.parts.find(({ noun, absent }) => !absent && slotOf({ ...child, noun, parts: [] })?.slot === 'engraving');
  // "engraved with M on the back": where the letters are
  if (engraved && /^(?:back|reverse|rear|inside|front)$/.test(child.noun)) partAt(state, 'engraving').position ??= said(child.noun, child);
  for (const below of child.parts) {
    const found = slotOf(below);
    if (found && found.slot !== 'piece') visit(below, found.slot, slot, stone, state, found.extra);
  }
}

/** A piece that hangs on another: the chain's pendant, the pendant's chain. */
function visitPiece(child: BriefThing, state: Gathering): void {
  const slot: Slot = child.op === 'necklace' ? 'chain' : 'disc';
  if (child.op === 'pendant' && state.op === 'necklace') hangs(child, state);
  visit(child, slot === 'disc' ? 'piece' : slot, 'piece', undefined, state);
  if (slot === 'disc') partAt(state, 'piece').meanings.push(said({ kind: 'plain' }, child));
  if (slot === 'chain') partAt(state, 'chain').named.push(child);
}

/** The stone that a node tells of: a new one, or the one that its owner already is ("a halo of small sapphires"). */
function stoneFor(node: BriefThing, slot: Slot, parent: Slot | undefined, owner: StoneSaid | undefined, state: Gathering): StoneSaid {
  const one = isOne(node);
  // "a diamond in four prongs", "studs with diamonds in four prongs": they hold it
  const held = one === false && state.op === 'earring' && partAt(state, 'prongs').count !== undefined;
  const isMounted =
    (one === true && (parent === 'shank' || parent === 'prongs')) ||
    (held && parent === 'prongs') ||
    // "a 4 mm diamond on a chain"
    (one !== false && parent === 'chain' && state.op === 'pendant');
  const role = CARRIERS[slot] ?? (parent && (CARRIERS[parent] ?? (SET_INTO.has(parent) && !isMounted ? 'pave' : undefined)));
  const known = owner?.role === role ? owner : role && role !== 'side' ? state.stones.find((stone) => stone.role === role) : undefined;
  if (known && !(known.species && slot === 'stone' && parent === 'stone')) {
    known.named.push(node);
    return known;
  }
  const made: StoneSaid = { at: placeIn(node) ?? state.order++, named: [node], ...(role && { role }), ...(one !== undefined && { one }) };
  state.stones.push(made);
  return made;
}

function takeFact(fact: Fact, node: BriefThing, slot: Slot, part: PartSaid, stone: StoneSaid | undefined, state: Gathering): void {
  switch (fact.kind) {
    case 'measure':
      if (fact.value === 1 && /^(just |only )?(one|a single)$/i.test(fact.words.trim())) {
        // "the centre one", "an earring, just one": no size.
        if (slot === 'piece') state.single ??= said(1, fact);
        else part.named.push(fact);
        return;
      }
      // "an onyx in a silver ring, size 10.5": the finger's, and no stone's
      if (stone && state.op === 'ring') {
        const finger = fingered(fact);
        if (finger.kind === 'ring_size') {
          partAt(state, 'piece').numbers.set('finger', said(finger.diameter, fact));
          return;
        }
      }
      takeMeasure(fact, node, slot, part, stone, state);
      return;
    case 'number':
      takeNumber(fact, part, stone, state);
      return;
    case 'extent':
      if (stone && fact.dimension === 'size') stone.scale ??= said(fact.factor, fact);
      else part.scales.set(fact.dimension, said(fact.factor, fact));
      return;
    case 'material':
      // it lies on a plate (enamel.ts)
      if (slot === 'piece' && ENAMELLED.has(state.op) && isOfEnamel(fact)) return;
      takeWord(fact.material, fact, node, slot, part, stone, state);
      return;
    case 'adjective':
      takeWord(fact.adjective, fact, node, slot, part, stone, state);
      return;
    case 'style': {
      const meaning = meaningOf(fact.style.toLowerCase());
      if (meaning) takeMeaning(meaning, fact, slot, part, stone, state);
      else state.styles.push(said(fact.style, fact));
      return;
    }
    case 'colour':
      if (slot === 'piece' && ENAMELLED.has(state.op) && node.facts.some(isOfEnamel)) return;
      // "emerald eyes": the colour of an eye that is a stone.
      if (slot === 'eye' && BY_COLOUR[fact.colour.toLowerCase()]) {
        const eyes = stone ?? pieceStone(state, fact);
        eyes.species ??= said(BY_COLOUR[fact.colour.toLowerCase()]!, fact);
        return;
      }
      // "emerald side stones", "turquoise drops": of a stone a colour that is a species is what it is of
      if ((slot === 'eye' || (stone && !stone.species)) && speciesNamed(fact.colour.toLowerCase())) {
        takeWord(fact.colour, fact, node, slot, part, stone, state);
        return;
      }
      if (findMaterial(fact.colour).exact && secondMetal(fact.colour.toLowerCase(), fact, slot, state)) return;
      // "9ct yellow" behind a stone is the metal that it is set in.
      (stone && node.facts.some((other) => other.kind === 'karat' && gapBetween(other, fact) <= 1)
        ? partAt(state, 'piece')
        : part).colour ??= said(fact.colour.toLowerCase(), fact);
      return;
    case 'finish':
      (stone ? partAt(state, 'piece') : part).finish ??= said(fact.finish, fact);
      return;
    case 'text':
      partAt(state, 'engraving').text ??= said(fact.text, fact);
      return;
    case 'carat': {
      const target = stone ?? pieceStone(state, fact);
      if (fact.total) target.total ??= said(fact.value, fact);
      else target.carat ??= said(fact.value, fact);
      return;
    }
    case 'karat':
      (stone ? partAt(state, 'piece') : part).karat ??= said(fact.value, fact);
      return;
    case 'ring_size':
      partAt(state, 'piece').numbers.set('finger', said(fact.diameter, fact));
      return;
    case 'position':
      if (slot !== 'engraving' && /^(center|centre|middle|top|front|(each|both|either) sides?|sides?)$/.test(fact.at)) {
        (stone?.named ?? part.named).push(fact);
        // "with a small diamond on top"
        if (stone?.role === undefined && stone && fact.at === 'top' && (state.op === 'pendant' || state.op === 'necklace'))
          stone.above = true;
        return;
      }
      part.position ??= said(fact.at.toLowerCase(), fact);
      return;
    case 'pattern':
      if (fact.rows !== undefined) {
        partAt(state, 'row').count ??= said(fact.rows, fact);
        partAt(state, 'row').named.push(fact);
        if (stone) stone.role ??= 'pave';
      } else if (fact.pattern === 'circle' || fact.pattern === 'both_sides') {
        if (fact.pattern === 'circle') partAt(state, 'piece').meanings.push(said({ kind: 'coverage', coverage: 'full' }, fact));
        else if (stone) stone.named.push(fact);
        else part.meanings.push(said({ kind: 'plain' }, fact));
      } else if (stone && /^row\b/.test(fact.pattern)) stone.named.push(fact);
      else state.rest.push(fact);
      return;
    default:
      state.rest.push(fact);
  }
}

const gapBetween = (before: Trace, after: Trace): number =>
  before.span && after.span && before.span.to <= after.span.from ? after.span.from - before.span.to : Number.POSITIVE_INFINITY;

/** Whether a word stands among those of a noun: before it, and not behind. */
const isWithin = ({ span }: Trace, node: Trace): boolean =>
  span !== undefined && node.span !== undefined && span.from >= node.span.from && span.to < node.span.to;

/** A word that may be a species, a cut, a feature, or a metal. */
function takeWord(
  word: string,
  fact: Fact,
  node: BriefThing,
  slot: Slot,
  part: PartSaid,
  stone: StoneSaid | undefined,
  state: Gathering,
): void {
  const plain = word.toLowerCase();
  // "gold pearl studs: white pearls of 8 mm": where another pearl is told, the gold is what it is set in
  const isSetIn = plain === 'gold pearl' && slot === 'piece' && node.parts.some(({ noun }) => speciesNamed(noun)?.usual === 'pearl');
  if (isSetIn) {
    takeMetal('gold', fact, part);
    return;
  }
  const meaning = speciesMeaning(plain, fact, node) ?? meaningOf(plain) ?? prongWords(plain);
  if (meaning) {
    takeMeaning(meaning, fact, slot, part, stone, state);
    return;
  }
  const named = slot === 'piece' ? metalFirst(plain) : undefined;
  const form = named && meaningOf(named.rest);
  if (named && (form || kindOf(state.op, `${named.rest} ${state.op}`))) {
    part.material ??= said(named.metal, fact);
    if (form) takeMeaning(form, fact, slot, part, stone, state);
    return;
  }
  const metal = slot === 'piece' ? metalOfChain(plain) : undefined;
  const found = findMaterial(metal ?? plain);
  if (metal) part.material ??= said(metal, fact);
  else if (slot === 'piece' && ofCord(plain, fact, node, state)) return;
  else if (fact.kind === 'material' || found.exact) {
    if (found.material.category === 'gem')
      takeMeaning({ kind: 'species', species: found.material.name.toLowerCase() }, fact, slot, part, stone, state);
    // A metal said of a stone is what it is set in.
    else if (!secondMetal(plain, fact, slot, state)) {
      // "the halo in rose gold", said of one that stands, is of the halo alone, and so is what "a white gold halo" is of
      const own = (slot === 'halo' || slot === 'side') && ((fact.span?.text ?? 0) > 0 || isWithin(fact, node));
      takeMetal(plain, fact, (stone && !own) || slot === 'engraving' ? partAt(state, 'piece') : part);
    }
  } else if (!haloTimes(plain, fact, node, slot, state) && !kindSaid(plain, fact, state)) state.rest.push(fact);
}
