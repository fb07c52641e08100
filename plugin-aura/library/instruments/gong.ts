import { drawn } from '../drawn.ts';
import { ball, box, mirrored, rail, turned, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A gong of 600 mm hung in a frame. */
export const gong = thing({
  op: 'create_gong',
  family: 'instruments',
  label: 'Gong',
  help: 'Bronze disc hung in a wooden frame',
  params: { height: mm(1000, 'Height', 'Of the frame') },
  let: { s: '= height / 1000' },
  materials: { gong: 'bronze', frame: 'mahogany', cord: '#c62828 rope' },
  operations: drawn('s', [
    turned(
      'dish',
      [
        [0, 0],
        [260, 0],
        [296, 14],
        [300, 40],
        [292, 40],
        [284, 20],
        [254, 10],
        [0, 10],
      ],
      [0, 0, 0],
      {},
    ),
    ball('boss', [120, 44, 120], [0, -2, 0], {}),
    union('disc', ['dish', 'boss']),
    {
      id: 'gong',
      op: 'group',
      inputs: ['disc'],
      at: { rotate: [-90, 0, 0], pivot: [0, 0, 0], offset: [0, 520, 20] },
      role: 'gong',
      name: 'Gong',
    },
    box('post', [60, 960, 60], [420, 30, 0], { round: 8, role: 'frame', name: 'Post' }),
    box('foot', [90, 50, 420], [420, 0, 0], { round: 12, role: 'frame', name: 'Foot' }),
    mirrored('posts', ['post', 'foot'], { role: 'frame' }),
    box('beam', [1020, 70, 70], [0, 930, 0], { round: 12, role: 'frame', name: 'Beam' }),
    box('low_beam', [800, 50, 50], [0, 90, 0], { round: 8, role: 'frame', name: 'Low beam' }),
    rail(
      'cord',
      12,
      [
        [120, 780, 0],
        [120, 940, 0],
      ],
      { role: 'cord', name: 'Cord' },
    ),
    mirrored('cords', ['cord'], { role: 'cord' }),
  ]),
  spoken: {
    names: ['gong', 'tam tam', 'temple gong'],

    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      gong: { names: ['disc'], material: 'main' },
      frame: { names: ['post', 'stand'], material: 'frame' },
      cord: { names: ['rope'], material: 'cord' },
    },
  },
});
