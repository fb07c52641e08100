import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** A balloon whisk of 300 mm, standing on its wires. */
export const whisk = thing({
  op: 'create_whisk',
  family: 'kitchen',
  label: 'Whisk',
  help: 'Balloon whisk of wire loops on a grip',
  params: {
    length: mm(300, 'Length', 'Over all'),
    width: mm(70, 'Balloon', 'Largest diameter of the wires'),
    wires: whole(5, 'Wires', 'How many loops', { min: 2, max: 12 }),
  },
  let: { s: '= length / 300', w: '= width / 70' },
  materials: { wire: 'polished stainless steel', handle: 'polished stainless steel' },
  operations: drawn('s', [
    {
      id: 'loop',
      op: 'sweep',
      params: {
        profile: { polygon: 8, diameter: 2.2 },
        path: {
          spline: [
            ['= 4 * s', 180, 0],
            ['= 14 * s * w', 130, 0],
            ['= 33 * s * w', 60, 0],
            ['= 26 * s * w', 16, 0],
            [0, 1.1, 0],
            ['= -26 * s * w', 16, 0],
            ['= -33 * s * w', 60, 0],
            ['= -14 * s * w', 130, 0],
            ['= -4 * s', 180, 0],
          ],
        },
      },
    },
    { id: 'wires', op: 'polar_array', params: { count: '= wires', angle: '= 180 - 180 / wires' }, inputs: ['loop'], role: 'wire' },
    {
      id: 'handle',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 168],
            [7, 168],
            [9, 172],
            [8, 180],
            {
              spline: [
                [10, 220],
                [11, 260],
                [9, 284],
              ],
            },
            [6, 290],
            [0, 290],
          ],
        },
      },
    },
    {
      id: 'eye',
      op: 'torus',
      params: { diameter: 11, tube_diameter: 2.5, axis: 'z' },
      at: { my: 'bottom', to: 'handle.top', embed: 3 },
      material: 'handle',
    },
  ]),
  spoken: {
    names: ['whisk', 'balloon whisk', 'wire whisk', 'egg beater'],
    variants: [{ names: ['wooden whisk'], params: {}, materials: { handle: 'beech' } }],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long', 'tall', 'high'], width: ['wide', 'across'] },
    parts: { wire: { names: ['loop'], count: 'wires', material: 'main' }, handle: { names: ['grip'], material: 'handle' } },
  },
});
