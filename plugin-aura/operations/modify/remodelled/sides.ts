import type { Bounds } from '../../../kernel/frames.ts';
import { axisRotation, multiply, translation } from '../../../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../../../kernel/space.ts';
import { around, middleOf, type Piece, sizeOf } from './pieces.ts';

/** Parts on another side of their thing: a spout on the left, a handle at the back, a knob at the top. */

export const SIDES = ['as_is', 'left', 'right', 'front', 'back', 'top', 'bottom', 'center'] as const;
export type Side = (typeof SIDES)[number];

/** Degrees about the upright axis at which a side lies, counted from the front toward the right. */
const ANGLES: Readonly<Partial<Record<Side, number>>> = { front: 0, right: 90, back: 180, left: -90 };
/** Share of the half width of the rest from which on a part stands off its middle. */
const OFF = 0.3;

/** All pieces together on a side of the rest; undefined where they stand on several sides, and none could be it. */
export function movedTo(pieces: readonly Piece[], side: Side, rest: Bounds, inset: number | undefined): Piece[] | undefined {
  const own = around(pieces);
  if (!own || side === 'as_is') return undefined;
  const middle = middleOf(rest);
  const size = sizeOf(rest);
  const at = middleOf(own);
  const off: Vec3 = [at[0] - middle[0], at[1] - middle[1], at[2] - middle[2]];
  const half: Vec3 = [size[0] / 2, size[1] / 2, size[2] / 2];
  const angle = ANGLES[side];
  const moved = (move: Mat4): Piece[] => pieces.map((piece) => ({ ...piece, place: multiply(move, piece.place) }));
  if (angle !== undefined && inset === undefined) {
    const reach = Math.max(Math.abs(off[0]) / Math.max(1e-9, half[0]), Math.abs(off[2]) / Math.max(1e-9, half[2]));
    const isSideways = Math.abs(off[0]) / Math.max(1e-9, half[0]) >= Math.abs(off[2]) / Math.max(1e-9, half[2]);
    if (reach > OFF) {
      const now = isSideways ? (off[0] > 0 ? 90 : -90) : off[2] > 0 ? 0 : 180;
      if (now === angle) return moved(translation([0, 0, 0]));
      const turn = multiply(
        translation(middle),
        multiply(axisRotation([0, 1, 0], angle - now), translation([-middle[0], -middle[1], -middle[2]])),
      );
      // the way out of the middle is another along the other axis of what is no square
      const gap = (isSideways ? half[0] : half[2]) - (isSideways ? Math.abs(off[0]) : Math.abs(off[2]));
      const crosses = (angle + 360 - now) % 180 !== 0;
      const by = crosses ? (isSideways ? half[2] - gap - Math.abs(off[0]) : half[0] - gap - Math.abs(off[2])) : 0;
      const out = toward(side, by);
      return moved(multiply(translation(out), turn));
    }
    if (pieces.length > 1 && sizeOf(own)[axisAlong(side)] > 0.6 * size[axisAlong(side)]) return undefined;
  }
  const k = axisAlong(side);
  const length = sizeOf(own)[k];
  if (side === 'center') return moved(translation([-off[0], 0, -off[2]]));
  const positive = side === 'right' || side === 'top' || side === 'front';
  const edge = inset ?? 0;
  const goal = positive ? rest.max[k] - edge - length / 2 : rest.min[k] + edge + length / 2;
  if (length > size[k] * 0.98 && inset === undefined) return undefined;
  const by = goal - at[k];
  return moved(translation([k === 0 ? by : 0, k === 1 ? by : 0, k === 2 ? by : 0]));
}

/** Whether the pieces stand well off the middle on the right where the left is meant, or the other way round. */
export function isOpposite(pieces: readonly Piece[], side: Side, rest: Bounds): boolean {
  const own = around(pieces);
  if (!own || (side !== 'left' && side !== 'right')) return false;
  const half = sizeOf(rest)[0] / 2;
  const off = (middleOf(own)[0] - middleOf(rest)[0]) * (side === 'left' ? 1 : -1);
  return off > OFF * half;
}

const axisAlong = (side: Side): 0 | 1 | 2 => (side === 'left' || side === 'right' ? 0 : side === 'top' || side === 'bottom' ? 1 : 2);
const toward = (side: Side, by: number): Vec3 =>
  side === 'left' ? [-by, 0, 0] : side === 'right' ? [by, 0, 0] : side === 'front' ? [0, 0, by] : [0, 0, -by];
