import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair } from '../organic.ts';
import { union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A wall lizard, 200 mm long, its tail in a bow: flat head, four spread legs with toes, a row of lighter spots along the back. */
export const lizard = thing({
  op: 'create_lizard',
  family: 'animals',
  label: 'Lizard',
  help: 'Lizard with a long curved tail, four spread legs with toes and spots on its back',
  params: { length: mm(200, 'Length', 'From snout to tail') },
  let: { s: '= length / 200' },
  materials: { skin: '#5d8f3a satin plastic', spot: '#a9c765 satin plastic', ...FACE },
  operations: drawn('s', [
    limb(
      'trunk',
      [
        [26, 5, -104],
        [34, 6, -78],
        [10, 8, -50],
        [0, 13, -18],
        [0, 15, 18],
        [0, 17, 48],
      ],
      [4, 8, 13, 25, 28, 18],
      { pieces: 6, corners: 20 },
    ),
    limb(
      'skull',
      [
        [0, 18, 46],
        [0, 19, 66],
        [0, 16, 90],
      ],
      [
        [21, 18],
        [25, 19],
        [11, 9],
      ],
      { corners: 20 },
    ),
    limb(
      'fore_leg',
      [
        [8, 13, 32],
        [27, 14, 40],
        [30, 3, 56],
      ],
      [10, 8, 7],
      { corners: 12 },
    ),
    limb(
      'hind_leg',
      [
        [8, 12, -16],
        [31, 15, -10],
        [32, 3, -30],
      ],
      [13, 10, 7],
      { corners: 12 },
    ),
    ...[-24, 4, 30].flatMap((turn, k) => [
      blob(`fore_toe_${k + 1}`, [4, 3.4, 13], [30 + 5 * Math.sin((turn * Math.PI) / 180), 2, 60], { rotate: [0, turn, 0], corners: 10 }),
      blob(`hind_toe_${k + 1}`, [4, 3.4, 14], [33 + 5 * Math.sin((turn * Math.PI) / 180), 2, -27], { rotate: [0, turn, 0], corners: 10 }),
    ]),
    union('right_legs', ['fore_leg', 'hind_leg', 'fore_toe_1', 'fore_toe_2', 'fore_toe_3', 'hind_toe_1', 'hind_toe_2', 'hind_toe_3'], {
      role: 'skin',
    }),
    pair('legs', 'right_legs', 'skin', { name: 'Legs' }),
    union('body', ['trunk', 'skull'], { role: 'skin', name: 'Body' }),
    ...[0, 1, 2, 3, 4].map((k) =>
      blob(`dot_${k + 1}`, [8, 5, 9], [0, [26.4, 27.6, 27.4, 26, 23.6][k]!, 34 - 14 * k], { role: 'spot', corners: 12 }),
    ),
    { id: 'spots', op: 'group', inputs: ['dot_1', 'dot_2', 'dot_3', 'dot_4', 'dot_5'], role: 'spot', name: 'Spots' },
    ...eyes(7, [9, 24, 66], { depth: 1 }),
  ]),
  spoken: {
    names: ['lizard', 'wall lizard', 'gecko', 'salamander', 'iguana'],
    variants: [
      { names: ['salamander', 'fire salamander'], params: {}, materials: { skin: '#1c1b1b gloss paint', spot: '#f4c21a gloss paint' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      body: { names: ['skin', 'leg', 'tail', 'head'], material: 'main' },
      spot: { names: ['dot', 'pattern'], material: 'spot' },
      eye: { material: 'eye' },
    },
  },
});
