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
    case 'plain':
      return wrap(kernel, bandRings(shape, fineness), true);
    case 'cathedral':
      return cathedralBand(kernel, shape, fineness);
    case 'split':
      return splitBand(kernel, shape, fineness);
  }
}
