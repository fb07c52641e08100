import { curve, drawn } from '../drawn.ts';
import { around, group, rod, slab, turned, union } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A flanged mace of the fifteenth century, 620 mm, with seven flanges, a turned shaft and a leather grip; standing on its pommel. */
export const mace = thing({
  op: 'create_mace',
  family: 'games',
  label: 'Mace',
  help: 'Flanged war mace with a steel head, a shaft, a leather grip and a pommel',
  params: { length: mm(620, 'Length', 'Over all'), flanges: whole(7, 'Flanges', 'How many', { min: 4, max: 12 }) },
  let: { s: '= length / 620' },
  materials: { head: 'steel', shaft: 'walnut', grip: 'brown leather', fitting: 'brass' },
  operations: drawn('s', [
    rod('core', 34, 128, [0, 478, 0], { chamfer: 4 }),
    slab(
      'flange',
      {
        points: [
          [0, 486],
          [20, 488],
          [34, 508],
          [52, 552],
          [58, 562],
          [50, 572],
          [34, 592],
          [18, 602],
          [0, 604],
        ],
      },
      5,
      [29, 486, 0],
      { chamfer: 1.6 },
    ),
    around('flanges', ['flange'], '= flanges'),
    turned(
      'finial',
      curve([
        [0, 600],
        [15, 600],
        [15, 604],
        {
          spline: [
            [9, 612],
            [0, 620],
          ],
        },
      ]),
    ),
    union('head', ['core', 'flanges', 'finial'], { name: 'Head' }),
    turned(
      'shaft',
      curve([
        [0, 20],
        [12, 20],
        {
          spline: [
            [13, 120],
            [11.5, 190],
            [13, 480],
          ],
        },
        [0, 484],
      ]),
      [0, 0, 0],
      { role: 'shaft', name: 'Shaft' },
    ),
    turned(
      'collar',
      [
        [0, 462],
        [16, 462],
        [20, 468],
        [16, 474],
        [20, 480],
        [0, 484],
      ],
      [0, 0, 0],
      { role: 'fitting' },
    ),
    turned(
      'guard',
      [
        [0, 186],
        [17, 186],
        [24, 190],
        [24, 194],
        [17, 198],
        [0, 198],
      ],
      [0, 0, 0],
      { role: 'fitting' },
    ),
    turned(
      'pommel',
      curve([
        [0, 0],
        [8, 0],
        {
          spline: [
            [18, 8],
            [21, 18],
            [15, 30],
          ],
        },
        [15, 36],
        [0, 36],
      ]),
      [0, 0, 0],
      { role: 'fitting' },
    ),
    group('fittings', ['collar', 'guard', 'pommel'], { name: 'Fittings' }),
    turned(
      'grip',
      [
        [0, 36],
        ...Array.from(
          { length: 15 },
          (_, k) =>
            [
              [14.2, 36 + k * 10],
              [16.6, 39 + k * 10],
              [16.6, 43 + k * 10],
            ] as const,
        ).flat(),
        [14, 186],
        [0, 186],
      ],
      [0, 0, 0],
      { role: 'grip', name: 'Grip' },
    ),
  ]),
  spoken: {
    names: ['mace', 'war mace', 'flanged mace'],
    sizes: { one: 'length' },
    words: { length: ['long', 'tall'] },
    parts: {
      flange: { names: ['blade'], count: 'flanges' },
      head: { material: 'main' },
      shaft: { names: ['handle'], material: 'shaft' },
      grip: { material: 'grip' },
      pommel: { names: ['collar', 'fitting'], material: 'fitting' },
    },
  },
});
