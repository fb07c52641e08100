import { colourOf } from '../../materials/colours.ts';
import { lemma } from './lemma.ts';
import { LEXICON, type Lexicon } from './lexicon.ts';
import { readNumeric } from './quantities.ts';
import type { Item, Sense } from './sense.ts';
import { type Token, tokenize } from './tokens.ts';

/** "three stone", "one of a kind", "half eternity", "4 prong": phrases of the tables that begin with a number word win over the number. */
function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { senses: readonly Sense[]; length: number } | undefined {
  const first = lemma(tokens[at]?.text ?? '');
  const most = lexicon.longest.get(first) ?? 0;
  const words: string[] = [];
  const ends: number[] = [];
  for (let i = at; i < tokens.length && words.length < most; i++) {
    const token = tokens[i]!;
    // a hyphen inside a word joins it; any other mark ends the phrase
    if (token.kind === 'text') break;
    if (token.kind === 'mark') {
      if (token.text === '-' && words.length > 0) continue;
      break;
    }
    words.push(lemma(token.text));
    ends.push(i + 1);
  }
  for (let n = words.length; n > 0; n--) {
    const senses = lexicon.senses.get(words.slice(0, n).join(' '));
    if (senses) return { senses, length: ends[n - 1]! - at };
  }
  return undefined;
}

const SEPARATORS = new Set([',', ';', ':', '.', '(', ')', '!', '?']);

/** Reads a prompt into items: numbers with their units, the longest phrases of the tables, commas, and words that mean nothing here. */
export function readItems(prompt: string, lexicon: Lexicon = LEXICON): Item[] {
  const tokens = tokenize(prompt);
  const items: Item[] = [];
  const push = (from: number, length: number, item: Omit<Item, 'words' | 'from' | 'to'>) => {
    const start = tokens[from]!.from;
    const end = tokens[from + length - 1]!.to;
    items.push({ words: prompt.slice(start, end), from: start, to: end, ...item });
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind === 'text') {
      push(i, 1, { senses: [], text: token.text });
      i++;
      continue;
    }
    const phrase = phraseAt(tokens, i, lexicon);
    const numeric = readNumeric(tokens, i);
    const wordy = phrase !== undefined && (numeric === undefined || phrase.length > numeric.length);
    if (numeric && !wordy) {
      const { length, ...value } = numeric;
      push(i, length, { senses: [], ...value });
      i += length;
    } else if (phrase) {
      push(i, phrase.length, { senses: phrase.senses });
      i += phrase.length;
    } else if (token.kind === 'mark') {
      if (SEPARATORS.has(token.text)) push(i, 1, { senses: [], comma: true });
      i++;
    } else {
      const hex = token.text.startsWith('#') ? colourOf(token.text) : undefined;
      push(i, 1, { senses: hex ? [{ kind: 'colour', colour: token.text, hex }] : [] });
      i++;
    }
  }
  return items;
}
