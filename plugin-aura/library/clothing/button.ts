import { drawn } from '../drawn.ts';
import { around, cut, rod, turned } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A sewing button of 20 mm with four holes. */
export const button = thing({
  op: 'create_button',
  family: 'clothing',
  label: 'Button',
  help: 'Round button with a rim and four holes',
  params: { diameter: mm(20, 'Diameter', 'Across'), holes: whole(4, 'Holes', 'For the thread', { min: 2, max: 6 }) },
  let: { s: '= diameter / 20' },
  materials: { body: '#6d4c41 glossy plastic' },
  operations: drawn('s', [
    turned(
      'disc',
      [
        [0, 0],
        [8.6, 0],
        [9.8, 0.8],
        [10, 2],
        [9.4, 3.2],
        [8.2, 3.2],
        [7.2, 2],
        [0, 2],
      ],
      [0, 0, 0],
      {},
    ),
    rod('drill', 2, 8, [2.3, -2, 0], {}),
    around('drills', ['drill'], '= holes', {}),
    cut('button', ['disc', 'drills'], { role: 'body', name: 'Button' }),
  ]),
  spoken: {
    names: ['button', 'shirt button', 'coat button', 'sewing button'],

    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { hole: { count: 'holes' }, rim: { names: ['edge'], material: 'main' } },
  },
});
