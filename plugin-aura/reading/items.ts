import type { Quantity } from './quantities.ts';
import type { Sense, SenseKind, SenseOf } from './senses.ts';

/** What the parser reads: a phrase of the lexicon, a quantity, a quoted text, a mark, or a word that nobody knows. */
export interface Item {
  from: number;
  to: number;
  /** As it was typed. */
  words: string;
  /** Dictionary form; of a mark the mark. */
  key: string;
  senses: readonly Sense[];
  /** Meanings of a name that is said in the plural only, beside those of its singular in `senses`. */
  literal?: readonly Sense[];
  /** Kinds of its senses, one bit each: asked for many times a word. */
  kinds: number;
  quantity?: Quantity;
  text?: string;
  mark?: string;
  ordinal?: number;
  plural: boolean;
  possessive: boolean;
  glued: boolean;
  capital: boolean;
  /** "three-legged": a part in the form of an adjective. */
  ed?: boolean;
}

const KINDS = [
  'thing',
  'part',
  'feature',
  'gem',
  'cut',
  'material',
  'colour',
  'finish',
  'style',
  'adjective',
  'dimension',
  'extent',
  'comparative',
  'which',
  'number',
  'relation',
  'place',
  'pattern',
  'link',
  'determiner',
  'pronoun',
  'verb',
  'frame',
  'about',
  'degree',
  'filler',
] as const satisfies readonly SenseKind[];
const BITS = Object.fromEntries(KINDS.map((kind, i) => [kind, 2 ** i])) as Readonly<Record<SenseKind, number>>;
export const kindsOf = (senses: readonly Sense[]): number => senses.reduce((all, { kind }) => all | BITS[kind], 0);

export const senseOf = <K extends SenseKind>(item: Item | undefined, kind: K): SenseOf<K> | undefined =>
  item?.senses.find((sense): sense is SenseOf<K> => sense.kind === kind);
export const has = (item: Item | undefined, ...kinds: SenseKind[]): boolean => {
  if (item === undefined || item.kinds === 0) return false;
  for (const kind of kinds) if ((item.kinds & BITS[kind]) !== 0) return true;
  return false;
};
export const isUnknown = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.senses.length === 0 &&
  item.quantity === undefined &&
  item.mark === undefined &&
  item.text === undefined &&
  item.ordinal === undefined;

/** Whether a mark or a link ends the sentence here. */
export function endsSentence(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  switch (item.mark) {
    case ';':
    case '!':
    case '?':
    case '\n':
      return true;
    case '.': {
      const next = items[at + 1];
      if (next === undefined || next.mark === '\n') return true;
      if (next.glued) return false;
      return (
        next.capital ||
        !ABBREVIATED.has(
          items[at - 1]?.words
            .toLowerCase()
            .split(/[\s\d]/)
            .at(-1) ?? '',
        )
      );
    }
    default:
      return false;
  }
}
const ABBREVIATED = new Set('dia approx dims dim vs eg ie ca in mm cm ft max min incl thk diam no mr st'.split(' '));
