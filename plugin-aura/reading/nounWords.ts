import { has, type Item, isUnknown, senseOf } from './items.ts';

/** Which words name, describe, or end a noun phrase. */

/** Endings of words that describe, for words that nobody knows. */
export const DESCRIBES = /(?:able|ible|ish|ful|less|ous|ive|ic|ical|al|ed|ing|like|y|ern|ese|ian|esque|proof|free)$/;

export const isNounish = (item: Item | undefined): boolean => {
  if (item === undefined || item.mark !== undefined || item.quantity !== undefined || item.text !== undefined) return false;
  if (isUnknown(item)) return true;
  if (item.ed) return false;
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

/** Whether a noun ends the run of words that describe from here on. */
export function leadsToNoun(items: readonly Item[], at: number): boolean {
  for (let i = at; i < Math.min(items.length, at + 10); i++) {
    const item = items[i]!;
    if (item.mark === '-' && item.glued) continue;
    if (item.mark !== undefined) return false;
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
