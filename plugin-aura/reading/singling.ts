import type { Target } from './edit.ts';
import { type Item, senseOf } from './items.ts';
import { table } from './table.ts';

/** Words that single out some of several: "the third one from the bottom", "every second", "3 of the", "the middle one". */

type From = NonNullable<Target['from']>;

const SIDES: Readonly<Record<string, From | undefined>> = table({
  left: 'left',
  right: 'right',
  top: 'top',
  bottom: 'bottom',
  front: 'front',
  back: 'back',
  above: 'top',
  below: 'bottom',
  start: 'left',
  end: 'right',
});

/** "from the bottom", "from left": where it is counted from, and the item after it. */
export function countedFrom(items: readonly Item[], at: number): { from: From; end: number } | undefined {
  if (items[at]?.key !== 'from') return undefined;
  const i = senseOf(items[at + 1], 'determiner') ? at + 2 : at + 1;
  const from = SIDES[items[i]?.key ?? ''];
  return from && { from, end: i + 1 };
}

/** "every second", "every other": how many lie from one to the next, and the item after it. */
export function everyAt(items: readonly Item[], at: number): { every: number; end: number } | undefined {
  if (!/^(?:every|each)$/i.test(items[at]?.words ?? '')) return undefined;
  const next = items[at + 1];
  const step = next?.key === 'other' ? 2 : (next?.ordinal ?? 0);
  return step > 1 ? { every: step, end: at + 2 } : undefined;
}

/** "3 of", "one of the": how many of those that are named behind it. */
export function someAt(items: readonly Item[], at: number): { some: number; end: number } | undefined {
  const quantity = items[at]?.quantity;
  if (quantity?.kind !== 'number' || !Number.isInteger(quantity.value) || quantity.value < 1) return undefined;
  return senseOf(items[at + 1], 'link')?.link === 'of' || items[at + 1]?.key === 'of' ? { some: quantity.value, end: at + 2 } : undefined;
}

/** "the outer two", "the two outer ones", "the inner panels": those at the ends, or those between. */
export function readEnds(source: string, items: readonly Item[], at: number): { target: Target; end: number } | undefined {
  let i = senseOf(items[at], 'determiner') ? at + 1 : at;
  if (items[i]?.quantity?.kind === 'number' && /^(?:outer|outermost|inner|innermost)$/i.test(items[i + 1]?.words ?? '')) i++;
  const which = /^(outer|inner)(?:most)?$/i.exec(items[i]?.words ?? '')?.[1]?.toLowerCase();
  if (which === undefined) return undefined;
  i++;
  const bare = items[i]?.quantity?.kind === 'number' || isOne(items[i]);
  const named = !bare && items[i]?.plural === true && items[i]!.senses.some(({ kind }) => kind === 'part' || kind === 'thing');
  if (!bare && !named) return undefined;
  const ends = which === 'outer' ? 'outer' : 'inner';
  const words = source.slice(items[at]!.from, items[i]!.to).slice(0, 200);
  return { target: { adjectives: [], ends, words, ...(named && { noun: items[i]!.key }) }, end: i + 1 };
}

/** "the last two", "the top two drawers", "the two left ones": so many, counted from an end or a side. */
export function readFew(source: string, items: readonly Item[], at: number): { target: Target; end: number } | undefined {
  let i = senseOf(items[at], 'determiner')?.determiner === 'the' ? at + 1 : at;
  if (i === at && !/^(?:first|last)$/i.test(items[i]?.words ?? '')) return undefined;
  const numberAt = (k: number): number | undefined => {
    const quantity = items[k]?.quantity;
    return quantity?.kind === 'number' && Number.isInteger(quantity.value) && quantity.value > 1 ? quantity.value : undefined;
  };
  const some = numberAt(i) ?? numberAt(i + 1);
  const side = FEW.exec(items[numberAt(i) === undefined ? i : i + 1]?.words ?? '')?.[0]?.toLowerCase();
  if (some === undefined || side === undefined) return undefined;
  i += 2;
  const named = items[i]?.plural === true && items[i]!.senses.some(({ kind }) => kind === 'part' || kind === 'thing');
  if (named || isOne(items[i])) i++;
  const words = source.slice(items[at]!.from, items[i - 1]!.to).slice(0, 200);
  const ordinal = side === 'first' ? 1 : side === 'last' ? -1 : undefined;
  return {
    target: {
      adjectives: ordinal === undefined ? [side] : [],
      some,
      words,
      ...(ordinal !== undefined && { ordinal }),
      ...(named && { noun: items[i - 1]!.key }),
    },
    end: i,
  };
}
const FEW = /^(?:first|last|top|bottom|upper|lower|left|right|front|back)$/i;

const isOne = (item: Item | undefined): boolean => item !== undefined && /^ones?$/i.test(item.words);

/** "the third one from the bottom", "the left one", "the red ones", "the middle one": no noun, but who is meant. */
export function readOne(source: string, items: readonly Item[], at: number): { target: Target; end: number } | undefined {
  let i = at;
  if (senseOf(items[i], 'determiner')) i++;
  const target: Target = { adjectives: [], words: '' };
  while (i < at + 5 && items[i] && items[i]!.mark === undefined && !isOne(items[i])) {
    const { ordinal, key } = items[i]!;
    if (ordinal !== undefined && target.ordinal === undefined) target.ordinal = ordinal;
    else if (/^(?:middle|central|center|centre)$/.test(key)) target.ordinal = 0;
    else if (senseOf(items[i], 'link') || senseOf(items[i], 'relation') || items[i]!.quantity) break;
    else target.adjectives.push(key);
    i++;
  }
  const one = isOne(items[i]);
  const from = countedFrom(items, one ? i + 1 : i);
  if (!one && !(from && target.ordinal !== undefined && target.adjectives.length === 0)) return undefined;
  if (one && target.ordinal === undefined && target.adjectives.length === 0) return undefined;
  if (one && /^ones$/i.test(items[i]!.words)) target.several = true;
  const end = from?.end ?? i + 1;
  if (from) target.from = from.from;
  target.words = source.slice(items[at]!.from, items[end - 1]!.to).slice(0, 200);
  return { target, end };
}
