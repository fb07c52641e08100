import type { Bounds } from '../../../kernel/frames.ts';
import type { Solid } from '../../../kernel/kernel.ts';
import { inverseRigid, multiply, scaling, transformPoint, translation } from '../../../kernel/matrix.ts';
import type { Mat4, Vec2, Vec3 } from '../../../kernel/space.ts';
import { AXES, type Axis, middleOf, type Piece, sizeOf, standing } from './pieces.ts';

/**
 * Parts of a given size: mm along x, y and z, on two sides, or along the way that words mean: how thick, how long, how far across. 0 leaves
 * it. A solid is measured and scaled once, along its own axes: copies that are turned keep their form, and go on sharing it.
 */

export interface PartSize {
  size: Vec3;
  pair: Vec2;
  thick: number;
  long: number;
  across: number;
}

/** A part whose longest side is this many times the next, and whose other two are much alike, is a post: it is as thick as both of them. */
const SLENDER = 1.6;
const isPost = (long: number, wide: number, thin: number): boolean => long > SLENDER * wide && wide < 2 * thin;
/** How much more one of several kinds of parts may be than another, where the same size is meant for each. */
const UNLIKE = 3;

/** Which of a solid's own axes lies nearest to each of the axes x, y and z as it stands. */
function ownAxes(place: Mat4): readonly [Axis, Axis, Axis] {
  const along = (own: Axis, world: Axis): number => Math.abs(place[4 * own + world]!);
  const upright = [...AXES].sort((a, b) => along(b, 1) - along(a, 1))[0]!;
  const [a, b] = AXES.filter((k) => k !== upright) as [Axis, Axis];
  return along(a, 0) >= along(b, 0) - 1e-9 ? [a, upright, b] : [b, upright, a];
}

/** Factors along a solid's own axes that give it the size that was asked for. */
function factorsOf({ solid, place }: Piece, { size, pair, thick, long, across }: PartSize): Vec3 {
  const own = sizeOf(solid.bounds());
  const factors: [number, number, number] = [1, 1, 1];
  const set = (k: Axis, value: number): void => {
    if (value > 0 && own[k] > 0) factors[k] = value / own[k];
  };
  const axes = ownAxes(place);
  for (const k of AXES) set(axes[k], size[k]);
  const order = [...AXES].sort((a, b) => own[b] - own[a]) as [Axis, Axis, Axis];
  const post = isPost(own[order[0]], own[order[1]], own[order[2]]);
  if (pair.some((value) => value > 0)) {
    // of a board the two long sides, of a post its section; across comes before upright, and x before z
    const rank = (k: Axis): number => [0, 2, 1][axes.indexOf(k)]!;
    const sides = (post ? [order[1], order[2]] : [order[0], order[1]]).sort((a, b) => rank(a) - rank(b));
    sides.forEach((k, n) => {
      set(k, pair[n]!);
    });
  }
  set(order[0], long);
  if (thick > 0) for (const k of post ? order.slice(1) : order.slice(2)) set(k, thick);
  if (across > 0) {
    // what is round about an axis is so across the two sides that are alike
    const alike = (
      [
        [0, 2],
        [0, 1],
        [1, 2],
      ] as const
    ).find(([a, b]) => Math.abs(own[a] - own[b]) < 0.06 * Math.max(own[a], own[b]));
    for (const k of alike ?? [0, 2]) set(k, across);
  }
  return factors;
}

export const asksSize = ({ size, pair, thick, long, across }: PartSize): boolean =>
  [...size, ...pair, thick, long, across].some((value) => value > 0);

/** Whether parts of unlike kinds make up what is meant, as a sail is of its stock and its laths: one size is none for each of them. */
export function isMadeUp(pieces: readonly Piece[]): boolean {
  const volumes = new Map(pieces.map(({ part, solid }) => [part.name, solid.volume()]));
  return Math.max(...volumes.values()) > UNLIKE * Math.min(...volumes.values());
}

/** Every piece in the size; along each of its axes that changes, its end that is nearer to the middle of the rest stays. */
export function sized(pieces: readonly Piece[], asked: PartSize, whole: Bounds): Piece[] {
  const middle = middleOf(whole);
  const done = new Map<Solid, { factors: Vec3; solid: Solid; centre: Vec3 }>();
  return pieces.map((piece) => {
    let made = done.get(piece.solid);
    if (!made) {
      const factors = factorsOf(piece, asked);
      const centre = middleOf(piece.solid.bounds());
      const about = multiply(translation(centre), multiply(scaling(factors), translation([-centre[0], -centre[1], -centre[2]])));
      const solid = factors.every((by) => Math.abs(by - 1) < 1e-9) ? piece.solid : piece.solid.transform(about);
      made = { factors, solid, centre };
      done.set(piece.solid, made);
    }
    const { factors, solid, centre } = made;
    if (solid === piece.solid) return piece;
    const from = transformPoint(inverseRigid(piece.place), middle);
    const half = sizeOf(piece.solid.bounds()).map((side) => side / 2);
    const shift = AXES.map((k) => {
      const off = centre[k] - from[k];
      return Math.abs(off) < 0.1 * half[k]! ? 0 : Math.sign(off) * half[k]! * (factors[k] - 1);
    }) as [number, number, number];
    const next = { ...piece, solid, place: multiply(piece.place, translation(shift)) };
    // what stands on the floor goes on standing there
    const floor = standing(piece).min[1];
    if (floor > whole.min[1] + 0.005 * (whole.max[1] - whole.min[1])) return next;
    return { ...next, place: multiply(translation([0, floor - standing(next).min[1], 0]), next.place) };
  });
}

/** Whether parts that stood between others, as rungs do between rails, now reach out beyond them at both ends. */
export function reachesOut(before: readonly Piece[], after: readonly Piece[], rest: Bounds): boolean {
  return before.some((piece, n) => {
    const [was, is] = [standing(piece), standing(after[n]!)];
    return AXES.some((k) => was.min[k] > rest.min[k] && was.max[k] < rest.max[k] && is.min[k] < rest.min[k] && is.max[k] > rest.max[k]);
  });
}
