import type { Kernel, Solid } from '../kernel/kernel.ts';
import type { Frame } from '../kernel/space.ts';
import type { Quality } from '../kernel/tessellation.ts';
import type { Composed } from '../plan/component.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Params, ValuesOf } from '../plan/param.ts';
import type { Registry } from '../plan/registry.ts';
import type { ParamValues } from '../plan/schema.ts';
import type { Part, Result } from './part.ts';

/** What a build may use. Everything it makes with the kernel is freed for it unless it is in the result. */
export interface BuildContext {
  kernel: Kernel;
  quality: Quality;
  /** It is only looked at, as while a slider moves: what grows together may stand in one another, what is hidden may stay uncut. */
  shown: boolean;
  /** Number of straight pieces that stand for a full circle of this radius (mm) at this quality; even, at least 16. */
  segments(radius: number): number;
  /** Largest distance between a curve and its chords at this quality, mm, for a curve of this radius. */
  tolerance(radius: number): number;
  /** What cannot be seen on the whole that this belongs to, mm at final quality; 0 where it is measured rather than looked at. */
  unseen: number;
  /** Consumed operations, in order, already placed. */
  inputs: readonly Result[];
  /** A referenced (not consumed) earlier operation, already placed; given the value of a `ref` parameter. */
  ref(id: string): Result;
  note(sentence: string): void;
  /**
   * A step of the build that hangs on nothing but `on` (plain data) and the quality: while a slider moves what it does not hang on, it is
   * taken from the cache. It notes nothing.
   */
  remembered(on: readonly unknown[], make: () => Built): Built;
  /** Builds the inside of a component with these values, by the same cache. */
  assemble(component: Composed, values: ParamValues): Built;
}

/**
 * A part as a build describes it; the evaluation adds what is missing. Geometry stands in the operation's own coordinates,
 * not yet placed by `at`. An operation that hands a part on unchanged (a group) leaves its `id` and `operation` on it.
 */
export type BuiltPart = Omit<Part, 'id' | 'operation' | 'transform' | 'name'> &
  Partial<Pick<Part, 'id' | 'operation' | 'transform' | 'name'>> & {
    /** Of a part inside a component: what its id is there ("blade", "shade.rim"). */
    path?: string;
  };

export interface Built {
  parts: readonly BuiltPart[];
  /** Own anchors beside the seven of the bounds. */
  anchors?: Readonly<Record<string, Frame>>;
  resolved?: Readonly<Record<string, number>>;
  facts?: Readonly<Record<string, number | string>>;
  /** The first fault of the finished piece, where it is made all the same; `find` looks for it once, at its parts and at `solids`. */
  unsound?: { find(): string | undefined; solids: readonly Solid[] };
  /** Earlier operations, referred to and not consumed, whose parts these contain. */
  replaces?: readonly string[];
  /** Where this build differs from the definition's `placesItself`: a loft along a path keeps the path's coordinates, one along an axis does not. */
  placesItself?: boolean;
  /** It may consist of several parts, even where it is one now: its parts are named within it. */
  composed?: boolean;
}

export interface OperationDefinition<P extends Params = Params> extends OperationDeclaration<P> {
  build(params: ValuesOf<P>, context: BuildContext): Built;
}

/** A definition whose params are of any shape, as registries hold it. */
export type AnyOperation = Omit<OperationDefinition, 'build'> & {
  build(params: Readonly<Record<string, never>>, context: BuildContext): Built;
};

/** Declares an operation; the type of `params` in `build` follows from the declaration. */
export function defineOperation<const P extends Params>(definition: OperationDefinition<P>): AnyOperation {
  return definition as unknown as AnyOperation;
}

/** A registry of operations that can be built, not only read. */
export type Vocabulary = Registry<AnyOperation>;
