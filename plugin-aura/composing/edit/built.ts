import type { PartReport } from '../../evaluation/reportSchema.ts';
import type { FactOf } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import { idOf, tidy } from '../draft.ts';
import { singular } from '../names.ts';
import type { Hit } from './hits.ts';

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

/** What stands upright on its own, and what lies flat, whatever its owner: several of one size are told apart by no bounds. */
const UPRIGHT = /\b(leg|post|pole|stem|stalk|column|pillar|mast|trunk|neck|baluster|spindle|stile|pole|upright|support|shaft|picket)s?$/;
const FLAT = /\b(shelf|shelves|board|top|seat|lid|slat|step|tread|plate|base|rung|cushion|layer|tier|mattress|tile|brim|disc|washer)s?$/;

/** Width, height and depth of a part, and of one of several that all lie alike: the two sides of a bookcase, and not the spokes of a wheel. */
function ownSides(built: readonly PartReport[]): readonly number[] | undefined {
  const [only, ...more] = built.map(({ bounds: { min, max }, copies, each_mm }) =>
    copies === 1 ? max.map((value, axis) => value - min[axis]!) : each_mm,
  );
  const isAlike = more.every((other) => other?.every((size, axis) => Math.abs(size - only![axis]!) < 0.01 * size));
  return only && isAlike ? only : undefined;
}

/** Axes along which a part's thickness is: the thin one of what is flat, both across what is long; undefined where all are alike. */
export function thinSides({ thing }: Hit, built: readonly PartReport[]): number[] | undefined {
  const noun = thing.noun.toLowerCase();
  const each = ownSides(built);
  if (!each) return UPRIGHT.test(noun) ? [0, 2] : FLAT.test(noun) ? [1] : undefined;
  const sides = each.map((size, axis) => ({ axis, size })).sort((a, b) => a.size - b.size);
  const [thin, middle, long] = sides as [(typeof sides)[0], (typeof sides)[0], (typeof sides)[0]];
  if (thin.size < 0.4 * middle.size) return [thin.axis];
  // a stem or a leg that is nearly as wide as it is high is thick across all the same
  return middle.size < 0.6 * long.size ? [thin.axis, middle.axis] : UPRIGHT.test(noun) ? [0, 2] : undefined;
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
  // legs of one length stand side by side
  const stands = only !== undefined && UPRIGHT.test(noun) && (dimension === 'height' || dimension === 'length');
  if (
    stands &&
    found.every(({ bounds }) => Math.abs(bounds.max[1] - only.bounds.max[1]) < 0.01 && Math.abs(bounds.min[1] - only.bounds.min[1]) < 0.01)
  )
    return only.bounds.max[1] - only.bounds.min[1];
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
