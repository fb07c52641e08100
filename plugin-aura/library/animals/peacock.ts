import type { BodyOperation } from '../../plan/plan.ts';
import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair, spike } from '../organic.ts';
import { union } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** One feather of the fan, upright behind the bird: its vane, and the eye of it before the tip. */
const feather: readonly BodyOperation[] = [
  limb(
    'vane',
    [
      [0, 0, -70],
      [0, 120, -76],
      [0, 236, -84],
    ],
    [
      [6, 4],
      [20, 4],
      [34, 5],
    ],
    { role: 'feather', corners: 14, pieces: 2, name: 'Feather' },
  ),
  blob('ring', [24, 30, 3], [0, 214, -79.6], { role: 'ring', corners: 16 }),
  blob('pupil', [13, 17, 3], [0, 212, -78.2], { role: 'body', corners: 14 }),
];

/** A peacock that spreads its fan, 400 mm across: blue breast and neck, a crest, and a fan of feathers with eyes. */
export const peacock = thing({
  op: 'create_peacock',
  family: 'animals',
  label: 'Peacock',
  help: 'Peacock with a spread fan of feathers that bear eyes',
  params: { width: mm(440, 'Width', 'Of the fan'), feathers: whole(15, 'Feathers', 'In the fan', { min: 5, max: 25, soft: [7, 21] }) },
  let: { s: '= width / 500' },
  materials: {
    body: '#1746a2 satin plastic',
    feather: '#1f8a5b satin plastic',
    ring: '#c9a227 satin plastic',
    leg: '#8a7358 satin plastic',
    beak: '#d8c9a0 satin plastic',
    ...FACE,
  },
  operations: [
    ...drawn('s', [
      blob('trunk', [72, 76, 118], [0, 96, -22], { corners: 24, fat: 0.15 }),
      limb(
        'neck',
        [
          [0, 104, 18],
          [0, 148, 40],
          [0, 190, 36],
          [0, 208, 42],
        ],
        [52, 36, 26, 30],
        { corners: 20, outside: true },
      ),
      union('bird', ['trunk', 'neck'], { role: 'body', name: 'Body' }),
      spike('beak', [11, 22, 11], [0, 208, 56], { role: 'beak', rotate: [96, 0, 0], name: 'Beak' }),
      ...eyes(7, [11, 214, 49], { depth: 1 }),
      limb(
        'plume',
        [
          [0, 220, 42],
          [0, 240, 38],
        ],
        [1.8, 1.8],
        { role: 'body', corners: 8 },
      ),
      blob('tuft', [7, 9, 5], [0, 242, 37.5], { role: 'body', corners: 10 }),
      { id: 'one_plume', op: 'group', inputs: ['plume', 'tuft'], role: 'body' },
      {
        id: 'crest',
        op: 'place',
        params: {
          at: [
            [0, 0, 0],
            [6, -2, 0],
            [-6, -2, 0],
          ],
        },
        inputs: ['one_plume'],
        role: 'body',
        name: 'Crest',
      },
      limb(
        'shank',
        [
          [17, 70, -14],
          [18, 34, -20],
          [18, 4, -8],
        ],
        [14, 9, 8],
        { role: 'leg', corners: 12 },
      ),
      blob('toes', [26, 7, 36], [18, 3.5, 2], { role: 'leg', corners: 14 }),
      union('foot', ['shank', 'toes'], { role: 'leg', name: 'Legs' }),
      pair('legs', 'foot', 'leg', { name: 'Legs' }),
      ...feather,
      { id: 'feather', op: 'group', inputs: ['vane', 'ring', 'pupil'] },
    ]),
    {
      id: 'first',
      op: 'group',
      inputs: ['feather'],
      at: { rotate: [0, 0, '= 85'], pivot: [0, 0, 0] },
    },
    {
      id: 'fan',
      op: 'polar_array',
      params: { count: '= feathers', axis: 'z', angle: -170, center: [0, 0, 0] },
      inputs: ['first'],
      at: { offset: [0, '= 84 * s', 0] },
      name: 'Fan',
    },
  ],
  spoken: {
    names: ['peacock', 'peafowl'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      feather: { names: ['fan', 'tail', 'tail feather'], count: 'feathers', material: 'feather' },
      body: { names: ['neck', 'crest', 'breast'], material: 'main' },
      leg: { material: 'leg' },
      beak: { material: 'beak' },
    },
  },
});
