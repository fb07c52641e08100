import { describe, expect, it } from 'vitest';
import { flawsOf } from '../flaws.ts';
import { Kernel } from '../kernel.ts';
import { multiply, translation } from '../matrix.ts';
import type { Vec2 } from '../space.ts';
import { copied, meleeStone, type Row, rowInFrame, setRow } from './melee.ts';
import { frameOf, frameRound, placesAlong } from './ring-of-stones.ts';
import { StoneOutline } from './stone-outline.ts';

const kernel = await Kernel.load();
const DIAMETER = 1.3;

const ellipse = (a: number, b: number): StoneOutline =>
  new StoneOutline(
    Array.from({ length: 64 }, (_, i): Vec2 => [a * Math.cos((2 * Math.PI * i) / 64), b * Math.sin((2 * Math.PI * i) / 64)]),
    64,
  );

/** A frame of stones round an outline, two beads between neighbours, as far from the middle of the row as `apart` says. */
function haloOf(outline: StoneOutline, wall: number, apart: number): { frame: ReturnType<typeof frameOf>; row: Row } {
  const gem = meleeStone(kernel, DIAMETER, 'diamond');
  const ring = placesAlong(outline, 0.9, -0.4, DIAMETER, 0.12);
  const frame = frameOf(outline, { inner: 0, outer: 0.9 + DIAMETER / 2 + wall, bottom: -1.4, top: -0.32, draw: 0.3, broken: 0.1 });
  const row: Row = {
    gem,
    places: ring.places,
    posts: ring.between.flatMap((place) => [apart, -apart].map((z) => multiply(place, translation([0, 0, z])))),
    postRadius: 0.22,
    neck: { radius: 0.11, level: 0.1 },
    root: 0.35,
    head: 0.85 * gem.facts.crown,
    seat: { clearance: 0.015, hole: 0.5, down: 2.6, up: 1, corners: 16 },
    around: 10,
  };
  return { frame, row };
}

describe('a row set into the flat top of a frame', () => {
  it.each([
    ['a round centre', ellipse(3.2, 3.2)],
    ['an oval one', ellipse(4, 3)],
  ])('is what booleans make of it, round %s', (_name, outline) => {
    kernel.scope(() => {
      const { frame, row } = haloOf(outline, 0.4, 0.46);
      const skinned = rowInFrame(kernel, frame, row);
      if (!skinned) throw new Error('The frame did not take the row.');
      const { beads, cutter } = setRow(kernel, row);
      const united = frameRound(kernel, frame).subtract(cutter).add(beads);
      expect(Math.abs(skinned.volume() / united.volume() - 1)).toBeLessThan(1e-3);
      expect(Math.abs(skinned.area() / united.area() - 1)).toBeLessThan(5e-3);
      expect(skinned.genus()).toBe(united.genus());
      expect(skinned.pieces()).toHaveLength(1);
      expect(flawsOf(skinned.mesh())).toEqual([]);
      expect(skinned.intersect(copied(kernel, row.gem.solid, row.places)).volume()).toBeLessThan(1e-3);
    });
  });

  it('is left to booleans where beads would stand in the seats, or the frame is too narrow', () => {
    kernel.scope(() => {
      const crowded = haloOf(ellipse(3.2, 3.2), 0.4, 0.2);
      expect(rowInFrame(kernel, crowded.frame, crowded.row)).toBeNull();
      const narrow = haloOf(ellipse(3.2, 3.2), 0.02, 0.46);
      expect(rowInFrame(kernel, narrow.frame, narrow.row)).toBeNull();
    });
  });
});
