import type { Kernel } from '../kernel/kernel.ts';
import type { Frame, Part, PartClass, Result } from '../model/part.ts';
import type { Params, ValuesOf } from './param.ts';

export type Family =
  | 'solids'
  | 'profiles'
  | 'combine'
  | 'features'
  | 'modify'
  | 'jewelry'
  | 'furniture'
  | 'vessels'
  | 'mechanical'
  | 'architecture'
  | 'nature'
  | 'props'
  | 'scene';
export type Quality = 'draft' | 'final' | 'export';

/** What a build may use. Everything it makes with the kernel is freed for it unless it is in the result. */
export interface BuildContext {
  kernel: Kernel;
  quality: Quality;
  /** Number of straight pieces that stand for a full circle of this radius (mm) at this quality; even, at least 16. */
  segments(radius: number): number;
  /** Largest distance between a curve and its chords at this quality, mm, for a curve of this radius. */
  tolerance(radius: number): number;
  /** Consumed operations, in order, already placed. */
  inputs: readonly Result[];
  /** A referenced (not consumed) earlier operation, already placed; given the value of a `ref` parameter. */
  ref(id: string): Result;
  note(sentence: string): void;
}

/**
 * A part as a build describes it; the evaluation adds what is missing. Geometry stands in the operation's own coordinates,
 * not yet placed by `at`. An operation that hands a part on unchanged (a group) leaves its `id` and `operation` on it.
 */
export type BuiltPart = Omit<Part, 'id' | 'operation' | 'transform' | 'name'> &
  Partial<Pick<Part, 'id' | 'operation' | 'transform' | 'name'>>;

export interface Built {
  parts: readonly BuiltPart[];
  /** Own anchors beside the seven of the bounds. */
  anchors?: Readonly<Record<string, Frame>>;
  resolved?: Readonly<Record<string, number>>;
  facts?: Readonly<Record<string, number | string>>;
  /** Earlier operations, referred to and not consumed, whose parts these contain. */
  replaces?: readonly string[];
  /** Where this build differs from the definition's `placesItself`: a loft along a path keeps the path's coordinates, one along an axis does not. */
  placesItself?: boolean;
}

/** How many operations are consumed, and what they must be. */
export interface InputsSpec {
  min: number;
  max: number;
  help: string;
}

export interface OperationDefinition<P extends Params = Params> {
  op: string;
  family: Family;
  label: string;
  /** One line: what it makes. */
  help: string;
  params: P;
  inputs?: InputsSpec;
  /** What its parts are when they do not say so themselves; decides the default material. */
  produces: PartClass;
  /** Names and one-line meanings of own anchors; the evaluation checks that a build gives just these. */
  anchors?: Readonly<Record<string, string>>;
  /** True where the operation knows its own place (a head on its stone) and stands there when `at` is left out; otherwise such a part is centred in X and Z and stands on y = 0. */
  placesItself?: boolean;
  /** Smallest params (and plan around it where it needs others) that show it: built by the tests and the gallery. */
  example: OperationExample;
  build(params: ValuesOf<P>, context: BuildContext): Built;
}

export interface OperationExample {
  /** Plan operations that come first, where this one needs inputs or a reference. */
  before?: readonly {
    id: string;
    op: string;
    params?: Record<string, unknown>;
    inputs?: readonly string[];
    at?: Record<string, unknown>;
    material?: string;
  }[];
  params: Record<string, unknown>;
  inputs?: readonly string[];
  material?: string;
}

/** A definition whose params are of any shape, as registries hold it. */
export type AnyOperation = Omit<OperationDefinition, 'build'> & {
  build(params: Readonly<Record<string, never>>, context: BuildContext): Built;
};

/** Declares an operation; the type of `params` in `build` follows from the declaration. */
export function defineOperation<const P extends Params>(definition: OperationDefinition<P>): AnyOperation {
  return definition as unknown as AnyOperation;
}
