import type { Kernel, Solid } from '../kernel.ts';
import { bandRings, type Fineness, type ShankShape } from './shank.ts';
import { cathedralBand, splitBand } from './shank-fork.ts';
import { wrap } from './wrap.ts';

/**
 * The band of a ring: finger axis Z, centre at the origin, top at +Y. Nothing of it lies inside the inner radius but
 * the sagitta of the chords. Every shank is one skin: plain bands and cathedral shoulders of genus 1, split ones of genus 2.
 */
export function shankSolid(kernel: Kernel, shape: ShankShape, fineness: Fineness): Solid {
  switch (shape.shoulders) {
    case 'plain': {
      const band = wrap(kernel, bandRings(shape, fineness), true);
      return shape.twist === 0 ? band : trimmed(band, shape);
    }
    case 'cathedral':
      return cathedralBand(kernel, shape, fineness);
    case 'split':
      return splitBand(kernel, shape, fineness);
  }
}

/** A twisted section turns about its middle, and its corners stand into the finger and over the sides: bore and width are turned clean, as on a lathe. */
function trimmed(band: Solid, { radius, width, topWidth, thickness, topThickness, twist }: ShankShape): Solid {
  const { kernel } = band;
  const wide = Math.max(width, topWidth);
  const around = Math.max(192, 48 * Math.abs(twist));
  const outer = radius + wide + Math.max(thickness, topThickness) + 1;
  const ring = kernel
    .cylinder(wide, outer, outer, around)
    .subtract(kernel.cylinder(wide + 2, radius, radius, around).translate([0, -1, 0]));
  return band.intersect(ring.translate([0, -wide / 2, 0]).rotate([90, 0, 0]));
}
