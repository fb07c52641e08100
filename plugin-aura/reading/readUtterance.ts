import type { Brief } from '../plan/brief.ts';
import type { Utterance } from './edit.ts';
import type { Lexicon } from './lexicon.ts';

export interface UtteranceContext {
  /** The brief of the design on the table; missing for the first prompt, where everything that describes a thing is `make`. */
  brief?: Brief;
}

/** Reads what somebody says into what they want: edits, a new thing, a question, talk. Never throws. */
export function readUtterance(text: string, _lexicon: Lexicon, _context: UtteranceContext = {}): Utterance {
  return { kind: 'unclear', words: text, unread: [] };
}
