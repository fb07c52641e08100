import { describe, expect, it } from 'vitest';
import { flawsOf } from '../flaws.ts';
import { Kernel } from '../kernel.ts';
import { FILIGREE_OUTLINES, type FiligreeShape, filigree } from './filigree.ts';
import { FILIGREE_MOTIFS } from './filigree-motifs.ts';

const kernel = await Kernel.load();
const COARSE = { wire: 8, curl: 24, frame: 72 };
const shapeOf = (more: Partial<FiligreeShape>): FiligreeShape => ({
  outline: 'round',
  size: 26,
  inner: 8,
  motif: 'hearts',
  count: undefined,
  wire: 0.7,
  twisted: false,
  ...more,
});

describe('filigree', () => {
  for (const outline of FILIGREE_OUTLINES)
    it.each(FILIGREE_MOTIFS)(`in a ${outline} frame, of %s, is one clean solid of the size that was asked for`, (motif) => {
      kernel.scope(() => {
        const { solid, top } = filigree(kernel, shapeOf({ outline, motif }), COARSE);
        const { min, max } = solid.bounds();
        expect(solid.pieces()).toHaveLength(1);
        // Openwork: far more openings than the one in the middle.
        expect(solid.genus()).toBeGreaterThan(8);
        expect(max[1] - min[1]).toBeGreaterThan(outline === 'drop' || outline === 'heart' ? 22 : 25.8);
        expect(max[1] - min[1]).toBeLessThan(26.6);
        expect(top).toBeLessThanOrEqual(max[1] + 0.05);
        expect(flawsOf(solid.mesh())).toEqual([]);
      });
    });

  it('of twisted wire is lighter than of plain wire, and still one piece', () => {
    kernel.scope(() => {
      const plain = filigree(kernel, shapeOf({ motif: 's_scrolls' }), COARSE).solid;
      const twisted = filigree(kernel, shapeOf({ motif: 's_scrolls', twisted: true }), COARSE).solid;
      expect(twisted.pieces()).toHaveLength(1);
      expect(twisted.volume()).toBeLessThan(0.9 * plain.volume());
    });
  });

  it('refuses what leaves no room, and motifs that would run together', () => {
    expect(() => kernel.scope(() => filigree(kernel, shapeOf({ inner: 23 }), COARSE))).toThrow(/no room/);
    expect(() => kernel.scope(() => filigree(kernel, shapeOf({ count: 36 }), COARSE))).toThrow(/run together/);
  });
});
