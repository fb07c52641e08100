import type { Dimension } from '../plan/spoken.ts';
import type { Target } from './edit.ts';
import { comparativeAt, directionAt, type EditState, IT } from './editState.ts';
import { has, type Item, senseOf } from './items.ts';
import { readNounPhrase } from './nounPhrase.ts';
import { readTarget } from './target.ts';

/** By how much something is changed, and which of its dimensions: "twice as wide", "10 mm longer", "5 mm to the left", "the seat height". */

/** "20 % bigger", "1.5 times longer", "80 % of the width"; "half the size" and "twice as wide" are percents by now (shares.ts). */
export function factorAt(
  items: readonly Item[],
  at: number,
  to: number,
): { dimension: Dimension; factor: number; end: number } | undefined {
  let i = at;
  let factor: number | undefined;
  const quantity = items[i]?.quantity;
  if (quantity?.kind === 'percent') {
    const more = comparativeAt(items, i + 1);
    if (more)
      return { dimension: more.dimension, factor: more.factor >= 1 ? 1 + quantity.value / 100 : 1 - quantity.value / 100, end: i + 2 };
    factor = quantity.value / 100;
    i++;
  } else if (quantity?.kind === 'number' && items[i + 1]?.key === 'time') {
    const more = comparativeAt(items, i + 2);
    if (more) return { dimension: more.dimension, factor: more.factor >= 1 ? quantity.value : 1 / quantity.value, end: i + 3 };
    factor = quantity.value;
    i += 2;
  }
  if (factor === undefined || factor <= 0) return undefined;
  let seen = false;
  while (i < to && /^(as|so|the|its|of|in|that|this|their|current|original|present)$/.test(items[i]?.key ?? '')) {
    seen = true;
    i++;
  }
  const dimension = senseOf(items[i], 'dimension') ?? senseOf(items[i], 'extent');
  if (!dimension || !seen) {
    const ofAll = seen && has(items[i], 'pronoun') && !dimension;
    if (quantity?.kind === 'percent' && (ofAll || i >= to || items[i]?.mark !== undefined))
      return { dimension: 'size', factor, end: ofAll ? i + 1 : i };
    return undefined;
  }
  i++;
  if (items[i]?.key === 'as')
    i += items[i + 1] !== undefined && (has(items[i + 1], 'filler', 'pronoun') || items[i + 1]?.key === 'now') ? 2 : 1;
  return { dimension: dimension.dimension, factor, end: i };
}

/** "10 mm longer", "two sizes bigger", "2 mm thinner", "one size up". */
export function amountAt(
  items: readonly Item[],
  at: number,
  to: number,
): { dimension: Dimension; amount: number; unit: 'mm' | 'deg' | 'step'; end: number } | undefined {
  const item = items[at];
  const quantity = item?.quantity;
  if (at >= to || quantity === undefined) return undefined;
  if (quantity.kind === 'length' || (quantity.kind === 'number' && has(items[at + 1], 'comparative'))) {
    const more = comparativeAt(items, at + 1);
    if (more) return { dimension: more.dimension, amount: more.factor >= 1 ? quantity.value : -quantity.value, unit: 'mm', end: at + 2 };
    if (quantity.kind === 'length' && /^(more|less)$/.test(items[at + 1]?.key ?? '')) {
      const after = senseOf(items[at + 2], 'dimension');
      return {
        dimension: after?.dimension ?? 'size',
        amount: items[at + 1]!.key === 'more' ? quantity.value : -quantity.value,
        unit: 'mm',
        end: at + (after ? 3 : 2),
      };
    }
    return undefined;
  }
  if (quantity.kind === 'angle' && (items[at + 1]?.key === 'steeper' || items[at + 1]?.key === 'more'))
    return { dimension: 'angle', amount: quantity.value, unit: 'deg', end: at + 2 };
  if (quantity.kind !== 'number' || (items[at + 1]?.key !== 'size' && items[at + 1]?.key !== 'step')) return undefined;
  const more = comparativeAt(items, at + 2);
  const key = items[at + 2]?.key ?? '';
  const sign = more ? (more.factor >= 1 ? 1 : -1) : key === 'up' || key === 'more' ? 1 : key === 'down' || key === 'less' ? -1 : 0;
  return sign === 0 ? undefined : { dimension: 'size', amount: sign * quantity.value, unit: 'step', end: at + 3 };
}

/** "5 mm to the left", "up 2 cm", "left". */
export function moveAt(
  items: readonly Item[],
  at: number,
): { direction: NonNullable<ReturnType<typeof directionAt>>['direction']; distance?: number; end: number } | undefined {
  const lengthOf = (item: Item | undefined): number | undefined =>
    item?.quantity?.kind === 'length' || item?.quantity?.kind === 'number' ? item.quantity.value : undefined;
  const before = lengthOf(items[at]);
  if (before !== undefined) {
    const after = directionAt(items, at + 1);
    if (!after || (has(items[after.end - 1], 'comparative') && after.direction !== 'up' && after.direction !== 'down')) return undefined;
    return has(items[after.end - 1], 'comparative') ? undefined : { direction: after.direction, distance: before, end: after.end };
  }
  const direct = directionAt(items, at);
  if (!direct || has(items[direct.end - 1], 'comparative')) return undefined;
  let i = direct.end;
  if (items[i]?.key === 'by') i++;
  const distance = lengthOf(items[i]);
  return distance === undefined ? { direction: direct.direction, end: direct.end } : { direction: direct.direction, distance, end: i + 1 };
}

/** A dimension that an instruction changes: "the height of the seat", "seat height", "width". */
export function dimensionTarget(
  state: EditState,
  at: number,
): { dimension: Dimension; of?: string; target: Target; end: number } | undefined {
  const { items, source } = state;
  let i = at;
  let owner: Target | undefined;
  while (senseOf(items[i], 'determiner') && !has(items[i], 'dimension')) i++;
  if (!senseOf(items[i], 'dimension')?.noun) {
    const read = readNounPhrase(items, i);
    if (read && senseOf(items[read.end], 'dimension')?.noun && has(items[read.head], 'part', 'thing', 'feature')) {
      owner = readTarget(source, items, i)?.target;
      i = read.end;
    } else return undefined;
  }
  const sense = senseOf(items[i], 'dimension')!;
  let end = i + 1;
  if (/^(of|for|on)$/.test(items[end]?.key ?? '')) {
    const read = readTarget(source, items, end + 1);
    if (read) {
      owner = read.target;
      end = read.end;
    }
  }
  return { dimension: sense.dimension, ...(sense.of === undefined ? {} : { of: sense.of }), target: owner ?? state.carried ?? IT, end };
}
