import type { EdgeTreatment } from './bevel.ts';
import { CannotBuild } from './cannotBuild.ts';
import { insetOutline } from './inset.ts';
import type { Kernel, Solid } from './kernel.ts';
import { add, cross, dot, length, normalized, scaled, subtract } from './matrix.ts';
import type { Chord } from './outline.ts';
import type { Vec2, Vec3 } from './space.ts';

/** The half space normal.x <= at. */
interface Plane {
  normal: Vec3;
  at: number;
}
/** A corner of a convex solid and the planes that meet in it. */
interface Corner {
  point: Vec3;
  planes: readonly Plane[];
}

/**
 * The convex solid of a few corner points (some dozens), with all its edges rounded by a radius or chamfered by legs that are
 * measured in the faces. Faces stay exactly where they were.
 * Rounded it is what a ball of that radius can sweep inside: the solid between planes moved inward, grown by the ball.
 * @throws CannotBuild where the edges leave nothing of a face
 */
export function easedHull(kernel: Kernel, points: readonly Vec3[], edge: EdgeTreatment | null, chord: Chord): Solid {
  if (!edge) return kernel.hull(points);
  const planes = planesOf(points);
  const eased = edge.kind === 'round' ? rounded(planes, edge.size, chord) : chamfered(planes, edge);
  return kernel.hull(eased);
}

const tooLarge = ({ kind, size }: EdgeTreatment): CannotBuild =>
  new CannotBuild(`Edges of ${size} mm leave nothing of a face: make them smaller.`, kind);

/** Planes through three of the points that have all others behind them. */
function planesOf(points: readonly Vec3[]): Plane[] {
  const size = Math.max(...points.flat().map(Math.abs));
  const planes: Plane[] = [];
  for (const [i, a] of points.entries())
    for (const [j, b] of points.entries())
      for (const c of points.slice(j + 1)) {
        if (j <= i) continue;
        const square = cross(subtract(b, a), subtract(c, a));
        if (length(square) < 1e-12 * size * size) continue;
        for (const sense of [1, -1]) {
          const normal = scaled(normalized(square), sense);
          const at = dot(normal, a);
          if (points.some((p) => dot(normal, p) > at + 1e-9 * size)) continue;
          if (!planes.some((plane) => dot(plane.normal, normal) > 1 - 1e-12)) planes.push({ normal, at });
        }
      }
  return planes;
}

/** Points where three planes or more meet and that lie behind all others. */
function cornersOf(planes: readonly Plane[]): Corner[] {
  const size = Math.max(...planes.map(({ at }) => Math.abs(at)), 1e-9);
  const found: Vec3[] = [];
  for (const [i, a] of planes.entries())
    for (const [j, b] of planes.entries())
      for (const c of planes.slice(j + 1)) {
        if (j <= i) continue;
        const across = cross(b.normal, c.normal);
        const volume = dot(a.normal, across);
        if (Math.abs(volume) < 1e-9) continue;
        const sum = add(scaled(across, a.at), add(scaled(cross(c.normal, a.normal), b.at), scaled(cross(a.normal, b.normal), c.at)));
        const point = scaled(sum, 1 / volume);
        const outside = planes.some((plane) => dot(plane.normal, point) > plane.at + 1e-7 * size);
        if (!outside && !found.some((known) => length(subtract(known, point)) < 1e-6 * size)) found.push(point);
      }
  return found.map((point) => ({ point, planes: planes.filter(({ normal, at }) => dot(normal, point) > at - 1e-6 * size) }));
}

function rounded(planes: readonly Plane[], radius: number, chord: Chord): Vec3[] {
  const corners = cornersOf(planes.map(({ normal, at }) => ({ normal, at: at - radius })));
  if (corners.length < 4) throw tooLarge({ kind: 'round', size: radius });
  return corners.flatMap(({ point, planes: meeting }) =>
    sphericalPatch(
      meeting.map(({ normal }) => normal),
      chord(radius),
    ).map((direction) => add(point, scaled(direction, radius))),
  );
}

/** Directions all over the patch of the unit sphere between these, its rim and corners included. */
function sphericalPatch(directions: readonly Vec3[], pieces: number): Vec3[] {
  const middle = normalized(directions.reduce(add, [0, 0, 0]));
  const around = aroundDirection(directions, middle);
  return around.flatMap((direction, i) => {
    const rim = arc(direction, around[(i + 1) % around.length]!, pieces);
    return rim.flatMap((outer) => arc(outer, middle, pieces));
  });
}

/** Directions along the great circle from `a` to `b`, both included. */
function arc(a: Vec3, b: Vec3, pieces: number): Vec3[] {
  const angle = Math.acos(Math.max(-1, Math.min(1, dot(a, b))));
  const steps = Math.max(1, Math.ceil((angle * pieces) / (2 * Math.PI)));
  if (angle < 1e-9) return [a];
  return Array.from({ length: steps + 1 }, (_, k) => {
    const t = k / steps;
    return scaled(add(scaled(a, Math.sin((1 - t) * angle)), scaled(b, Math.sin(t * angle))), 1 / Math.sin(angle));
  });
}

function chamfered(planes: readonly Plane[], edge: EdgeTreatment): Vec3[] {
  const corners = cornersOf(planes);
  return planes.flatMap((plane) => {
    const own = corners.filter((corner) => corner.planes.includes(plane)).map(({ point }) => point);
    if (own.length < 3) throw tooLarge(edge);
    const middle = scaled(own.reduce(add, [0, 0, 0]), 1 / own.length);
    const ordered = aroundDirection(
      own.map((point) => subtract(point, middle)),
      plane.normal,
    );
    const [u, v] = axesAcross(plane.normal);
    const moved = insetOutline(
      ordered.map((p): Vec2 => [dot(p, u), dot(p, v)]),
      [edge.size],
    );
    if (!moved) throw tooLarge(edge);
    return moved[0]!.map(([a, b]) => add(middle, add(scaled(u, a), scaled(v, b))));
  });
}

/** Two axes square to a direction; with it they are right-handed. */
function axesAcross(direction: Vec3): [Vec3, Vec3] {
  const u = normalized(cross(Math.abs(direction[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0], direction));
  return [u, cross(direction, u)];
}

/** The vectors in order around a direction, counter-clockwise seen against it. */
function aroundDirection(vectors: readonly Vec3[], direction: Vec3): Vec3[] {
  const [u, v] = axesAcross(direction);
  return vectors.toSorted((a, b) => Math.atan2(dot(a, v), dot(a, u)) - Math.atan2(dot(b, v), dot(b, u)));
}
