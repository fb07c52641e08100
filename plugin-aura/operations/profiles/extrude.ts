import { beveledExtrusion } from '../../kernel/bevel.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { profileSchema, regionOf, scaleProfile } from '../../kernel/profile.ts';
import { CannotBuild } from '../../model/problem.ts';
import { defineOperation } from '../define.ts';
import { angle, choice, flag, length, ratio, value } from '../param.ts';
import { rimParams, rimsOf } from './edges.ts';

/** Triangles that a twisted wall may have. */
const MOST_TRIANGLES = 300_000;

/** A profile pulled straight out, keeping the profile's own coordinates. */
export const extrude = defineOperation({
  op: 'extrude',
  family: 'profiles',
  label: 'Extrude',
  help: 'Pulls a profile out by its height; twisted, tapered or with treated rims where asked',
  produces: 'body',
  placesItself: false,
  params: {
    profile: value({
      schema: profileSchema,
      scaleLengths: scaleProfile,
      default: { rect: [20, 10] },
      notation: 'profile',
      label: 'Profile',
      help: 'The flat shape that is pulled out',
    }),
    height: length({ default: 'required', min: 0.01, max: 1e6, soft: [0.5, 200], label: 'Height', help: 'How far it is pulled out' }),
    axis: choice({
      options: ['y', 'x', 'z'],
      default: 'y',
      label: 'Axis',
      help: 'Direction: y up (profile lies flat, u right, v away from the viewer), z toward the viewer (u right, v up), x right (u away, v up)',
    }),
    twist: angle({ default: 0, min: -36000, max: 36000, soft: [-360, 360], label: 'Twist', help: 'Turn from one end to the other' }),
    scale_top: ratio({
      default: 1,
      min: 0,
      max: 100,
      soft: [0, 2],
      label: 'Scale at the end',
      help: 'Size of the far end; 0 runs to a point',
    }),
    both: flag({ default: false, label: 'Both ways', help: 'Half the height to each side' }),
    ...rimParams,
  },
  example: { params: { profile: { polygon: 6, across_flats: 16, minus: [{ circle: 8 }] }, height: 12, chamfer: 1, edges: 'top' } },
  build(params, context) {
    const { kernel } = context;
    const region = regionOf(kernel, params.profile, context.segments);
    const rims = rimsOf(params);
    const plain = params.twist === 0 && params.scale_top === 1;
    if (!plain && (rims.bottom || rims.top))
      throw new CannotBuild('Rims can be rounded only on a straight extrusion: leave out twist and scale_top, or the rounding.', 'round');
    let solid: Solid;
    if (plain) solid = beveledExtrusion(kernel, region, params.height, rims, context.segments);
    else {
      const { min, max } = region.bounds();
      const reach = Math.hypot(Math.max(-min[0], max[0]), Math.max(-min[1], max[1]));
      const divisions = Math.max(1, Math.ceil((Math.abs(params.twist) * context.segments(reach)) / 360));
      const corners = region.loops().reduce((sum, loop) => sum + loop.length, 0);
      if (params.twist !== 0 && 2 * corners * divisions > MOST_TRIANGLES)
        throw new CannotBuild(
          `A twist of ${params.twist}° of an outline with ${corners} corners has more surface than can be shown: twist less, or use a simpler profile.`,
          'twist',
        );
      solid = kernel.extrude(region, params.height, {
        twist: params.twist,
        scaleTop: [params.scale_top, params.scale_top],
        divisions: params.twist === 0 ? 0 : divisions,
      });
      const s = params.scale_top;
      const sound = (region.area() * params.height * (1 + s + s * s)) / 3;
      if (Math.abs(solid.volume() - sound) > 0.1 * sound)
        throw new CannotBuild(
          `A twist of ${params.twist}° folds so slender a profile over itself: twist less, or make it stouter.`,
          'twist',
        );
    }
    if (params.both) solid = solid.translate([0, 0, -params.height / 2]);
    const turned = params.axis === 'y' ? solid.rotate([-90, 0, 0]) : params.axis === 'x' ? solid.rotate([0, 90, 0]) : solid;
    return { parts: [{ role: 'extrusion', class: 'body', solid: turned }] };
  },
});
