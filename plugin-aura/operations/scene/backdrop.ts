import { arcPoints } from '../../kernel/outline.ts';
import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A photographer's sweep: floor and back wall in one with a rounded corner. */
export const backdrop = defineOperation({
  op: 'backdrop',
  family: 'scene',
  label: 'Backdrop',
  help: 'A seamless studio backdrop: floor curving up into a wall',
  produces: 'body',
  placesItself: true,
  params: {
    width: length({ default: 1000, min: 1, max: 1e6, soft: [50, 10000], step: 10, label: 'Width', help: 'Left to right' }),
    depth: length({ default: 'auto', min: 1, max: 1e6, soft: [50, 10000], step: 10, label: 'Depth', help: 'Of the floor' }),
    height: length({ default: 'auto', min: 1, max: 1e6, soft: [50, 10000], step: 10, label: 'Height', help: 'Of the wall' }),
  },
  spoken: {
    names: ['backdrop', 'studio backdrop', 'background sweep'],
    sizes: { one: 'width' },
    words: { width: ['wide'], height: ['tall', 'high'], depth: ['deep'] },
  },
  example: { params: {}, material: 'white paint' },
  build(params, { kernel, segments }) {
    const { width } = params;
    const depth = params.depth ?? width * 0.8;
    const height = params.height ?? width * 0.7;
    const t = width * 0.01;
    const r = Math.min(depth, height) * 0.45;
    // Section in (u, v) = (-z, y), front at the left.
    const inner = arcPoints([depth / 2 - r, r], r, -Math.PI / 2, 0, segments);
    const outer = arcPoints([depth / 2 - r, r], r + t, 0, -Math.PI / 2, segments);
    const section = kernel.polygon([[[-depth / 2, 0], ...inner, [depth / 2, height], [depth / 2 + t, height], ...outer, [-depth / 2, -t]]]);
    return {
      parts: [
        {
          role: 'backdrop',
          name: 'Backdrop',
          class: 'body',
          solid: kernel
            .extrude(section, width)
            .rotate([0, 90, 0])
            .translate([-width / 2, 0, 0]),
          crease: 40,
        },
      ],
      resolved: { depth, height },
    };
  },
});
