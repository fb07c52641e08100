import { describes, describing } from './describe.ts';
import type { Edit, Target } from './edit.ts';
import { factorAt } from './editAmounts.ts';
import { readProperties } from './editProperties.ts';
import { comparativeAt, type EditState, factOf, IT, isNamed, words } from './editState.ts';
import { has, type Item, senseOf } from './items.ts';
import { readTarget } from './target.ts';

/** "make a second one in red", "another mug, half the size", "now a third, green": one more of what stands, and what is other about it. */

interface Another {
  target: Target;
  /** Items that describe it before its noun. */
  modifiers: number[];
  end: number;
}

/** What of the design is to be made once more; undefined where it is nothing of the design. */
function anotherAt(state: EditState, at: number, to: number): Another | undefined {
  const { items } = state;
  const determiner = senseOf(items[at], 'determiner')?.determiner;
  if (determiner !== 'a' && determiner !== 'another') return undefined;
  let i = at + 1;
  const modifiers: number[] = [];
  let told = determiner === 'another';
  for (; i < to && i < at + 5 && items[i]!.mark === undefined; i++) {
    const item = items[i]!;
    if (isOne(item) || isNamed(state, item.key)) break;
    if ((item.ordinal ?? 0) > 1 || /^(?:other|more|matching|similar)$/.test(item.key)) told = true;
    else if (describes(item) || has(item, 'comparative', 'extent', 'degree')) {
      if (comparativeAt(items, i)) told = true;
      modifiers.push(i);
    } else break;
  }
  const head = i < to ? items[i] : undefined;
  const isHead = isOne(head) || (head !== undefined && isNamed(state, head.key) && isWhole(state, head.key));
  // "a third, green"
  const isPart = determiner === 'a' && i > at + 2 && has(items[i - 1], 'part', 'thing', 'feature') && !items[i - 1]!.ordinal;
  const alone = !isHead && !isPart && told && determiner === 'a' && (head === undefined || head.mark === ',');
  if (!told || (!isHead && !alone)) return undefined;
  // "a bigger handle" is said of the one that there is
  const noun = isHead && !isOne(head) ? head!.key : undefined;
  return {
    target: noun === undefined ? { ...IT, counted: true } : { noun, adjectives: [], words: head!.words },
    modifiers,
    end: isHead ? i + 1 : i,
  };
}

const isOne = (item: Item | undefined): boolean => item !== undefined && /^one$/i.test(item.words);
const isWhole = ({ brief }: EditState, noun: string): boolean =>
  brief?.things.some((thing) => !thing.absent && (thing.noun === noun || thing.noun.endsWith(` ${noun}`))) ?? false;

interface Place {
  relation: string;
  to?: Target;
  end: number;
}

/** "next to it", "behind the house", "on the other side", "meshing with it": where the other one stands. */
function placeAt(state: EditState, at: number, to: number): Place | undefined {
  const { items, source } = state;
  const first = items[at]!;
  const { key } = first;
  const rest = source.slice(first.from, items[to - 1]!.to);
  const across = OTHER_SIDE.exec(rest)?.[0].length;
  if (across !== undefined) {
    const end = items.findIndex((item, k) => k >= at && item.from >= first.from + across);
    const of = end >= 0 && items[end]!.key === 'of' && end + 1 < to ? readTarget(source, items, end + 1) : undefined;
    return { relation: 'other side', end: of?.end ?? (end < 0 ? to : end) };
  }
  const beside = BY_FIRST.exec(rest);
  if (beside) {
    const end = items.findIndex((item, k) => k >= at && item.from >= first.from + beside[0].length);
    return { relation: beside[1]!.toLowerCase(), end: end < 0 || end > to ? to : end };
  }
  const relation = senseOf(first, 'relation')?.relation ?? (BESIDE.test(key) ? key : undefined);
  const goal = relation !== undefined && at + 1 < to ? readTarget(source, items, at + 1) : undefined;
  if (relation === undefined || !goal || goal.end > to) return undefined;
  const named = goal.target.noun !== undefined && isNamed(state, goal.target.noun);
  if (!named && goal.target.pronoun !== true) return undefined;
  return { relation, ...(named && { to: goal.target }), end: goal.end };
}

