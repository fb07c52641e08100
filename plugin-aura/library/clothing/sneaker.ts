import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, no, thing, whole } from '../thing.ts';

/** Plan of the sole from heel (z = -140) to toe: u is across, v along. The inner side (u < 0) is the straighter. */
const plan = (grow: number) => ({
  points: [
    [0, -140 - grow],
    {
      spline: [
        [27 + grow, -126],
        [33 + grow, -100],
        [31 + grow, -50],
        [38 + grow, 20],
        [48 + grow, 74],
        [34 + grow, 122],
        [-4, 140 + grow],
        [-34 - grow, 118],
        [-42 - grow, 70],
        [-33 - grow, 10],
        [-28 - grow, -60],
        [-31 - grow, -104],
        [-24 - grow, -128],
        [0, -140 - grow],
      ],
    },
  ],
});

/** A laced shoe for the right foot: EU 42 is about 280 mm long outside. Its toe points to the viewer. */
export const sneaker = thing({
  op: 'create_shoe',
  family: 'clothing',
  label: 'Shoe',
  help: 'Laced shoe or sneaker, single or as a pair',
  params: {
    length: mm(285, 'Length', 'Outside, from heel to toe'),
    height: mm(105, 'Height', 'Of the collar at the heel'),
    laces: whole(5, 'Laces', 'Rows of laces', { min: 2, max: 8, soft: [3, 7] }),
    pair: no('Pair', 'Left and right side by side'),
  },
  let: { s: '= length / 285', h: '= height / 105', top: '= 105 * s * h' },
  materials: { upper: '#2f5fa8 fabric', sole: 'white rubber', lace: 'white cotton', lining: 'light grey fabric' },
  called: { outsole: 'Sole', bars: 'Lace' },
  operations: drawn('s', [
    { id: 'outsole', op: 'extrude', params: { profile: { ...plan(1.5), rotate: 180 }, height: 24, round: 4 }, role: 'sole' },
    {
      id: 'hull',
      op: 'loft',
      params: {
        axis: 'z',
        height: 272,
        sections: [
          {
            at: 0,
            profile: {
              points: [
                [-10, 0],
                [10, 0],
                [12, 30],
                {
                  spline: [
                    [9, '= top * 0.8'],
                    [0, '= top * 0.96'],
                    [-9, '= top * 0.8'],
                    [-12, 30],
                  ],
                },
              ],
            },
          },
          {
            at: 0.06,
            profile: {
              points: [
                [-24, 0],
                [24, 0],
                [31, 30],
                {
                  spline: [
                    [24, '= top * 0.8'],
                    [0, '= top'],
                    [-24, '= top * 0.8'],
                    [-30, 30],
                  ],
                },
              ],
            },
          },
          {
            at: 0.22,
            profile: {
              points: [
                [-28, 0],
                [29, 0],
                [34, 30],
                {
                  spline: [
                    [25, '= top * 0.78'],
                    [0, '= top * 0.95'],
                    [-25, '= top * 0.78'],
                    [-31, 30],
                  ],
                },
              ],
            },
          },
          {
            at: 0.46,
            profile: {
              points: [
                [-30, 0],
                [33, 0],
                [36, 28],
                {
                  spline: [
                    [24, '= top * 0.72'],
                    [0, '= top * 0.88'],
                    [-23, '= top * 0.72'],
                    [-32, 28],
                  ],
                },
              ],
            },
          },
          {
            at: 0.7,
            profile: {
              points: [
                [-38, 0],
                [42, 0],
                [43, 24],
                {
                  spline: [
                    [24, 52],
                    [0, 63],
                    [-24, 52],
                    [-38, 24],
                  ],
                },
              ],
            },
          },
          {
            at: 0.88,
            profile: {
              points: [
                [-36, 0],
                [38, 0],
                [40, 22],
                {
                  spline: [
                    [22, 42],
                    [0, 47],
                    [-22, 42],
                    [-38, 22],
                  ],
                },
              ],
            },
          },
          {
            at: 0.97,
            profile: {
              points: [
                [-20, 0],
                [20, 0],
                [23, 18],
                {
                  spline: [
                    [12, 32],
                    [0, 35],
                    [-12, 32],
                    [-22, 18],
                  ],
                },
              ],
            },
          },
          {
            at: 1,
            profile: {
              points: [
                [-9, 2],
                [9, 2],
                [10, 14],
                {
                  spline: [
                    [5, 22],
                    [0, 24],
                    [-5, 22],
                    [-10, 14],
                  ],
                },
              ],
            },
          },
        ],
      },
      at: { my: 'bottom', offset: [1, 14, 0] },
    },
    {
      id: 'mouth',
      op: 'loft',
      params: {
        height: '= top * 2',
        sections: [{ profile: oval(44, 86) }, { at: 0.2, profile: oval(48, 96) }, { profile: oval(86, 170) }],
      },
      at: { my: 'bottom', offset: [0, 42, -78], rotate: [9, 0, 0] },
    },
    { id: 'upper', op: 'difference', inputs: ['hull', 'mouth'] },
    { id: 'insole', op: 'ellipsoid', params: { size: [46, 10, 92] }, at: { my: 'center', offset: [0, 44, -78] }, role: 'lining' },
    {
      id: 'tongue',
      op: 'loft',
      params: {
        sections: [{ profile: oval(30, 8) }, { profile: oval(40, 9) }, { profile: oval(46, 10) }, { profile: oval(40, 8) }],
        path: {
          spline: [
            [0, 76, 40],
            [0, '= 66 * s + top * 0.28', 8],
            [0, '= 24 * s + top * 0.86', -20],
            [0, '= 24 * s + top', -36],
          ],
        },
      },
      role: 'lining',
    },
    {
      id: 'bar',
      op: 'loft',
      params: {
        sections: [{ profile: oval(7, 4) }, { profile: oval(8, 4) }, { profile: oval(7, 4) }],
        path: {
          spline: [
            [-25, 66, 48],
            [0, 83, 48],
            [25, 66, 48],
          ],
        },
      },
      role: 'lace',
    },
    {
      id: 'bars',
      op: 'linear_array',
      params: { count: '= laces', step: [0, '= (top - 42 * s) * 0.58 / laces', '= -72 * s / laces'] },
      inputs: ['bar'],
      role: 'lace',
    },
    { id: 'shoe', op: 'group', inputs: ['outsole', 'upper', 'insole', 'tongue', 'bars'], at: { offset: ['= if(pair, 60 * s, 0)', 0, 0] } },
    { id: 'other', op: 'mirror', inputs: ['shoe'], params: { keep: true }, when: '= pair' },
  ]),
  spoken: {
    names: ['shoe', 'sneaker', 'trainer', 'running shoe', 'tennis shoe', 'laced shoe'],
    variants: [
      { names: ['pair of shoes', 'pair of sneakers', 'pair of trainers'], params: { pair: true } },
      {
        names: ['leather shoe', 'dress shoe', 'oxford shoe'],
        params: { height: 90 },
        materials: { main: 'black leather', sole: 'black rubber', lace: 'black cotton' },
      },
      { names: ['high top', 'high top sneaker', 'basketball shoe'], params: { height: 150, laces: 7 } },
    ],
    sizes: { one: 'length', two: ['length', 'height'] },
    words: { length: ['long'], height: ['tall', 'high'] },
    parts: {
      sole: { material: 'sole' },
      lace: { names: ['shoelace'], count: 'laces', material: 'lace' },
      upper: { material: 'main' },
      tongue: { names: ['lining'], material: 'lining' },
    },
  },
});
