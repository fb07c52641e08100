import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { BuildContext, Built } from '../define.ts';
import { gearOutline } from './gearTeeth.ts';

/** What a gear with its teeth inside is made from; lengths in mm, angles in degrees. */
interface RingGear {
  teeth: number;
  module: number;
  thickness: number;
  pressure_angle: number;
  helix: number;
  backlash: number;
  rim: number | undefined;
}

/** Triangles that helical flanks may have. */
const MOST_TRIANGLES = 120_000;

/** Least metal of the rim behind the teeth, and the usual one, over the module. */
const LEAST_RIM = 0.5;
const USUAL_RIM = 2.5;

/**
 * A ring with involute teeth inside. Its spaces have the shape of the teeth of the wheel that runs in it: 1.25 m deep behind the pitch
 * circle, and 1 m before it, or as far in as the involute goes.
 */
export function ringGear(params: RingGear, { kernel, segments, quality }: BuildContext): Built {
  const { teeth, module, thickness, backlash } = params;
  const root = module * (teeth + 2.5);
  const rim = params.rim ?? root + 2 * USUAL_RIM * module;
  if (rim < root + 2 * LEAST_RIM * module)
    throw new CannotBuild(
      `A rim of ${rim} mm leaves no metal behind the teeth, which end at ${root.toFixed(2)} mm: give at least ${(root + 2 * LEAST_RIM * module).toFixed(2)}.`,
      'rim',
    );
  const spaces = gearOutline({ ...params, backlash: -backlash, addendum: 1.25, dedendum: 1 }, quality === 'draft' ? 5 : 10);
  const outside = kernel.extrude(kernel.circle(rim / 2, segments(rim / 2)), thickness);
  const twist = params.helix === 0 ? 0 : (thickness * Math.tan((params.helix * Math.PI) / 180) * 360) / (Math.PI * module * teeth);
  if (Math.abs(twist) > 720) throw new CannotBuild('It winds too often at this helix angle: make it narrower.', 'helix');
  const divisions = twist ? Math.max(4, Math.min(Math.ceil(Math.abs(twist) / 3), Math.floor(MOST_TRIANGLES / (2 * spaces.length)))) : 0;
  const over = 0.1 * thickness;
  const inside = kernel
    .extrude(kernel.polygon([spaces]), thickness + 2 * over, { twist: twist * 1.2, divisions })
    .rotate([0, 0, -0.1 * twist])
    .translate([0, 0, -over]);
  const solid = outside.subtract(inside).rotate([-90, 0, 0]);
  return {
    parts: [{ role: 'gear', name: `Ring gear, ${teeth} teeth`, class: 'body', solid, crease: 25, material: 'steel' }],
    anchors: { axis: frameAt([0, thickness / 2, 0]), apex: frameAt([0, thickness / 2, 0]) },
    resolved: { rim, bore: module * (teeth - 2) },
  };
}
