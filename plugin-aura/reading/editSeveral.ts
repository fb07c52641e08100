import type { Target } from './edit.ts';
import { readProperties } from './editProperties.ts';
import { type EditState, words } from './editState.ts';
import { has, type Item } from './items.ts';
import { readPattern } from './placePhrase.ts';
import { everyAt, readEnds, readFew, readOne, someAt } from './singling.ts';
import { readTarget } from './target.ts';

/** Clauses about how many there are, and about some of several. */

/** Whether a stretch says nothing more of what is counted. */
export const isRest = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to)
    .every((item) => item.mark !== undefined || has(item, 'filler', 'pattern', 'place', 'link', 'relation', 'determiner'));

/** "two more", "six less", "just one", "three of them", "ten of them stacked": how many of what there is a number of. */
export function severalOf(state: EditState, at: number, to: number, start: number): number | undefined {
  const { items } = state;
  const item = items[at];
  const number = item?.quantity;
  if (number?.kind !== 'number' || !Number.isInteger(number.value) || at >= to) return undefined;
  const next = items[at + 1]?.key ?? '';
  const counted: Target = { counted: true, adjectives: [], words: words(state, at, at + 1) };
  const target = state.carried?.noun === undefined || state.carried.pronoun ? counted : state.carried;
  if (next === 'of' && has(items[at + 2], 'pronoun')) {
    // "six of them in two rows"
    const laid = at + 3 < to ? readPattern(items, at + 3) : undefined;
    if (laid && laid.end >= to) {
      state.edits.push({ kind: 'count', target, to: number.value, words: words(state, start, at + 3) });
      return readProperties(state, at + 3, to, target, start);
    }
    // "make 3 of them gold"
    if (!isRest(items, at + 3, to)) return singledOut(state, at, to, start) ?? to;
    state.edits.push({ kind: 'count', target, to: number.value, words: words(state, start, at + 3) });
    return readProperties(state, at + 3, to, target, start);
  }
  if (at + 1 < to && /^(more|less|fewer|extra|additional)$/.test(next) && isRest(items, at + 2, to)) {
    const by = /^(less|fewer)$/.test(next) ? -number.value : number.value;
    state.edits.push({ kind: 'count', target, by, words: words(state, start, at + 2) });
    return to;
  }
  const only = at > 0 && /^(just|only)$/.test(items[at - 1]!.key);
  const wanted = at > 0 && /^(need|want)$/.test(items[at - 1]!.key);
  if (!isRest(items, at + 1, to) || !(only || wanted || (at + 1 >= to && /^[a-z]+$/i.test(item!.words)))) return undefined;
  const side = number.value === 1 && only ? items.slice(at + 1, to).find(({ key }) => /^(left|right)$/.test(key)) : undefined;
  if (side) {
    const others: Target = { adjectives: [side.key], others: true, words: words(state, at, to) };
    state.edits.push({ kind: 'remove', target: others, words: words(state, start, to) });
    return to;
  }
  state.edits.push({ kind: 'count', target, to: number.value, words: words(state, start, at + 1) });
  return to;
}

/** "every second stone a sapphire", "3 of them gold", "the middle one silver"; with "just" and nothing more, the others go. */
export function singledOut(state: EditState, at: number, to: number, start: number): number | undefined {
  const { items, source } = state;
  const few = readEnds(source, items, at) ?? readFew(source, items, at) ?? readOne(source, items, at);
  if (!everyAt(items, at) && !someAt(items, at) && !few) return undefined;
  const read = readTarget(source, items, at);
  if (!read || read.end > to) return undefined;
  const only = items.slice(start, at).some(({ key }) => /^(just|only|keep)$/.test(key)) || /^(just|only)$/.test(items[at - 1]?.key ?? '');
  if (isRest(items, read.end, to)) {
    if (!only) return undefined;
    state.edits.push({ kind: 'remove', target: { ...read.target, others: true }, words: words(state, start, to) });
    return to;
  }
  return readProperties(state, read.end, to, read.target, start, true);
}

const STAYS = /\b(?:stays?|keep|kept|remains?|unchanged|same|as (?:it|they|is|are|before)|alone)\b/i;

/** "the last pawn ebony, the rest boxwood": what is said of all but those that were spoken of just before; undefined where the rest stays. */
export function theRest(state: EditState, at: number, to: number): number | undefined {
  const { items } = state;
  const head = items.findIndex((item, k) => k >= at && k < to && /^(?:rest|others?|else)$/.test(item.key));
  const before = state.edits.findLast((edit) => edit.kind === 'set');
  if (head < 0 || head + 1 >= to || STAYS.test(words(state, head, to))) return undefined;
  if (before?.kind !== 'set') return ofOthers(state, at, head, to);
  const { target } = before;
  const isSingled = target.ordinal !== undefined || target.some !== undefined || target.every !== undefined || target.ends !== undefined;
  if (!isSingled && target.noun === undefined) return undefined;
  const rest: Target = isSingled
    ? { ...target, others: true, words: words(state, at, head + 1) }
    : { all: true, except: [target], adjectives: [], words: words(state, at, head + 1) };
  return readProperties(state, head + 1, to, rest, at);
}

/** "the other one blue", "the other chairs white", after one of them was singled out. */
function ofOthers(state: EditState, at: number, head: number, to: number): number | undefined {
  const { items } = state;
  if (!/^others?$/.test(items[head]!.key)) return undefined;
  const next = items[head + 1]!;
  const isOne = /^ones?$/i.test(next.words);
  const named = !isOne && has(next, 'thing', 'part') && !has(next, 'colour', 'material');
  const end = isOne || named ? head + 2 : head + 1;
  if (end >= to) return undefined;
  const target: Target = { adjectives: ['other'], words: words(state, at, end), ...(named && { noun: next.key }) };
  return readProperties(state, end, to, target, at);
}
