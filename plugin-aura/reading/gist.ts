import type { Brief } from '../plan/brief.ts';
import { isThere, thingsOf } from './editState.ts';
import { has, type Item, isUnknown, senseOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { readItems } from './readItems.ts';

/**
 * The gist of an instruction that the grammar lost itself in: of what something is said, and what it shall be, whatever stands between.
 * "hm I was wondering about those feet, chunkier would be safer" is the feet, and chunkier. Only where there is one wish, and nothing that
 * could turn its meaning (a negation, a condition, "only", "the same").
 */
/** Words that say of what, or of how much, others hold, or that turn what is said: what surrounds them cannot be left out. */
export const TURNING =
  /\b(?:not|never|no|none|nothing|only|just|except|but|without|instead|unless|otherwise|rather|apart from|other than|keep|leave|stays?|same|if|whether|or|either|until|all|every|each|both|half|twice|undo)\b|n['’]t\b/i;

/** Exclamations and forms of address: they carry no wish. */
const CHAT =
  /^(?:wh?oah?|wow|hmm*|uh+m*|um+|er+m*|ah+|oh+|ooh+|aw+|ugh|hey|hi|hello|yo|ok|okay|okey|yeah|yep|yup|yes|nah|nope|lol|haha+|omg|oops|sorry|alright|right|well|so|anyway|btw|imo|imho|tbh|obviously|clearly|apparently|sadly|luckily|hopefully|guys?|man|dude|bro|mate|love|dear|please|pls|plz|thanks|thx|cheers)$/i;

/** How people write when they type fast. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/(?:^|(?<=\s))['’]?em\b/gi, 'them'],
  [/\bu\b(?=\s+(?:make|put|add|do|give|turn|change|move|remove|take|get|please|pls)\b)/gi, 'you'],
  [/\bur\b/gi, 'your'],
  [/\bment\b/gi, 'meant'],
  [/\bgonna\b/gi, 'going to'],
  [/\b(?:wanna)\b/gi, 'want to'],
  [/\bgimme\b/gi, 'give me'],
  [/\blemme\b/gi, 'let me'],
  [/\b(?:shud|shld)\b/gi, 'should'],
  [/\bwud\b/gi, 'would'],
  [/\bcud\b/gi, 'could'],
  [/\b(?:w\/|wiv)\s*/gi, 'with '],
];

const REMOVING = /\b(?:remove|delete|lose|ditch|scrap|bin|chuck|rid of|take (?:off|out|away)|drop|kill|cut off|leave off|leave out)\b/i;

/** Plainer instructions that may be what was meant, the nearest to what was said first. */
export function gistsOf(said: string, lexicon: Lexicon, brief: Brief): string[] {
  const source = typedOut(said);
  const items = readItems(source, lexicon);
  const gists = [textOf(source, items)];
  if (!TURNING.test(source)) {
    const spoken = items.filter((item) => !CHAT.test(item.words));
    gists.push(textOf(source, spoken));
    const wish = wishOf(source, spoken, lexicon, brief);
    if (wish) gists.push(wish);
  }
  const plain = gists.map((text) => text.replace(/\s+/g, ' ').trim());
  return [...new Set(plain)].filter((text) => text !== '' && text !== said.trim());
}

const typedOut = (said: string): string => TYPED.reduce((text, [pattern, by]) => text.replace(pattern, by), said);

/** Items as text, with marks where they stood; “them legs” are the legs. */
const textOf = (source: string, items: readonly Item[]): string =>
  items
    .map(({ from, to, glued, mark, words }, i) => {
      const pointed = /^(?:them|those|these)$/i.test(words) && isNoun(items[i + 1]);
      return `${i === 0 || glued || mark === ',' || mark === '.' ? '' : ' '}${pointed ? 'the' : source.slice(from, to)}`;
    })
    .join('')
    .replace(/^[\s,.;:–-]+|[\s,;:–-]+$/g, '')
    .replace(/([,.;])[\s,.;]*(?=[,.;])/g, '');

const isNoun = (item: Item | undefined): boolean => has(item, 'thing', 'part', 'feature', 'gem');

