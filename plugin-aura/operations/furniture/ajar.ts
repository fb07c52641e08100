import type { Maker } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { IDENTITY, multiply, rotation, translation } from '../../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../../kernel/space.ts';
import type { FrontGroup } from './bays.ts';

/** Doors that stand open on their hinges, and drawers that are pulled out. Lengths in mm. */

export const AJAR = [
  'closed',
  'drawer_at_top',
  'drawer_at_bottom',
  'all_drawers',
  'door_at_left',
  'door_at_right',
  'all_doors',
  'all_fronts',
] as const;
export type Ajar = (typeof AJAR)[number];

interface Opened {
  ajar: Ajar;
  /** Share of the way: of the depth for a drawer, of a right angle for a door. */
  opening: number;
  columns: number;
  depth: number;
  hinge: 'at_left' | 'at_right';
}

/** The move of one front of a group; the identity where it stays shut. */
export function moveOf({ kind, w, at }: FrontGroup, k: number, { ajar, opening, columns, depth, hinge }: Opened): Mat4 {
  const count = at.length;
  if (kind === 'drawer') {
    const row = Math.floor(k / columns);
    const rows = Math.ceil(count / columns);
    const pulled =
      ajar === 'all_fronts' ||
      ajar === 'all_drawers' ||
      (ajar === 'drawer_at_top' && row === 0 && k % columns === 0) ||
      (ajar === 'drawer_at_bottom' && row === rows - 1 && k % columns === 0);
    return pulled ? translation([0, 0, 0.7 * opening * depth]) : IDENTITY;
  }
  const swings =
    ajar === 'all_fronts' || ajar === 'all_doors' || (ajar === 'door_at_left' && k === 0) || (ajar === 'door_at_right' && k === count - 1);
  if (!swings) return IDENTITY;
  // of a pair each hangs at its outer side; a single one where it was said
  const side = count === 1 ? (hinge === 'at_left' ? -1 : 1) : k % 2 ? 1 : -1;
  const [x, y, z] = at[k]!;
  const pin: Vec3 = [x + (side * w) / 2, y, z];
  const back: Vec3 = [-pin[0], -pin[1], -pin[2]];
  return multiply(translation(pin), multiply(rotation([0, side * 95 * opening, 0]), translation(back)));
}

/** The box behind the front of a drawer, open above: its front wall is the drawer's front. */
export function drawerBox({ kernel }: Maker, { w, h }: FrontGroup, depth: number, t: number): Solid {
  const size: Vec3 = [w - 2.4 * t, h * 0.72, depth * 0.82];
  const hollow = kernel.box([size[0] - 1.2 * t, size[1], size[2] - 1.2 * t]).translate([0, 0.5 * t, 0]);
  return kernel
    .box(size)
    .subtract(hollow)
    .translate([0, h * 0.1, -size[2] / 2]);
}
