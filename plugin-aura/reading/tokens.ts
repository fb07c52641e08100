import { table } from './table.ts';
/** A word, a number, a mark of punctuation or a quoted text, and where it stands in the text. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'text';
  /** Lower case, without diacritics; of a mark the mark, with "\n" for a line's end. */
  text: string;
  /** Value of a number. */
  value?: number;
  /** True where the number was written as a fraction: "3/4", "1-1/2". */
  fraction?: boolean;
  /** "the table's", "its". */
  possessive?: boolean;
  /** True where no blank stands before it. */
  glued: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  from: number;
  to: number;
}

const VULGAR: Readonly<Record<string, number | undefined>> = table({
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
});
/** Denominators that rulers and trades use: 7/24 is no mixed number's fraction. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64]);

const SIGNS: Readonly<Record<string, string | undefined>> = table({
  '×': 'x',
  '*': 'x',
  '″': '"',
  '”': '"',
  '“': '"',
  '„': '"',
  '′': "'",
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '·': '\n',
  '•': '\n',
  '\r': '\n',
});
const WORD_SIGNS: Readonly<Record<string, string | undefined>> = table({
  '⌀': 'diameter',
  ø: 'diameter',
  Ø: 'diameter',
  '°': 'degree',
  '%': 'percent',
  '&': 'and',
  '~': 'about',
  '≈': 'about',
});

const GROUPED = /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?/y;
const SPACED = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+)?(?= ?(?:mm|cm|millimet|centimet|parts|pieces)\b)/y;
const FRACTION = /(\d{1,3})\/(\d{1,3})(?![\d/])/y;
const DECIMAL = /\d*[.,]?\d+/y;
const LIST = /\d+(?:,\d+){2,}/y;
const HEX = /#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/iy;
const ORDINAL = /(\d+)(?:st|nd|rd|th)\b/iy;
/** Sizes with a letter of their own: M8, M2.5. */
const METRIC = /m\d{1,3}(?:\.\d{1,2})?(?![\d/])/iy;
const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}{1,4})?/uy;
const DIGIT = /\d/;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
const isDigit = (char: string | undefined): boolean => char !== undefined && DIGIT.test(char);

/** Lower case and without diacritics: "pavé" is "pave". */
export const plain = (word: string): string => {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replace(/\p{M}/gu, '');
  return lower;
};

/** Splits a text into tokens in one pass; every character that is not blank ends up in one. */
export function tokenize(source: string): Token[] {
  const text = source.replace(/[×*″”“„′’‘–—−·•\r]/g, (sign) => SIGNS[sign] ?? sign).replace(/[ØøΦφ](?= ?\d)/g, '⌀');
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  const skip = (length: number) => {
    at += length;
    glued = true;
  };
  const push = (kind: Token['kind'], word: string, length: number, more: Partial<Token> = {}) => {
    const first = text[at] ?? '';
    tokens.push({ kind, text: word, glued, capital: first !== first.toLowerCase(), from: at, to: at + length, ...more });
    skip(length);
  };
  while (at < text.length) {
    const char = text[at]!;
    if (char === '\n') {
      push('mark', '\n', 1);
      glued = false;
    } else if (char <= ' ' || char === '\u00a0' || char === '_') {
      at++;
      glued = false;
    } else if (isDigit(char) || (char === '.' && isDigit(text[at + 1]) && !isDigit(text[at - 1]))) {
      number(text, at, tokens, push, skip);
    } else if (VULGAR[char] !== undefined) {
      const before = tokens.at(-1);
      if (before?.kind === 'number' && !before.fraction && Number.isInteger(before.value)) {
        mix(before, VULGAR[char], at + 1);
        skip(1);
      } else push('number', char, 1, { value: VULGAR[char], fraction: true });
    } else if (char === '"' || char === "'") quote(text, at, tokens, push);
    else if (WORD_SIGNS[char] !== undefined) push('word', WORD_SIGNS[char], 1);
    else if (char === '#') {
      const hex = match(HEX, text, at);
      if (hex) push('word', hex[0].toLowerCase(), hex[0].length);
      else push('mark', '#', 1);
    } else word(text, at, push);
  }
  return tokens;
}

type Push = (kind: Token['kind'], text: string, length: number, more?: Partial<Token>) => void;

