import type { Kernel, Solid } from '../kernel.ts';
import type { Vec3 } from '../space.ts';
import { hinge, hinged } from './hinge.ts';
import { tube } from './tube.ts';

export const HOOP_CLOSURES = ['latch', 'endless'] as const;

export interface HoopShape {
  /** Inside the hoop. */
  diameter: number;
  thickness: number;
  /** Along the axis. */
  width: number;
  swelling: boolean;
  /** A hinged post that drops into a notch, or a thin wire that slides into the other end. */
  closure: (typeof HOOP_CLOSURES)[number];
}

/** The hoop ends before the lobe, at 52 degrees from the front, and begins again behind it. */
const FRONT = (52 * Math.PI) / 180;
const BACK = (118 * Math.PI) / 180;

/** A hoop round the X axis, front at +Z, with what closes it over the lobe; the post of a latch is a part of its own. */
export function hoop(
  kernel: Kernel,
  shape: HoopShape,
  fine: { around: number; pieces: number; shown: boolean },
): { hoop: Solid; post?: Solid } {
  const { diameter, thickness, width } = shape;
  const radius = diameter / 2 + thickness / 2;
  const at = (angle: number): Vec3 => [0, radius * Math.sin(angle), radius * Math.cos(angle)];
  const arc = (from: number, to: number, pieces: number): Vec3[] =>
    Array.from({ length: pieces + 1 }, (_, i) => at(from + ((to - from) * i) / pieces));
  const swell = (angle: number): number => (shape.swelling ? 0.55 + 0.45 * ((1 + Math.cos(angle - 1.5 * Math.PI)) / 2) : 1);
  const [from, to] = [BACK, FRONT + 2 * Math.PI];
  const ring = tube(kernel, arc(from, to, fine.pieces), {
    radius: Array.from({ length: fine.pieces + 1 }, (_, i) => (thickness / 2) * swell(from + ((to - from) * i) / fine.pieces)),
    around: fine.around,
    up: [1, 0, 0],
    flatten: width / thickness,
  });
  const end = (thickness / 2) * swell(from);
  if (shape.closure === 'endless') {
    // Wire fixed in the front end, sliding into a bore of the other.
    const wire = Math.min(0.42, 0.6 * end);
    const into = BACK + 2.6 / radius;
    const bore = tube(kernel, arc(FRONT + 0.02, into + 0.2 / radius, 16), { radius: wire + 0.04, around: fine.around, ends: 'flat' });
    const post = tube(kernel, arc(FRONT - 1.5 / radius, into, 16), { radius: wire, around: fine.around });
    return { hoop: kernel.union([ring.subtract(bore), post]) };
  }
  const post = 0.42;
  const barrel = 0.82;
  const wide = Math.max(2.1, 0.6 * width);
  const turn = at(FRONT + 0.7 / radius);
  const catchAt = at(BACK - 0.2 / radius);
  const across = (r: number, long: number, centre: Vec3): Solid =>
    kernel
      .cylinder(long, r, r, 2 * fine.around)
      .translate([0, -long / 2, 0])
      .rotate([0, 0, 90])
      .translate(centre);
  // The saddle behind the lobe: a notch, open upward, that the post snaps into.
  const saddle = across(Math.max(0.95, 0.9 * end), Math.max(2, 0.7 * width), catchAt);
  const tip = BACK + 1.5 / radius;
  const rod = arc(FRONT + 0.7 / radius, tip, 18);
  const notch = (lift: number): Vec3[] => rod.slice(9).map((p): Vec3 => [p[0], p[1] * lift, p[2] * lift]);
  const slot = kernel.hullOf([
    tube(kernel, notch(1), { radius: post + 0.03, around: fine.around }),
    tube(kernel, notch(1.35), { radius: post + 0.12, around: fine.around }),
  ]);
  const lug = kernel.hullOf([across(barrel, wide, turn), across(0.6, Math.min(wide, 1.4), at(FRONT - 0.5 / radius))]);
  const fixedEnd = fine.shown
    ? kernel.together([ring.subtract(slot), lug, saddle.subtract(slot)])
    : kernel.union([ring, lug, saddle]).subtract(slot);
  const made = hinged(
    kernel,
    { fixed: fixedEnd, moving: tube(kernel, rod, { radius: post, around: fine.around }) },
    hinge(kernel, turn, barrel, wide, 2 * fine.around),
    fine.shown,
  );
  return { hoop: made.fixed, post: made.moving };
}
