import type { LexiconEntry } from './entry.ts';

/** Everything the reader knows words for. Built once from the vocabulary; immutable. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
}

/** Indexes names, variants, parts, adjectives and words of numbers of these entries, beside the words that every design knows. */
export function lexiconOf(entries: Iterable<LexiconEntry>): Lexicon {
  return { entries: [...entries] };
}
