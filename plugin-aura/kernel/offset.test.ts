import { describe, expect, it } from 'vitest';
import { Kernel } from './kernel.ts';
import { offsetSolid } from './offset.ts';

const kernel = await Kernel.load();

describe('moving faces', () => {
  it('a box grows and shrinks by twice the distance, edges sharp', () =>
    kernel.scope(() => {
      expect(offsetSolid(kernel.box([10, 20, 30]), 1).volume()).toBeCloseTo(12 * 22 * 32, 1);
      expect(offsetSolid(kernel.box([10, 20, 30]), -2).volume()).toBeCloseTo(6 * 16 * 26, 1);
    }));
  it('a tube keeps its wall evenly thick', () =>
    kernel.scope(() => {
      const tube = kernel.cylinder(20, 10, 10, 64).subtract(kernel.cylinder(30, 6, 6, 64).translate([0, -5, 0]));
      const thinner = offsetSolid(tube, -1);
      expect(thinner.genus()).toBe(1);
      expect(thinner.bounds().max[0]).toBeCloseTo(9, 1);
    }));
  it('refuses what would fold', () =>
    kernel.scope(() => {
      expect(() => offsetSolid(kernel.box([10, 20, 30]), -5)).toThrow(/take less/);
      expect(() => offsetSolid(kernel.box([10, 20, 30]), -8)).toThrow(/take less/);
      const bridge = kernel.box([30, 10, 10]).subtract(kernel.box([4, 20, 5]).translate([0, 0, 3]));
      expect(() => offsetSolid(bridge, 2.5)).toThrow(/take less/);
    }));
  it('lets roundings smaller than the distance run out into corners', () =>
    kernel.scope(() => {
      // Convex: a box with all edges rounded by 1, shrunk by 3, is a box.
      const balls = [-4, 4].flatMap((x) => [-9, 9].flatMap((y) => [-14, 14].map((z) => kernel.sphere(1, 32).translate([x, y, z]))));
      expect(offsetSolid(kernel.hullOf(balls), -3).volume() / (4 * 14 * 24)).toBeCloseTo(1, 2);
      // A prism that is none: an L with a hole, its corners rounded, lying along X.
      const section = kernel
        .rectangle(20, 20)
        .subtract(kernel.rectangle(12, 12).translate([6, 6]))
        .offset(-1, 'miter')
        .offset(1, 'round', 32);
      const lying = kernel.extrude(section, 30).rotate([0, 90, 0]);
      const shrunk = offsetSolid(lying, -2);
      expect(shrunk.volume() / (26 * section.offset(-2, 'miter').area())).toBeCloseTo(1, 4);
      expect(shrunk.bounds().min[0] - lying.bounds().min[0]).toBeCloseTo(2, 4);
    }));
});
