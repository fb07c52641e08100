import type { Fact } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { LexiconEntry } from '../entry.ts';
import { phraseKey } from '../inflection.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Bare } from '../measurePhrase.ts';
import type { Sense } from '../senses.ts';
import { table } from '../table.ts';
import type { Atom } from './notation.ts';

/** What a word of a parts list may mean for one thing: several at once, of which what stands around it takes one. */
export interface Term {
  /** The thing itself, or a variant of it. */
  root?: { variant?: string };
  /** A number of the thing; `count` where it is no length. */
  number?: { of: string; count: boolean };
  dimension?: { dimension: Dimension; of?: string };
  part?: { name: string; counts: boolean; sizes: Readonly<Partial<Record<string, string>>> };
  /** Something worked into the thing that it has no number for. */
  feature?: string;
  adjective?: string;
  substance?: Bare<Fact>;
  place?: string;
  /** Holds the list together and says nothing: "of", "the", "with". */
  skip?: boolean;
  /** "for": what follows is what it is made for. */
  aims?: boolean;
  /** "on", "in", "from": what follows says where. */
  where?: boolean;
  without?: boolean;
  /** "each", "per": the part that follows is there anyway. */
  each?: boolean;
  /** A thing that is another one. */
  other?: boolean;
}

/** Alloys by their numbers, which a list names like words. */
const ALLOYS: Readonly<Record<string, string | undefined>> = table({
  1018: 'steel',
  1020: 'steel',
  1045: 'steel',
  4130: 'steel',
  4140: 'steel',
  4340: 'steel',
  303: 'stainless steel',
  304: 'stainless steel',
  316: 'stainless steel',
  2024: 'aluminum',
  5052: 'aluminum',
  5083: 'aluminum',
  6061: 'aluminum',
  6082: 'aluminum',
  7075: 'aluminum',
});
export const alloyOf = (text: string): string | undefined => ALLOYS[text];

export interface Vocabulary {
  at(words: readonly string[], at: number): { term: Term; length: number } | undefined;
}

const KNOWN = new WeakMap<LexiconEntry, Vocabulary>();

export function vocabularyOf(lexicon: Lexicon, entry: LexiconEntry): Vocabulary {
  const known = KNOWN.get(entry);
  if (known) return known;
  const made = build(lexicon, entry);
  KNOWN.set(entry, made);
  return made;
}

function build(lexicon: Lexicon, entry: LexiconEntry): Vocabulary {
  const own = new Map<string, Term>();
  let most = 1;
  const put = (phrase: string, term: Term): void => {
    const key = phraseKey(phrase.replaceAll('_', ' ').replaceAll('-', ' '));
    if (key === '') return;
    most = Math.max(most, key.split(' ').length);
    own.set(key, { ...term, ...own.get(key) });
  };
  const { spoken, params } = entry;
  for (const name of spoken.names) put(name, { root: {} });
  for (const { names } of spoken.variants ?? [])
    for (const name of names) own.set(phraseKey(name), { root: names[0] === undefined ? {} : { variant: names[0] } });
  for (const [address, words] of Object.entries(spoken.words ?? {})) {
    const param = params?.[address.split('.')[0]!];
    for (const word of words ?? []) {
      const dimension = lexicon.senses.get(phraseKey(word))?.find((sense) => sense.kind === 'dimension');
      if (!dimension) put(word, { number: { of: word, count: param?.kind === 'number' && param.unit === undefined } });
    }
  }
  for (const [name, param] of Object.entries(params ?? {})) {
    if (param.kind === 'number') {
      const of = name.replaceAll('_', ' ');
      const dimension = lexicon.senses.get(phraseKey(of))?.some((sense) => sense.kind === 'dimension');
      if (!dimension) put(of, { number: { of, count: param.unit === undefined } });
    }
    for (const option of param.kind === 'choice' ? (param.options ?? []) : [])
      if (option.length > 2 && option !== 'none') put(option, { adjective: option.replaceAll('_', ' ') });
    if (param.kind === 'flag') put(name, { adjective: name.replaceAll('_', ' ') });
  }
  for (const adjective of Object.keys(spoken.adjectives ?? {})) put(adjective, { adjective });
  for (const [name, part] of Object.entries(spoken.parts ?? {})) {
    for (const word of [name, ...(part.names ?? [])])
      for (const form of [word, `${word.replace(/e$/, '')}ed`])
        put(form, { part: { name, counts: part.count !== undefined, sizes: part.sizes ?? {} } });
    for (const adjective of Object.keys(part.adjectives ?? {})) put(adjective, { adjective });
  }
  return {
    at(words, at) {
      const first = words[at];
      if (first === undefined) return undefined;
      const longest = Math.max(most, lexicon.longest.get(first) ?? 1);
      for (let n = Math.min(longest, words.length - at); n > 0; n--) {
        const key = words.slice(at, at + n).join(' ');
        const mine = own.get(key);
        const general = n > 1 && lexicon.senses.get(key)?.every(({ kind }) => kind === 'filler') ? undefined : generalOf(lexicon, key);
        if (mine || general) return { term: { ...general, ...mine, ...(mine ? { other: false } : {}) }, length: n };
      }
      return undefined;
    },
  };
}

