import type { BriefThing, Fact } from '../../plan/brief.ts';
import type { Operation, Parameter, PlanMaterial } from '../../plan/plan.ts';
import { makeBangle } from './bangles.ts';
import { makeChain, makeStations, makeTennis } from './chains.ts';
import { makeCufflinks } from './cufflinks.ts';
import { makeEarrings } from './earrings.ts';
import { gather } from './gather.ts';
import { makeCirclet, makeCrown, makeTiara } from './headwear.ts';
import { hasPlate, makeIdBracelet } from './idPlate.ts';
import { capitalise, JewelDraft } from './jewelDraft.ts';
import { makeLocket } from './lockets.ts';
import { Metals } from './metals.ts';
import { isOfLetters, makeNameplate } from './nameplate.ts';
import { makeBrooch, makePendant } from './pendants.ts';
import { makeHairPin, makeTieClip } from './pins.ts';
import { makeRing } from './rings.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, partOf, stoneOf, type Trace } from './said.ts';
import { markScaled, type Scaled, sayScaled, scaledIn } from './scaled.ts';
import { addStone, speciesOf } from './stonePlan.ts';
import { isStrungApart, makePearls, makeRosary, makeStrungApart } from './strands.ts';
import { makeStrap } from './straps.ts';

/** What became of one piece of a brief. */
export interface JewelPlan {
  name: string;
  parameters: Parameter[];
  materials: PlanMaterial[];
  operations: Operation[];
  /** Operations that stand in the result, the main one first. */
  tops: string[];
  assumptions: string[];
  notes: string[];
  parts: { name: string; relation: string }[];
  complexity: 'simple' | 'moderate' | 'complex';
  /** The thing with what became of each fact, part and count. */
  thing: BriefThing;
}

export interface JewelOptions {
  /** Begins every id and parameter: '' where the piece is alone. */
  prefix: string;
  /** Other pieces of the brief: "matching" takes stone and metal from them. */
  others?: readonly BriefThing[];
}

type Maker = (jewel: JewelSaid, draft: JewelDraft, metals: Metals) => void;

const MAKERS: Readonly<Record<string, Maker>> = {
  ring: makeRing,
  pendant: (jewel, draft, metals) =>
    (jewel.kind === 'locket' ? makeLocket : isOfLetters(jewel) ? makeNameplate : makePendant)(jewel, draft, metals),
  charm: makePendant,
  necklace: (jewel, draft, metals) => {
    if (jewel.kind === 'tennis') makeTennis(jewel, draft, metals);
    else if (jewel.kind === 'locket') makeLocket(jewel, draft, metals);
    else if (isOfLetters(jewel)) makeNameplate(jewel, draft, metals);
    else if (jewel.kind === 'rosary') makeRosary(jewel, draft, metals);
    else if (isStrung(jewel) && isStrungApart(jewel)) makeStrungApart(jewel, draft, metals);
    else if (
      jewel.kind === 'pearls' ||
      isBeads(jewel) ||
      (stoneOf(jewel, 'centre')?.usual === 'pearl' &&
        jewel.kind !== 'pendant' &&
        !(/^(?:necklace|chain)$/.test(jewel.kind) && isOne(jewel)))
    )
      makePearls(jewel, draft, metals);
    else if (jewel.kind === 'station') makeStations(jewel, draft, metals);
    else if (
      jewel.kind === 'pendant' ||
      jewel.kind === 'disc' ||
      meaningSaid(jewel, 'shape', 'piece') ||
      isNamed(jewel, 'disc') ||
      (/^(?:necklace|chain)$/.test(jewel.kind) && jewel.stones.length > 0)
    )
      makePendant(jewel, draft, metals);
    else makeChain(jewel, draft, metals);
  },
  bracelet: (jewel, draft, metals) => {
    if (isStiff(jewel)) makeBangle(jewel, draft, metals);
    else if (isStrung(jewel) && isStrungApart(jewel)) makeStrungApart(jewel, draft, metals);
    else if (jewel.kind === 'pearls' || isBeads(jewel) || (stoneOf(jewel, 'centre')?.usual === 'pearl' && !isOneStone(jewel)))
      makePearls(jewel, draft, metals);
    else if (isOfLetters(jewel)) makeNameplate(jewel, draft, metals);
    else if (hasPlate(jewel)) makeIdBracelet(jewel, draft, metals);
    else if (isOneStone(jewel)) makeStations(jewel, draft, metals);
    else if (isStrap(jewel, metals)) makeStrap(jewel, draft, metals);
    else if (jewel.kind === 'tennis' || jewel.stones.length > 0) makeTennis(jewel, draft, metals);
    else makeChain(jewel, draft, metals);
  },
  bangle: makeBangle,
  earring: makeEarrings,
  brooch: makeBrooch,
  cufflink: makeCufflinks,
  tiara: makeTiara,
  crown: makeCrown,
  circlet: makeCirclet,
  hair_pin: makeHairPin,
  tie_clip: makeTieClip,
};

