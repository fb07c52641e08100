import { drawn } from '../drawn.ts';
import { blob, eyes, grown, limb, MUZZLE, pair, UPRIGHT } from '../organic.ts';
import { mm, thing } from '../thing.ts';

/** A mouse that crouches, 60 mm high, its tail as long as its body. */
export const mouse = thing({
  op: 'create_mouse',
  family: 'animals',
  label: 'Mouse',
  help: 'Crouching mouse with round ears and a long tail',
  params: { height: mm(60, 'Height', 'To the ears') },
  let: { s: '= height / 44.6' },
  materials: { fur: '#9b9792 fur', ear: '#e6b0a8 felt', ...MUZZLE, nose: '#e08a8f satin plastic' },
  operations: drawn('s', [
    limb(
      'trunk',
      [
        [0, 21, -40],
        [0, 23, -14],
        [0, 22, 18],
      ],
      [34, 46, 34],
    ),
    limb(
      'snout',
      [
        [0, 24, 14],
        [0, 22, 32],
        [0, 18, 46],
      ],
      [36, 26, 8],
    ),
    ...grown('body', ['trunk', 'snout'], 7, { role: 'fur', name: 'Body' }),
    blob('nose', 5, [0, 18.5, 44.5], { role: 'nose', corners: 14 }),
    ...eyes(6, [10.5, 27, 30]),
    blob('ear', [22, 30, 6], [15, 41, 12], { role: 'fur', rotate: [-8, 10, -16] }),
    pair('ears', 'ear', 'fur', { name: 'Ears' }),
    blob('inner', [16, 18, 3], [15.3, 44, 14.5], { role: 'ear', rotate: [-8, 10, -16] }),
    pair('inner_ears', 'inner', 'ear', { name: 'Inner ears' }),
    blob('haunch', [18, 30, 36], [17, 17, -26], { role: 'fur' }),
    pair('haunches', 'haunch', 'fur', { name: 'Haunches' }),
    blob('foot', [11, 9, 26], [15, 4.5, -16], { role: 'ear' }),
    pair('feet', 'foot', 'ear', { name: 'Feet' }),
    blob('paw', [9, 18, 12], [9, 8, 17], { role: 'ear' }),
    pair('paws', 'paw', 'ear', { name: 'Paws' }),
    limb(
      'tail',
      [
        [0, 16, -34],
        [0, 10, -58],
        [10, 4, -78],
        [34, 3, -88],
        [60, 3, -70],
        [76, 3, -84],
      ],
      [6, 6, 5, 4.4, 3.6, 2],
      { role: 'ear', corners: 12, pieces: 5, name: 'Tail' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['mouse', 'field mouse', 'house mouse'],
    variants: [
      { names: ['rat'], params: { height: 110 }, materials: { main: '#6b625b fur' } },
      { names: ['white mouse'], params: {}, materials: { main: 'white fur' } },
    ],
    parts: {
      fur: { names: ['body', 'head', 'coat'], material: 'main' },
      ear: { names: ['tail', 'paw', 'foot'], material: 'ear' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
    },
  },
});
