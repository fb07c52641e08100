import { easedHull } from '../../kernel/eased.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { choice, ratio, vector3 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { allEdgesParams, treatmentOf } from './edges.ts';

/** A roof's body: a triangular prism that lies on one side. */
export const gable = defineOperation({
  op: 'gable',
  family: 'solids',
  label: 'Gable',
  help: 'A triangular prism lying on its base, its ridge along X or Z; with "hip" the ends lean in too.',
  produces: 'body',
  params: {
    size: vector3({
      label: 'Size',
      help: 'Width along X, height of the ridge, depth along Z.',
      default: [40, 15, 30],
      min: 0.01,
      max: 100_000,
    }),
    ridge: choice({ label: 'Ridge', help: 'Direction of the ridge.', options: ['x', 'z'], default: 'x' }),
    hip: ratio({
      label: 'Hip',
      help: 'How far each end leans in, as a share of the length; 0.5 is a pyramid.',
      default: 0,
      min: 0,
      max: 0.5,
    }),
    ...allEdgesParams,
  },
  spoken: {
    names: ['gable prism', 'gable shape'],
    sizes: { one: 'size.0', three: ['size.0', 'size.2', 'size.1'] },
    words: { 'size.0': ['wide', 'width', 'long', 'length'], 'size.1': ['tall', 'high', 'height'], 'size.2': ['deep', 'depth'] },
  },
  example: { params: { size: [40, 15, 30], hip: 0.15 } },
  build({ size: [w, h, d], ridge, hip, ...edges }, { kernel, segments }) {
    const base: Vec3[] = [
      [w / 2, 0, d / 2],
      [-w / 2, 0, d / 2],
      [-w / 2, 0, -d / 2],
      [w / 2, 0, -d / 2],
    ];
    const reach = (ridge === 'x' ? w : d) * (0.5 - hip);
    const top: Vec3[] =
      ridge === 'x'
        ? [
            [reach, h, 0],
            [-reach, h, 0],
          ]
        : [
            [0, h, reach],
            [0, h, -reach],
          ];
    return { parts: [{ solid: easedHull(kernel, [...base, ...top], treatmentOf(edges), segments), role: 'gable', class: 'body' }] };
  },
});
