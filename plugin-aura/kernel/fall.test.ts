import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wayToMeet } from './fall.ts';
import { Kernel, type Solid } from './kernel.ts';
import type { Vec3 } from './space.ts';

const kernel = await Kernel.load();
const down = (falling: Solid, standing: Solid): number | null => wayToMeet(falling.mesh(), standing.mesh(), 1, -1);

describe('a fall', () => {
  const floor = kernel.box([20, 2, 20]).translate([0, -1, 0]);

  it.each<[string, Solid, Solid, number | null]>([
    ['a box onto a box of its own size', kernel.box([4, 2, 4]).translate([0, 7, 0]), kernel.box([4, 2, 4]), 5],
    ['a ball onto a floor', kernel.sphere(3, 32).translate([1, 10, 2]), floor, 7],
    ['a wedge across a wedge, edge on edge', wedge(-1).translate([0, 8, 0]), wedge(1).rotate([0, 90, 0]), 6],
    ['a tip into the middle of a face', kernel.cylinder(4, 0, 2, 16).translate([0.3, 5, 0.2]), floor, 5],
    ['a pin through a hole that it fills', kernel.cylinder(9, 2, 2, 24).translate([0, 4, 0]), holed(2), null],
    ['a pin that is wider than the hole', kernel.cylinder(9, 2.1, 2.1, 24).translate([0, 4, 0]), holed(2), 4],
    ['a box beside a wall that it touches', kernel.box([2, 2, 2]).translate([11, 6, 0]), floor, null],
    ['what stands in the floor comes out again', kernel.box([2, 4, 2]), floor, -2],
  ])('%s', (_, falling, standing, way) => {
    const found = down(falling, standing);
    if (way === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(way, 5);
  });

  it('goes along each axis either way', () => {
    for (const axis of [0, 1, 2] as const)
      for (const way of [1, -1] as const) {
        const away = [0, 1, 2].map((k) => (k === axis ? -6 * way : 0)) as unknown as Vec3;
        expect(wayToMeet(kernel.sphere(1, 16).translate(away).mesh(), kernel.box([2, 2, 2]).mesh(), axis, way)).toBeCloseTo(4, 5);
      }
  });

  it('ends where the solids would meet, and not before', () => {
    const lean = fc.double({ min: -180, max: 180, noNaN: true });
    const off = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(lean, lean, off, off, (turn, tilt, x, z) => {
        const bowl = kernel.sphere(4, 20).subtract(kernel.box([9, 4, 9]).translate([0, 2, 0]), kernel.sphere(3, 16));
        const body = kernel.box([1, 1.6, 2.2]).rotate([turn, tilt, 0]).translate([x, 9, z]);
        const way = down(body, bowl);
        if (way === null) return;
        const common = (travel: number): number => body.translate([0, -travel, 0]).intersect(bowl).volume();
        expect(common(way - 1e-4)).toBeLessThan(1e-9);
        expect(common(way + 0.05)).toBeGreaterThan(1e-9);
      }),
      { numRuns: 12 },
    );
  });
});

/** A ridge along X, its edge up (1) or down (-1) at y = 1 or -1. */
function wedge(up: 1 | -1): Solid {
  return kernel.hull(
    [-3, 3].flatMap((x): Vec3[] => [
      [x, up, 0],
      [x, -up, 1],
      [x, -up, -1],
    ]),
  );
}

function holed(radius: number): Solid {
  return kernel
    .box([20, 2, 20])
    .translate([0, -1, 0])
    .subtract(kernel.cylinder(4, radius, radius, 24).translate([0, -3, 0]));
}
