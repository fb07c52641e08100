import type { Kernel, Solid } from '../../../kernel/kernel.ts';
import type { Vec2 } from '../../../kernel/space.ts';
import type { Quality } from '../../../kernel/tessellation.ts';
import { extentAlong, refinedFor } from '../reshape.ts';
import { AXES, type Axis, sizeOf } from './pieces.ts';

/** Parts of another section: round legs made square, a round seat, a hexagonal knob, legs that taper. */

export const SHAPES = ['as_is', 'round', 'oval', 'square', 'rectangular', 'triangular', 'hexagonal', 'octagonal', 'tapered'] as const;
export type PartShape = (typeof SHAPES)[number];

/** Corners of a section that is a polygon, with one side below where it has sides. */
const SIDES: Readonly<Partial<Record<PartShape, number>>> = { square: 4, rectangular: 4, triangular: 3, hexagonal: 6, octagonal: 8 };

/** The axis that a section is square to: of what is flat the thinnest, of what is long the longest, else the upright one. */
export function axisOf(sizes: readonly [number, number, number]): Axis {
  const [least = 0, next = 0, most = 0] = [...sizes].sort((a, b) => a - b);
  if (least < 0.5 * next) return sizes.indexOf(least) as Axis;
  if (most > 1.3 * next) return sizes.indexOf(most) as Axis;
  return 1;
}

/** A plain solid fills this share of its bounds at least: a cone does not, and neither does anything hollow. */
const PLAIN = 0.62;
/** Sections whose sides differ by less are as wide as they are deep. */
const EVEN = 1.3;

interface Tools {
  kernel: Kernel;
  quality: Quality;
  segments(radius: number): number;
  /** Whether what tapers is thin at its lower end along the axis of its own coordinates. */
  thinBelow(axis: Axis): boolean;
}

/** The solid with another section; undefined where it is of no form that could have one. */
export function shapedAs(solid: Solid, shape: PartShape, tools: Tools): Solid | undefined {
  const bounds = solid.bounds();
  const sizes = sizeOf(bounds);
  if (sizes.some((size) => size <= 0)) return undefined;
  if (shape === 'tapered') return tapered(solid, tools);
  const axis = axisOf(sizes);
  const fill = solid.volume() / (sizes[0] * sizes[1] * sizes[2]);
  if (fill >= PLAIN && solid.genus() === 0) return prism(solid, axis, shape, tools);
  return bent(solid, shape, tools);
}

