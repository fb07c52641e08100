import { wordReader } from '../composing/index.ts';
import type { Reader } from './reader.ts';

/** The reader of words that needs no model: a brief is read, and composed to a plan. */
export const offlineReader: Reader = {
  generate: (prompt, { seed }) => wordReader().generate(prompt, seed === undefined ? {} : { seed }),
  refine: (plan, instruction, options) => wordReader().refine(plan, instruction, options),
  vary: (plan, count, options) => wordReader().vary(plan, count, options),
};
