import { easedHull } from '../../kernel/eased.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { length, vector2 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { allEdgesParams, treatmentOf } from './edges.ts';

/** A pyramid on a rectangle, pointed or cut off. */
export const pyramid = defineOperation({
  op: 'pyramid',
  family: 'solids',
  label: 'Pyramid',
  help: 'A pyramid on a rectangle; with "top" it is cut off at that size.',
  produces: 'body',
  params: {
    base: vector2({ label: 'Base', help: 'Width along X and depth along Z at the bottom.', default: [20, 20], min: 0.01, max: 100_000 }),
    height: length({ label: 'Height', help: 'From base to point.', default: 20, min: 0.01, max: 100_000, soft: [0.1, 200] }),
    top: vector2({ label: 'Top', help: 'Width and depth at the top; 0 is a point or a ridge.', default: [0, 0], min: 0, max: 100_000 }),
    ...allEdgesParams,
  },
  spoken: {
    names: ['pyramid', 'square pyramid', 'obelisk point', 'truncated pyramid', 'pyramid frustum', 'square frustum', 'frustum of a pyramid'],
    variants: [{ names: ['truncated pyramid', 'pyramid frustum', 'square frustum', 'frustum of a pyramid'], params: { top: [10, 10] } }],
    sizes: { one: 'height', two: ['base.0', 'height'], three: ['base.0', 'base.1', 'height'] },
    words: {
      'base.0': [
        'base',
        'side',
        'edge',
        'wide',
        'width',
        'long',
        'length',
        'base width',
        'base length',
        'base side',
        'base size',
        'bottom side',
        'bottom',
        'lower side',
        'bottom edge',
      ],
      'base.1': ['deep', 'depth', 'base depth'],
      height: ['tall', 'high'],
      'top.0': ['top', 'top width', 'top side', 'top edge', 'upper side'],
      'top.1': ['top depth'],
    },
  },
  example: { params: { base: [24, 18], height: 20, top: [6, 4] } },
  build({ base, height, top, ...edges }, { kernel, segments }) {
    const ring = ([w, d]: readonly [number, number], y: number): Vec3[] => [
      [w / 2, y, d / 2],
      [-w / 2, y, d / 2],
      [-w / 2, y, -d / 2],
      [w / 2, y, -d / 2],
    ];
    return {
      parts: [
        {
          solid: easedHull(kernel, [...ring(base, 0), ...ring(top, height)], treatmentOf(edges), segments),
          role: 'pyramid',
          class: 'body',
        },
      ],
    };
  },
});
