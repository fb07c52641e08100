import { drawn } from '../drawn.ts';
import { mm, no, thing, whole } from '../thing.ts';
import { leaf } from './greens.ts';

/** Cherries of 24 mm on stalks that meet. */
export const cherry = thing({
  op: 'create_cherry',
  family: 'food',
  label: 'Cherries',
  help: 'One to five cherries on joined stalks, with a leaf',
  params: {
    diameter: mm(24, 'Diameter', 'Of a cherry'),
    count: whole(2, 'Cherries', 'How many', { max: 5 }),
    single: no('Straight', 'The stalk of a single one stands upright'),
  },
  let: { s: '= diameter / 24', away: '= if(count == 1 or single, 0.001, 15)' },
  materials: { fruit: '#8f0f1f glossy plastic', stalk: '#6d7a33 paint', leaf: '#3f7a33 paint' },
  operations: drawn('s', [
    {
      id: 'berry',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0.6],
            {
              spline: [
                [4, 0],
                [11, 7],
                [12, 12.5],
                [9, 20],
                [4, 22],
                [0, 19],
              ],
            },
          ],
        },
      },
      at: { offset: ['= away * s', 0, 0] },
      role: 'fruit',
    },
    {
      id: 'stem',
      op: 'sweep',
      params: {
        profile: { polygon: 8, diameter: 1.6 },
        path: {
          spline: [
            ['= away * s', 19, 0],
            ['= away * 0.85 * s', 34, 0],
            ['= away * 0.3 * s', 58, 0],
            [0, 66, 0],
          ],
        },
      },
      role: 'stalk',
    },
    { id: 'cherries', op: 'polar_array', params: { count: '= if(single, 1, count)', turn: true }, inputs: ['berry', 'stem'] },
    { id: 'node', op: 'sphere', params: { diameter: 4 }, at: { my: 'center', offset: [0, 66, 0] }, role: 'stalk' },
    ...leaf('leaf', { my: 'left', offset: [0, 67, 0], rotate: [0, -30, -14] }, { long: 46, wide: 22 }),
  ]),
  spoken: {
    names: ['cherry', 'pair of cherries'],
    variants: [{ names: ['single cherry', 'maraschino cherry'], params: { count: 1 } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { stalk: { names: ['stem'], material: 'stalk' }, leaf: { material: 'leaf' } },
  },
});
