import { z } from 'zod';
import { problemSchema } from '../evaluation/reportSchema.ts';
import { LIMITS, planSchema } from '../plan/plan.ts';

/**
 * What an assistant may do in the scene of an open page, as it goes over the wire: the server hands tasks to the page that has
 * allowed it, and the page sends back what became of them.
 */

const uuid = z.string().min(1).max(64);

export const applyRequestSchema = z.strictObject({
  /** Checked by the server before a page sees it. */
  plan: planSchema,
  /** The design that is brought to this plan; left out, a new one is put beside what stands there. */
  design: uuid.optional(),
  /** What the entry of the history is called. */
  name: z.string().trim().min(1).max(80).default('Plan of an assistant'),
});
export type ApplyRequest = z.infer<typeof applyRequestSchema>;

export const sceneTaskSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('read'), task: uuid }),
  z.object({ do: z.literal('apply'), task: uuid, ...applyRequestSchema.shape }),
]);
export type SceneTask = z.infer<typeof sceneTaskSchema>;

/** A scene as an assistant is told of it: each design with its plan as it now stands, changes by hand included. */
export const sceneSchema = z.object({
  units: z.string(),
  designs: z.array(z.object({ design: uuid, name: z.string(), selected: z.boolean(), plan: planSchema })),
});
export type Scene = z.infer<typeof sceneSchema>;

export const appliedSchema = z.object({ design: uuid, name: z.string(), parts: z.array(z.string()) });
export type Applied = z.infer<typeof appliedSchema>;

export const sceneOutcomeSchema = z.union([
  z.strictObject({ scene: sceneSchema }),
  z.strictObject({ applied: appliedSchema }),
  z.strictObject({ failed: z.string().max(LIMITS.prompt), problems: z.array(problemSchema).max(200).default([]) }),
]);
export type SceneOutcome = z.infer<typeof sceneOutcomeSchema>;

/** What a page sends when a task has been done. `page` is the word that the server gave this page and nobody else. */
export const outcomeRequestSchema = z.strictObject({ page: uuid, task: uuid, outcome: sceneOutcomeSchema });

/** First event of the page's stream of tasks. */
export const pageOpenedSchema = z.object({ page: uuid });
