import { isPlural, lemma, phraseKey } from './inflection.ts';
import { type Item, kindsOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { ordinalOf } from './numbers.ts';
import { readQuantity } from './quantities.ts';
import { senseItems } from './senseItems.ts';
import type { Sense, SenseKind } from './senses.ts';
import { type Token, tokenize } from './tokens.ts';

const NONE: readonly Sense[] = [];

interface Phrase {
  senses: readonly Sense[];
  literal?: readonly Sense[];
  key: string;
  length: number;
}

/** The longest phrase of the lexicon at this token. */
function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon, single = false): Phrase | undefined {
  const first = tokens[at]!;
  if (first.kind === 'text' || first.kind === 'mark') return undefined;
  const most = single ? 1 : Math.max(2, lexicon.longest.get(lemma(first.text)) ?? 0);
  const raw: string[] = [];
  const lemmas: string[] = [];
  const ends: number[] = [];
  let ownerEnds: number | undefined;
  for (let i = at; i < tokens.length && lemmas.length < most; i++) {
    const token = tokens[i]!;
    if (token.kind === 'text') break;
    if (token.kind === 'mark') {
      // a hyphen inside a word joins it; any other mark ends the phrase
      if (token.text === '-' && token.glued && tokens[i + 1]?.glued && lemmas.length > 0) continue;
      break;
    }
    raw.push(i > at && tokens[i - 1]!.possessive ? `'s ${token.text}` : `${i > at ? ' ' : ''}${token.text}`);
    lemmas.push(lemma(i > at ? spelt(token.text, lexicon) : token.text));
    ends.push(i + 1);
    if (token.possessive) ownerEnds ??= lemmas.length;
  }
  for (let n = lemmas.length; n > 0; n--) {
    const key = n === 1 ? lemmas[0]! : lemmas.slice(0, n).join(' ');
    const literal = lexicon.literal.get(n === 1 ? raw[0]! : raw.slice(0, n).join(''));
    // Past an owner only what is called so with its apostrophe goes on.
    const isName = ownerEnds === undefined || n <= ownerEnds;
    const senses = isName ? (lexicon.senses.get(key) ?? (n === 2 ? joined(lexicon, lemmas[0]!, lemmas[1]!) : undefined)) : undefined;
    if (senses || literal) return { senses: senses ?? literal ?? NONE, ...(literal ? { literal } : {}), key, length: ends[n - 1]! - at };
  }
  return undefined;
}

/** A word within a phrase, its slip mended: "hoop earings", "curb chain neckalce". */
function spelt(word: string, { speller }: Lexicon): string {
  return word.length < 6 || speller.knows(word) || speller.knows(lemma(word)) ? word : (speller.mend(word) ?? word);
}

/** "a black and white cat": the second colour is no half of a "white cat". */
function isSecondColour(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isColour = (word: string | undefined): boolean =>
    word !== undefined && lexicon.senses.get(lemma(word))?.some(({ kind }) => kind === 'colour') === true;
  return tokens[at - 1]?.text === 'and' && isColour(tokens[at]?.text) && isColour(tokens[at - 2]?.text);
}

/** "two drawers left": what was counted is the noun, though both words together may tell how all is laid out. */
function isCountedNoun(tokens: readonly Token[], at: number, before: Item | undefined, lexicon: Lexicon): boolean {
  if (before?.quantity?.kind !== 'number' || !(isPlural(tokens[at]!.text) || before.quantity.value === 1)) return false;
  const whole = phraseAt(tokens, at, lexicon);
  if (!whole || whole.length < 2 || whole.senses.some(({ kind }) => kind !== 'adjective')) return false;
  return lexicon.senses.get(lemma(tokens[at]!.text))?.some(({ kind }) => kind === 'part' || kind === 'thing') === true;
}

