import type { Which } from '../plan/brief.ts';
import { describes, describing } from './describe.ts';
import { addFact, type Discourse } from './discourse.ts';
import { has, type Item, senseOf } from './items.ts';
import type { Bare } from './measurePhrase.ts';
import { hang, type Node, saidBy } from './node.ts';
import { readPosition } from './placePhrase.ts';
import { countedFrom, everyAt, someAt } from './singling.ts';

/** Some of several that look otherwise: "nine spheres, the middle one gold, the others silver", "every second one black", "the top drawer white". */

const SIDES: Readonly<Record<string, Which['from'] | undefined>> = {
  left: 'left',
  leftmost: 'left',
  right: 'right',
  rightmost: 'right',
  top: 'top',
  uppermost: 'top',
  topmost: 'top',
  bottom: 'bottom',
  lowest: 'bottom',
  front: 'front',
  back: 'back',
};
const MIDDLE = /^(?:middle|central|center|centre)$/;
/** Parts that lie one above the other, and are counted from above. */
const FROM_TOP = /^(?:drawer|shelf|floor|rung|layer|tier|step)$/;
/** More than these are not singled out one by one. */
const MOST = 400;

interface Chosen {
  which: Which;
  end: number;
}

/** Reads such a phrase; the item after it, or undefined where it is none, or where nobody can tell which of them are meant. */
export function oneOf(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const placed = byPlace(state, at);
  if (placed !== undefined) return placed;
  const whole = severalOf(state);
  if (!whole) return undefined;
  const start = /^(?:with|and|but)$/.test(items[at]!.key) ? at + 1 : at;
  const others = othersEnd(items, start, whole);
  if (others !== undefined && state.singled === whole) {
    const said = looksAt(state, others);
    if (!said) return undefined;
    for (const { fact } of said.looks) addFact(state, whole, fact, start, said.end);
    settled(state);
    return said.end;
  }
  const chosen = chosenAt(items, start, whole);
  const said = chosen && looksAt(state, chosen.end);
  if (!chosen || !said) return undefined;
  const node: Node = {
    noun: whole.noun,
    key: whole.key,
    role: 'part',
    count: 1,
    which: chosen.which,
    plural: false,
    facts: [],
    parts: [],
    ...saidBy(state.source, items, start, said.end, state.text),
  };
  hang(node, whole.parent ?? whole);
  for (const { fact, from } of said.looks) addFact(state, node, fact, from, from + 1);
  state.singled = whole;
  settled(state);
  return said.end;
}

/** "Red at the bottom", "a green one in the middle", "the blue book on top", "yellow top": a look and its place in a stack. */
function lookAndPlace(
  items: readonly Item[],
  at: number,
): { fact: Bare; where: 'top' | 'bottom' | 'middle'; from: number; end: number } | undefined {
  const joined = /^(?:with|and|but)$/.test(items[at]!.key) ? at + 1 : at;
  const from = has(items[joined], 'determiner') ? joined + 1 : joined;
  const item = items[from];
  const fact = item && has(item, 'colour') ? describing(item, 'other', true) : undefined;
  if (!fact) return undefined;
  const next = from + 1;
  const named = /^ones?$/i.test(items[next]?.words ?? '') || (from > joined && has(items[next], 'thing') && !has(items[next], 'place'));
  const i = named ? next + 1 : next;
  if (items[i]?.key === 'on top') return { fact, where: 'top', from: joined, end: i + 1 };
  const place = /^(?:at|on|in)$/.test(items[i]?.key ?? '') ? readPosition(items, i) : undefined;
  const [position] = place?.facts ?? [];
  const alone = items[i + 1] === undefined || items[i + 1]!.mark !== undefined;
  const said = position?.kind === 'position' ? position.at : alone && !named ? senseOf(items[i], 'place')?.at : undefined;
  const where = said === 'center' ? 'middle' : said;
  if (where !== 'top' && where !== 'bottom' && where !== 'middle') return undefined;
  return { fact, where, from: joined, end: place?.end ?? i + 1 };
}

