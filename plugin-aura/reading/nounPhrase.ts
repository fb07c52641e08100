import { AS_WHAT, isAble, SHOWN_AT } from './aims.ts';
import { has, type Item, isUnknown, senseOf } from './items.ts';
import type { Bare } from './measurePhrase.ts';
import { takeQuantity } from './nounQuantity.ts';
import {
  DESCRIBES,
  isCode,
  isDescribing,
  isEndSized,
  isLetter,
  isLookOfPart,
  isNounish,
  isSize,
  isWord,
  LOOKS,
  leads,
  leadsToNoun,
  owns,
  stops,
} from './nounWords.ts';
import { gridOf } from './placePhrase.ts';
import type { Determiner, Pattern } from './senses.ts';
import { table } from './table.ts';

/** A number with the noun it counts, inside a name: "six prong solitaire", "three-legged stool". */
export interface Counted {
  count: number;
  /** Items of number and noun. */
  from: number;
  noun: number;
}

export interface NounPhrase {
  start: number;
  /** Item after it. */
  end: number;
  /** The noun. */
  head: number;
  determiner?: Determiner;
  ordinal?: number;
  count?: { value: number; from: number; to: number; pair?: boolean };
  /** Items before the noun that describe it, in order; nouns of a compound among them. */
  modifiers: number[];
  measures: { facts: Bare[]; from: number; to: number }[];
  /** Items with a thread, a weight, a fineness or a finger size. */
  specials: number[];
  counted: Counted[];
  /** "a row of", "a 4 x 2 grid of". */
  arranged?: { pattern: Pattern; rows?: number; columns?: number; layers?: number; from: number; to: number };
  /** "the table's lid". */
  possessor?: NounPhrase;
  /** Items of codes before the noun ("Nema 17"), which nothing is made of. */
  codes?: number[];
  /** Factor of "very". */
  degree?: number;
}

const ARRANGEMENTS: Readonly<Record<string, Pattern | undefined>> = table({
  row: 'row',
  line: 'row',
  string: 'row',
  ring: 'circle',
  circle: 'circle',
  grid: 'grid',
  array: 'grid',
  matrix: 'grid',
  stack: 'stack',
  tower: 'stack',
  column: 'column',
  pile: 'pile',
  heap: 'pile',
  pyramid: 'pyramid',
});

/** Irregular participles that stand behind what they describe. */
const PARTICIPLES = /^(cut|split|torn|broken|frozen|woven|hung|built|laid|spread|sliced|filled|stuck|set|bent|stood|worn|held|wound|shut)$/;

/** More words than this before a noun are no phrase. */
const LONGEST = 24;

