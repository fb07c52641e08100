import { symbol } from './symbol.ts';

/** A star of five points, its notches where the lines of a pentagram cross (0.382). */
export const star = symbol({
  op: 'create_star',
  label: 'Star',
  help: 'Flat star with five points',
  names: ['star', 'five pointed star', 'star shape', 'gold star'],
  material: 'gold',
  profile: { star: 5, diameter: 100, inner_diameter: 42 },
});
