import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Solid } from '../kernel.ts';
import type { Vec3 } from '../space.ts';
import { hinge, hinged } from './hinge.ts';
import { tube } from './tube.ts';

export interface BailShape {
  /** Inside, up and down, and front to back. */
  height: number;
  depth: number;
  /** Along the chain at the top; `narrow` is the width at the pendant as a share of it. */
  width: number;
  thickness: number;
  narrow: number;
  /** With a gate in front that turns on a hinge and clicks shut at the top. */
  opens: boolean;
}

/** Where the gate of an opening bail is hinged: round from the top over the front. */
const HINGE_AT = 0.62 * Math.PI;

/** The loop in the YZ plane, middle at the origin; an egg: rounder above, closer below, where the pendant hangs. */
export function bail(kernel: Kernel, shape: BailShape, fine: { around: number; pieces: number }): { loop: Solid; gate?: Solid } {
  const { width, thickness, narrow } = shape;
  const a = (shape.depth + thickness) / 2;
  const b = (shape.height + thickness) / 2;
  const at = (angle: number): Vec3 => [0, b * Math.cos(angle), a * Math.sin(angle) * (1 + 0.12 * Math.cos(angle))];
  const share = (y: number): number => {
    const s = Math.min(1, Math.max(0, (y + b) / (2 * b)));
    return narrow + (1 - narrow) * s * s * (3 - 2 * s);
  };
  const strip = (from: number, to: number, closed: boolean): Solid => {
    // The ends of a gate are cut square to the loop, which coarse pieces would tilt.
    const count = closed ? fine.pieces : Math.ceil((72 * (to - from)) / (2 * Math.PI));
    const points = Array.from({ length: closed ? count : count + 1 }, (_, i) => at(from + ((to - from) * i) / count));
    const loop = tube(kernel, points, {
      radius: thickness / 2,
      around: fine.around,
      closed,
      up: [1, 0, 0],
      flatten: width / thickness,
      ends: 'flat',
    });
    return narrow === 1
      ? loop
      : loop.warp((p) => {
          p[0] *= share(p[1]);
        });
  };
  if (!shape.opens) return { loop: strip(0, 2 * Math.PI, true) };
  const pivot = at(HINGE_AT);
  const wide = width * share(pivot[1]) * 0.96;
  if (wide < 1.3) throw new CannotBuild(`A bail ${width} mm wide is too narrow for a hinge: 2 mm and more can open.`, 'width');
  const barrel = Math.max(0.55, 0.62 * thickness);
  // A tongue on the fixed end clicks into the gate.
  const seam = at(0);
  const tongue = (radius: number, long: number): Solid =>
    kernel
      .cylinder(long, radius, 0.8 * radius, fine.around)
      .rotate([90, 0, 0])
      .translate([0, seam[1], -0.5]);
  const lean = 0.07 / a;
  /** The other side of the seam, at the top. */
  const beyond = (side: 1 | -1): Solid =>
    kernel.box([4 * width, 3 * thickness, 2 * thickness]).translate([0, seam[1], side * (thickness - 0.04)]);
  return (({ fixed, moving }) => ({ loop: fixed, gate: moving }))(
    hinged(
      kernel,
      {
        fixed: kernel.union([strip(HINGE_AT + lean, 2 * Math.PI - lean, false).subtract(beyond(1)), tongue(0.22 * thickness, 0.9)]),
        moving: strip(lean, HINGE_AT - lean, false).subtract(beyond(-1), tongue(0.22 * thickness + 0.06, 0.97)),
      },
      hinge(kernel, pivot, barrel, wide, 2 * fine.around),
    ),
  );
}
