import type { Brief } from '../plan/brief.ts';
import { thingsOf } from './editState.ts';
import { lemma } from './inflection.ts';
import type { Lexicon } from './lexicon.ts';
import { outsideQuotes } from './quoted.ts';
import { readItems } from './readItems.ts';

/**
 * Slips of typing, mended before anything is read, so that every reader meets the same words. In a change: by the words that every wish is made
 * of, by the nouns of this very design, and last by all known words. A design has few nouns, so that one letter off is enough there, where among
 * all words it could be another; in a wish only slips that a hand makes are mended.
 */

const ORDERS =
  'please change make remove replace instead without with would could should want need give add take turn move swap switch engrave there their the and this that each other both middle left right than rather from more less fewer bigger smaller larger taller wider thicker thinner longer shorter higher lower narrower deeper carat carats size width height length thickness diameter radius apart between behind front colour color round oval square gold silver oak red blue green black white brown brass steel glass three four five six seven eight nine ten twelve edges corners holes teeth feet shelves'.split(
    ' ',
  );
const KNOWN: ReadonlySet<string> = new Set([
  ...ORDERS,
  ...'pls plz thx em rd making giving boring ugly dull spindly flimsy nice pretty lovely horrible awful skinny clunky fancy beef bulk chunk fond twice thrice double half third quarter whole entire same like go goes going let lets time weigh weighs should shall needs wants space gap pitch better best nicer rid off away out place places when where what which while about above under over into onto upon them they then than thing things stuff bit little much many very just only also again still some any one ones two it its his her him she he you your our ours my mine me we us i am is are was were be been being do does did done has have had can may might must will not no yes ok okay so as at by for of on or if in to up an a but'.split(
    ' ',
  ),
]);

/** What is written on a thing is spelt as it is. */
const LETTERED = /\b(?:engrav|inscri|letter|initial|monogram|text|name|word|saying|says|reads?|write|written)/i;

