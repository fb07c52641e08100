import { slab } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A plate with the outline of a right-angled triangle, lying, the right angle at the front left. */
export const gussetPlate = thing({
  op: 'create_gusset_plate',
  family: 'mechanical',
  label: 'Gusset plate',
  help: 'Plate whose outline is a right-angled triangle, lying',
  params: {
    width: mm(100, 'Width', 'One leg, left to right'),
    depth: mm(100, 'Depth', 'The other leg, front to back'),
    thickness: mm(6, 'Thickness', 'Of the plate'),
  },
  materials: { plate: 'steel' },
  operations: [
    slab(
      'plate',
      {
        points: [
          ['= -width / 2', '= -depth / 2'],
          ['= width / 2', '= -depth / 2'],
          ['= -width / 2', '= depth / 2'],
        ],
      },
      '= thickness',
      [0, 0, 0],
      { axis: 'y', name: 'Plate' },
    ),
  ],
  spoken: {
    names: [
      'gusset plate',
      'gusset',
      'corner gusset',
      'right triangle plate',
      'right triangle',
      'right triangular plate',
      'right triangular prism',
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'thickness'] },
    words: {
      thickness: ['thick', 'long', 'length'],
      width: ['wide', 'base', 'leg', 'legs'],
      depth: ['deep', 'high', 'height', 'tall'],
    },
    parts: { leg: { names: ['cathetus', 'side'], sizes: { size: 'width', width: 'width', height: 'depth' } } },
  },
});
