import { CLEAR_OF_ITSELF, refuseUnlessShown } from '../../kernel/crossing.ts';
import { pathSchema, scalePath, trackOf } from '../../kernel/path.ts';
import { regionOf } from '../../kernel/profile.ts';
import { sweepLoops } from '../../kernel/sweep.ts';
import { angle, ratio, value } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { profileParam } from './profile-param.ts';

/** A profile carried along a path; it keeps the path's own coordinates. */
export const sweep = defineOperation({
  op: 'sweep',
  family: 'profiles',
  label: 'Sweep',
  help: 'Carries a profile along a path, square to it: handles, rails, mouldings, wires',
  produces: 'body',
  placesItself: true,
  params: {
    profile: profileParam('Section, centred on the path; u across, v up', { circle: 4 }),
    path: value({
      schema: pathSchema,
      scaleLengths: scalePath,
      default: 'required',
      notation: 'path',
      label: 'Path',
      help: 'The curve it follows',
    }),
    twist: angle({
      default: 0,
      min: -36000,
      max: 36000,
      soft: [-720, 720],
      label: 'Twist',
      help: 'Turn of the section over the whole length',
    }),
    scale_end: ratio({
      default: 1,
      min: 0,
      max: 100,
      soft: [0, 2],
      label: 'Scale at the end',
      help: 'Size of the section at the far end; 0 runs to a point',
    }),
  },
  example: {
    params: {
      profile: { rect: [6, 3], r: 1 },
      path: {
        line: [
          [0, 0, 0],
          [0, 30, 0],
          [25, 30, 0],
          [25, 30, 20],
        ],
        bend: 8,
      },
    },
  },
  build(params, context) {
    const region = regionOf(context.kernel, params.profile, context.segments);
    const solid = sweepLoops(context.kernel, region.loops(), trackOf(params.path, context.segments), {
      twist: params.twist,
      scaleEnd: params.scale_end,
    });
    return { parts: [{ role: 'sweep', class: 'body', solid: refuseUnlessShown(context, solid, CLEAR_OF_ITSELF, 'path') }] };
  },
});
