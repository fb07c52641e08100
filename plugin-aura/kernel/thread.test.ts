import { describe, expect, it } from 'vitest';
import { flawsOf } from './flaws.ts';
import { Kernel } from './kernel.ts';
import { knurledCore } from './knurl.ts';
import { threadedRod } from './thread.ts';

const kernel = await Kernel.load();

describe('threads and knurls, made as one surface each', () => {
  it.each([
    [8, 1.25, 20],
    [0.5, 0.05, 1],
    [100, 50, 30],
    [3, 0.5, 200],
  ])('a thread M%d x %d, %d mm long, is a closed solid between core and crest', (diameter, pitch, height) => {
    kernel.scope(() => {
      const rod = threadedRod(kernel, diameter, pitch, height, 48);
      expect(flawsOf(rod.mesh())).toEqual([]);
      expect(rod.bounds().max[1]).toBeCloseTo(height, 3);
      const core = Math.PI * (diameter / 2 - 0.5413 * pitch) ** 2 * height;
      expect(rod.volume()).toBeGreaterThan(core * 0.98);
      expect(rod.volume()).toBeLessThan((Math.PI / 4) * diameter ** 2 * height);
    });
  });

  it('a left-handed thread is the mirror image of a right-handed one', () => {
    kernel.scope(() => {
      const right = threadedRod(kernel, 10, 1.5, 12, 48);
      const left = threadedRod(kernel, 10, 1.5, 12, 48, { left: true });
      expect(left.volume() / right.volume()).toBeCloseTo(1, 3);
      expect(right.mirror([0, 0, 1]).subtract(left).volume()).toBeLessThan(0.01 * right.volume());
    });
  });

  it('a thread of more turns than can be shown is refused', () => {
    expect(() => kernel.scope(() => threadedRod(kernel, 2, 0.1, 1000, 24))).toThrow(/10000 turns/);
  });

  it.each(['diamond', 'straight'] as const)('a %s knurl is closed, its crests at the radius', (style) => {
    kernel.scope(() => {
      const core = knurledCore(kernel, 8, 1.6, 10, style);
      expect(flawsOf(core.mesh())).toEqual([]);
      const { min, max } = core.bounds();
      expect(min[1]).toBeLessThanOrEqual(0);
      expect(max[1]).toBeGreaterThanOrEqual(10);
      expect(max[0]).toBeCloseTo(8, 1);
    });
  });

  it('a crossed knurl is made of pyramids: a crest and four faces a diamond', () => {
    kernel.scope(() => {
      const core = knurledCore(kernel, 8, 2, 20, 'diamond');
      const grooves = Math.round((16 * Math.PI) / 2);
      expect((core.triangles() - 4 * grooves) % (4 * grooves)).toBe(0);
    });
  });
});
