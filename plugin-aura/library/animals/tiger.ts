import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { mm, thing, yes } from '../thing.ts';
import { standing } from './quadruped.ts';
import { type Stripe, striped } from './striped.ts';

/** From the back down the flank, and round the legs; each tapers to a point. */
const STRIPES: readonly Stripe[] = [
  ...[330, 215, 100, -15, -130, -245, -360].map(
    (z, k): Stripe => [[z, 930], [z + 14, 760], [z + (k % 2 ? -20 : 26), k % 2 ? 600 : 540], 62],
  ),
  ...[272, 42, -188].map((z): Stripe => [[z, 440], [z + 6, 540], [z + 2, 640], 44]),
  [[-590, 930], [-500, 770], [-400, 600], 64],
  [[-720, 780], [-580, 650], [-470, 540], 58],
  // Across the thighs and shins, from behind, and the fore legs from the side.
  [[-640, 480], [-480, 470], [-350, 440], 50],
  [[-580, 375], [-450, 368], [-360, 350], 42],
  [[-540, 275], [-430, 270], [-360, 262], 38],
  [[230, 470], [360, 464], [470, 440], 46],
  [[250, 360], [370, 354], [450, 340], 40],
  [[280, 260], [370, 256], [440, 250], 34],
  // Round the neck and over the cheeks and the crown.
  [[440, 1080], [450, 880], [480, 720], 54],
  [[540, 1180], [530, 980], [570, 800], 42],
  [[600, 1180], [606, 1080], [600, 1010], 30],
];

/** A tiger, stylised: 1,050 mm to the ears (a grown one is 900 to 1,100 mm high at the shoulder). */
export const tiger = thing({
  op: 'create_tiger',
  family: 'animals',
  label: 'Tiger',
  help: 'Standing tiger with tapering stripes, white muzzle and ringed tail',
  params: { height: mm(1050, 'Height', 'Over all'), tail: yes('Tail', 'With rings and a dark tip') },
  let: { s: '= height / 1143' },
  materials: {
    fur: '#dd7f25 fur',
    stripe: '#1d1715 fur',
    foot: '#f3e6d0 fur',
    muzzle: '#f8efe0 fur',
    ...MUZZLE,
    eye: '#d9b22e glossy paint',
    pupil: 'black lacquer',
    nose: '#c97a74 satin plastic',
  },
  called: { ring: 'Rings of the tail' },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 700, 400],
            [0, 680, 0],
            [0, 690, -480],
          ],
          [400, 410, 370],
        ],
        neck: [
          [
            [0, 740, 380],
            [0, 890, 540],
          ],
          [350, 320],
        ],
        skull: [
          [
            [0, 930, 520],
            [0, 930, 580],
          ],
          [
            [360, 322],
            [328, 290],
          ],
        ],
      },
      radius: 0,
      fore: [135, 620, 370],
      hind: [135, 640, -430],
      leg: [260, 185, 155, 145],
      hock: 50,
      foot: [170, 100, 220],
    }),
    ...striped(['body', 'legs'], STRIPES, 900),
    blob('ruff', [110, 190, 130], [158, 866, 610], { role: 'muzzle', rotate: [0, 0, 14] }),
    pair('ruffs', 'ruff', 'muzzle', { name: 'Cheeks' }),
    blob('cheek', [140, 110, 120], [56, 856, 728], { role: 'muzzle' }),
    pair('muzzle', 'cheek', 'muzzle', { name: 'Muzzle' }),
    blob('chin', [104, 80, 84], [0, 800, 706], { role: 'muzzle', name: 'Chin' }),
    blob('bridge', [110, 90, 150], [0, 915, 712], { role: 'fur', rotate: [24, 0, 0], name: 'Bridge of the nose' }),
    blob('nose', [86, 52, 50], [0, 906, 784], { role: 'nose', fat: 0.8 }),
    blob('brow', [66, 46, 40], [70, 1030, 704], { role: 'muzzle', rotate: [-20, 0, 16] }),
    pair('brows', 'brow', 'muzzle', { name: 'Brows' }),
    ...eyes(60, [84, 978, 706], { pupil: 0.5 }),
    blob('ear', [124, 130, 60], [128, 1078, 560], { role: 'stripe', rotate: [0, 0, -16] }),
    pair('ears', 'ear', 'stripe', { name: 'Ears' }),
    blob('inner_ear', [76, 82, 30], [126, 1072, 586], { role: 'muzzle', rotate: [0, 0, -16] }),
    pair('inner_ears', 'inner_ear', 'muzzle', { name: 'Inner ears' }),
    limb(
      'tail',
      [
        [0, 740, -620],
        [0, 640, -780],
        [0, 430, -860],
        [0, 400, -1000],
        [0, 520, -1090],
      ],
      [84, 70, 66, 66, 60],
      { role: 'fur', name: 'Tail', when: '= tail' },
    ),
    ...[
      [
        [0, 660, -758],
        [0, 622, -796],
      ],
      [
        [0, 540, -836],
        [0, 496, -850],
      ],
      [
        [0, 424, -866],
        [0, 398, -900],
      ],
      [
        [0, 408, -1010],
        [0, 470, -1062],
        [0, 545, -1102],
      ],
    ].map((points, k) =>
      limb(`ring_${k + 1}`, points as [number, number, number][], k === 3 ? [74, 72, 56] : [78, 76], {
        outside: k === 3,
        flat: k < 3,
        when: '= tail',
      }),
    ),
    { id: 'ring', op: 'union', inputs: ['ring_1', 'ring_2', 'ring_3', 'ring_4'], role: 'stripe', when: '= tail' },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['tiger', 'bengal tiger', 'siberian tiger', 'tigress'],
    variants: [
      { names: ['tiger cub', 'baby tiger'], params: { height: 450 } },
      {
        names: ['white tiger'],
        params: {},
        materials: { main: '#f4f1ea fur', stripe: '#2c2a2b fur', foot: '#faf8f3 fur', eye: '#6fa8d8 glossy paint' },
      },
    ],
    parts: {
      fur: { names: ['body', 'leg', 'head', 'coat'], material: 'main' },
      stripe: { names: ['band', 'ring', 'ear'], material: 'stripe' },
      muzzle: { names: ['cheek', 'chin'], material: 'muzzle' },
      paw: { names: ['foot'], material: 'foot' },
      tail: { present: { tail: true }, absent: { tail: false }, material: 'main' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
    },
  },
});
