import type { ComponentBody } from './component.ts';
import type { Params } from './param.ts';
import type { Spoken } from './spoken.ts';

/** What is declared of an operation without how it is built: all that reading a plan, a prompt page, an inspector or a reference needs. */

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
  | 'scene'
  | LibraryFamily
  | 'own';

/** Families of the library: what people ask for. */
export const LIBRARY_FAMILIES = [
  'parts',
  'lighting',
  'kitchen',
  'tableware',
  'tools',
  'vehicles',
  'toys',
  'games',
  'sports',
  'instruments',
  'electronics',
  'office',
  'clothing',
  'food',
  'plants',
  'animals',
  'buildings',
  'street',
  'garden',
  'containers',
  'household',
  'bathroom',
  'hardware',
  'signs',
  'symbols',
] as const;
export type LibraryFamily = (typeof LIBRARY_FAMILIES)[number];

const SEEN_WHOLE: ReadonlySet<Family> = new Set([...LIBRARY_FAMILIES, 'furniture', 'vessels', 'architecture', 'nature', 'props']);
/**
 * Whether an operation makes a thing that is looked at as a whole, and need be no finer than what is seen on it; jewels and what is
 * machined are measured.
 */
export const seenWhole = ({ family }: Pick<OperationDeclaration, 'family'>): boolean => SEEN_WHOLE.has(family);

/**
 * What a part is to the design; decides default material, shading and the report's tables.
 * 'metal' is jewellery metal (weighed by alloy), 'gem' a stone, 'body' any other solid.
 */
export type PartClass = 'metal' | 'gem' | 'body' | 'light' | 'camera' | 'cutter';

/** How many operations are consumed, and what they must be. */
export interface InputsSpec {
  min: number;
  max: number;
  help: string;
}

export interface OperationDeclaration<P extends Params = Params> {
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
  /** How it is spoken of; without it, it can only be written in a plan. */
  spoken?: Spoken<P>;
  /** Of a component: the operations that it is made of. */
  body?: ComponentBody;
  /** Smallest params (and plan around it where it needs others) that show it: built by the tests and the gallery. */
  example: OperationExample;
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

/** The largest of the lengths that an operation is given, mm. */
export function largestLength({ params }: Pick<OperationDeclaration, 'params'>, values: Readonly<Record<string, unknown>>): number {
  let largest = 0;
  for (const [name, param] of Object.entries(params)) {
    if ((param.kind !== 'number' && param.kind !== 'vector') || param.unit !== 'mm') continue;
    for (const length of [values[name]].flat()) if (typeof length === 'number') largest = Math.max(largest, length);
  }
  return largest;
}
