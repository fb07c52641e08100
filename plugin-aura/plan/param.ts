import { z } from 'zod';

/**
 * What a parameter of an operation is: declared once, and from here come validation, defaults, ranges, prompt
 * signature, inspector field, command-line help and docs. Numbers in the params of a plan may be expressions;
 * they are resolved to numbers before a build sees them.
 */
interface Declared {
  label: string;
  /** One line of help: what it does, in the trade's words. */
  help: string;
  /** Shown in the inspector only under "more". */
  advanced?: boolean;
  /** Shown only while another parameter has one of these values: { profile: ['d', 'flat'] }. */
  when?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
}

export type NumberUnit = 'mm' | 'deg' | 'ct' | '%' | '';

/** `default: 'auto'` means that the build chooses from its context (the stone, the parent); it then receives undefined and reports what it chose in `resolved`. */
export interface NumberParam<D extends number | 'auto' | 'required' = number | 'auto' | 'required'> extends Declared {
  kind: 'number';
  unit: NumberUnit;
  integer: boolean;
  default: D;
  /** Hard range: outside it a plan is refused. */
  min: number;
  max: number;
  /** Range of the slider; default the hard one. */
  soft: readonly [number, number];
  step: number;
}

export interface ChoiceParam<O extends string = string, D extends O | 'auto' = O | 'auto'> extends Declared {
  kind: 'choice';
  options: readonly O[];
  default: D;
}
export interface FlagParam extends Declared {
  kind: 'flag';
  default: boolean;
}
export interface TextParam<D extends string | 'required' = string> extends Declared {
  kind: 'text';
  default: D;
  maxLength: number;
}
/** Two or three lengths or angles. */
export interface VectorParam<N extends 2 | 3 = 2 | 3> extends Declared {
  kind: 'vector';
  unit: NumberUnit;
  size: N;
  default: readonly number[] | 'required';
  min: number;
  max: number;
}
/** The id of an earlier operation, which is read and not consumed. */
export interface RefParam<R extends boolean = boolean> extends Declared {
  kind: 'ref';
  of: 'gem' | 'solid' | 'any';
  optional: R;
}
/** A structured value with its own zod schema: a profile, a path, a list of points ... `notation` is how the prompt shows it. */
export interface ValueParam<T = unknown> extends Declared {
  kind: 'value';
  schema: z.ZodType<T>;
  default: unknown;
  notation: string;
  /** Ids of earlier operations that a value names; they are checked like a `ref`, and a change of theirs rebuilds this one. */
  refs?(value: T): readonly string[];
  /** The value with every length in it multiplied by `factor`: plans may be written in cm or m. Without it the value holds no lengths. */
  scaleLengths?(value: T, factor: number): T;
}
export type Param = NumberParam | ChoiceParam | FlagParam | TextParam<string> | VectorParam | RefParam | ValueParam;
export type Params = Readonly<Record<string, Param>>;

/** The value that a build receives for a declared parameter. */
export type ValueOf<P> =
  P extends NumberParam<infer D>
    ? D extends 'auto'
      ? number | undefined
      : number
    : P extends ChoiceParam<infer O, infer D>
      ? D extends 'auto'
        ? O | undefined
        : O
      : P extends FlagParam
        ? boolean
        : P extends TextParam<string>
          ? string
          : P extends VectorParam<infer N>
            ? N extends 2
              ? readonly [number, number]
              : readonly [number, number, number]
            : P extends RefParam<infer R>
              ? R extends true
                ? string | undefined
                : string
              : P extends ValueParam<infer T>
                ? T
                : never;
export type ValuesOf<P extends Params> = { readonly [K in keyof P]: ValueOf<P[K]> };

interface NumberSpec<D> extends Declared {
  default: D;
  min: number;
  max: number;
  soft?: readonly [number, number];
  step?: number;
}
const numberParam =
  (unit: NumberUnit, integer: boolean, step: number) =>
  <const D extends number | 'auto' | 'required'>(spec: NumberSpec<D>): NumberParam<D> => ({
    ...spec,
    kind: 'number',
    unit,
    integer,
    soft: spec.soft ? [Math.max(spec.min, spec.soft[0]), Math.min(spec.max, spec.soft[1])] : [spec.min, spec.max],
    step: spec.step ?? step,
  });

/** A length in mm. */
export const length = numberParam('mm', false, 0.1);
/** An angle in degrees. */
export const angle = numberParam('deg', false, 1);
/** A weight in carats (0.2 g). */
export const carat = numberParam('ct', false, 0.01);
/** A plain factor. */
export const ratio = numberParam('', false, 0.01);
/** A percentage. */
export const percent = numberParam('%', false, 0.5);
/** A whole number of things. */
export const count = numberParam('', true, 1);

export const choice = <const O extends string, const D extends NoInfer<O> | 'auto'>(
  spec: Declared & { options: readonly O[]; default: D },
): ChoiceParam<O, D> => ({ ...spec, kind: 'choice' });
export const flag = (spec: Declared & { default: boolean }): FlagParam => ({ ...spec, kind: 'flag' });
export const text = (spec: Declared & { default: string; maxLength?: number }): TextParam => ({ maxLength: 200, ...spec, kind: 'text' });
export const vector2 = (
  spec: Declared & { default: readonly [number, number] | 'required'; min: number; max: number; unit?: NumberUnit },
): VectorParam<2> => ({ unit: 'mm', ...spec, kind: 'vector', size: 2 });
export const vector3 = (
  spec: Declared & { default: readonly [number, number, number] | 'required'; min: number; max: number; unit?: NumberUnit },
): VectorParam<3> => ({ unit: 'mm', ...spec, kind: 'vector', size: 3 });
export const ref = <const R extends boolean>(spec: Declared & { of: RefParam['of']; optional: R }): RefParam<R> => ({
  ...spec,
  kind: 'ref',
});
/** Without a `default` the value has to be given; `default: undefined` makes it optional only where the schema admits undefined. */
export const value = <T>(spec: Declared & Omit<ValueParam<T>, keyof Declared | 'kind'>): ValueParam<T> => ({ ...spec, kind: 'value' });
/** Ids of any number of earlier operations, which are read and not consumed. */
export const refs = (spec: Declared & { default?: readonly string[] }): ValueParam<readonly string[]> => ({
  default: [],
  ...spec,
  kind: 'value',
  schema: z.array(z.string().max(64)).max(2_000).readonly(),
  notation: '[ids]',
  refs: (ids) => ids,
});
