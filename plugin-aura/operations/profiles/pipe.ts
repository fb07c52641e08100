import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { CLEAR_OF_ITSELF, refuseUnlessShown } from '../../kernel/crossing.ts';
import { pathSchema, scalePath, trackOf } from '../../kernel/path.ts';
import { sweepLoops } from '../../kernel/sweep.ts';
import { length, value } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A round rod or tube along a path. */
export const pipe = defineOperation({
  op: 'pipe',
  family: 'profiles',
  label: 'Pipe',
  help: 'A round rod along a path, hollow where a wall is given',
  produces: 'body',
  placesItself: true,
  params: {
    diameter: length({ default: 'required', min: 0.01, max: 1e5, soft: [0.5, 100], label: 'Diameter', help: 'Outer diameter' }),
    wall: length({ default: 0, min: 0, max: 1e5, soft: [0, 10], label: 'Wall', help: 'Wall thickness; 0 is solid' }),
    path: value({
      schema: pathSchema,
      scaleLengths: scalePath,
      default: 'required',
      notation: 'path',
      label: 'Path',
      help: 'The centre line',
    }),
  },
  example: {
    params: {
      diameter: 8,
      wall: 1,
      path: {
        line: [
          [0, 0, 0],
          [40, 0, 0],
          [40, 30, 0],
          [40, 30, 30],
        ],
        bend: 10,
      },
    },
  },
  build(params, context) {
    const { kernel, segments } = context;
    const radius = params.diameter / 2;
    if (params.wall >= radius)
      throw new CannotBuild(
        `A wall of ${params.wall} mm leaves no hole in a pipe of ${params.diameter} mm: make it thinner, or 0 for a solid rod.`,
        'wall',
      );
    const ring = kernel.circle(radius, segments(radius));
    const region = params.wall > 0 ? ring.subtract(kernel.circle(radius - params.wall, segments(radius))) : ring;
    const solid = sweepLoops(kernel, region.loops(), trackOf(params.path, segments));
    return { parts: [{ role: 'pipe', class: 'body', solid: refuseUnlessShown(context, solid, CLEAR_OF_ITSELF, 'path') }] };
  },
});
