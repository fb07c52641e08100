import { symbol } from './symbol.ts';

/** A tick: a short stroke down and a long one up. */
export const checkMark = symbol({
  op: 'create_check_mark',
  label: 'Check mark',
  help: 'Tick',
  names: ['check mark', 'checkmark', 'tick', 'tick mark'],
  material: 'green plastic',
  profile: {
    points: [
      [-48, -2],
      [-34, 14],
      [-14, -10],
      [34, 40],
      [48, 25],
      [-14, -40],
    ],
  },
});
