import { drawn } from '../drawn.ts';
import { around, ball, rod, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A head of broccoli of 150 mm. */
export const broccoli = thing({
  op: 'create_broccoli',
  family: 'food',
  label: 'Broccoli',
  help: 'Green head of florets on a thick stalk',
  params: { height: mm(150, 'Height', 'With its stalk') },
  // drawn 154 mm high
  let: { s: '= height / 154' },
  materials: { floret: '#3f7d32 leaves', stalk: '#9ccc65 leaves' },
  operations: drawn('s', [
    turned(
      'stalk',
      [
        [0, 0],
        [19, 0],
        [20, 4],
        [17, 40],
        [26, 66],
        [34, 84],
        [0, 84],
      ],
      [0, 0, 0],
      { role: 'stalk', name: 'Stalk' },
    ),
    ball('heart', [104, 70, 104], [0, 100, 0], { role: 'floret', name: 'Heart' }),
    ball('bud', [46, 42, 46], [48, 92, 0], { role: 'floret', name: 'Floret' }),
    around('outer_florets', ['bud'], 9, { role: 'floret', name: 'Outer florets' }),
    ball('bud_high', [44, 42, 44], [32, 120, 0], { role: 'floret', name: 'Floret' }),
    around('inner_florets', ['bud_high'], 6, { role: 'floret', name: 'Inner florets' }),
    ball('crown', [50, 44, 50], [0, 132, 0], { role: 'floret', name: 'Crown' }),
    rod('branch', 13, 44, [18, 44, 0], { rotate: [0, 0, -32], role: 'stalk', name: 'Branch' }),
    around('branches', ['branch'], 6, { role: 'stalk', name: 'Branches' }),
  ]),
  spoken: {
    names: ['broccoli', 'head of broccoli', 'broccoli floret'],

    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: { floret: { names: ['head', 'bud'], material: 'main' }, stalk: { names: ['stem', 'trunk'], material: 'stalk' } },
  },
});
