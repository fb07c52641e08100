import type { BodyOperation } from '../../plan/plan.ts';
import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, spike, UPRIGHT } from '../organic.ts';
import { mm, no, pick, thing } from '../thing.ts';
import { standing } from './quadruped.ts';

const two = "= humps == 'two'";
const one = "= humps == 'one'";

/** A camel, 2,100 mm to the crown: a bactrian with two humps or a dromedary with one. */
export const camel = thing({
  op: 'create_camel',
  family: 'animals',
  label: 'Camel',
  help: 'Camel with one or two humps, long curved neck, tufts and, if wanted, a saddle cloth',
  params: {
    height: mm(2100, 'Height', 'Over all'),
    humps: pick(['two', 'one'], 'Humps', 'A bactrian camel has two, a dromedary one'),
    cloth: no('Saddle cloth', 'Between or over the humps'),
  },
  let: { s: '= height / 2155' },
  materials: { fur: '#c49a5f fur', tuft: '#7d5a34 fur', foot: '#8a6a45 fur', cloth: '#b3262e fabric', ...MUZZLE },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 1310, 420],
            [0, 1250, 0],
            [0, 1320, -480],
          ],
          [
            [560, 700],
            [640, 640],
            [480, 560],
          ],
        ],
        neck: [
          [
            [0, 1270, 560],
            [0, 1180, 900],
            [0, 1460, 1130],
            [0, 1880, 1180],
          ],
          [430, 320, 240, 220],
        ],
      },
      radius: 120,
      fore: [200, 1160, 460],
      hind: [200, 1180, -520],
      leg: [300, 200, 130, 140],
      hock: 60,
      foot: [210, 100, 290],
    }),
    limb(
      'head',
      [
        [0, 1950, 1160],
        [0, 1900, 1480],
      ],
      [
        [250, 280],
        [190, 200],
      ],
      { outside: true, role: 'fur', name: 'Head' },
    ),
    ...(
      [
        ['fore_hump', [0, 1690, 230], two],
        ['hind_hump', [0, 1690, -330], two],
        ['hump', [0, 1700, -60], one],
      ] as const
    ).map(
      ([id, at, when]): BodyOperation =>
        blob(id, id === 'hump' ? [460, 640, 700] : [400, 620, 420], [...at], { fat: -0.75, role: 'fur', name: 'Hump', when }),
    ),
    ...(
      [
        ['fore_tuft', [0, 1952, 230], two],
        ['hind_tuft', [0, 1952, -330], two],
        ['hump_tuft', [0, 1972, -60], one],
      ] as const
    ).map(([id, at, when]): BodyOperation => blob(id, [150, 130, 180], [...at], { role: 'tuft', name: 'Tuft', when })),
    blob('crest', [180, 130, 220], [0, 2080, 1140], { role: 'tuft', name: 'Tuft' }),
    limb(
      'beard',
      [
        [0, 1720, 1290],
        [0, 1420, 1210],
        [0, 1140, 980],
      ],
      [
        [90, 90],
        [120, 140],
        [90, 90],
      ],
      { role: 'tuft', name: 'Beard', corners: 14 },
    ),
    blob('lip', [170, 110, 130], [0, 1812, 1530], { role: 'fur', name: 'Lip' }),
    limb(
      'mouth',
      [
        [-84, 1834, 1490],
        [0, 1842, 1590],
        [84, 1834, 1490],
      ],
      [16, 18, 16],
      { role: 'tuft', corners: 10, name: 'Mouth' },
    ),
    blob('nostril', [26, 34, 30], [52, 1926, 1556], { role: 'nose', corners: 12, name: 'Nose' }),
    pair('nostrils', 'nostril', 'nose', { name: 'Nose' }),
    ...eyes(62, [102, 2000, 1310]),
    spike('ear', [70, 150, 50], [128, 2070, 1080], { role: 'fur', rotate: [-16, 0, -34], tip: 0.3 }),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    limb(
      'tail',
      [
        [0, 1380, -640],
        [0, 1240, -880],
        [0, 900, -880],
      ],
      [90, 60, 44],
      { role: 'fur', name: 'Tail' },
    ),
    blob('tassel', [90, 200, 90], [0, 840, -880], { role: 'tuft', name: 'Tassel' }),
    { ...blob('cloth_one', [700, 760, 560], [0, 1356, -50], { role: 'cloth', name: 'Saddle cloth', when: '= cloth' }) },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['camel', 'bactrian camel', 'two-humped camel'],
    variants: [
      { names: ['dromedary', 'one-humped camel', 'arabian camel'], params: { humps: 'one' }, materials: { main: '#cfa971 fur' } },
      { names: ['baby camel', 'camel calf'], params: { height: 1100 } },
    ],
    parts: {
      fur: { names: ['body', 'leg', 'head', 'neck', 'ear'], material: 'main' },
      hump: { material: 'main', adjectives: { one: { humps: 'one' }, single: { humps: 'one' } } },
      tuft: { names: ['beard', 'mane', 'tassel'], material: 'tuft' },
      foot: { names: ['paw', 'hoof'], material: 'foot' },
      'saddle cloth': { names: ['cloth', 'saddle', 'blanket'], present: { cloth: true }, absent: { cloth: false }, material: 'cloth' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
    },
  },
});
