import type { Vec2 } from '../../kernel/space.ts';
import type { BodyOperation } from '../../plan/plan.ts';

type Corner = readonly [along: number, up: number] | readonly [along: number, up: number, { r?: number; chamfer?: number }];

/**
 * A vehicle that looks to the viewer, or a piece of it, as it is seen from its right: points [z, y], pulled out across, about `x`. In plain
 * millimetres for `drawn`.
 */
export function sideView(
  id: string,
  points: readonly Corner[],
  wide: number,
  { x = 0, round, ...more }: Pick<BodyOperation, 'role' | 'name' | 'when'> & { x?: number; round?: number } = {},
): BodyOperation {
  const [along, up] = [points.map(([z]) => z), points.map(([, y]) => y)];
  const middle = (Math.min(...along) + Math.max(...along)) / 2;
  // Seen along X, u runs away from the viewer.
  const profile = { points: points.map(([z, y, corner]) => (corner ? [-z, y, corner] : ([-z, y] satisfies Vec2))) };
  return {
    id,
    op: 'extrude',
    params: { profile, height: wide, axis: 'x', ...(round !== undefined && { round }) },
    at: { my: 'bottom', offset: [x, Math.min(...up), middle] },
    ...more,
  };
}
