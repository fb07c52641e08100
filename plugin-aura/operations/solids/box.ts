import { vector3 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { cuboidPoints, edgeParams, treatmentOf } from './edges.ts';

/** A cuboid, its edges sharp, rounded or chamfered. */
export const box = defineOperation({
  op: 'box',
  family: 'solids',
  label: 'Box',
  help: 'A cuboid of width (X), height (Y) and depth (Z).',
  produces: 'body',
  params: {
    size: vector3({ label: 'Size', help: 'Width along X, height along Y, depth along Z.', default: [20, 20, 20], min: 0.01, max: 100_000 }),
    ...edgeParams,
  },
  spoken: {
    names: [
      'box',
      'cuboid',
      'block',
      'rectangular prism',
      'rectangular block',
      'brick shape',
      'slab',
      'bar stock',
      'cube',
      'ice cube',
      'rectangle',
      'strip',
      'billet',
    ],
    variants: [
      { names: ['cube'], params: { size: [20, 20, 20] } },
      { names: ['ice cube'], params: { size: [25, 25, 25] }, materials: { main: 'ice' } },
      { names: ['strip'], params: { size: [100, 3, 20] } },
      { names: ['rectangle'], params: { size: [60, 5, 40] } },
    ],
    sizes: { one: 'size.0', two: ['size.0', 'size.2'], three: ['size.0', 'size.2', 'size.1'] },
    words: {
      'size.0': ['wide', 'width', 'long', 'length', 'side', 'edge'],
      'size.1': ['tall', 'high', 'height', 'thick', 'thickness'],
      'size.2': ['deep', 'depth'],
      round: ['corner radius', 'edge radius', 'fillet radius', 'rounding'],
    },
  },
  example: { params: { size: [30, 20, 10], round: 2 } },
  build({ size, ...edges }, { kernel, segments }) {
    const solid = treatmentOf(edges) ? kernel.hull(cuboidPoints(size, edges, segments)) : kernel.box(size);
    return { parts: [{ solid, role: 'box', class: 'body' }] };
  },
});
