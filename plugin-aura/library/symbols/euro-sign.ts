import { symbol } from './symbol.ts';

/** The sign of the euro: an open round with two bars. */
export const euroSign = symbol({
  op: 'create_euro_sign',
  label: 'Euro sign',
  help: 'Euro sign',
  names: ['euro sign', 'euro symbol'],
  material: 'gold',
  profile: {
    circle: 100,
    minus: [
      { circle: 74 },
      {
        points: [
          [0, 0],
          [60, 56],
          [60, -56],
        ],
      },
    ],
    plus: [
      { rect: [66, 10], at: [-26, 9] },
      { rect: [60, 10], at: [-28, -9] },
    ],
  },
});