/** "a bracelet of 20 lapis beads"; the ball chain of a dog tag is none. */
const isBeads = (jewel: JewelSaid): boolean =>
  jewel.kind !== 'disc' &&
  [...jewel.parts.values()].some(({ meanings }) => meanings.some(({ value }) => value.kind === 'shape' && value.shape === 'ball'));

/** What is drilled through and strung, and not set. */
const isStrung = (jewel: JewelSaid): boolean => isBeads(jewel) || stoneOf(jewel, 'centre')?.usual === 'pearl';

/** "a gold necklace with a 7 mm pearl": one stone, which hangs, and no strand of them. */
const isOne = ({ thing }: JewelSaid): boolean =>
  thing.parts.some(
    ({ noun, words, count, absent }) => /pearl/.test(noun) && /^(?:an?|one|single)\b/i.test(words) && count === 1 && !absent,
  );

/** "a gold bracelet with a single pearl": one stone on a chain. */
const isOneStone = ({ kind, stones }: JewelSaid): boolean =>
  /^(?:bracelet|chain|anklet)$/.test(kind) && stones.length === 1 && stones[0]?.one === true;

/** "a leather bracelet": a flat strap, where it is not said to be braided. */
const isStrap = (jewel: JewelSaid, metals: Metals): boolean =>
  jewel.stones.length === 0 &&
  jewel.figures.length === 0 &&
  !meaningSaid(jewel, 'twist', 'piece', 'chain') &&
  !meaningSaid(jewel, 'chain', 'piece', 'chain', 'link') &&
  metals.isSoft('chain');

/** "an open cuff bracelet": a stiff one has no links. */
const isStiff = ({ thing, kind }: JewelSaid): boolean =>
  /cuff|bangle/.test(kind) || thing.facts.some(({ words }) => /^(?:open cuff|cuff|stiff|rigid|torque)$/i.test(words));

function make(given: BriefThing, prefix: string, scaled: readonly Scaled[] = []) {
  const jewel = gather(structuredClone(given));
  sayScaled(jewel, scaled);
  const draft = new JewelDraft(prefix);
  const metals = new Metals(jewel, draft);
  if (jewel.op === 'gemstone') looseStone(jewel, draft);
  else (MAKERS[jewel.op] ?? makePendant)(jewel, draft, metals);
  return { jewel, draft, metals };
}

/** Makes a piece of jewellery from its branch of a brief: pure, and the same branch gives the same bytes. */
export function composeJewel(given: BriefThing, { prefix }: JewelOptions): JewelPlan {
  let { jewel, draft, metals } = make(given, prefix);
  const scaled = scaledIn(jewel, draft);
  if (scaled.length > 0) ({ jewel, draft, metals } = make(given, prefix, scaled));
  markScaled(jewel, scaled, draft);
  const { thing } = jewel;
  const by = new Map<string, string>();
  for (const { id, material } of draft.operations) if (material && !by.has(material)) by.set(material, id);
  metals.settle(by);
  const tops = topsOf(draft.operations);
  const main = tops[0] ?? draft.operations[0]?.id ?? '';
  tellStyles(jewel, draft, main);
  mark({ traces: [thing, ...(jewel.count ? jewel.count.traces : []), ...partOf(jewel, 'wrist').named] }, { operation: main });
  for (const { meanings } of jewel.parts.values())
    for (const { value, traces } of meanings)
      if (value.kind === 'plain' || value.kind === 'role' || value.kind === 'for') mark({ traces }, { operation: main });
  tellRest(thing, thing.noun);
  tellFewer(thing, thing.op === 'earring' ? 2 : 1, draft);
  return {
    name: nameOf(jewel),
    parameters: used(draft),
    materials: draft.materials.filter(({ id }) => draft.operations.some((operation) => operation.material === id)),
    operations: draft.operations,
    tops,
    assumptions: draft.assumptions,
    notes: draft.notes,
    parts: draft.parts,
    complexity: draft.operations.length > 6 ? 'complex' : draft.operations.length > 3 ? 'moderate' : 'simple',
    thing,
  };
}

