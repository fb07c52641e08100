import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureOf, quantile } from './figures.ts';

it('takes the median of an even number of values between the two in the middle', () => {
  expect(quantile([1, 2, 4, 8], 0.5)).toBe(3);
});

it('gives the ends for 0 and 1', () => {
  expect(quantile([3, 5, 9], 0)).toBe(3);
  expect(quantile([3, 5, 9], 1)).toBe(9);
});

it('keeps median, p95 and p99 in order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (times) => {
      const { median, p95 = 0, p99 = 0 } = figureOf('any', times);
      expect(median).toBeLessThanOrEqual(p95);
      expect(p95).toBeLessThanOrEqual(p99);
    }),
  );
});
