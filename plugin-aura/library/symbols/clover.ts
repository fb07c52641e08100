import { symbol } from './symbol.ts';

/** A clover of four leaves, each a heart, with a curved stalk. */
export const clover = symbol({
  op: 'create_clover',
  label: 'Four-leaf clover',
  help: 'Four leaves and a stalk',
  names: ['clover', 'four leaf clover', 'four-leaf clover', 'lucky clover', 'shamrock'],
  material: 'green enamel',
  profile: {
    points: [
      [-5, 2],
      [5, 2],
      [22, -40],
      [12, -48],
    ],
    plus: [
      { circle: 16 },
      {
        points: [
          [0, 0],
          {
            spline: [
              [-10, 14],
              [-20, 26],
              [-16, 38],
              [-6, 39],
              [0, 32],
            ],
          },
          {
            spline: [
              [6, 39],
              [16, 38],
              [20, 26],
              [10, 14],
              [0, 0],
            ],
          },
        ],
        rotate: 0,
      },
      {
        points: [
          [0, 0],
          {
            spline: [
              [-10, 14],
              [-20, 26],
              [-16, 38],
              [-6, 39],
              [0, 32],
            ],
          },
          {
            spline: [
              [6, 39],
              [16, 38],
              [20, 26],
              [10, 14],
              [0, 0],
            ],
          },
        ],
        rotate: 90,
      },
      {
        points: [
          [0, 0],
          {
            spline: [
              [-10, 14],
              [-20, 26],
              [-16, 38],
              [-6, 39],
              [0, 32],
            ],
          },
          {
            spline: [
              [6, 39],
              [16, 38],
              [20, 26],
              [10, 14],
              [0, 0],
            ],
          },
        ],
        rotate: 180,
      },
      {
        points: [
          [0, 0],
          {
            spline: [
              [-10, 14],
              [-20, 26],
              [-16, 38],
              [-6, 39],
              [0, 32],
            ],
          },
          {
            spline: [
              [6, 39],
              [16, 38],
              [20, 26],
              [10, 14],
              [0, 0],
            ],
          },
        ],
        rotate: 270,
      },
    ],
  },
});
