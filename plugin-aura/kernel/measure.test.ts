import { describe, expect, it } from 'vitest';
import { Kernel } from './kernel.ts';
import { MeasureBook, wallThickness } from './measure.ts';
import { Surface } from './surface.ts';

const kernel = await Kernel.load();

describe('measures', () => {
  it('of a box are those of its sides', () =>
    kernel.scope(() => {
      const book = new MeasureBook();
      const box = kernel.box([2, 3, 4]);
      expect(book.of(box)).toEqual({ volume: expect.closeTo(24), area: expect.closeTo(52), triangles: 12, watertight: true });
      expect(book.of(box)).toBe(book.of(box));
    }));

  it('find the wall of a tube', () =>
    kernel.scope(() => {
      const tube = kernel.cylinder(30, 10, 10, 128).subtract(kernel.cylinder(40, 9.2, 9.2, 128).translate([0, -5, 0]));
      const walls = wallThickness(new Surface(tube.mesh()))!;
      expect(walls.p5).toBeCloseTo(0.8, 1);
      expect(walls.median).toBeCloseTo(0.8, 1);
    }));

  it('find a thin place in a thick block', () =>
    kernel.scope(() => {
      const slit = kernel.box([20, 20, 20]).subtract(kernel.box([18, 18, 6]).translate([0, 0, 6.8]));
      expect(wallThickness(new Surface(slit.mesh()))!.p1).toBeLessThan(0.25);
    }));
});
