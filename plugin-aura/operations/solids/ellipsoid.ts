import { vector3 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A ball with three diameters. */
export const ellipsoid = defineOperation({
  op: 'ellipsoid',
  family: 'solids',
  label: 'Ellipsoid',
  help: 'A ball with its own diameter along each axis; without "at" it stays centred on the origin.',
  produces: 'body',
  placesItself: true,
  params: { size: vector3({ label: 'Size', help: 'Diameters along X, Y and Z.', default: [30, 20, 20], min: 0.01, max: 100_000 }) },
  spoken: {
    names: ['ellipsoid', 'egg shape', 'oval solid', 'spheroid'],
    sizes: { one: 'size.0', three: ['size.0', 'size.2', 'size.1'] },
    words: { 'size.0': ['wide', 'width', 'long', 'length'], 'size.1': ['tall', 'high', 'height'], 'size.2': ['deep', 'depth'] },
  },
  example: { params: { size: [30, 14, 20] } },
  build({ size }, { kernel, segments }) {
    const unit = kernel.sphere(0.5, segments(Math.max(...size) / 2));
    return { parts: [{ solid: unit.scale(size), role: 'ellipsoid', class: 'body' }] };
  },
});
