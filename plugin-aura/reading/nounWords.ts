import { has, type Item, isUnknown, senseOf } from './items.ts';

/** Which words name, describe, or end a noun phrase. */

/** Endings of words that describe, for words that nobody knows. */
export const DESCRIBES = /(?:able|ible|ish|.back|ful|less|ous|ive|ic|(?<=.{3})al|ical|ed|ing|like|y|ern|ese|ian|esque|proof|free)$/;

export const isNounish = (item: Item | undefined): boolean => {
  if (item === undefined || item.mark !== undefined || item.quantity !== undefined || item.text !== undefined) return false;
  if (isUnknown(item)) return true;
  // "corner sofa L shaped": a form is no noun
  if (item.ed || (item.key.endsWith(' shaped') && !has(item, 'thing'))) return false;
  return (
    has(item, 'thing', 'part', 'feature', 'gem') ||
    (has(item, 'number') && !has(item, 'adjective', 'dimension', 'extent')) ||
    senseOf(item, 'frame') !== undefined ||
    (has(item, 'cut') && item.plural)
  );
};
export const isWord = (item: Item | undefined): boolean =>
  item !== undefined && item.mark === undefined && item.quantity === undefined && isNounish(item) && !has(item, 'link', 'verb');
export const isDescribing = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.ed === true ||
    has(item, 'material', 'colour', 'finish', 'style', 'adjective', 'extent', 'cut', 'which', 'place', 'degree', 'gem', 'comparative') ||
    (isUnknown(item) && DESCRIBES.test(item.key)));

/** Words that join phrases and so end one; verbs end one unless something before them makes them a noun. */
export const stops = (item: Item, inside: boolean): boolean => {
  if (item.mark !== undefined) return true;
  if (has(item, 'link', 'pronoun')) return !(has(item, 'thing', 'part') && inside);
  if (has(item, 'relation')) return !has(item, 'thing', 'place', 'adjective');
  if (has(item, 'verb'))
    return !(has(item, 'thing', 'part', 'feature', 'adjective', 'finish', 'number') && inside) && !(has(item, 'thing') && !inside);
  return false;
};

/** "d", "t", "R" with a number: a measure. */
export const isLetter = (items: readonly Item[], at: number): boolean =>
  /^[dtrlwh]$/.test(items[at]?.key ?? '') &&
  (items[at + 1]?.mark === '=' || items[at + 1]?.mark === ':' || items[at + 1]?.quantity !== undefined);

/** "GT2", "Nema 17", "ISO 4017": a word that nobody knows with the number that it stands before; a noun or a mark follows. */
export const isCode = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  const number = items[at + 1];
  if (!isUnknown(item) || !item?.capital || number?.quantity?.kind !== 'number' || number.quantity.worded) return false;
  return number.glued || /^(nema|iso|din|en|aisi|ansi|asme|ral|gt|htd|mxl|xl|type|mk|model|series|no)$/.test(item.key);
};

/** Whether a noun ends the run of words that describe from here on. */
export function leadsToNoun(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + 10); i++) {
    const item = items[i]!;
    if (item.mark === '-' && item.glued) continue;
    if (item.mark !== undefined || isLetter(items, i)) return false;
    if (item.quantity !== undefined) {
      if (item.quantity.kind === 'karat') continue;
      return false;
    }
    if (senseOf(item, 'link')?.link === 'and' && isDescribing(items[i - 1]) && isDescribing(items[i + 1])) continue;
    if (stops(item, true) || (has(item, 'determiner') && !has(item, 'thing', 'part'))) return false;
    if (isNounish(item) && !(isUnknown(item) && DESCRIBES.test(item.key))) return true;
    if (!isDescribing(item) && !has(item, 'filler', 'dimension')) return false;
  }
  return false;
}

/** A number that measures what stands before it, and counts nothing behind it. */
export function isSize(items: readonly Item[], at: number): boolean {
  const quantity = items[at]?.quantity;
  if (quantity?.kind === 'length' || quantity?.kind === 'sizes') return true;
  return quantity?.kind === 'number' && !quantity.worded && !(items[at + 1]?.plural && isNounish(items[at + 1]));
}

/** Ends of a body, which may have sizes of their own. */
const ENDS = /^(?:base|top|bottom)$/;

