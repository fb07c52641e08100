import { generate, refine, vary } from '../patterns/generate.ts';
import type { Reader, Reading } from './reader.ts';

const NOTHING: Reading = {
  reply: 'Nothing that could be built was understood: name a thing, for instance "a ring" or "an oak table".',
  offers: ['a ring', 'an oak table'],
  unread: [],
  notes: [],
};

/** The first reader of words, by tables of patterns. */
export const patternsReader: Reader = {
  generate: async (prompt, { seed }) => {
    const { plan, unread, notes } = generate(prompt, seed === undefined ? {} : { seed });
    return plan.operations.length > 0 ? { plan, unread, notes } : { ...NOTHING, unread };
  },
  refine: async (plan, instruction, { selection }) => {
    const { plan: refined, unread, notes } = refine(plan, instruction, selection);
    return { plan: refined, unread, notes };
  },
  vary: async (plan, count, { axes }) => vary(plan, count, axes),
};
