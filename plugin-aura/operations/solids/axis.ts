import type { Solid } from '../../kernel/kernel.ts';
import { choice } from '../../plan/param.ts';

/** The direction in which a round solid stands. */
export const axisParam = choice({
  label: 'Axis',
  help: 'Direction of its axis; y stands upright, x and z lie.',
  options: ['y', 'x', 'z'],
  default: 'y',
});

/** Lays an upright solid along an axis: what was its top then points to +X or +Z. */
export function alongAxis(solid: Solid, axis: 'x' | 'y' | 'z'): Solid {
  if (axis === 'y') return solid;
  return axis === 'x' ? solid.rotate([0, 0, -90]) : solid.rotate([90, 0, 0]);
}
