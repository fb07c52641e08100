import type { LexiconEntry } from './entry.ts';
import { lemma, phraseKey } from './inflection.ts';
import type { Sense } from './senses.ts';
import { Speller } from './spelling.ts';
import { ADJECTIVES, STYLES } from './words/adjectives.ts';
import { DETERMINERS, FRAMES, LINKS, PATTERN_WORDS, PLACE_WORDS, PRONOUNS, RELATION_WORDS, type Row, VERBS } from './words/grammar.ts';
import { COMPARATIVES, MEASURES } from './words/measures.ts';
import { FEATURES, PART_NOUNS } from './words/nouns.ts';
import { NEAREST_OF_SORT } from './words/sorts.ts';
import { COLOURS, CUTS, FINISH_ROWS, GEMS, MATERIALS, MORE_FINISHES } from './words/substances.ts';

export type { LexiconEntry, SpokenValues, SpokenWords } from './entry.ts';

/** Words of one entry, by key: what may be said of this thing. */
export interface EntryWords {
  /** Part's plain name by each of its words. */
  parts: ReadonlyMap<string, string>;
  adjectives: ReadonlySet<string>;
  /** Words for its numbers. */
  numbers: ReadonlySet<string>;
}

/** Everything the reader knows words for. Built once from the vocabulary; immutable. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  /** Meanings of a phrase of dictionary forms joined by blanks. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** The same of names that are said in the plural only ("glasses"), as they are written. */
  readonly literal: ReadonlyMap<string, readonly Sense[]>;
  /** Longest phrase that begins with a word, in words. */
  readonly longest: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<LexiconEntry, EntryWords>;
  /** Entries by operation. */
  readonly byOp: ReadonlyMap<string, LexiconEntry>;
  /** Plain names of all parts that have an operation of their own, or are spoken of as parts. */
  readonly partNames: ReadonlySet<string>;
  readonly speller: Speller;
}

/** Order decides where a word has several meanings and nothing around it tells: vocabulary first, then these. */
const TABLES: readonly (readonly Row[])[] = [
  FEATURES,
  CUTS,
  GEMS,
  MATERIALS,
  COLOURS,
  FINISH_ROWS,
  MORE_FINISHES,
  STYLES,
  MEASURES,
  ADJECTIVES,
  LINKS,
  RELATION_WORDS,
  PATTERN_WORDS,
  PLACE_WORDS,
  DETERMINERS,
  PRONOUNS,
  VERBS,
  FRAMES,
];

class Index {
  readonly senses = new Map<string, Sense[]>();
  readonly literal = new Map<string, Sense[]>();
  readonly longest = new Map<string, number>();

  add(phrase: string, ...senses: Sense[]): void {
    const key = phraseKey(phrase);
    if (key === '') return;
    const known = this.senses.get(key);
    if (known) known.push(...senses);
    else this.senses.set(key, [...senses]);
    this.#measure(key);
  }

  addLiteral(phrase: string, ...senses: Sense[]): void {
    const known = this.literal.get(phrase);
    if (known) known.push(...senses);
    else this.literal.set(phrase, [...senses]);
    this.#measure(phraseKey(phrase));
  }

  addRows(rows: readonly Row[]): void {
    for (const [phrases, ...senses] of rows) for (const phrase of phrases.split('|')) this.add(phrase.trim(), ...senses);
  }

  /** Sorts that name no other thing, each as the thing that is nearest to it; what else the word means comes first. */
  addSorts(nearest: ReadonlyMap<string, string>): void {
    for (const [sort, name] of nearest) {
      const things = this.senses.get(phraseKey(name))?.filter((known) => known.kind === 'thing') ?? [];
      const sense = things.find(({ variant }) => variant !== undefined) ?? things[0];
      if (sense && !this.has(sort, 'thing') && !this.literal.has(sort)) this.add(sort, { ...sense, nearest: name });
    }
  }

  has(phrase: string, ...kinds: Sense['kind'][]): boolean {
    return this.senses.get(phraseKey(phrase))?.some(({ kind }) => kinds.includes(kind)) ?? false;
  }

  /** Words that hold sentences together are nothing else, whatever a thing calls its own. */
  isGrammar(phrase: string): boolean {
    return this.has(phrase, 'link', 'relation', 'determiner', 'pronoun', 'about');
  }

  #measure(key: string): void {
    const words = key.split(' ');
    const first = words[0]!;
    if ((this.longest.get(first) ?? 0) < words.length) this.longest.set(first, words.length);
  }
}

