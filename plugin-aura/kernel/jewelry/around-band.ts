import { CannotBuild } from '../cannotBuild.ts';
import { fromAxes } from '../matrix.ts';
import type { Mat4 } from '../space.ts';

/** Places round a finger (axis Z, top +Y): `angle` in radians from the top toward +X, `radius` from the axis, `z` along it. Y points outward, X along the band. */
export function onBand(radius: number, angle: number, z = 0, tilt = 0): Mat4 {
  const [s, c] = [Math.sin(angle), Math.cos(angle)];
  // `tilt` turns the place's Y about the band's direction toward +Z.
  const [ts, tc] = [Math.sin(tilt), Math.cos(tilt)];
  return fromAxes([c, -s, 0], [s * tc, c * tc, ts], [-s * ts, -c * ts, tc], [radius * s, radius * c, z]);
}

/** How many stones of this diameter stand round a circle with at least this gap, and the angle from one to the next. */
export function fullRound(radius: number, diameter: number, gap: number): { count: number; step: number } {
  const half = (diameter + gap) / (2 * radius);
  if (half >= 1) throw new CannotBuild('The stones are larger than the ring.', 'stone_diameter');
  const count = Math.floor(Math.PI / Math.asin(half));
  return { count, step: (2 * Math.PI) / count };
}

/** Stones over a part of the circle, centred on the top. */
export function partRound(radius: number, diameter: number, gap: number, degrees: number): { count: number; step: number } {
  const step = 2 * Math.asin(Math.min(1, (diameter + gap) / (2 * radius)));
  const span = (degrees * Math.PI) / 180;
  const count = Math.floor((span - diameter / radius) / step + 1e-6) + 1;
  if (count < 1) throw new CannotBuild('There is no room for a single stone on this arc.', 'arc');
  return { count, step };
}

/** Angles of a run of stones centred on the top. */
export const anglesOf = ({ count, step }: { count: number; step: number }): number[] =>
  Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * step);
