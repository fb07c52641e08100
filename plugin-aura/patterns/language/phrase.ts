import type { Domain, Item, Measure, Relation, Sense, SenseKind, SenseOf } from './sense.ts';

/** A length or an angle that was asked for, and the words that said it. */
export interface MeasureRead {
  /** Undefined where only the number was said ("a 30 mm cube"). */
  measure: Measure | undefined;
  /** One value, or two or three ("9 x 7 mm"). mm, or degrees. */
  values: readonly number[];
  unit: string | undefined;
  item: Item;
  words: string;
}

/** How a phrase hangs on what was said before it. */
export type Link = 'start' | 'with' | 'without' | 'and' | 'in' | 'of' | 'comma' | Relation;

/** A noun with all that was said of it: "two 0.25 ct trillion diamonds", "seat 46 cm high". */
export interface Phrase {
  noun: Item | undefined;
  link: Link;
  count: number | undefined;
  countItem: Item | undefined;
  /** Items that describe it, before or after the noun. */
  attributes: Item[];
  measures: MeasureRead[];
  carats: { value: number; item: Item }[];
  ringSize: Item | undefined;
  thread: Item | undefined;
  karat: Item | undefined;
  each: boolean;
  total: boolean;
  /** "a lamp on it": how it stands to what was spoken of before. */
  toIt: Relation | undefined;
  /** Items that the tables do not know. */
  unknown: Item[];
  /** Number of the comma-free stretch it stands in. */
  segment: number;
}

export const emptyPhrase = (link: Link, segment: number): Phrase => ({
  noun: undefined,
  link,
  count: undefined,
  countItem: undefined,
  attributes: [],
  measures: [],
  carats: [],
  ringSize: undefined,
  thread: undefined,
  karat: undefined,
  each: false,
  total: false,
  toIt: undefined,
  unknown: [],
  segment,
});

/** The meaning of this kind of the noun or, failing that, of an attribute. */
export function attribute<K extends SenseKind>(phrase: Phrase | undefined, kind: K): { sense: SenseOf<K>; item: Item } | undefined {
  for (const item of phrase?.attributes ?? []) {
    const sense = item.senses.find((candidate: Sense): candidate is SenseOf<K> => candidate.kind === kind);
    if (sense) return { sense, item };
  }
  return undefined;
}

export function attributes<K extends SenseKind>(phrase: Phrase | undefined, kind: K): { sense: SenseOf<K>; item: Item }[] {
  return (phrase?.attributes ?? []).flatMap((item) => {
    const sense = item.senses.find((candidate: Sense): candidate is SenseOf<K> => candidate.kind === kind);
    return sense ? [{ sense, item }] : [];
  });
}

export function nounSense<K extends SenseKind>(phrase: Phrase | undefined, kind: K): SenseOf<K> | undefined {
  return phrase?.noun?.senses.find((candidate: Sense): candidate is SenseOf<K> => candidate.kind === kind);
}

/** Field of the noun's thing, if it is one. */
export const domainOf = (phrase: Phrase): Domain | undefined => nounSense(phrase, 'thing')?.domain;
