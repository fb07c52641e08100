import { symbol } from './symbol.ts';

/** The sign of the dollar as a printer cuts it. */
export const dollarSign = symbol({
  op: 'create_dollar_sign',
  label: 'Dollar sign',
  help: 'Dollar sign',
  names: ['dollar sign', 'dollar symbol', 'dollar'],
  material: 'gold',
  profile: { text: '$', size: 100 },
});
