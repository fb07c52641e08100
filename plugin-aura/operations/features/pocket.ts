import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { regionOf } from '../../kernel/profile.ts';
import { flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { draftParam } from '../profiles/edges.ts';
import { profileParam } from '../profiles/profile-param.ts';
import { cut, faceOf, faceParam, inputBounds, levelParam, placesOn, positionsParam, toolsAt } from './face.ts';
import { edgeName, mouthEdge, mouthParams, rimCutter, rimOfCut, withRim } from './rims.ts';

/** A recess of any outline in a face; slots, windows and engraved text are pockets too. */
export const pocket = defineOperation({
  op: 'pocket',
  family: 'features',
  label: 'Pocket',
  help: 'Cuts a profile into a face: pockets, slots ({slot}), engraved text ({text}); or cuts all around it',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 1, help: '[part]' },
  params: {
    profile: profileParam('Outline of the recess; u and v of the face'),
    at: positionsParam,
    face: faceParam,
    depth: length({ default: 'auto', min: 0.001, max: 1e6, soft: [0.2, 50], label: 'Depth', help: 'Left out it goes through all' }),
    outside: flag({ default: false, label: 'Keep inside', help: 'Cuts everything but the profile' }),
    ...mouthParams,
    draft: draftParam,
    round: length({
      default: 0,
      min: 0,
      max: 1e4,
      soft: [0, 10],
      label: 'Floor radius',
      help: 'Fillet round the floor of the pocket',
      advanced: true,
    }),
    level: levelParam,
  },
  spoken: {
    names: ['pocket', 'slot', 'recess', 'cutout', 'cut-out', 'notch', 'keyway', 'cavity', 'indentation', 'window cutout'],
    words: { depth: ['deep', 'depth'] },
  },
  example: {
    before: [{ id: 'plate', op: 'box', params: { size: [60, 12, 40] } }],
    inputs: ['plate'],
    params: { profile: { slot: [24, 10] }, depth: 6, round: 1.5 },
  },
  build(params, context) {
    const { kernel, segments } = context;
    const face = faceOf(inputBounds(context), params.face, params.level);
    const depth = params.depth ?? face.through + 1;
    const over = Math.max(1, face.through * 0.01);
    const region = regionOf(kernel, params.profile, segments);
    const places = placesOn(face, params.at);
    if (params.outside && (params.chamfer || params.fillet))
      throw new CannotBuild('What is cut all around has no edge of its own.', 'chamfer');
    const floor = params.round > 0 && params.depth !== undefined ? { bottom: { kind: 'round', size: params.round } as const } : {};
    // Walls that lean out toward the mouth, which has the size of the profile.
    const way = params.draft === 0 ? undefined : { twist: 0, scaleTop: 1, divisions: 1, draft: -params.draft, from: depth };
    const plain = beveledExtrusion(kernel, region, depth + over, floor, segments, way).translate([0, 0, -depth]);
    const rim = rimOfCut(region.loops(), places, face);
    const edge = mouthEdge(params);
    const tool = edge ? plain.add(rimCutter(kernel, rim, edge, segments, edgeName(edge))) : plain;
    const tools = toolsAt(tool, face, places);
    if (!params.outside) return { parts: withRim(cut(context, tools, 'pocket'), rim), resolved: { depth } };
    const all = kernel
      .box([face.width * 2, face.height * 2, depth + over])
      .translate([0, 0, (over - depth) / 2])
      .transform(face.matrix);
    return { parts: cut(context, all.subtract(tools), 'cut'), resolved: { depth } };
  },
});
