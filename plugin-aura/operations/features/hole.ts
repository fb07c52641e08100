import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { lathe } from '../../kernel/forms.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { angle, flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { cut, faceOf, faceParam, inputBounds, levelParam, placesOn, positionsParam, toolsAt } from './face.ts';
import { edgeName, mouthEdge, mouthParams, rimCutter, rimOfCut, withRim } from './rims.ts';

/** Round holes: through or blind, with counterbore, countersink and the cone that a drill leaves. */
export const hole = defineOperation({
  op: 'hole',
  family: 'features',
  label: 'Hole',
  help: 'Drills holes in a face: through or blind, counterbored or countersunk',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 1, help: '[part]' },
  params: {
    diameter: length({ default: 'required', min: 0.01, max: 1e5, soft: [0.5, 50], label: 'Diameter', help: 'Of the hole' }),
    at: positionsParam,
    face: faceParam,
    depth: length({ default: 'auto', min: 0.01, max: 1e6, soft: [0.5, 100], label: 'Depth', help: 'Left out it goes through all' }),
    counterbore: length({
      default: 0,
      min: 0,
      max: 1e5,
      soft: [0, 60],
      label: 'Counterbore',
      help: 'Diameter of a flat-bottomed recess for the head; 0 is none',
    }),
    counterbore_depth: length({
      default: 'auto',
      min: 0.01,
      max: 1e5,
      soft: [0.5, 40],
      label: 'Counterbore depth',
      help: 'Default half the hole diameter',
    }),
    countersink: length({
      default: 0,
      min: 0,
      max: 1e5,
      soft: [0, 60],
      label: 'Countersink',
      help: 'Diameter of the cone at the face; 0 is none',
    }),
    countersink_angle: angle({
      default: 90,
      min: 30,
      max: 150,
      label: 'Countersink angle',
      help: 'Full angle of the cone',
    }),
    ...mouthParams,
    drill_point: flag({ default: false, label: 'Drill point', help: 'Blind holes end in a cone of 118°', advanced: true }),
    level: levelParam,
  },
  spoken: {
    names: [
      'hole',
      'through hole',
      'bore',
      'drill hole',
      'screw hole',
      'mounting hole',
      'bolt hole',
      'tapped hole',
      'threaded hole',
      'blind hole',
      'pilot hole',
      'counterbore',
      'countersink',
      'counterbored hole',
      'countersunk hole',
    ],
    sizes: { one: 'diameter', two: ['diameter', 'depth'] },
    words: {
      diameter: ['diameter', 'across', 'wide', 'width'],
      depth: ['deep', 'depth'],
      counterbore: ['counterbore', 'counterbore diameter'],
      counterbore_depth: ['counterbore depth'],
      countersink: ['countersink', 'countersink diameter'],
    },
  },
  example: {
    before: [{ id: 'plate', op: 'box', params: { size: [60, 12, 40] } }],
    inputs: ['plate'],
    params: { diameter: 5, at: [{ corners: 8 }], counterbore: 9, counterbore_depth: 5 },
  },
  build(params, context) {
    const face = faceOf(inputBounds(context), params.face, params.level);
    const depth = params.depth ?? face.through + 1;
    const r = params.diameter / 2;
    const over = Math.max(1, face.through * 0.01);
    if (params.counterbore && params.counterbore <= params.diameter)
      throw new CannotBuild('The counterbore must be wider than the hole.', 'counterbore');
    if (params.countersink && params.countersink <= params.diameter)
      throw new CannotBuild('The countersink must be wider than the hole.', 'countersink');
    const boreDepth = params.counterbore_depth ?? r;
    // Half section [radius, height below the face], made upright and turned into the face's n axis.
    const tip = params.drill_point && params.depth !== undefined ? r / Math.tan((59 * Math.PI) / 180) : 0;
    const line: Vec2[] = [
      [0, -depth - tip],
      [r, -depth],
      [r, over],
      [0, over],
    ];
    let tool = lathe(context, tip ? line : [[0, -depth], ...line.slice(1)]);
    if (params.counterbore)
      tool = tool.add(
        lathe(context, [
          [0, -boreDepth],
          [params.counterbore / 2, -boreDepth],
          [params.counterbore / 2, over],
          [0, over],
        ]),
      );
    if (params.countersink) {
      const slope = Math.tan((params.countersink_angle * Math.PI) / 360);
      const w = params.countersink / 2;
      tool = tool.add(
        lathe(context, [
          [0, -w / slope],
          [w, 0],
          [w, over],
          [0, over],
        ]),
      );
    }
    const places = placesOn(face, params.at);
    const mouth = Math.max(r, params.counterbore / 2, params.countersink / 2);
    const rim = rimOfCut(context.kernel.circle(mouth, context.segments(mouth)).loops(), places, face);
    const edge = mouthEdge(params);
    const upright = tool.rotate([90, 0, 0]);
    const whole = edge ? upright.add(rimCutter(context.kernel, rim, edge, context.segments, edgeName(edge))) : upright;
    const parts = withRim(cut(context, toolsAt(whole, face, places), 'hole'), rim);
    return { parts, resolved: { depth, counterbore_depth: boreDepth } };
  },
});
