import { frameAt, matrixOf, transformFrame } from '../../kernel/frames.ts';
import { FACE_SHAPES, FaceOutline } from '../../kernel/jewelry/face-outline.ts';
import { bandOf } from '../../kernel/jewelry/mount.ts';
import { SHANK_PROFILES } from '../../kernel/jewelry/shank-profile.ts';
import { signetHead } from '../../kernel/jewelry/signet.ts';
import { choice, length, ref } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A signet head on a shank: a flat face of any of the usual shapes that flows down into the shoulders. */
export const createSignet = defineOperation({
  op: 'create_signet',
  family: 'jewelry',
  label: 'Signet head',
  help: 'A flat face that flows into the shoulders of a shank; cast it with the shank.',
  params: {
    shank: ref({ label: 'Shank', help: 'The band it grows from.', of: 'solid', optional: false }),
    shape: choice({ label: 'Shape', help: 'Outline of the face.', options: FACE_SHAPES, default: 'oval' }),
    length: length({ label: 'Length', help: 'Of the face along the finger.', default: 13, min: 4, max: 26 }),
    width: length({ label: 'Width', help: 'Of the face across the finger.', default: 11, min: 4, max: 24 }),
    height: length({ label: 'Height', help: 'Of the face over the finger.', default: 3.2, min: 1.4, max: 8, advanced: true }),
  },
  produces: 'metal',
  anchors: { face: 'middle of the face, looking out' },
  placesItself: true,
  example: {
    before: [{ id: 'shank', op: 'create_shank', params: { size: 'US 9', width: 4, thickness: 1.8, profile: 'd' } }],
    params: { shank: 'shank' },
    material: '18K yellow gold',
  },
  build: (values, { kernel, quality, segments, ref: read }) => {
    const shank = read(values.shank);
    const band = bandOf(shank);
    const outline = new FaceOutline(values.shape, values.width / 2, values.length / 2);
    const profile = SHANK_PROFILES.find((name) => name === shank.facts.profile) ?? 'court';
    const { solid, replaced } = signetHead(
      kernel,
      band,
      { outline, height: values.height, profile },
      { draft: 2, final: 4, export: 6 }[quality],
    );
    const finger = kernel
      .cylinder(80, band.inner + 0.01, band.inner + 0.01, Math.max(96, segments(band.inner)))
      .translate([0, -40, 0])
      .rotate([90, 0, 0]);
    const frame = matrixOf(shank.anchors.center!);
    return {
      parts: [
        { name: 'Signet head', role: 'signet', class: 'metal', solid: solid.subtract(finger).transform(frame), crease: 35 },
        { name: 'Band under the head', role: 'keep_out', class: 'cutter', solid: replaced.transform(frame) },
      ],
      anchors: { face: transformFrame(frame, frameAt([0, band.inner + values.height, 0])) },
      resolved: {},
      facts: { face_length: 2 * outline.b, face_width: 2 * outline.a },
    };
  },
});
