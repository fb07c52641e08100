import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { union } from '../shapes.ts';
import { mm, no, thing, yes } from '../thing.ts';
import { standing } from './quadruped.ts';

/** A deer, stylised: 1,700 mm to the tips of its antlers; as a reindeer with a red nose. */
export const deer = thing({
  op: 'create_deer',
  family: 'animals',
  label: 'Deer',
  help: 'Slender deer with branched antlers; a doe without them',
  params: {
    height: mm(1700, 'Height', 'Over all'),
    antlers: yes('Antlers', 'Three points on each'),
    spots: no('Spots', 'White, on the back, of a fawn'),
  },
  let: { s: '= height / 1691.1' },
  materials: { fur: '#a8703c fur', belly: '#efe0c4 fur', foot: '#33271f satin plastic', antler: '#c9ab7c satin plastic', ...MUZZLE },
  operations: drawn('s', [
    ...standing({
      core: {
        trunk: [
          [
            [0, 800, 320],
            [0, 780, 0],
            [0, 810, -340],
          ],
          [290, 330, 280],
        ],
        neck: [
          [
            [0, 830, 300],
            [0, 1020, 440],
            [0, 1220, 500],
          ],
          [260, 180, 140],
        ],
        skull: [
          [
            [0, 1240, 480],
            [0, 1200, 600],
            [0, 1140, 690],
          ],
          [190, 160, 96],
        ],
      },
      radius: 56,
      fore: [84, 720, 290],
      hind: [88, 740, -320],
      leg: [190, 104, 74, 68],
      hock: 44,
      foot: [90, 70],
    }),
    blob('nose', [60, 48, 46], [0, 1156, 732], { role: 'nose' }),
    ...eyes(46, [74, 1250, 580]),
    limb(
      'ear',
      [
        [52, 1270, 480],
        [150, 1340, 460],
        [210, 1360, 480],
      ],
      [44, [90, 70], 16],
      { role: 'fur' },
    ),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    blob('breast', [170, 300, 120], [0, 900, 412], { role: 'belly', rotate: [-34, 0, 0], name: 'Breast' }),
    blob('scut', [120, 130, 90], [0, 860, -470], { role: 'belly', rotate: [20, 0, 0], name: 'Tail' }),
    limb(
      'beam',
      [
        [36, 1285, 476],
        [130, 1460, 430],
        [190, 1580, 440],
        [170, 1690, 500],
      ],
      [44, 40, 34, 14],
      { when: '= antlers', role: 'antler' },
    ),
    limb(
      'brow_tine',
      [
        [80, 1390, 446],
        [96, 1440, 520],
        [90, 1500, 560],
      ],
      [36, 30, 12],
      { when: '= antlers', role: 'antler', corners: 12 },
    ),
    limb(
      'side_tine',
      [
        [170, 1540, 432],
        [240, 1600, 430],
        [270, 1680, 450],
      ],
      [34, 28, 12],
      { when: '= antlers', role: 'antler', corners: 12 },
    ),
    union('antler', ['beam', 'brow_tine', 'side_tine'], { role: 'antler', when: '= antlers' }),
    pair('antlers', 'antler', 'antler', { name: 'Antlers' }),
    blob('spot', [30, 46, 46], [128, 880, 100], { when: '= spots', role: 'belly', corners: 12 }),
    {
      id: 'spots_one_side',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [2, -40, -110],
          [-10, 20, -180],
          [8, -50, 60],
          [-6, 10, -330],
          [0, -60, -260],
        ],
      },
      inputs: ['spot'],
      when: '= spots',
      role: 'belly',
    },
    pair('spots', 'spots_one_side', 'belly', { name: 'Spots' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['deer', 'stag', 'buck', 'red deer'],
    variants: [
      { names: ['doe'], params: { antlers: false, height: 1400 } },
      { names: ['fawn', 'bambi'], params: { antlers: false, spots: true, height: 800 } },
      {
        names: ['reindeer', 'rudolph', 'caribou', 'christmas reindeer'],
        params: {},
        materials: { main: '#7d5a3d fur', nose: '#d8242a glossy paint' },
      },
    ],
    parts: {
      fur: { names: ['body', 'head', 'coat', 'leg', 'ear'], material: 'main' },
      breast: { names: ['belly', 'tail'], material: 'belly' },
      antler: { names: ['horn'], present: { antlers: true }, absent: { antlers: false }, material: 'antler' },
      spot: { present: { spots: true }, absent: { spots: false }, material: 'belly' },
      hoof: { names: ['foot'], material: 'foot' },
      nose: { material: 'nose' },
      eye: { material: 'eye' },
    },
  },
});
