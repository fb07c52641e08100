import { CannotBuild } from '../kernel/cannotBuild.ts';
import { BOUNDS_ANCHORS, type Bounds, corners, emptyBounds, joinBounds } from '../kernel/frames.ts';
import type { Solid } from '../kernel/kernel.ts';
import { isIdentity, keepsAxes, transformPoint } from '../kernel/matrix.ts';
import type { Frame, Mat4, Vec3 } from '../kernel/space.ts';
import type { Part, Result } from './part.ts';

/** Questions that operations, report and placement ask of finished parts. Lengths in mm. */

/** What these questions need of a part; parts that are still being built have it too. */
export type Shape = Pick<Part, 'solid' | 'copies' | 'class'> & { transform?: Mat4 };

const UNPLACED: readonly Mat4[] = [[1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]];

const OF_BOUNDS: ReadonlySet<string> = new Set(BOUNDS_ANCHORS);

/** Anchors of what stands in a group or a component, under its id there: "seat" is its top, "seat.front" its front. */
export function anchorsUnder(id: string, anchors: Readonly<Record<string, Frame>>): Record<string, Frame> {
  const named = Object.fromEntries(Object.entries(anchors).map(([name, frame]) => [`${id}.${name}`, frame]));
  return !OF_BOUNDS.has(id) && anchors.top ? { ...named, [id]: anchors.top } : named;
}

/** Where every copy of a part stands. */
export function placesOf(part: Pick<Shape, 'transform' | 'copies'>): readonly Mat4[] {
  return part.copies ?? (part.transform ? [part.transform] : UNPLACED);
}

/** Triangles of copies that one solid can be made of: where fine ones overlap, every crossing is a cut, and the kernel runs out of memory. */
const MOST_UNITED = 300_000;

/** The part's solids as they stand in the design, one a copy. To be called inside a kernel scope. */
export function placedSolids(part: Shape): Solid[] {
  const { solid } = part;
  if (!solid) return [];
  const places = placesOf(part);
  if (places.length > 1 && places.length * solid.triangles() > MOST_UNITED)
    throw new CannotBuild(`${places.length} copies are too many to be made one solid.`);
  return places.map((place) => (isIdentity(place) ? solid : solid.transform(place)));
}

/** All solids of a result as they stand in the design; lights, cameras and open pieces have none, and the room that a setting keeps free is nothing to be joined. */
export function solidsOf(result: Pick<Result, 'parts'>): Solid[] {
  return result.parts.filter((part) => part.class !== 'cutter').flatMap((part) => placedSolids(part));
}

/** Everything of a result as one solid, as it stands in the design. Throws CannotBuild where it holds no solid. */
export function solidOf(result: Result): Solid {
  const solids = solidsOf(result);
  if (solids.length === 0) throw new CannotBuild(`"${result.operation}" has no solid to work on.`);
  return solids[0]!.kernel.union(solids);
}

/** The first part of a result that has a solid: whose name, material and class a combination keeps. */
export function leadPart(results: readonly Result[]): Part | undefined {
  return results.flatMap((result) => result.parts).find((part) => part.solid);
}

/** Bounds of parts with all their copies; a light or camera counts as the point where it stands. Null where there is nothing. */
export function boundsOf(parts: readonly Shape[]): Bounds | null {
  let bounds: Bounds = emptyBounds();
  for (const part of parts) bounds = joinBounds(bounds, boundsOfPart(part));
  return bounds.min[0] <= bounds.max[0] ? bounds : null;
}

function boundsOfPart(part: Shape): Bounds {
  const { solid } = part;
  const places = placesOf(part);
  if (!solid) return boundsOfPoints(places, [[0, 0, 0]]);
  if (solid.isEmpty()) return emptyBounds();
  const own = solid.bounds();
  if (places.every(keepsAxes)) return boundsOfPoints(places, corners(own));
  return boundsOfPoints(places, extremePoints(solid));
}

function boundsOfPoints(places: readonly Mat4[], points: readonly Vec3[]): Bounds {
  const { min, max } = emptyBounds();
  for (const place of places) {
    for (const point of points) {
      const p = transformPoint(place, point);
      for (let k = 0; k < 3; k++) {
        if (p[k]! < min[k]!) min[k] = p[k]!;
        if (p[k]! > max[k]!) max[k] = p[k]!;
      }
    }
  }
  return { min, max };
}

/** Corners of the convex hull: wherever a solid is turned, one of them is the outermost. */
function extremePoints(solid: Solid): Vec3[] {
  return solid.kernel.scope(() => {
    const { positions } = solid.hull().mesh();
    const points: Vec3[] = [];
    for (let i = 0; i < positions.length; i += 3) points.push([positions[i]!, positions[i + 1]!, positions[i + 2]!]);
    return points;
  });
}
