import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, grown, limb, pair, UPRIGHT } from '../organic.ts';
import { mm, no, thing } from '../thing.ts';

/** A rubber duck of the bath, 90 mm high; as a living duck it has legs and is four times as large. */
export const duck = thing({
  op: 'create_duck',
  family: 'animals',
  label: 'Duck',
  help: 'Rubber duck for the bath, or a duck on webbed feet',
  params: { height: mm(90, 'Height', 'Over all'), legs: no('Legs', 'Stands on webbed feet, instead of floating') },
  let: { s: '= height / 88.3' },
  materials: { body: '#f7c82e satin plastic', bill: '#f0821e satin plastic', ...FACE },
  operations: drawn('s', [
    blob('breast', [68, 50, 74], [0, 25, 6]),
    limb(
      'stern',
      [
        [0, 26, -4],
        [0, 34, -34],
        [0, 48, -52],
      ],
      [
        [60, 46],
        [46, 34],
        [20, 12],
      ],
    ),
    blob('head', [48, 46, 48], [0, 66, 20]),
    ...grown('body', ['breast', 'stern', 'head'], 8, { role: 'body', name: 'Body' }),
    blob('wing', [14, 28, 50], [33, 31, -6], { role: 'body', rotate: [-18, -6, 0] }),
    pair('wings', 'wing', 'body', { name: 'Wings' }),
    blob('upper', [26, 8, 26], [0, 63, 48], { role: 'bill', rotate: [-12, 0, 0] }),
    blob('lower', [22, 7, 20], [0, 57.5, 44], { role: 'bill', rotate: [8, 0, 0] }),
    { id: 'beak', op: 'union', inputs: ['upper', 'lower'], role: 'bill', name: 'Bill' },
    ...eyes(9, [13, 74, 38]),
    limb(
      'leg',
      [
        [15, 6, 6],
        [15, -18, 2],
      ],
      [8, 6],
      { role: 'bill', when: '= legs', corners: 12 },
    ),
    blob('web', [24, 5, 30], [15, -18, 10], { role: 'bill', when: '= legs' }),
    { id: 'foot', op: 'union', inputs: ['leg', 'web'], role: 'bill', when: '= legs' },
    pair('feet', 'foot', 'bill', { name: 'Feet' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['rubber duck', 'rubber ducky', 'rubber duckie', 'bath duck', 'toy duck', 'duckie'],
    variants: [
      { names: ['duck', 'duckling', 'farm duck'], params: { legs: true, height: 300 }, materials: { main: '#f4f1e8 feather' } },
      { names: ['goose'], params: { legs: true, height: 500 }, materials: { main: '#e9e6df feather' } },
      { names: ['mallard', 'wild duck'], params: { legs: true, height: 320 }, materials: { main: '#8a6f55 feather' } },
    ],
    parts: {
      body: { names: ['wing', 'head', 'feather'], material: 'main' },
      bill: { names: ['beak', 'foot'], material: 'bill' },
      leg: { present: { legs: true }, absent: { legs: false }, material: 'bill' },
      eye: { material: 'eye' },
    },
  },
});