/** The noun phrase that begins at this item, or undefined where none does. */
export function readNounPhrase(items: readonly Item[], at: number, depth = 0): NounPhrase | undefined {
  const phrase: NounPhrase = { start: at, end: at, head: -1, modifiers: [], measures: [], specials: [], counted: [] };
  const nouns: number[] = [];
  let i = at;
  for (; i < Math.min(items.length, at + LONGEST); ) {
    const item = items[i]!;
    if (item.mark === '-' && item.glued) {
      i++;
      continue;
    }
    if (item.mark === ',' || senseOf(item, 'link')?.link === 'and') {
      // "a small, round table", "a black and white chair"
      if (
        nouns.length === 0 &&
        i > at &&
        // "120 cm high and oak legs": what was measured is behind it
        phrase.measures.at(-1)?.to !== i &&
        isDescribing(items[i - 1]) &&
        // "a castle, stone": what is named already
        (item.mark === undefined || !has(items[i - 1], 'thing') || has(items[i - 1], 'material', 'colour')) &&
        (item.mark === undefined || (phrase.determiner === 'a' && !has(items[i - 1], 'material'))) &&
        isDescribing(items[i + 1]) &&
        !isNounAlone(items, i + 1) &&
        leadsToNoun(items, i + 1)
      ) {
        i++;
        continue;
      }
      break;
    }
    if (item.text !== undefined) {
      if (nouns.length === 0 && leadsToNoun(items, i + 1)) {
        phrase.specials.push(i);
        i++;
        continue;
      }
      break;
    }
    if (item.quantity !== undefined) {
      const grid =
        gridOf(item) && depth === 0 && /^(?:grid|stack)$/.test(senseOf(items[i + 1], 'pattern')?.pattern ?? '')
          ? arrangementAt(items, i + 1, phrase, i)
          : undefined;
      if (grid) return grid;
      const next = takeQuantity(items, i, phrase, nouns);
      if (next === undefined) break;
      i = next;
      continue;
    }
    if (item.ordinal !== undefined && nouns.length === 0 && !has(item, 'thing', 'part', 'material')) {
      phrase.ordinal = item.ordinal;
      i++;
      continue;
    }
    const determiner = senseOf(item, 'determiner');
    if (determiner && !(nouns.length > 0 && has(item, 'thing', 'part'))) {
      if (nouns.length > 0 || phrase.modifiers.length > 0 || phrase.count !== undefined || phrase.measures.length > 0) break;
      phrase.determiner =
        phrase.determiner === 'all' || phrase.determiner === 'both' || phrase.determiner === 'each'
          ? phrase.determiner
          : determiner.determiner;
      i++;
      if (senseOf(items[i], 'link')?.link === 'of') i++;
      continue;
    }
    if (has(item, 'about') && items[i + 1]?.quantity !== undefined && nouns.length === 0) {
      i++;
      continue;
    }
    if (has(item, 'filler') && !has(item, 'thing', 'part', 'finish', 'style', 'adjective', 'verb') && !(nouns.length > 0)) {
      i++;
      continue;
    }
    // "a section so students can see it": why begins here
    if (item.key === 'so' && nouns.length > 0 && isAble(items, i + 1)) break;
    // "bearing 6204": at the very start a noun, and no link
    const first = i === 0 && has(item, 'thing') && items[1] !== undefined && !has(items[1], 'determiner', 'pronoun');
    const inside = i > at || nouns.length > 0 || first;
    if (stops(item, inside)) break;
    const arranged = nouns.length === 0 && depth === 0 ? arrangementAt(items, i, phrase) : undefined;
    if (arranged !== undefined) return arranged;
    if (item.possessive && isNounish(item) && depth < 2 && leadsToNoun(items, i + 1)) {
      const inner: NounPhrase = { ...phrase, end: i + 1, head: i };
      const owned = readNounPhrase(items, i + 1, depth + 1);
      return owned ? { ...owned, start: at, possessor: inner, determiner: 'the' } : undefined;
    }
    if (isLetter(items, i) && (nouns.length > 0 || i > at)) break;
    // "pulley GT2", "Nema 17 plate": the code of a standard names nothing to make
    if (isCode(items, i)) {
      if (nouns.length > 0) break;
      if (!leadsToNoun(items, i + 2)) break;
      phrase.codes = [...(phrase.codes ?? []), i, i + 1];
      i += 2;
      continue;
    }
    if (isNounish(item) && nouns.length === 0 && !leads(items, i)) {
      phrase.modifiers.push(i);
      i++;
      continue;
    }
    if (isNounish(item)) {
      const last = nouns.at(-1);
      // "a cat lawn ornament": where it is shown and as what, behind its name
      if (last !== undefined && SHOWN_AT.test(item.key) && AS_WHAT.test(items[i + 1]?.key ?? '')) {
        nouns.push(i, i + 1);
        i += 2;
        continue;
      }
      if (last !== undefined) {
        const before = items[last]!;
        // "on a table stands a vase"
        if (has(item, 'verb') && has(items[i + 1], 'determiner') && !has(item, 'material')) break;
        // "spring wire 2 mm", "plate hole 20": the second noun has a size of its own
        if ((isSize(items, i + 1) && owns(before, item)) || isEndSized(items, i)) break;
        // "conrod big end bore 48": a part of it, with its bore
        if (
          item.key.includes(' ') &&
          has(item, 'part') &&
          has(items[i + 1], 'feature', 'dimension') &&
          isSize(items, i + 2) &&
          owns(before, item)
        )
          break;
        if (has(item, 'number') && !has(item, 'thing', 'part', 'feature')) break;
        // "desk white top 160 x 120": the look of a part behind the thing that owns it
        if (has(item, 'colour') && isLookOfPart(items, i, before)) break;
        // "candlestick black iron": what it is made of
        if (has(item, 'colour') && has(before, 'thing') && has(items[i + 1], 'material') && !leadsToNoun(items, i + 2)) break;
        // "house flat roof": the look of a part behind the thing that has it
        if (has(before, 'thing') && LOOKS.test(item.key) && owns(before, item)) break;
        // "a ring upright in the slot": how it stands, and no piano
        if (item.key === 'upright' && has(before, 'thing') && !leadsToNoun(items, i + 1)) break;
        // "a bearing cut open"
        if (item.key === 'cut' && has(before, 'thing') && /^(open|away|in|into|through|off)$/.test(items[i + 1]?.key ?? '')) break;
        // "a pizza cut in 8": a participle behind its noun
        if (has(before, 'thing') && PARTICIPLES.test(item.key) && !has(item, 'thing', 'part') && !leadsToNoun(items, i + 1)) break;
        // "amphora greek style": the manner of it stands behind the name
        if (has(before, 'thing') && /^(style|styled|type|looking|inspired)$/.test(items[i + 1]?.key ?? '') && !has(item, 'thing', 'part'))
          break;
        // "cutting board end grain": what stands apart from a known thing is not its name
        if (isUnknown(item) && has(before, 'thing') && last !== i - 1) break;
        // "legs blorf": what follows a plural is no compound; "a cat sleeping": nor is a participle
        const describes = DESCRIBES.test(item.key);
        if (isUnknown(item) && (before.plural || describes) && (!has(before, 'gem') || (before.plural && describes))) break;
        if (before.plural && !has(before, 'gem', 'cut') && before.literal === undefined && last === i - 1 && !isUnknown(before)) break;
        if (
          has(item, 'material', 'colour', 'finish', 'dimension', 'which') &&
          !leadsToNoun(items, i + 1) &&
          // "a trestle base": what something stands on
          !(at > 0 && item.key === 'base' && has(item, 'part') && !isSize(items, i + 1)) &&
          // "the caster tyres": several parts are no stuff
          !(item.plural && has(item, 'part')) &&
          // "saguaro cactus": two names of one thing
          (senseOf(item, 'thing') === undefined || senseOf(item, 'thing')?.entry !== senseOf(before, 'thing')?.entry) &&
          !has(before, 'gem', 'material', 'cut', 'colour')
        )
          break;
        if (has(item, 'frame') && !has(item, 'thing', 'part')) break;
      }
      nouns.push(i);
      i++;
      continue;
    }
    if (isDescribing(item) || has(item, 'dimension')) {
      const last = nouns.at(-1);
      // "diamond white gold ring": past a stone the phrase goes on
      if (last !== undefined && !((has(items[last], 'gem', 'cut') || has(items[last], 'material')) && leadsToNoun(items, i + 1))) break;
      if (has(item, 'dimension') && !has(item, 'extent', 'adjective')) break;
      phrase.modifiers.push(i);
      i++;
      continue;
    }
    if (has(item, 'pattern')) break;
    if (has(item, 'filler')) {
      i++;
      continue;
    }
    break;
  }
  return finish(items, phrase, nouns);
}