/** "Red at the bottom and white on top": the lowest and the highest of a stack, and the one in the middle. */
function byPlace(state: Discourse, at: number): number | undefined {
  const look = lookAndPlace(state.items, at);
  if (!look) return undefined;
  const { fact, where, from: i, end } = look;
  const apart = state.last && state.shared?.includes(state.last) ? state.shared : undefined;
  if (apart) {
    const on = state.relations.filter(({ relation, what, to }) => relation === 'on' && apart.includes(what) && apart.includes(to[0]!));
    const isLow = (node: Node): boolean => on.every(({ what }) => what !== node);
    const isHigh = (node: Node): boolean => on.every(({ to }) => to[0] !== node);
    const one = apart.find((node) => (where === 'bottom' ? isLow(node) : where === 'top' ? isHigh(node) : !isLow(node) && !isHigh(node)));
    if (on.length === 0 || !one) return undefined;
    addFact(state, one, fact, i, end);
    settled(state);
    return end;
  }
  const whole = severalOf(state);
  const middle = where === 'middle' && whole ? middleOf(whole) : undefined;
  if (!whole || !isStack(whole) || (where === 'middle' && !middle)) return undefined;
  const node: Node = {
    noun: whole.noun,
    key: whole.key,
    role: 'part',
    count: 1,
    which: where === 'middle' ? { only: middle!, from: 'order' } : { only: [1], from: where },
    plural: false,
    facts: [],
    parts: [],
    ...saidBy(state.source, state.items, i, end, state.text),
  };
  hang(node, whole.parent ?? whole);
  addFact(state, node, fact, i, end);
  state.singled = whole;
  settled(state);
  return end;
}

function settled({ clause }: Discourse): void {
  clause.comma = false;
  clause.link = 'start';
  delete clause.described;
  delete clause.subject;
}

/** What there are several of, named last. */
function severalOf({ last, topic, singled }: Discourse): Node | undefined {
  const near = [last, last?.parent, topic].find((node) => node && node.count > 1 && !node.absent) ?? singled;
  return near && Number.isInteger(near.count) && near.count <= MOST && near.role !== 'gem' && near.entry?.family !== 'jewelry'
    ? near
    : undefined;
}

/** "One", or the name itself: the item after it. */
function namedEnd(items: readonly Item[], at: number, whole: Node): number | undefined {
  const item = items[at];
  const one = item !== undefined && (/^ones?$/i.test(item.words) || item.key === whole.key || item.key === whole.noun);
  return one ? at + 1 : undefined;
}

/** "The others", "the rest", "all other spheres", "the remaining ones": the item after it. */
function othersEnd(items: readonly Item[], at: number, whole: Node): number | undefined {
  let i = at;
  if (items[i]?.key === 'all') i++;
  const definite = senseOf(items[i], 'determiner')?.determiner;
  if (definite === 'the' && !/^others?$/i.test(items[i]!.words)) i++;
  const word = items[i]?.words.toLowerCase() ?? '';
  if (/^(?:the )?(?:others|rest)$/.test(word)) return ofThem(items, i + 1);
  if (!/^(?:the )?(?:other|remaining)$/.test(word)) return undefined;
  if (items[i + 1]?.quantity?.kind === 'number' && items[i + 1]!.key !== 'one') return namedEnd(items, i + 2, whole) ?? i + 2;
  return namedEnd(items, i + 1, whole);
}

const ofThem = (items: readonly Item[], at: number): number =>
  items[at]?.key === 'of' && has(items[at + 1], 'pronoun', 'determiner') ? at + 2 : at;

