import { describe, expect, it } from 'vitest';
import { convexHull, isConvex } from './convex.ts';
import { Kernel } from './kernel.ts';
import { textLoops } from './lettering.ts';

const kernel = await Kernel.load();

describe('a convex hull', () => {
  it('is told from a body with a dent', () =>
    kernel.scope(() => {
      const box = kernel.box([10, 10, 10]);
      expect(isConvex(box.mesh())).toBe(true);
      expect(isConvex(kernel.sphere(5, 64).mesh())).toBe(true);
      expect(isConvex(box.subtract(kernel.box([1, 1, 1]).translate([0, 5, 0])).mesh())).toBe(false);
    }));

  it('of rows of letters has no dent, where the kernel by itself leaves one', () =>
    kernel.scope(() => {
      const word = kernel.extrude(
        kernel.polygon(
          textLoops('Aura', 10, 'sans', () => 24),
          'NonZero',
        ),
        7.694239120124853,
      );
      const at = [-1.5629760000000008, 0, 4.378824000000002] as const;
      const rows = [0, 1, 2].map((k) => word.translate([at[0] + 14 * k, at[1] + k, at[2] + 2 * k]));
      const hull = convexHull(rows);
      expect(isConvex(hull.mesh())).toBe(true);
      for (const row of rows) expect(row.subtract(hull).volume()).toBeLessThan(1e-3);
      // The same reach in every direction along the axes.
      const [own, all] = [hull.bounds(), kernel.union(rows).bounds()];
      for (const k of [0, 1, 2]) expect([own.min[k], own.max[k]]).toEqual([expect.closeTo(all.min[k]!, 3), expect.closeTo(all.max[k]!, 3)]);
    }));
});
