import { z } from 'zod';
import { answerSchema, PHASES, refineAnswerSchema, variationSchema } from '../../generation/answer.ts';

const phaseIds = PHASES.map(({ id }) => id);

/** One exchange of the conversation: what was said, how the answer came about, and what it was. Stored as it is. */
export const turnSchema = z.object({
  id: z.string(),
  /** ISO time of asking. */
  at: z.string(),
  mode: z.enum(['generate', 'refine', 'vary']),
  instruction: z.string(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** Phases that are finished, with what they took where that is known, ms. */
  phases: z.array(z.object({ id: z.enum(phaseIds), percent: z.number(), ms: z.number().optional() })).default([]),
  /** Names of operations as they arrived, while the answer is not complete. */
  arrived: z.array(z.string()).default([]),
  /** Operations that were built in the page, of how many. */
  built: z.object({ done: z.number(), total: z.number() }).optional(),
  provider: z.string().optional(),
  model: z.string().optional(),
  /** What it cost, in US dollars; left out where nothing was paid. */
  cost: z.number().optional(),
  /** True where some of it has to be paid for, and nobody has said what it costs. */
  unpriced: z.boolean().optional(),
  /** Why those that were asked before did not answer, a sentence each. */
  failures: z.array(z.string()).default([]),
  /** True where the page had to answer by itself. */
  offline: z.boolean().default(false),
  /** What the artist should know of how it was answered. */
  notes: z.array(z.string()).default([]),
  error: z.string().optional(),
  /** Stable code of the error, as the server gives it. */
  code: z.string().optional(),
  problems: z.array(z.string()).default([]),
  /** Uuid of the design in the scene, and id of the history's entry. */
  design: z.string().optional(),
  entry: z.number().int().optional(),
  answer: answerSchema.optional(),
  /** Words instead of a design, and what can be said next. */
  reply: z.object({ text: z.string(), offers: z.array(z.string()), question: z.boolean().optional() }).optional(),
  changes: refineAnswerSchema.shape.changes.optional(),
  variations: z.array(variationSchema).optional(),
  /** Which variation stands in the scene now. */
  chosen: z.number().int().optional(),
});
export type Turn = z.infer<typeof turnSchema>;

export function newTurn(mode: Turn['mode'], instruction: string): Turn {
  return turnSchema.parse({ id: crypto.randomUUID(), at: new Date().toISOString(), mode, instruction, state: 'running' });
}