/** What every design knows the word for. */
function generalOf(lexicon: Lexicon, key: string): Term | undefined {
  const senses = lexicon.senses.get(key);
  if (!senses) return undefined;
  const term: Term = {};
  for (const sense of senses) Object.assign(term, { ...meaning(sense), ...term });
  if (Object.keys(term).length > 1) delete term.other;
  return Object.keys(term).length > 0 ? term : undefined;
}

function meaning(sense: Sense): Term {
  switch (sense.kind) {
    case 'dimension':
      return { dimension: { dimension: sense.dimension, ...(sense.of === undefined ? {} : { of: sense.of }) } };
    case 'feature':
      return { feature: sense.feature };
    case 'material':
      return { substance: { kind: 'material', material: sense.material } };
    case 'colour':
      return { substance: { kind: 'colour', colour: sense.colour } };
    case 'finish':
      return { substance: { kind: 'finish', finish: sense.finish } };
    case 'place':
      return { place: sense.at };
    case 'which':
      return { place: sense.of };
    case 'thing':
      return { other: true };
    case 'determiner':
      return sense.determiner === 'each' || sense.determiner === 'both'
        ? { each: true }
        : sense.determiner === 'no'
          ? { without: true }
          : { skip: true };
    case 'link':
      return sense.link === 'without' || sense.link === 'per'
        ? sense.link === 'per'
          ? { each: true }
          : { without: true }
        : sense.link === 'for'
          ? { aims: true }
          : sense.link === 'in' || sense.link === 'at'
            ? { where: true }
            : { skip: true };
    case 'relation':
      return { where: true };
    case 'filler':
    case 'about':
    case 'frame':
    case 'degree':
      return { skip: true };
    default:
      return {};
  }
}

/** Families whose things are ordered by lists of their sizes. */
const LISTED = new Set(['mechanical', 'hardware', 'profiles']);

/** The thing that the list is of, with where it is named; undefined where no listed thing is. */
export function headOf(lexicon: Lexicon, words: readonly string[]): LexiconEntry | undefined {
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(6, words.length - i); n > 0; n--) {
      const key = words.slice(i, i + n).join(' ');
      const thing = lexicon.senses.get(key)?.find((sense) => sense.kind === 'thing');
      // a pulley that is said to have teeth is one for a toothed belt
      const toothed = thing?.entry.op === 'create_pulley' && words.includes('tooth') ? lexicon.byOp.get('create_timing_pulley') : undefined;
      if (toothed) return toothed;
      // a rack that is said to have teeth, or a module, is no furniture
      const racked =
        thing && /\brack$/.test(key) && words.some((word) => /^(tooth|module|pitch)$/.test(word))
          ? lexicon.byOp.get('create_gear_rack')
          : undefined;
      if (racked) return racked;
      if (thing) return LISTED.has(thing.entry.family) ? thing.entry : undefined;
    }
  }
  return undefined;
}

export const wordsOf = (atoms: readonly Atom[]): string[] =>
  atoms.map((atom) =>
    atom.kind === 'word' ? atom.text : atom.kind === 'value' && atom.unit === undefined && !atom.angle ? atom.text : '|',
  );
