import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernel } from './kernel.ts';
import { raisedExtrusion } from './raised.ts';
import type { Vec2 } from './space.ts';

const kernel = await Kernel.load();
const chord = () => 24;

describe('a face that rises', () => {
  it('over a square straight to a ridge is a pyramid on a plate', () => {
    const solid = raisedExtrusion(kernel, kernel.rectangle(10, 10), 5, { rise: 3, form: 'ridged' }, chord);
    // 10 x 10 x 2 below, a third of 10 x 10 x 3 above; its tip is cut by the last step
    expect(solid.volume()).toBeCloseTo(300, 0);
    expect(solid.bounds().max[2]).toBeCloseTo(5, 1);
  });

  it('over a disc in a curve is a paraboloid', () => {
    const solid = raisedExtrusion(kernel, kernel.circle(5, 96), 3, { rise: 2, form: 'domed' }, chord);
    expect(solid.volume()).toBeCloseTo(Math.PI * 25 * (1 + 2 / 2), 0);
  });

  it('of any outline with a hole is closed, and no higher than it was said', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 4, max: 12, noNaN: true }), { minLength: 5, maxLength: 12 }), (radii) => {
        const star = radii.map(
          (r, i): Vec2 => [r * Math.cos((2 * Math.PI * i) / radii.length), r * Math.sin((2 * Math.PI * i) / radii.length)],
        );
        const region = kernel.polygon([star]).subtract(kernel.circle(1.5, 16));
        const solid = raisedExtrusion(kernel, region, 3, { rise: 2, form: 'domed' }, chord);
        expect(solid.bounds().max[2]).toBeLessThanOrEqual(3 + 1e-6);
        expect(solid.volume()).toBeGreaterThan(region.area());
        expect(solid.volume()).toBeLessThan(3 * region.area());
      }),
      { numRuns: 8 },
    ));

  it('leaves an edge', () =>
    expect(() => raisedExtrusion(kernel, kernel.circle(5, 24), 2, { rise: 2, form: 'domed' }, chord)).toThrow(/less than the height/));
});
