import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Quality } from '../../kernel/tessellation.ts';
import { keptOf } from '../combine/kept.ts';
import type { BuiltPart } from '../define.ts';
import type { Result } from '../part.ts';
import { placedSolids } from '../parts.ts';

/** Most triangles that a solid is refined to before it is bent: while a slider moves, what can be bent between two pictures. */
const MOST: Readonly<Record<Quality, number>> = { draft: 50_000, final: 150_000, export: 200_000 };

/** Every part of the inputs made anew by `change`, which gets the part's solid as it stands; parts of which nothing is left are dropped. */
export function reshaped(inputs: readonly Result[], change: (solid: Solid) => Solid): BuiltPart[] {
  const parts = inputs.flatMap((input) => input.parts);
  const changed = parts.flatMap((part): BuiltPart[] => {
    if (!part.solid) return [part];
    const solid = change(part.solid.kernel.union(placedSolids(part)));
    return solid.isEmpty() ? [] : [{ ...keptOf(part), solid }];
  });
  if (!changed.some((part) => part.solid)) throw new CannotBuild('Nothing is left of the inputs.');
  return changed;
}

/** Splits long edges so that a deformation has vertices to move. `edge` in mm; coarser where the solid would get too many triangles. */
export function refinedFor(solid: Solid, edge: number, quality: Quality): Solid {
  const most = MOST[quality];
  const expected = solid.triangles() + (2.5 * solid.area()) / (edge * edge);
  const coarser = expected > most ? edge * Math.sqrt(expected / most) : edge;
  return solid.refineToLength(coarser);
}

/** Extent of a part along an axis, as it stands. */
export function extentAlong(solid: Solid, axis: 0 | 1 | 2): { from: number; to: number; middle: [number, number, number] } {
  const { min, max } = solid.bounds();
  return { from: min[axis], to: max[axis], middle: [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2] };
}

export const AXIS_NUMBERS = { x: 0, y: 1, z: 2 } as const;

/** Largest distance of the bounds' corners from the line through the middle along an axis. */
export function reachAround(solid: Solid, axis: 0 | 1 | 2): number {
  const { min, max } = solid.bounds();
  const across = ([0, 1, 2] as const).filter((k) => k !== axis);
  return Math.hypot(...across.map((k) => (max[k] - min[k]) / 2));
}
