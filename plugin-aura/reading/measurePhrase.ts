import type { Fact } from '../plan/brief.ts';
import type { Dimension } from '../plan/spoken.ts';
import { has, type Item, senseOf } from './items.ts';
import { leadsToNoun } from './nounWords.ts';
import type { Extent, Quantity } from './quantities.ts';
import { listedMeasures } from './series.ts';
import { table } from './table.ts';

/** A fact without the words that it was said with. */
export type Bare<F extends Fact = Fact> = F extends Fact ? Omit<F, 'words' | 'span' | 'outcome'> : never;

export interface MeasureRead {
  facts: Bare[];
  /** Item after the phrase. */
  end: number;
}

/** "a", "about", "is", "of" and the like, that stand between a measure's word and its number. */
const isBridge = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.mark === ':' ||
    item.mark === '=' ||
    has(item, 'about') ||
    has(item, 'filler') ||
    senseOf(item, 'determiner')?.determiner === 'a' ||
    isBridgeLink(senseOf(item, 'link')?.link));
const isBridgeLink = (link: string | undefined): boolean =>
  link === 'of' || link === 'is' || link === 'at' || link === 'to' || link === 'as';

function skip(items: readonly Item[], at: number, most: number): number {
  let i = at;
  while (i < at + most && isBridge(items[i])) i++;
  return i;
}

interface Word {
  dimension: Dimension;
  of?: string;
  noun: boolean;
  end: number;
}

/** "height", "outer diameter", "base", "L": the word of a measure at this item. */
function wordAt(items: readonly Item[], at: number): Word | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  const which = senseOf(item, 'which');
  const next = items[at + 1];
  if (which) {
    const dimension = senseOf(next, 'dimension');
    if (dimension) return { dimension: dimension.dimension, of: joinOf(which.of, dimension.of), noun: dimension.noun, end: at + 2 };
  }
  const dimension = senseOf(item, 'dimension');
  if (dimension) {
    // "length at the base", "diameter inside"
    // "50 mm in diameter inside a cube": where it is
    const after = isPlaced(items, at + 1) ? undefined : senseOf(next, 'which');
    const goesOn = has(items[at + 2], 'dimension', 'determiner') || items[at + 2]?.quantity !== undefined;
    const of = after && !goesOn ? after.of : undefined;
    const said = dimension.of ?? of;
    return {
      dimension: dimension.dimension,
      noun: dimension.noun,
      end: at + (of && !dimension.of ? 2 : 1),
      ...(said === undefined ? {} : { of: said }),
    };
  }
  if (which && !isPlaced(items, at)) return { dimension: 'size', of: which.of, noun: true, end: at + 1 };
  return undefined;
}
/** "inside a cube": where something is, and no side that is measured. */
const isPlaced = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'link', 'relation') && has(items[at + 1], 'determiner') && !has(items[at + 2], 'dimension');
const joinOf = (which: string, of: string | undefined): string => (of === undefined ? which : of === which ? of : `${which} ${of}`);

/** Letters that stand for a dimension right before a number: "D 40", "t=3", "R5". */
const LETTERS: Readonly<Record<string, Dimension | undefined>> = table({
  d: 'diameter',
  t: 'thickness',
  r: 'radius',
  l: 'length',
  w: 'width',
  h: 'height',
});

/** Numbers of a quantity as measures of a dimension. */
function factsOf(quantity: Quantity, word: Omit<Word, 'end' | 'noun'> | undefined): Bare[] {
  const dimension = word?.dimension ?? 'size';
  const of = word?.of === undefined ? {} : { of: word.of };
  switch (quantity.kind) {
    case 'length':
      return [{ kind: 'measure', dimension, ...of, value: quantity.value, unit: quantity.unit }];
    case 'number':
      return [{ kind: 'measure', dimension, ...of, value: quantity.value }];
    case 'angle':
      return [
        {
          kind: 'measure',
          dimension: 'angle',
          ...(word && word.dimension !== 'angle' ? { of: word.dimension } : of),
          value: quantity.value,
          unit: 'deg',
        },
      ];
    case 'sizes':
      return quantity.extents.map((extent, index) => sizeFact(extent, index, quantity.extents.length, word));
    default:
      return [];
  }
}
function sizeFact(extent: Extent, index: number, among: number, word: Omit<Word, 'end' | 'noun'> | undefined): Bare {
  const unit = extent.unit === undefined ? {} : { unit: extent.unit };
  const of = word?.of === undefined ? {} : { of: word.of };
  if (extent.dimension) return { kind: 'measure', dimension: extent.dimension, ...of, value: extent.value, ...unit };
  return { kind: 'measure', dimension: 'size', ...of, value: extent.value, ...unit, index, among };
}

