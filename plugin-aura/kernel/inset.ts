import type { Loop } from './kernel.ts';
import type { Vec2 } from './space.ts';

/** The offset line of a side: points x with normal.(x - start) = depth. */
interface Side {
  start: Vec2;
  normal: Vec2;
  before: number;
  after: number;
  gone: boolean;
  /** Depth at which it has no length any more; infinite where it grows. */
  vanishes: number;
}

/** Sides whose directions differ by less than this sine count as parallel. */
const PARALLEL = 1e-9;

/**
 * An outline moved inward, to the left of its direction, by each of several depths in mm (outward where they are negative): the
 * wavefront of the straight skeleton (Aichholzer and others, 1995). For every corner of the outline there is a corner at every
 * depth, so that the outlines can be skinned; where a side has become nothing its corners stand in one place, to the last digit.
 *
 * Depths are of one sign. Null where nothing is left of the outline at the deepest. Where it falls into two, or meets another
 * loop, the result crosses itself: the caller compares areas (refuseOverlap).
 */
export function insetOutline(loop: Loop, depths: readonly number[]): Vec2[][] | null {
  const sense = depths.some((depth) => depth < 0) ? -1 : 1;
  const sides = sidesOf(loop);
  let left = sides.length;
  for (const k of sides.keys()) measure(sides, k, sense);
  const moved = new Map<number, Vec2[]>();
  for (const depth of [...new Set(depths)].sort((a, b) => Math.abs(a) - Math.abs(b))) {
    for (;;) {
      const next = soonest(sides);
      const side = sides[next]!;
      if (!(side.vanishes <= Math.abs(depth))) break;
      if (--left < 3) return null;
      side.gone = true;
      sides[side.before]!.after = side.after;
      sides[side.after]!.before = side.before;
      measure(sides, side.before, sense);
      measure(sides, side.after, sense);
    }
    const corners = depth === 0 ? loop.map((p): Vec2 => [p[0], p[1]]) : cornersAt(sides, depth);
    if (!corners) return null;
    moved.set(depth, corners);
  }
  return depths.map((depth) => moved.get(depth)!);
}

function sidesOf(loop: Loop): Side[] {
  const n = loop.length;
  return loop.map((a, i): Side => {
    const b = loop[(i + 1) % n]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return {
      start: a,
      normal: [-(b[1] - a[1]) / length, (b[0] - a[0]) / length],
      before: (i + n - 1) % n,
      after: (i + 1) % n,
      gone: false,
      vanishes: Number.POSITIVE_INFINITY,
    };
  });
}

function soonest(sides: readonly Side[]): number {
  let best = 0;
  let depth = Number.POSITIVE_INFINITY;
  for (const [k, { gone, vanishes }] of sides.entries())
    if (!gone && vanishes <= depth) {
      best = k;
      depth = vanishes;
    }
  return best;
}

/** Where the offset lines of two sides meet, as a point and its move for each mm of depth; null for parallel ones. */
function meeting(a: Side, b: Side): { from: Vec2; by: Vec2 } | null {
  const cross = a.normal[0] * b.normal[1] - a.normal[1] * b.normal[0];
  if (Math.abs(cross) < PARALLEL) return null;
  const solve = (p: number, q: number): Vec2 => [(p * b.normal[1] - q * a.normal[1]) / cross, (q * a.normal[0] - p * b.normal[0]) / cross];
  // About the start of the second side: far from the origin, and between nearly parallel sides, digits would be lost.
  const apart = solve(a.normal[0] * (a.start[0] - b.start[0]) + a.normal[1] * (a.start[1] - b.start[1]), 0);
  return { from: [b.start[0] + apart[0], b.start[1] + apart[1]], by: solve(1, 1) };
}

/** Notes at which depth a side becomes nothing. Beside a parallel neighbour it keeps its end, which moves square to it. */
function measure(sides: readonly Side[], k: number, sense: number): void {
  const side = sides[k]!;
  side.vanishes = Number.POSITIVE_INFINITY;
  const start = meeting(sides[side.before]!, side);
  const end = meeting(side, sides[side.after]!);
  if (side.gone || !start || !end) return;
  const along: Vec2 = [side.normal[1], -side.normal[0]];
  const length = (end.from[0] - start.from[0]) * along[0] + (end.from[1] - start.from[1]) * along[1];
  const shrinking = -sense * ((end.by[0] - start.by[0]) * along[0] + (end.by[1] - start.by[1]) * along[1]);
  if (shrinking > 1e-12) side.vanishes = Math.max(0, length / shrinking);
}

/** One corner for each of the outline: where the sides that are left before and after it meet. */
function cornersAt(sides: readonly Side[], depth: number): Vec2[] | null {
  const n = sides.length;
  const alive = [...sides.keys()].filter((k) => !sides[k]!.gone);
  const first = alive[0]!;
  const corners: Vec2[] = new Array(n);
  for (let walked = 0, k = first; walked === 0 || k !== first; walked++) {
    const side = sides[k]!;
    const next = sides[side.after]!;
    const met = meeting(side, next);
    let corner: Vec2;
    if (met) corner = [met.from[0] + met.by[0] * depth, met.from[1] + met.by[1] * depth];
    else {
      if (side.normal[0] * next.normal[0] + side.normal[1] * next.normal[1] < 0) return null;
      corner = [next.start[0] + next.normal[0] * depth, next.start[1] + next.normal[1] * depth];
    }
    // All corners between the two have come together in this one.
    for (let i = (k + 1) % n; ; i = (i + 1) % n) {
      corners[i] = corner;
      if (i === side.after) break;
    }
    k = side.after;
  }
  return corners;
}
