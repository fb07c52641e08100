import type { Brief, BriefThing, Fact, FactOf } from '../../plan/brief.ts';
import { wordOf } from './gathering.ts';
import { isPiece } from './lexicon.ts';
import { orderIn, replacing, saidAt, within, withThings } from './rewriting.ts';
import { BY_COLOUR } from './someStones.ts';
import { isCutWhole, isSpecies, speciesNamed } from './species.ts';

/** Words that mean something else among jewels: a pear that is a cut, a tablet that is a stone, satin that is a finish, a month that is a stone. */

/** Food that bears the name of a cut. */
const FOOD: Readonly<Record<string, string>> = { create_pear: 'pear', create_bread: 'baguette' };
const MOUNT = /^(band|shank|halo|channel|prong|claw|bezel|setting|pendant|row)$/;

/** "teardrop pendant aquamarine pear 10x7", "band with 11 baguettes": among jewels these are cuts, not food, and their channel is none of a wall. */
export function notFood(brief: Brief): Brief {
  const isFood = ({ op, noun }: BriefThing): boolean => noun.toLowerCase().includes(FOOD[op ?? ''] ?? '\n');
  const isSet = (thing: BriefThing): boolean =>
    thing.facts.some((fact) => isSpecies((wordOf(fact) ?? '').toLowerCase())) || thing.parts.some(({ noun }) => MOUNT.test(noun));
  const among = brief.things.some((thing) => isPiece(thing.op) || MOUNT.test(thing.noun) || (isFood(thing) && isSet(thing)));
  if (!among || !brief.things.some(isFood)) return brief;
  const channels = new Set(brief.things.filter(({ noun, op }) => noun === 'channel' && !isPiece(op)).map(({ id }) => id));
  const things = brief.things.map((thing): BriefThing => {
    const { variant: _, ...named } = thing;
    if (isFood(thing)) return { ...named, op: 'gemstone', noun: FOOD[thing.op ?? ''] ?? thing.noun };
    const { op: _op, ...plain } = named;
    return channels.has(thing.id) ? plain : thing;
  });
  return {
    ...brief,
    things,
    relations: brief.relations.filter(({ to, what }) => !to.some((id) => channels.has(id)) && !channels.has(what)),
  };
}

const TABLET = /^(?:tablet|plaque|slab|plate)$/;
const flatCut = ({ words, span }: BriefThing): Fact => ({ kind: 'adjective', adjective: 'tablet cut', words, ...(span && { span }) });

/** "a tablet of jade" as parts of its piece: the one tells the cut of the other. */
function cutFlat(piece: BriefThing): BriefThing {
  const tablet = piece.parts.find(({ noun, absent }) => TABLET.test(noun) && !absent);
  const stone = piece.parts.find(({ noun }) => speciesNamed(noun) !== undefined);
  if (!isPiece(piece.op) || !tablet || !stone) return piece;
  const flat = { ...stone, facts: [...stone.facts, ...tablet.facts, flatCut(tablet)] };
  return { ...piece, parts: piece.parts.flatMap((part) => (part === tablet ? [] : part === stone ? [flat] : [part])) };
}

/** "a lapis tablet" in a signet is a stone cut flat, and no computer. */
export function tableted(given: Brief): Brief {
  if (!given.things.some(({ op }) => isPiece(op))) return given;
  const brief = { ...given, things: given.things.map(cutFlat) };
  // "a tablet of jade": what it is of was read as a thing in it.
  const inside = (thing: BriefThing): BriefThing | undefined =>
    brief.things.find(({ id, op }) => op === 'gemstone' && brief.relations.some(({ what, to }) => what === id && to.includes(thing.id)));
  const species = (thing: BriefThing): string | undefined =>
    thing.facts.map((fact) => (wordOf(fact) ?? '').toLowerCase()).find((word) => speciesNamed(word) !== undefined) ?? inside(thing)?.noun;
  // Where the piece has taken the stone already, its word is told once.
  const isTold = (of: string): boolean => brief.things.some(({ op, parts }) => isPiece(op) && parts.some(({ noun }) => noun === of));
  const by = new Map<BriefThing, BriefThing[]>();
  for (const thing of brief.things) {
    const of = species(thing);
    if (isPiece(thing.op) || !TABLET.test(thing.variant ?? thing.noun) || of === undefined || thing.absent) continue;
    const { variant: _variant, ...bare } = thing;
    by.set(thing, isTold(of) ? [] : [{ ...bare, noun: of, op: 'gemstone', facts: [...thing.facts, flatCut(thing)] }]);
    const stone = inside(thing);
    if (stone) by.set(stone, []);
  }
  if (by.size === 0) return brief;
  const ids = new Set([...by.keys()].map(({ id }) => id));
  const apart = { ...brief, relations: brief.relations.filter(({ what, to }) => !ids.has(what) && !to.some((id) => ids.has(id))) };
  return withThings(
    apart,
    apart.things.flatMap((thing) => by.get(thing) ?? [thing]),
  );
}

