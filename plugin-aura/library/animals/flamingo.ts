import { drawn } from '../drawn.ts';
import { ball, bow, mirrored } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A flamingo 1.2 m high, its neck bent to an S. */
export const flamingo = thing({
  op: 'create_flamingo',
  family: 'animals',
  label: 'Flamingo',
  help: 'Pink wading bird on long legs',
  params: { height: mm(1200, 'Height', 'To the crown') },
  let: { s: '= height / 1200' },
  materials: {
    plumage: '#f48fb1 matte plastic',
    wing: '#ec5f92 matte plastic',
    leg: '#e8799b matte plastic',
    beak: '#f7d9c4 glossy plastic',
    tip: 'black lacquer',
    eye: 'black lacquer',
  },
  operations: drawn('s', [
    ball('body', [190, 190, 340], [0, 720, -30], { rotate: [-14, 0, 0], role: 'plumage', name: 'Body' }),
    ball('tail', [90, 56, 190], [0, 700, -205], { rotate: [14, 0, 0], role: 'wing', name: 'Tail' }),
    ball('wing', [52, 140, 270], [82, 735, -55], { rotate: [-10, -8, 4], role: 'wing', name: 'Wing' }),
    mirrored('wings', ['wing'], { role: 'wing' }),
    bow(
      'neck',
      { circle: 50 },
      [
        [0, 730, 100],
        [0, 820, 205],
        [0, 930, 215],
        [0, 1020, 130],
        [0, 1110, 90],
        [0, 1165, 150],
      ],
      { role: 'plumage', name: 'Neck' },
    ),
    ball('head', [76, 72, 104], [0, 1164, 165], { role: 'plumage', name: 'Head' }),
    bow(
      'bill',
      { circle: 32 },
      [
        [0, 1158, 196],
        [0, 1150, 238],
        [0, 1122, 262],
      ],
      { role: 'beak', name: 'Beak' },
    ),
    ball('bill_tip', [30, 58, 34], [0, 1100, 262], { rotate: [12, 0, 0], role: 'tip', name: 'Tip' }),
    ball('one_eye', 13, [34, 1176, 182], { role: 'eye', name: 'Eye' }),
    mirrored('eyes', ['one_eye'], { role: 'eye' }),
    bow(
      'leg',
      { circle: 17 },
      [
        [40, 660, -20],
        [42, 480, -26],
        [42, 320, -6],
        [42, 160, -14],
        [42, 6, -4],
      ],
      { role: 'leg', name: 'Leg' },
    ),
    ball('knee', 30, [42, 330, -8], { role: 'leg', name: 'Knee' }),
    ball('foot', [74, 14, 112], [42, 7, 30], { role: 'leg', name: 'Foot' }),
    mirrored('legs', ['leg', 'knee', 'foot'], { role: 'leg' }),
  ]),
  spoken: {
    names: ['flamingo', 'pink flamingo', 'lawn flamingo'],

    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      body: { names: ['plumage', 'feather'], material: 'main' },
      wing: { material: 'wing', always: 2 },
      leg: { material: 'leg', always: 2 },
      beak: { names: ['bill'], material: 'beak' },
      neck: { material: 'main' },
      eye: { material: 'eye', always: 2 },
    },
  },
});
