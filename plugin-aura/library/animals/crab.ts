import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair } from '../organic.ts';
import { union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A beach crab with raised claws, 180 mm across. */
export const crab = thing({
  op: 'create_crab',
  family: 'animals',
  label: 'Crab',
  help: 'Crab with a broad shell, raised claws, stalked eyes and eight legs',
  params: { width: mm(200, 'Width', 'Across the legs') },
  let: { s: '= width / 206.3' },
  materials: { shell: '#d8452f satin plastic', belly: '#f2c9a0 satin plastic', ...MUZZLE },
  operations: drawn('s', [
    blob('shell', [110, 52, 80], [0, 46, 0], { role: 'shell', corners: 28, fat: 0.25, name: 'Shell' }),
    blob('belly', [96, 36, 68], [0, 34, 4], { role: 'belly', name: 'Belly' }),
    limb(
      'arm',
      [
        [46, 42, 20],
        [84, 46, 42],
        [78, 70, 60],
      ],
      [20, 22, 18],
      { role: 'shell' },
    ),
    limb(
      'thick_finger',
      [
        [78, 64, 60],
        [84, 96, 64],
        [62, 124, 68],
      ],
      [30, 40, 8],
      { role: 'shell' },
    ),
    limb(
      'thin_finger',
      [
        [74, 70, 62],
        [56, 92, 68],
        [54, 112, 70],
      ],
      [16, 18, 6],
      { role: 'shell' },
    ),
    union('claw', ['arm', 'thick_finger', 'thin_finger'], { role: 'shell' }),
    pair('claws', 'claw', 'shell', { name: 'Claws' }),
    ...[-34, -6, 22].map((z, k) =>
      limb(
        `leg_${k + 1}`,
        [
          [42, 38, z * 0.7],
          [78, 48, z * 1.2],
          [96 - k * 3, 20, z * 1.5],
          [100 - k * 4, 0, z * 1.6],
        ],
        [16, 13, 10, 4],
        { role: 'shell', corners: 12 },
      ),
    ),
    { id: 'legs_one_side', op: 'group', inputs: ['leg_1', 'leg_2', 'leg_3'], role: 'shell' },
    pair('legs', 'legs_one_side', 'shell', { name: 'Legs' }),
    limb(
      'stalk',
      [
        [18, 60, 28],
        [20, 82, 36],
      ],
      [9, 8],
      { role: 'shell', corners: 12 },
    ),
    pair('stalks', 'stalk', 'shell', { name: 'Stalks' }),
    ...eyes(17, [20, 86, 38], { depth: 1 }),
    limb(
      'mouth',
      [
        [-14, 40, 36],
        [0, 36, 37.5],
        [14, 40, 36],
      ],
      [3, 3, 3],
      { role: 'nose', corners: 8, name: 'Mouth' },
    ),
  ]),
  spoken: {
    names: ['crab', 'beach crab'],
    sizes: { one: 'width' },
    words: { width: ['across'] },
    parts: { shell: { names: ['claw', 'leg', 'body'], material: 'main' }, belly: { material: 'belly' }, eye: { material: 'eye' } },
  },
});
