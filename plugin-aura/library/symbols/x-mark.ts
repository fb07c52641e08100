import { symbol } from './symbol.ts';

/** Two bars that cross, as on a button that closes. */
export const xMark = symbol({
  op: 'create_x_mark',
  label: 'X mark',
  help: 'Two crossed bars',
  names: ['x mark', 'cross mark', 'x shape', 'saltire'],
  material: 'red plastic',
  profile: { rect: [124, 24], r: 3, rotate: 45, plus: [{ rect: [24, 124], r: 3 }] },
});
