import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, grown, limb, pair, UPRIGHT } from '../organic.ts';
import { group, mirrored, rod, turned, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A macaw on its perch: 600 mm with its tail. */
export const parrot = thing({
  op: 'create_parrot',
  family: 'animals',
  label: 'Parrot',
  help: 'Macaw with hooked beak, pale cheeks, banded wings and a long tail, on a perch if wanted',
  params: { height: mm(700, 'Height', 'Over all'), perch: yes('Perch', 'A T-shaped stand') },
  let: { s: '= height / if(perch, 700, 512)', up: '= if(perch, 188, 0) * s' },
  materials: {
    feather: '#c8252c feather',
    wing: '#f0b429 feather',
    tip: '#2456b0 feather',
    cheek: '#f6f0e4 matte plastic',
    beak: '#2b2a29 satin plastic',
    foot: '#5a5450 satin plastic',
    perch: 'oak',
    ...FACE,
  },
  operations: drawn('s', [
    limb(
      'trunk',
      [
        [0, 380, 18],
        [0, 300, 14],
        [0, 200, -22],
      ],
      [
        [108, 112],
        [138, 146],
        [80, 84],
      ],
      { corners: 22, outside: true },
    ),
    limb(
      'neck',
      [
        [0, 380, 14],
        [0, 452, 20],
      ],
      [104, 104],
    ),
    ...grown('torso', ['trunk', 'neck'], 26, { role: 'feather', name: 'Body' }),
    blob('head', [110, 108, 118], [0, 456, 24], { role: 'feather', name: 'Head' }),
    blob('cheek', [30, 62, 62], [42, 452, 46], { role: 'cheek', rotate: [0, 22, 0] }),
    pair('cheeks', 'cheek', 'cheek', { name: 'Cheeks' }),
    ...eyes(19, [52, 464, 58]),
    limb(
      'upper_beak',
      [
        [0, 468, 66],
        [0, 470, 106],
        [0, 440, 130],
        [0, 404, 122],
      ],
      [
        [52, 62],
        [44, 50],
        [30, 34],
        [8, 8],
      ],
      { role: 'cheek', name: 'Upper beak' },
    ),
    limb(
      'lower_beak',
      [
        [0, 428, 66],
        [0, 414, 92],
        [0, 410, 106],
      ],
      [
        [42, 34],
        [34, 26],
        [18, 12],
      ],
      { role: 'beak', name: 'Lower beak' },
    ),
    // Wing in three bands: red shoulder, yellow, blue.
    blob('shoulder', [34, 150, 112], [66, 332, -4], { role: 'feather', name: 'Shoulder', rotate: [12, -6, 6] }),
    blob('band', [28, 170, 96], [66, 268, -22], { role: 'wing', name: 'Wing', rotate: [14, -6, 6] }),
    blob('flight', [22, 230, 74], [58, 186, -50], { role: 'tip', name: 'Wing tip', rotate: [14, -4, 6] }),
    group('pinions', ['shoulder', 'band', 'flight']),
    mirrored('both_pinions', ['pinions']),
    limb(
      'tail_mid',
      [
        [0, 200, -30],
        [0, 70, -76],
        [0, -150, -128],
      ],
      [
        [60, 40],
        [50, 18],
        [16, 8],
      ],
      { role: 'feather' },
    ),
    limb(
      'tail_side',
      [
        [16, 200, -34],
        [26, 80, -84],
        [34, -70, -122],
      ],
      [
        [44, 30],
        [36, 14],
        [14, 7],
      ],
      { role: 'tip' },
    ),
    pair('tail_sides', 'tail_side', 'tip', { name: 'Tail' }),
    group('tail', ['tail_mid', 'tail_sides']),
    limb(
      'leg',
      [
        [32, 200, 14],
        [34, 160, 22],
      ],
      [38, 24],
      { role: 'feather', corners: 12 },
    ),
    limb(
      'toe',
      [
        [34, 156, 22],
        [34, 158, 46],
        [34, 138, 58],
      ],
      [16, 15, 9],
      { role: 'foot', corners: 10 },
    ),
    limb(
      'side_toe',
      [
        [34, 156, 22],
        [50, 156, 42],
        [54, 138, 54],
      ],
      [15, 14, 9],
      { role: 'foot', corners: 10 },
    ),
    union('foot', ['toe', 'side_toe']),
    pair('legs', 'leg', 'feather', { name: 'Legs' }),
    pair('feet', 'foot', 'foot', { name: 'Feet' }),
    group('bird', ['torso', 'head', 'cheeks', 'eyes', 'glints', 'upper_beak', 'lower_beak', 'both_pinions', 'tail', 'legs', 'feet']),
    { id: 'bird_up', op: 'group', inputs: ['bird'], at: { offset: [0, '= up', 0] } },
    rod('bar', 30, 320, [0, 326, 26], { axis: 'x', round: 8, when: '= perch' }),
    rod('post', 26, 320, [0, 6, 26], { when: '= perch' }),
    turned(
      'foot_plate',
      [
        [0, 0],
        [96, 0],
        [100, 8],
        [96, 16],
        [30, 24],
        [16, 40],
        [0, 40],
      ],
      [0, 0, 26],
      { when: '= perch' },
    ),
    union('perch', ['bar', 'post', 'foot_plate'], { role: 'perch', name: 'Perch', when: '= perch' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['parrot', 'macaw', 'ara'],
    variants: [
      {
        names: ['blue parrot', 'blue macaw'],
        params: {},
        materials: { main: '#2f6fc4 feather', wing: '#2f6fc4 feather', tip: '#1f4f96 feather', cheek: '#f2c230 matte plastic' },
      },
      {
        names: ['green parrot', 'amazon parrot', 'parakeet'],
        params: { height: 420 },
        materials: { main: '#3f9c3a feather', wing: '#5fb53f feather', tip: '#2f7f6a feather', cheek: '#f2c230 matte plastic' },
      },
    ],
    parts: {
      feather: { names: ['body', 'head', 'plumage', 'leg'], material: 'main' },
      wing: { material: 'wing', always: 2 },
      tail: { names: ['wing tip', 'flight feather'], material: 'tip' },
      beak: { names: ['bill'], material: 'beak' },
      cheek: { material: 'cheek' },
      foot: { names: ['claw', 'toe'], material: 'foot' },
      perch: { names: ['stand', 'branch'], present: { perch: true }, absent: { perch: false }, material: 'perch' },
      eye: { material: 'eye' },
    },
  },
});
