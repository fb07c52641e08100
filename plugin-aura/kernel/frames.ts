import { add, cross, dot, fromAxes, normalized, scaled, subtract, transformDirection, transformPoint } from './matrix.ts';
import type { Frame, Mat4, Vec3 } from './space.ts';

/** Frames of anchors: named places with axes, on parts. Lengths in mm. */

export interface Bounds {
  min: Vec3;
  max: Vec3;
}

export const BOUNDS_ANCHORS = ['center', 'top', 'bottom', 'left', 'right', 'front', 'back'] as const;
export type BoundsAnchor = (typeof BOUNDS_ANCHORS)[number];

/** The frame of the world: origin and own axes. */
export const WORLD: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

/** A frame at `origin` with axes like the part's own. */
export const frameAt = (origin: Vec3): Frame => ({ ...WORLD, origin });

/**
 * A frame whose +Y points along `up` and whose +Z is as near to `front` as it can be (default +Z, or +Y where `up` lies along Z).
 * `up` need not be a unit vector, and must not be zero.
 */
export function frameToward(origin: Vec3, up: Vec3, front?: Vec3): Frame {
  const y = normalized(up);
  const hint: Vec3 = front ?? (Math.abs(y[2]) < 0.99 ? [0, 0, 1] : [0, y[2] > 0 ? -1 : 1, 0]);
  const z = normalized(subtract(hint, scaled(y, dot(hint, y))));
  return { origin, x: cross(y, z), y, z };
}

export const matrixOf = (frame: Frame): Mat4 => fromAxes(frame.x, frame.y, frame.z, frame.origin);

export function frameOf(m: Mat4): Frame {
  return { origin: [m[12]!, m[13]!, m[14]!], x: [m[0]!, m[1]!, m[2]!], y: [m[4]!, m[5]!, m[6]!], z: [m[8]!, m[9]!, m[10]!] };
}

/** A frame carried along by a placement that only turns and moves. */
export function transformFrame(m: Mat4, frame: Frame): Frame {
  return {
    origin: transformPoint(m, frame.origin),
    x: transformDirection(m, frame.x),
    y: transformDirection(m, frame.y),
    z: transformDirection(m, frame.z),
  };
}

/**
 * The seven anchors of a part's bounds after it was placed. They belong to the part: on a table turned by 30 degrees
 * `front` is still the table's own front, and what is joined to `top` is turned along. But a cylinder laid on its side by
 * a quarter turn has its `top` where it is uppermost: the names follow the directions of the world that are nearest.
 */
export function boundsFrames(bounds: Bounds, placement: Mat4): Record<BoundsAnchor, Frame> {
  const axes: readonly Vec3[] = [0, 1, 2].map((k): Vec3 => [placement[4 * k]!, placement[4 * k + 1]!, placement[4 * k + 2]!]);
  const named = nearestAxes(axes);
  const half = scaled(subtract(bounds.max, bounds.min), 0.5);
  const middle = transformPoint(placement, scaled(add(bounds.min, bounds.max), 0.5));
  const [x, y, z] = named.map(({ axis, sign }) => scaled(axes[axis]!, sign)) as [Vec3, Vec3, Vec3];
  const [hx, hy, hz] = named.map(({ axis }) => half[axis as 0 | 1 | 2]) as [number, number, number];
  const at = (by: Vec3): Frame => ({ origin: add(middle, by), x, y, z });
  return {
    center: at([0, 0, 0]),
    top: at(scaled(y, hy)),
    bottom: at(scaled(y, -hy)),
    left: at(scaled(x, -hx)),
    right: at(scaled(x, hx)),
    front: at(scaled(z, hz)),
    back: at(scaled(z, -hz)),
  };
}

/** For world X, Y, Z the own axis (and its sign) that stands for it: the quarter turn nearest to the placement. Ties keep the own names. */
function nearestAxes(axes: readonly Vec3[]): { axis: number; sign: 1 | -1 }[] {
  let best: { axis: number; sign: 1 | -1 }[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [order, parity] of ORDERS) {
    for (let bits = 0; bits < 8; bits++) {
      const signs = [bits & 1 ? -1 : 1, bits & 2 ? -1 : 1, bits & 4 ? -1 : 1] as const;
      if (signs[0] * signs[1] * signs[2] !== parity) continue;
      let score = 0;
      for (let k = 0; k < 3; k++) score += signs[k]! * axes[order[k]!]![k as 0 | 1 | 2];
      if (score <= bestScore + 1e-9) continue;
      bestScore = score;
      best = order.map((axis, k) => ({ axis, sign: signs[k]! }));
    }
  }
  return best;
}

const ORDERS: readonly (readonly [readonly number[], 1 | -1])[] = [
  [[0, 1, 2], 1],
  [[1, 2, 0], 1],
  [[2, 0, 1], 1],
  [[0, 2, 1], -1],
  [[2, 1, 0], -1],
  [[1, 0, 2], -1],
];

export const emptyBounds = (): { min: [number, number, number]; max: [number, number, number] } => ({
  min: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  max: [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
});

/** Whether two bounds have some room in common. */
export const boundsMeet = (a: Bounds, b: Bounds): boolean => ([0, 1, 2] as const).every((k) => a.min[k] < b.max[k] && b.min[k] < a.max[k]);

/** Smallest bounds around both; empty bounds add nothing. */
export function joinBounds(a: Bounds, b: Bounds): Bounds {
  return {
    min: [Math.min(a.min[0], b.min[0]), Math.min(a.min[1], b.min[1]), Math.min(a.min[2], b.min[2])],
    max: [Math.max(a.max[0], b.max[0]), Math.max(a.max[1], b.max[1]), Math.max(a.max[2], b.max[2])],
  };
}

/** The eight corners of a box. */
export function corners({ min, max }: Bounds): Vec3[] {
  const out: Vec3[] = [];
  for (const x of [min[0], max[0]]) for (const y of [min[1], max[1]]) for (const z of [min[2], max[2]]) out.push([x, y, z]);
  return out;
}
