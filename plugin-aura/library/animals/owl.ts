import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, grown, limb, pair, spike, UPRIGHT } from '../organic.ts';
import { placed } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** An owl on a branch; a long-eared owl is 360 mm long. */
export const owl = thing({
  op: 'create_owl',
  family: 'animals',
  label: 'Owl',
  help: 'Owl with large round eyes, ear tufts and folded wings, perched on a branch',
  params: { height: mm(360, 'Height', 'To the tufts'), branch: yes('Branch', 'That it sits on') },
  let: { s: '= height / 346.5' },
  materials: {
    feather: '#8a6038 feather',
    breast: '#e6d2ae feather',
    disc: '#f2e6cd feather',
    wing: '#65442a feather',
    ...FACE,
    eye: '#f0b429 glossy paint',
    pupil: 'black lacquer',
    beak: '#d79a3c satin plastic',
    branch: 'bark',
  },
  called: { disc: 'Face disc' },
  operations: drawn('s', [
    blob('trunk', [190, 240, 170], [0, 160, 0], { fat: -0.1 }),
    blob('head', [182, 140, 160], [0, 270, 10]),
    ...grown('body', ['trunk', 'head'], 30, { role: 'feather', name: 'Body' }),
    blob('breast', [144, 176, 70], [0, 142, 58], { role: 'breast' }),
    blob('fleck', [16, 20, 8], [-36, 196, 84.8], { role: 'wing', corners: 12 }),
    placed(
      'flecks',
      ['fleck'],
      [
        [0, 0, 0],
        [36, 0, 5],
        [72, 0, 0],
        [18, -30, 8],
        [54, -30, 8],
        [0, -60, 4],
        [36, -60, 8],
        [72, -60, 4],
        [18, -90, 0],
        [54, -90, 0],
      ],
      { role: 'wing', name: 'Flecks' },
    ),
    blob('disc', [88, 92, 40], [40, 276, 72], { role: 'disc', rotate: [0, 18, 0] }),
    pair('discs', 'disc', 'disc', { name: 'Face' }),
    ...eyes(54, [40, 280, 88], { pupil: 0.55, depth: 0.6 }),
    spike('beak', [28, 46, 26], [0, 254, 100], { role: 'beak', rotate: [190, 0, 0] }),
    spike('tuft', [44, 64, 30], [62, 344, 22], { role: 'wing', rotate: [-8, 0, -28] }),
    pair('tufts', 'tuft', 'wing', { name: 'Tufts' }),
    blob('wing', [46, 200, 130], [92, 150, -14], { role: 'wing', rotate: [-10, 0, 6], fat: 0.5 }),
    pair('wings', 'wing', 'wing', { name: 'Wings' }),
    limb(
      'tail',
      [
        [0, 90, -60],
        [0, 0, -90],
      ],
      [
        [90, 40],
        [70, 26],
      ],
      { role: 'wing', name: 'Tail' },
    ),
    limb(
      'toe',
      [
        [28, 66, 30],
        [28, 40, 72],
        [28, 14, 82],
      ],
      [20, 20, 14],
      { role: 'beak', corners: 12 },
    ),
    placed(
      'toes',
      ['toe'],
      [
        [0, 0, 0],
        [20, 0, -2],
        [-56, 0, 0],
        [-76, 0, -2],
      ],
      { role: 'beak', name: 'Claws' },
    ),
    limb(
      'branch',
      [
        [-210, 30, 44],
        [-60, 16, 50],
        [80, 20, 50],
        [220, 6, 40],
      ],
      [40, 46, 44, 36],
      { role: 'branch', when: '= branch', corners: 14, name: 'Branch' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['owl', 'barn owl', 'eagle owl', 'wise owl'],
    variants: [
      {
        names: ['snowy owl', 'white owl'],
        params: {},
        materials: { main: 'white feather', wing: '#d8d5cf feather', breast: 'white feather', disc: 'white feather' },
      },
    ],
    parts: {
      feather: { names: ['body', 'head', 'plumage'], material: 'main' },
      breast: { names: ['belly', 'chest'], material: 'breast' },
      face: { material: 'disc' },
      wing: { names: ['tuft', 'tail'], material: 'wing' },
      eye: { material: 'eye' },
      beak: { names: ['bill', 'claw'], material: 'beak' },
      branch: { present: { branch: true }, absent: { branch: false }, material: 'branch' },
    },
  },
});
