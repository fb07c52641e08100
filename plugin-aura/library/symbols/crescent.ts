import { symbol } from './symbol.ts';

/** A crescent moon: a disc from which another is taken. */
export const crescent = symbol({
  op: 'create_crescent',
  label: 'Crescent',
  help: 'Crescent moon',
  names: ['crescent', 'crescent moon', 'half moon', 'moon symbol'],
  material: 'gold',
  profile: { circle: 100, minus: [{ circle: 84, at: [20, 6] }] },
});