const isAmount = (quantity: Quantity | undefined): quantity is Extract<Quantity, { kind: 'length' | 'number' | 'sizes' | 'angle' }> =>
  quantity !== undefined &&
  (quantity.kind === 'length' ||
    quantity.kind === 'sizes' ||
    quantity.kind === 'angle' ||
    (quantity.kind === 'number' && !quantity.pair && !quantity.times));

/**
 * A measure at this item: "30 mm high", "height of 30 mm", "outer diameter: 160", "60 x 40 x 75 cm", "L 100 W 50 H 20", "module 2", "40 outside",
 * "12 mm sides". `bare` tells whether a number that no word follows is one too.
 */
export function readMeasure(items: readonly Item[], at: number, bare: 'numbers' | 'lengths' | 'none' = 'lengths'): MeasureRead | undefined {
  return numberFirst(items, at, bare) ?? wordFirst(items, at);
}

/** "30 mm high", "2 mm wall", "40 outside". */
function numberFirst(items: readonly Item[], at: number, bare: 'numbers' | 'lengths' | 'none'): MeasureRead | undefined {
  const item = items[at];
  const quantity = item?.quantity;
  if (!isAmount(quantity)) return undefined;
  let next = at + 1;
  if (items[next]?.mark === '-' && items[next]!.glued) next++;
  if (items[next]?.mark === '(' && LETTERS[items[next + 1]?.key ?? ''] && items[next + 2]?.mark === ')')
    return { facts: factsOf(quantity, { dimension: LETTERS[items[next + 1]!.key]! }), end: next + 3 };
  const plainIn = senseOf(items[next], 'link')?.link === 'in' ? next + 1 : next;
  const word = wordAt(items, plainIn);
  if (word && !takenByNext(items, at, word, quantity) && !looksOnly(items, plainIn)) {
    const lengthy =
      quantity.kind !== 'number' ||
      has(items[plainIn], 'dimension') ||
      (word.of !== undefined && (/^(out|in)side$/.test(word.of) || !has(items[plainIn], 'thing', 'part')));
    if (lengthy) return { facts: factsOf(quantity, word), end: word.end };
  }
  // "450 square": both of its sides
  if (
    items[next]?.key === 'square' &&
    !items[next]!.plural &&
    (quantity.kind === 'length' || quantity.kind === 'number') &&
    closes(items, next + 1)
  ) {
    const unit = quantity.kind === 'length' ? { unit: quantity.unit } : {};
    const sides = [0, 1].map((index): Bare => ({ kind: 'measure', dimension: 'size', value: quantity.value, ...unit, index, among: 2 }));
    return { facts: sides, end: next + 1 };
  }
  // "40 at the base and 20 at the top"
  const foot = endAt(items, next);
  if (foot !== undefined && items.some((_, i) => Math.abs(i - at) > 3 && isAmount(items[i]?.quantity) && endAt(items, i + 1) !== undefined))
    return { facts: factsOf(quantity, { dimension: 'size', of: foot }), end: next + 3 };
  if (bare === 'none') return undefined;
  if (quantity.kind === 'number' && bare !== 'numbers') return undefined;
  return { facts: factsOf(quantity, undefined), end: at + 1 };
}

/** "at the base": the end of a body that a number before it measures, where the other end is measured too. */
const endAt = (items: readonly Item[], at: number): string | undefined =>
  items[at]?.key === 'at' && has(items[at + 1], 'determiner') && /^(?:base|bottom|foot|top|rim|mouth)$/.test(items[at + 2]?.key ?? '')
    ? items[at + 2]!.key
    : undefined;

/** "24 cm fine cable chain", "2 m slim shelf": how the noun behind it looks, and no word of the number. */
const looksOnly = (items: readonly Item[], at: number): boolean =>
  /^(?:fine|slim|slender|delicate|skinny|thin)$/.test(items[at]?.key ?? '') && leadsToNoun(items, at + 1);

/** Whether no noun follows here. */
const closes = (items: readonly Item[], at: number): boolean =>
  items[at] === undefined || items[at]!.mark !== undefined || has(items[at], 'link', 'relation') || items[at]!.quantity !== undefined;

