import type { Vec3 } from '../../kernel/space.ts';

/** Fields of design that a thing belongs to; the plan's `design_type`. */
export type Domain =
  | 'jewelry'
  | 'furniture'
  | 'lighting'
  | 'vessel'
  | 'mechanical'
  | 'architecture'
  | 'nature'
  | 'prop'
  | 'vehicle'
  | 'container'
  | 'creature'
  | 'solid';

/** A named dimension, as the params of operations call them. */
export type Measure =
  | 'height'
  | 'width'
  | 'length'
  | 'depth'
  | 'thickness'
  | 'diameter'
  | 'radius'
  | 'inner_diameter'
  | 'outer_diameter'
  | 'wall'
  | 'bore'
  | 'bolt_circle'
  | 'wire'
  | 'module'
  | 'pitch'
  | 'across_flats'
  | 'girth'
  | 'circumference'
  | 'angle'
  | 'gap'
  | 'drop'
  | 'inside'
  | 'outside'
  | 'rise'
  | 'run'
  | 'size';

export type Relation =
  | 'on'
  | 'under'
  | 'left'
  | 'right'
  | 'front'
  | 'behind'
  | 'beside'
  | 'in'
  | 'around'
  | 'above'
  | 'between'
  | 'through';
export type Arrangement = 'row' | 'circle' | 'grid' | 'stack' | 'column' | 'scatter';

/** What a word or phrase may mean. A phrase of the tables has one or several; the reader of a domain takes those it asks for. */
export type Sense =
  | { kind: 'thing'; thing: string; domain: Domain }
  | { kind: 'part'; part: string }
  | { kind: 'gem'; species: string }
  | { kind: 'cut'; cut: string }
  | { kind: 'metal'; metal: string }
  | { kind: 'material'; material: string }
  | { kind: 'colour'; colour: string; hex: string }
  | { kind: 'finish'; finish: string }
  | { kind: 'setting'; setting: string; style?: string }
  | { kind: 'profile'; profile: string }
  | { kind: 'shape'; shape: string }
  | { kind: 'style'; style: string }
  | { kind: 'feature'; feature: string }
  | { kind: 'measure'; measure: Measure }
  /** "tall", "small": a measure (or all of them) made larger or smaller than usual. */
  | { kind: 'extent'; measure: Measure; factor: number }
  | { kind: 'relation'; relation: Relation }
  | { kind: 'arrangement'; arrangement: Arrangement }
  | { kind: 'link'; link: 'with' | 'and' | 'in' | 'of' | 'without' | 'each' | 'total' }
  | { kind: 'verb'; verb: 'set' | 'add' | 'remove' | 'swap' | 'more' | 'less' }
  | { kind: 'filler' };

export type SenseKind = Sense['kind'];
export type SenseOf<K extends SenseKind> = Extract<Sense, { kind: K }>;

/** A number with its unit: lengths in mm, angles in degrees. `unit` is as it was written. */
export interface Quantity {
  kind: 'length' | 'carat' | 'karat' | 'angle' | 'percent' | 'weight';
  value: number;
  unit: string;
}

/** "9 x 7 mm": two or three lengths in mm; without a unit just factors ("a 4 x 2 grid"). */
export interface Dimensions {
  values: readonly [number, number] | Vec3;
  unit: string | undefined;
}

export interface RingSize {
  system: 'US' | 'UK' | 'EU' | 'JP' | 'mm';
  size: string;
  /** Inner diameter, mm. */
  diameter: number;
}

/** A run of tokens that means one thing: numbers first, then the longest phrase of the tables. */
export interface Item {
  /** As typed. */
  words: string;
  /** Range in the prompt. */
  from: number;
  to: number;
  senses: readonly Sense[];
  number?: number;
  quantity?: Quantity;
  dimensions?: Dimensions;
  ringSize?: RingSize;
  /** "M6" */
  thread?: number;
  comma?: boolean;
  /** Words in quotation marks: a text to write, engrave or emboss. */
  text?: string;
}

export function senseOf<K extends SenseKind>(item: Item | undefined, kind: K): SenseOf<K> | undefined {
  return item?.senses.find((sense): sense is SenseOf<K> => sense.kind === kind);
}
