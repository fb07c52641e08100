import type { Brief } from '../plan/brief.ts';
import { lemma, phraseKey } from './inflection.ts';
import type { EntryWords, Lexicon, LexiconEntry } from './lexicon.ts';
import type { Sense } from './senses.ts';

/** Words that hold a sentence together, whatever a part is called. */
const GRAMMAR: ReadonlySet<Sense['kind']> = new Set(['link', 'relation', 'determiner', 'pronoun', 'about', 'frame', 'verb', 'number']);

/**
 * The lexicon with the names under which the parts of a design stand in the outliner as nouns too: the glints in an eye, the plinth of a
 * fridge. Asked for where an instruction was not understood without them. `names` are as they are shown.
 */
export function withOwnNouns(lexicon: Lexicon, names: readonly string[], { things }: Brief): Lexicon {
  const senses = new Map(lexicon.senses);
  const longest = new Map(lexicon.longest);
  const own = new Map<string, string>();
  const note = (phrase: string): void => {
    const key = phraseKey(phrase);
    const known = senses.get(key) ?? [];
    if (key === '' || known.some(({ kind }) => kind === 'part' || GRAMMAR.has(kind))) return;
    senses.set(key, [{ kind: 'part', part: key }, ...known]);
    const words = key.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
    own.set(key, key);
  };
  for (const name of names) {
    const plain = name
      .toLowerCase()
      .replace(/[^a-z ]+/g, ' ')
      .trim();
    note(plain);
    note(lemma(plain.split(' ').at(-1) ?? ''));
  }
  const words = new Map<LexiconEntry, EntryWords>(lexicon.words);
  for (const { op } of things) {
    const entry = op === undefined ? undefined : lexicon.byOp.get(op);
    const known = entry && lexicon.words.get(entry);
    if (entry && known) words.set(entry, { ...known, parts: new Map([...own, ...known.parts]) });
  }
  return { ...lexicon, senses, longest, words };
}
