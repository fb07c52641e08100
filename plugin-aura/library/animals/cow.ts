import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { placed } from '../shapes.ts';
import { mm, no, thing, yes } from '../thing.ts';
import { standing } from './quadruped.ts';

/** A cow, stylised: 1,450 mm at the withers. */
export const cow = thing({
  op: 'create_cow',
  family: 'animals',
  label: 'Cow',
  help: 'Standing cow with patches, horns, a pink muzzle and an udder',
  params: {
    height: mm(1600, 'Height', 'To the horns'),
    horns: yes('Horns', 'Short and curved'),
    patches: yes('Patches', 'Dark, on a light coat'),
    bell: no('Bell', 'Under its neck'),
  },
  let: { s: '= height / 1560.6' },
  materials: {
    fur: '#f5f1ea fur',
    patch: '#2a2727 fur',
    foot: '#3a322c satin plastic',
    muzzle: '#e6a9a2 satin plastic',
    horn: '#dcc9a0 satin plastic',
    ...MUZZLE,
    bell: 'brass',
  },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 960, 560],
            [0, 930, 0],
            [0, 970, -600],
          ],
          [520, 720, 560],
        ],
        neck: [
          [
            [0, 1020, 500],
            [0, 1160, 760],
          ],
          [420, 320],
        ],
        skull: [
          [
            [0, 1260, 740],
            [0, 1160, 930],
            [0, 1060, 1050],
          ],
          [330, 300, 230],
        ],
      },
      radius: 130,
      fore: [190, 860, 500],
      hind: [200, 900, -540],
      leg: [330, 230, 170, 160],
      foot: [220, 120],
    }),
    blob('muzzle', [290, 210, 200], [0, 1060, 1050], { role: 'muzzle', name: 'Muzzle' }),
    blob('nostril', [44, 56, 30], [70, 1090, 1138], { role: 'nose', corners: 12 }),
    pair('nostrils', 'nostril', 'nose', { name: 'Nostrils' }),
    ...eyes(80, [112, 1270, 890]),
    limb(
      'ear',
      [
        [70, 1300, 750],
        [250, 1340, 730],
        [340, 1290, 740],
      ],
      [70, [130, 100], 30],
      { role: 'patch' },
    ),
    pair('ears', 'ear', 'patch', { name: 'Ears' }),
    limb(
      'horn',
      [
        [60, 1340, 750],
        [190, 1450, 750],
        [210, 1560, 790],
      ],
      [84, 66, 16],
      { role: 'horn', when: '= horns' },
    ),
    pair('horns', 'horn', 'horn', { name: 'Horns' }),
    blob('flank', [120, 420, 520], [284, 1010, -60], { role: 'patch', rotate: [20, 0, 0], when: '= patches' }),
    blob('shoulder', [150, 300, 300], [206, 1060, 470], { role: 'patch', rotate: [-12, 0, 0], when: '= patches' }),
    blob('croup', [240, 200, 380], [90, 1180, -470], { role: 'patch', when: '= patches' }),
    blob('far_flank', [120, 360, 420], [-284, 960, 190], { role: 'patch', when: '= patches' }),
    blob('far_croup', [150, 360, 340], [-210, 1010, -480], { role: 'patch', when: '= patches' }),
    { id: 'patches', op: 'group', inputs: ['flank', 'shoulder', 'croup', 'far_flank', 'far_croup'], role: 'patch', name: 'Patches' },
    blob('udder', [300, 220, 300], [0, 590, -330], { role: 'muzzle', name: 'Udder' }),
    blob('teat', [46, 90, 46], [70, 480, -280], { role: 'muzzle', corners: 12 }),
    placed(
      'teats',
      ['teat'],
      [
        [0, 0, 0],
        [-140, 0, 0],
        [0, 0, -110],
        [-140, 0, -110],
      ],
      { role: 'muzzle', name: 'Teats' },
    ),
    limb(
      'tail',
      [
        [0, 1130, -780],
        [0, 1060, -930],
        [0, 620, -940],
      ],
      [80, 60, 44],
      { role: 'fur', name: 'Tail' },
    ),
    blob('tassel', [110, 230, 110], [0, 540, -936], { role: 'patch', name: 'Tassel' }),
    blob('bell', [130, 150, 130], [0, 880, 830], { role: 'bell', when: '= bell', fat: -0.5, name: 'Bell' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['cow', 'dairy cow', 'cattle'],
    variants: [
      { names: ['brown cow'], params: { patches: false }, materials: { main: '#8e5a34 fur', patch: '#7a4a2a fur' } },
      { names: ['calf'], params: { height: 900, horns: false } },
      { names: ['bull', 'ox'], params: { patches: false, height: 1750 }, materials: { main: '#3a2720 fur', patch: '#2a1c17 fur' } },
    ],
    parts: {
      fur: { names: ['body', 'leg', 'coat', 'head'], material: 'main' },
      patch: { names: ['spot', 'ear'], present: { patches: true }, absent: { patches: false }, material: 'patch' },
      horn: { present: { horns: true }, absent: { horns: false }, material: 'horn' },
      muzzle: { names: ['nose', 'udder'], material: 'muzzle' },
      hoof: { names: ['foot'], material: 'foot' },
      bell: { names: ['cowbell'], present: { bell: true }, absent: { bell: false }, material: 'bell' },
      eye: { material: 'eye' },
    },
  },
});
