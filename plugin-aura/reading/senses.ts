import type { BriefRelation, FactOf } from '../plan/brief.ts';
import type { Dimension } from '../plan/spoken.ts';
import type { LexiconEntry } from './entry.ts';

export type Pattern = FactOf<'pattern'>['pattern'];
export type Relation = BriefRelation['relation'];

/** How what follows hangs on what was said. */
export type Link =
  | 'with'
  | 'without'
  | 'of'
  | 'in'
  | 'from'
  | 'for'
  | 'at'
  | 'to'
  | 'made of'
  | 'and'
  | 'or'
  | 'but'
  | 'then'
  | 'instead of'
  | 'except'
  | 'that'
  | 'whose'
  | 'is'
  | 'has'
  | 'like'
  | 'as'
  | 'per'
  | 'by';

export type Determiner = 'a' | 'the' | 'this' | 'its' | 'another' | 'each' | 'both' | 'all' | 'no' | 'some' | 'other';

/** Something that a phrase may mean. A phrase may have several; the parser chooses by what stands around it. */
export type Sense =
  /** A thing of the vocabulary; `nearest` is its name where the phrase is a sort that has no shape of its own. */
  | { kind: 'thing'; entry: LexiconEntry; variant?: string; nearest?: string }
  /** A noun that is a part of some thing. */
  | { kind: 'part'; part: string }
  /** Worked into a body: hole, slot, fillet. `cut` tells what takes material away. */
  | { kind: 'feature'; feature: string }
  | { kind: 'gem'; species: string }
  | { kind: 'cut'; cut: string }
  | { kind: 'material'; material: string; only?: 'of' }
  | { kind: 'colour'; colour: string }
  | { kind: 'finish'; finish: string }
  | { kind: 'style'; style: string }
  | { kind: 'adjective'; adjective: string }
  /** "height" (noun) and "high" (adjective); `of` says which of them, "outer". */
  | { kind: 'dimension'; dimension: Dimension; of?: string; noun: boolean }
  /** "tall" without a number, "small". */
  | { kind: 'extent'; dimension: Dimension; factor: number }
  /** "taller": only instructions change by it. */
  | { kind: 'comparative'; dimension: Dimension; factor: number }
  /** Says which of the dimensions: "inner", "base", "overall". */
  | { kind: 'which'; of: string }
  /** A word for a number of some thing: "module", "turns". */
  | { kind: 'number'; of: string }
  | { kind: 'relation'; relation: Relation }
  | { kind: 'place'; at: string }
  | { kind: 'pattern'; pattern: Pattern }
  | { kind: 'link'; link: Link }
  | { kind: 'determiner'; determiner: Determiner }
  | { kind: 'pronoun'; pronoun: 'it' | 'they' | 'one' | 'this' | 'person' }
  | { kind: 'verb'; verb: string }
  /** A noun that only frames a request or counts: "3D model", "set", "piece". */
  | { kind: 'frame'; noun: boolean }
  /** Softens a number: "about", "at least". */
  | { kind: 'about' }
  /** Strengthens what follows: "very", "slightly". */
  | { kind: 'degree'; factor: number }
  | { kind: 'filler' };

export type SenseKind = Sense['kind'];
export type SenseOf<K extends SenseKind> = Extract<Sense, { kind: K }>;
