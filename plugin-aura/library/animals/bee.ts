import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, hoop, limb, pair, spike } from '../organic.ts';
import { group } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A bumblebee, stylised, in a size to hold: 60 mm long. */
export const bee = thing({
  op: 'create_bee',
  family: 'animals',
  label: 'Bee',
  help: 'Plump bee with black bands, clear wings and feelers',
  params: { length: mm(60, 'Length', 'Without the feelers') },
  let: { s: '= length / 65.1' },
  materials: { body: '#f6bf22 velvet', band: '#231f1e velvet', wing: 'frosted glass', ...FACE },
  operations: drawn('s', [
    blob('trunk', [36, 36, 50], [0, 26, -4], { role: 'body', name: 'Body' }),
    hoop('band_one', 33.5, 7, [0, 26, -2], { rotate: [90, 0, 0], role: 'band' }),
    hoop('band_two', 27, 7, [0, 26, -16], { rotate: [90, 0, 0], role: 'band' }),
    group('bands', ['band_one', 'band_two'], { role: 'band', name: 'Bands' }),
    blob('head', [27, 26, 24], [0, 27, 22], { role: 'band', name: 'Head' }),
    ...eyes(8, [8, 31, 31]),
    spike('sting', [6, 12, 6], [0, 24, -32], { role: 'band', rotate: [-90, 0, 0], name: 'Sting' }),
    blob('fore_wing', [40, 2.2, 22], [24, 48, -4], { role: 'wing', rotate: [0, 24, 32] }),
    blob('hind_wing', [28, 2, 16], [19, 44, -16], { role: 'wing', rotate: [0, 40, 32] }),
    group('wing', ['fore_wing', 'hind_wing'], { role: 'wing' }),
    pair('wings', 'wing', 'wing', { name: 'Wings' }),
    limb(
      'feeler',
      [
        [5, 38, 26],
        [8, 46, 34],
        [13, 48, 40],
      ],
      [2, 1.8, 3],
      { role: 'band', corners: 10 },
    ),
    pair('feelers', 'feeler', 'band', { name: 'Feelers' }),
    limb(
      'leg',
      [
        [10, 14, 8],
        [16, 6, 12],
        [17, 0, 16],
      ],
      [4, 3, 2.4],
      { role: 'band', corners: 10 },
    ),
    { id: 'legs_of_one', op: 'linear_array', params: { count: 3, step: [0, 0, -12] }, inputs: ['leg'], role: 'band' },
    pair('legs', 'legs_of_one', 'band', { name: 'Legs' }),
  ]).map((one) => (one.id === 'eye' ? { ...one, material: 'white porcelain' } : one)),
  spoken: {
    names: ['bee', 'honey bee', 'bumblebee', 'bumble bee', 'honeybee'],
    variants: [{ names: ['wasp', 'hornet'], params: { length: 50 } }],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { body: { material: 'main' }, band: { names: ['stripe', 'leg', 'head'], material: 'band' }, wing: { material: 'wing' } },
  },
});