/** "a red wine glass": the wine belongs to the glass, whose name goes past what the first two words would be together. */
function isCutIntoName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const whole = phraseAt(tokens, at, lexicon);
  if (whole?.length !== 2 || whole.senses.some(({ kind }) => kind === 'thing')) return false;
  if (!lexicon.senses.has(lemma(tokens[at]!.text))) return false;
  // "a black square plate": no square of a chessboard
  const isA = (word: string | undefined, kinds: RegExp): boolean =>
    word !== undefined && lexicon.senses.get(lemma(word))?.some(({ kind }) => kinds.test(kind)) === true;
  const isPart = whole.senses.every(({ kind }) => kind === 'part');
  if (
    isPart &&
    isA(tokens[at]!.text, /^colour$/) &&
    isA(tokens[at + 1]?.text, /^adjective$/) &&
    isA(tokens[at + 2]?.text, /^(thing|part)$/)
  )
    return true;
  const name = phraseAt(tokens, at + 1, lexicon);
  return name !== undefined && name.length > 1 && name.senses.some(({ kind }) => kind === 'thing');
}

/** "set the length to 220 mm": no "TO 220" that a heat sink is for. */
function isCutOffNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const whole = phraseAt(tokens, at, lexicon);
  if (!whole || whole.length < 2) return false;
  const last = at + whole.length - 1;
  return tokens[last]!.kind === 'number' && tokens[last + 1]?.kind === 'word' && readQuantity(tokens, last)?.quantity.kind === 'length';
}

/** "book shelf" is a bookshelf. */
function joined(lexicon: Lexicon, first: string, second: string): readonly Sense[] | undefined {
  if (first.length < 3 || second.length < 3) return undefined;
  const senses = lexicon.senses.get(first + second);
  return senses?.some(({ kind }) => kind === 'thing') ? senses : undefined;
}

const MATTE: readonly Sense[] = [{ kind: 'finish', finish: 'matte' }];

/** Reads a text into items; long texts are read up to 4,000 characters. */
export function readItems(source: string, lexicon: Lexicon): Item[] {
  const text = source.slice(0, 4_000);
  const tokens = tokenize(text);
  const items: Item[] = [];
  const push = (at: number, length: number, more: Partial<Item>): void => {
    const first = tokens[at]!;
    const last = tokens[at + length - 1]!;
    items.push({
      from: first.from,
      to: last.to,
      words: text.slice(first.from, last.to),
      key: lemma(first.text),
      senses: NONE,
      kinds: kindsOf(more.senses ?? NONE),
      plural: false,
      possessive: last.possessive === true,
      glued: first.glued,
      capital: first.capital,
      ...more,
    });
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind === 'text') {
      push(i, 1, { text: token.text });
      i++;
      continue;
    }
    // "1950s": a decade, and neither a size nor a number of things
    if (/^(?:1[5-9]|20)\d0$/.test(token.text) && tokens[i + 1]?.text === 's' && tokens[i + 1]!.glued) {
      push(i, 2, { key: `${token.text}s`, senses: [{ kind: 'adjective', adjective: `${token.text}s` }] });
      i += 2;
      continue;
    }
    const alone =
      isSecondColour(tokens, i, lexicon) ||
      isCountedNoun(tokens, i, items.at(-1), lexicon) ||
      isCutIntoName(tokens, i, lexicon) ||
      isCutOffNumber(tokens, i, lexicon);
    const phrase = phraseAt(tokens, i, lexicon, alone);
    const read = token.kind === 'mark' && token.text !== '-' && token.text !== '#' ? undefined : readQuantity(tokens, i);
    // "8 balls" are balls, "8 ball" is one
    const numbered = token.kind === 'number' && phrase !== undefined && !phrase.literal && isPlural(tokens[i + phrase.length - 1]!.text);
    if (read && (read.length >= (phrase?.length ?? 0) || numbered)) {
      push(i, read.length, { quantity: read.quantity });
      i += read.length;
    } else if (token.kind === 'mark') {
      push(i, 1, { mark: token.text, key: token.text });
      i++;
    } else if (phrase) {
      const last = tokens[i + phrase.length - 1]!;
      // "two-handled": how many handles, though "handled" alone describes
      const held = items.at(-1)?.mark === '-' ? items.at(-2) : items.at(-1);
      const isHeld =
        phrase.length === 1 && held?.quantity?.kind === 'number' && /^(?:handled|footed|stemmed|winged|spouted)$/.test(token.text);
      const counted = isHeld ? partOf(token.text, lexicon) : undefined;
      if (counted !== undefined && phrase.senses.every(({ kind }) => kind === 'adjective')) {
        push(i, 1, { key: counted, senses: [{ kind: 'part', part: counted }], ed: true });
        i++;
        continue;
      }
      const ordinal = phrase.length === 1 ? ordinalOf(token) : undefined;
      push(i, phrase.length, {
        key: phrase.key,
        // the finish, and no mat to stand on
        senses: /^matte?$/.test(token.text) && phrase.length === 1 ? MATTE : phrase.senses,
        plural: isPlural(last.text),
        ...(phrase.literal ? { literal: phrase.literal } : {}),
        ...(ordinal === undefined ? {} : { ordinal }),
      });
      i += phrase.length;
    } else {
      const length = unknownAt(tokens, i, lexicon, push);
      i += length;
    }
  }
  return senseItems(items, lexicon);
}

