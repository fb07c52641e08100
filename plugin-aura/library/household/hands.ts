import type { Vec3 } from '../../kernel/space.ts';
import { box } from '../shapes.ts';

/**
 * A plain hand of a clock that stands: a bar so wide and long, which reaches so far beyond the arbor that it turns about, by degrees
 * against the clock from twelve.
 */
export const barHand = (
  id: string,
  name: string,
  [wide, long, thick]: Vec3,
  [x, y, z]: Vec3,
  { tail, turn, round = 0.6, role = 'hand' }: { tail: number; turn: number; round?: number; role?: string },
) =>
  box(id, [wide, long, thick], [x, y + long / 2 - tail, z], {
    my: 'center',
    round,
    rotate: [0, 0, turn],
    pivot: [x, y, z],
    role,
    name,
  });
