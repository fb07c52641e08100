import { symbol } from './symbol.ts';

/** A heart: two lobes that meet in a notch, and a point below. */
export const heart = symbol({
  op: 'create_heart',
  label: 'Heart',
  help: 'Flat heart',
  names: ['heart', 'heart shape', 'love heart', 'valentine heart'],
  material: 'red lacquer',
  profile: {
    points: [
      [0, -44],
      {
        spline: [
          [-20, -26],
          [-40, -6],
          [-50, 18],
          [-44, 36],
          [-26, 44],
          [-9, 38],
          [0, 24],
        ],
      },
      {
        spline: [
          [9, 38],
          [26, 44],
          [44, 36],
          [50, 18],
          [40, -6],
          [20, -26],
          [0, -44],
        ],
      },
    ],
  },
});