/** One letter too many, too few or another, or two neighbours swapped. */
function isOneOff(word: string, meant: string): boolean {
  if (word === meant || Math.abs(word.length - meant.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === meant[start]) start++;
  let end = 0;
  while (end < word.length - start && end < meant.length - start && word.at(-1 - end) === meant.at(-1 - end)) end++;
  const [left, right] = [word.slice(start, word.length - end), meant.slice(start, meant.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const isSwap = (word: string, meant: string): boolean =>
  word.length === meant.length && [...word].sort().join('') === [...meant].sort().join('');

const VOWELS = /[aeiou]/g;

/** Short words are taken for another only by a swap, a letter left out, or one vowel for another. */
const isSure = (word: string, meant: string): boolean =>
  word.length >= 5 ||
  word.length < meant.length ||
  isSwap(word, meant) ||
  (word.length === meant.length && word.replace(VOWELS, '') === meant.replace(VOWELS, ''));

function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // letters that changed places are likelier than another letter
  for (const candidate of candidates)
    if (candidate[0] === word[0] && isSwap(word, candidate) && isOneOff(word, candidate)) return candidate;
  for (const candidate of candidates)
    if (candidate[0] === word[0] && candidate.length >= 3 && isOneOff(word, candidate) && isSure(word, candidate)) return candidate;
  return undefined;
}

/** Nouns of the design, with those of the parts that its things have. */
function nounsOf(brief: Brief, lexicon: Lexicon): Set<string> {
  const nouns = new Set<string>();
  for (const { noun, op } of thingsOf(brief.things)) {
    for (const word of noun.split(' ')) nouns.add(word);
    const entry = op === undefined ? undefined : lexicon.byOp.get(op);
    for (const part of (entry && lexicon.words.get(entry)?.parts.keys()) ?? []) for (const word of part.split(' ')) nouns.add(word);
  }
  return new Set([...nouns].filter((noun) => noun.length > 2).flatMap((noun) => [noun, `${noun}s`]));
}

const LOOKS = ['material', 'colour', 'gem', 'cut', 'finish', 'part'];

/** "rubby", "chimmney", "hallo": a letter doubled that is single. */
function undoubled(word: string, lexicon: Lexicon): string | undefined {
  for (let i = 1; i < word.length; i++) {
    if (word[i] !== word[i - 1]) continue;
    const single = word.slice(0, i) + word.slice(i + 1);
    if (KNOWN.has(single) || lexicon.senses.get(lemma(single))?.some(({ kind }) => LOOKS.includes(kind))) return single;
  }
  return undefined;
}

/** A word of the vocabulary; a verb only by letters that changed places, since a wish turns on it. */
function mended(word: string, lexicon: Lexicon): string | undefined {
  const meant = lexicon.speller.mend(word);
  const senses = meant === undefined ? [] : (lexicon.senses.get(lemma(meant)) ?? []);
  return meant !== undefined && senses.length > 0 && senses.every(({ kind }) => kind === 'verb') && !isSwap(word, meant)
    ? undefined
    : meant;
}

/** A number in words. */
const counts = (word: string, lexicon: Lexicon): boolean =>
  readItems(word, lexicon).every(({ quantity, ordinal }) => quantity !== undefined || ordinal !== undefined);

/** The instruction as it was meant to be typed. */
export function withoutSlips(text: string, lexicon: Lexicon, brief: Brief): string {
  if (text.length > 200 || LETTERED.test(text)) return text;
  let nouns: Set<string> | undefined;
  const isKnown = (word: string): boolean =>
    KNOWN.has(word) || lexicon.speller.knows(word) || lexicon.senses.has(lemma(word)) || counts(word, lexicon);
  return outsideQuotes(text, (said) =>
    said.replace(/(?<![\p{L}\p{N}'’.-])[a-z]{2,24}(?![\p{L}\p{N}'’]|-\p{L})/gu, (word, at: number) => {
      if (word === 'ad' && /^ad (?:an?|some|two|three|four|one|the) /i.test(said.slice(at))) return 'add';
      if (word.length < 3 || isKnown(word)) return word;
      nouns ??= nounsOf(brief, lexicon);
      if (nouns.has(word)) return word;
      return (
        nearest(word, ORDERS) ??
        nearest(word, nouns) ??
        undoubled(word, lexicon) ??
        mended(word, lexicon) ??
        lookMeant(word, lexicon) ??
        word
      );
    }),
  );
}

/** Words that measures and machining are said with, and that few things are named by. */
const MEASURES = [
  ...ORDERS,
  ...'wall walls hole thickness bore bores centre center centred centered corner edge rounded stepped steps flat deep high tall long thick wide through across outer inner outside inside base screw screws bolt bolts bracket keyway thread threaded flange plate wooden legs drawer drawers door doors handle handles shelf square circular rectangular diameters elbow'.split(
    ' ',
  ),
];

/** A letter left out or doubled, two that changed places, one vowel for another, or the wrong one of two letters doubled ("wodden"). */
const isHandSlip = (word: string, meant: string): boolean =>
  isOneOff(word, meant)
    ? word.length !== meant.length || isSwap(word, meant) || (word.length > 4 && word.replace(VOWELS, '') === meant.replace(VOWELS, ''))
    : false;
const isDoubledWrong = (word: string, meant: string): boolean =>
  word.length === meant.length && word.length > 4 && word.replace(/(.)\1/, '$1') === meant.replace(/(.)\1/, '$1');

const hasDouble = (word: string): boolean => /(.)\1/.test(word);
/** Spellings that are no slips. */
const BRITISH = /^(?:plan|[a-z]*(?:metres?|centre[a-z]*|[iy]sed|our(?:ed)?))$/;

/** The wish as it was meant to be typed; words of five letters and more, or of four that lost one, and none that is known to anybody. */
export function wishWithoutSlips(text: string, lexicon: Lexicon): string {
  const isKnown = (word: string): boolean =>
    KNOWN.has(word) || BRITISH.test(word) || lexicon.speller.knows(word) || lexicon.senses.has(lemma(word)) || counts(word, lexicon);
  return outsideQuotes(text.slice(0, 4_000), (said) =>
    said.replace(/(?<![\p{L}\p{N}'’.-])[a-z]{3,24}(?![\p{L}\p{N}'’]|-\p{L})/gu, (word) => {
      if (isKnown(word)) return word;
      const slip = (meant: string): boolean =>
        meant[0] === word[0] && meant.length >= 4 && (isHandSlip(word, meant) || isDoubledWrong(word, meant));
      return (
        MEASURES.find(slip) ??
        mended(word, lexicon) ??
        lookWords(lexicon).find((look) => (word.length > 4 || hasDouble(look)) && slip(look)) ??
        word
      );
    }),
  ).concat(text.slice(4_000));
}

const LOOK_WORDS = new WeakMap<Lexicon, readonly string[]>();

/** Colours, materials, stones and cuts of one word. */
function lookWords(lexicon: Lexicon): readonly string[] {
  const known = LOOK_WORDS.get(lexicon);
  if (known) return known;
  const found = [...lexicon.senses].flatMap(([word, senses]) =>
    word.length >= 4 && !word.includes(' ') && senses.some(({ kind }) => /^(?:material|colour|gem|cut)$/.test(kind)) ? [word] : [],
  );
  LOOK_WORDS.set(lexicon, found);
  return found;
}

/** "ovel", "brss": a colour, a material or a cut that one letter is wrong in, where it can be no other. */
function lookMeant(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < 4) return undefined;
  const found = lookWords(lexicon).filter((known) => known[0] === word[0] && isOneOff(word, known));
  return found.length === 1 ? found[0] : undefined;
}
