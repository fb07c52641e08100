import { symbol } from './symbol.ts';

/** The sign in addresses as a printer cuts it. */
export const atSign = symbol({
  op: 'create_at_sign',
  label: 'At sign',
  help: 'At sign',
  names: ['at sign', 'at symbol'],
  material: 'blue plastic',
  profile: { text: '@', size: 100 },
});
