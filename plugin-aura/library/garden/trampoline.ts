import { drawn } from '../drawn.ts';
import { around, rail, ring, rod, turned } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A garden trampoline of 3.05 m on four bent feet. */
export const trampoline = thing({
  op: 'create_trampoline',
  family: 'garden',
  label: 'Trampoline',
  help: 'Jumping mat in a padded ring on legs',
  params: { diameter: mm(3050, 'Diameter', 'Of the ring'), legs: whole(4, 'Legs', 'Bent feet around the ring', { min: 3, max: 8 }) },
  let: { s: '= diameter / 3050' },
  materials: { mat: 'black fabric', pad: '#1e88e5 leather', frame: 'galvanized steel' },
  operations: drawn('s', [
    ring('ring', 3000, 50, [0, 760, 0], { role: 'frame', name: 'Ring' }),
    rod('mat', 2500, 12, [0, 768, 0], { role: 'mat', name: 'Mat' }),
    turned(
      'pad',
      [
        [1240, 776],
        [1240, 800],
        [1270, 812],
        [1500, 806],
        [1540, 790],
        [1540, 770],
        [1500, 776],
      ],
      [0, 0, 0],
      { role: 'pad', name: 'Pad' },
    ),
    rail(
      'leg',
      44,
      [
        [1485, 756, -360],
        [1485, 22, -360],
        [1485, 22, 360],
        [1485, 756, 360],
      ],
      { bend: 110, role: 'frame', name: 'Leg' },
    ),
    around('legs', ['leg'], '= legs', { role: 'frame', name: 'Leg' }),
  ]),
  spoken: {
    names: ['trampoline', 'garden trampoline'],

    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      leg: { names: ['foot'], count: 'legs', material: 'frame' },
      mat: { names: ['bed', 'net'], material: 'main' },
      pad: { names: ['padding', 'edge'], material: 'pad' },
      frame: { names: ['ring'], material: 'frame' },
    },
  },
});
