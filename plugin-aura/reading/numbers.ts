import { table } from './table.ts';
import type { Token } from './tokens.ts';

const words = (list: string, from = 0): Readonly<Record<string, number | undefined>> =>
  table(Object.fromEntries(list.split(' ').map((word, i) => [word, from + i])));
const UNITS: Readonly<Record<string, number | undefined>> = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS: Readonly<Record<string, number | undefined>> = table({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
const SHARES: Readonly<Record<string, number | undefined>> = table({
  half: 1 / 2,
  halves: 1 / 2,
  quarter: 1 / 4,
  quarters: 1 / 4,
  third: 1 / 3,
  thirds: 1 / 3,
  fifth: 1 / 5,
  fifths: 1 / 5,
  tenth: 1 / 10,
  tenths: 1 / 10,
  eighth: 1 / 8,
  eighths: 1 / 8,
  sixteenth: 1 / 16,
  sixteenths: 1 / 16,
});
const MULTIPLES: Readonly<Record<string, number | undefined>> = table({ dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 });
/** Nouns that count: "a couple of plates"; "pair" and "trio" are read with what they count. */
const GROUPS: Readonly<Record<string, number | undefined>> = table({
  couple: 2,
  pair: 2,
  trio: 3,
  quartet: 4,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
});

/** A count that is told in one word: "7", "seven", "a", "both". NaN for what is none. */
export function countIn(word: string): number {
  const plain = word.toLowerCase();
  if (/^(?:an?|single)$/.test(plain)) return 1;
  return plain === 'both' ? 2 : (UNITS[plain] ?? (/^\d+$/.test(plain) ? Number(plain) : Number.NaN));
}

export interface NumberRead {
  value: number;
  /** Tokens used. */
  length: number;
  /** Said in words: "three", "a dozen". */
  worded?: boolean;
  /** Said as a share of something: "half", "a quarter", "two thirds". */
  share?: boolean;
  /** "a pair of": the noun tells whether it is one thing (spectacles) or two. */
  pair?: boolean;
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** A hyphen glued on both sides. */
const hyphenAt = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? 1 : 0;

function whole(tokens: readonly Token[], at: number): NumberRead | undefined {
  const word = textAt(tokens, at);
  const tens = TENS[word];
  if (tens !== undefined) {
    const hyphen = hyphenAt(tokens, at + 1);
    const unit = UNITS[textAt(tokens, at + 1 + hyphen)];
    if (unit !== undefined && unit > 0 && unit < 10) return { value: tens + unit, length: 2 + hyphen, worded: true };
    return { value: tens, length: 1, worded: true };
  }
  const unit = UNITS[word];
  return unit === undefined ? undefined : { value: unit, length: 1, worded: true };
}

/** "half a", "a quarter", "three quarters of a", "two thirds". */
function share(tokens: readonly Token[], at: number): NumberRead | undefined {
  let i = at;
  if ((textAt(tokens, i) === 'a' || textAt(tokens, i) === 'one') && SHARES[textAt(tokens, i + 1)] !== undefined) i++;
  let times = 1;
  const counted = whole(tokens, i) ?? (tokens[i]?.kind === 'number' ? { value: tokens[i]!.value!, length: 1 } : undefined);
  if (counted) {
    const next = i + counted.length + hyphenAt(tokens, i + counted.length);
    // "two half moons" are two of them
    if (SHARES[textAt(tokens, next)] === undefined || (counted.value > 1 && !textAt(tokens, next).endsWith('s'))) return undefined;
    times = counted.value;
    i = next;
  }
  const part = SHARES[textAt(tokens, i)];
  if (part === undefined) return undefined;
  i++;
  if (textAt(tokens, i) === 'of' && /^an?$/.test(textAt(tokens, i + 1))) i += 2;
  else if (/^an?$/.test(textAt(tokens, i))) i++;
  return { value: times * part, length: i - at, worded: true, share: true };
}

/** A number at this token: in digits, in words ("twenty-four", "two and a half", "half a", "a dozen"), or undefined. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return digits(tokens, at);
  if (token.kind !== 'word') return undefined;
  const article = token.text === 'a' || token.text === 'an' ? 1 : 0;
  const group = GROUPS[textAt(tokens, at + article)];
  if (group !== undefined && (article === 1 || group >= 12 || token.text === 'pair')) {
    const of = textAt(tokens, at + article + 1) === 'of' ? 1 : 0;
    const pair = /^(pair|couple)$/.test(textAt(tokens, at + article));
    if (!pair || of === 1) return { value: group, length: article + 1 + of, worded: true, ...(pair ? { pair } : {}) };
  }
  // "a hundred and eighty"
  const count = MULTIPLES[textAt(tokens, at + article)];
  if (article === 1 && (count === 100 || count === 1000)) return hundreds(tokens, at + 2, count, 2);
  const number = whole(tokens, at);
  if (!number) return share(tokens, at);
  const next = at + number.length;
  const multiple = MULTIPLES[textAt(tokens, next)];
  if (multiple !== undefined) return hundreds(tokens, next + 1, number.value * multiple, number.length + 1);
  if (textAt(tokens, next) === 'pair' || textAt(tokens, next) === 'pairs') {
    const of = textAt(tokens, next + 1) === 'of' ? 1 : 0;
    if (of === 1) return { value: number.value * 2, length: number.length + 2, worded: true, pair: true };
  }
  return andShare(tokens, at, number) ?? share(tokens, at) ?? decimal(tokens, number, next) ?? number;
}

function digits(tokens: readonly Token[], at: number): NumberRead {
  const value = tokens[at]!.value!;
  const next = textAt(tokens, at + 1);
  if (next === 'dozen') return { value: value * 12, length: 2 };
  if ((next === 'pair' || next === 'pairs') && textAt(tokens, at + 2) === 'of') return { value: value * 2, length: 3, pair: true };
  return andShare(tokens, at, { value, length: 1 }) ?? { value, length: 1 };
}

/** "two and a half", "6 and three quarters". */
function andShare(tokens: readonly Token[], at: number, number: NumberRead): NumberRead | undefined {
  const next = at + number.length;
  if (textAt(tokens, next) !== 'and') return undefined;
  const part = share(tokens, next + 1);
  // "one and half of ..." is rare; "a table and a half" is none of ours
  return part ? { ...number, value: number.value + part.value, length: number.length + 1 + part.length } : undefined;
}

/** "two hundred and fifty". */
function hundreds(tokens: readonly Token[], at: number, value: number, length: number): NumberRead {
  const and = textAt(tokens, at) === 'and' ? 1 : 0;
  const rest = whole(tokens, at + and);
  return rest && rest.value > 0
    ? { value: value + rest.value, length: length + and + rest.length, worded: true }
    : { value, length, worded: true };
}

/** "one point five". */
function decimal(tokens: readonly Token[], number: NumberRead, next: number): NumberRead | undefined {
  if (textAt(tokens, next) !== 'point') return undefined;
  const digit = whole(tokens, next + 1);
  return digit && digit.value < 10 ? { value: number.value + digit.value / 10, length: number.length + 2, worded: true } : undefined;
}

const ORDINALS: Readonly<Record<string, number | undefined>> = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  last: -1,
  final: -1,
});
/** 1 for "first" and "1st", -1 for "last". */
export const ordinalOf = (token: Token | undefined): number | undefined =>
  token === undefined
    ? undefined
    : (ORDINALS[token.text] ?? (token.kind === 'word' && token.value !== undefined ? token.value : undefined));
