import { drawn } from '../drawn.ts';
import { box, mirrored, rail, rod, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

const board = {
  points: [
    [-640, -180, { r: 40 }],
    [300, -180],
    {
      spline: [
        [480, -150],
        [600, -80],
        [640, 0],
        [600, 80],
        [480, 150],
        [300, 180],
      ],
    },
    [-640, 180, { r: 40 }],
  ],
} as const;

/** An ironing board of 1.3 m, its nose to the right: padded cover on a steel top, crossed legs, an iron rest at the end. */
export const ironingBoard = thing({
  op: 'create_ironing_board',
  family: 'household',
  label: 'Ironing board',
  help: 'Ironing board with cover, crossed legs and an iron rest',
  params: { length: mm(1480, 'Length', 'Over all'), height: mm(900, 'Height', 'Of the top') },
  let: { s: '= length / 1480', y: '= height - 40 * s' },
  materials: { cover: '#5d86b0 cotton', frame: 'white paint', foot: 'black rubber', rest: 'chrome' },
  operations: drawn('s', [
    {
      id: 'top',
      op: 'extrude',
      params: { profile: { ...board, offset: -6 }, height: 16, round: 3 },
      at: { offset: [0, '= y - 12 * s', 0] },
      role: 'frame',
      name: 'Top',
    },
    {
      id: 'cover',
      op: 'extrude',
      params: { profile: board, height: 36, round: 13 },
      at: { offset: [0, '= y + 4 * s', 0] },
      role: 'cover',
      name: 'Cover',
    },
    rail('leg', 26, [
      [-430, 30, 0],
      [300, '= y - 16 * s', 0],
    ]),
    rail('leg_far', 26, [
      [380, 30, 34],
      [-330, '= y - 16 * s', 34],
    ]),
    rail('leg_near', 26, [
      [380, 30, -34],
      [-330, '= y - 16 * s', -34],
    ]),
    rail('foot_bar', 26, [
      [-430, 30, -210],
      [-430, 30, 210],
    ]),
    rail('foot_bar_2', 26, [
      [380, 30, -190],
      [380, 30, 190],
    ]),
    rod('pivot', 20, 90, [-20, '= y / 2 + 8 * s', 0], { axis: 'z' }),
    box('slide', [320, 16, 110], [-250, '= y - 24 * s', 0]),
    box('catch', [80, 16, 70], [300, '= y - 26 * s', 0]),
    union('legs', ['leg', 'leg_far', 'leg_near', 'foot_bar', 'foot_bar_2', 'pivot', 'slide', 'catch'], { role: 'frame', name: 'Legs' }),
    rod('shoe', 36, 40, [-430, 30, 200], { axis: 'z', round: 8 }),
    rod('shoe_2', 36, 40, [380, 30, 180], { axis: 'z', round: 8 }),
    union('foot', ['shoe', 'shoe_2']),
    mirrored('shoes', ['foot'], { plane: 'z', role: 'foot', name: 'Feet' }),
    rail(
      'rest_bow',
      12,
      [
        [-600, '= y', 120],
        [-830, '= y', 120],
        [-830, '= y', -120],
        [-600, '= y', -120],
      ],
      { bend: 40 },
    ),
    rail('rest_bar', 9, [
      [-690, '= y', 120],
      [-690, '= y', -120],
    ]),
    rail('rest_bar_2', 9, [
      [-760, '= y', 120],
      [-760, '= y', -120],
    ]),
    union('rest', ['rest_bow', 'rest_bar', 'rest_bar_2'], { role: 'rest', name: 'Iron rest' }),
  ]),
  spoken: {
    names: ['ironing board', 'ironing table'],
    sizes: { one: 'length', two: ['length', 'height'] },
    words: { length: ['long', 'wide'], height: ['tall', 'high'] },
    parts: {
      cover: { names: ['top', 'board', 'cloth', 'fabric'], material: 'main' },
      leg: { names: ['frame', 'stand'], material: 'frame' },
      'iron rest': { names: ['rest', 'holder'], material: 'rest' },
    },
  },
});
