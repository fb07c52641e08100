import type { Brief, BriefThing, Fact } from '../plan/brief.ts';
import type { Dimension } from '../plan/spoken.ts';
import type { Edit, Target } from './edit.ts';
import { lemma } from './inflection.ts';
import { has, type Item, isUnknown, senseOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Bare } from './measurePhrase.ts';
import { briefOf } from './node.ts';
import { readItemsInto } from './reader.ts';
import { table } from './table.ts';

/** An instruction while it is read. */
export interface EditState {
  source: string;
  items: readonly Item[];
  lexicon: Lexicon;
  brief?: Brief;
  edits: Edit[];
  unread: string[];
  /** Words that carry weight (a noun, a dimension, a number) and found no place: then nothing is done, since what was meant is not known. */
  missed: string[];
  /** Something was asked to stay as it is. */
  kept?: boolean;
  /** It begins with "no wait", "I mean": what is said takes the place of what was said last. */
  corrects?: boolean;
  /** A verb that nobody here knows: then nothing is done, since what was asked for is not known. */
  strange?: string;
  /** What the last edit was about: "make the seat wider and deeper". */
  carried?: Target;
}

export const words = (state: EditState, from: number, to: number): string =>
  from >= state.items.length ? '' : state.source.slice(state.items[from]!.from, state.items[Math.max(from, to - 1)]!.to).slice(0, 200);

export const factOf = (state: EditState, bare: Bare, from: number, to: number): Fact => ({
  ...bare,
  words: words(state, from, to),
  span: { text: state.brief?.texts.length ?? 0, from: state.items[from]!.from, to: state.items[Math.max(from, to - 1)]!.to },
});

export const leaveWord = (state: EditState, at: number): void => {
  const item = state.items[at];
  if (!item || item.mark !== undefined) return;
  state.unread.push(item.words.slice(0, 200));
  if (
    has(item, 'thing', 'part', 'feature', 'gem', 'dimension', 'comparative', 'number') ||
    item.quantity ||
    item.ordinal !== undefined ||
    isUnknown(item)
  )
    state.missed.push(item.words.slice(0, 200));
};

export const IT: Target = { adjectives: [], words: 'it' };

/** All things and parts of the design. */
export function* thingsOf(things: readonly BriefThing[]): Generator<BriefThing> {
  for (const thing of things) {
    yield thing;
    yield* thingsOf(thing.parts);
  }
}

/** Whether the design has something that this noun names, as a thing or a part. */
export function isThere(state: EditState, noun: string): boolean {
  for (const thing of thingsOf(state.brief?.things ?? [])) {
    if (thing.absent) continue;
    if (thing.noun === noun || lemma(thing.noun.split(' ').at(-1) ?? '') === noun || thing.variant === noun) return true;
    const entry = thing.op === undefined ? undefined : state.lexicon.byOp.get(thing.op);
    if (entry && (state.lexicon.words.get(entry)?.parts.has(noun) === true || entry.spoken.names.some((name) => lemma(name) === noun)))
      return true;
  }
  return false;
}

/** Whether the noun is named in the design itself, not only a part that its thing may have. */
export const isNamed = (state: EditState, noun: string): boolean =>
  [...thingsOf(state.brief?.things ?? [])].some(
    (thing) => !thing.absent && (thing.noun === noun || lemma(thing.noun.split(' ').at(-1) ?? '') === noun),
  );

/** Things that a stretch of items describes, each with its parts. */
export const thingsIn = (state: EditState, from: number, to: number): BriefThing[] => briefIn(state, from, to).things;

/** The same with how they stand to each other: "a bowl with 3 apples". */
export function briefIn(state: EditState, from: number, to: number): Brief {
  const text = state.brief?.texts.length ?? 0;
  const read = readItemsInto(state.source, state.items.slice(from, to), state.lexicon, text);
  for (const { words: unread } of read.unread) state.unread.push(unread);
  const taken = new Set([...thingsOf(state.brief?.things ?? [])].map(({ id }) => id));
  return briefOf(read.roots, read.relations, { texts: [], unread: [] }, taken);
}

export interface Scaling {
  dimension: Dimension;
  factor: number;
}
/** "taller", with the strength of "a bit" or "much" before it. */
export function comparativeAt(items: readonly Item[], at: number): Scaling | undefined {
  const sense = senseOf(items[at], 'comparative');
  return sense && { dimension: sense.dimension, factor: sense.factor };
}

const DIRECTIONS: Readonly<Record<string, 'left' | 'right' | 'up' | 'down' | 'front' | 'back' | 'in' | 'out' | undefined>> = table({
  left: 'left',
  leftward: 'left',
  leftwards: 'left',
  right: 'right',
  rightward: 'right',
  rightwards: 'right',
  up: 'up',
  upward: 'up',
  upwards: 'up',
  higher: 'up',
  down: 'down',
  downward: 'down',
  downwards: 'down',
  lower: 'down',
  forward: 'front',
  forwards: 'front',
  back: 'back',
  backward: 'back',
  backwards: 'back',
  inward: 'in',
  inwards: 'in',
  outward: 'out',
  outwards: 'out',
  'to the left': 'left',
});
/** "left", "to the left", "upwards": the direction and the item after it. */
export function directionAt(
  items: readonly Item[],
  at: number,
): { direction: NonNullable<Extract<Edit, { kind: 'move' }>['direction']>; end: number } | undefined {
  let i = at;
  while (/^(to|the|towards|toward|further|more|a bit|slightly)$/.test(items[i]?.key ?? '') && i < at + 3) i++;
  const key = items[i]?.key ?? '';
  // "back to 50", "back to blue"
  if (key === 'back' && items[i + 1]?.key === 'to') return undefined;
  const direction = Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
  if (direction === undefined) return undefined;
  // "the left handle" is no direction
  const next = items[i + 1];
  if (has(items[i], 'place') && next !== undefined && has(next, 'thing', 'part', 'feature', 'place')) return undefined;
  return { direction, end: i + 1 };
}
