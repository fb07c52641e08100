import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { around } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';
import { standing } from './quadruped.ts';

/** A lion, stylised: 1,300 mm to the top of the mane. */
export const lion = thing({
  op: 'create_lion',
  family: 'animals',
  label: 'Lion',
  help: 'Standing lion with a great mane and a tasselled tail; without a mane it is a lioness or another big cat',
  params: { height: mm(1300, 'Height', 'To the top of the mane'), mane: yes('Mane', 'Round its face') },
  let: { s: '= height / 1463.4' },
  materials: { fur: '#d9a355 fur', mane: '#7d431c fur', foot: '#e3b76f fur', muzzle: '#f5e6c8 fur', ...MUZZLE },
  called: { cheek: 'Muzzle' },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 700, 420],
            [0, 680, 0],
            [0, 690, -480],
          ],
          [430, 440, 380],
        ],
        neck: [
          [
            [0, 740, 400],
            [0, 900, 560],
          ],
          [380, 340],
        ],
        skull: [
          [
            [0, 930, 520],
            [0, 930, 610],
          ],
          [360, 330],
        ],
      },
      radius: 110,
      fore: [140, 620, 390],
      hind: [140, 640, -420],
      leg: [270, 190, 160, 150],
      foot: [170, 100, 230],
    }),
    blob('lock', [210, 330, 240], [0, 220, 0], { corners: 14, when: '= mane' }),
    around('locks', ['lock'], 11, { axis: 'z', when: '= mane' }),
    blob('ruff', [460, 480, 300], [0, 0, -60], { when: '= mane' }),
    { id: 'mane', op: 'union', inputs: ['locks', 'ruff'], role: 'mane', name: 'Mane', at: { offset: [0, 930, 520] }, when: '= mane' },
    blob('cheek', [150, 120, 130], [60, 860, 720], { role: 'muzzle' }),
    pair('muzzle', 'cheek', 'muzzle', { name: 'Muzzle' }),
    blob('chin', [110, 90, 90], [0, 800, 700], { role: 'muzzle' }),
    blob('nose', [96, 60, 60], [0, 916, 782], { role: 'nose', fat: 0.8 }),
    ...eyes(62, [84, 990, 690]),
    blob('ear', [130, 130, 70], [142, 1096, 566], { role: 'fur' }),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    limb(
      'tail',
      [
        [0, 740, -640],
        [0, 640, -800],
        [0, 420, -880],
        [0, 380, -1020],
      ],
      [80, 64, 56, 50],
      { role: 'fur', name: 'Tail' },
    ),
    blob('tassel', [120, 120, 190], [0, 390, -1080], { role: 'mane', rotate: [20, 0, 0], name: 'Tassel' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['lion'],
    variants: [
      { names: ['lioness', 'lion cub', 'puma', 'cougar'], params: { mane: false, height: 1150 } },
      {
        names: ['panther', 'black panther'],
        params: { mane: false, height: 1100 },
        materials: { main: '#1d1d20 fur', foot: '#1d1d20 fur', muzzle: '#29292d fur', mane: '#1d1d20 fur', eye: '#c8a82c glossy paint' },
      },
    ],
    parts: {
      fur: { names: ['body', 'leg', 'head', 'coat', 'ear'], material: 'main' },
      mane: { names: ['tassel', 'hair'], present: { mane: true }, absent: { mane: false }, material: 'mane' },
      muzzle: { material: 'muzzle' },
      paw: { names: ['foot'], material: 'foot' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
    },
  },
});
