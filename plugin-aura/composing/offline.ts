import { ENTRIES } from '../library/entries.ts';
import { library } from '../library/index.ts';
import { registry } from '../operations/index.ts';
import { WordReader } from './reader.ts';

let reader: WordReader | undefined;

/** The reader of the shipped vocabulary and library; its words are indexed when they are first needed. */
export function wordReader(): WordReader {
  reader ??= new WordReader({ entries: ENTRIES, vocabulary: registry, load: (ops) => library.load(ops) });
  return reader;
}
