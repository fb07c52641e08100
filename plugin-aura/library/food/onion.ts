import { drawn } from '../drawn.ts';
import { around, rail, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A yellow onion of 80 mm. */
export const onion = thing({
  op: 'create_onion',
  family: 'food',
  label: 'Onion',
  help: 'Round bulb with a dry tip and a beard of roots',
  params: { diameter: mm(80, 'Diameter', 'Across') },
  let: { s: '= diameter / 80' },
  materials: { skin: '#c98a3a glossy plastic', root: '#e6d3a3 matte plastic' },
  operations: drawn('s', [
    turned(
      'bulb',
      [
        [0, 3],
        [6, 2],
        {
          spline: [
            [24, 8],
            [37, 24],
            [40, 40],
            [36, 56],
            [24, 68],
            [10, 77],
            [5, 88],
            [6.5, 104],
          ],
        },
        [3, 107],
        [0, 107],
      ],
      [0, 0, 0],
      { role: 'skin', name: 'Bulb' },
    ),
    rail(
      'thread',
      1.6,
      [
        [2, 6, 0],
        [7, 0.8, 3],
        [12, -3, 2],
      ],
      { role: 'root', name: 'Root' },
    ),
    around('roots', ['thread'], 9, { role: 'root', name: 'Roots' }),
  ]),
  spoken: {
    names: ['onion', 'yellow onion', 'bulb onion'],
    variants: [
      { names: ['red onion'], params: {}, materials: { main: '#8e2a55 glossy plastic' } },
      { names: ['garlic bulb', 'garlic'], params: { diameter: 50 }, materials: { main: '#f3ede2 matte plastic' } },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { root: { material: 'root' }, bulb: { names: ['skin'], material: 'main' } },
  },
});
