import { drawn } from '../drawn.ts';
import { blob, limb, spike, UPRIGHT } from '../organic.ts';
import { around } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A long-stemmed rose, 400 mm long; its petals in three rings round a bud. */
export const rose = thing({
  op: 'create_rose',
  family: 'plants',
  label: 'Rose',
  help: 'Long-stemmed rose with three rings of petals, leaves and thorns',
  params: { height: mm(400, 'Height', 'Over all') },
  let: { s: '= height / 395.93' },
  materials: { petal: '#c21f36 velvet', stem: '#3f6f35 matte plastic', leaf: '#4b8440 matte plastic' },
  operations: drawn('s', [
    blob('bud', [30, 52, 30], [0, 372, 0], { role: 'petal', fat: -0.3, name: 'Bud' }),
    blob('inner_petal', [30, 52, 10], [0, 368, 15], { corners: 18, rotate: [8, 0, 0], fat: 0.5 }),
    around('inner_petals', ['inner_petal'], 4, { role: 'petal', name: 'Inner petals' }),
    blob('middle_petal', [42, 54, 10], [0, 362, 24], { corners: 18, rotate: [22, 0, 0], fat: 0.6 }),
    around('middle_petals', ['middle_petal'], 5, { role: 'petal', name: 'Middle petals' }),
    blob('outer_petal', [50, 56, 9], [0, 350, 34.4], { corners: 18, rotate: [48, 0, 0], fat: 0.6 }),
    around('outer_petals', ['outer_petal'], 6, { role: 'petal', name: 'Outer petals' }),
    blob('calyx', [30, 24, 30], [0, 336, 0], { role: 'stem', name: 'Calyx' }),
    spike('sepal', [12, 42, 4], [0, 326, 20], { role: 'leaf', rotate: [112, 0, 0] }),
    around('sepals', ['sepal'], 5, { role: 'leaf', name: 'Sepals' }),
    limb(
      'stalk',
      [
        [0, 340, 0],
        [4, 230, 3],
        [-3, 110, 0],
        [0, 0, 0],
      ],
      [9, 8, 8, 8],
      { role: 'stem', corners: 14, name: 'Stem' },
    ),
    blob('leaf_one', [64, 4, 34], [33, 216, 5], { role: 'leaf', rotate: [0, 0, 28] }),
    blob('leaf_two', [60, 4, 32], [-30, 160, 5], { role: 'leaf', rotate: [0, 0, -30] }),
    blob('leaf_three', [44, 4, 26], [16, 130, -9], { role: 'leaf', rotate: [0, 30, 26] }),
    { id: 'leaves', op: 'group', inputs: ['leaf_one', 'leaf_two', 'leaf_three'], role: 'leaf', name: 'Leaves' },
    spike('thorn', [5, 13, 5], [7, 262, 3], { role: 'stem', rotate: [0, 0, -66], corners: 10 }),
    {
      id: 'thorns',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [2, -70, 2, 180],
          [-4, -168, -2],
        ],
      },
      inputs: ['thorn'],
      role: 'stem',
      name: 'Thorns',
    },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['rose', 'red rose'],
    variants: [
      { names: ['white rose'], params: {}, materials: { main: '#f6f1ea velvet' } },
      { names: ['golden rose', 'gold rose'], params: {}, materials: { main: 'gold', stem: 'gold', leaf: 'gold' } },
    ],
    parts: {
      petal: { names: ['blossom', 'bloom', 'bud'], material: 'main' },
      stem: { names: ['stalk', 'thorn'], material: 'stem' },
      leaf: { material: 'leaf' },
    },
  },
});
