import { drawn } from '../drawn.ts';
import { blob, eyes, grown, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { mm, no, thing, yes } from '../thing.ts';

/** A monkey sitting, 500 mm high, its tail curled up behind, with a banana if wanted. */
export const monkey = thing({
  op: 'create_monkey',
  family: 'animals',
  label: 'Monkey',
  help: 'Sitting monkey with a pale face, round ears, long arms and a curled tail',
  params: { height: mm(500, 'Height', 'Over all'), banana: no('Banana', 'In its hand'), tail: yes('Tail', 'Apes have none') },
  let: { s: '= height / 508.5' },
  materials: { fur: '#6b4426 fur', face: '#e3b98f satin plastic', banana: '#f2cf3a satin plastic', ...MUZZLE },
  operations: drawn('s', [
    limb(
      'trunk',
      [
        [0, 290, 4],
        [0, 190, 4],
        [0, 90, -8],
      ],
      [
        [130, 120],
        [180, 170],
        [200, 190],
      ],
      { corners: 22, outside: true },
    ),
    limb(
      'neck',
      [
        [0, 280, 4],
        [0, 350, 14],
      ],
      [110, 110],
    ),
    ...grown('body', ['trunk', 'neck'], 40, { role: 'fur', name: 'Body' }),
    blob('skull', [190, 178, 180], [0, 402, 12], { role: 'fur', name: 'Head' }),
    blob('tuft', [56, 40, 60], [0, 484, 18], { role: 'fur', name: 'Tuft' }),
    // A face of two rounds about the eyes and the broad muzzle.
    blob('round', [84, 100, 60], [34, 420, 72], { role: 'face' }),
    pair('rounds', 'round', 'face', { name: 'Face' }),
    blob('muzzle', [128, 92, 90], [0, 360, 76], { role: 'face', name: 'Muzzle' }),
    ...eyes(26, [34, 422, 99]),
    blob('nostril', [10, 8, 8], [10, 376, 120], { role: 'nose', corners: 12 }),
    pair('nostrils', 'nostril', 'nose', { name: 'Nose' }),
    limb(
      'mouth',
      [
        [-40, 352, 107],
        [0, 336, 123],
        [40, 352, 107],
      ],
      [5, 6, 5],
      { role: 'nose', corners: 10, name: 'Mouth' },
    ),
    blob('ear', [34, 78, 70], [104, 404, 6], { role: 'fur', rotate: [0, 24, 0] }),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    blob('inner', [22, 52, 46], [112, 404, 18], { role: 'face', rotate: [0, 24, 0] }),
    pair('inner_ears', 'inner', 'face', { name: 'Inner ears' }),
    blob('belly', [130, 170, 80], [0, 168, 72], { role: 'face', rotate: [-6, 0, 0] }),
    limb(
      'arm',
      [
        [78, 282, 0],
        [138, 190, 24],
        [112, 96, 104],
      ],
      [64, 54, 44],
      { role: 'fur' },
    ),
    pair('arms', 'arm', 'fur', { name: 'Arms' }),
    blob('hand', [48, 46, 66], [104, 84, 128], { role: 'face', rotate: [20, 0, 0] }),
    limb(
      'thumb',
      [
        [88, 92, 118],
        [74, 96, 136],
      ],
      [20, 16],
      { role: 'face', corners: 12 },
    ),
    pair('hands', 'hand', 'face', { name: 'Hands' }),
    pair('thumbs', 'thumb', 'face', { name: 'Thumbs' }),
    limb(
      'thigh',
      [
        [66, 66, -20],
        [122, 124, 46],
      ],
      [110, 88],
      { role: 'fur', outside: true },
    ),
    limb(
      'shank',
      [
        [124, 126, 50],
        [132, 34, 84],
      ],
      [80, 54],
      { role: 'fur' },
    ),
    pair('thighs', 'thigh', 'fur', { name: 'Legs' }),
    pair('shanks', 'shank', 'fur', { name: 'Shanks' }),
    limb(
      'foot',
      [
        [132, 26, 62],
        [136, 22, 120],
        [142, 18, 160],
      ],
      [
        [52, 44],
        [58, 38],
        [44, 26],
      ],
      { role: 'face' },
    ),
    pair('feet', 'foot', 'face', { name: 'Feet' }),
    limb(
      'tail',
      [
        [0, 50, -86],
        [20, 36, -170],
        [50, 120, -236],
        [60, 230, -214],
        [60, 276, -150],
        [60, 232, -118],
      ],
      [40, 34, 30, 28, 26, 20],
      { role: 'fur', name: 'Tail', when: '= tail' },
    ),
    limb(
      'banana',
      [
        [104, 40, 160],
        [104, 84, 146],
        [104, 140, 160],
        [104, 176, 196],
      ],
      [12, 34, 34, 10],
      { role: 'banana', when: '= banana' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['monkey'],
    variants: [
      {
        names: ['chimpanzee', 'chimp', 'ape'],
        params: { tail: false, height: 700 },
        materials: { main: '#3a2f2a fur', face: '#c79a78 satin plastic' },
      },
      { names: ['gorilla'], params: { tail: false, height: 900 }, materials: { main: '#2b2a2c fur', face: '#4a474a satin plastic' } },
    ],
    parts: {
      fur: { names: ['body', 'arm', 'leg', 'head', 'ear'], material: 'main' },
      face: { names: ['muzzle', 'hand', 'foot', 'belly', 'inner ear'], material: 'face' },
      tail: { present: { tail: true }, absent: { tail: false }, material: 'main' },
      banana: { present: { banana: true }, absent: { banana: false }, material: 'banana' },
      eye: { material: 'eye' },
      nose: { names: ['mouth'], material: 'nose' },
    },
  },
});
