import { describe, expect, it } from 'vitest';
import { Kernel } from './kernel.ts';

const kernel = await Kernel.load();

describe('kernel', () => {
  it('stands a cylinder on y = 0, with +Y up', () =>
    kernel.scope(() => {
      const { min, max } = kernel.cylinder(10, 3, 2, 64).bounds();
      expect(min[1]).toBeCloseTo(0);
      expect(max[1]).toBeCloseTo(10);
      expect(max[0]).toBeCloseTo(3);
    }));

  it('revolves u as radius and v as height, from +X toward -Z', () =>
    kernel.scope(() => {
      const quarter = kernel.revolve(kernel.rectangle(2, 4).translate([5, 7]), 128, 90);
      const { min, max } = quarter.bounds();
      expect(min[1]).toBeCloseTo(5);
      expect(max[1]).toBeCloseTo(9);
      expect(max[0]).toBeCloseTo(6);
      expect(min[2]).toBeCloseTo(-6);
      expect(max[2]).toBeCloseTo(0);
      expect(quarter.volume()).toBeCloseTo((Math.PI * (36 - 16) * 4) / 4, 0);
    }));

  it('frees what a scope made, except what is kept', () => {
    const before = kernel.live;
    const kept = kernel.scope(() => {
      const box = kernel.box([2, 2, 2]);
      const ball = kernel.sphere(1.2, 32);
      return kernel.keep(box.subtract(ball));
    });
    expect(kernel.live).toBe(before + 1);
    expect(kept.volume()).toBeGreaterThan(0);
    kernel.release(kept);
    expect(kernel.live).toBe(before);
  });

  it('holds solids that stand in one another as one to be looked at, and lets all of them go', () => {
    const before = kernel.live;
    const kept = kernel.scope(() => {
      const both = kernel.together([kernel.box([2, 2, 2]), kernel.together([kernel.sphere(1.2, 32)]).translate([0, 1, 0])]);
      return kernel.keep(both.translate([5, 0, 0]));
    });
    expect(kernel.live).toBe(before + 2);
    const [box, ball] = kernel.scope(() => [kernel.box([2, 2, 2]).triangles(), kernel.sphere(1.2, 32).triangles()]);
    expect(kept.triangles()).toBe(box! + ball!);
    expect(kept.mesh().indices).toHaveLength(3 * (box! + ball!));
    expect(kept.bounds().min).toEqual([expect.closeTo(3.8), expect.closeTo(-1), expect.closeTo(-1.2)]);
    expect(kept.bounds().max).toEqual([expect.closeTo(6.2), expect.closeTo(2.2), expect.closeTo(1.2)]);
    kernel.scope(() => {
      expect(kept.subtract(kernel.box([20, 20, 20])).isEmpty()).toBe(true);
      // What is measured of them, and what is worked on, is one solid that does not pass through itself.
      expect(kept.volume()).toBeCloseTo(
        kernel
          .box([2, 2, 2])
          .add(kernel.sphere(1.2, 32).translate([0, 1, 0]))
          .volume(),
      );
      expect(kernel.together([]).isEmpty()).toBe(true);
    });
    kernel.release(kept);
    expect(kernel.live).toBe(before);
  });

  it('draws a mesh without a solid of it, and is one as soon as more is asked', () => {
    const before = kernel.live;
    const { drawn, box } = kernel.scope(() => {
      const solid = kernel.box([2, 4, 6]);
      return { drawn: kernel.keep(kernel.drawn(solid.mesh())), box: solid.bounds() };
    });
    expect(kernel.live).toBe(before);
    expect(drawn.bounds()).toEqual(box);
    expect(drawn.triangles()).toBe(12);
    kernel.scope(() => {
      const moved = kernel.together([drawn.transform([0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 1, 0, 10, 0, 0, 1]), kernel.box([1, 1, 1])]);
      expect(moved.bounds()).toEqual({ min: [-0.5, -1, -3], max: [12, 1, 3] });
      expect(moved.mesh().indices.length / 3).toBe(24);
      expect(moved.volume()).toBeCloseTo(49, 5);
      expect(drawn.subtract(kernel.box([1, 1, 1])).volume()).toBeCloseTo(47, 5);
    });
    kernel.release(drawn);
    expect(kernel.live).toBe(before);
  });

  it('sections at a height with v = -z', () =>
    kernel.scope(() => {
      const region = kernel.box([2, 10, 4]).translate([0, 0, -6]).sectionAt(1);
      expect(region.area()).toBeCloseTo(8);
      expect(region.bounds().min[1]).toBeCloseTo(4);
    }));

  it('refuses an open mesh', () => {
    expect(() =>
      kernel.fromMesh({ positions: new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]), indices: new Uint32Array([0, 1, 2]) }),
    ).toThrow(/refused/);
  });
});
