import type { Vec3 } from '../../kernel/space.ts';
import { choice, length } from '../../plan/param.ts';
import type { BuildContext } from '../define.ts';
import { boundsOf } from '../parts.ts';

/** Shared parameters of operations that cut with a plane. */
export const cutPlaneParams = {
  plane: choice({ label: 'Plane', help: 'Axis that is square to the cut.', options: ['y', 'x', 'z'], default: 'y' }),
  position: length({
    label: 'Position',
    help: 'Where the plane stands on that axis; left out, half way through.',
    default: 'auto',
    min: -100_000,
    max: 100_000,
    soft: [-100, 100],
  }),
} as const;

const NORMALS = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;

/** The plane's unit normal, its place on that axis, and the point of it in the middle of all inputs. */
export function cutPlaneOf(
  { plane, position }: { plane: 'x' | 'y' | 'z'; position: number | undefined },
  { inputs }: BuildContext,
): { normal: Vec3; position: number; middle: Vec3 } {
  const { min, max } = boundsOf(inputs.flatMap((input) => input.parts)) ?? { min: [0, 0, 0], max: [0, 0, 0] };
  const k = plane === 'x' ? 0 : plane === 'y' ? 1 : 2;
  const middle: [number, number, number] = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
  middle[k] = position ?? middle[k];
  return { normal: NORMALS[plane], position: middle[k], middle };
}
