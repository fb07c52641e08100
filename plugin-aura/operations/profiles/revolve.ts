import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { regionOf } from '../../kernel/profile.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { angle } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { profileParam } from './profile-param.ts';

/** Narrowest slit, in radians, that a revolution all but round may leave. */
const NARROWEST = 1e-4;

/** A profile turned about +Y: u is the distance from the axis, v the height; coordinates are kept. */
export const revolve = defineOperation({
  op: 'revolve',
  family: 'profiles',
  label: 'Revolve',
  help: 'Turns a profile about the upright axis: u is the radius, v the height',
  produces: 'body',
  placesItself: true,
  params: {
    profile: profileParam('The half section; what lies left of the axis is cut off', { rect: [4, 20], at: [12, 10] }),
    angle: angle({
      default: 360,
      min: 1,
      max: 360,
      label: 'Angle',
      help: 'From +X counter-clockwise seen from above; 360 goes all round',
    }),
  },
  example: {
    params: {
      profile: {
        points: [
          [0, 0],
          [14, 0],
          {
            spline: [
              [18, 12],
              [10, 26],
              [13, 36],
            ],
          },
          [11, 36],
          {
            spline: [
              [8, 26],
              [15, 12],
              [12, 2],
            ],
          },
          [0, 2],
        ],
      },
    },
  },
  build(params, context) {
    const { kernel } = context;
    const region = regionOf(kernel, params.profile, context.segments);
    const { max } = region.bounds();
    if (max[0] <= 1e-6) throw new CannotBuild('The profile lies left of the axis: u, the radius, must be positive.', 'profile');
    // What lies a rounding error off the axis is on it: else it would become a needle.
    const onAxis = 1e-5 * max[0];
    const snapped = kernel.polygon(region.loops().map((loop) => loop.map(([u, v]): Vec2 => [Math.abs(u) < onAxis ? 0 : u, v])));
    if (params.angle < 360 && ((360 - params.angle) * Math.PI) / 180 < NARROWEST)
      throw new CannotBuild(`The slit that ${params.angle}° leaves is too narrow to be shown: say 360.`, 'angle');
    const solid = kernel.revolve(snapped, context.segments(max[0]), params.angle);
    if (solid.isEmpty()) throw new CannotBuild('Nothing came of the revolution: the profile has no area right of the axis.', 'profile');
    return { parts: [{ role: 'revolution', class: 'body', solid }] };
  },
});