/** A word that describes or names, standing alone before a comma or the end: "a table, a red and a gold". */
const isNounAlone = (items: readonly Item[], at: number): boolean => items[at]?.mark !== undefined;

function finish(items: readonly Item[], phrase: NounPhrase, nouns: number[]): NounPhrase | undefined {
  let head = nouns.pop();
  if (head === undefined) return undefined;
  // "a stone carving of a lion" is one of a lion
  const isAsWhat = AS_WHAT.test(items[head]!.key) && senseOf(items[head + 1], 'link')?.link !== 'of';
  // "a flamingo lawn ornament": where it is shown
  const where = nouns.at(-1);
  if (where === head - 1 && isAsWhat && SHOWN_AT.test(items[where]!.key) && nouns.length > 1) {
    const whole = finish(items, phrase, nouns.slice(0, -1));
    return whole && { ...whole, end: head + 1 };
  }
  const viewed = nouns.at(-1);
  if (viewed === head - 1 && isAsWhat && has(items[viewed], 'thing') && !has(items[head], 'thing')) {
    const whole = finish(items, phrase, nouns);
    return whole && { ...whole, end: head + 1 };
  }
  // words that only frame ("model", "piece") are the noun where nothing else is
  const frame = senseOf(items[head], 'frame') !== undefined && !has(items[head], 'thing', 'part');
  if (frame && nouns.length > 0) head = nouns.pop()!;
  // a word that names a number of things ("size", "count") is no noun of its own without a number
  if (has(items[head], 'number') && !has(items[head], 'thing', 'part', 'feature') && phrase.count === undefined && nouns.length === 0)
    return undefined;
  // "brooch oval 40 x 30": a word that also describes does so where nothing makes it a noun
  const bare =
    phrase.determiner === undefined &&
    phrase.count === undefined &&
    !items[head]!.plural &&
    phrase.modifiers.length === 0 &&
    nouns.length === 0;
  const named = phrase.determiner === undefined && phrase.count === undefined && !items[head]!.plural;
  // "a hot dog with mustard" has it; "a hot dog in mustard" is of its colour
  const topping = has(items[head], 'part') && items[phrase.start - 1]?.key === 'with' && !has(items[head + 1], 'link', 'colour');
  if (named && has(items[head], 'colour') && !has(items[head], 'thing', 'gem') && !topping) return undefined;
  // "top oval": what describes stands behind its noun
  const before = phrase.modifiers.at(-1);
  if (
    named &&
    before === head - 1 &&
    nouns.length === 0 &&
    has(items[head], 'cut', 'adjective') &&
    !has(items[head], 'gem', 'thing') &&
    has(items[before], 'part') &&
    !has(items[head], 'part') &&
    !has(items[before], 'cut', 'gem', 'material', 'colour')
  ) {
    phrase.modifiers.pop();
    phrase.head = before;
    phrase.end = head;
    return phrase;
  }
  const behind = items[phrase.start - 1];
  if (bare && has(items[head], 'cut', 'adjective') && !has(items[head], 'gem') && isWord(behind) && !behind?.possessive) return undefined;
  // "blade 200 handle 130": the number is the size of what was named before it
  const counted = phrase.count && items[phrase.count.from]!.quantity;
  if (
    counted?.kind === 'number' &&
    !counted.worded &&
    !counted.times &&
    phrase.count!.value > 1 &&
    !items[head]!.plural &&
    phrase.start === phrase.count!.from &&
    (isWord(items[phrase.start - 1]) || has(items[phrase.start - 1], 'feature')) &&
    items[phrase.start + 1]?.ed !== true
  )
    return undefined;
  // "100 high 55 wide web 4.1", "crate 400x300x250 slats 3": they measure what was named before
  const first = phrase.measures[0];
  const told = items[phrase.start - 1];
  if (
    first?.from === phrase.start &&
    phrase.count === undefined &&
    phrase.determiner === undefined &&
    (isWord(told) || (has(told, 'dimension') && items[phrase.start - 2]?.quantity !== undefined)) &&
    !has(told, 'link', 'verb', 'relation', 'filler') &&
    // "a headboard 120 cm high and oak legs": "and" joins the next
    ((items[head + 1]?.quantity !== undefined && isSize(items, head + 1)) ||
      items.slice(first.to, head).some((item) => senseOf(item, 'link')?.link === 'and'))
  )
    return undefined;
  const isMaterial = has(items[head], 'material', 'colour') && !has(items[head], 'thing', 'part', 'feature', 'gem');
  if (isMaterial) return undefined;
  // "cutting board end grain": what is known two words before is the thing, and the rest describes it
  const known = [...phrase.modifiers, ...nouns].findLast((at) => at < head! && has(items[at], 'thing'));
  if (known !== undefined && head - known > 1 && isUnknown(items[head]) && phrase.determiner === undefined) {
    nouns = nouns.filter((at) => at < known);
    phrase.modifiers = phrase.modifiers.filter((at) => at < known);
    head = known;
  }
  phrase.head = head;
  phrase.end = head + 1;
  phrase.modifiers = [...phrase.modifiers, ...nouns].filter((at) => at < head).sort((a, b) => a - b);
  return phrase;
}

