import { drawn } from '../drawn.ts';
import { blob, eyes, grown, limb, MUZZLE, pair, spike, UPRIGHT } from '../organic.ts';
import { cut, group } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A red kangaroo sitting up on its tail, 1,500 mm high, with its joey in the pouch if wanted. */
export const kangaroo = thing({
  op: 'create_kangaroo',
  family: 'animals',
  label: 'Kangaroo',
  help: 'Kangaroo sitting up on hind legs and tail, with long ears and a joey in its pouch',
  params: { height: mm(1500, 'Height', 'Over all'), joey: yes('Joey', 'A young one that looks out of the pouch') },
  let: { s: '= height / 1581' },
  materials: { fur: '#b3764a fur', belly: '#e8d3b5 fur', ear: '#d9a58f fur', paw: '#5a3a26 fur', ...MUZZLE },
  operations: drawn('s', [
    limb(
      'trunk',
      [
        [0, 1100, 60],
        [0, 860, 30],
        [0, 560, -60],
        [0, 360, -150],
      ],
      [
        [230, 220],
        [320, 320],
        [460, 470],
        [380, 380],
      ],
      { corners: 24 },
    ),
    limb(
      'neck',
      [
        [0, 1060, 50],
        [0, 1240, 100],
        [0, 1340, 120],
      ],
      [240, 200, 180],
    ),
    limb(
      'skull',
      [
        [0, 1350, 80],
        [0, 1320, 220],
        [0, 1276, 350],
      ],
      [
        [190, 190],
        [180, 180],
        [110, 104],
      ],
      { role: 'fur', name: 'Head' },
    ),
    limb(
      'tail_base',
      [
        [0, 400, -220],
        [0, 200, -460],
        [0, 90, -760],
        [0, 70, -1080],
        [0, 60, -1260],
      ],
      [300, 210, 140, 110, 70],
      { corners: 20 },
    ),
    ...grown('body', ['trunk', 'neck', 'tail_base'], 90, { role: 'fur', name: 'Body' }),
    blob('thigh', [230, 470, 560], [190, 360, -20], { rotate: [-30, 0, 0], role: 'fur' }),
    limb(
      'shank',
      [
        [210, 190, 170],
        [210, 130, -60],
        [206, 80, -150],
      ],
      [190, 130, 110],
      { role: 'fur' },
    ),
    group('leg', ['thigh', 'shank']),
    pair('legs', 'leg', 'fur', { name: 'Hind legs' }),
    limb(
      'foot',
      [
        [206, 54, -190],
        [206, 52, 60],
        [214, 40, 330],
      ],
      [
        [110, 100],
        [120, 96],
        [90, 62],
      ],
      { role: 'paw' },
    ),
    pair('feet', 'foot', 'paw', { name: 'Feet' }),
    limb(
      'arm',
      [
        [120, 1030, 70],
        [180, 870, 150],
        [130, 770, 290],
      ],
      [120, 92, 70],
      { role: 'fur' },
    ),
    pair('arms', 'arm', 'fur', { name: 'Arms' }),
    blob('hand', [76, 80, 110], [122, 746, 322], { role: 'paw' }),
    pair('hands', 'hand', 'paw', { name: 'Hands' }),
    blob('chest', [300, 620, 200], [0, 760, 128], { role: 'belly', name: 'Belly', rotate: [-8, 0, 0] }),
    blob('pouch_out', [400, 320, 190], [0, 540, 150]),
    blob('pouch_in', [300, 240, 150], [0, 680, 160]),
    cut('pouch', ['pouch_out', 'pouch_in'], { role: 'belly', name: 'Pouch' }),
    blob('baby_head', [150, 140, 150], [0, 700, 240], { when: '= joey' }),
    blob('baby_muzzle', [80, 70, 100], [0, 680, 316], { when: '= joey' }),
    spike('baby_ear', [46, 120, 30], [46, 806, 226], { rotate: [-8, 0, -14], tip: 0.4, when: '= joey' }),
    pair('baby_ears', 'baby_ear', 'fur', { when: '= joey' }),
    ...grown('joey', ['baby_head', 'baby_muzzle'], 18, { role: 'fur', name: 'Joey' }),
    blob('baby_eye', [24, 26, 18], [46, 724, 294], { role: 'eye', corners: 14, when: '= joey' }),
    pair('baby_eyes', 'baby_eye', 'eye', { name: 'Eyes', when: '= joey' }),
    blob('baby_nose', [34, 26, 24], [0, 690, 364], { role: 'nose', corners: 14, name: 'Nose', when: '= joey' }),
    spike('ear', [96, 270, 50], [84, 1440, 70], { rotate: [-12, 0, -16], tip: 0.3, belly: 0.22, role: 'fur' }),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    spike('inner', [56, 200, 30], [86, 1440, 92], { rotate: [-12, 0, -16], tip: 0.3, belly: 0.22, role: 'ear' }),
    pair('inner_ears', 'inner', 'ear', { name: 'Inner ears' }),
    ...eyes(46, [72, 1366, 222]),
    blob('nose', [70, 52, 46], [0, 1280, 346], { role: 'nose' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['kangaroo', 'roo', 'red kangaroo'],
    variants: [
      { names: ['wallaby'], params: { height: 800 }, materials: { main: '#8d8174 fur', belly: '#d9d2c4 fur' } },
      { names: ['gray kangaroo'], params: {}, materials: { main: '#8d8a86 fur', belly: '#dcd8d2 fur' } },
    ],
    parts: {
      fur: { names: ['body', 'tail', 'leg', 'arm', 'head'], material: 'main' },
      belly: { names: ['pouch', 'breast'], material: 'belly' },
      joey: { names: ['baby', 'young'], present: { joey: true }, absent: { joey: false }, material: 'main' },
      'inner ear': { names: ['ear'], material: 'ear' },
      paw: { names: ['foot', 'hand'], material: 'paw' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
    },
  },
});
