import { beveledExtrusion } from '../../kernel/bevel.ts';
import { choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A floor under the scene: its top is y = 0. */
export const floor = defineOperation({
  op: 'floor',
  family: 'scene',
  label: 'Floor',
  help: 'A flat floor with its upper side at y = 0',
  produces: 'body',
  placesItself: true,
  params: {
    shape: choice({ options: ['rectangular', 'round'], default: 'rectangular', label: 'Shape', help: 'Outline' }),
    width: length({ default: 2000, min: 1, max: 1e6, soft: [100, 20000], step: 10, label: 'Width', help: 'Left to right, or diameter' }),
    depth: length({ default: 'auto', min: 1, max: 1e6, soft: [100, 20000], step: 10, label: 'Depth', help: 'Front to back' }),
    thickness: length({ default: 'auto', min: 0.01, max: 10000, soft: [1, 200], label: 'Thickness', help: 'Below y = 0' }),
  },
  spoken: {
    names: ['floor', 'ground', 'ground plane', 'stage floor'],
    sizes: { one: 'width', two: ['width', 'depth'] },
    words: { width: ['wide', 'across', 'diameter', 'long', 'length'], depth: ['deep'], thickness: ['thick'] },
    adjectives: { round: { shape: 'round' }, circular: { shape: 'round' } },
  },
  example: { params: {} },
  build(params, { kernel, segments }) {
    const { width } = params;
    const depth = params.depth ?? width;
    const thickness = params.thickness ?? width * 0.01;
    const region =
      params.shape === 'round' ? kernel.circle(width / 2, segments(width / 2)).scale([1, depth / width]) : kernel.rectangle(width, depth);
    return {
      parts: [
        {
          role: 'floor',
          name: 'Floor',
          class: 'body',
          solid: beveledExtrusion(kernel, region, thickness, {}, segments).rotate([-90, 0, 0]).translate([0, -thickness, 0]),
        },
      ],
      resolved: { depth, thickness },
    };
  },
});
