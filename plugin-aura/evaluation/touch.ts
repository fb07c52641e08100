import { CannotBuild } from '../kernel/cannotBuild.ts';
import { type Bounds, joinBounds } from '../kernel/frames.ts';
import type { Kernel, Solid } from '../kernel/kernel.ts';
import { IDENTITY, multiply, translation } from '../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../kernel/space.ts';
import type { BuiltPart } from '../operations/define.ts';
import type { Result } from '../operations/part.ts';
import { placedSolids, placesOf } from '../operations/parts.ts';

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
  const standing = target.parts
    .filter(({ class: kind }) => kind !== 'cutter')
    .flatMap((part) => placedSolids(part).flatMap((solid) => solid.members()));
  if (falling.length === 0 || standing.length === 0) return IDENTITY;
  const { kernel } = falling[0]!;
  const body = kernel.union(falling);
  const way = DIRECTIONS[direction];
  const axis = way.findIndex((component) => component !== 0) as 0 | 1 | 2;
  const forward = way[axis]! > 0;
  const from = body.bounds();
  const to = standing.map((solid) => solid.bounds()).reduce(joinBounds);
  // Signed travel along `way`: at `start` the part is just clear of the other's bounds, at `end` it has passed them.
  const start = forward ? to.min[axis] - from.max[axis] : from.min[axis] - to.max[axis];
  const end = forward ? to.max[axis] - from.min[axis] : from.max[axis] - to.min[axis];
  const shift = (travel: number): Vec3 => [way[0] * travel, way[1] * travel, way[2] * travel];
  /** What the part meets on its way up to a travel: no more of the other need be looked at with every step. */
  const metUpTo = (travel: number): Solid[] => {
    const reach = forward ? from.max[axis] + travel : from.min[axis] - travel;
    const upTo = (corner: Vec3, value: number): Vec3 => [0, 1, 2].map((k) => (k === axis ? value : corner[k]!)) as unknown as Vec3;
    const met = forward
      ? { min: to.min, max: upTo(to.max, Math.min(to.max[axis], reach)) }
      : { min: upTo(to.min, Math.max(to.min[axis], reach)), max: to.max };
    const column = columnAlong(kernel, axis, from, met);
    return standing.filter((solid) => boxesMeet(solid.bounds(), column.bounds())).map((solid) => solid.intersect(column));
  };
  const clearOf = (grounds: readonly Solid[]) => (travel: number) => {
    const moved = body.translate(shift(travel));
    return !grounds.some((ground) => overlaps(moved, ground));
  };
  const met = firstContact(start, end, (travel) => clearOf(metUpTo(travel)));
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

const boxesMeet = (a: Bounds, b: Bounds): boolean => a.min.every((low, k) => low <= b.max[k]! && b.min[k]! <= a.max[k]!);

function overlaps(a: Solid, b: Solid): boolean {
  return a.intersect(b).volume() > 1e-9;
}

/**
 * Largest travel up to which all is clear, to a thousandth of a millimetre or a hundred-thousandth of the way; null where all of the way is
 * clear. `clearUpTo` gives the test for travels up to one.
 */
function firstContact(start: number, end: number, clearUpTo: (travel: number) => (travel: number) => boolean): number | null {
  const stride = (end - start) / STEPS;
  let free = start;
  let blocked = Number.NaN;
  const isClear = clearUpTo(end);
  for (let i = 1; i <= STEPS && Number.isNaN(blocked); i++) {
    const travel = start + i * stride;
    if (isClear(travel)) free = travel;
    else blocked = travel;
  }
  if (Number.isNaN(blocked)) return null;
  const isNearlyClear = clearUpTo(blocked);
  const enough = Math.max(1e-3, (end - start) * 1e-5);
  while (blocked - free > enough) {
    const middle = (free + blocked) / 2;
    if (isNearlyClear(middle)) free = middle;
    else blocked = middle;
  }
  return free;
}
