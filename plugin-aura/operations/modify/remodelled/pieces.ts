import type { Bounds } from '../../../kernel/frames.ts';
import type { Solid } from '../../../kernel/kernel.ts';
import type { Mat4, Vec3 } from '../../../kernel/space.ts';
import type { Part } from '../../part.ts';
import { boundsOf } from '../../parts.ts';

/** One copy of a part while it is made anew: its solid in its own coordinates, and where it stands. */
export interface Piece {
  part: Part;
  solid: Solid;
  place: Mat4;
  /** It was of no form that could have the section that was asked for. */
  kept?: boolean;
}

export type Axis = 0 | 1 | 2;
export const AXES: readonly Axis[] = [0, 1, 2];

export const sizeOf = ({ min, max }: Bounds): Vec3 => [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
export const middleOf = ({ min, max }: Bounds): Vec3 => [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];

export const standing = ({ part, solid, place }: Piece): Bounds =>
  boundsOf([{ ...part, solid, transform: place, copies: undefined }]) ?? solid.bounds();
export const around = (pieces: readonly Piece[]): Bounds | null =>
  boundsOf(pieces.map(({ part, solid, place }) => ({ ...part, solid, transform: place, copies: undefined })));
