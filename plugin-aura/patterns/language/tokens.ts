/** A word, a number or a mark of punctuation, and where it stands in the prompt. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'text';
  /** Lower case, with fractions and signs spelt plainly. */
  text: string;
  /** The value, where it is a number. */
  number?: number;
  /** Range in the prompt as typed: [from, to). */
  from: number;
  to: number;
}

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
const SIGNS: Readonly<Record<string, string>> = {
  '×': 'x',
  '*': 'x',
  '″': '"',
  '”': '"',
  '“': '"',
  '′': "'",
  '’': "'",
  '⌀': 'ø',
  '°': 'degree',
  '%': 'percent',
};

/**
 * Numbers: 12, 1.5, .75, 1,200, "1,5" (a decimal comma), 3/4, "1 1/2", ½, "1½". Sizes like M6 stay one word; colours like #4a90d9 too.
 * A multiplication sign between numbers ("9x7") is a word of its own, and units are split off ("5mm", "18k").
 */
const PATTERN =
  /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|m\d+(?:\.\d+)?\b(?!\s*\/)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+[.,]\d+|\.\d+|\d+\s+\d+\/\d+|\d+\/\d+|\d+|[½¼¾⅓⅔⅛⅜⅝⅞]|[\p{L}][\p{L}'’]*|[×*x″”“′’"'°%ø⌀]|[,;:.!?()&+=-]|\S/giu;

/** A text in quotation marks; inches and feet are no quotation. */
const QUOTED = /(?<![\w"])["“](\p{L}[^"”]{0,59})["”]/gu;

function numberOf(text: string): number | undefined {
  const mixed = /^(?:(\d+)\s+)?(\d+)\/(\d+)$/.exec(text);
  if (mixed) {
    const below = Number(mixed[3]);
    return below === 0 ? undefined : Number(mixed[1] ?? 0) + Number(mixed[2]) / below;
  }
  if (text in FRACTIONS) return FRACTIONS[text];
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d*[.,]?\d+$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

/** "ring's" and "rings'" are read as "ring" and "rings". */
const plain = (word: string): string => word.replaceAll('’', "'").replace(/'s?$/, '');

/** Splits a prompt into tokens; whatever is typed, every character that is not blank ends up in one. */
export function tokenize(prompt: string): Token[] {
  const tokens: Token[] = [];
  const quotes = [...prompt.matchAll(QUOTED)];
  for (const match of prompt.matchAll(PATTERN)) {
    const quote = quotes.find(({ index, 0: whole }) => match.index >= index && match.index < index + whole.length);
    if (quote) {
      if (match.index === quote.index) tokens.push({ kind: 'text', text: quote[1]!, from: quote.index, to: quote.index + quote[0].length });
      continue;
    }
    const raw = match[0].toLowerCase();
    const from = match.index;
    const to = from + match[0].length;
    const number = numberOf(raw);
    const before = tokens.at(-1);
    if (number !== undefined) {
      // "1½" is one number
      if (raw in FRACTIONS && before?.number !== undefined && before.to === from) {
        before.number += number;
        before.to = to;
        continue;
      }
      tokens.push({ kind: 'number', text: raw, number, from, to });
    } else if (/^[\p{L}#]/u.test(raw)) tokens.push({ kind: 'word', text: plain(raw), from, to });
    else if (raw in SIGNS) tokens.push({ kind: 'word', text: SIGNS[raw] ?? raw, from, to });
    else if (raw === '"' || raw === "'" || raw === 'ø') tokens.push({ kind: 'word', text: raw, from, to });
    else tokens.push({ kind: 'mark', text: raw, from, to });
  }
  return tokens;
}
