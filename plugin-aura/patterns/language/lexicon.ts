import { colourRows } from '../words/colours.ts';
import { gemRows } from '../words/gems.ts';
import { jewelRows, styleRows } from '../words/jewels.ts';
import { materialRows } from '../words/materials.ts';
import { measureRows } from '../words/measures.ts';
import { finishRows, metalRows } from '../words/metals.ts';
import { fillerRows, relationRows, verbRows } from '../words/relations.ts';
import type { Row } from '../words/row.ts';
import { partRows, shapeRows, thingRows } from '../words/things.ts';
import { lemma } from './lemma.ts';
import type { Sense } from './sense.ts';

/** Order matters only for words with several meanings of the same kind: the first is taken. */
const TABLES: readonly (readonly Row[])[] = [
  jewelRows,
  gemRows,
  metalRows,
  finishRows,
  thingRows,
  partRows,
  shapeRows,
  styleRows,
  measureRows,
  relationRows,
  materialRows,
  colourRows,
  verbRows,
  fillerRows,
];

export interface Lexicon {
  /** Meanings of a phrase of dictionary forms joined by blanks. */
  senses: ReadonlyMap<string, readonly Sense[]>;
  /** Longest phrase that begins with a word, in words. */
  longest: ReadonlyMap<string, number>;
}

/** The dictionary form of a phrase: how it is looked up. */
export const phraseKey = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replaceAll('-', ' ')
    .trim()
    .split(/\s+/)
    .map((word) => lemma(word.replace(/'s?$/, '') || word))
    .join(' ');

export function lexiconOf(tables: readonly (readonly Row[])[]): Lexicon {
  const senses = new Map<string, Sense[]>();
  const longest = new Map<string, number>();
  for (const rows of tables)
    for (const { phrases, senses: meanings } of rows)
      for (const phrase of phrases.split('|')) {
        const key = phraseKey(phrase);
        const known = senses.get(key);
        if (known) known.push(...meanings);
        else senses.set(key, [...meanings]);
        const words = key.split(' ');
        const first = words[0]!;
        longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
      }
  return { senses, longest };
}

/** All tables as one lexicon. */
export const LEXICON: Lexicon = lexiconOf(TABLES);
