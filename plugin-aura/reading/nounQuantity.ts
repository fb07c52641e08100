import { has, type Item, senseOf } from './items.ts';
import { readMeasure } from './measurePhrase.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { isDescribing, isNounish, leadsToNoun, stops } from './nounWords.ts';
import { isWorked } from './stuff.ts';

/** Numbers before a noun: counts, measures, and counts of its parts. */

/** A number before or inside a name; undefined where the phrase ends before it. */
export function takeQuantity(items: readonly Item[], at: number, phrase: NounPhrase, nouns: readonly number[]): number | undefined {
  const quantity = items[at]!.quantity!;
  const last = nouns.at(-1);
  // "emerald 7 x 5 mm halo ring": the size of its stone stands behind the stone
  if (last !== undefined && !(isStone(items[last]!) && isOfStone(quantity))) return undefined;
  switch (quantity.kind) {
    case 'thread':
    case 'carat':
    case 'karat':
    case 'ring_size':
    case 'other':
      if (!leadsToNoun(items, skipHyphen(items, at + 1))) return undefined;
      phrase.specials.push(at);
      return at + 1;
    case 'percent':
      return undefined;
    case 'number': {
      const next = skipHyphen(items, at + 1);
      const noun = items[next];
      const after = skipHyphen(items, next + 1);
      // "six prong solitaire", "three-legged stool", "8 hole flange"
      if (
        noun !== undefined &&
        Number.isInteger(quantity.value) &&
        (noun.ed || (has(noun, 'part', 'feature', 'number', 'thing', 'gem') && !noun.plural && quantity.value !== 1)) &&
        !quantity.pair &&
        !(at === phrase.start && has(items[at - 1], 'feature')) &&
        leadsToNoun(items, after) &&
        (noun.ed || phrase.count !== undefined || !headIsPlural(items, after))
      ) {
        phrase.counted.push({ count: quantity.value, from: at, noun: next });
        return next + 1;
      }
      const measure = has(noun, 'dimension') && !quantity.pair && !quantity.times ? readMeasure(items, at, 'none') : undefined;
      if (measure && leadsToNoun(items, measure.end) && !(headIsPlural(items, measure.end) && phrase.count === undefined)) {
        phrase.measures.push({ facts: measure.facts, from: at, to: measure.end });
        return measure.end;
      }
      if (phrase.count !== undefined || phrase.determiner === 'a') {
        // "a 40 cube", "four 3.2 holes": a plain number after "a" or a count is a size
        const sized = phrase.determiner === 'a' || !Number.isInteger(quantity.value) || has(noun, 'feature');
        if (!sized || phrase.measures.length > 0 || !leadsToNoun(items, next)) return undefined;
        phrase.measures.push({ facts: [{ kind: 'measure', dimension: 'size', value: quantity.value }], from: at, to: at + 1 });
        return at + 1;
      }
      // "22.5 hole in the middle", "40 bore": nobody counts by halves of a millimetre, and what is counted is said in the plural
      if (has(noun, 'feature', 'part') && !noun?.plural && !quantity.worded && isSizeOf(quantity.value, noun!)) {
        phrase.measures.push({ facts: [{ kind: 'measure', dimension: 'size', value: quantity.value }], from: at, to: at + 1 });
        return at + 1;
      }
      phrase.count = { value: quantity.value, from: at, to: at + 1, ...(quantity.pair ? { pair: true } : {}) };
      return at + 1;
    }
    default: {
      const so = phrase.count === undefined ? countedHoles(items, at) : undefined;
      if (so) {
        phrase.count = { value: so.count, from: at, to: at + 1 };
        phrase.measures.push({
          facts: [{ kind: 'measure', dimension: 'size', value: so.size, ...(so.unit === undefined ? {} : { unit: so.unit }) }],
          from: at,
          to: at + 1,
        });
        return at + 1;
      }
      const measure = readMeasure(items, at, 'lengths');
      if (!measure) return undefined;
      const end = skipHyphen(items, measure.end);
      if (!leadsToNoun(items, end) && !isMeasured(items, end)) return undefined;
      // "shelf 80 x 30 cm wood": what that is of, and no part of anything
      if (at === phrase.start && isStuff(items, end)) return undefined;
      phrase.measures.push({ facts: measure.facts, from: at, to: measure.end });
      return end;
    }
  }
}

