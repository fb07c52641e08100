import { describe, expect, it } from 'vitest';
import { flawsOf } from '../flaws.ts';
import { Kernel } from '../kernel.ts';
import type { Mat4 } from '../space.ts';
import { onBand } from './around-band.ts';
import { copied, meleeStone, type Row, rowInBand, setRow } from './melee.ts';
import { bandRings, type ShankShape } from './shank.ts';
import { wrap } from './wrap.ts';

const kernel = await Kernel.load();
const RADIUS = 8.25;

const shape = (overrides: Partial<ShankShape>): ShankShape => ({
  profile: 'flat',
  radius: RADIUS,
  width: 4,
  thickness: 2,
  topWidth: 4,
  topThickness: 2,
  twist: 0,
  shoulders: 'plain',
  rise: 1,
  headWidth: 1,
  gap: 1,
  ...overrides,
});

/** One row of stones a degree count apart on the top of a band, with two beads between neighbours. */
function rowOf(diameter: number, angles: readonly number[], step: number, surface: number, across: number): Row {
  const gem = meleeStone(kernel, diameter, 'diamond');
  const girdle = surface - 0.05;
  const posts: Mat4[] = angles.flatMap((at) => [across, -across].map((z) => onBand(girdle, at + step / 2, z)));
  return {
    gem,
    places: angles.map((at) => onBand(girdle, at)),
    posts,
    postRadius: 0.25,
    neck: { radius: 0.16, level: 0.08 },
    root: 0.25,
    head: 0.85 * gem.facts.crown,
    seat: { clearance: 0.015, hole: 0.5, down: 2.6, up: 1, corners: 16 },
    around: 10,
  };
}

const around = (count: number): number[] => Array.from({ length: count }, (_, i) => (2 * Math.PI * i) / count);

describe('a row set into the skin of a band', () => {
  it.each([
    ['all round', {}, around(46), (2 * Math.PI) / 46, 0.55],
    ['over the top of a tapering band', { topWidth: 3.2 }, around(46).slice(0, 10), (2 * Math.PI) / 46, 0.55],
    ['in two runs, one of them over the first section', { width: 3 }, [-0.1, 0.05, 0.2, 2, 2.15], 0.15, 0.55],
  ] as const)('is what booleans make of it, %s', (_name, overrides, angles, step, across) => {
    kernel.scope(() => {
      const band = shape(overrides);
      const rings = bandRings(band, { around: 120, steps: 4 });
      const row = rowOf(1.3, angles, step, RADIUS + band.thickness, across);
      const skinned = rowInBand(kernel, rings, row);
      if (!skinned) throw new Error('The band did not take the row.');
      const { beads, cutter } = setRow(kernel, row);
      const united = wrap(kernel, rings, true).subtract(cutter).add(beads);
      expect(Math.abs(skinned.volume() / united.volume() - 1)).toBeLessThan(1e-3);
      expect(Math.abs(skinned.area() / united.area() - 1)).toBeLessThan(5e-3);
      expect(skinned.genus()).toBe(united.genus());
      expect(skinned.pieces()).toHaveLength(1);
      expect(flawsOf(skinned.mesh())).toEqual([]);
      expect(skinned.intersect(copied(kernel, row.gem.solid, row.places)).volume()).toBeLessThan(1e-3);
    });
  });

  it('is left to booleans where beads would stand in the seats, or stones hang over the edge', () => {
    kernel.scope(() => {
      const rings = bandRings(shape({}), { around: 120, steps: 4 });
      const step = (2 * Math.PI) / 46;
      expect(rowInBand(kernel, rings, rowOf(1.3, around(46), step, RADIUS + 2, 0.3))).toBeNull();
      const narrow = bandRings(shape({ width: 1.4, topWidth: 1.4 }), { around: 120, steps: 4 });
      expect(rowInBand(kernel, narrow, rowOf(1.3, around(46), step, RADIUS + 2, 0.55))).toBeNull();
    });
  });
});