/** One part (or none: the whole), and one thing that it shall be. */
function wishOf(source: string, items: readonly Item[], lexicon: Lexicon, brief: Brief): string | undefined {
  const state = { source, items, lexicon, brief, edits: [], unread: [], missed: [] };
  const targets: string[] = [];
  const values: { text: string; kind: 'comparative' | 'look' | 'measure' }[] = [];
  let whole = false;
  for (let i = 0; i < items.length; ) {
    const phrase = targetAt(source, items, i, (noun) => isThere(state, noun) || isPlaced(brief, noun));
    if (phrase) {
      targets.push(phrase.text);
      i = phrase.end;
      continue;
    }
    const item = items[i]!;
    // an unknown word may be the very wish, and what comes with something is a part of it
    if (isUnknown(item) || senseOf(item, 'link')?.link === 'with') return undefined;
    if (isNoun(item) && !has(item, 'material', 'colour', 'finish', 'comparative', 'verb')) return undefined;
    const value = valueAt(source, items, i);
    if (value) {
      values.push(value);
      i = value.end;
      continue;
    }
    if (item.quantity !== undefined || item.ordinal !== undefined || item.text !== undefined) return undefined;
    const pronoun = senseOf(item, 'pronoun')?.pronoun;
    if (pronoun === 'it' || pronoun === 'they' || pronoun === 'this') whole = true;
    i++;
  }
  const [target, other] = targets;
  if (other !== undefined) return undefined;
  const [value, second] = values;
  if (second !== undefined) return undefined;
  if (value === undefined) return target !== undefined && REMOVING.test(source) ? `remove ${target}` : undefined;
  if (REMOVING.test(source) || (target === undefined && !whole)) return undefined;
  if (value.kind === 'measure') return target === undefined ? undefined : `make ${target} ${value.text}`;
  return `make ${target ?? 'it'} ${value.text}`;
}

const isPlaced = ({ things }: Brief, noun: string): boolean => [...thingsOf(things)].some((thing) => !thing.absent && thing.noun === noun);

/** "the two front legs": from its article to its noun, where the noun names something of the design. */
function targetAt(
  source: string,
  items: readonly Item[],
  at: number,
  isOfDesign: (noun: string) => boolean,
): { text: string; end: number } | undefined {
  let i = at;
  if (!['the', 'its', 'this', 'other'].includes(senseOf(items[i], 'determiner')?.determiner ?? '')) {
    if (!isNoun(items[i]) || !isOfDesign(items[i]!.key)) return undefined;
  } else i++;
  for (; i < items.length && i < at + 5; i++) {
    const item = items[i]!;
    if (isNoun(item) && isOfDesign(item.key) && !(isNoun(items[i + 1]) && isOfDesign(items[i + 1]!.key))) {
      const words = source.slice(items[at]!.from, item.to);
      return { text: /^(?:the|its|this|that|other)\b/i.test(words) ? words : `the ${words}`, end: i + 1 };
    }
    if (
      !has(item, 'which', 'place', 'adjective', 'material', 'colour', 'extent', 'gem', 'cut', 'part', 'thing') &&
      item.ordinal === undefined
    )
      return undefined;
  }
  return undefined;
}

/** "a lot chunkier", "about 12 mm thick", "matte black": what something shall be. */
function valueAt(
  source: string,
  items: readonly Item[],
  at: number,
): { text: string; kind: 'comparative' | 'look' | 'measure'; end: number } | undefined {
  let i = at;
  while (has(items[i], 'degree') || (has(items[i], 'about') && items[i + 1]?.quantity !== undefined)) i++;
  const item = items[i];
  if (item === undefined) return undefined;
  const until = (end: number): string => source.slice(items[at]!.from, items[end - 1]!.to);
  if (has(item, 'comparative')) return { text: until(i + 1), kind: 'comparative', end: i + 1 };
  if (item.quantity?.kind === 'length' || item.quantity?.kind === 'carat' || item.quantity?.kind === 'angle') {
    const end = has(items[i + 1], 'dimension') ? i + 2 : i + 1;
    return { text: until(end), kind: 'measure', end };
  }
  if (has(item, 'material', 'colour', 'finish') && !has(item, 'thing', 'part', 'feature')) {
    let end = i + 1;
    while (has(items[end], 'material', 'colour', 'finish') && !has(items[end], 'thing', 'part', 'feature')) end++;
    return { text: until(end), kind: 'look', end };
  }
  return undefined;
}
