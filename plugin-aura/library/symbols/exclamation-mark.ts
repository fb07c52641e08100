import { symbol } from './symbol.ts';

/** An exclamation mark as a printer cuts it. */
export const exclamationMark = symbol({
  op: 'create_exclamation_mark',
  label: 'Exclamation mark',
  help: 'Exclamation mark',
  names: ['exclamation mark', 'exclamation point'],
  material: 'red plastic',
  profile: { text: '!', size: 100 },
});
