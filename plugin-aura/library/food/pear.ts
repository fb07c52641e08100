import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';
import { leaf } from './greens.ts';

/** A pear, 105 mm high without its stalk. */
export const pear = thing({
  op: 'create_pear',
  family: 'food',
  label: 'Pear',
  help: 'Pear with stalk and leaf',
  params: {
    height: mm(105, 'Height', 'Without the stalk'),
    diameter: mm(72, 'Diameter', 'Across the belly'),
    leaf: yes('Leaf', 'A leaf on the stalk'),
  },
  let: { s: '= height / 105', r: '= diameter / 72' },
  materials: { fruit: '#b9b84a satin plastic', stalk: 'dark brown bark', leaf: '#4c8a3a paint' },
  operations: drawn('s', [
    {
      id: 'fruit',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 5],
            {
              spline: [
                ['= 7 * r', 1],
                ['= 18 * r', 2],
                ['= 36 * r', 30],
                ['= 26 * r', 62],
                ['= 15 * r', 92],
                ['= 6 * r', 104],
                [0, 102],
              ],
            },
          ],
        },
      },
    },
    {
      id: 'stalk',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 3.4 },
        path: {
          spline: [
            [0, 100, 0],
            [-1, 114, 0],
            [-6, 128, 0],
          ],
        },
        scale_end: 1.2,
      },
    },
    ...leaf('leaf', { my: 'left', offset: [-1, 115, 2], rotate: [-14, 20, 20] }, { long: 34 }).map((o) => ({ ...o, when: '= leaf' })),
  ]),
  spoken: {
    names: ['pear'],
    variants: [
      {
        names: ['avocado pear', 'avocado'],
        params: { height: 100, diameter: 68, leaf: false },
        materials: { main: '#33401f leather', stalk: 'brown bark' },
      },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high', 'long'], diameter: ['across', 'wide'] },
    parts: { stalk: { names: ['stem'], material: 'stalk' }, leaf: { present: { leaf: true }, absent: { leaf: false }, material: 'leaf' } },
  },
});
