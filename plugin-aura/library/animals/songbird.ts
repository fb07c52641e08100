import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, grown, limb, pair, spike, UPRIGHT } from '../organic.ts';
import { around } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** A perched songbird; a robin is 140 mm long, here with its stand 150 mm high. */
export const songbird = thing({
  op: 'create_bird',
  family: 'animals',
  label: 'Bird',
  help: 'Round songbird with folded wings and an upright tail, on the ground or on a twig',
  params: { height: mm(130, 'Height', 'Over all'), branch: no('Branch', 'A twig to sit on') },
  let: { s: '= height / 126.25' },
  materials: {
    feather: '#4f8fc4 feather',
    breast: '#f0dfc2 feather',
    wing: '#2f5f8f feather',
    ...FACE,
    beak: '#e59a2e satin plastic',
    branch: 'bark',
  },
  operations: drawn('s', [
    limb(
      'trunk',
      [
        [0, 62, 38],
        [0, 58, 4],
        [0, 60, -40],
      ],
      [66, 82, 34],
    ),
    blob('head', [62, 60, 60], [0, 98, 30]),
    ...grown('body', ['trunk', 'head'], 11, { role: 'feather', name: 'Body' }),
    blob('breast', [60, 72, 46], [0, 62, 34], { role: 'breast', rotate: [-12, 0, 0] }),
    ...eyes(11, [21, 106, 49]),
    spike('beak', [13, 22, 12], [0, 98, 67], { role: 'beak', rotate: [94, 0, 0] }),
    blob('wing', [16, 46, 86], [36, 66, -12], { role: 'wing', rotate: [14, -10, 4] }),
    pair('wings', 'wing', 'wing', { name: 'Wings' }),
    limb(
      'tail',
      [
        [0, 62, -30],
        [0, 76, -66],
        [0, 96, -96],
      ],
      [
        [30, 18],
        [26, 9],
        [30, 8],
      ],
      { role: 'wing', name: 'Tail' },
    ),
    limb(
      'leg',
      [
        [13, 28, 10],
        [13, 5, 14],
      ],
      [6, 4],
      { role: 'beak', corners: 10 },
    ),
    limb(
      'toe',
      [
        [13, 3, 13],
        [1.5, 2.6, 29.4],
      ],
      [5, 3],
      { role: 'beak', corners: 8 },
    ),
    around('toes', ['toe'], 3, { angle: 70, center: [13, 0, 13], role: 'beak' }),
    { id: 'foot', op: 'union', inputs: ['leg', 'toes'], role: 'beak' },
    pair('legs', 'foot', 'beak', { name: 'Legs' }),
    limb(
      'branch',
      [
        [-110, -14, 10],
        [-30, -6, 18],
        [50, -7, 18],
        [120, -16, 8],
      ],
      [14, 17, 16, 12],
      { role: 'branch', corners: 14, when: '= branch', name: 'Branch' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['bird', 'songbird', 'bluebird', 'little bird'],
    variants: [
      { names: ['robin'], params: {}, materials: { main: '#8a6a4a feather', breast: '#d9622b feather', wing: '#6b4f36 feather' } },
      {
        names: ['blue jay', 'bluejay'],
        params: {},
        materials: { main: '#3d74c4 feather', breast: '#dfe6ee feather', wing: '#27509a feather' },
      },
      { names: ['canary'], params: {}, materials: { main: '#f5d03a feather', breast: '#f8e07a feather', wing: '#d9ac1e feather' } },
      { names: ['sparrow'], params: {}, materials: { main: '#9a7650 feather', wing: '#66482c feather' } },
      {
        names: ['cardinal bird', 'red bird'],
        params: { branch: true },
        materials: { main: '#c4262b feather', breast: '#d8433f feather', wing: '#8f1a20 feather' },
      },
      {
        names: ['crow', 'raven', 'blackbird'],
        params: { height: 260 },
        materials: { main: '#1c1d22 feather', breast: '#24262c feather', wing: '#121317 feather', beak: '#2c2c2c satin plastic' },
      },
    ],
    parts: {
      feather: { names: ['body', 'plumage', 'head'], material: 'main' },
      breast: { names: ['belly', 'chest'], material: 'breast' },
      wing: { names: ['tail'], material: 'wing' },
      eye: { material: 'eye' },
      beak: { names: ['bill', 'leg', 'foot'], material: 'beak' },
      branch: { names: ['twig'], present: { branch: true }, absent: { branch: false }, material: 'branch' },
    },
  },
});
