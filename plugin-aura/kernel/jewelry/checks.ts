import type { GemFacts, Mat4, Vec3 } from '../../model/part.ts';
import type { Solid } from '../kernel.ts';
import { inverseRigid, transformDirection, transformPoint } from '../matrix.ts';
import { metalNear } from './contact.ts';
import type { Band } from './mount.ts';
import { heightOfCylinder } from './mount.ts';

/** What can be proved of a set stone by solids alone. All in mm and mm3; to be called inside a kernel scope. */
export interface StoneCheck {
  /** Volume that stone and metal share; to be 0. */
  overlap: number;
  /** Smallest distance between stone and metal: seated where it is at most 0.05. */
  gap: number;
  /** Overlap after moving the stone by 0.3 mm up, down, and four ways sideways: held where all are well over 0. */
  held: { up: number; down: number; sideways: number };
}

/** Checks one stone against the metal that should hold it; both placed. `up` is the table's direction. */
export function checkStone(stone: Solid, metal: Solid, place: Mat4): StoneCheck {
  const direction = (d: Vec3): Vec3 => transformDirection(place, d);
  const near = metalNear(stone, metal);
  const moved = (d: Vec3): number => Math.max(0, near.intersect(stone.translate(direction(d))).volume());
  const step = 0.3;
  return {
    overlap: Math.max(0, near.intersect(stone).volume()),
    gap: near.isEmpty() ? Number.POSITIVE_INFINITY : stone.gap(near, 1),
    held: {
      up: moved([0, step, 0]),
      down: moved([0, -step, 0]),
      sideways: Math.min(moved([step, 0, 0]), moved([-step, 0, 0]), moved([0, 0, step]), moved([0, 0, -step])),
    },
  };
}

/** Distance from a stone's lowest point to the finger; negative where it would touch. The band is in the design's coordinates. */
export function culetClearance(gem: GemFacts, place: Mat4, band: Band): number {
  const culet = transformPoint(place, [0, -gem.pavilion, 0]);
  const toStone = inverseRigid(place);
  const local: Band = { ...band, centre: transformPoint(toStone, band.centre), axis: transformDirection(toStone, band.axis) };
  const surface = heightOfCylinder(local, local.inner, 0, 0);
  return surface === undefined ? Number.POSITIVE_INFINITY : transformPoint(toStone, culet)[1] - surface;
}
