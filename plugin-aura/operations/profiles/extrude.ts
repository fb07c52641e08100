import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Kernel, Region, Solid } from '../../kernel/kernel.ts';
import type { Chord } from '../../kernel/outline.ts';
import { regionOf } from '../../kernel/profile.ts';
import { raisedExtrusion } from '../../kernel/raised.ts';
import { angle, choice, flag, length, ratio } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { draftParam, rimParams, rimsOf } from './edges.ts';
import { profileParam } from './profile-param.ts';

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
    profile: profileParam('The flat shape that is pulled out', { rect: [20, 10] }),
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
    scale_top_v: ratio({
      default: 'auto',
      min: 0,
      max: 100,
      soft: [0, 2],
      label: 'Scale across',
      help: 'Of the far end along v, where it is another than along u: scale_top [u, v]',
      advanced: true,
    }),
    draft: draftParam,
    rise: length({
      default: 0,
      min: 0,
      max: 50_000,
      soft: [0, 5],
      label: 'Rise',
      help: 'Part of the height by which the far face rises from its rim to its middle: a puffed heart, a leaf',
      advanced: true,
    }),
    face: choice({
      options: ['domed', 'ridged'],
      default: 'domed',
      label: 'Face',
      help: 'How it rises: in a curve, or straight to ridges',
      advanced: true,
    }),
    both: flag({ default: false, label: 'Both ways', help: 'Half the height to each side' }),
    ...rimParams,
  },
  example: { params: { profile: { polygon: 6, across_flats: 16, minus: [{ circle: 8 }] }, height: 12, chamfer: 1, edges: 'top' } },
  build(params, context) {
    const { kernel } = context;
    const region = regionOf(kernel, params.profile, context.segments);
    const solid = pulled(kernel, region, params, context.segments);
    const centred = params.both ? solid.translate([0, 0, -params.height / 2]) : solid;
    const turned = params.axis === 'y' ? centred.rotate([-90, 0, 0]) : params.axis === 'x' ? centred.rotate([0, 90, 0]) : centred;
    return { parts: [{ role: 'extrusion', class: 'body', solid: turned }] };
  },
});

interface Pull {
  height: number;
  twist: number;
  scale_top: number;
  scale_top_v: number | undefined;
  draft: number;
  rise: number;
  face: 'domed' | 'ridged';
  round: number;
  chamfer: number;
  edges: 'all' | 'top' | 'bottom';
}

/** The region pulled along +Z. A twist moves matter sideways only: a volume other than the untwisted one's shows a fold. */
function pulled(
  kernel: Kernel,
  region: Region,
  { height, twist, scale_top: scaleTop, scale_top_v: scaleTopV, draft, rise, face, ...edges }: Pull,
  chord: Chord,
): Solid {
  const rims = rimsOf(edges);
  if (rise > 0) {
    if (twist !== 0 || scaleTop !== 1 || scaleTopV !== undefined || draft !== 0)
      throw new CannotBuild('A face rises on straight walls only: give rise, or twist, scale_top or draft.', 'rise');
    if (rims.top || rims.bottom) throw new CannotBuild('A face that rises has no rims to treat: give rise, or round or chamfer.', 'rise');
    return raisedExtrusion(kernel, region, height, { rise, form: face }, chord);
  }
  if (draft !== 0) {
    if (twist !== 0 || scaleTop !== 1 || scaleTopV !== undefined)
      throw new CannotBuild('Give draft, or twist and scale_top, not both.', 'draft');
    return beveledExtrusion(kernel, region, height, rims, chord, { twist, scaleTop, divisions: 1, draft });
  }
  if (scaleTopV !== undefined && scaleTopV !== scaleTop) {
    if (rims.top || rims.bottom) throw new CannotBuild('Rims of an end that is scaled by axis cannot be treated.', 'edges');
    if ((scaleTop === 0) !== (scaleTopV === 0) && region.loops().length > 1)
      throw new CannotBuild('Only a profile without holes can run out to an edge.', 'scale_top_v');
  }
  if (twist === 0 && scaleTop === 1 && scaleTopV === undefined) return beveledExtrusion(kernel, region, height, rims, chord);
  if (scaleTop === 0 && rims.top) throw new CannotBuild('An end that runs to a point has no rim: round the bottom only.', 'edges');
  const { min, max } = region.bounds();
  const reach = Math.hypot(Math.max(-min[0], max[0]), Math.max(-min[1], max[1]));
  const divisions = Math.max(1, Math.ceil((Math.abs(twist) * chord(reach)) / 360));
  const corners = region.loops().reduce((sum, loop) => sum + loop.length, 0);
  if (2 * corners * divisions > MOST_TRIANGLES)
    throw new CannotBuild(
      `A twist of ${twist}° of an outline with ${corners} corners has more surface than can be shown: twist less, or use a simpler profile.`,
      'twist',
    );
  const made = (turn: number): Solid =>
    beveledExtrusion(kernel, region, height, rims, chord, {
      twist: turn,
      scaleTop,
      ...(scaleTopV !== undefined && { scaleTopV }),
      divisions: turn === 0 ? 1 : divisions,
    });
  const solid = made(twist);
  if (twist === 0) return solid;
  const sound = made(0).volume();
  if (Math.abs(solid.volume() - sound) > 0.1 * sound)
    throw new CannotBuild(`A twist of ${twist}° folds so slender a profile over itself: twist less, or make it stouter.`, 'twist');
  return solid;
}
