import { symbol } from './symbol.ts';

/** A Latin cross: the arm two thirds up, a third of the height long at each side. */
export const latinCross = symbol({
  op: 'create_cross',
  label: 'Cross',
  help: 'Latin cross',
  names: ['cross', 'latin cross', 'christian cross', 'crucifix shape'],
  material: 'oak',
  profile: {
    points: [
      [-9, -50],
      [9, -50],
      [9, 10],
      [32, 10],
      [32, 28],
      [9, 28],
      [9, 50],
      [-9, 50],
      [-9, 28],
      [-32, 28],
      [-32, 10],
      [-9, 10],
    ],
  },
});
