import { symbol } from './symbol.ts';

/** The lemniscate: two drops that cross in the middle. */
export const infinity = symbol({
  op: 'create_infinity',
  label: 'Infinity sign',
  help: 'Infinity sign',
  names: ['infinity', 'infinity sign', 'infinity symbol', 'lemniscate'],
  material: 'polished steel',
  profile: {
    points: [
      [0, -7.5],
      {
        spline: [
          [-12, -17],
          [-28, -23],
          [-44, -14],
          [-50, 0],
          [-44, 14],
          [-28, 23],
          [-12, 17],
          [0, 7.5],
        ],
      },
      {
        spline: [
          [12, 17],
          [28, 23],
          [44, 14],
          [50, 0],
          [44, -14],
          [28, -23],
          [12, -17],
          [0, -7.5],
        ],
      },
    ],
    minus: [
      {
        points: [
          [-8, 0],
          {
            spline: [
              [-18, 9],
              [-28, 12],
              [-36, 8],
              [-39, 0],
              [-36, -8],
              [-28, -12],
              [-18, -9],
              [-8, 0],
            ],
          },
        ],
      },
      {
        points: [
          [8, 0],
          {
            spline: [
              [18, 9],
              [28, 12],
              [36, 8],
              [39, 0],
              [36, -8],
              [28, -12],
              [18, -9],
              [8, 0],
            ],
          },
        ],
      },
    ],
  },
});
