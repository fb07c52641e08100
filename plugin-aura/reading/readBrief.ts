import type { Brief } from '../plan/brief.ts';
import { readItems } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { briefOf } from './node.ts';
import { readItemsInto } from './reader.ts';

export interface ReadOptions {
  seed?: number;
  /** Index of the text in the brief's `texts`, for spans; 0 for a first prompt. */
  text?: number;
  /** Ids that are taken by what is there already. */
  taken?: ReadonlySet<string>;
}

/**
 * Reads a request into a brief: things with their facts, parts and relations, and the words that found no use. Never throws. A noun that nobody
 * knows stays in the tree without `op`; a stone is a part whose noun is its species, with the species as a material and the cut as an adjective.
 */
export function readBrief(text: string, lexicon: Lexicon, options: ReadOptions = {}): Brief {
  const source = text.slice(0, 4_000);
  const state = readItemsInto(source, readItems(source, lexicon), lexicon, options.text ?? 0);
  return briefOf(
    state.roots,
    state.relations,
    { texts: [source], unread: state.unread, ...(options.seed === undefined ? {} : { seed: options.seed }) },
    options.taken,
  );
}
