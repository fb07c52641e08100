import type { Kernel, Solid } from '../kernel.ts';
import type { Vec2, Vec3 } from '../space.ts';
import { tube } from './tube.ts';

export interface BroochPin {
  /** From hinge to catch. */
  length: number;
  /** Of the pin. */
  diameter: number;
  /** From the brooch's back (z = 0) to the pin behind it. */
  height: number;
}

/** Air between parts that turn in one another. */
const AIR = 0.06;

/**
 * The fittings of a brooch along X: a joint of two cheeks at the left, whose rivet the pin's eye turns on, and at the right a catch, open
 * toward -Y, with a sleeve that is turned to lock the pin in. Joint and catch are to be cast with the brooch; pin and sleeve move.
 */
export function broochPin(
  kernel: Kernel,
  { length, diameter, height }: BroochPin,
  around: number,
): { fixed: Solid; pin: Solid; sleeve: Solid } {
  const r = diameter / 2;
  const [left, right] = [-length / 2, length / 2];
  /** A disc standing across Y. */
  const disc = (radius: number, from: number, to: number, x: number, z: number): Solid =>
    kernel.cylinder(to - from, radius, radius, 2 * around).translate([x, from, z]);
  const pad = (x: number): Solid =>
    kernel
      .cylinder(0.6, 2, 2.1, 2 * around)
      .rotate([90, 0, 0])
      .translate([x, 0, -0.6]);
  const eye = r + 0.55;
  const cheekFrom = r + 0.02 + AIR;
  const cheek = (side: 1 | -1): Solid => {
    const [low, high] = side === 1 ? [cheekFrom, cheekFrom + 0.6] : [-cheekFrom - 0.6, -cheekFrom];
    return kernel.hullOf([disc(0.95, low, high, left, -height), kernel.box([2.6, 0.6, 0.5]).translate([left, (low + high) / 2, -0.4])]);
  };
  const rivet = disc(0.33, -cheekFrom - 0.75, cheekFrom + 0.75, left, -height);
  const joint = kernel.union([pad(left), cheek(1), cheek(-1), rivet]);

  const point = right + 2.6;
  const stations: readonly (readonly [x: number, radius: number])[] = [
    [left + 0.2, r],
    [right - 3, r],
    [right + 1, r * 0.85],
    [point, 0.1],
  ];
  const stem = tube(
    kernel,
    stations.map(([x]): Vec3 => [x, 0, -height]),
    { radius: stations.map(([, radius]) => radius), around },
  );
  const pin = kernel.union([stem, disc(eye, -r - 0.02, r + 0.02, left, -height)]).subtract(disc(0.33 + 0.04, -2, 2, left, -height));

  // Sections of the catch across X, seen with u = -z to the right and v = y up; the mouth looks down (-Y).
  const sector = (inner: number, outer: number, mouth: number, turn: number): Vec2[] => {
    const steps = 3 * around;
    const [from, to] = [-Math.PI / 2 + mouth / 2 + turn, (3 * Math.PI) / 2 - mouth / 2 + turn];
    const arc = (radius: number): Vec2[] =>
      Array.from({ length: steps + 1 }, (_, i): Vec2 => {
        const angle = from + ((to - from) * i) / steps;
        return [height + radius * Math.cos(angle), radius * Math.sin(angle)];
      });
    return [...arc(outer), ...arc(inner).toReversed()];
  };
  const along = (section: readonly Vec2[], from: number, to: number): Solid =>
    kernel
      .extrude(kernel.polygon([section]), to - from)
      .rotate([0, 90, 0])
      .translate([from, 0, 0]);
  const bore = r + 0.1;
  const inner = bore + 0.34;
  const outer = inner + AIR + 0.5;
  const mouth = 2 * Math.asin(Math.min(0.95, (r + 0.14) / bore));
  const shell = along(sector(inner + AIR, outer, 1.9, 0), right - 1.3, right + 1.3);
  const foot = kernel
    .hullOf([
      kernel.box([2.2, 1.5, 0.4]).translate([right, 0.2, -0.5]),
      kernel.box([2.2, 0.9, 0.3]).translate([right, 0.2, -(height - outer) - 0.3]),
    ])
    .subtract(along(sector(0.01, inner + AIR + 0.01, 0.01, 0), right - 3, right + 3));
  // Turned by a quarter, the sleeve shuts the mouth; its tab stops at the shell's edge.
  const shut = 1.75;
  const tabAt = -Math.PI / 2 + 0.4;
  const tab = tube(
    kernel,
    [inner + 0.05, outer + 0.7].map((d): Vec3 => [right, d * Math.sin(tabAt), -height - d * Math.cos(tabAt)]),
    { radius: 0.36, around },
  );
  const collar = along(sector(bore, inner + AIR + 0.35, mouth, shut), right + 1.3 + AIR, right + 1.85);
  const collarBack = along(sector(bore, inner + AIR + 0.35, mouth, shut), right - 1.85, right - 1.3 - AIR);
  const sleeve = kernel.union([along(sector(bore, inner, mouth, shut), right - 1.6, right + 1.6), collar, collarBack, tab]);
  return { fixed: kernel.union([joint, pad(right), foot, shell]), pin, sleeve };
}