/** "a jade bangle", "a bangle carved from onyx": the stone that the bangle itself is of is read as what it is made of, and no stone set in it. */
export function carved(brief: Brief): Brief {
  const isOf = (piece: BriefThing, { noun, span, counted, absent, facts, parts }: BriefThing): boolean => {
    const bare = !absent && !counted && parts.length === 0 && facts.every(({ kind, words }) => kind === 'material' && words === noun);
    if (!bare || !span || !piece.span || span.text !== piece.span.text || !isCutWhole(speciesNamed(noun)?.species ?? '')) return false;
    const text = brief.texts[span.text] ?? '';
    // "a jade pavé bangle" is set with it
    if (span.from >= piece.span.from && span.to <= piece.span.to)
      return /^ bangles?(?: bracelets?)?$/i.test(text.slice(span.to, piece.span.to));
    const between = text.slice(piece.span.to, span.from);
    return /^ (?:(?:made|cut|carved) )?(?:out )?(?:of|from) (?:(?:solid|one piece of) )?$/i.test(between);
  };
  const named = (piece: BriefThing): BriefThing => {
    const stone = piece.op === 'bangle' && /bangle/.test(piece.noun) ? piece.parts.find((part) => isOf(piece, part)) : undefined;
    if (!stone) return piece;
    const { words, span } = stone;
    const of: Fact = { kind: 'material', material: stone.noun, words, ...(span && { span }) };
    return { ...piece, facts: [...piece.facts, of], parts: piece.parts.filter((part) => part !== stone) };
  };
  return { ...brief, things: brief.things.map(named) };
}

const BALLS = /\b(?:balls?|knobs?|spheres?|ball ends?)(?: (?:at|on) (?:the|its|both|each|either) (?:open )?(?:ends?|tips?))?\b/i;

/** "with balls at the ends" of a cuff: its ends are balls. */
export function ballEnded(brief: Brief): Brief {
  const found = BALLS.exec(orderIn(brief) ?? '');
  const owner = brief.things.find(({ op, absent }) => op === 'bangle' && !absent);
  if (!found || !owner || owner.parts.some(({ noun }) => /ball|knob|sphere/.test(noun))) return brief;
  const said = saidAt(found);
  const told = within([said.span]);
  const ball: BriefThing = { id: `${owner.id}.ball`, noun: 'ball', count: 1, ...said, facts: [], parts: [] };
  const made = {
    ...owner,
    facts: owner.facts.filter((fact) => !told(fact)),
    parts: [...owner.parts.filter((part) => !told(part)), ball],
  };
  return replacing(brief, owner, [made], brief.things.filter(told), told);
}

/** "a labradorite cabochon in a silver ring": the cut alone names a stone, and what it is of its species. */
export function cabochons(brief: Brief): Brief {
  const named = (thing: BriefThing): BriefThing => {
    if (thing.noun !== 'cabochon' || thing.op !== undefined || thing.absent) return thing;
    const of = thing.facts.find((fact) => fact.kind === 'material' && speciesNamed(fact.material) !== undefined);
    if (of?.kind !== 'material') return thing;
    const cut: Fact = { kind: 'adjective', adjective: 'cabochon', words: 'cabochon', ...(thing.span && { span: thing.span }) };
    return { ...thing, noun: of.material, op: 'gemstone', facts: [cut, ...thing.facts.filter((fact) => fact !== of)] };
  };
  return { ...brief, things: brief.things.map(named) };
}

/** "satin silver": of a jewel the name of a cloth beside its metal is the finish of that. */
export function sheened(brief: Brief): Brief {
  const isCloth = (fact: Fact): fact is FactOf<'material'> => fact.kind === 'material' && fact.material === 'satin';
  const dressed = (thing: BriefThing): BriefThing => ({
    ...thing,
    facts: thing.facts.map((fact): Fact => {
      if (!isCloth(fact)) return fact;
      const { material: _material, ...rest } = fact;
      return { ...rest, kind: 'finish', finish: 'satin' };
    }),
    parts: thing.parts.map(dressed),
  });
  return { ...brief, things: brief.things.map((thing) => (isPiece(thing.op) && thing.facts.some(isCloth) ? dressed(thing) : thing)) };
}

const isBareStone = ({ noun }: BriefThing): boolean => /^(?:stone|gem|gemstone|jewel)$/.test(noun);
const follows = (fact: Fact, part: BriefThing): boolean =>
  isBareStone(part) && fact.span?.text === part.span?.text && (part.span?.from ?? 0) - (fact.span?.to ?? 0) === 1;

/** The colour of a rock that a jewel cannot be of: "black stone". */
const ofRock = (fact: Fact): string | undefined => {
  const colour = fact.kind === 'material' ? /^(\w+) stones?$/.exec(fact.material)?.[1] : undefined;
  return colour !== undefined && BY_COLOUR[colour] !== undefined ? colour : undefined;
};

/** "A green stone ring", "a ring with a black stone": the colour is of the stone, and neither the gold nor a rock. */
export function coloured(brief: Brief): Brief {
  const settled = (thing: BriefThing): BriefThing => {
    if (!isPiece(thing.op) || thing.op === 'gemstone') return thing;
    const colour = thing.facts.find((fact) => fact.kind === 'colour' && thing.parts.some((part) => follows(fact, part)));
    const rock = thing.facts.find((fact) => ofRock(fact) !== undefined);
    if (!colour && !rock) return thing;
    const facts = thing.facts.filter((fact) => fact !== colour && fact !== rock);
    const parts = thing.parts.map((part) => (colour && follows(colour, part) ? { ...part, facts: [...part.facts, colour] } : part));
    if (!rock) return { ...thing, facts, parts };
    const said = { words: rock.words, ...(rock.span && { span: rock.span }) };
    const of: Fact = { kind: 'colour', colour: ofRock(rock)!, ...said };
    return { ...thing, facts, parts: [...parts, { id: `${thing.id}.stone`, noun: 'stone', count: 1, ...said, facts: [of], parts: [] }] };
  };
  return { ...brief, things: brief.things.map(settled) };
}

const MONTHS = /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

/** "birthstone ring for May", "two birthstones, june and march": a month that stands apart from its stone names it. */
export function monthly(brief: Brief): Brief {
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
