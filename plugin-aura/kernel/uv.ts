import { cross, normalized } from './matrix.ts';
import type { Vec3 } from './space.ts';

/**
 * Texture coordinates by projection along the three axes of a part's grain, in millimetres: u runs along the grain (of a
 * board, of brushed metal, of a warp), v across it, so that a pattern has its true size and direction on every side. On
 * the ends, where the grain comes straight at the viewer, u and v are the two directions across.
 */
export interface GrainAxes {
  grain: Vec3;
  across: Vec3;
  up: Vec3;
}

/** Axes around a grain direction, which need not be a unit vector. */
export function grainAxes(direction: Vec3): GrainAxes {
  const grain = normalized(direction);
  const hint: Vec3 = Math.abs(grain[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1];
  const across = normalized(cross(hint, grain));
  return { grain, across, up: cross(grain, across) };
}

/** The longest side of a box; of equal ones the first of X, Y, Z. */
export function longestSide(size: Vec3): Vec3 {
  if (size[0] >= size[1] - 1e-6 && size[0] >= size[2] - 1e-6) return [1, 0, 0];
  return size[1] >= size[2] - 1e-6 ? [0, 1, 0] : [0, 0, 1];
}

/** Which axis a face looks along most: 0 the grain, 1 across, 2 up. Ties (a 45 degree bevel) keep to the sides. */
export function facing({ grain, across, up }: GrainAxes, nx: number, ny: number, nz: number): 0 | 1 | 2 {
  const g = Math.abs(nx * grain[0] + ny * grain[1] + nz * grain[2]);
  const a = Math.abs(nx * across[0] + ny * across[1] + nz * across[2]);
  const u = Math.abs(nx * up[0] + ny * up[1] + nz * up[2]);
  if (g > a + 1e-4 && g > u + 1e-4) return 0;
  return u >= a - 1e-4 ? 2 : 1;
}

/** Writes the texture coordinates of the point `p` on a face that looks along `axis` to `out[at]` and `out[at + 1]`. */
export function project(
  { grain, across, up }: GrainAxes,
  axis: number,
  x: number,
  y: number,
  z: number,
  out: Float32Array,
  at: number,
): void {
  const first = axis === 0 ? across : grain;
  const second = axis === 2 ? across : up;
  out[at] = x * first[0] + y * first[1] + z * first[2];
  out[at + 1] = x * second[0] + y * second[1] + z * second[2];
}
