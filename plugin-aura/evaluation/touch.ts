import { CannotBuild } from '../kernel/cannotBuild.ts';
import type { Bounds } from '../kernel/frames.ts';
import type { Kernel, Solid } from '../kernel/kernel.ts';
import { IDENTITY, multiply, translation } from '../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../kernel/space.ts';
import type { BuiltPart } from '../operations/define.ts';
import type { Result } from '../operations/part.ts';
import { placedSolids, placesOf, solidsOf } from '../operations/parts.ts';

const DIRECTIONS = {
  '-x': [-1, 0, 0],
  '+x': [1, 0, 0],
  '-y': [0, -1, 0],
  '+y': [0, 1, 0],
  '-z': [0, 0, -1],
  '+z': [0, 0, 1],
} as const satisfies Record<string, Vec3>;
export type Direction = keyof typeof DIRECTIONS;

/**
 * The move that lets a part fall along an axis until it meets the real surface of another. It falls from outside: first
 * back out of the other's bounds, then forward to the least clearance, which is found by halving on the kernel's exact test
 * for overlap; what would miss the other altogether cannot be placed so.
 */
export function fallOnto(parts: readonly BuiltPart[], placement: Mat4, target: Result, direction: Direction): Mat4 {
  const falling = parts.flatMap((part) => placedSolids({ ...part, copies: placesOf(part).map((place) => multiply(placement, place)) }));
  const standing = solidsOf(target);
  if (falling.length === 0 || standing.length === 0) return IDENTITY;
  const { kernel } = falling[0]!;
  const body = kernel.union(falling);
  const whole = kernel.union(standing);
  const way = DIRECTIONS[direction];
  const axis = way.findIndex((component) => component !== 0) as 0 | 1 | 2;
  const forward = way[axis]! > 0;
  const from = body.bounds();
  const to = whole.bounds();
  // What the part does not fall past need not be looked at with every step.
  const ground = whole.intersect(columnAlong(kernel, axis, from, to));
  // Signed travel along `way`: at `start` the part is just clear of the other's bounds, at `end` it has passed them.
  const start = forward ? to.min[axis] - from.max[axis] : from.min[axis] - to.max[axis];
  const end = forward ? to.max[axis] - from.min[axis] : from.max[axis] - to.min[axis];
  const shift = (travel: number): Vec3 => [way[0] * travel, way[1] * travel, way[2] * travel];
  const clear = (travel: number): boolean => overlaps(body.translate(shift(travel)), ground) === false;
  const gap = (travel: number): number => body.translate(shift(travel)).gap(ground, end - start);
  const met = ground.isEmpty() ? null : firstContact(start, end, clear, gap);
  if (met === null) throw new CannotBuild('It does not meet the part that it should fall onto: move it over that part first.');
  return translation(shift(met));
}

/** The box that a body sweeps on its way past another, a hair wider than itself. */
function columnAlong(kernel: Kernel, axis: 0 | 1 | 2, body: Bounds, other: Bounds): Solid {
  const span = (k: number): readonly [number, number] =>
    k === axis ? [other.min[k]! - HAIR, other.max[k]! + HAIR] : [body.min[k]! - HAIR, body.max[k]! + HAIR];
  const spans = [span(0), span(1), span(2)] as const;
  const by = (pick: (span: readonly [number, number]) => number): Vec3 => [pick(spans[0]), pick(spans[1]), pick(spans[2])];
  return kernel.box(by(([low, high]) => high - low)).translate(by(([low, high]) => (low + high) / 2));
}

const HAIR = 0.01;
const STEPS = 24;

function overlaps(a: Solid, b: Solid): boolean {
  return a.intersect(b).volume() > 1e-9;
}

/** Largest travel up to which all is clear, to a thousandth of a millimetre or a hundred-thousandth of the way; null where all of the way is clear. */
function firstContact(start: number, end: number, clear: (travel: number) => boolean, gap: (travel: number) => number): number | null {
  const stride = (end - start) / STEPS;
  let free = start;
  let blocked = Number.NaN;
  while (Number.isNaN(blocked)) {
    if (free >= end) return null;
    // Nothing can be met within the distance between the two; where they are near, a stride is tried.
    const by = gap(free);
    if (by > 0.1 * stride) free += by;
    else if (clear(free + stride)) free += stride;
    else blocked = free + stride;
  }
  const enough = Math.max(1e-3, (end - start) * 1e-5);
  while (blocked - free > enough) {
    const middle = (free + blocked) / 2;
    if (clear(middle)) free = middle;
    else blocked = middle;
  }
  return free;
}
