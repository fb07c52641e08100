import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { cutNamed } from './cuts.ts';
import { wordOf } from './gathering.ts';
import { isPiece } from './lexicon.ts';
import { speciesNamed } from './species.ts';

/** "an oval 9x7 aquamarine", "a square emerald": the word of a cut that was taken for the thing itself. */

const PIECE = /^(?:[\w-]+ )?(ring|pendant|necklace|brooch|bracelet|earring)$/;

const isCutAlone = ({ noun, op, absent, parts }: BriefThing): boolean =>
  op === undefined && !absent && parts.length === 0 && cutNamed(noun.toLowerCase()) !== undefined;

const cutFact = ({ noun, words, span }: BriefThing): Fact => ({
  kind: 'adjective',
  adjective: noun,
  words: noun === words ? words : noun,
  ...(span && { span }),
});

/** Gives the cut to the stone or the piece that it was said of. */
export function cutNouns(brief: Brief): Brief {
  if (!brief.things.some(isCutAlone)) return brief;
  const isJewelry =
    brief.things.some(({ op }) => isPiece(op)) ||
    brief.things.some(({ facts }) => facts.some((fact) => speciesNamed((wordOf(fact) ?? '').toLowerCase())));
  if (!isJewelry) return brief;
  const gone = new Set<string>();
  const things = brief.things.map((thing): BriefThing => {
    if (!isCutAlone(thing)) return thing;
    const species = thing.facts.find((fact) => speciesNamed((wordOf(fact) ?? '').toLowerCase()) !== undefined);
    if (species) {
      const rest = thing.facts.filter((fact) => fact !== species);
      return { ...thing, noun: (wordOf(species) ?? '').toLowerCase(), op: 'gemstone', facts: [cutFact(thing), ...rest] };
    }
    const piece = thing.facts.find((fact) => PIECE.test((wordOf(fact) ?? '').toLowerCase()));
    if (piece) {
      const noun = (wordOf(piece) ?? '').toLowerCase();
      const op = PIECE.exec(noun)?.[1] ?? 'ring';
      return {
        ...thing,
        noun,
        op,
        ...(noun !== op && { variant: noun }),
        facts: [cutFact(thing), ...thing.facts.filter((fact) => fact !== piece)],
      };
    }
    return thing;
  });
  // A cut with no word of its own goes before the stone that follows it.
  const settled = things.map((thing, i): BriefThing => {
    const before = things[i - 1];
    if (!before || !isCutAlone(before) || before.facts.length > 0 || !(isPiece(thing.op) || speciesNamed(thing.noun))) return thing;
    if ((before.span?.to ?? 1) > (thing.span?.from ?? 0)) return thing;
    gone.add(before.id);
    return { ...thing, facts: [cutFact(before), ...thing.facts] };
  });
  return {
    ...brief,
    things: settled.filter(({ id }) => !gone.has(id)),
    // What was beside the word of a cut is beside nothing.
    relations: brief.relations.filter(({ what, to }) => {
      const all = [what, ...to].flatMap((id) => settled.find((thing) => thing.id === id) ?? []);
      const piece = all.some(
        (thing) => isPiece(thing.op) && thing.op !== 'gemstone' && brief.things.some((old) => old.id === thing.id && isCutAlone(old)),
      );
      return !piece && !gone.has(what) && !to.some((id) => gone.has(id));
    }),
  };
}

/** "a drop pendant" is asked for, and none is dropped. */
export function undropped(brief: Brief): Brief {
  const drops = (thing: BriefThing): boolean =>
    thing.absent === true && isPiece(thing.op) && brief.texts.some((text) => new RegExp(`\\bdrop ${thing.noun}s?\\b`, 'i').test(text));
  if (!brief.things.some(drops)) return brief;
  return {
    ...brief,
    things: brief.things.map((thing) => {
      if (!drops(thing)) return thing;
      const { absent: _absent, ...made } = thing;
      return made;
    }),
    unread: brief.unread.filter(({ words }) => !/^(?:an? )?drop$/i.test(words)),
  };
}

const TABLET = /^(?:tablet|plaque|slab|plate)$/;

/** "a tablet of jade" as parts of its piece: the one tells the cut of the other. */
function cutFlat(piece: BriefThing): BriefThing {
  const tablet = piece.parts.find(({ noun, absent }) => TABLET.test(noun) && !absent);
  const stone = piece.parts.find(({ noun }) => speciesNamed(noun) !== undefined);
  if (!isPiece(piece.op) || !tablet || !stone) return piece;
  const flat: Fact = { kind: 'adjective', adjective: 'tablet cut', words: tablet.words, ...(tablet.span && { span: tablet.span }) };
  return {
    ...piece,
    parts: piece.parts.flatMap((part) =>
      part === tablet ? [] : part === stone ? [{ ...stone, facts: [...stone.facts, ...tablet.facts, flat] }] : [part],
    ),
  };
}