/** "base 40 top 20": an end with its size, and no top of the thing that follows. */
export const isEndSized = (items: readonly Item[], at: number): boolean =>
  ENDS.test(items[at]?.key ?? '') && isSize(items, at + 1) && (!has(items[at + 2], 'thing') || ENDS.test(items[at + 2]?.key ?? ''));

/** Names of parts that begin with how they look. */
export const LOOKS = /^(?:flat|gable|gabled|hip|hipped|pitched|pent|sloping|domed|thatched|tiled|arched|glass|sliding) /;

/** Whether a noun may be the head: words that also describe do so where a noun follows, and so do unknown ones that end like adjectives. */
export function leads(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  if (isUnknown(item)) return !DESCRIBES.test(item.key) || !(leadsToNoun(items, at + 1) || items[at + 1]?.quantity?.kind === 'number');
  if (has(item, 'gem')) return true;
  // "cone base 40 top 20": how wide it is there
  if (has(item, 'thing') && !has(item, 'material') && isEndSized(items, at + 1)) return true;
  // "cylinders alternating black and white": several of something are no word that describes
  if (item.plural && has(item, 'thing') && isUnknown(items[at + 1])) return true;
  // "a black and white cat": the first of two colours names nothing
  const joined = senseOf(items[at + 1], 'link')?.link === 'and' && has(items[at + 2], 'colour');
  if (has(item, 'colour') && !has(item, 'thing') && joined && leadsToNoun(items, at + 2)) return false;
  // "on a table stands a vase"
  if (has(items[at + 1], 'verb') && has(items[at + 2], 'determiner')) return true;
  // "desk white top": the look of its part follows
  const next = items[at + 1];
  if (has(item, 'thing') && isLookOfPart(items, at + 1, item)) return true;
  // "house flat roof", "a ring upright in its box"
  if (
    has(item, 'thing') &&
    has(next, 'part') &&
    ((LOOKS.test(next!.key) && owns(item, next!)) || (next!.key === 'upright' && !leadsToNoun(items, at + 2)))
  )
    return true;
  // "ash top, black steel legs" without its comma: a part with the material of the next behind it
  if (has(item, 'part') && !has(item, 'material', 'colour') && has(items[at + 1], 'material', 'colour')) return true;
  // "oval 60 x 40 mm plate": past its size
  const sized =
    has(item, 'adjective', 'cut') &&
    (/^(?:oval|square)$/.test(item.key) || !has(item, 'thing', 'part', 'material')) &&
    isSize(items, at + 1) &&
    leadsToNoun(items, at + 2);
  return !(
    sized ||
    (has(item, 'adjective', 'cut', 'colour', 'material', 'finish', 'style') && !has(items[at + 1], 'link') && leadsToNoun(items, at + 1))
  );
}

/**
 * "desk white top", "lighthouse white and red stripes": colours and materials from this item on that are the look of a part of what stands
 * before them; "oak top black legs": of another part than that.
 */
export function isLookOfPart(items: readonly Item[], at: number, before: Item): boolean {
  let i = at;
  while (
    has(items[i], 'colour', 'material') &&
    (has(items[i + 1], 'colour', 'material') || (senseOf(items[i + 1], 'link')?.link === 'and' && has(items[i + 2], 'colour')))
  )
    i += has(items[i + 1], 'colour', 'material') ? 1 : 2;
  const part = items[i + 1];
  if (!has(items[i], 'colour', 'material') || part === undefined || !has(part, 'part')) return false;
  if (has(before, 'thing')) return owns(before, part) || /^(?:stripe|dot|spot|band)$/.test(part.key);
  return (
    has(before, 'part') && !has(before, 'material', 'colour', 'gem', 'cut') && (part.plural || has(items[at - 2], 'material', 'colour'))
  );
}

/** Whether a thing has a part or a number of this name, or it is worked into bodies: "drop earring hook", "plate hole". */
export function owns(thing: Item, item: Item): boolean {
  if (has(item, 'feature', 'dimension')) return true;
  const entry = senseOf(thing, 'thing')?.entry;
  if (!entry) return false;
  const { key } = item;
  return (
    Object.entries(entry.spoken.parts ?? {}).some(([part, { names }]) => part === key || names?.includes(key)) ||
    Object.values(entry.spoken.words ?? {}).some((said) => said?.includes(key)) ||
    Object.entries(entry.params ?? {}).some(([name, { label }]) => name === key || label.toLowerCase() === key)
  );
}
