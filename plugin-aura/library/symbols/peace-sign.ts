import { symbol } from './symbol.ts';

/** The peace sign of 1958: a ring with an upright and two slanting bars. */
export const peaceSign = symbol({
  op: 'create_peace_sign',
  label: 'Peace sign',
  help: 'Ring with three bars',
  names: ['peace sign', 'peace symbol', 'peace'],
  material: 'brass',
  profile: {
    ring: [100, 80],
    plus: [
      { rect: [10, 92] },
      {
        points: [
          [0, 7],
          [0, -7],
          [-33, -40],
          [-40, -33],
        ],
      },
      {
        points: [
          [0, 7],
          [40, -33],
          [33, -40],
          [0, -7],
        ],
      },
    ],
  },
});
