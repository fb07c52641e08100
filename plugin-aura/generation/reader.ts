import type { Report } from '../evaluation/reportSchema.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * What the offline reader made of words. With a plan, that is built; with a reply alone, nothing is built and nothing changes:
 * a question was answered, thanks were returned, or the thing that was named is not known.
 */
export interface Reading {
  plan?: Plan;
  reply?: string;
  /** What the artist may say next, each as a whole prompt. */
  offers?: readonly string[];
  /** Words that found no use. */
  unread: readonly string[];
  /** What the artist should know. */
  notes: readonly string[];
  /** Of a refinement: the plan is a new design, to be put beside the one that was given. */
  beside?: boolean;
}

/** Reads words without a model, in milliseconds; asynchronous only because its library is loaded on demand. The same words and seed, the same plan. */
export interface Reader {
  generate(prompt: string, options: { seed?: number }): Promise<Reading>;
  /** `measure` builds the plan and tells what was measured, `build` that of another; asked for questions, and where words do not tell. */
  refine(
    plan: Plan,
    instruction: string,
    options: {
      selection?: readonly string[];
      seed?: number;
      measure?: () => Promise<Report>;
      build?: (plan: Plan) => Promise<Report>;
    },
  ): Promise<Reading>;
  /** Up to `count` plans that differ from the given one and from each other, along the named axes where some are named. */
  vary(
    plan: Plan,
    count: number,
    options: { axes?: readonly string[]; seed?: number },
  ): Promise<readonly { plan: Plan; label: string; axis?: string }[]>;
}
