import { symbol } from './symbol.ts';

/** A hash: two slanting bars across two level ones. */
export const hashSign = symbol({
  op: 'create_hash_sign',
  label: 'Hash sign',
  help: 'Hash sign',
  names: ['hash sign', 'hashtag', 'hash symbol', 'pound key'],
  material: 'blue plastic',
  profile: {
    rect: [92, 12],
    at: [0, 16],
    plus: [
      { rect: [92, 12], at: [0, -16] },
      {
        points: [
          [-28, -50],
          [-16, -50],
          [-4, 50],
          [-16, 50],
        ],
      },
      {
        points: [
          [4, -50],
          [16, -50],
          [28, 50],
          [16, 50],
        ],
      },
    ],
  },
});
