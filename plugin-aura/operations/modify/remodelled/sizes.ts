import type { Bounds } from '../../../kernel/frames.ts';
import { multiply, scaling, translation } from '../../../kernel/matrix.ts';
import type { Vec3 } from '../../../kernel/space.ts';
import { AXES, type Axis, middleOf, type Piece, sizeOf, standing } from './pieces.ts';

/** Parts of a given size: mm along x, y and z, or along the way that words mean: how thick, how long, how far across. 0 leaves it. */

export interface PartSize {
  size: Vec3;
  thick: number;
  long: number;
  across: number;
}

/** A part whose longest side is this many times the next is slender: it is as thick as both of the others. */
const SLENDER = 1.6;

/** Factors along x, y and z that give a part the size that was asked for. */
function factorsOf(bounds: Bounds, { size, thick, long, across }: PartSize): Vec3 {
  const own = sizeOf(bounds);
  const factors: [number, number, number] = [1, 1, 1];
  const set = (k: Axis, value: number): void => {
    if (value > 0 && own[k] > 0) factors[k] = value / own[k];
  };
  for (const k of AXES) set(k, size[k]);
  const order = [...AXES].sort((a, b) => own[b] - own[a]) as [Axis, Axis, Axis];
  set(order[0], long);
  if (thick > 0) for (const k of own[order[0]] > SLENDER * own[order[1]] ? order.slice(1) : order.slice(2)) set(k, thick);
  if (across > 0) {
    // what is round about an axis is so across the two sides that are alike
    const pair = (
      [
        [0, 2],
        [0, 1],
        [1, 2],
      ] as const
    ).find(([a, b]) => Math.abs(own[a] - own[b]) < 0.06 * Math.max(own[a], own[b]));
    for (const k of pair ?? [0, 2]) set(k, across);
  }
  return factors;
}

/** Every piece in the size; along each axis that changes, its end that is nearer to the middle of the rest stays. */
export function sized(pieces: readonly Piece[], asked: PartSize, whole: Bounds): Piece[] {
  if (asked.size.every((value) => value === 0) && asked.thick === 0 && asked.long === 0 && asked.across === 0) return [...pieces];
  const middle = middleOf(whole);
  return pieces.map((piece) => {
    const bounds = standing(piece);
    const factors = factorsOf(bounds, asked);
    if (factors.every((by) => Math.abs(by - 1) < 1e-9)) return piece;
    const own = middleOf(bounds);
    const half = sizeOf(bounds).map((side) => side / 2);
    const pivot = AXES.map((k) => {
      const off = own[k] - middle[k];
      return Math.abs(off) < 0.1 * half[k]! ? own[k] : own[k] - Math.sign(off) * half[k]!;
    }) as [number, number, number];
    // what stands on the floor goes on standing there
    if (bounds.min[1] <= whole.min[1] + 0.005 * (whole.max[1] - whole.min[1])) pivot[1] = bounds.min[1];
    const about = multiply(translation(pivot), multiply(scaling(factors), translation([-pivot[0], -pivot[1], -pivot[2]])));
    return { ...piece, solid: piece.solid.transform(multiply(about, piece.place)), place: translation([0, 0, 0]) };
  });
}
