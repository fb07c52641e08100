import type { Quantity } from './sense.ts';

interface Unit {
  words: readonly string[];
  kind: Quantity['kind'];
  /** To mm, ct, degrees, percent or grams. */
  factor: number;
}

export const UNITS: readonly Unit[] = [
  { words: ['mm', 'mms'], kind: 'length', factor: 1 },
  { words: ['cm', 'cms'], kind: 'length', factor: 10 },
  { words: ['dm'], kind: 'length', factor: 100 },
  { words: ['m', 'metre'], kind: 'length', factor: 1000 },
  { words: ['in', 'inch', '"'], kind: 'length', factor: 25.4 },
  { words: ['ft', 'foot', "'"], kind: 'length', factor: 304.8 },
  { words: ['yd', 'yard'], kind: 'length', factor: 914.4 },
  { words: ['micron', 'um', 'µm'], kind: 'length', factor: 0.001 },
  { words: ['ct', 'carat', 'cts', 'ctw', 'tcw', 'cttw'], kind: 'carat', factor: 1 },
  { words: ['point', 'pointer', 'pt'], kind: 'carat', factor: 0.01 },
  { words: ['k', 'kt', 'karat'], kind: 'karat', factor: 1 },
  { words: ['degree', 'deg'], kind: 'angle', factor: 1 },
  { words: ['percent'], kind: 'percent', factor: 1 },
  { words: ['g', 'gram', 'gramme'], kind: 'weight', factor: 1 },
  { words: ['kg', 'kilo', 'kilogram'], kind: 'weight', factor: 1000 },
];

const BY_WORD = new Map(UNITS.flatMap((unit) => unit.words.map((word) => [word, unit] as const)));

/** Finenesses that gold is sold in; a "carat" with one of these before gold is a karat, not a weight. */
export const KARATS: readonly number[] = [8, 9, 10, 12, 14, 15, 18, 20, 21, 22, 23, 24];

/** The unit that this dictionary form names, or undefined. */
export const unitOf = (word: string): Unit | undefined => BY_WORD.get(word);