/** "6 x 14 mm holes": so many of that size. */
function countedHoles(items: readonly Item[], at: number): { count: number; size: number; unit?: string | undefined } | undefined {
  const { quantity, words } = items[at]!;
  const noun = items[at + 1];
  if (quantity?.kind !== 'sizes' || quantity.extents.length !== 2 || noun?.key !== 'hole' || !noun.plural) return undefined;
  const count = Number(/^(\d{1,2})\s*[x×]\s*\d/i.exec(words)?.[1]);
  const { value: size, unit } = quantity.extents[1]!;
  return count > 1 && count <= 40 ? { count, size, unit } : undefined;
}

/** Whether nothing but a material stands there, whatever part of something may be called so too. */
function isStuff(items: readonly Item[], at: number): boolean {
  let i = at;
  while (isDescribing(items[i]) && !has(items[i], 'material')) i++;
  const item = items[i];
  const isPart = has(item, 'part') && !has(item, 'thing');
  // "a rack 80 x 30 cm bamboo": behind what was named no tree is measured
  const isWood = item !== undefined && at > 1 && isWorked(item);
  return has(item, 'material') && (isPart || isWood) && !item!.plural && !leadsToNoun(items, i + 1);
}

/** A gemstone, or the word of a cut that stands for one. */
const isStone = (item: Item): boolean => has(item, 'gem') || (has(item, 'cut') && !has(item, 'part', 'thing', 'material'));

const isOfStone = ({ kind }: NonNullable<Item['quantity']>): boolean => kind === 'length' || kind === 'sizes' || kind === 'carat';

/** Whether a plain number before a part in the singular is its size: no whole number, or more than there would be of it. */
const isSizeOf = (value: number, noun: Item): boolean =>
  ONE_BY_NATURE.test(noun.key) ? value > 1 : !Number.isInteger(value) || (has(noun, 'feature') && value > 12);
const ONE_BY_NATURE = /^(?:bore|centre bore|center bore|hub|wall|rim|keyway|spigot|shank|stem)$/;

/** More numbers before the noun: "a 30 mm high 20 mm wide box". */
function isMeasured(items: readonly Item[], at: number): boolean {
  for (let i = at, steps = 0; i < items.length && steps < 4; steps++) {
    const item = items[i];
    if (item?.mark === ',' || senseOf(item, 'link')?.link === 'and') {
      i++;
      continue;
    }
    const special = item?.quantity?.kind === 'carat' || item?.quantity?.kind === 'karat' || item?.quantity?.kind === 'thread';
    const measure = special ? { end: i + 1 } : item?.quantity ? readMeasure(items, i, 'lengths') : undefined;
    if (!measure) return false;
    if (leadsToNoun(items, measure.end)) return items[at]?.quantity !== undefined;
    i = measure.end;
  }
  return false;
}

const skipHyphen = (items: readonly Item[], at: number): number => (items[at]?.mark === '-' && items[at]!.glued ? at + 1 : at);

function headIsPlural(items: readonly Item[], at: number): boolean {
  let plural = false;
  for (let i = at; i < items.length; i++) {
    const item = items[i]!;
    if (item.mark === '-' && item.glued) continue;
    if (item.mark !== undefined || item.quantity !== undefined || stops(item, true)) break;
    if (isNounish(item)) plural = item.plural;
    else if (!isDescribing(item) && !has(item, 'dimension', 'filler')) break;
  }
  return plural;
}
