import type { Lexicon } from './lexicon.ts';

export interface NearName {
  /** The name as it is shown. */
  name: string;
  op: string;
}

/** Known names nearest to a noun that nobody knows, best first: by spelling, by the last word of a compound, by words in common. */
export function nearestNames(_noun: string, _lexicon: Lexicon, _most = 3): NearName[] {
  return [];
}
