import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { placed } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';
import { standing } from './quadruped.ts';

/** An elephant, stylised: 2,900 mm high. */
export const elephant = thing({
  op: 'create_elephant',
  family: 'animals',
  label: 'Elephant',
  help: 'Elephant with large ears, raised trunk and tusks',
  params: { height: mm(2900, 'Height', 'Over all'), tusks: yes('Tusks', 'Of ivory') },
  let: { s: '= height / 2610.1' },
  materials: { skin: '#8b9099 matte plastic', ear: '#c9a3a3 matte plastic', foot: '#e6ddd0 satin plastic', tusk: 'ivory', ...MUZZLE },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 1650, 560],
            [0, 1640, 0],
            [0, 1580, -760],
          ],
          [1300, 1700, 1250],
        ],
        skull: [
          [
            [0, 1900, 760],
            [0, 2020, 1240],
          ],
          [1180, 1080],
        ],
        nose: [
          [
            [0, 1900, 1640],
            [0, 1380, 2000],
            [0, 960, 2200],
            [0, 900, 2560],
            [0, 1180, 2700],
          ],
          [560, 440, 360, 310, 250],
        ],
      },
      radius: 170,
      fore: [440, 1250, 500],
      hind: [440, 1200, -700],
      leg: [660, 560, 480, 500],
      foot: [540, 130],
      role: 'skin',
    }),
    blob('nail', [110, 110, 70], [0, 70, 260], { role: 'glint', corners: 12 }),
    placed(
      'nails',
      ['nail'],
      [
        [440, 0, 510],
        [300, 0, 470],
        [580, 0, 470],
        [-440, 0, 510],
        [-300, 0, 470],
        [-580, 0, 470],
      ],
      { role: 'foot', name: 'Toenails' },
    ),
    blob('ear', [150, 1180, 940], [780, 2020, 860], { role: 'skin', rotate: [0, 52, 12], fat: 0.35 }),
    pair('ears', 'ear', 'skin', { name: 'Ears' }),
    blob('inner', [90, 900, 700], [800, 1990, 920], { role: 'ear', rotate: [0, 52, 12], fat: 0.35 }),
    pair('inner_ears', 'inner', 'ear', { name: 'Inner ears' }),
    ...eyes(150, [360, 2120, 1640]),
    limb(
      'tusk',
      [
        [260, 1660, 1560],
        [330, 1340, 1860],
        [330, 1300, 2240],
      ],
      [190, 160, 40],
      { role: 'tusk', when: '= tusks' },
    ),
    pair('tusks', 'tusk', 'tusk', { name: 'Tusks' }),
    limb(
      'tail',
      [
        [0, 1800, -1340],
        [0, 1500, -1520],
        [0, 1000, -1500],
      ],
      [120, 90, 70],
      { role: 'skin' },
    ),
    blob('tassel', [130, 260, 130], [0, 930, -1498], { role: 'eye', name: 'Tassel' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['elephant'],
    variants: [
      { names: ['baby elephant', 'elephant calf'], params: { height: 1100, tusks: false } },
      { names: ['pink elephant'], params: {}, materials: { main: '#e79ab2 satin plastic', ear: '#f3c3cf satin plastic' } },
    ],
    parts: {
      skin: { names: ['body', 'leg', 'trunk', 'head', 'ear'], material: 'main' },
      'inner ear': { material: 'ear' },
      tusk: { present: { tusks: true }, absent: { tusks: false }, material: 'tusk' },
      foot: { names: ['toenail'], material: 'foot' },
      eye: { material: 'eye' },
    },
  },
});
