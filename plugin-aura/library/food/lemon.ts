import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';
import { leaf } from './greens.ts';

/** A lemon, 95 mm long, lying. */
export const lemon = thing({
  op: 'create_lemon',
  family: 'food',
  label: 'Lemon',
  help: 'Lemon with nipple and leaf',
  params: {
    length: mm(95, 'Length', 'From end to end'),
    diameter: mm(62, 'Diameter', 'Across the middle'),
    leaf: yes('Leaf', 'A leaf at the stalk'),
  },
  let: { s: '= length / 99.385', r: '= diameter / 62' },
  materials: { fruit: '#f2d22e leather', stalk: 'bark', leaf: '#3f7a33 paint' },
  operations: drawn('s', [
    {
      id: 'fruit',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -45],
            {
              spline: [
                ['= 7 * r', -44],
                ['= 14 * r', -38],
                ['= 31 * r', 0],
                ['= 15 * r', 37],
                ['= 8 * r', 44],
                ['= 5 * r', 50],
                [0, 51],
              ],
            },
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [0, '= 31 * r', 0] },
    },
    {
      id: 'stalk',
      op: 'cylinder',
      params: { diameter: 6, height: 5, axis: 'x', round: 1 },
      at: { my: 'right', offset: [-43, '= 31 * r', 0] },
    },
    ...leaf('leaf', { my: 'left', offset: [-46, '= 36 * r', 2], rotate: [0, 120, 0] }, { long: 44, wide: 22 }).map((o) => ({
      ...o,
      when: '= leaf',
    })),
  ]),
  spoken: {
    names: ['lemon', 'citron'],
    sizes: { one: 'length', two: ['length', 'diameter'] },
    words: { length: ['long'], diameter: ['across', 'wide', 'thick'] },
    parts: { stalk: { names: ['stem'], material: 'stalk' }, leaf: { present: { leaf: true }, absent: { leaf: false }, material: 'leaf' } },
  },
});
