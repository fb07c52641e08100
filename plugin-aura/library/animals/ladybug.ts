import { drawn } from '../drawn.ts';
import { blob, limb, pair } from '../organic.ts';
import { mm, thing } from '../thing.ts';

/** A ladybug of seven spots, in a size to hold: 50 mm long. */
export const ladybug = thing({
  op: 'create_ladybug',
  family: 'animals',
  label: 'Ladybug',
  help: 'Ladybug with seven spots on its domed wing cases',
  params: { length: mm(50, 'Length', 'Over all') },
  let: { s: '= length / 55.3' },
  materials: { shell: '#d3221f glossy plastic', spot: '#1c1a1b glossy plastic', head: '#1c1a1b satin plastic', eye: 'white porcelain' },
  called: { half: 'Shell' },
  operations: drawn('s', [
    blob('dome', [40, 34, 44], [0, 7, -4], { corners: 32 }),
    { id: 'half', op: 'slice', params: { plane: 'x', position: 0.35, above: true }, inputs: ['dome'] },
    pair('shell', 'half', 'shell', { name: 'Wing cases' }),
    blob('spot', [8.4, 3, 8.4], [8.5, 22.2, -1], { role: 'spot', corners: 18, rotate: [0, 0, -20] }),
    blob('spot_side', [8, 3, 8], [14.8, 16.2, -8], { role: 'spot', corners: 18, rotate: [-14, 0, -52] }),
    blob('spot_rear', [7, 3, 7], [8.6, 18.2, -17], { role: 'spot', corners: 18, rotate: [-40, 0, -22] }),
    { id: 'spots_of_one', op: 'group', inputs: ['spot', 'spot_side', 'spot_rear'], role: 'spot' },
    pair('spots', 'spots_of_one', 'spot', { name: 'Spots' }),
    blob('middle_spot', [8, 3, 7], [0, 22.4, 8.5], { role: 'spot', corners: 18, rotate: [26, 0, 0], name: 'Middle spot' }),
    blob('underside', [36, 12, 38], [0, 6, -4], { role: 'head', name: 'Underside' }),
    blob('head', [22, 17, 16], [0, 10, 17], { role: 'head', name: 'Head' }),
    blob('eye', [6, 6, 4], [7.4, 13, 22], { role: 'eye', corners: 14 }),
    pair('eyes', 'eye', 'eye', { name: 'Eyes' }),
    limb(
      'feeler',
      [
        [4, 17, 20],
        [7, 22, 26],
        [11, 23, 29],
      ],
      [1.4, 1.2, 2],
      { role: 'head', corners: 10 },
    ),
    pair('feelers', 'feeler', 'head', { name: 'Feelers' }),
    limb(
      'leg',
      [
        [14, 6, 6],
        [21, 5, 9],
        [24, 0, 11],
      ],
      [3.4, 2.8, 2],
      { role: 'head', corners: 10 },
    ),
    { id: 'legs_of_one', op: 'linear_array', params: { count: 3, step: [0, 0, -9] }, inputs: ['leg'], role: 'head' },
    pair('legs', 'legs_of_one', 'head', { name: 'Legs' }),
  ]),
  spoken: {
    names: ['ladybug', 'ladybird', 'lady bug', 'lady beetle', 'beetle'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      shell: { names: ['wing', 'wing case'], material: 'main' },
      spot: { names: ['dot'], material: 'spot' },
      head: { names: ['leg', 'feeler'], material: 'head' },
      eye: { material: 'eye' },
    },
  },
});
