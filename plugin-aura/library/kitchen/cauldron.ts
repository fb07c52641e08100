import { curve, drawn } from '../drawn.ts';
import { limb } from '../organic.ts';
import { around, bow, mirrored, ring, turned, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

const POT = curve([
  [0, 62],
  {
    spline: [
      [90, 74],
      [168, 128],
      [198, 210],
      [186, 290],
      [158, 332],
      [154, 350],
      [170, 366],
    ],
  },
  [176, 372],
  [170, 378],
  [158, 372],
  [146, 352],
  [148, 328],
  {
    spline: [
      [174, 288],
      [184, 212],
      [156, 140],
      [86, 90],
      [0, 78],
    ],
  },
]);

/** A witch's cauldron of cast iron, 400 mm across, with three feet, ears, a bail to hang it by, and a brew within. */
export const cauldron = thing({
  op: 'create_cauldron',
  family: 'kitchen',
  label: 'Cauldron',
  help: 'Round-bellied iron pot on three feet with a bail, filled with a brew if wanted',
  params: { diameter: mm(400, 'Diameter', 'Of the belly'), brew: yes('Brew', 'What bubbles within'), bail: yes('Bail', 'To hang it by') },
  let: { s: '= diameter / 396' },
  materials: { pot: 'cast iron', bail: 'black steel', brew: 'green lacquer' },
  operations: drawn('s', [
    turned('bowl', POT),
    ring('bead', 388, 12, [0, 236, 0]),
    limb(
      'foot',
      [
        [104, 112, 0],
        [142, 60, 0],
        [150, 6, 0],
      ],
      [64, 40, 34, 40],
      { corners: 16, outside: false, flat: true },
    ),
    around('feet', ['foot'], 3, { rotate: [0, 30, 0], pivot: [0, 0, 0] }),
    ring('ear', 46, 15, [172, 352, 0], { axis: 'z' }),
    mirrored('ears', ['ear']),
    union('pot', ['bowl', 'bead', 'feet', 'ears'], { role: 'pot', name: 'Pot' }),
    bow(
      'bail',
      { polygon: 12, diameter: 12 },
      [
        [-172, 352, 6],
        [-194, 372, 6],
        [-176, 450, 6],
        [-96, 524, 6],
        [0, 548, 6],
        [96, 524, 6],
        [176, 450, 6],
        [194, 372, 6],
        [172, 352, 6],
      ],
      { role: 'bail', name: 'Bail', when: '= bail' },
    ),
    turned(
      'brew',
      [
        [0, 200],
        [172, 200],
        [184, 236],
        [178, 286],
        [172, 291],
        [0, 291],
      ],
      [0, 0, 0],
      { role: 'brew', name: 'Brew', when: '= brew' },
    ),
    {
      id: 'bubble',
      op: 'revolve',
      params: { profile: { polygon: 16, diameter: 44 } },
      at: { my: 'center', offset: [70, 290, 60] },
      role: 'brew',
      when: '= brew',
    },
    {
      id: 'bubbles',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [-40, -6, -22],
          [-128, 2, -30],
          [-86, -8, -128],
          [-160, -10, 20],
          [-20, -9, -140],
        ],
      },
      inputs: ['bubble'],
      role: 'brew',
      name: 'Bubbles',
    },
  ]),
  spoken: {
    names: ['cauldron', 'witch cauldron', 'witches cauldron', 'iron pot'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      brew: { names: ['potion', 'soup', 'liquid'], present: { brew: true }, absent: { brew: false }, material: 'brew' },
      bail: { names: ['handle'], present: { bail: true }, absent: { bail: false }, material: 'bail' },
      foot: { material: 'main' },
    },
  },
});
