import { symbol } from './symbol.ts';

/** A plus sign: two bars of the same length, as on a first aid box. */
export const plusSign = symbol({
  op: 'create_plus_sign',
  label: 'Plus sign',
  help: 'Two bars of the same length',
  names: ['plus sign', 'plus', 'plus symbol', 'medical cross', 'red cross', 'greek cross'],
  material: 'red plastic',
  profile: { rect: [100, 32], r: 3, plus: [{ rect: [32, 100], r: 3 }] },
});