/** "a row of trees", "a 4 x 2 grid of cylinders", "a set of six chairs", "a 3D model of a chair": the phrase after "of", arranged so. */
function arrangementAt(items: readonly Item[], at: number, outer: NounPhrase, grid?: number): NounPhrase | undefined {
  const item = items[at]!;
  if (senseOf(items[at + 1], 'link')?.link !== 'of' && !(senseOf(item, 'frame') && senseOf(items[at + 1], 'link')?.link === 'for'))
    return undefined;
  const pattern = ARRANGEMENTS[item.key];
  const frame = senseOf(item, 'frame')?.noun === true;
  if (pattern === undefined && !frame) return undefined;
  const inner = readNounPhrase(items, at + 2, 1);
  if (!inner) return undefined;
  if (pattern === undefined) {
    const merged = {
      ...inner,
      start: outer.start,
      modifiers: [...outer.modifiers, ...inner.modifiers],
      measures: [...outer.measures, ...inner.measures],
    };
    return outer.count && !inner.count ? { ...merged, count: outer.count } : merged;
  }
  // "a ring of gold" is none of these
  if (inner.count === undefined && !items[inner.head]!.plural && inner.determiner === undefined) return undefined;
  const size = grid === undefined ? undefined : gridOf(items[grid]);
  const rows = size ? size.rows : outer.count && outer.count.value > 1 ? outer.count.value : undefined;
  const columns = size ? size.columns : rows !== undefined && inner.count ? inner.count.value : undefined;
  const arranged = {
    pattern: size || (rows !== undefined && pattern === 'row') ? ('grid' as const) : pattern,
    ...(rows === undefined ? {} : { rows }),
    ...(columns === undefined ? {} : { columns }),
    ...(size?.layers === undefined ? {} : { layers: size.layers }),
    from: grid ?? outer.count?.from ?? at,
    to: at + 2,
  };
  const count = size
    ? { value: size.columns * size.rows * (size.layers ?? 1), from: grid!, to: grid! + 1 }
    : rows !== undefined && inner.count
      ? { value: rows * inner.count.value, from: outer.count!.from, to: inner.count.to }
      : inner.count;
  return { ...inner, start: outer.start, arranged, ...(count ? { count } : {}) };
}
