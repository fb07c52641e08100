import { symbol } from './symbol.ts';

/** An ampersand as a printer cuts it. */
export const ampersand = symbol({
  op: 'create_ampersand',
  label: 'Ampersand',
  help: 'Ampersand',
  names: ['ampersand', 'and sign'],
  material: 'walnut',
  profile: { text: '&', size: 100 },
});
