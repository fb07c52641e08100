import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, spike, UPRIGHT } from '../organic.ts';
import { mm, thing } from '../thing.ts';
import { standing } from './quadruped.ts';
import { type Stripe, striped } from './striped.ts';

/** Upright on the trunk, across neck and head, sloping over the croup, in rings round the legs. */
const STRIPES: readonly Stripe[] = [
  ...[400, 270, 140, 10, -120, -250, -380].map((z): Stripe => [[z, 1560], [z + 6, 1150], [z - 10 + (z < -150 ? 60 : 0), 850], 66]),
  [[-560, 1530], [-520, 1230], [-330, 900], 70],
  [[-740, 1500], [-640, 1180], [-400, 820], 74],
  [[-880, 1330], [-680, 1060], [-380, 720], 70],
  [[-860, 1130], [-660, 900], [-400, 640], 60],
  ...[560, 440, 330, 230].flatMap((y, k): Stripe[] => [
    [[-720, y + 20], [-560, y], [-440, y - 6], 52 - 6 * k],
    [[330, y + 8], [450, y], [570, y - 4], 52 - 6 * k],
  ]),
  [[330, 720], [450, 730], [600, 740], 56],
  // Across the neck, from the mane forward and down.
  [[330, 1610], [540, 1400], [720, 1130], 64],
  [[420, 1740], [610, 1520], [860, 1330], 62],
  [[500, 1850], [680, 1640], [900, 1480], 58],
  [[590, 1960], [760, 1760], [930, 1630], 54],
  [[700, 2060], [850, 1850], [930, 1720], 46],
  // Over the head, across its length.
  [[880, 2000], [930, 1860], [960, 1730], 40],
  [[1010, 1960], [1020, 1820], [1030, 1690], 36],
  [[1110, 1860], [1105, 1750], [1090, 1640], 32],
];

/** A zebra, stylised: 1,300 mm at the withers (plains zebras are 1,270 to 1,400), some 1,800 to the ears. */
export const zebra = thing({
  op: 'create_zebra',
  family: 'animals',
  label: 'Zebra',
  help: 'Standing zebra with tapering stripes, an upright mane and a tufted tail',
  params: { height: mm(1800, 'Height', 'Over all') },
  let: { s: '= height / 2132' },
  materials: {
    fur: '#f3efe6 fur',
    stripe: '#1c1a1b fur',
    mane: '#1c1a1b fur',
    foot: '#2b2725 satin plastic',
    muzzle: '#2a2423 fur',
    ...MUZZLE,
  },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 1180, 520],
            [0, 1150, 0],
            [0, 1210, -560],
          ],
          [500, 620, 540],
        ],
        neck: [
          [
            [0, 1230, 440],
            [0, 1540, 700],
            [0, 1860, 840],
          ],
          [470, 350, 260],
        ],
        skull: [
          [
            [0, 1850, 820],
            [0, 1750, 1030],
            [0, 1622, 1160],
          ],
          [278, 248, 176],
        ],
      },
      radius: 0,
      fore: [155, 1080, 450],
      hind: [165, 1120, -550],
      leg: [340, 200, 140, 125],
      hock: 60,
      foot: [180, 130],
    }),
    limb(
      'crest',
      [
        [0, 1990, 880],
        [0, 1930, 730],
        [0, 1700, 545],
        [0, 1480, 360],
      ],
      [
        [90, 110],
        [84, 190],
        [80, 190],
        [70, 90],
      ],
      {},
    ),
    ...striped(['body', 'legs', 'crest'], STRIPES, 1200),
    blob('muzzle', [214, 190, 190], [0, 1606, 1180], { role: 'muzzle', name: 'Muzzle' }),
    blob('nostril', [36, 46, 30], [62, 1630, 1262], { role: 'nose', corners: 12 }),
    pair('nostrils', 'nostril', 'nose', { name: 'Nostrils' }),
    ...eyes(80, [124, 1800, 980]),
    spike('ear', [130, 220, 70], [96, 2020, 840], { role: 'fur', rotate: [-10, 0, -16], belly: 0.3 }),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    spike('inner_ear', [76, 150, 30], [98, 2010, 872], { role: 'stripe', rotate: [-10, 0, -16], belly: 0.3 }),
    pair('inner_ears', 'inner_ear', 'stripe', { name: 'Inner ears' }),
    limb(
      'tail',
      [
        [0, 1330, -770],
        [0, 1300, -900],
        [0, 1040, -960],
        [0, 860, -965],
      ],
      [80, 70, 56, 50],
      { role: 'fur', name: 'Tail' },
    ),
    limb(
      'tuft',
      [
        [0, 900, -964],
        [0, 740, -970],
        [0, 560, -950],
      ],
      [56, 96, 30],
      { role: 'mane', name: 'Tuft' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['zebra', 'plains zebra', 'mountain zebra'],
    variants: [{ names: ['zebra foal', 'baby zebra'], params: { height: 1000 } }],
    parts: {
      fur: { names: ['body', 'leg', 'head', 'coat', 'ear'], material: 'main' },
      stripe: { names: ['band'], material: 'stripe' },
      tuft: { names: ['tail'], material: 'mane' },
      hoof: { names: ['foot'], material: 'foot' },
      muzzle: { names: ['snout'], material: 'muzzle' },
      eye: { material: 'eye' },
    },
  },
});