const OTHER_SIDE = /^(?:on|at) the (?:other|opposite) (?:side|end)\b/i;
/** "next to the first one", "behind the other". */
const BY_FIRST = /^(next to|beside|behind|in front of|left of|right of|on top of) the (?:first|other|original|old)(?: one)?\b/i;
const BESIDE = /^(?:next to|beside|behind|in front of|left of|right of|on top of|on|under|opposite)$/;

/** One more of something with properties of its own; undefined where that was not said. */
export function copied(state: EditState, at: number, to: number, start: number): number | undefined {
  const found = anotherAt(state, at, to);
  if (!found) return undefined;
  const { items } = state;
  const own: EditState = { ...state, edits: [], unread: [], missed: [] };
  delete own.carried;
  for (const i of found.modifiers) describe(own, i);
  let end = found.end;
  let place: Place | undefined;
  const rest: Item[] = [];
  // where it stands is told apart from what it is like
  while (end < to) {
    const stands = place ? undefined : placeAt(state, end, to);
    if (stands) {
      place = stands;
      end = stands.end;
    } else rest.push(items[end++]!);
  }
  const plain = { ...own, items: rest };
  const told = rest.length > 0 ? readProperties(plain, 0, rest.length, IT) : 0;
  if (told < rest.length || plain.missed.length + plain.unread.length > 0) return undefined;
  const changes: Edit[] = own.edits;
  // nothing is other about it: as many as that
  if (changes.length === 0 && place === undefined) return undefined;
  if (changes.some(({ kind }) => !/^(?:set|scale|by|count)$/.test(kind))) return undefined;
  const stands = place && { relation: place.relation, ...(place.to && { to: place.to }) };
  state.edits.push({ kind: 'copy', target: found.target, changes, words: words(state, start, to), ...stands });
  return to;
}

/** A word before the noun: "a smaller one", "a red one". */
function describe(state: EditState, i: number): void {
  const { items } = state;
  const comparative = comparativeAt(items, i) ?? factorAt(items, i, i + 1);
  if (comparative)
    state.edits.push({
      kind: 'scale',
      target: IT,
      dimension: comparative.dimension,
      factor: comparative.factor,
      words: words(state, i, i + 1),
    });
  else {
    const fact = describing(items[i]!, 'other');
    if (fact) state.edits.push({ kind: 'set', target: IT, facts: [factOf(state, fact, i, i + 1)], words: words(state, i, i + 1) });
  }
}

const TIMES: Readonly<Record<string, number | undefined>> = { once: 1, twice: 2, thrice: 3 };

/** "duplicate the chair three times with 50 cm between": so many more of it; to mirror, split or repeat nobody knows here. */
export function duplicated(state: EditState, at: number, to: number): number {
  const { items, source } = state;
  const read = /^(?:duplicate|copy)$/.test(items[at]!.key) ? readTarget(source, items, at + 1) : undefined;
  if (!read) {
    state.strange = items[at]!.words;
    return to;
  }
  let { end } = read;
  let by = TIMES[items[end]?.key ?? ''];
  const number = items[end]?.quantity;
  if (by !== undefined) end++;
  else if (number?.kind === 'number' && /^times?$/.test(items[end + 1]?.key ?? '')) {
    by = number.value;
    end += 2;
  }
  state.edits.push({ kind: 'count', target: read.target, by: by ?? 1, words: words(state, at, end) });
  if (end >= to) return to;
  const laid = source.slice(items[end]!.from, items[to - 1]!.to);
  const [, gap] = GAP.exec(laid) ?? [];
  const length = gap === undefined ? undefined : items.slice(end, to).find(({ quantity }) => quantity?.kind === 'length')?.quantity;
  if (length?.kind === 'length') {
    const facts = [factOf(state, { kind: 'pattern', pattern: 'row', spacing: length.value }, end, to)];
    state.edits.push({ kind: 'set', target: read.target, facts, words: laid });
    return to;
  }
  return readProperties(state, end, to, read.target, end);
}

/** "with 50 cm between", "60 cm apart". */
const GAP =
  /^(?:with |at |and )?(?:an? )?(?:gap of |space of )?([\d.,]+ ?(?:mm|cm|m|in|inch(?:es)?))(?: (?:between|apart|of space|gap|in between)(?: (?:them|each|each other))?)[\s.!]*$/i;