/** A prism of the section in the bounds of the solid. */
function prism(solid: Solid, axis: Axis, shape: PartShape, { kernel, segments }: Tools): Solid {
  const { min, max } = solid.bounds();
  const [u, v] = AXES.filter((k) => k !== axis) as [Axis, Axis];
  let wide = max[u] - min[u];
  let deep = max[v] - min[v];
  const even = Math.max(wide, deep) < EVEN * Math.min(wide, deep);
  if (shape === 'oval' && even) deep *= 0.72;
  else if (shape === 'round' || shape === 'square' || shape === 'hexagonal' || shape === 'octagonal') {
    const across = even ? Math.max(wide, deep) : (wide + deep) / 2;
    wide = across;
    deep = across;
  }
  const sides = SIDES[shape];
  const count = sides ?? segments(Math.max(wide, deep) / 2);
  const loop = sides === undefined ? ringOf(count, 0) : cornersOf(sides);
  const scaled = loop.map(([x, y]): Vec2 => [(x * wide) / 2, (y * deep) / 2]);
  const long = max[axis] - min[axis];
  const region = kernel.polygon([scaled]);
  // made along z, and turned so that u and v keep their axes
  const upright = kernel.extrude(region, long).translate([0, 0, -long / 2]);
  const turned = axis === 2 ? upright : axis === 1 ? upright.rotate([-90, 0, 0]) : upright.rotate([90, 0, 90]);
  return turned.translate([(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2]);
}

const ringOf = (count: number, start: number): Vec2[] =>
  Array.from({ length: count }, (_, k) => {
    const angle = start + (2 * Math.PI * k) / count;
    return [Math.cos(angle), Math.sin(angle)];
  });
/** A polygon on one of its sides, grown to the square of two by two. */
function cornersOf(sides: number): Vec2[] {
  const loop = ringOf(sides, -Math.PI / 2 + Math.PI / sides);
  const [wide, high] = ([0, 1] as const).map((k) => Math.max(...loop.map((p) => p[k])) - Math.min(...loop.map((p) => p[k])));
  const low = Math.min(...loop.map((p) => p[1]));
  return loop.map(([x, y]) => [(2 * x) / wide!, (2 * (y - low)) / high! - 1]);
}

/** How far a polygon of so many sides, one side below, reaches at an angle, where the circle within it reaches 1. */
function reachAt(sides: number, angle: number): number {
  const part = (2 * Math.PI) / sides;
  const turned = angle + Math.PI / 2 + part / 2;
  const within = (((turned % part) + part) % part) - part / 2;
  return 1 / Math.cos(within);
}

/** What is turned about an axis and hollow, a shade or a rim, keeps its wall: every point moves in or out along its own ray. */
function bent(solid: Solid, shape: PartShape, { quality }: Tools): Solid | undefined {
  const sizes = sizeOf(solid.bounds());
  const axis = ([1, 2, 0] as const).find((k) => {
    const [a, b] = AXES.filter((other) => other !== k).map((other) => sizes[other]);
    return Math.abs(a! - b!) < 0.1 * Math.max(a!, b!);
  });
  if (axis === undefined) return undefined;
  const [u, v] = AXES.filter((k) => k !== axis) as [Axis, Axis];
  const { middle } = extentAlong(solid, axis);
  const isRound = diagonal(solid, u, v, middle) < 1.16;
  const sides = SIDES[shape];
  if (shape === 'oval') return isRound ? solid.translate(less(middle)).scale(along(v, 0.72)).translate(middle) : undefined;
  if (shape === 'round' ? isRound : !isRound) return shape === 'round' ? solid : undefined;
  const count = sides ?? 4;
  const refined = refinedFor(solid, sizes[u] / 14, quality);
  return refined.warp((p) => {
    const [x, y] = [p[u] - middle[u], p[v] - middle[v]];
    const far = Math.hypot(x, y);
    if (far < 1e-9) return;
    const factor = reachAt(count, Math.atan2(y, x));
    const by = sides === undefined ? 1 / factor : factor;
    p[u] = middle[u] + x * by;
    p[v] = middle[v] + y * by;
  });
}

const less = ([x, y, z]: readonly [number, number, number]): [number, number, number] => [-x, -y, -z];
const along = (axis: Axis, by: number): [number, number, number] => [axis === 0 ? by : 1, axis === 1 ? by : 1, axis === 2 ? by : 1];

/** How far the section reaches along its diagonals, where it reaches 1 along its axes: 1 of a circle, 1.41 of a square. */
function diagonal(solid: Solid, u: Axis, v: Axis, middle: readonly [number, number, number]): number {
  const { positions } = solid.hull().mesh();
  let straight = 0;
  let across = 0;
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y] = [Math.abs(positions[i + u]! - middle[u]), Math.abs(positions[i + v]! - middle[v])];
    straight = Math.max(straight, x, y);
    across = Math.max(across, (x + y) / Math.SQRT2);
  }
  return across / Math.max(1e-9, straight);
}

/** Half as thick at one end, along the longest side. */
function tapered(solid: Solid, { quality, thinBelow }: Tools): Solid {
  const sizes = sizeOf(solid.bounds());
  const longest = Math.max(...sizes);
  const axis: Axis = sizes[1] > 0.7 * longest ? 1 : (sizes.indexOf(longest) as Axis);
  const [u, v] = AXES.filter((k) => k !== axis) as [Axis, Axis];
  const { from, to, middle } = extentAlong(solid, axis);
  const below = thinBelow(axis);
  const body =
    solid.genus() === 0 && solid.volume() > PLAIN * sizes[0] * sizes[1] * sizes[2] ? solid : refinedFor(solid, (to - from) / 12, quality);
  return body.warp((p) => {
    const share = (p[axis] - from) / Math.max(1e-9, to - from);
    const by = 0.5 + 0.5 * (below ? share : 1 - share);
    p[u] = middle[u] + (p[u] - middle[u]) * by;
    p[v] = middle[v] + (p[v] - middle[v]) * by;
  });
}
