import { drawn } from '../drawn.ts';
import { blob, eyes, grown, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { group } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A rabbit that sits up, 360 mm to the tips of its ears. */
export const rabbit = thing({
  op: 'create_rabbit',
  family: 'animals',
  label: 'Rabbit',
  help: 'Sitting rabbit with long ears and a round white tail',
  params: { height: mm(360, 'Height', 'Sitting, ears included'), whiskers: yes('Whiskers', 'Two on each side') },
  let: { s: '= height / 356.2' },
  materials: { fur: '#b99b7c fur', belly: '#f3ece2 fur', ear: '#e7b0a8 felt', ...MUZZLE, nose: '#d98a92 satin plastic' },
  called: { hair_one: 'Whisker', hair_two: 'Whisker' },
  operations: drawn('s', [
    blob('rump', [150, 150, 176], [0, 78, -28], { fat: -0.2 }),
    limb(
      'breast',
      [
        [0, 85, 0],
        [0, 140, 22],
        [0, 180, 32],
      ],
      [126, 112, 92],
    ),
    blob('skull', [108, 100, 116], [0, 206, 46]),
    ...grown('body', ['rump', 'breast', 'skull'], 25, { role: 'fur', name: 'Body' }),
    blob('belly', [92, 110, 60], [0, 118, 60], { role: 'belly', rotate: [-10, 0, 0] }),
    blob('cheek', [42, 36, 40], [16, 190, 92], { role: 'belly' }),
    pair('muzzle', 'cheek', 'belly', { name: 'Muzzle' }),
    blob('nose', [16, 11, 12], [0, 205, 106], { role: 'nose', fat: 0.8 }),
    blob('tooth', [14, 20, 8], [0, 176, 104], { role: 'glint', name: 'Teeth' }),
    ...eyes(24, [38, 222, 84]),
    limb(
      'ear',
      [
        [22, 240, 34],
        [34, 300, 22],
        [42, 356, 12],
      ],
      [26, [44, 40], 22],
      { role: 'fur' },
    ),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    blob('inner', [22, 80, 12], [35, 304, 40], { role: 'ear', rotate: [-10, 8, -9] }),
    pair('inner_ears', 'inner', 'ear', { name: 'Inner ears' }),
    limb(
      'arm',
      [
        [38, 146, 52],
        [44, 108, 86],
        [36, 92, 106],
      ],
      [44, 36, 34],
      { role: 'fur' },
    ),
    pair('arms', 'arm', 'fur', { name: 'Front paws' }),
    blob('haunch', [74, 112, 124], [62, 66, 0], { role: 'fur' }),
    pair('haunches', 'haunch', 'fur', { name: 'Haunches' }),
    blob('foot', [46, 34, 118], [58, 17, 60], { role: 'belly', rotate: [0, 8, 0] }),
    pair('feet', 'foot', 'belly', { name: 'Feet' }),
    blob('tail', 60, [0, 60, -122], { role: 'belly', name: 'Tail' }),
    limb(
      'hair_one',
      [
        [22, 196, 108],
        [54, 202, 108],
        [84, 198, 96],
      ],
      [1.8, 1.6, 1],
      { when: '= whiskers', corners: 6 },
    ),
    limb(
      'hair_two',
      [
        [22, 190, 108],
        [52, 186, 110],
        [80, 174, 98],
      ],
      [1.8, 1.6, 1],
      { when: '= whiskers', corners: 6 },
    ),
    group('side', ['hair_one', 'hair_two'], { when: '= whiskers', role: 'glint' }),
    pair('whiskers', 'side', 'glint', { name: 'Whiskers' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['rabbit', 'bunny', 'bunny rabbit', 'hare', 'easter bunny'],
    variants: [
      { names: ['white rabbit'], params: {}, materials: { main: 'white fur', eye: '#b03a48 glossy paint' } },
      {
        names: ['chocolate bunny', 'chocolate rabbit'],
        params: { whiskers: false },
        materials: {
          main: '#5a3420 satin plastic',
          belly: '#6b4128 satin plastic',
          ear: '#6b4128 satin plastic',
          nose: '#3f2416 satin plastic',
        },
      },
    ],
    parts: {
      fur: { names: ['body', 'leg', 'coat', 'head', 'ear'], material: 'main' },
      belly: { names: ['tail', 'foot', 'muzzle'], material: 'belly' },
      'inner ear': { material: 'ear' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
      whisker: { present: { whiskers: true }, absent: { whiskers: false } },
    },
  },
});
