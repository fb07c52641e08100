import { isJewel } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { has, senseOf } from './items.ts';
import { rootOf, saidBy } from './node.ts';

/** How many of a thing, said behind it: "champagne flutes, a pair", "brackets, set of 4", "washer M8, 20 pcs", "bolt (x4)". */

const PIECES = /^(pc|pcs|pcs\.|piece|off|unit|nos|ea|of them|of these)$/;

/** "A pyramid of cans, 4 at the bottom, then 3, 2 and 1 on top": how many in each layer, and so in all. */
function layers({ items, last, source, text }: Discourse, at: number): number | undefined {
  const isPyramid = last?.facts.some((fact) => fact.kind === 'pattern' && fact.pattern === 'pyramid');
  if (!last || !isPyramid) return undefined;
  const numbers: number[] = [];
  let i = at;
  for (; items[i] !== undefined; i++) {
    const { quantity, mark, key } = items[i]!;
    if (quantity?.kind === 'number' && Number.isInteger(quantity.value) && (numbers.length === 0 || quantity.value < numbers.at(-1)!))
      numbers.push(quantity.value);
    else if (!(mark === ',' || /^(?:then|and|at|in|on|on top|the|next|row|layer)$/.test(key) || has(items[i], 'place'))) break;
  }
  while (i > at && (items[i - 1]!.mark === ',' || items[i - 1]!.key === 'and')) i--;
  if (numbers.length < 2 || numbers.some((number) => number < 1)) return undefined;
  const sum = numbers.reduce((all, number) => all + number, 0);
  if (last.counted) return sum === last.count ? i : undefined;
  last.count = sum;
  last.counted = saidBy(source, items, at, i, text);
  return i;
}

/** "posts: 4", "steps 12": a plain whole number behind a part that was named in the plural, and nothing more of it. */
function partsSaid({ items, last, source, text }: Discourse, at: number): number | undefined {
  const { quantity } = items[at]!;
  if (!last?.parent || last.role !== 'part' || !last.plural || last.counted || isJewel(rootOf(last))) return undefined;
  // of a machinist's part such a number is a size: "flanges 40"
  if (/^(?:mechanical|solids|profiles|modify)$/.test(rootOf(last).entry?.family ?? 'solids')) return undefined;
  if (quantity?.kind !== 'number' || !Number.isInteger(quantity.value) || quantity.value < 1 || quantity.value > 99) return undefined;
  const isBehind = items[at - 1]?.mark === ':' ? items[at - 2]?.plural : items[at - 1]?.plural;
  const next = items[at + 1];
  if (!isBehind || (next !== undefined && !(/^[,;.]$/.test(next.mark ?? '') || (next.mark === '-' && !next.glued)))) return undefined;
  last.count = quantity.value;
  last.counted = saidBy(source, items, at, at + 1, text);
  return at + 1;
}

export function tally(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const laid = layers(state, at);
  if (laid !== undefined) return laid;
  const of = partsSaid(state, at);
  if (of !== undefined) return of;
  const before = items[at - 1];
  // "a table with the chairs pushed in, eight of them": what was named in the plural
  const named = state.last && !state.last.parent && state.last.plural ? state.last : undefined;
  const root = named ?? state.topic;
  if (
    !root ||
    (root.role !== 'thing' && root.role !== 'unknown') ||
    root.counted ||
    root.count > 3 ||
    (before?.mark === undefined && items[at]?.quantity === undefined)
  )
    return undefined;
  const found = countAt(state, at);
  if (!found) return undefined;
  root.count = found.count;
  root.counted = saidBy(state.source, items, at, found.end, state.text);
  return found.end;
}

function countAt({ items }: Discourse, at: number): { count: number; end: number } | undefined {
  const whole = (k: number): number | undefined => {
    const quantity = items[k]?.quantity;
    return quantity?.kind === 'number' && Number.isInteger(quantity.value) && quantity.value > 0 && quantity.value <= 10_000
      ? quantity.value
      : undefined;
  };
  const ends = (k: number): boolean => items[k] === undefined || (items[k]!.mark !== undefined && items[k]!.mark !== '-');
  const i = senseOf(items[at], 'determiner')?.determiner === 'a' ? at + 1 : at;
  const key = items[i]?.key;
  if (key === 'pair' && ends(i + 1)) return { count: 2, end: i + 1 };
  if (items[i]?.quantity?.kind === 'number' && items[i]?.quantity?.kind === 'number' && 'pair' in items[i]!.quantity! && ends(i + 1))
    return { count: 2, end: i + 1 };
  if (key === 'set' && senseOf(items[i + 1], 'link')?.link === 'of') {
    const count = whole(i + 2);
    if (count !== undefined && ends(i + 3)) return { count, end: i + 3 };
  }
  if (key === 'qty' || key === 'quantity') {
    const number = items[i + 1]?.mark === ':' || has(items[i + 1], 'link') ? i + 2 : i + 1;
    const count = whole(number);
    if (count !== undefined) return { count, end: number + 1 };
  }
  if (key === 'x') {
    const count = whole(i + 1);
    if (count !== undefined && ends(i + 2)) return { count, end: i + 2 };
  }
  const count = whole(i);
  if (count === undefined) return undefined;
  if (PIECES.test(items[i + 1]?.key ?? '') && ends(i + 2)) return { count, end: i + 2 };
  if (senseOf(items[i + 1], 'link')?.link === 'of' && has(items[i + 2], 'pronoun', 'determiner') && ends(i + 3))
    return { count, end: i + 3 };
  return undefined;
}
