import { drawn } from '../drawn.ts';
import { limb } from '../organic.ts';
import { group, rail, rod, slab, turned, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A recurve bow of 1600 mm, strung, with an arrow of 760 mm on its string; standing upright, its back to the right. */
export const longbow = thing({
  op: 'create_bow_and_arrow',
  family: 'sports',
  label: 'Bow and arrow',
  help: 'Strung recurve bow with a leather grip, and an arrow with a steel head and three feathers',
  params: { height: mm(1600, 'Height', 'Of the bow'), arrow: yes('Arrow', 'On the string') },
  let: { s: '= height / 1600' },
  materials: { bow: 'walnut', grip: 'brown leather', string: 'white plastic', arrow: 'birch', head: 'steel', feather: 'red plastic' },
  operations: drawn('s', [
    limb(
      'upper',
      [
        [200, 780, 0],
        [206, 880, 0],
        [176, 1100, 0],
        [96, 1330, 0],
        [12, 1490, 0],
        [2, 1560, 0],
        [40, 1600, 0],
      ],
      [
        [52, 46],
        [50, 42],
        [54, 32],
        [48, 26],
        [38, 21],
        [28, 17],
        [21, 16],
      ],
      { corners: 20 },
    ),
    { id: 'lower', op: 'mirror', params: { plane: 'y', center: [0, 800, 0] }, inputs: ['upper'] },
    union('bow', ['lower'], { name: 'Bow' }),
    limb(
      'grip',
      [
        [201, 730, 0],
        [204, 800, 0],
        [201, 870, 0],
      ],
      [56, 52, 56],
      { corners: 20, role: 'grip', name: 'Grip' },
    ),
    rail(
      'string',
      5,
      [
        [-6, 52, 0],
        [-6, 1548, 0],
      ],
      { role: 'string', name: 'String' },
    ),
    rod('shaft', 9, 740, [355, 832, 0], { axis: 'x', when: '= arrow' }),
    turned(
      'point',
      [
        [0, 0],
        [6, 0],
        [6, 14],
        [13, 20],
        [0, 62],
      ],
      [0, 0, 0],
      { when: '= arrow' },
    ),
    {
      id: 'head',
      op: 'group',
      inputs: ['point'],
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [712, 832, 0] },
      material: 'head',
      name: 'Arrow head',
    },
    slab(
      'vane',
      {
        points: [
          [6, 836],
          [24, 862],
          [92, 862],
          [118, 836],
          [118, 832],
          [6, 832],
        ],
      },
      2,
      [62, 832, 0],
      { when: '= arrow' },
    ),
    {
      id: 'vanes',
      op: 'polar_array',
      params: { count: 3, axis: 'x', center: [0, 832, 0] },
      inputs: ['vane'],
      role: 'feather',
      name: 'Feathers',
      material: 'feather',
    },
    group('stick', ['shaft'], { role: 'arrow', material: 'arrow', name: 'Arrow' }),
  ]),
  spoken: {
    names: ['bow and arrow', 'longbow', 'long bow', 'archery bow', 'recurve bow', 'hunting bow'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: {
      arrow: { present: { arrow: true }, absent: { arrow: false }, material: 'arrow' },
      string: { names: ['bowstring'], material: 'string' },
      grip: { material: 'grip' },
      feather: { names: ['fletching'], material: 'feather' },
    },
  },
});
