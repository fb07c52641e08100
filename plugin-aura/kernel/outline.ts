import { CannotBuild } from './cannotBuild.ts';
import type { Vec2 } from './space.ts';

/**
 * Plane curves flattened to polylines: rounded corners, arcs, splines. Points are [u, v] in mm.
 * `chord(radius)` tells how many straight pieces a full circle of that radius gets.
 */
export type Chord = (radius: number) => number;

/** Points of an arc around `centre` from angle a to b (radians, either sense), both ends included. */
export function arcPoints(centre: Vec2, radius: number, a: number, b: number, chord: Chord): Vec2[] {
  const steps = Math.max(1, Math.ceil((chord(radius) * Math.abs(b - a)) / (2 * Math.PI)));
  return Array.from({ length: steps + 1 }, (_, i): Vec2 => {
    const t = a + ((b - a) * i) / steps;
    return [centre[0] + radius * Math.cos(t), centre[1] + radius * Math.sin(t)];
  });
}

/** Points of the arc from `from` through `via` to `to`, without `from`; a straight piece where the three lie in line. */
export function arcThrough(from: Vec2, via: Vec2, to: Vec2, chord: Chord): Vec2[] {
  const [ax, ay] = from;
  const [bx, by] = via;
  const [cx, cy] = to;
  const d = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by));
  if (Math.abs(d) < 1e-12) return [to];
  const a2 = ax * ax + ay * ay;
  const b2 = bx * bx + by * by;
  const c2 = cx * cx + cy * cy;
  const centre: Vec2 = [(a2 * (by - cy) + b2 * (cy - ay) + c2 * (ay - by)) / d, (a2 * (cx - bx) + b2 * (ax - cx) + c2 * (bx - ax)) / d];
  const at = (p: Vec2) => Math.atan2(p[1] - centre[1], p[0] - centre[0]);
  const start = at(from);
  // d > 0: the three turn counter-clockwise.
  const sweep = (p: Vec2) => (((d > 0 ? at(p) - start : start - at(p)) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const angle = sweep(to) || 2 * Math.PI;
  return arcPoints(centre, Math.hypot(ax - centre[0], ay - centre[1]), start, start + (d > 0 ? angle : -angle), chord).slice(1);
}

export interface Corner {
  point: Vec2;
  /** Fillet radius, mm. */
  round?: number;
  /** Chamfer leg, mm. */
  chamfer?: number;
}

/**
 * Replaces the corners of a closed polygon by their fillets and chamfers.
 * A radius that needs exactly the whole side is legal; one that needs more is refused.
 */
export function roundCorners(corners: readonly Corner[], chord: Chord): Vec2[] {
  const n = corners.length;
  const trims = corners.map((corner, i) => trimOf(corner, corners[(i + n - 1) % n]!.point, corners[(i + 1) % n]!.point));
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    const side = distance(corners[i]!.point, corners[j]!.point);
    if (trims[i]! + trims[j]! > side * (1 + 1e-6) + 1e-9)
      throw new CannotBuild(
        `The rounding of neighbouring corners needs ${(trims[i]! + trims[j]!).toFixed(2)} mm of a side of ${side.toFixed(2)} mm: use a smaller radius.`,
      );
  }
  return corners.flatMap((corner, i) =>
    cornerPoints(corner, trims[i]!, corners[(i + n - 1) % n]!.point, corners[(i + 1) % n]!.point, chord),
  );
}

/** How much of each neighbouring side the corner's treatment takes. */
function trimOf(corner: Corner, before: Vec2, after: Vec2): number {
  if (corner.chamfer) return corner.chamfer;
  if (!corner.round) return 0;
  const half = angleAt(before, corner.point, after) / 2;
  if (half < 1e-4)
    throw new CannotBuild(
      `The outline turns back on itself at [${corner.point[0]}, ${corner.point[1]}], where it cannot be rounded: move a point, or leave the radius out.`,
    );
  return half > Math.PI / 2 - 1e-6 ? 0 : corner.round / Math.tan(half);
}

