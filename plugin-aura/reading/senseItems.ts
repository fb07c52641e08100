import { askerEnd } from './aims.ts';
import { endsSentence, has, type Item, isUnknown, kindsOf, senseOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { isDescribing } from './nounWords.ts';
import type { Quantity } from './quantities.ts';
import type { Sense } from './senses.ts';

/**
 * What a number or a letter means by the words around it, once these are known: "3 feet" that something stands on, "8 in blade" of inches,
 * "4x4 posts" of sawn timber, the "A" of an A-frame, "colour and white cat".
 */
export function senseItems(items: Item[], lexicon: Lexicon): Item[] {
  const out: Item[] = [];
  let asks = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (i === 0 || (items[i - 1]!.mark !== undefined && endsSentence(items, i - 1))) asks = askerEnd(items, i) ?? 0;
    if (i < asks) {
      out.push({ ...item, senses: FILLER, kinds: kindsOf(FILLER) });
      continue;
    }
    const feet = feetAt(items, i, lexicon);
    if (feet) {
      out.push(...feet);
      continue;
    }
    const inches = inchesAt(items, i);
    if (inches) {
      out.push(inches);
      i++;
      continue;
    }
    const lettered = letteredAt(items, i);
    if (lettered) {
      out.push(lettered);
      i += 2;
      continue;
    }
    if (isRoundAbout(items, i)) {
      const senses: readonly Sense[] = [{ kind: 'relation', relation: 'around' }];
      out.push({ ...item, key: 'around', senses, kinds: kindsOf(senses) });
      continue;
    }
    const meant = meantAt(items, i);
    if (meant) {
      out.push({ ...item, senses: meant, kinds: kindsOf(meant) });
      continue;
    }
    const sawn = sawnAt(items, i);
    if (sawn) {
      out.push(sawn);
      // "made of 2x4s": the plural of the size
      if (items[i + 1]?.key === 's') i++;
      continue;
    }
    out.push(item);
  }
  return out;
}

const isLink = (item: Item | undefined, pattern: RegExp): boolean => pattern.test(senseOf(item, 'link')?.link ?? '');

/** "coat stand on 3 feet", "a frame with 4 feet": a small whole number of feet behind a link, or behind a comma where a length was said before. */
function feetAt(items: readonly Item[], at: number, lexicon: Lexicon): Item[] | undefined {
  const item = items[at]!;
  const { quantity } = item;
  const words = /^(\S+)\s+feet$/i.exec(item.words);
  if (quantity?.kind !== 'length' || quantity.unit !== 'ft' || !words) return undefined;
  const count = Math.round(quantity.value / 304.8);
  if (Math.abs(quantity.value - count * 304.8) > 1e-6 || count < 1 || count > 8) return undefined;
  const [before, after] = [items[at - 1], items[at + 1]];
  if (
    has(after, 'dimension', 'extent', 'which') ||
    after?.quantity !== undefined ||
    /^(x|by|off|from|above|square|apart)$/.test(after?.key ?? '')
  )
    return undefined;
  const linked =
    isLink(before, /^(with|has|and)$/) ||
    /^(?:add|put|attach|fit)$/.test(before?.key ?? '') ||
    senseOf(before, 'relation')?.relation === 'on';
  const listed =
    before?.mark === ',' &&
    count >= 3 &&
    count <= 4 &&
    items.slice(0, at).some(({ quantity: q }) => q?.kind === 'length' || q?.kind === 'sizes');
  const senses = lexicon.senses.get('foot');
  if (!(linked || listed) || !senses) return undefined;
  const split = item.from + words[1]!.length;
  const number: Quantity = { kind: 'number', value: count };
  return [
    { ...item, to: split, words: words[1]!, key: words[1]!.toLowerCase(), quantity: number },
    plainItem({ ...item, from: item.to - 4, words: item.words.slice(-4) }, 'foot', senses, true),
  ];
}

function plainItem(base: Item, key: string, senses: readonly Sense[], plural: boolean): Item {
  const { quantity: _quantity, ...rest } = base;
  return { ...rest, key, senses, kinds: kindsOf(senses), plural, glued: false, capital: false };
}

/** "8 in blade": inches of the part that follows. "2 in oak", "3 in a row" are none. */
function inchesAt(items: readonly Item[], at: number): Item | undefined {
  const item = items[at]!;
  const { quantity } = item;
  const [unit, noun] = [items[at + 1], items[at + 2]];
  if (quantity?.kind !== 'number' || quantity.worded || quantity.pair || quantity.times || unit?.key !== 'in') return undefined;
  if (!has(noun, 'part') || noun?.plural || has(noun, 'material', 'colour', 'finish', 'place', 'pattern', 'gem')) return undefined;
  return {
    ...item,
    to: unit.to,
    words: `${item.words} ${unit.words}`,
    quantity: { kind: 'length', value: quantity.value * 25.4, unit: 'in' },
  };
}

