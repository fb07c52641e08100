import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { regionOf } from '../../kernel/profile.ts';
import { length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

/** A picture frame with mat, picture and glass, standing upright toward the viewer. */
export const frame = defineOperation({
  op: 'create_frame',
  family: 'props',
  label: 'Picture frame',
  help: 'Picture frame or mirror with mat, picture and moulding',
  produces: 'body',
  params: {
    width: length({ default: 400, min: 10, max: 20000, soft: [80, 1500], step: 5, label: 'Width', help: 'Outside' }),
    height: length({ default: 300, min: 10, max: 20000, soft: [80, 1500], step: 5, label: 'Height', help: 'Outside' }),
    moulding: length({ default: 'auto', min: 1, max: 2000, soft: [10, 120], step: 1, label: 'Moulding', help: 'Width of the frame' }),
    depth: length({ default: 'auto', min: 1, max: 1000, soft: [5, 60], step: 1, label: 'Depth', help: 'Depth of the frame' }),
    materials: materialsParam(['frame', 'mat', 'picture']),
  },
  spoken: {
    names: ['picture frame', 'photo frame', 'frame', 'framed picture', 'painting'],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'height', 'depth'] },
    words: {
      width: ['wide'],
      height: ['tall', 'high'],
      depth: ['deep', 'thick'],
      moulding: ['moulding', 'frame width', 'border', 'molding'],
    },
    parts: {
      frame: { names: ['moulding', 'border'], material: 'frame', sizes: { width: 'moulding', size: 'moulding' } },
      mat: { names: ['passepartout', 'mount'], material: 'mat' },
      picture: { names: ['photo', 'image', 'canvas'], material: 'picture' },
    },
  },
  example: { params: {}, material: 'walnut' },
  build(params, { kernel, segments }) {
    const { width: w, height: h } = params;
    const moulding = params.moulding ?? Math.min(w, h) * 0.09;
    const depth = params.depth ?? Math.min(w, h) * 0.06;
    if (moulding * 2.2 >= Math.min(w, h))
      throw new CannotBuild(`A moulding of ${moulding} mm leaves no picture in ${w} × ${h} mm.`, 'moulding');
    const ring = regionOf(kernel, { rect: [w, h], minus: [{ rect: [w - 2 * moulding, h - 2 * moulding] }] }, segments);
    const edge = Math.min(moulding * 0.28, depth * 0.4);
    const body = beveledExtrusion(kernel, ring, depth, { top: { kind: 'round', size: edge } }, segments);
    const [iw, ih] = [w - 1.7 * moulding, h - 1.7 * moulding];
    const mat = beveledExtrusion(
      kernel,
      regionOf(kernel, { rect: [iw, ih], minus: [{ rect: [iw * 0.72, ih * 0.68] }] }, segments),
      depth * 0.08,
      {},
      segments,
    );
    const parts: BuiltPart[] = [
      { role: 'frame', name: 'Frame', class: 'body', solid: body.translate([0, h / 2, 0]) },
      { role: 'mat', name: 'Mat', class: 'body', solid: mat.translate([0, h / 2, depth * 0.5]), ...ofOwn('paper') },
      {
        role: 'picture',
        name: 'Picture',
        class: 'body',
        solid: kernel.box([iw, ih, depth * 0.1]).translate([0, h / 2, depth * 0.45]),
        ...ofOwn('blue paint'),
      },
    ];
    return { parts: dress(parts, params.materials, 'walnut'), resolved: { moulding, depth } };
  },
});
