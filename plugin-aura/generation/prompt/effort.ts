import type { Effort } from '../provider.ts';
import type { Complexity } from '../task.ts';

/** What a degree of detail buys: operations, room to write and think, and what the model is told. */
export interface Budget {
  operations: number;
  /** Thinking included. */
  maxTokens: number;
  effort: Effort;
  detail: string;
}

export const BUDGETS: Readonly<Record<Complexity, Budget>> = {
  simple: { operations: 12, maxTokens: 8_000, effort: 'low', detail: 'only the parts that were named, in plain forms' },
  moderate: { operations: 40, maxTokens: 12_000, effort: 'low', detail: 'all parts that such a thing has' },
  complex: { operations: 120, maxTokens: 24_000, effort: 'medium', detail: 'every part, with edges treated and fittings shown' },
  'hyper-realistic': {
    operations: 300,
    maxTokens: 48_000,
    effort: 'high',
    detail: 'as a maker would build it: joints, fastenings, treated edges, wear where it belongs',
  },
};
