import { refuseCrossing } from '../../kernel/crossing.ts';
import { displaced } from '../../kernel/displace.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { latticeHash } from '../../kernel/noise.ts';
import { count, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { refinedFor, reshaped } from './reshape.ts';

/** Dents of a ball-faced hammer, side by side. */
export const hammered = defineOperation({
  op: 'hammered',
  family: 'modify',
  label: 'Hammered',
  help: 'Covers the surface with shallow dents that meet in ridges, as a planishing hammer leaves them.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    dent: length({ label: 'Dent', help: 'Width of one dent.', default: 2, min: 0.1, max: 1_000, soft: [0.5, 10] }),
    depth: length({ label: 'Depth', help: 'How deep a dent goes.', default: 0.1, min: 0, max: 100, soft: [0, 1] }),
    seed: count({
      label: 'Seed',
      help: 'Another number sets the blows elsewhere.',
      default: 1,
      min: 0,
      max: 1_000_000,
      soft: [0, 100],
      advanced: true,
    }),
  },
  example: {
    before: [{ id: 'band', op: 'cylinder', params: { diameter: 20, height: 6, wall: 1.8 } }],
    inputs: ['band'],
    params: { dent: 2.4, depth: 0.12 },
  },
  build({ dent, depth, seed }, { inputs, quality }) {
    const edge = dent / (quality === 'draft' ? 3 : quality === 'final' ? 6 : 9);
    const relief = (x: number, y: number, z: number): number => -depth * Math.max(0, 1 - nearestBlow(x / dent, y / dent, z / dent, seed));
    const beaten = (solid: Solid): Solid =>
      refuseCrossing(displaced(refinedFor(solid, edge, quality), relief), 'make the dents shallower, or the walls thicker', 'depth');
    return { parts: reshaped(inputs, beaten) };
  },
});

/** Squared distance to the nearest of points scattered one to each cell of a cubic lattice (Worley, 1996). */
function nearestBlow(x: number, y: number, z: number, seed: number): number {
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  let nearest = Number.POSITIVE_INFINITY;
  for (let a = i - 1; a <= i + 1; a++) {
    for (let b = j - 1; b <= j + 1; b++) {
      for (let c = k - 1; c <= k + 1; c++) {
        const at = (salt: number): number => latticeHash(a, b, c, seed * 3 + salt) / 2 ** 32;
        const distance = (x - a - at(0)) ** 2 + (y - b - at(1)) ** 2 + (z - c - at(2)) ** 2;
        if (distance < nearest) nearest = distance;
      }
    }
  }
  return nearest;
}