function cornerPoints(corner: Corner, trim: number, before: Vec2, after: Vec2, chord: Chord): Vec2[] {
  if (trim <= 0) return [corner.point];
  const start = toward(corner.point, before, trim);
  const end = toward(corner.point, after, trim);
  if (corner.chamfer) return [start, end];
  const radius = corner.round!;
  const half = angleAt(before, corner.point, after) / 2;
  const middle: Vec2 = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  const centre = toward(corner.point, middle, radius / Math.sin(half));
  const a = Math.atan2(start[1] - centre[1], start[0] - centre[0]);
  let b = Math.atan2(end[1] - centre[1], end[0] - centre[0]);
  while (b - a > Math.PI) b -= 2 * Math.PI;
  while (b - a < -Math.PI) b += 2 * Math.PI;
  return arcPoints(centre, radius, a, b, chord);
}

/** Interior angle at p between its neighbours, 0 to pi. */
function angleAt(before: Vec2, p: Vec2, after: Vec2): number {
  const u: Vec2 = [before[0] - p[0], before[1] - p[1]];
  const v: Vec2 = [after[0] - p[0], after[1] - p[1]];
  return Math.abs(Math.atan2(u[0] * v[1] - u[1] * v[0], u[0] * v[0] + u[1] * v[1]));
}

const distance = (a: Vec2, b: Vec2) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function toward(from: Vec2, to: Vec2, by: number): Vec2 {
  const d = distance(from, to);
  return [from[0] + ((to[0] - from[0]) * by) / d, from[1] + ((to[1] - from[1]) * by) / d];
}

/**
 * Points of a centripetal Catmull-Rom spline through the knots (Barry and Goldman's form), any dimension.
 * Open curves begin and end at the end knots; `pieces` straight pieces a span.
 */
export function splinePoints<V extends readonly number[]>(knots: readonly V[], closed: boolean, pieces: number): V[] {
  const n = knots.length;
  if (n < 3 && !closed) return [...knots];
  const knot = (i: number): V => {
    if (closed) return knots[((i % n) + n) % n]!;
    if (i < 0) return mix(knots[0]!, knots[1]!, -1);
    if (i >= n) return mix(knots[n - 1]!, knots[n - 2]!, -1);
    return knots[i]!;
  };
  const spans = closed ? n : n - 1;
  const out: V[] = [];
  for (let i = 0; i < spans; i++) {
    for (let k = 0; k < pieces; k++) out.push(catmullRom(knot(i - 1), knot(i), knot(i + 1), knot(i + 2), k / pieces));
  }
  if (!closed) out.push(knots[n - 1]!);
  return out;
}

function mix<V extends readonly number[]>(a: V, b: V, t: number): V {
  return a.map((x, k) => x + (b[k]! - x) * t) as unknown as V;
}

function catmullRom<V extends readonly number[]>(p0: V, p1: V, p2: V, p3: V, t: number): V {
  const step = (a: V, b: V) => Math.max(1e-9, Math.sqrt(Math.hypot(...a.map((x, k) => x - b[k]!))));
  const t0 = 0;
  const t1 = t0 + step(p0, p1);
  const t2 = t1 + step(p1, p2);
  const t3 = t2 + step(p2, p3);
  const s = t1 + (t2 - t1) * t;
  const a1 = mix(p0, p1, (s - t0) / (t1 - t0));
  const a2 = mix(p1, p2, (s - t1) / (t2 - t1));
  const a3 = mix(p2, p3, (s - t2) / (t3 - t2));
  const b1 = mix(a1, a2, (s - t0) / (t2 - t0));
  const b2 = mix(a2, a3, (s - t1) / (t3 - t1));
  return mix(b1, b2, (s - t1) / (t2 - t1));
}

/** Twice the signed area; positive where the loop runs counter-clockwise. */
export function doubleArea(loop: readonly Vec2[]): number {
  let sum = 0;
  for (let i = 0; i < loop.length; i++) {
    const a = loop[i]!;
    const b = loop[(i + 1) % loop.length]!;
    sum += a[0] * b[1] - a[1] * b[0];
  }
  return sum;
}
