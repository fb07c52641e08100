import { defineOperation } from '../define.ts';
import { vector3 } from '../param.ts';

/** A cuboid. */
export const box = defineOperation({
  op: 'box',
  family: 'solids',
  label: 'Box',
  help: 'A cuboid of width (X), height (Y) and depth (Z).',
  produces: 'body',
  params: {
    size: vector3({ label: 'Size', help: 'Width along X, height along Y, depth along Z.', default: [20, 20, 20], min: 0.01, max: 100_000 }),
  },
  example: { params: { size: [30, 20, 10] } },
  build: ({ size }, { kernel }) => ({ parts: [{ solid: kernel.box(size), role: 'box', class: 'body' }] }),
});
