import { has, type Item, senseOf } from './items.ts';

/**
 * Shares and multiples of what is there, as percents: "a third smaller", "half as wide", "two thirds of the height", "reduce it by a
 * quarter", "twice its length". Only where a comparison, an extent, a dimension or "by" and "to" tell that a size is meant: the "top half"
 * and a "quarter turn" are none.
 */

const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 };
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };
const MULTIPLES: Readonly<Record<string, number>> = { twice: 2, thrice: 3, double: 2, triple: 3 };
const SHARE =
  /^(?:(?:(an?|one|two|three|four|five)[ -])?(half|third|quarter|fourth|fifth|sixth|eighth|tenth)s?(?: again)?|(twice|thrice|double|triple))\b/i;

interface Share {
  /** What it comes to, as a part of what is there: 1/3, 2. */
  value: number;
  multiple: boolean;
  /** "Half again as much": on top of what is there. */
  again: boolean;
  /** The item behind it. */
  end: number;
}

function shareAt(source: string, items: readonly Item[], at: number): Share | undefined {
  const found = SHARE.exec(source.slice(items[at]!.from, items[at]!.from + 24));
  if (!found || items[at]!.quantity !== undefined) return undefined;
  const to = items[at]!.from + found[0].length;
  const last = items.findIndex((item, i) => i >= at && item.to === to);
  if (last < 0) return undefined;
  const [, count, part, multiple] = found.map((word) => word?.toLowerCase());
  // "a second one half its height": one of them, and no half
  const before = items[at - 1];
  if (
    count === 'one' &&
    before &&
    (before.ordinal !== undefined || has(before, 'determiner', 'adjective', 'comparative', 'colour', 'material'))
  )
    return undefined;
  const value = multiple === undefined ? COUNTS[count ?? 'a']! / PARTS[part!]! : MULTIPLES[multiple]!;
  return { value, multiple: multiple !== undefined, again: / again$/i.test(found[0]), end: last + 1 };
}

/** Whether what follows tells that the share is one of a size. */
function isOfSize(items: readonly Item[], { end }: Share, at: number): boolean {
  const next = items[end];
  if (/^(?:as|so)$/.test(next?.key ?? ''))
    return has(items[end + 1], 'extent', 'dimension') || /^(?:much|big)$/.test(items[end + 1]?.key ?? '');
  const ends = next === undefined || next.mark !== undefined || senseOf(next, 'link')?.link === 'and';
  if (ends) return /^(?:by|to)$/.test(items[at - 1]?.key ?? '');
  let i = next.key === 'of' ? end + 1 : end;
  if (i > end && has(items[i], 'pronoun') && !has(items[i + 1], 'thing', 'part')) return true;
  if (!/^(?:the|its|that|this|their|his|her|current|original|present)$/.test(items[i]?.key ?? '')) return false;
  while (/^(?:the|its|that|this|their|his|her|current|original|present)$/.test(items[i]?.key ?? '')) i++;
  return has(items[i], 'dimension', 'extent') || (items[i] === undefined && items[i - 1]!.key === 'that');
}

/** The items with each share of a size as one percent: of what is there, or before a comparison by how much it changes. */
export function withShares(source: string, items: readonly Item[]): readonly Item[] {
  const read: Item[] = [];
  for (let i = 0; i < items.length; ) {
    const share = shareAt(source, items, i);
    const comparative = share && senseOf(items[share.end], 'comparative');
    if (!share || !(comparative || isOfSize(items, share, i))) {
      read.push(items[i++]!);
      continue;
    }
    const { value, multiple, again, end } = share;
    const grown = comparative === undefined || comparative.factor >= 1;
    // "twice bigger" is as much again, "three times smaller" a third of it
    const whole = comparative && multiple ? (grown ? value - 1 : 1 - 1 / value) : again && !comparative ? 1 + value : value;
    const [first, last] = [items[i]!, items[end - 1]!];
    read.push({
      ...first,
      to: last.to,
      words: source.slice(first.from, last.to),
      key: `${whole * 100}%`,
      senses: [],
      kinds: 0,
      quantity: { kind: 'percent', value: whole * 100 },
      plural: false,
    });
    i = end;
  }
  return read;
}
