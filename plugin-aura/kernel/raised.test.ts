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

  it('over a disc in a curve is a little fuller than a paraboloid', () => {
    const solid = raisedExtrusion(kernel, kernel.circle(5, 96), 3, { rise: 2, form: 'domed' }, chord);
    const paraboloid = Math.PI * 25 * (1 + 2 / 2);
    expect(solid.volume()).toBeGreaterThan(paraboloid);
    expect(solid.volume()).toBeLessThan(1.08 * paraboloid);
  });

  it('in a curve has no crease along its middle', () => {
    const wedge = raisedExtrusion(
      kernel,
      kernel.polygon([
        [
          [-10, 0],
          [10, -3],
          [10, 3],
        ],
      ]),
      3,
      { rise: 2, form: 'domed' },
      chord,
    );
    const top = (x: number, y: number): number => wedge.hits([x, y, 9], [x, y, -1])[0]!.position[2];
    // toward the point, where a ridge by distance is nearly as steep as the rim
    expect((top(-5, 0.02) - top(-5, 0.22)) / (top(-5, 0.5) - top(-5, 0.7))).toBeLessThan(0.6);
  });

  it('runs to a point in a straight ridge', () => {
    // two arcs that meet in points, as a leaf: along its middle the height only falls toward them
    const arc = (sign: number): Vec2[] =>
      Array.from({ length: 24 }, (_, i): Vec2 => [sign * 4 * Math.sin((Math.PI * i) / 24), sign * (-10 + (20 * i) / 24)]);
    const leaf = raisedExtrusion(kernel, kernel.polygon([[...arc(1), ...arc(-1)]]), 3, { rise: 2, form: 'domed' }, chord);
    const top = (y: number): number => leaf.hits([0, y, 9], [0, y, -1])[0]!.position[2];
    const heights = Array.from({ length: 60 }, (_, i) => top(5 + (4.8 * i) / 60));
    const slopes = heights.slice(1).map((height, i) => height - heights[i]!);
    // the teeth of a saw were flats and drops in turn
    expect(Math.max(...slopes)).toBeLessThan(1e-3);
    expect(Math.min(...slopes) / (slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length)).toBeLessThan(2.5);
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
