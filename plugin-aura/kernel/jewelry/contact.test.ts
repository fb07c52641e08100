import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutGem } from '../gems/gem.ts';
import { Kernel } from '../kernel.ts';
import { IDENTITY } from '../matrix.ts';
import { contact } from './contact.ts';

const kernel = await Kernel.load();
const gem = cutGem(kernel, { cut: 'round', species: 'diamond', specificGravity: 3.52, carat: 1 });
kernel.keep(gem.solid);
const near = fc.double({ min: -5, max: 5, noNaN: true });
const size = fc.double({ min: 0.3, max: 4, noNaN: true });

describe('contact of a stone with metal', () => {
  it('finds the same overlap as a boolean, and never a wider gap than there is', () => {
    fc.assert(
      fc.property(fc.tuple(near, near, near), fc.tuple(size, size, size), (middle, sides) =>
        kernel.scope(() => {
          const metal = kernel.box(sides).rotate([17, 31, 5]).translate(middle);
          const found = contact(gem.facts, gem.solid, IDENTITY, metal);
          expect(found.overlap).toBeCloseTo(Math.max(0, metal.intersect(gem.solid).volume()), 5);
          const gap = metal.gap(gem.solid, 1);
          expect(found.gap === Number.POSITIVE_INFINITY ? 1 : found.gap).toBeLessThanOrEqual(gap + 1e-4);
        }),
      ),
      { numRuns: 150 },
    );
  });

  it('sees a stone that metal swallowed whole', () => {
    kernel.scope(() => {
      const found = contact(gem.facts, gem.solid, IDENTITY, kernel.box([30, 30, 30]));
      expect(found.overlap).toBeCloseTo(gem.solid.volume(), 5);
    });
  });
});
