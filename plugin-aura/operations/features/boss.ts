import { beveledExtrusion, insetLoops, refuseOverlap } from '../../kernel/bevel.ts';
import { regionOf } from '../../kernel/profile.ts';
import { skin } from '../../kernel/skin.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import type { FeatureRim } from '../part.ts';
import { draftParam, rimParams, rimsOf } from '../profiles/edges.ts';
import { profileParam } from '../profiles/profile-param.ts';
import { faceOf, faceParam, inputBounds, levelParam, placesOn, positionsParam, raised, toolsAt } from './face.ts';
import { withRim } from './rims.ts';

/** Something raised on a face: bosses, ribs, raised text. It is sunk in by a hundredth, so that it becomes one with the part. */
export const boss = defineOperation({
  op: 'boss',
  family: 'features',
  label: 'Boss',
  help: 'Raises a profile on a face: bosses, pads, raised text; ribs as a long narrow rect',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 1, help: '[part]' },
  params: {
    profile: profileParam('Outline of the boss; u and v of the face'),
    height: length({ default: 'required', min: 0.001, max: 1e6, soft: [0.2, 50], label: 'Height', help: 'Above the face' }),
    at: positionsParam,
    face: faceParam,
    fillet_base: length({
      default: 0,
      min: 0,
      max: 1e4,
      soft: [0, 10],
      label: 'Base fillet',
      help: 'Sloped foot of a round boss where it meets the face',
      advanced: true,
    }),
    round: rimParams.round,
    chamfer: rimParams.chamfer,
    draft: draftParam,
    level: levelParam,
  },
  spoken: {
    names: ['boss', 'raised pad', 'rib', 'standoff boss', 'protrusion'],
    words: { height: ['tall', 'high', 'height'] },
  },
  example: {
    before: [{ id: 'plate', op: 'box', params: { size: [60, 8, 40] } }],
    inputs: ['plate'],
    params: {
      profile: { circle: 10 },
      height: 8,
      at: [
        [-15, 0],
        [15, 0],
      ],
      chamfer: 1,
      fillet_base: 2,
    },
  },
  build(params, context) {
    const { kernel, segments } = context;
    const face = faceOf(inputBounds(context), params.face, params.level);
    const sunk = Math.max(0.01, params.height * 0.01);
    const region = regionOf(kernel, params.profile, segments);
    const rims = rimsOf({ ...params, edges: 'top' });
    const way = params.draft === 0 ? undefined : { twist: 0, scaleTop: 1, divisions: 1, draft: params.draft, from: sunk };
    let tool = beveledExtrusion(kernel, region, params.height + sunk, rims, segments, way).translate([0, 0, -sunk]);
    const f = Math.min(params.fillet_base, params.height);
    if (f > 0) {
      // Concave quarter round: outlines grown by what the arc leaves, skinned to one foot.
      const steps = Math.max(4, Math.ceil(segments(f) / 5));
      const loops = region.loops();
      refuseOverlap(kernel, region, loops, -f, 'fillet_base');
      const grown = Array.from({ length: steps + 1 }, (_, k) => ({
        z: k === 0 ? -sunk : f * (1 - Math.cos((k / steps) * (Math.PI / 2))),
        by: f * (1 - Math.sin((k / steps) * (Math.PI / 2))),
      }));
      const outlines = insetLoops(
        loops,
        grown.map(({ by }) => -by),
        'fillet_base',
      );
      const rings = outlines.map((outline, k) => outline.map((loop) => loop.map(([u, v]): Vec3 => [u, v, grown[k]!.z])));
      const foot = skin(kernel, rings, { first: outlines[0]!, last: outlines.at(-1)! }, false);
      tool = tool.add(foot);
    }
    const places = placesOn(face, params.at);
    const top = insetLoops(region.loops(), [params.height * Math.tan((params.draft * Math.PI) / 180)], 'draft')[0]!;
    const rim: FeatureRim = { side: 'raised', loops: top, places, level: params.height, matrix: face.matrix };
    return { parts: withRim(raised(context, toolsAt(tool, face, places)), rim) };
  },
});
