import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insetOutline } from './inset.ts';
import { Kernel } from './kernel.ts';
import { doubleArea, roundCorners } from './outline.ts';
import type { Vec2 } from './space.ts';

const kernel = await Kernel.load();
const SQUARE: Vec2[] = [
  [-10, -10],
  [10, -10],
  [10, 10],
  [-10, 10],
];

const onCircle = (radius: number, turn: number): Vec2 => [radius * Math.cos(2 * Math.PI * turn), radius * Math.sin(2 * Math.PI * turn)];

describe('an outline moved inward', () => {
  it('keeps its corners, one for one, at every depth', () => {
    const [near, far] = insetOutline(SQUARE, [1, 4])!;
    expect(near![0]).toEqual([-9, -9]);
    expect(far![2]).toEqual([6, 6]);
    expect(insetOutline(SQUARE, [-2])![0]![1]).toEqual([12, -12]);
  });

  it('lets sides that are shorter than the depth run out into one corner', () => {
    const soft = roundCorners(
      SQUARE.map((point) => ({ point, round: 2 })),
      () => 32,
    );
    const [moved] = insetOutline(soft, [5])!;
    expect(moved).toHaveLength(soft.length);
    expect(new Set(moved!.map(([u, v]) => `${u.toFixed(6)} ${v.toFixed(6)}`)).size).toBe(4);
    expect(doubleArea(moved!) / 2).toBeCloseTo(100, 6);
  });

  it('is nothing where nothing would be left', () => {
    expect(insetOutline(SQUARE, [10.1])).toBeNull();
  });

  it('has the area that the polygon clipper finds, for any convex outline', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 100 }), { minLength: 5, maxLength: 24 }),
        fc.integer({ min: 1, max: 60 }),
        (spokes, depth) => {
          kernel.scope(() => {
            const hull = kernel.polygon([spokes.map((r, k): Vec2 => onCircle(r / 10, k / spokes.length))]).hull();
            const [outline] = hull.loops();
            const sound = hull.section.offset(-depth / 20, 'Miter', 100);
            const clipped = sound.area();
            sound.delete();
            const moved = insetOutline(outline!, [depth / 20]);
            expect(moved ? doubleArea(moved[0]!) / 2 : 0).toBeCloseTo(clipped, 3);
          });
        },
      ),
    );
  });
});
