import { drawn } from '../drawn.ts';
import { mirrored, ring, rod, slab, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A clothes peg standing with its jaws up, 72 mm long: two wooden halves with notches, held by a spring. */
export const clothesPeg = thing({
  op: 'create_clothes_peg',
  family: 'household',
  label: 'Clothes peg',
  help: 'Spring clothes peg of two halves',
  params: { length: mm(72, 'Length', 'Over all') },
  let: { s: '= length / 72' },
  materials: { half: 'beech', spring: 'steel' },
  operations: drawn('s', [
    slab(
      'half',
      {
        points: [
          [7.5, 0],
          [10.2, 0.6],
          [8.6, 36],
          [6.4, 72],
          [2.6, 71],
          [0.3, 66],
          [0.3, 60],
          [2.6, 57],
          [2.6, 53],
          [0.3, 50],
          [0.3, 45],
          [1.6, 43.4],
          [1.6, 38.6],
          [0.3, 37],
          [1, 33],
        ],
      },
      10,
      [5.25, 0, 0],
      { round: 0.6 },
    ),
    mirrored('halves', ['half'], { plane: 'x', role: 'half', name: 'Half' }),
    rod('coil', 6, 11, [0, 41, 0], { axis: 'z' }),
    ring('turn', 7, 1.5, [0, 41, -3.8], { axis: 'z' }),
    ring('turn_2', 7, 1.5, [0, 41, 0], { axis: 'z' }),
    ring('turn_3', 7, 1.5, [0, 41, 3.8], { axis: 'z' }),
    {
      id: 'arm',
      op: 'pipe',
      params: {
        diameter: 1.5,
        path: {
          line: [
            [3, 41, 5.6],
            [9, 49, 5.6],
            [9, 49, -5.6],
            [3, 41, -5.6],
          ],
          bend: 1.2,
        },
      },
    },
    mirrored('arms', ['arm'], { plane: 'x' }),
    union('spring', ['coil', 'turn', 'turn_2', 'turn_3', 'arms'], { role: 'spring', name: 'Spring' }),
  ]),
  spoken: {
    names: ['clothes peg', 'clothespin', 'clothes pin', 'laundry peg', 'washing peg', 'clothes clip'],
    sizes: { one: 'length' },
    words: { length: ['long', 'tall'] },
    parts: { half: { names: ['body', 'side', 'jaw'], material: 'main', always: 2 }, spring: { names: ['coil'], material: 'spring' } },
  },
});
