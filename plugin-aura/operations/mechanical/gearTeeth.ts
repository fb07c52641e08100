import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Vec2 } from '../../kernel/space.ts';

/** Teeth of a gear: addendum and dedendum over the module, 1 and 1.25 for a spur gear by DIN 867. */
export interface Teeth {
  teeth: number;
  module: number;
  pressure_angle: number;
  /** mm by which each tooth is thinner. */
  backlash: number;
  addendum: number;
  dedendum: number;
}

/** Outline of all teeth, counter-clockwise: root arc, involute flank, tip arc, flank. */
export function gearOutline(params: Teeth, pieces: number): Vec2[] {
  const { teeth: z, module: m } = params;
  const alpha = (params.pressure_angle * Math.PI) / 180;
  const pitch = (m * z) / 2;
  const base = pitch * Math.cos(alpha);
  const tip = pitch + params.addendum * m;
  const root = pitch - params.dedendum * m;
  const inv = (a: number) => Math.tan(a) - a;
  // Half the tooth's angle at a radius: at the pitch circle it is a quarter of the pitch less the backlash.
  const half = (r: number) => Math.PI / (2 * z) - params.backlash / (2 * pitch) + inv(alpha) - inv(Math.acos(Math.min(1, base / r)));
  const start = Math.max(base, root);
  const radii = Array.from({ length: pieces + 1 }, (_, i) => start + ((tip - start) * i) / pieces);
  if (half(tip) <= 0)
    throw new CannotBuild(
      `${z} teeth at a pressure angle of ${params.pressure_angle}° run to points below the tip circle: use more teeth or a smaller angle.`,
      'teeth',
    );
  const at = (r: number, a: number): Vec2 => [r * Math.cos(a), r * Math.sin(a)];
  const points: Vec2[] = [];
  for (let tooth = 0; tooth < z; tooth++) {
    const middle = (2 * Math.PI * tooth) / z;
    // Where the base circle lies outside the root circle, the flank goes straight down to the root.
    if (root < start) points.push(at(root, middle - half(start)));
    for (const r of radii) points.push(at(r, middle - half(r)));
    points.push(at(tip, middle));
    for (const r of radii.toReversed()) points.push(at(r, middle + half(r)));
    if (root < start) points.push(at(root, middle + half(start)));
    points.push(at(root, middle + Math.PI / z));
  }
  return points;
}
