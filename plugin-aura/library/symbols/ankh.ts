import { symbol } from './symbol.ts';

/** The Egyptian key of life: a loop over a cross with flared arms. */
export const ankh = symbol({
  op: 'create_ankh',
  label: 'Ankh',
  help: 'Loop over a cross',
  names: ['ankh', 'key of life', 'egyptian cross'],
  material: 'gold',
  profile: {
    points: [
      [-8, -50],
      [8, -50],
      [5.5, -4],
      [32, -8],
      [32, 10],
      [5.5, 6],
      {
        spline: [
          [14, 18],
          [22, 34],
          [15, 46],
          [0, 50],
          [-15, 46],
          [-22, 34],
          [-14, 18],
          [-5.5, 6],
        ],
      },
      [-32, 10],
      [-32, -8],
      [-5.5, -4],
    ],
    minus: [
      {
        points: [
          [0, 13],
          {
            spline: [
              [9, 24],
              [12, 34],
              [8, 40],
              [0, 42],
              [-8, 40],
              [-12, 34],
              [-9, 24],
              [0, 13],
            ],
          },
        ],
      },
    ],
  },
});
