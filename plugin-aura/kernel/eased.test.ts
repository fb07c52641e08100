import { describe, expect, it } from 'vitest';
import { easedHull } from './eased.ts';
import { flawsOf } from './flaws.ts';
import { Kernel } from './kernel.ts';
import type { Vec3 } from './space.ts';

const kernel = await Kernel.load();
const chord = (): number => 256;
const CUBE: Vec3[] = [-5, 5].flatMap((x) => [-5, 5].flatMap((y) => [-5, 5].map((z): Vec3 => [x, y, z])));
/** Four-sided, so that more than three faces meet at its point. */
const PYRAMID: Vec3[] = [
  [-6, 0, -4],
  [6, 0, -4],
  [6, 0, 4],
  [-6, 0, 4],
  [0, 9, 0],
];

describe('a convex solid with its edges treated', () => {
  it('rounded is a ball swept inside: a cube of 10 with 2 mm has the volume of the formula', () => {
    kernel.scope(() => {
      const r = 2;
      const a = 10 - 2 * r;
      const solid = easedHull(kernel, CUBE, { kind: 'round', size: r }, chord);
      expect(solid.volume() / (a ** 3 + 6 * a * a * r + 3 * Math.PI * r * r * a + (4 / 3) * Math.PI * r ** 3)).toBeCloseTo(1, 3);
      expect(flawsOf(solid.mesh())).toEqual([]);
    });
  });

  it('chamfered loses a triangle along each edge: legs of 1 mm on a cube', () => {
    kernel.scope(() => {
      const solid = easedHull(kernel, CUBE, { kind: 'chamfer', size: 1 }, chord);
      // 26 faces: six squares of 8 mm, twelve strips and eight corners.
      expect(solid.bounds().max).toEqual([5, 5, 5]);
      expect(solid.volume()).toBeCloseTo(1000 - 12 * (8 / 2) - 8 * (5 / 6), 2);
    });
  });

  it('keeps its faces where they were, whatever number of them meets in a corner', () => {
    kernel.scope(() => {
      for (const kind of ['round', 'chamfer'] as const) {
        const solid = easedHull(kernel, PYRAMID, { kind, size: 0.8 }, chord);
        expect(solid.bounds().min[1]).toBeCloseTo(0, 6);
        expect(solid.bounds().max[1]).toBeLessThan(9);
        expect(flawsOf(solid.mesh())).toEqual([]);
      }
    });
  });

  it('refuses edges that leave nothing of a face', () => {
    kernel.scope(() => {
      expect(() => easedHull(kernel, PYRAMID, { kind: 'round', size: 4 }, chord)).toThrow('leave nothing of a face');
      expect(() => easedHull(kernel, PYRAMID, { kind: 'chamfer', size: 6 }, chord)).toThrow('leave nothing of a face');
    });
  });
});