/** Indexes names, variants, parts, adjectives and words of numbers of these entries, beside the words that every design knows. */
export function lexiconOf(given: Iterable<LexiconEntry>): Lexicon {
  const entries = [...given];
  const index = new Index();
  const words = new Map<LexiconEntry, EntryWords>();
  const partNames = new Set(PART_NOUNS.split(' | '));
  const adjectives = new Set<string>();
  const numbers = new Map<string, Sense>();
  for (const entry of entries) {
    addNames(index, entry);
    const own = wordsOf(entry);
    words.set(entry, own);
    for (const part of own.parts.values()) partNames.add(part);
    for (const word of own.parts.keys()) partNames.add(word);
    for (const adjective of own.adjectives) adjectives.add(adjective);
    for (const number of own.numbers) if (!numbers.has(number)) numbers.set(number, numberSense(number));
  }
  for (const part of partNames) index.add(part, { kind: 'part', part: phraseKey(part) });
  for (const rows of TABLES) index.addRows(rows);
  index.addSorts(NEAREST_OF_SORT);
  for (const [word, [dimension, factor]] of Object.entries(COMPARATIVES)) index.add(word, { kind: 'comparative', dimension, factor });
  for (const adjective of adjectives) if (!index.isGrammar(adjective)) index.add(adjective, { kind: 'adjective', adjective });
  // "wide" and "round" of a thing's own numbers are read as what they are everywhere
  for (const [word, sense] of numbers)
    if (!index.isGrammar(word) && !index.has(word, 'dimension', 'which', 'extent', 'adjective', 'place')) index.add(word, sense);
  return {
    entries,
    senses: index.senses,
    literal: index.literal,
    longest: index.longest,
    words,
    byOp: new Map(entries.map((entry) => [entry.op, entry])),
    partNames,
    speller: new Speller(() => [...index.senses.keys(), ...index.literal.keys()]),
  };
}

function addNames(index: Index, entry: LexiconEntry): void {
  const add = (name: string, sense: Sense): void => {
    const written = name.toLowerCase().replaceAll('-', ' ');
    // a name in the plural is said so: "shades" are no shade
    if (written === phraseKey(name) || !written.endsWith('s')) index.add(name, sense);
    else index.addLiteral(written, sense);
    // "rubik's cube" is a name, where "table's lamp" is a lamp that belongs to a table
    if (written.includes("'s ")) index.addLiteral(written, sense);
  };
  for (const name of entry.spoken.names) add(name, { kind: 'thing', entry });
  for (const { names } of entry.spoken.variants ?? [])
    for (const name of names) add(name, { kind: 'thing', entry, ...(names[0] === undefined ? {} : { variant: names[0] }) });
}

function wordsOf({ spoken, params }: LexiconEntry): EntryWords {
  const parts = new Map<string, string>();
  const adjectives = new Set<string>();
  const numbers = new Set<string>();
  for (const [part, said] of Object.entries(spoken.parts ?? {})) {
    for (const word of [part, ...(said.names ?? [])]) parts.set(phraseKey(word.replaceAll('_', ' ')), part);
    for (const adjective of Object.keys(said.adjectives ?? {})) adjectives.add(phraseKey(adjective));
  }
  for (const adjective of Object.keys(spoken.adjectives ?? {})) adjectives.add(phraseKey(adjective));
  for (const said of Object.values(spoken.words ?? {})) for (const word of said ?? []) numbers.add(phraseKey(word));
  for (const [name, param] of Object.entries(params ?? {})) {
    // "length 1 m" is no first length of a stepped shaft
    if (param.kind === 'number' && !/\d/.test(`${name}${param.label}`)) {
      numbers.add(phraseKey(name.replaceAll('_', ' ')));
      numbers.add(phraseKey(param.label));
    }
    // "in_middle" is a place wherever it is said; of "drawers_below" the drawers are named, and where they are
    for (const option of param.options ?? [])
      if (option.length > 2 && !/^(?:in|on|at)_/.test(option) && !(option.includes('_') && parts.has(phraseKey(option.split('_')[0]!))))
        adjectives.add(phraseKey(option.replaceAll('_', ' ')));
  }
  return { parts, adjectives, numbers };
}

const DIMENSION_NOUNS = new Set([
  'height',
  'width',
  'length',
  'depth',
  'thickness',
  'diameter',
  'radius',
  'angle',
  'side',
  'size',
] as const);
type DimensionNoun = typeof DIMENSION_NOUNS extends Set<infer D> ? D : never;
const isDimension = (word: string): word is DimensionNoun => (DIMENSION_NOUNS as ReadonlySet<string>).has(word);

/** "seat height" is a height of the seat, "module" a number of its own. */
function numberSense(phrase: string): Sense {
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  if (words.length > 1 && isDimension(last)) return { kind: 'dimension', dimension: last, of: words.slice(0, -1).join(' '), noun: true };
  return { kind: 'number', of: phrase };
}

/** What may be said of a thing; empty of a noun that nobody knows. */
export const wordsFor = (lexicon: Lexicon, op: string | undefined): EntryWords | undefined => {
  const entry = op === undefined ? undefined : lexicon.byOp.get(op);
  return entry && lexicon.words.get(entry);
};

/** The thing that a name means, or undefined. */
export function thingNamed(lexicon: Lexicon, name: string): Extract<Sense, { kind: 'thing' }> | undefined {
  const found = lexicon.literal.get(name.toLowerCase()) ?? lexicon.senses.get(phraseKey(name));
  return found?.find((sense) => sense.kind === 'thing');
}

export const partKey = (word: string): string => lemma(word);
