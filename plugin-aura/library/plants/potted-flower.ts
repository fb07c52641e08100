import { drawn } from '../drawn.ts';
import { blob, limb, UPRIGHT } from '../organic.ts';
import { rod, turned, union } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A flowering plant in a terracotta pot: a bush of leaves with heads of flowers, as geraniums have; 380 mm high. */
export const pottedFlower = thing({
  op: 'create_potted_flower',
  family: 'plants',
  label: 'Potted flower',
  help: 'Flowering plant with round heads of blossom in a pot',
  params: {
    height: mm(380, 'Height', 'With the pot'),
    flowers: whole(7, 'Flowers', 'Heads of blossom', { min: 1, max: 12 }),
    pot: yes('Pot', 'That it grows in'),
  },
  let: { s: '= height / 349' },
  materials: { flower: '#d1222e petals', leaf: '#3f7d3a leaves', pot: 'terracotta', soil: 'soil' },
  operations: drawn('s', [
    turned(
      'pot',
      [
        [0, 0],
        [60, 0],
        [82, 120],
        [90, 120],
        [92, 150],
        [84, 150],
        [78, 126],
        [58, 8],
        [0, 8],
      ],
      [0, 0, 0],
      { when: '= pot', name: 'Pot' },
    ),
    rod('soil', 156, 12, [0, 124, 0], { when: '= pot', name: 'Soil' }),
    ...[
      [0, 190, 0, 150],
      [70, 176, 20, 110],
      [-68, 180, 16, 112],
      [10, 172, 74, 104],
      [-6, 178, -70, 110],
      [52, 214, -40, 96],
      [-46, 216, 44, 96],
    ].map(([x, y, z, d], i) => blob(`leaf_${i}`, [d ?? 1, (d ?? 1) * 0.62, d ?? 1], [x ?? 0, y ?? 0, z ?? 0], { corners: 14 })),
    union('leaves', ['leaf_0', 'leaf_1', 'leaf_2', 'leaf_3', 'leaf_4', 'leaf_5', 'leaf_6'], { role: 'leaf', name: 'Leaves' }),
    ...[
      [0, 326, 6],
      [72, 288, 30],
      [-70, 292, 34],
      [20, 276, 88],
      [-30, 284, -74],
      [66, 306, -46],
      [-60, 316, -16],
      [50, 330, 40],
      [-24, 346, 46],
      [110, 262, -6],
      [-108, 266, -4],
      [8, 352, -40],
    ].map(([x, y, z], i) =>
      limb(
        `stalk_${i}`,
        [
          [(x ?? 0) * 0.3, 200, (z ?? 0) * 0.3],
          [x ?? 0, (y ?? 0) - 6, z ?? 0],
        ],
        [8, 6],
        { role: 'leaf', corners: 8, pieces: 1, name: 'Stalk', when: `= flowers > ${i}` },
      ),
    ),
    ...[
      [0, 326, 6],
      [72, 288, 30],
      [-70, 292, 34],
      [20, 276, 88],
      [-30, 284, -74],
      [66, 306, -46],
      [-60, 316, -16],
      [50, 330, 40],
      [-24, 346, 46],
      [110, 262, -6],
      [-108, 266, -4],
      [8, 352, -40],
    ].map(([x, y, z], i) =>
      blob(`head_${i}`, [62, 46, 62], [x ?? 0, y ?? 0, z ?? 0], { role: 'flower', corners: 12, name: 'Blossom', when: `= flowers > ${i}` }),
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['geranium', 'potted geranium', 'flowers in a pot', 'flower in a pot', 'potted flowers', 'begonia', 'petunia'],
    parts: {
      flower: { names: ['blossom', 'bloom', 'head', 'petal'], count: 'flowers', material: 'main' },
      leaf: { names: ['foliage'], material: 'leaf' },
      pot: { names: ['planter', 'flower pot'], present: { pot: true }, absent: { pot: false }, material: 'pot' },
    },
  },
});