function looseStone(jewel: JewelSaid, draft: JewelDraft): void {
  const stone = stoneOf(jewel, 'centre') ?? jewel.stones[0] ?? { at: 0, named: [] };
  addStone(stone, draft, { id: 'stone', carat: 1 });
}

/** Parameters that some expression reads. */
function used(draft: JewelDraft): Parameter[] {
  const text = JSON.stringify(draft.operations);
  return draft.parameters.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text));
}

/** Operations that nothing consumes, the last first: what hangs on the casting comes after it. */
function topsOf(operations: readonly Operation[]): string[] {
  const consumed = new Set(operations.flatMap(({ inputs = [] }) => inputs));
  const tops = operations.filter(({ id }) => !consumed.has(id)).map(({ id }) => id);
  const metal = tops.filter((id) => !/stone/.test(id));
  return [...metal, ...tops.filter((id) => /stone/.test(id))];
}

/** "seven peridots" of which two found their place: so many as were made less than was said, is told. Pieces are made `each` times. */
function tellFewer({ parts }: BriefThing, each: number, draft: JewelDraft): void {
  for (const part of parts) {
    const { counted, count, words } = part;
    const made = counted?.outcome && 'operation' in counted.outcome ? counted.outcome.value : undefined;
    if (counted && typeof made === 'number' && made >= 1 && made < count && made * each !== count) {
      const why = `Of “${words}” ${made} found a place.`;
      counted.outcome = { why };
      draft.note(why);
    }
    tellFewer(part, each, draft);
  }
}

function tellStyles(jewel: JewelSaid, draft: JewelDraft, main: string): void {
  for (const style of jewel.styles) {
    const known = /classic|traditional|timeless|elegant|modern|simple|minimal|luxur|realistic/.test(style.value);
    mark(style, known ? { operation: main } : { why: `“${style.value}” is a taste that nothing here is shaped by.` });
  }
  void draft;
}

/** What nothing took says so. */
function tellRest(thing: BriefThing, whole: string): void {
  const tell = (trace: Trace, words: string): void => {
    trace.outcome ??= { why: `Nothing of the ${whole} takes “${words}”.` };
  };
  for (const fact of thing.facts) tell(fact, fact.words);
  for (const part of thing.parts) {
    tell(part, part.words || part.noun);
    if (part.counted) tell(part.counted, part.counted.words);
    tellRest(part, whole);
  }
  if (thing.counted) tell(thing.counted, thing.counted.words);
}

const PLAIN_KINDS: ReadonlySet<string> = new Set([
  'ring',
  'pendant',
  'necklace',
  'bracelet',
  'bangle',
  'earring',
  'brooch',
  'charm',
  'cufflink',
  'gemstone',
  'tiara',
  'crown',
  'circlet',
  'hair_pin',
  'tie_clip',
]);

function nameOf(jewel: JewelSaid): string {
  const stone = stoneOf(jewel, 'centre');
  const species = stone?.species ? speciesOf(stone) : '';
  const kind = jewel.kind.replaceAll('_', ' ');
  const halo = isNamed(jewel, 'halo') && jewel.kind !== 'halo' ? 'halo' : '';
  if (jewel.op === 'gemstone') return capitalise(`${stone?.cut?.value.replaceAll('_', ' ') ?? ''} ${species || 'gemstone'}`.trim());
  const noun =
    jewel.op === 'ring'
      ? /band|ring|eternity|solitaire|signet/.test(kind)
        ? ''
        : 'ring'
      : `${jewel.op.replace('_', ' ')}${['earring', 'cufflink'].includes(jewel.op) && jewel.count?.value !== 1 ? 's' : ''}`;
  const words = [species, halo, PLAIN_KINDS.has(kind) ? '' : kind, noun].filter(Boolean).join(' ');
  const whole = jewel.op === 'ring' && !/ring|band/.test(words) ? `${words} ring` : words;
  return capitalise(whole.trim());
}

export type { Fact };
