import type { NumberParam, Params, ValueOf, VectorParam } from './param.ts';

/**
 * How an operation is spoken of, declared in its own file and typed against its own parameters: what it is called, which presets have
 * names of their own, what sizes without a word mean, and what may be said of its parts. The reader's lexicon, the palette, the
 * inspector and the tests all come from here. Words are singular, lower case and in American spelling; plurals and British
 * spellings follow by rule.
 */

/** A dimension by its plain word; "size" is one that was said without a word. */
export const DIMENSIONS = [
  'size',
  'length',
  'width',
  'height',
  'depth',
  'thickness',
  'diameter',
  'radius',
  'side',
  'circumference',
  'angle',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A parameter that holds a number, or one number of a vector: "height", "size.1". */
export type NumberAddress<P extends Params> =
  | { [K in keyof P & string]: P[K] extends NumberParam ? K : never }[keyof P & string]
  | { [K in keyof P & string]: P[K] extends VectorParam ? `${K}.${0 | 1 | 2}` : never }[keyof P & string];

/** Values for some of the parameters, as a plan gives them. */
export type PresetOf<P extends Params> = { readonly [K in keyof P]?: ValueOf<P[K]> };

/** A preset with names of its own: a bar stool is a stool 750 mm high with a rest. */
export interface Variant<P extends Params = Params> {
  names: readonly string[];
  params: PresetOf<P>;
  /** Material words by role where they differ from the operation's own; the role "main" is the operation's `material`. */
  materials?: Readonly<Record<string, string>>;
}

/** A part of a thing, by which its owner's parameters are set; keyed by its plain name. */
export interface SpokenPart<P extends Params = Params> {
  /** Other words for it. */
  names?: readonly string[];
  /** Parameter that "four legs" sets. */
  count?: NumberAddress<P>;
  /** What naming it sets ("with arms"), and what leaving it out sets ("without arms", "no lid"). */
  present?: PresetOf<P>;
  absent?: PresetOf<P>;
  /** Role in the thing's `materials` that its material and colour set; "main" is the operation's own material. */
  material?: string;
  /** Parameters that its measures set. `size` is a bare one ("a 30 mm knob"). */
  sizes?: Readonly<Partial<Record<Dimension, NumberAddress<P>>>>;
  /** Adjectives that set values: "tapered legs" is { leg_style: 'tapered' }. */
  adjectives?: Readonly<Record<string, PresetOf<P>>>;
  /** How many there are in any case, of what no parameter counts. */
  always?: number;
  /** Places where it is in any case, as they are said: "top", "front", "inside". */
  at?: readonly string[];
  /** Operation of its own that makes it where the thing has none: a lid, a handle. */
  is?: string;
}

export interface Spoken<P extends Params = Params> {
  /** What it is called; the first is shown. A name that ends on another's ("coffee table") is a thing of its own and wins. */
  names: readonly string[];
  variants?: readonly Variant<P>[];
  /** What sizes without a word mean: "a 40 cm table", "60 x 40", "60 x 40 x 75". */
  sizes?: {
    one?: NumberAddress<P>;
    two?: readonly [NumberAddress<P>, NumberAddress<P>];
    three?: readonly [NumberAddress<P>, NumberAddress<P>, NumberAddress<P>];
    /** Three of which the last is much less than the others, where that says the thickness of a sheet: "50 x 50 x 3" of an angle. */
    thin?: readonly [NumberAddress<P>, NumberAddress<P>, NumberAddress<P>];
  };
  /** Words for its numbers beside their own names and labels: { diameter: ['across', 'wide'], height: ['long'] }. */
  words?: Readonly<Partial<Record<NumberAddress<P>, readonly string[]>>>;
  /** Adjectives that set values: "round table" is { shape: 'round' }. Options of a choice need no entry. */
  adjectives?: Readonly<Record<string, PresetOf<P>>>;
  parts?: Readonly<Record<string, SpokenPart<P>>>;
  /** What a vessel holds as it usually is, in litres, where its one size gives all others. */
  litres?: number;
  /** Anchors where things go that are on, in or under it, where these are not the top, the inside and the floor below. */
  holds?: Readonly<Partial<Record<'on' | 'in' | 'under', string>>>;
}
