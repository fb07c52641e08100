import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { BuildContext, Built } from '../define.ts';
import { gearOutline } from './gearTeeth.ts';

/** What a straight bevel gear is made from; lengths in mm, angles in degrees. */
interface BevelGear {
  teeth: number;
  module: number;
  thickness: number;
  pressure_angle: number;
  helix: number;
  backlash: number;
  bore: number | undefined;
  cone: number;
}

/** Face width over the cone distance that teeth are cut to at most. */
const MOST_FACE = 0.4;

/**
 * A straight bevel gear: teeth that run to the apex of the pitch cone, their large end, which has the module, below. `thickness` is the
 * face width along the cone; addendum and dedendum stand square to the cone.
 */
export function bevelGear(params: BevelGear, { kernel, segments, quality }: BuildContext): Built {
  const { teeth, module, thickness: face } = params;
  const angle = (params.cone * Math.PI) / 180;
  if (params.helix !== 0) throw new CannotBuild('Only straight teeth are made on a cone: leave out helix or cone.', 'helix');
  const distance = (module * teeth) / (2 * Math.sin(angle));
  if (face > MOST_FACE * distance)
    throw new CannotBuild(
      `Teeth ${face} mm wide would run too near to the point of their cone: at most ${(MOST_FACE * distance).toFixed(2)} mm here.`,
      'thickness',
    );
  const height = face * Math.cos(angle);
  const small = (distance - face) / distance;
  const square = Math.cos(angle);
  const root = (module * (teeth - 2.5 * square)) / 2;
  const bore = params.bore ?? Math.min(root * small * 0.7, module * teeth * 0.22);
  if (bore / 2 >= root * small - 0.4 * module)
    throw new CannotBuild(
      `A bore of ${bore} mm leaves no rim: the small end has ${(2 * root * small).toFixed(1)} mm under its teeth.`,
      'bore',
    );
  const outline = gearOutline({ ...params, addendum: square, dedendum: 1.25 * square }, quality === 'draft' ? 5 : 10);
  const way = { twist: 0, scaleTop: small, divisions: 1 };
  const teethed = beveledExtrusion(kernel, kernel.polygon([outline]), height, {}, segments, way);
  const hole = kernel.extrude(kernel.circle(bore / 2, segments(bore / 2)), 3 * height).translate([0, 0, -height]);
  const solid = (bore > 0 ? teethed.subtract(hole) : teethed).rotate([-90, 0, 0]);
  return {
    parts: [{ role: 'gear', name: `Bevel gear, ${teeth} teeth`, class: 'body', solid, crease: 25, material: 'steel' }],
    anchors: {
      axis: frameAt([0, height / 2, 0]),
      // Where the axes of a pair meet.
      apex: frameAt([0, distance * Math.cos(angle), 0]),
    },
    resolved: { bore },
  };
}
