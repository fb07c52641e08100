import { box, row, slab } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A barrier of a road works: a board in slanting stripes on two folding trestles. */
export const roadBarrier = thing({
  op: 'create_road_barrier',
  family: 'street',
  label: 'Road barrier',
  help: 'Striped board on two A-shaped trestles',
  params: {
    width: mm(1500, 'Width', 'Of the board'),
    height: mm(1000, 'Height', 'Over all'),
    stripes: whole(5, 'Stripes', 'Red ones on the board', { min: 1, max: 15, soft: [3, 9] }),
  },
  let: { w: '= width', h: '= height / 1.1257', b: '= h * 0.22', p: '= w / stripes', t: '= min(w * 0.02, h * 0.03)' },
  materials: { board: 'white paint', stripe: 'red paint', leg: 'galvanised steel', lamp: 'orange glass' },
  operations: [
    box('board', ['= w', '= b', '= t'], [0, '= h * 0.74', 0]),
    slab(
      'stripe',
      {
        points: [
          [0, 0],
          ['= p * 0.34', 0],
          ['= p * 0.84', '= b'],
          ['= p * 0.5', '= b'],
        ],
      },
      '= t * 1.1',
      ['= -w / 2 + p * 0.5', '= h * 0.74', 0],
      { role: 'stripe' },
    ),
    row('stripes', ['stripe'], '= stripes', ['= p', 0, 0], { centered: false, role: 'stripe', name: 'Stripes' }),
    box('low_board', ['= w', '= b * 0.55', '= t'], [0, '= h * 0.4', '= h * 0.3 - (h * 0.3 - t * 0.8) * 0.475 + t * 0.9'], {
      role: 'board',
    }),
    {
      id: 'leg',
      op: 'sweep',
      params: {
        profile: { rect: ['= t * 1.4', '= t * 1.4'] },
        path: {
          line: [
            ['= w * 0.36', 0, '= h * 0.3'],
            ['= w * 0.36', '= h * 0.97', '= t * 0.8'],
          ],
        },
      },
    },
    { id: 'legs', op: 'mirror', params: { plane: 'z' }, inputs: ['leg'], role: 'leg' },
    box('tie', ['= t', '= t', '= h * 0.42'], ['= w * 0.36', '= h * 0.22', 0], { role: 'leg' }),
    { id: 'trestles', op: 'mirror', inputs: ['legs', 'tie'], role: 'leg', name: 'Trestles' },
    {
      id: 'lamp',
      op: 'cylinder',
      params: { diameter: '= h * 0.17', height: '= t * 2.4', axis: 'z', round: '= t * 0.6' },
      at: { my: 'bottom', offset: ['= w * 0.36', '= h * 0.95', 0] },
    },
    { id: 'lamps', op: 'mirror', inputs: ['lamp'], role: 'lamp', name: 'Lamps' },
  ],
  spoken: {
    names: ['road barrier', 'barrier', 'barricade', 'traffic barrier', 'construction barrier', 'road block'],
    sizes: { one: 'width', two: ['width', 'height'] },
    words: { width: ['wide', 'long'], height: ['tall', 'high'] },
    parts: {
      stripe: { count: 'stripes', material: 'stripe' },
      leg: { names: ['trestle'], material: 'leg' },
      lamp: { names: ['light'], material: 'lamp' },
    },
  },
});