function word(text: string, at: number, push: Push): void {
  const metric = match(METRIC, text, at);
  if (metric) {
    push('word', metric[0].toLowerCase(), metric[0].length);
    return;
  }
  const found = match(WORD, text, at);
  if (!found) {
    push('mark', text[at]!, 1);
    return;
  }
  const raw = found[0];
  if ((raw === 'w' || raw === 'W') && text[at + 1] === '/') {
    const out = /^o(?:ut)?(?!\p{L})/iu.exec(text.slice(at + 2, at + 6))?.[0];
    push('word', out === undefined ? 'with' : 'without', 2 + (out?.length ?? 0));
    return;
  }
  // "bolt w nut", "armchair w brass nails"; "40 w lamp" are watts, "w 50" is a width
  if (raw === 'w' && /^ (?:an? |\p{L}{3,})/u.test(text.slice(at + 1, at + 6)) && !DIGIT.test(text.slice(at - 2, at))) {
    push('word', 'with', 1);
    return;
  }
  const lower = plain(raw);
  const unit = /^(mm|cm|m|in|ft)x$/.exec(lower)?.[1];
  if (unit !== undefined && DIGIT.test(text[at - 1] ?? '')) {
    push('word', unit, unit.length);
    push('word', 'x', 1);
    return;
  }
  const contracted = CONTRACTIONS[lower];
  if (contracted !== undefined) {
    push('word', contracted, raw.length);
    return;
  }
  // "there's", "whats": two words
  const short = SHORTENED.exec(lower);
  if (short) {
    push('word', short[1]!, short[1]!.length);
    push('word', 'is', raw.length - short[1]!.length);
    return;
  }
  const possessive = lower.endsWith("'s") && lower.length > 2;
  if (possessive && lower !== "let's") push('word', lower.slice(0, -2), raw.length, { possessive: true });
  else push('word', lower, raw.length, lower.endsWith('s') && text[at + raw.length] === "'" ? { possessive: true } : {});
}

/** Contractions typed without their apostrophe. */
const CONTRACTIONS: Readonly<Record<string, string | undefined>> = table({
  dont: "don't",
  doesnt: "doesn't",
  isnt: "isn't",
  im: "i'm",
  id: 'id',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ur: 'your',
  u: 'u',
});
/** "it's" and its like are no possessives. */
const SHORTENED = /^(it|that|what|there|here|who|how|where)(?:'s|(?<!it)s)$/;

function number(text: string, at: number, tokens: Token[], push: Push, skip: (length: number) => void): void {
  const before = tokens.at(-1);
  // the last two of "16/20/24/28" are no fraction
  const fraction = before?.text === '/' && before.to === at ? null : match(FRACTION, text, at);
  if (fraction && Number(fraction[2]) > 0) {
    const value = Number(fraction[1]) / Number(fraction[2]);
    const mixes = value < 1 && DENOMINATORS.has(Number(fraction[2]));
    // "1 1/2", "1-1/2": one number
    if (mixes && before?.kind === 'number' && Number.isInteger(before.value) && !before.fraction && before.to >= at - 1) {
      mix(before, value, at + fraction[0].length);
      skip(fraction[0].length);
      return;
    }
    const whole = tokens.at(-2);
    if (
      mixes &&
      before?.text === '-' &&
      before.glued &&
      before.to === at &&
      whole?.kind === 'number' &&
      Number.isInteger(whole.value) &&
      !whole.fraction
    ) {
      tokens.pop();
      mix(whole, value, at + fraction[0].length);
      skip(fraction[0].length);
      return;
    }
    push('number', fraction[0], fraction[0].length, { value, fraction: true });
    return;
  }
  const ordinal = match(ORDINAL, text, at);
  if (ordinal) {
    push('word', `${Number(ordinal[1])}th`, ordinal[0].length, { value: Number(ordinal[1]) });
    return;
  }
  const threeD = /^[23][dD](?![\p{L}\d])/u.exec(text.slice(at, at + 3));
  if (threeD && !(before?.text === 'x' || before?.text === '-')) {
    push('word', threeD[0].toLowerCase(), 2);
    return;
  }
  const grouped = match(SPACED, text, at) ?? match(GROUPED, text, at);
  if (grouped) {
    push('number', grouped[0], grouped[0].length, { value: Number(grouped[0].replace(/[,\s]/g, '')) });
    return;
  }
  const list = match(LIST, text, at);
  const found = list ? /^\d+/.exec(list[0])![0] : (match(DECIMAL, text, at)?.[0] ?? text[at]!);
  push('number', found, found.length, { value: Number(found.replace(',', '.')) });
}

function mix(whole: Token, fraction: number, to: number): void {
  whole.value = (whole.value ?? 0) + fraction;
  whole.fraction = true;
  whole.to = to;
}

/** Inch and foot marks stand right after a number; any other quotation mark begins a text if another one ends it within 80 characters. */
function quote(text: string, at: number, tokens: readonly Token[], push: Push): void {
  const mark = text[at]!;
  const before = tokens.at(-1);
  if (before?.kind === 'number' && before.to === at) {
    push('word', mark === '"' ? 'inch' : 'foot', text.startsWith("''", at) ? 2 : 1);
    return;
  }
  const end = text.indexOf(mark, at + 1);
  const inner = end < 0 ? '' : text.slice(at + 1, end);
  const opens = before === undefined || before.to < at || before.kind === 'mark';
  const closes = mark === '"' || !/\p{L}/u.test(text[end + 1] ?? '');
  if (opens && closes && inner.trim() !== '' && inner.length <= 80 && !inner.includes('\n')) push('text', inner.trim(), end + 1 - at);
  else push('mark', mark, 1);
}
