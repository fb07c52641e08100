import { by, oval } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

/** A table knife, lying with its handle toward the viewer. Usual lengths: table 230, dessert 205, butter 165 mm. */
export const tableKnife = thing({
  op: 'create_table_knife',
  family: 'tableware',
  label: 'Table knife',
  help: 'Table, steak or butter knife',
  params: {
    length: mm(230, 'Length', 'From end to tip'),
    width: mm(21, 'Blade width', 'Across the blade'),
    thickness: mm(8, 'Handle thickness', 'Of the handle at its middle'),
  },
  let: { k: '= length / 228', w: '= width / 21', t: '= thickness / 8' },
  materials: { blade: 'polished stainless steel', handle: 'polished stainless steel' },
  operations: [
    {
      id: 'handle',
      op: 'loft',
      params: {
        axis: 'z',
        height: '= 112 * k',
        sections: by(
          ['w', 't'],
          [
            { profile: oval(12, 5) },
            { profile: oval(16, 7) },
            { profile: oval(19, 8) },
            { profile: oval(14, 8) },
            { profile: oval(9, 4.5) },
          ],
        ).map((section, i) => ({ ...section, at: [0, 0.03, 0.45, 0.92, 1][i] })),
      },
      at: { my: 'bottom back' },
    },
    {
      id: 'blade',
      op: 'extrude',
      params: {
        profile: {
          points: by(
            ['w', 'k'],
            [
              [-5, -4],
              [5, -4],
              {
                spline: [
                  [7, 8],
                  [11, 16],
                ],
              },
              [11, 60],
              {
                spline: [
                  [9, 96],
                  [2, 113],
                  [-4, 116],
                ],
              },
              {
                spline: [
                  [-8, 110],
                  [-10, 92],
                ],
              },
              [-10, 10],
            ],
          ),
        },
        height: '= 2.2 * k',
        round: '= 0.6 * k',
      },
      at: { my: 'bottom front', offset: ['= 0.5 * w', '= 4 * t - 1.1 * k', '= 4 * k'] },
    },
  ],
  spoken: {
    names: ['table knife', 'dinner knife', 'cutlery knife'],
    variants: [
      { names: ['butter knife', 'spreader'], params: { length: 165, width: 24, thickness: 7 } },
      { names: ['dessert knife', 'cheese knife'], params: { length: 205, width: 19 } },
      { names: ['steak knife'], params: { length: 220, width: 18, thickness: 13 }, materials: { handle: 'rosewood' } },
    ],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long'], width: ['wide'] },
    parts: {
      blade: { material: 'main', sizes: { width: 'width', size: 'width' } },
      handle: { names: ['grip'], material: 'handle', sizes: { thickness: 'thickness' } },
    },
  },
});
