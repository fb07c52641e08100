import { describe, expect, it } from 'vitest';
import { crossesItself } from './crossing.ts';
import { Kernel } from './kernel.ts';
import { trackThrough } from './path.ts';
import { sweepLoops } from './sweep.ts';

const kernel = await Kernel.load();

describe('a surface that passes through itself', () => {
  it('is not that of a box, a ball, or two bodies that touch', () => {
    kernel.scope(() => {
      const box = kernel.box([4, 4, 4]);
      expect(crossesItself(box.mesh())).toBe(false);
      expect(crossesItself(kernel.sphere(3, 64).mesh())).toBe(false);
      const [left, right] = [box.mesh(), box.translate([4, 0, 0]).mesh()];
      const count = left.positions.length / 3;
      const both = {
        positions: Float32Array.from([...left.positions, ...right.positions]),
        indices: Uint32Array.from([...left.indices, ...[...right.indices].map((k) => k + count)]),
      };
      expect(crossesItself(both)).toBe(false);
    });
  });

  it('is that of a wire whose turns are nearer than its thickness', () => {
    kernel.scope(() => {
      const coil = (pitch: number) =>
        trackThrough(
          Array.from({ length: 97 }, (_, i) => [10 * Math.cos(i / 8), (pitch * i) / 50, 10 * Math.sin(i / 8)] as const),
          false,
        );
      const wire = kernel.circle(1, 16).loops();
      expect(crossesItself(sweepLoops(kernel, wire, coil(2.6)).mesh())).toBe(false);
      expect(crossesItself(sweepLoops(kernel, wire, coil(1.4)).mesh())).toBe(true);
    });
  });

  it('is found however small the place', () => {
    kernel.scope(() => {
      // A plate whose lower side is pulled up through the upper one at a single vertex.
      const plate = kernel.box([20, 1, 20]).refineToLength(1);
      const { positions, indices } = plate.mesh();
      const low = [...Array(positions.length / 3).keys()].find(
        (v) => positions[3 * v + 1]! < 0 && Math.hypot(positions[3 * v]!, positions[3 * v + 2]!) < 1,
      )!;
      positions[3 * low + 1] = 0.4;
      expect(crossesItself({ positions, indices })).toBe(false);
      positions[3 * low + 1] = 0.6;
      expect(crossesItself({ positions, indices })).toBe(true);
    });
  });
});
