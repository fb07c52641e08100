import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';
import { leaf } from './greens.ts';

/** An apple of 80 mm with its stalk. */
export const apple = thing({
  op: 'create_apple',
  family: 'food',
  label: 'Apple',
  help: 'Apple with dimple, stalk and leaf',
  params: { diameter: mm(80, 'Diameter', 'Of the apple'), leaf: yes('Leaf', 'A leaf on the stalk') },
  let: { s: '= diameter / 80' },
  materials: { fruit: '#b3202a glossy plastic', stalk: 'dark brown bark', leaf: '#4c8a3a paint' },
  operations: drawn('s', [
    {
      id: 'fruit',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 6],
            {
              spline: [
                [6, 2.5],
                [17, 0.4],
                [31, 12],
                [40, 42],
                [34, 64],
                [20, 72.5],
                [8, 68],
                [0, 58],
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
            [0, 56, 0],
            [1, 70, 0],
            [5, 84, 0],
          ],
        },
        scale_end: 1.2,
      },
    },
    ...leaf('leaf', { my: 'left', offset: [2, 76, 3], rotate: [-14, 20, 20] }).map((o) => ({ ...o, when: '= leaf' })),
  ]),
  spoken: {
    names: ['apple', 'red apple'],
    variants: [{ names: ['green apple', 'granny smith'], params: {}, materials: { main: '#86b43a glossy plastic' } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide', 'tall', 'high'] },
    parts: { stalk: { names: ['stem'], material: 'stalk' }, leaf: { present: { leaf: true }, absent: { leaf: false }, material: 'leaf' } },
  },
});
