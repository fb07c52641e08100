import type { Kernel, Solid } from '../kernel.ts';
import type { Vec3 } from '../space.ts';
import { circlePoints } from './links.ts';
import { smooth, tube } from './tube.ts';

/** Wires that go through the ear: in the YZ plane, front at +Z, the loop for the ornament below the front leg at y = 0. */

export interface EarWire {
  /** From the loop to the top of the bend. */
  height: number;
  wire: number;
  /** Inner diameter of the loop. */
  loop: number;
}
interface Fineness {
  around: number;
  bend: number;
}
interface MadeWire {
  wire: Solid;
  /** What turns on a hinge, if anything does. */
  lever?: Solid;
  /** Where the front leg stands (z). */
  front: number;
}

/** The loop under the front leg, seen from the side. */
function loopUnder(kernel: Kernel, { wire, loop }: EarWire, front: number, { around, bend }: Fineness): Solid {
  return tube(kernel, circlePoints((loop + wire) / 2, 2 * bend), { radius: wire / 2, around, closed: true })
    .rotate([0, 90, 0])
    .translate([0, -(loop + wire) / 2, front]);
}

/** Half a circle over the lobe, from the front to the back. */
const over = (height: number, radius: number, steps: number): Vec3[] =>
  Array.from({ length: steps + 1 }, (_, i): Vec3 => {
    const angle = (Math.PI * i) / steps;
    return [0, height - radius + radius * Math.sin(angle), radius * Math.cos(angle)];
  });

/** The common hook: a straight front leg, a half round over the lobe, and a back leg that flicks away at its end. */
export function fishHook(kernel: Kernel, shape: EarWire & { coil: boolean }, fine: Fineness): MadeWire {
  const { height: h, wire } = shape;
  const front = 0.27 * h;
  const tail = smooth(
    [
      [0, h - front, -front],
      [0, 0.42 * h, -1.04 * front],
      [0, 0.16 * h, -1.2 * front],
      [0, -0.04 * h, -1.55 * front],
    ],
    Math.ceil(fine.bend / 2.5),
  );
  const path: Vec3[] = [[0, 0, front], [0, 0.4 * (h - front), front], ...over(h, front, fine.bend), ...tail.slice(1)];
  const pieces = [tube(kernel, path, { radius: wire / 2, around: fine.around }), loopUnder(kernel, shape, front, fine)];
  if (shape.coil) pieces.push(...coilOn(kernel, wire, front, fine));
  return { wire: kernel.union(pieces), front };
}

/** Way from turn to turn of a coil over its wire's thickness: a hair more than close, so that no turn enters the next. */
const COIL_PITCH = 1.06;

/** A ball and a close coil of thinner wire round the front leg, just over the loop. */
function coilOn(kernel: Kernel, wire: number, front: number, { around, bend }: Fineness): Solid[] {
  const thin = 0.55 * wire;
  const turns = 4;
  const steps = bend;
  const radius = wire / 2 + 0.42 * thin;
  const ball = 0.95 * wire;
  const start = 0.5 * wire + 1.8 * ball;
  const helix = Array.from({ length: turns * steps + 1 }, (_, i): Vec3 => {
    const angle = (2 * Math.PI * i) / steps;
    return [radius * Math.cos(angle), start + (COIL_PITCH * thin * i) / steps, front + radius * Math.sin(angle)];
  });
  return [
    kernel.sphere(ball, 2 * around).translate([0, 0.5 * wire + 0.9 * ball, front]),
    tube(kernel, helix, { radius: thin / 2, around: Math.max(6, around - 6) }),
  ];
}

/** A lever back: the wire runs over the lobe and ends behind it, where a hinged leaf closes on it from below. */
export function leverBack(kernel: Kernel, shape: EarWire, fine: Fineness): MadeWire {
  const { height: h, wire } = shape;
  const front = 0.26 * h;
  const top = over(h, front, fine.bend);
  const path: Vec3[] = [[0, 0, front], [0, 0.45 * h, front], ...top.slice(1), [0, 0.52 * h, -front], [0, 0.4 * h, -0.97 * front]];
  const hinge: Vec3 = [0, 0.07 * h, front - 0.75 - 0.5 * wire];
  const axle = (long: number, radius: number, at: Vec3): Solid =>
    kernel
      .cylinder(long, radius, radius, 2 * fine.around)
      .translate([0, -long / 2, 0])
      .rotate([0, 0, 90])
      .translate(at);
  const knuckle = 0.62;
  const wide = Math.max(1.1, 1.3 * wire);
  // Two cheeks on the front leg carry the hinge pin, the lever's eye turns between them.
  const cheek = (side: 1 | -1): Solid => {
    const x = side * (wide / 2 + 0.06 + 0.25);
    return kernel.hullOf([axle(0.5, knuckle, [x, hinge[1], hinge[2]]), axle(0.5, 0.5 * wire + 0.1, [x, hinge[1] - 0.1, front])]);
  };
  const pin = axle(wide + 1.3, 0.3, hinge);
  const bridge = axle(wide + 1, 0.5 * wire + 0.1, [0, hinge[1] - 0.1, front]);
  const fixed = kernel.union([
    tube(kernel, path, { radius: wire / 2, around: fine.around }),
    loopUnder(kernel, shape, front, fine),
    bridge,
    cheek(1),
    cheek(-1),
    pin,
  ]);
  // The leaf: from its eye round the bottom of the lobe and up the back, ending just outside the wire.
  const outside = -front - wire / 2 - 0.34;
  const leaf = smooth(
    [
      hinge,
      [0, -0.02 * h, 0.25 * front],
      [0, -0.01 * h, -0.4 * front],
      [0, 0.12 * h, -0.86 * front],
      [0, 0.3 * h, outside - 0.06],
      [0, 0.5 * h, outside],
      [0, 0.58 * h, outside - 0.35],
    ],
    Math.ceil(fine.bend / 3),
  );
  const strip = tube(kernel, leaf, { radius: 0.31, around: 20, up: [1, 0, 0], flatten: wide / 0.62, power: 5 });
  const lever = kernel.union([strip, axle(wide, knuckle, hinge)]).subtract(
    axle(wide + 1, 0.34, hinge),
    // Nothing of the leaf may touch the fixed part when it turns.
    tube(kernel, path.slice(2), { radius: wire / 2 + 0.03, around: fine.around }),
  );
  return { wire: fixed, lever, front };
}
