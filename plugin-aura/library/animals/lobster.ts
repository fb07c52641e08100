import type { Vec3 } from '../../kernel/space.ts';
import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair } from '../organic.ts';
import { union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A boiled lobster, 300 mm from its claws to its fan: a long shell, tail of rings, large claws, eight legs and long feelers. */
export const lobster = thing({
  op: 'create_lobster',
  family: 'animals',
  label: 'Lobster',
  help: 'Lobster with large claws, ringed tail with a fan, eight legs and long feelers',
  params: { length: mm(300, 'Length', 'From the claws to the fan') },
  let: { s: '= length / 300' },
  materials: { shell: '#c8321e satin plastic', joint: '#e8734a satin plastic', ...FACE },
  operations: drawn('s', [
    blob('shell', [56, 44, 104], [0, 34, 6], { role: 'shell', corners: 28, fat: 0.1, name: 'Shell' }),
    limb(
      'snout',
      [
        [0, 42, 44],
        [0, 46, 62],
        [0, 48, 76],
      ],
      [22, 12, 3],
      { role: 'shell', corners: 14 },
    ),
    ...[0, 1, 2, 3, 4].map((k) =>
      blob(`ring_${k + 1}`, [50 - 5 * k, 36 - 3.6 * k, 30], [0, 30 - 2 * k, -46 - 19 * k] as Vec3, {
        role: k % 2 === 0 ? 'joint' : 'shell',
        corners: 22,
        name: 'Tail ring',
      }),
    ),
    blob('fan_middle', [24, 6, 46], [0, 16, -146], { role: 'shell', corners: 18 }),
    blob('fan_side', [24, 5, 46], [19, 15, -138], { role: 'shell', corners: 18, rotate: [0, -34, 0] }),
    pair('fan_sides', 'fan_side', 'shell'),
    { id: 'fan', op: 'group', inputs: ['fan_middle', 'fan_sides'], role: 'shell', name: 'Fan' },
    limb(
      'arm',
      [
        [20, 30, 40],
        [52, 34, 58],
        [58, 36, 84],
      ],
      [14, 13, 14],
      { role: 'joint', corners: 14 },
    ),
    limb(
      'palm',
      [
        [56, 36, 80],
        [62, 38, 104],
        [52, 38, 146],
      ],
      [
        [20, 16],
        [44, 28],
        [6, 8],
      ],
      { role: 'shell' },
    ),
    limb(
      'finger',
      [
        [76, 36, 102],
        [84, 37, 122],
        [66, 38, 144],
      ],
      [16, 15, 4],
      { role: 'shell' },
    ),
    union('hand', ['palm', 'finger'], { role: 'shell' }),
    { id: 'claw', op: 'group', inputs: ['arm', 'hand'], role: 'shell' },
    pair('claws', 'claw', 'shell', { name: 'Claws' }),
    ...[26, 10, -6, -22].map((z, k) =>
      limb(
        `leg_${k + 1}`,
        [
          [20, 26, z],
          [46, 34, z + 6 - 4 * k],
          [62, 14, z + 8 - 7 * k],
          [68, 0, z + 8 - 9 * k],
        ],
        [9, 8, 6, 3],
        { role: 'joint', corners: 12 },
      ),
    ),
    { id: 'legs_one_side', op: 'group', inputs: ['leg_1', 'leg_2', 'leg_3', 'leg_4'], role: 'joint' },
    pair('legs', 'legs_one_side', 'joint', { name: 'Legs' }),
    limb(
      'feeler',
      [
        [8, 40, 46],
        [34, 62, 92],
        [66, 66, 60],
        [96, 60, -20],
      ],
      [4.6, 3.6, 2.8, 1.4],
      { role: 'joint', corners: 10 },
    ),
    pair('feelers', 'feeler', 'joint', { name: 'Feelers' }),
    limb(
      'stalk',
      [
        [8, 40, 42],
        [12, 52, 49],
      ],
      [8, 7],
      { role: 'joint', corners: 12 },
    ),
    pair('stalks', 'stalk', 'joint', { name: 'Stalks' }),
    ...eyes(9, [12, 53, 50], { depth: 1 }),
  ]),
  spoken: {
    names: ['lobster', 'crayfish', 'crawfish'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      shell: { names: ['body', 'claw', 'fan', 'tail'], material: 'main' },
      joint: { names: ['leg', 'feeler', 'antenna'], material: 'joint' },
      eye: { material: 'eye' },
    },
  },
});