function chosenAt(items: readonly Item[], at: number, whole: Node): Chosen | undefined {
  const n = whole.count;
  const order: Which['from'] = whole.parent && FROM_TOP.test(whole.key) ? 'top' : 'order';
  const every = everyAt(items, at);
  if (every) {
    const only = Array.from({ length: Math.floor(n / every.every) }, (_, k) => (k + 1) * every.every);
    return only.length === 0 ? undefined : { which: { only, from: order }, end: namedEnd(items, every.end, whole) ?? every.end };
  }
  const some = someAt(items, at);
  if (some && some.some < n && /^(?:them|these|those|which)$/i.test(items[some.end]?.words ?? ''))
    return { which: { only: Array.from({ length: some.some }, (_, k) => k + 1), from: 'order' }, end: some.end + 1 };
  if (senseOf(items[at], 'determiner')?.determiner !== 'the') return undefined;
  let i = at + 1;
  const number = items[i]?.quantity;
  const many = number?.kind === 'number' && items[i]!.key !== 'one' ? number.value : undefined;
  if (number?.kind === 'number') i++;
  const item = items[i];
  const word = item?.words.toLowerCase() ?? '';
  const after = namedEnd(items, i + 1, whole);
  const two = items[i + 1]?.quantity;
  const ends = after ?? (two?.kind === 'number' && two.value === 2 ? i + 2 : undefined);
  if (/^(?:outer|outermost)$/.test(word) && ends !== undefined)
    return n > 2 ? { which: { only: [1, n], from: order }, end: ends } : undefined;
  if (/^corner$/.test(item?.key ?? '') && gridOf(whole)) {
    const [columns, rows] = gridOf(whole)!;
    const only = [1, columns, columns * (rows - 1) + 1, columns * rows];
    return { which: { only: [...new Set(only)], from: 'order' }, end: after ?? i + 1 };
  }
  // "the two in the middle"
  const inside = /^(?:in|at)$/.test(item?.key ?? '') && has(items[i + 1], 'determiner') && MIDDLE.test(items[i + 2]?.key ?? '');
  if (inside && number?.kind === 'number') {
    const middle = middleOf(whole, many);
    return middle && { which: { only: middle, from: order }, end: i + 3 };
  }
  if (MIDDLE.test(item?.key ?? '') && after !== undefined) {
    const middle = middleOf(whole, many);
    return middle && { which: { only: middle, from: order }, end: after };
  }
  if (item?.ordinal !== undefined) {
    const end = after ?? (many === undefined ? i + 1 : undefined);
    if (end === undefined || Math.abs(item.ordinal) > n || (many ?? 1) > n) return undefined;
    const from = countedFrom(items, end);
    const only = Array.from({ length: many ?? 1 }, (_, k) => item.ordinal! + (item.ordinal! < 0 ? -k : k));
    return { which: { only, from: from?.from ?? order }, end: from?.end ?? end };
  }
  const side = SIDES[item?.key ?? ''];
  // above the others is only what lies on them
  const stands = side === 'left' || side === 'right' || whole.parent !== undefined || isStack(whole);
  return side && stands && after !== undefined && many === undefined ? { which: { only: [1], from: side }, end: after } : undefined;
}

const isStack = ({ facts }: Node): boolean =>
  facts.some((fact) => fact.kind === 'pattern' && /^(?:stack|column|pyramid|pile)$/.test(fact.pattern));

function gridOf({ facts, count }: Node): [columns: number, rows: number] | undefined {
  const grid = facts.find((fact) => fact.kind === 'pattern' && fact.pattern === 'grid');
  const { columns, rows } = grid?.kind === 'pattern' ? grid : {};
  return columns && rows && columns * rows === count ? [columns, rows] : undefined;
}

/** Numbers of those in the middle: one of an odd number, two of an even one; of a grid where both its sides have a middle. */
function middleOf(whole: Node, many = 1): number[] | undefined {
  const n = whole.count;
  if (n % 2 === 0) return many === 2 && !gridOf(whole) ? [n / 2, n / 2 + 1] : undefined;
  return many === 1 ? [(n + 1) / 2] : undefined;
}

/** Looks and sizes with nothing behind them that they could belong to: "gold", "in dark red", "twice as tall". */
function looksAt({ items }: Discourse, at: number): { looks: { fact: Bare; from: number }[]; end: number } | undefined {
  let i = at;
  while (
    /^(?:in|is|are|made of|from|being|painted|coloured|colored|should|be)$/.test(items[i]?.key ?? '') ||
    /^(?:is|in|made of)$/.test(senseOf(items[i], 'link')?.link ?? '')
  )
    i++;
  const looks: { fact: Bare; from: number }[] = [];
  for (; items[i] !== undefined && describes(items[i]!); i++) {
    const fact = describing(items[i]!, 'other', true);
    if (fact && /^(?:colour|material|finish|extent)$/.test(fact.kind)) looks.push({ fact, from: i });
    else return undefined;
  }
  const after = items[i];
  const ends = after === undefined || after.mark !== undefined || has(after, 'link', 'relation');
  return looks.length > 0 && ends ? { looks, end: i } : undefined;
}
