import type { Kernel, Solid } from '../kernel.ts';
import type { Vec3 } from '../space.ts';

/** A small hinge of findings: two knuckles and the rivet belong to the fixed part, the one between them turns on the rivet. */
export interface Hinge {
  /** To be united with the fixed part, after `clearFixed` was cut from it. */
  fixed: Solid;
  /** To be united with the moving part, after `clearMoving` was cut from it; `bore` is cut from both together. */
  moving: Solid;
  clearFixed: Solid;
  clearMoving: Solid;
  bore: Solid;
}

const GAP = 0.05;
/** Parts reach a hair over the sides of their own knuckles, so that no faces coincide. */
const OVER = 0.012;

/** Knuckles along X round a point: `radius` of the barrel, `width` of it all. */
export function hinge(kernel: Kernel, at: Vec3, radius: number, width: number, around: number): Hinge {
  const along = (from: number, to: number, r: number): Solid =>
    kernel
      .cylinder(to - from, r, r, around)
      .rotate([0, 0, -90])
      .translate([at[0] + from, at[1], at[2]]);
  const inner = 0.19 * width;
  const half = width / 2;
  const rivet = 0.42 * radius;
  return {
    fixed: kernel.union([along(-half, -inner, radius), along(inner, half, radius), along(-half - 0.12, half + 0.12, rivet)]),
    moving: along(GAP - inner, inner - GAP, radius),
    clearFixed: along(OVER - inner, inner - OVER, radius + GAP),
    clearMoving: kernel.union([along(-half - 4, GAP - OVER - inner, radius + GAP), along(inner + OVER - GAP, half + 4, radius + GAP)]),
    bore: along(-inner - GAP, inner + GAP, rivet + 0.03),
  };
}

/** Both parts with the hinge between them. `shown`: only to be looked at, the parts are left standing in the knuckles that hide their ends. */
export function hinged(
  kernel: Kernel,
  parts: { fixed: Solid; moving: Solid },
  joint: Hinge,
  shown = false,
): { fixed: Solid; moving: Solid } {
  if (shown) return { fixed: kernel.together([parts.fixed, joint.fixed]), moving: kernel.together([parts.moving, joint.moving]) };
  return {
    fixed: kernel.union([parts.fixed.subtract(joint.clearFixed), joint.fixed]),
    moving: kernel.union([parts.moving.subtract(joint.clearMoving), joint.moving]).subtract(joint.bore),
  };
}
