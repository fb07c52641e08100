import { symbol } from './symbol.ts';

/** A percent sign as a printer cuts it. */
export const percentSign = symbol({
  op: 'create_percent_sign',
  label: 'Percent sign',
  help: 'Percent sign',
  names: ['percent sign', 'percent symbol', 'percentage sign'],
  material: 'red plastic',
  profile: { text: '%', size: 100 },
});
