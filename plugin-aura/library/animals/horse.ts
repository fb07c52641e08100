import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, spike, UPRIGHT } from '../organic.ts';
import { mm, no, thing } from '../thing.ts';
import { standing } from './quadruped.ts';

/** A horse, stylised: 1,600 mm at the withers, some 2,150 to the ears; as a unicorn with a horn. */
export const horse = thing({
  op: 'create_horse',
  family: 'animals',
  label: 'Horse',
  help: 'Standing horse with flowing mane and tail; with a horn it is a unicorn',
  params: { height: mm(2150, 'Height', 'To the ears'), horn: no('Horn', 'On its brow') },
  let: { s: '= height / 2095.7' },
  materials: { fur: '#8a5230 fur', mane: '#2d1d15 fur', foot: '#3a302a satin plastic', muzzle: '#6d4027 fur', ...MUZZLE, horn: 'gold' },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 1190, 520],
            [0, 1180, 0],
            [0, 1230, -560],
          ],
          [480, 600, 500],
        ],
        neck: [
          [
            [0, 1240, 440],
            [0, 1560, 720],
            [0, 1900, 860],
          ],
          [460, 330, 250],
        ],
        skull: [
          [
            [0, 1890, 820],
            [0, 1790, 1040],
            [0, 1640, 1200],
          ],
          [300, 270, 190],
        ],
      },
      radius: 100,
      fore: [150, 1080, 460],
      hind: [160, 1120, -540],
      leg: [330, 190, 130, 120],
      hock: 70,
      foot: [180, 130],
    }),
    blob('muzzle', [210, 190, 180], [0, 1640, 1190], { role: 'muzzle', name: 'Muzzle' }),
    blob('nostril', [36, 48, 30], [64, 1650, 1270], { role: 'nose', corners: 12 }),
    pair('nostrils', 'nostril', 'nose', { name: 'Nostrils' }),
    ...eyes(84, [124, 1840, 1000]),
    spike('ear', [110, 210, 70], [86, 2060, 850], { role: 'fur', rotate: [-10, 0, -12] }),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    limb(
      'crest',
      [
        [0, 2020, 900],
        [0, 1930, 730],
        [0, 1660, 560],
        [0, 1430, 330],
      ],
      [
        [130, 130],
        [120, 280],
        [110, 300],
        [90, 120],
      ],
      { role: 'mane' },
    ),
    limb(
      'fringe',
      [
        [0, 2040, 850],
        [16, 2020, 990],
        [20, 1900, 1040],
      ],
      [120, 120, 30],
      { role: 'mane' },
    ),
    { id: 'mane', op: 'union', inputs: ['crest', 'fringe'], role: 'mane', name: 'Mane' },
    limb(
      'tail',
      [
        [0, 1320, -760],
        [0, 1330, -960],
        [0, 1040, -1100],
        [0, 560, -1060],
      ],
      [100, 170, 220, 60],
      { role: 'mane', name: 'Tail' },
    ),
    spike('horn', [84, 420, 84], [0, 2170, 1010], { role: 'horn', rotate: [24, 0, 0], tip: 0.06, belly: 0, when: '= horn', name: 'Horn' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['horse', 'stallion', 'mare'],
    variants: [
      {
        names: ['unicorn'],
        params: { horn: true },
        materials: { main: '#f6f1f4 fur', mane: '#e79ac4 fur', foot: 'gold', muzzle: '#f3d9df fur' },
      },
      { names: ['pony', 'foal'], params: { height: 1200 }, materials: { main: '#b58451 fur', mane: '#efe2c4 fur' } },
      { names: ['donkey'], params: { height: 1400 }, materials: { main: '#8d8780 fur', mane: '#4a4541 fur', muzzle: '#e5dfd6 fur' } },
      { names: ['white horse'], params: {}, materials: { main: 'white fur', mane: '#e3e0da fur', muzzle: '#d7cfc7 fur' } },
    ],
    parts: {
      fur: { names: ['body', 'leg', 'coat', 'head', 'ear'], material: 'main' },
      mane: { names: ['tail', 'hair'], material: 'mane' },
      hoof: { names: ['foot'], material: 'foot' },
      muzzle: { names: ['nose'], material: 'muzzle' },
      eye: { material: 'eye' },
      horn: { present: { horn: true }, absent: { horn: false }, material: 'horn' },
    },
  },
});
