import type { Kernel, Solid } from '../kernel.ts';
import type { Vec2, Vec3 } from '../space.ts';
import { tube } from './tube.ts';

/**
 * Backs of ear studs. The post runs along Z through the origin; the side toward the ear is at z = 0, the back behind it (-Z). The
 * hole clears a post of this radius by 0.03 mm; a butterfly's scrolls touch it beside its notch.
 */

const CLEAR = 0.03;

/** A butterfly: a round plate whose two wings are rolled up behind it and grip the post between them. */
export function butterfly(kernel: Kernel, post: number, around: number): Solid {
  const thick = 0.34;
  const radius = 1;
  const steps = 2 * around;
  // From the middle of the plate to the side, then rolled inward until it meets the post.
  const roll = (side: 1 | -1): Vec3[] => {
    const centre: Vec2 = [post + CLEAR + thick / 2 + 0.86 * radius, -thick / 2 - radius];
    const turns = Array.from({ length: steps + 1 }, (_, i): Vec3 => {
      const t = i / steps;
      const angle = Math.PI / 2 - t * 1.62 * Math.PI;
      // It comes nearest to the post at half a turn.
      const r = radius * (1 - 0.2 * t);
      return [side * (centre[0] + r * Math.cos(angle)), 0, centre[1] + r * Math.sin(angle)];
    });
    return [[0, 0, -thick / 2], ...turns];
  };
  const wings = ([1, -1] as const).map((side) =>
    tube(kernel, roll(side), {
      radius: thick / 2,
      around: Math.min(20, around),
      up: [0, 1, 0],
      flatten: 3.1 / thick,
      power: 5,
      ends: 'flat',
    }),
  );
  const plate = kernel
    .cylinder(thick, 2.35, 2.45, 2 * around)
    .rotate([-90, 0, 0])
    .translate([0, 0, 0]);
  const hole = kernel
    .cylinder(3 * thick, post + CLEAR, post + CLEAR, around)
    .rotate([-90, 0, 0])
    .translate([0, 0, thick]);
  return kernel.union([plate, ...wings]).subtract(hole);
}

/** A round nut with a wide face toward the ear and a knurled barrel. */
export function earNut(kernel: Kernel, post: number, around: number): Solid {
  const rims: readonly (readonly [z: number, radius: number])[] = [
    [0, 2.2],
    [0.12, 2.4],
    [0.45, 2.4],
    [0.6, 2.2],
    [0.75, 1.45],
    [0.95, 1.35],
    [2.2, 1.35],
    [2.35, 1.2],
  ];
  const body = tube(
    kernel,
    rims.map(([z]): Vec3 => [0, 0, -z]),
    { radius: rims.map(([, radius]) => radius), around: 2 * around, ends: 'flat' },
  );
  const grooves = Array.from({ length: 16 }, (_, i) =>
    kernel
      .cylinder(2, 0.11, 0.11, 8)
      .rotate([-90, 0, 0])
      .translate([1.38, 0, -1])
      .rotate([0, 0, (360 * i) / 16]),
  );
  const hole = kernel
    .cylinder(4, post + CLEAR, post + CLEAR, around)
    .rotate([-90, 0, 0])
    .translate([0, 0, 1]);
  return body.subtract(hole, ...grooves);
}