/** "height 30 mm width 20 mm": the word after a number belongs to the number after it, where it also has one and a word stood before. */
function takenByNext(items: readonly Item[], at: number, word: Word, quantity: Quantity): boolean {
  if (!word.noun) return false;
  const after = items[word.end];
  if (!isAmount(after?.quantity) && after?.mark !== ':' && after?.mark !== '=') return false;
  // "40 outside 25 inside 6 thick": each number of the chain has its word behind it
  if (isAmount(after?.quantity) && !has(items[at - 1], 'dimension', 'which') && chainEndsInWord(items, word.end)) return false;
  // "40 mm diameter 10 mm bore": each number has its word behind it
  const behind = isAmount(after?.quantity) ? wordAt(items, word.end + 1) : undefined;
  if (behind && isAmount(items[behind.end]?.quantity) === false) return false;
  return quantity.kind !== 'length' || has(items[at - 1], 'dimension', 'which') || has(items[at - 2], 'dimension');
}

function chainEndsInWord(items: readonly Item[], from: number): boolean {
  let at = from;
  for (let k = 0; k < 6 && isAmount(items[at]?.quantity); k++) {
    const word = wordAt(items, at + 1);
    if (!word) return false;
    at = word.end;
  }
  return at > from;
}

/** "height of 30 mm", "module 2", "R5". */
function wordFirst(items: readonly Item[], at: number): MeasureRead | undefined {
  const start = has(items[at], 'determiner') && !has(items[at], 'thing', 'part') ? at + 1 : at;
  const listed = listedMeasures(items, start);
  if (listed) return listed;
  const item = items[start];
  if (item === undefined) return undefined;
  const letter = item.key.length === 1 ? LETTERS[item.key] : undefined;
  if (letter) {
    const number = items[start + 1]?.mark === '=' || items[start + 1]?.mark === ':' ? start + 2 : start + 1;
    const quantity = items[number]?.quantity;
    if (isAmount(quantity)) {
      const deep = item.key === 'd' && (hasLetter(items, start, 'w') || (hasLetter(items, start, 'l') && hasLetter(items, start, 'h')));
      return { facts: factsOf(quantity, { dimension: deep ? 'depth' : letter }), end: number + 1 };
    }
    return undefined;
  }
  const word = wordAt(items, start);
  if (word?.noun) {
    const number = skip(items, word.end, 4);
    const quantity = items[number]?.quantity;
    const countsNoun =
      quantity?.kind === 'number' &&
      number === word.end &&
      items[number + 1]?.plural === true &&
      has(items[number + 1], 'thing', 'part', 'feature') &&
      !has(items[number + 1], 'dimension');
    if (
      isAmount(quantity) &&
      !countsNoun &&
      !(word.dimension === 'size' && word.of === undefined && quantity.kind === 'number' && quantity.worded)
    )
      return { facts: factsOf(quantity, word), end: trailing(items, number + 1) };
  }
  // "distance 140 thick 18": every word of the row stands before its number
  const row = word && !word.noun && isAmount(items[word.end]?.quantity) && has(item, 'dimension') ? items[word.end + 1] : null;
  const closes = row === undefined || (row !== null && (row.mark !== undefined || (has(row, 'link') && !has(row, 'dimension'))));
  if (word && closes && items[start - 1]?.quantity) return { facts: factsOf(items[word.end]!.quantity!, word), end: word.end + 1 };
  const number = senseOf(item, 'number');
  if (number) {
    const place = skip(items, start + 1, 2);
    const quantity = items[place]?.quantity;
    const alone = !has(items[place + 1], 'thing', 'part', 'feature') || place > start + 1;
    if (quantity?.kind === 'number' && !quantity.pair && alone)
      return { facts: [{ kind: 'number', of: number.of, value: quantity.value }], end: place + 1 };
    if (quantity?.kind === 'length' || quantity?.kind === 'angle')
      return { facts: factsOf(quantity, { dimension: 'size', of: number.of }), end: trailing(items, place + 1) };
  }
  return undefined;
}

/** "wall 2 mm thick": the adjective says what is known. */
function trailing(items: readonly Item[], at: number): number {
  const dimension = senseOf(items[at], 'dimension');
  return dimension && !dimension.noun ? at + 1 : at;
}

const hasLetter = (items: readonly Item[], at: number, letter: string): boolean => {
  for (let i = Math.max(0, at - 6); i < Math.min(items.length, at + 7); i++) if (items[i]?.key === letter) return true;
  return false;
};
