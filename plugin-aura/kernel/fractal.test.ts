import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractalFrom, randomFrom } from './fractal.ts';

describe('repeatable randomness', () => {
  it('gives the same numbers for the same seed, spread over [0, 1)', () => {
    const draw = (seed: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: 500 }, random);
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7).every((x) => x >= 0 && x < 1)).toBe(true);
    expect(draw(7).reduce((sum, x) => sum + x, 0) / 500).toBeCloseTo(0.5, 1);
  });

  it('noise is smooth and keeps about within -1 and 1', () => {
    const noise = fractalFrom(3, 4);
    const place = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(place, place, place, (x, y, z) => {
        expect(Math.abs(noise(x, y, z))).toBeLessThan(1.5);
        expect(Math.abs(noise(x + 1e-4, y, z) - noise(x, y, z))).toBeLessThan(0.01);
      }),
    );
  });
});