/** "a lapis tablet" in a signet is a stone cut flat, and no computer. */
export function tableted(given: Brief): Brief {
  if (!given.things.some(({ op }) => isPiece(op))) return given;
  const brief = { ...given, things: given.things.map(cutFlat) };
  // "a tablet of jade": what it is of was read as a thing in it.
  const within = (thing: BriefThing): BriefThing | undefined =>
    brief.things.find(({ id, op }) => op === 'gemstone' && brief.relations.some(({ what, to }) => what === id && to.includes(thing.id)));
  const species = (thing: BriefThing): string | undefined =>
    thing.facts.map((fact) => (wordOf(fact) ?? '').toLowerCase()).find((word) => speciesNamed(word) !== undefined) ?? within(thing)?.noun;
  const isTablet = (thing: BriefThing): boolean =>
    !isPiece(thing.op) && TABLET.test(thing.variant ?? thing.noun) && species(thing) !== undefined && !thing.absent;
  const tablets = brief.things.filter(isTablet);
  if (tablets.length === 0) return brief;
  const stones = tablets.flatMap((thing) => within(thing) ?? []);
  const ids = new Set([...tablets, ...stones].map(({ id }) => id));
  // Where the piece has taken the stone already, its word is told once.
  const told = (of: string): boolean => brief.things.some(({ op, parts }) => isPiece(op) && parts.some(({ noun }) => noun === of));
  return {
    ...brief,
    things: brief.things.flatMap((thing): BriefThing[] => {
      const of = isTablet(thing) ? species(thing) : undefined;
      if (of === undefined) return stones.includes(thing) ? [] : [thing];
      const { variant: _variant, ...bare } = thing;
      const flat: Fact = { kind: 'adjective', adjective: 'tablet cut', words: thing.words, ...(thing.span && { span: thing.span }) };
      return told(of) ? [] : [{ ...bare, noun: of, op: 'gemstone', facts: [...thing.facts, flat] }];
    }),
    relations: brief.relations.filter(({ what, to }) => !ids.has(what) && !to.some((id) => ids.has(id))),
  };
}

/** "with balls at the ends" of a cuff: its ends are balls. */
export function ballEnded(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  const found =
    text === undefined
      ? null
      : /\b(?:balls?|knobs?|spheres?|ball ends?)(?: (?:at|on) (?:the|its|both|each|either) (?:open )?(?:ends?|tips?))?\b/i.exec(text);
  const owner = brief.things.find(({ op, absent }) => op === 'bangle' && !absent);
  if (!found || !owner || owner.parts.some(({ noun }) => /ball|knob|sphere/.test(noun))) return brief;
  const span = { text: 0, from: found.index, to: found.index + found[0].length };
  const inside = ({ span: at }: { span?: Fact['span'] }): boolean =>
    at !== undefined && at.text === 0 && at.from >= span.from && at.to <= span.to;
  const ball: BriefThing = { id: `${owner.id}.ball`, noun: 'ball', count: 1, words: found[0], span, facts: [], parts: [] };
  return {
    ...brief,
    things: brief.things.flatMap((thing) =>
      thing === owner
        ? [{ ...owner, facts: owner.facts.filter((fact) => !inside(fact)), parts: [...owner.parts.filter((part) => !inside(part)), ball] }]
        : inside(thing)
          ? []
          : [thing],
    ),
    relations: brief.relations.filter(({ what, to }) =>
      brief.things.every((thing) => !inside(thing) || thing === owner || (thing.id !== what && !to.includes(thing.id))),
    ),
    unread: brief.unread.filter((words) => !inside(words)),
  };
}

const SUITE =
  /\b(?:demi-?parure|parure|suite|jewell?ery set|set of (?:(?:matching|\w+) )?(?:earrings|necklace|pendant|ring|bracelet)s?(?= (?:and|,))|matching (?:\w+ )?(?:earrings?|studs?|necklace|pendant|ring|bracelet))\b/i;
/** What bears no stones in a set, and what they are not taken from. */
const BARE = /wedding|band|bangle|chain/;

const ofPearls = ({ noun, variant = '' }: BriefThing): boolean => /\bpearls?\b/.test(`${noun} ${variant}`);
/** What a strand of pearls has in its name alone, for what shall match it. */
const PEARL = { noun: 'pearl', count: 1, facts: [], parts: [] };

/** "a parure: necklace, earrings and ring with oval sapphires": pieces of one set have the stones and the metal that were said of any of them. */
export function suited(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  const found = text === undefined ? null : SUITE.exec(text);
  if (!found) return brief;
  const isWorn = ({ op, absent, variant, noun }: BriefThing): boolean =>
    isPiece(op) && op !== 'gemstone' && !absent && !BARE.test(variant ?? noun);
  const whole = brief.things.find(({ op, noun, words }) => op === undefined && SUITE.test(`${noun} ${words}`));
  const below = whole?.parts.filter(isWorn) ?? [];
  const pieces = [...below, ...brief.things.filter(isWorn)];
  const model = pieces.find(({ parts }) => parts.length > 0) ?? pieces.find(ofPearls);
  if (pieces.length < 2 || !model) return brief;
  const shared = ofPearls(model) && model.parts.length === 0 ? [{ ...PEARL, id: `${model.id}.pearl`, words: model.words }] : model.parts;
  const metal = [...(whole?.facts ?? []), ...pieces.flatMap(({ facts }) => facts)].filter(
    ({ kind }) => kind === 'material' || kind === 'karat' || kind === 'colour',
  );
  const dressed = pieces.map((piece): BriefThing => {
    const own = piece.id.split('.').at(-1) ?? piece.id;
    const parts =
      piece.parts.length > 0
        ? piece.parts
        : ofPearls(piece)
          ? []
          : shared.map((part) => ({ ...structuredClone(part), id: `${own}.${part.id.split('.').slice(1).join('.')}` }));
    const facts = piece.facts.some(({ kind }) => kind === 'material' || kind === 'karat') ? piece.facts : [...piece.facts, ...metal];
    // A necklace of a set hangs its stone on a chain.
    return { ...piece, id: own, facts, parts, ...(piece.op === 'earring' && !piece.variant && { variant: 'stud earring' }) };
  });
  const kept = brief.things.filter((thing) => thing !== whole && !pieces.includes(thing));
  const left = new Set([...dressed, ...kept].map(({ id }) => id));
  return {
    ...brief,
    things: [...dressed, ...kept],
    relations: brief.relations.filter(({ what, to }) => left.has(what) && to.every((id) => left.has(id))),
    unread: brief.unread.filter(({ words }) => !SUITE.test(words)),
  };
}
