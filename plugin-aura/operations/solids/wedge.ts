import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { easedHull } from '../../kernel/eased.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { length, vector3 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { allEdgesParams, treatmentOf } from './edges.ts';

/** A ramp. */
export const wedge = defineOperation({
  op: 'wedge',
  family: 'solids',
  label: 'Wedge',
  help: 'A ramp that rises from the front to its full height at the back.',
  produces: 'body',
  params: {
    size: vector3({
      label: 'Size',
      help: 'Width along X, height at the back, depth along Z.',
      default: [20, 10, 30],
      min: 0.01,
      max: 100_000,
    }),
    top: length({
      label: 'Top',
      help: 'Depth of a level part at the back, at full height.',
      default: 0,
      min: 0,
      max: 100_000,
      soft: [0, 100],
    }),
    front_height: length({ label: 'Front height', help: 'Height at the front.', default: 0, min: 0, max: 100_000, soft: [0, 100] }),
    ...allEdgesParams,
  },
  spoken: {
    names: ['wedge', 'ramp', 'doorstop shape'],
    sizes: { one: 'size.2', two: ['size.2', 'size.1'], three: ['size.2', 'size.0', 'size.1'] },
    words: { 'size.0': ['wide', 'width'], 'size.1': ['tall', 'high', 'height'], 'size.2': ['long', 'length', 'deep', 'depth'] },
  },
  example: { params: { size: [20, 12, 30], top: 6 } },
  build({ size: [w, h, d], top, front_height, ...edges }, { kernel, segments }) {
    if (top > d) throw new CannotBuild(`A level part of ${top} mm is deeper than the wedge, ${d} mm.`, 'top');
    if (front_height > h)
      throw new CannotBuild(`At the front it would be ${front_height} mm high, more than ${h} mm at the back.`, 'front_height');
    const side = (x: number): Vec3[] => [
      [x, 0, d / 2],
      [x, front_height, d / 2],
      [x, h, top - d / 2],
      [x, h, -d / 2],
      [x, 0, -d / 2],
    ];
    return {
      parts: [{ solid: easedHull(kernel, [...side(w / 2), ...side(-w / 2)], treatmentOf(edges), segments), role: 'wedge', class: 'body' }],
    };
  },
});
