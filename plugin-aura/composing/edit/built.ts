import type { PartReport } from '../../evaluation/reportSchema.ts';
import type { FactOf } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import { idOf, tidy } from '../draft.ts';
import { singular } from '../names.ts';
import type { Hit } from './target.ts';

/** Sizes of parts as they were built, for what no parameter tells: the length of a blade. */

/** Axes of the bounds; a length is that of the longest side. */
const AXIS: Readonly<Partial<Record<Dimension, number>>> = { width: 0, diameter: 0, height: 1, depth: 2 };

/** What a size without a word is of: the diameter of what lies flat and round, else the length. */
export function sizeOf(hit: Hit, parts: readonly PartReport[] | undefined): Dimension {
  const [width, height, depth] = (['width', 'height', 'depth'] as const).map((side) => builtSize(hit, side, parts) ?? 0) as [
    number,
    number,
    number,
  ];
  return Math.abs(width - depth) < 0.02 * width && width > height ? 'diameter' : 'length';
}

/** mm that a single part measures now in a dimension; undefined where it was not built, or as several. */
export function builtSize({ thing, owners }: Hit, dimension: Dimension, parts: readonly PartReport[] | undefined): number | undefined {
  const root = owners.at(-1);
  if (!root || thing.which) return undefined;
  const noun = singular(thing.noun.toLowerCase());
  const id = idOf(root.id);
  const found = (parts ?? []).filter(
    ({ operation, name, role }) =>
      (operation === id || operation.startsWith(`${id}_`)) && [name, role].some((word) => singular(word.toLowerCase()) === noun),
  );
  const [only] = found;
  if (found.length !== 1 || !only || only.copies !== 1) return undefined;
  const sides = only.bounds.max.map((value, axis) => value - only.bounds.min[axis]!);
  if (dimension === 'length') return Math.max(...sides);
  const axis = AXIS[dimension];
  return axis === undefined ? undefined : sides[axis];
}

/** A size as so much of the one that was built, which is taken along with what was said so before. */
export function asExtent(hit: Hit, dimension: Dimension, value: number, built: number, words: string): FactOf<'extent'> {
  const before = hit.thing.facts.find((fact): fact is FactOf<'extent'> => fact.kind === 'extent' && fact.dimension === dimension);
  return { kind: 'extent', dimension, factor: tidy(((before?.factor ?? 1) * value) / built), words };
}
