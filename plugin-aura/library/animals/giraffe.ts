import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair, UPRIGHT } from '../organic.ts';
import { group } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';
import { standing } from './quadruped.ts';

/** Patches along the neck and the trunk: size across and along, and where they lie on the left side. */
const PATCHES = [
  [260, 340, 300, 3560, 1330, 108],
  [300, 380, 300, 3020, 1150, 150],
  [320, 360, 300, 2480, 900, 195],
  [340, 380, 400, 2060, 560, 300],
  [380, 400, 420, 2100, 40, 330],
  [340, 360, 380, 2060, -470, 296],
  [300, 300, 360, 1740, 300, 330],
  [300, 300, 360, 1720, -240, 324],
] as const;

/** A giraffe, stylised: 4,700 mm high. */
export const giraffe = thing({
  op: 'create_giraffe',
  family: 'animals',
  label: 'Giraffe',
  help: 'Giraffe with a long neck, brown patches and two horns',
  params: { height: mm(4700, 'Height', 'To the horns'), patches: yes('Patches', 'Brown, on the coat') },
  let: { s: '= height / 4600.4' },
  materials: { fur: '#e6b768 fur', patch: '#8f5428 fur', foot: '#3d2b20 satin plastic', muzzle: '#f3e2bf fur', ...FACE },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 2080, 560],
            [0, 1900, 0],
            [0, 1780, -640],
          ],
          [700, 760, 600],
        ],
        neck: [
          [
            [0, 2100, 520],
            [0, 3000, 980],
            [0, 4120, 1380],
          ],
          [560, 400, 300],
        ],
        skull: [
          [
            [0, 4180, 1340],
            [0, 4120, 1620],
            [0, 3980, 1900],
          ],
          [380, 340, 230],
        ],
      },
      radius: 180,
      fore: [220, 1900, 480],
      hind: [220, 1750, -560],
      leg: [400, 230, 180, 170],
      hock: 60,
      foot: [240, 160],
    }),
    blob('muzzle', [280, 240, 260], [0, 3980, 1880], { role: 'muzzle', name: 'Muzzle' }),
    ...eyes(110, [150, 4230, 1560]),
    limb(
      'horn',
      [
        [66, 4255, 1345],
        [100, 4600, 1300],
      ],
      [80, 66],
      { role: 'fur' },
    ),
    blob('knob', [110, 110, 110], [102, 4620, 1298], { role: 'patch', corners: 16 }),
    group('horn_one', ['horn', 'knob']),
    { id: 'horns', op: 'mirror', params: { plane: 'x' }, inputs: ['horn_one'], name: 'Horns' },
    limb(
      'ear',
      [
        [78, 4232, 1330],
        [300, 4300, 1250],
        [400, 4260, 1240],
      ],
      [70, [150, 120], 30],
      { role: 'fur' },
    ),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    ...PATCHES.map(([, h, d, y, z, x], k) =>
      blob(`patch_${k + 1}`, [110, h * 0.8, d * 0.8], [x - 30, y, z], {
        role: 'patch',
        corners: 14,
        rotate: [k < 3 ? 24 : 8 * k, 0, 0],
        when: '= patches',
      }),
    ),
    group(
      'patches_one_side',
      PATCHES.map((_, k) => `patch_${k + 1}`),
      { when: '= patches' },
    ),
    pair('patches', 'patches_one_side', 'patch', { name: 'Patches' }),
    limb(
      'mane',
      [
        [0, 4200, 1220],
        [0, 3200, 880],
        [0, 2400, 480],
      ],
      [110, 120, 90],
      { role: 'patch', name: 'Mane' },
    ),
    limb(
      'tail',
      [
        [0, 1960, -900],
        [0, 1700, -1010],
        [0, 1200, -1000],
      ],
      [90, 70, 60],
      { role: 'fur', name: 'Tail' },
    ),
    blob('tassel', [120, 320, 120], [0, 1080, -1000], { role: 'foot', name: 'Tassel' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['giraffe'],
    parts: {
      fur: { names: ['body', 'leg', 'neck', 'head', 'ear'], material: 'main' },
      patch: { names: ['spot', 'mane'], present: { patches: true }, absent: { patches: false }, material: 'patch' },
      muzzle: { names: ['nose'], material: 'muzzle' },
      hoof: { names: ['foot'], material: 'foot' },
      eye: { material: 'eye' },
    },
  },
});
