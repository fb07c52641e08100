import type { Kernel, Solid } from '../kernel.ts';
import type { Vec3 } from '../space.ts';
import { circlePoints } from './links.ts';
import { tube } from './tube.ts';

export const CLASPS = ['lobster', 'spring_ring'] as const;
export type ClaspKind = (typeof CLASPS)[number];

/** A clasp along X in the XY plane, from its eye (x = 0 is the outside of the eye) to its nose. */
export interface Clasp {
  solid: Solid;
  length: number;
  /** Middle of the wire that the chain's ring hangs on, and where the hook's inside ends. */
  eye: number;
  eyeRadius: number;
  nose: number;
  /** Diameter of the eye's wire. */
  wire: number;
}

/** Length of a clasp for a chain of this wire: 9.5 mm for 0.8 mm. */
export const claspLength = (wire: number): number => 5 + 5.6 * wire;

/** `around`: points round a wire of 1 mm. */
export function claspOf(kernel: Kernel, kind: ClaspKind, wire: number, around: number): Clasp {
  const length = claspLength(wire);
  const eyeWire = Math.max(0.6, 0.085 * length);
  const eyeRadius = 0.5 * Math.max(2.5 * wire, 0.14 * length) + eyeWire / 2;
  const eye = tube(kernel, circlePoints(eyeRadius, 3 * around), { radius: eyeWire / 2, around, closed: true }).translate([
    eyeRadius + eyeWire / 2,
    0,
    0,
  ]);
  const from = 2 * eyeRadius + 0.6 * eyeWire;
  const body = kind === 'lobster' ? lobster(kernel, from, length, wire, around) : springRing(kernel, from, length, around);
  return {
    solid: kernel.union([eye, ...body.parts]).subtract(...body.cuts),
    length,
    eye: eyeWire / 2,
    eyeRadius,
    nose: body.nose,
    wire: eyeWire,
  };
}

interface Body {
  parts: Solid[];
  cuts: Solid[];
  nose: number;
}

/** A claw with a thumb lever: a barrel, a hook that is strong on one side, and the gate on the other, parted from the nose by a slit. */
function lobster(kernel: Kernel, from: number, length: number, wire: number, around: number): Body {
  const size = length - from;
  const thick = 0.1 * length;
  const [a, b] = [0.37 * size, 0.32 * size];
  const middle = length - a - thick;
  const pieces = 5 * around;
  const angle = (i: number): number => (2 * Math.PI * i) / pieces;
  const hook = tube(
    kernel,
    Array.from({ length: pieces }, (_, i): Vec3 => {
      const [c, s] = [Math.cos(angle(i)), Math.sin(angle(i))];
      // A drop: its narrow end in the barrel.
      return [middle + a * c, b * s * (1 + 0.22 * c) * (s < 0 ? 1.06 : 1), 0];
    }),
    {
      radius: Array.from({ length: pieces }, (_, i) => thick * (0.82 - 0.22 * Math.sin(angle(i)) - 0.16 * Math.cos(angle(i)))),
      around,
      closed: true,
      up: [0, 0, 1],
      flatten: 0.86,
    },
  );
  const lying = (solid: Solid): Solid => solid.rotate([0, 0, -90]);
  const barrel = lying(kernel.cylinder(middle - a + 0.6 * thick - from + 0.25 * thick, 0.85 * thick, 1.25 * thick, 2 * around)).translate([
    from - 0.25 * thick,
    0,
    0,
  ]);
  const collar = lying(kernel.cylinder(0.45 * thick, 1.15 * thick, 1.15 * thick, 2 * around)).translate([from + 0.1 * thick, 0, 0]);
  const pivot = kernel
    .cylinder(1.9 * thick, 0.42 * thick, 0.42 * thick, 2 * around)
    .translate([0, -0.95 * thick, 0])
    .rotate([90, 0, 0])
    .translate([middle - 0.72 * a, 0.72 * b, 0]);
  const lever = kernel.hullOf([
    kernel.sphere(0.5 * thick, around).translate([middle - 0.62 * a, 0.9 * b, 0]),
    kernel.sphere(0.42 * thick, around).translate([middle - 0.05 * a, b + 1.5 * thick, 0]),
  ]);
  const slit = kernel
    .box([0.16, 3.4 * thick, 4 * thick])
    .rotate([0, 0, -38])
    .translate([middle + 0.8 * a, 0.72 * b, 0]);
  // A ring of the chain's wire lies where the nose is as wide inside as the wire.
  const [deep, wide] = [a - 0.66 * thick, 1.1 * b - 0.7 * thick];
  const nose = middle + deep * Math.sqrt(Math.max(0.2, 1 - ((0.62 * wire) / wide) ** 2));
  return { parts: [hook, barrel, collar, pivot, lever], cuts: [slit], nose };
}

/** A hollow ring whose opening a spring closes with a pin, drawn back by a small knob. */
function springRing(kernel: Kernel, from: number, length: number, around: number): Body {
  const thick = 0.078 * length;
  const radius = (length - from) / 2 - thick;
  const middle = from + radius + 0.4 * thick;
  const at = (angle: number): Vec3 => [middle + radius * Math.cos(angle), radius * Math.sin(angle), 0];
  const arc = (a: number, b: number, r: number): Solid =>
    tube(
      kernel,
      Array.from({ length: 4 * around + 1 }, (_, i) => at(a + ((b - a) * i) / (4 * around))),
      { radius: r, around, ends: 'flat', up: [0, 0, 1] },
    );
  const [open, close] = [(20 * Math.PI) / 180, (95 * Math.PI) / 180];
  const shell = arc(close, 2 * Math.PI + open, thick);
  const pin = arc(open - 0.3, close + 0.3, 0.66 * thick);
  const knob = kernel
    .sphere(0.75 * thick, around)
    .translate([middle + (radius + 1.5 * thick) * Math.cos(close + 0.35), (radius + 1.5 * thick) * Math.sin(close + 0.35), 0]);
  const stem = tube(
    kernel,
    [at(close + 0.35), [middle + (radius + 1.5 * thick) * Math.cos(close + 0.35), (radius + 1.5 * thick) * Math.sin(close + 0.35), 0]],
    { radius: 0.4 * thick, around },
  );
  return { parts: [shell, pin, knob, stem], cuts: [], nose: middle + radius - thick };
}