/** A word that is no phrase of the lexicon: an ordinal, a shape, a part as an adjective, a misspelling, or unknown. */
function unknownAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  push: (at: number, length: number, more: Partial<Item>) => void,
): number {
  const token = tokens[at]!;
  const word = token.text;
  const ordinal = ordinalOf(token);
  if (ordinal !== undefined) {
    push(at, 1, { ordinal });
    return 1;
  }
  if (word.startsWith('#')) {
    push(at, 1, { senses: [{ kind: 'colour', colour: word }] });
    return 1;
  }
  // "star-shaped", "cloud shaped", "pine-coloured"
  const hyphen = tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued ? 1 : 0;
  if (tokens[at + 1 + hyphen]?.text === 'shaped') {
    const form = `${lemma(spelt(word, lexicon))} shaped`;
    push(at, 2 + hyphen, { key: form, senses: lexicon.senses.get(form) ?? [{ kind: 'adjective', adjective: form }] });
    return 2 + hyphen;
  }
  // holes are spaced, and have no spaces
  const part = word === 'spaced' ? undefined : partOf(word, lexicon);
  if (part !== undefined) {
    push(at, 1, { key: part, senses: [{ kind: 'part', part }], ed: true });
    return 1;
  }
  const mended = lexicon.speller.mend(word) ?? lexicon.speller.mend(lemma(word));
  if (mended !== undefined) {
    // the longest phrase that begins with the mended word: "yelow gold"
    const whole = phraseAt([{ ...token, text: mended }, ...tokens.slice(at + 1, at + 6)], 0, lexicon);
    if (whole && whole.length > 1) {
      push(at, whole.length, { key: whole.key, senses: whole.senses, plural: isPlural(tokens[at + whole.length - 1]!.text) });
      return whole.length;
    }
    const senses = lexicon.senses.get(lemma(mended)) ?? lexicon.literal.get(mended);
    if (senses?.some(({ kind }) => !FUNCTION.has(kind)) || (senses && word.length >= 6)) {
      push(at, 1, { key: phraseKey(mended), senses, plural: isPlural(word) });
      return 1;
    }
  }
  push(at, 1, { plural: isPlural(word) });
  return 1;
}

/** Words of the language itself: "crate" is no misspelt "create". */
const FUNCTION = new Set<SenseKind>(['link', 'relation', 'determiner', 'pronoun', 'verb', 'frame', 'filler', 'about', 'degree']);

/** "legged" is a leg, "seater" a seat. */
function partOf(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < 5) return undefined;
  if (word.endsWith('ed'))
    return [word.slice(0, -2), word.slice(0, -1), word.slice(0, -3)].find((stem) => lexicon.partNames.has(stem) && stem.length > 2);
  if (word.endsWith('er')) return [word.slice(0, -2)].find((stem) => stem === 'seat');
  return undefined;
}
