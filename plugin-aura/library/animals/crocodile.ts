import { drawn } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, spike } from '../organic.ts';
import { group, placed, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Height of the back, and half the distance of the two rows of scutes, along the body. */
const BACK = [
  [520, 372, 70, 60],
  [400, 400, 84, 70],
  [270, 416, 92, 76],
  [130, 424, 96, 78],
  [-10, 424, 96, 78],
  [-150, 416, 92, 76],
  [-290, 402, 84, 74],
  [-430, 376, 74, 70],
  [-570, 340, 60, 66],
  [-710, 300, 44, 60],
] as const;
/** The single row along the tail: place, height, size, shift to the side as the tail bends. */
const CREST = [
  [-850, 266, 76, 6],
  [-990, 236, 72, 26],
  [-1130, 206, 66, 62],
  [-1260, 176, 58, 112],
  [-1370, 126, 48, 170],
] as const;
const TEETH = [700, 770, 840, 910, 980, 1050, 1110].map((z): [number, number, number] => [0, (1110 - z) * 0.02, z - 1110]);

/** A crocodile that lies in wait, its mouth open: 3 m long, as a Nile crocodile that is half grown (they reach 5 m). */
export const crocodile = thing({
  op: 'create_crocodile',
  family: 'animals',
  label: 'Crocodile',
  help: 'Crocodile on four bent legs with scutes along its back, an open toothed mouth and a bent tail',
  params: { length: mm(3000, 'Length', 'Over all') },
  let: { s: '= length / 2641' },
  materials: {
    skin: '#5d6f3c matte plastic',
    scute: '#44532b matte plastic',
    belly: '#cfc48f matte plastic',
    mouth: '#c9766c satin plastic',
    tooth: '#f4efdf satin plastic',
    ...MUZZLE,
    eye: '#d8b43a glossy paint',
    pupil: 'black lacquer',
  },
  called: { tongue: 'Mouth', upper_tooth: 'Tooth', lower_tooth: 'Tooth', claw: 'Claw' },
  operations: drawn('s', [
    limb(
      'trunk',
      [
        [0, 260, 640],
        [0, 250, 420],
        [0, 250, 0],
        [0, 232, -420],
        [0, 196, -760],
        [30, 140, -1120],
        [230, 84, -1440],
      ],
      [
        [260, 240],
        [400, 300],
        [480, 340],
        [400, 290],
        [230, 190],
        [130, 120],
        [24, 24],
      ],
      { corners: 22, pieces: 5 },
    ),
    limb(
      'snout',
      [
        [0, 300, 560],
        [0, 330, 720],
        [0, 330, 960],
        [0, 340, 1200],
      ],
      [
        [280, 200],
        [280, 170],
        [180, 96],
        [160, 96],
      ],
      { corners: 20 },
    ),
    blob('brow', [96, 90, 130], [76, 402, 730]),
    pair('brows', 'brow', 'skin'),
    blob('nose_tip', [110, 60, 70], [0, 380, 1150]),
    union('body', ['trunk', 'snout', 'brows', 'nose_tip'], { role: 'skin', name: 'Body' }),
    limb(
      'jaw',
      [
        [0, 230, 560],
        [0, 206, 740],
        [0, 176, 960],
        [0, 160, 1180],
      ],
      [
        [250, 130],
        [230, 90],
        [160, 66],
        [130, 60],
      ],
      { role: 'belly', corners: 18, name: 'Lower jaw' },
    ),
    limb(
      'tongue',
      [
        [0, 262, 640],
        [0, 232, 860],
        [0, 208, 1090],
      ],
      [
        [170, 70],
        [120, 40],
        [80, 30],
      ],
      { role: 'mouth', corners: 16 },
    ),
    limb(
      'belly',
      [
        [0, 210, 520],
        [0, 176, 0],
        [0, 186, -460],
      ],
      [
        [250, 200],
        [380, 220],
        [260, 190],
      ],
      { role: 'belly', corners: 18, name: 'Belly' },
    ),
    spike('upper_tooth', [26, 64, 26], [58, 270, 1110], { rotate: [180, 0, 0], corners: 8, role: 'tooth' }),
    placed(
      'upper_teeth',
      ['upper_tooth'],
      TEETH.map(([x, y, z]): [number, number, number] => [x + Math.max(0, (-z - 200) * 0.16), y, z]),
      { role: 'tooth' },
    ),
    spike('lower_tooth', [24, 56, 24], [46, 206, 1130], { corners: 8, role: 'tooth' }),
    placed(
      'lower_teeth',
      ['lower_tooth'],
      TEETH.map(([x, , z]): [number, number, number] => [x + Math.max(0, -z * 0.1), -z * 0.13, z]),
      { role: 'tooth' },
    ),
    group('teeth_one_side', ['upper_teeth', 'lower_teeth'], { role: 'tooth' }),
    pair('teeth', 'teeth_one_side', 'tooth', { name: 'Teeth' }),
    blob('nostril', [24, 18, 26], [30, 408, 1160], { role: 'nose', corners: 10 }),
    pair('nostrils', 'nostril', 'nose', { name: 'Nostrils' }),
    ...eyes(62, [96, 418, 752], { pupil: 0.34, depth: 0.8 }),
    ...BACK.flatMap(([z, y, x, size], k) => [
      spike(`scute_${k}`, [26, size, size * 1.5], [x, y - 8, z], {
        rotate: [-24, 0, -12],
        corners: 8,
        role: 'scute',
        belly: 0,
        name: 'Scute',
      }),
    ]),
    group(
      'scutes_one_side',
      BACK.map((_, k) => `scute_${k}`),
      { role: 'scute' },
    ),
    pair('scutes', 'scutes_one_side', 'scute', { name: 'Scutes' }),
    ...CREST.map(([z, y, size, x], k) =>
      spike(`crest_${k}`, [22, size, size * 1.4], [x, y, z], {
        rotate: [-24, 0, 0],
        corners: 8,
        role: 'scute',
        belly: 0,
        name: 'Crest of the tail',
      }),
    ),
    group(
      'crest',
      CREST.map((_, k) => `crest_${k}`),
      { role: 'scute', name: 'Crest of the tail' },
    ),
    limb(
      'fore_leg',
      [
        [150, 240, 400],
        [290, 220, 380],
        [320, 120, 400],
        [330, 26, 440],
      ],
      [150, 116, 92, 80],
      { role: 'skin', corners: 14 },
    ),
    limb(
      'hind_leg',
      [
        [140, 230, -420],
        [300, 220, -370],
        [344, 130, -430],
        [344, 30, -400],
      ],
      [170, 140, 96, 82],
      { role: 'skin', corners: 14 },
    ),
    blob('fore_foot', [130, 52, 170], [340, 26, 480], { role: 'skin', corners: 16, rotate: [0, 14, 0] }),
    blob('hind_foot', [140, 54, 200], [352, 27, -370], { role: 'skin', corners: 16, rotate: [0, 14, 0] }),
    group('legs_one_side', ['fore_leg', 'hind_leg', 'fore_foot', 'hind_foot'], { role: 'skin' }),
    pair('legs', 'legs_one_side', 'skin', { name: 'Legs' }),
    spike('claw', [22, 60, 22], [350, 18, 576], { rotate: [100, 0, 0], corners: 8, role: 'tooth' }),
    placed(
      'claws_one_side',
      ['claw'],
      [
        [0, 0, 0],
        [-44, 0, -8],
        [40, 0, -22],
        [14, 0, -838],
        [-32, 0, -832],
        [56, 0, -858],
      ],
      { role: 'tooth' },
    ),
    pair('claws', 'claws_one_side', 'tooth', { name: 'Claws' }),
  ]),
  spoken: {
    names: ['crocodile', 'croc', 'nile crocodile'],
    variants: [
      {
        names: ['alligator', 'gator', 'american alligator'],
        params: { length: 3200 },
        materials: { main: '#474b3a matte plastic', scute: '#2f3226 matte plastic' },
      },
      {
        names: ['baby crocodile', 'toy crocodile'],
        params: { length: 300 },
        materials: { main: '#5f9a3a satin plastic', scute: '#437428 satin plastic' },
      },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      skin: { names: ['body', 'leg', 'tail', 'head', 'foot', 'snout'], material: 'main' },
      scute: { names: ['scale', 'spike', 'crest', 'plate'], material: 'scute' },
      belly: { names: ['jaw'], material: 'belly' },
      mouth: { names: ['tongue'], material: 'mouth' },
      tooth: { names: ['claw'], material: 'tooth' },
      eye: { material: 'eye' },
    },
  },
});
