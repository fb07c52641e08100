import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair, UPRIGHT } from '../organic.ts';
import { group, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Flight feathers of a folded wing, from the outside in: place, length and slope. */
const QUILLS = [
  [118, 262, -150, 250, -12],
  [108, 290, -170, 290, -16],
  [94, 316, -180, 300, -20],
  [74, 338, -170, 290, -24],
] as const;

/** A mute swan as it swims, cut at the water: 700 mm to the crown, the body some 600 long. */
export const swan = thing({
  op: 'create_swan',
  family: 'animals',
  label: 'Swan',
  help: 'Swimming swan with an S-shaped neck, raised wings and a black-knobbed bill',
  params: { height: mm(700, 'Height', 'Over all') },
  let: { s: '= height / 728' },
  materials: { feather: '#f7f5ef feather', wing: '#efece3 feather', bill: '#e8762a satin plastic', mask: '#1d1b1b satin plastic', ...FACE },
  called: { shoulder: 'Wing', quill_1: 'Wing feather', quill_2: 'Wing feather', quill_3: 'Wing feather', quill_4: 'Wing feather' },
  operations: drawn('s', [
    limb(
      'hull',
      [
        [0, 150, 190],
        [0, 140, 20],
        [0, 170, -190],
        [0, 236, -320],
      ],
      [
        [210, 230],
        [330, 290],
        [270, 230],
        [60, 40],
      ],
      { corners: 24, outside: false },
    ),
    blob('breast', [250, 250, 250], [0, 160, 150]),
    limb(
      'neck',
      [
        [0, 150, 150],
        [0, 320, 262],
        [0, 450, 210],
        [0, 560, 150],
        [0, 660, 176],
        [0, 684, 240],
      ],
      [[230, 220], [116, 120], 76, 66, 70, 74],
      { pieces: 6, corners: 20 },
    ),
    blob('skull', [86, 88, 116], [0, 682, 232], { rotate: [12, 0, 0] }),
    union('body', ['hull', 'breast', 'neck', 'skull'], { role: 'feather', name: 'Body' }),
    ...QUILLS.map(([x, y, z, length, lean], k) =>
      blob(`quill_${k + 1}`, [34, 92, length], [x, y, z], { rotate: [-lean * 0.9, 8 + k * 4, 16 + k * 6], corners: 16 }),
    ),
    blob('shoulder', [84, 210, 330], [132, 236, -10], { rotate: [12, 6, 14], corners: 20 }),
    group('wing', ['quill_1', 'quill_2', 'quill_3', 'quill_4', 'shoulder'], { role: 'wing' }),
    pair('wings', 'wing', 'wing', { name: 'Wings' }),
    limb(
      'bill',
      [
        [0, 676, 272],
        [0, 658, 330],
        [0, 640, 378],
      ],
      [
        [56, 58],
        [44, 36],
        [40, 18],
      ],
      { role: 'bill', name: 'Bill', corners: 16 },
    ),
    blob('knob', [28, 26, 30], [0, 698, 292], { role: 'mask', name: 'Knob' }),
    blob('patch', [14, 20, 44], [30, 682, 276], { role: 'mask', rotate: [14, 14, 0], corners: 14 }),
    pair('mask', 'patch', 'mask', { name: 'Mask' }),
    ...eyes(17, [36, 700, 256]),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['swan', 'mute swan', 'white swan'],
    variants: [
      {
        names: ['black swan'],
        params: {},
        materials: { main: '#1f1e21 feather', wing: '#2a292d feather', bill: '#c7271f satin plastic', mask: '#c7271f satin plastic' },
      },
      {
        names: ['cygnet', 'ugly duckling'],
        params: { height: 260 },
        materials: { main: '#a9a49b feather', wing: '#9c968c feather', bill: '#4b4746 satin plastic' },
      },
    ],
    parts: {
      feather: { names: ['body', 'neck', 'head', 'plumage'], material: 'main' },
      wing: { material: 'wing', always: 2 },
      bill: { names: ['beak'], material: 'bill' },
      mask: { names: ['knob'], material: 'mask' },
      eye: { material: 'eye' },
    },
  },
});