/** A word of several senses of which only one fits between its neighbours. */
function meantAt(items: readonly Item[], at: number): readonly Sense[] | undefined {
  const item = items[at]!;
  const before = items[at - 1];
  // "red metal", "walnut wood": a part of this thing or that is called so with its article
  const isStuff = /^(?:metal|wood)$/.test(item.key) && has(item, 'material') && has(item, 'part');
  if (isStuff && !item.plural && item.key === 'wood' && has(before, 'material')) return FILLER;
  if (isStuff && !item.plural && !has(before, 'determiner', 'pronoun')) return item.senses.filter(({ kind }) => kind === 'material');
  // "18ct rose": the colour of gold, and no flower
  if (has(item, 'colour') && has(item, 'thing') && before?.quantity?.kind === 'karat')
    return item.senses.filter(({ kind }) => kind === 'colour');
  // "hi can you make": who is asked can do something, and no tin is spoken of
  if (item.key === 'can' && senseOf(items[at + 1], 'pronoun') && !has(before, 'determiner', 'adjective', 'material', 'colour'))
    return FILLER;
  // "an orange and white cat": the first of two colours
  const [and, other] = [items[at + 1], items[at + 2]];
  if (
    has(item, 'colour') &&
    has(item, 'thing') &&
    !has(item, 'gem') &&
    !item.plural &&
    isLink(and, /^and$/) &&
    has(other, 'colour') &&
    !has(other, 'thing')
  )
    return item.senses.filter(({ kind }) => kind === 'colour');
  return isColourOnly(items, at) ? item.senses.filter(({ kind }) => kind === 'colour') : undefined;
}

/** "a jug in orange clay", "a cat, orange with white paws", "a truck, faded turquoise": one thing would have an article or be several. */
function isColourOnly(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  if (!has(item, 'colour') || !has(item, 'thing') || has(item, 'material') || item.plural) return false;
  let from = at - 1;
  while (isDescribing(items[from]) && !has(items[from], 'thing', 'material', 'colour')) from--;
  const before = items[from];
  if (before?.mark !== ',' && !isLink(before, /^in$/)) return false;
  const others = items.filter((other, i) => i !== at && !has(other, 'colour') && has(other, 'thing'));
  // among jewels the name of a stone is the stone
  const first = senseOf(
    items.slice(0, from).findLast((other) => has(other, 'thing')),
    'thing',
  );
  if (!first || (has(item, 'gem') && others.some((other) => senseOf(other, 'thing')?.entry.family === 'jewelry'))) return false;
  const next = items[at + 1];
  return next === undefined || next.mark !== undefined || has(next, 'link', 'relation') || (has(next, 'material') && !has(item, 'gem'));
}
const FILLER: readonly Sense[] = [{ kind: 'filler' }];

/** "A-frame trestles": a letter with its hyphen describes. */
function letteredAt(items: readonly Item[], at: number): Item | undefined {
  const [letter, hyphen, word] = [items[at]!, items[at + 1], items[at + 2]];
  if (letter.key !== 'a' || hyphen?.mark !== '-' || !hyphen.glued || !word?.glued || word.mark !== undefined) return undefined;
  const adjective = `a ${word.key}`;
  const senses: readonly Sense[] = [{ kind: 'adjective', adjective }];
  return { ...letter, to: word.to, words: `${letter.words}-${word.words}`, key: adjective, senses, kinds: kindsOf(senses), capital: false };
}

/** "a railing round the lantern", "six chairs round it": behind a noun and before what has an article, it is no form. */
function isRoundAbout(items: readonly Item[], at: number): boolean {
  if (items[at]!.key !== 'round' || !(has(items[at + 1], 'determiner') || /^(it|they)$/.test(items[at + 1]?.key ?? ''))) return false;
  const before = items[at - 1];
  return before !== undefined && before.mark === undefined && (has(before, 'thing', 'part') || isUnknown(before) || before.plural);
}

/** Dressed sizes of sawn timber by its nominal inches (PS 20-20). */
const DRESSED: Readonly<Record<number, number | undefined>> = { 1: 19, 2: 38, 3: 64, 4: 89, 6: 140, 8: 184, 10: 235, 12: 286 };
const TIMBERS = /^(post|leg|beam|stud|joist|timber|rafter|upright|rail|lumber|s)$/;

/** "4x4 posts", "2x4s": nominal inches of sawn timber. */
function sawnAt(items: readonly Item[], at: number): Item | undefined {
  const item = items[at]!;
  const { quantity } = item;
  if (quantity?.kind !== 'sizes' || quantity.extents.length !== 2 || quantity.extents.some(({ unit }) => unit !== undefined))
    return undefined;
  const next = items[at + 1];
  if (!TIMBERS.test(next?.key ?? '') || (next?.key === 's' && !isUnknown(next) && !next.glued)) return undefined;
  const dressed = quantity.extents.map(({ value }) => DRESSED[value]);
  if (dressed.some((size) => size === undefined)) return undefined;
  return { ...item, quantity: { kind: 'sizes', extents: dressed.map((value) => ({ value: value!, unit: 'in' })) } };
}
