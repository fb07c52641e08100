import { z } from 'zod';
import { reportSchema } from '../../plugin-aura/evaluation/reportSchema.ts';
import { builtNumberSchema } from '../../plugin-aura/generation/geometry/messages.ts';
import { planSchema } from '../../plugin-aura/plan/plan.ts';

/**
 * What is said to the thread that reads words, and by it. Every request has a number, and its answer carries the same one. While a change
 * is read the thread may ask for a design to be built (`build`), and is given what was measured (`built`) by the number of that call.
 */

const id = z.number().int().positive();
const words = z.string();
const seed = z.number().optional();

/** A wish that changed nothing, by the design that it was said of. */
const wishes = z.array(z.tuple([z.string(), z.string()]));

export const toWordsSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('generate'), id, prompt: words, seed }),
  z.object({
    type: z.literal('refine'),
    id,
    plan: planSchema,
    instruction: words,
    selection: z.array(z.string()).readonly().optional(),
    seed,
  }),
  z.object({
    type: z.literal('vary'),
    id,
    plan: planSchema,
    count: z.number().int(),
    axes: z.array(z.string()).readonly().optional(),
    seed,
  }),
  /** What is declared of the things of the library. */
  z.object({ type: z.literal('declare'), id }),
  /** What a reader has to hand on to the one that comes after it. */
  z.object({ type: z.literal('remember'), id }),
  z.object({ type: z.literal('recall'), wishes }),
  z.object({ type: z.literal('built'), call: id, measured: reportSchema.extend({ numbers: z.array(builtNumberSchema) }) }),
]);
export type ToWords = z.infer<typeof toWordsSchema>;

const readingSchema = z.object({
  plan: planSchema.optional(),
  reply: z.string().optional(),
  offers: z.array(z.string()).readonly().optional(),
  unread: z.array(z.string()).readonly(),
  notes: z.array(z.string()).readonly(),
  beside: z.boolean().optional(),
});

export const fromWordsSchema = z.discriminatedUnion('type', [
  /** All that reading needs is loaded. */
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('read'), id, reading: readingSchema }),
  z.object({
    type: z.literal('varied'),
    id,
    variants: z.array(z.object({ plan: planSchema, label: z.string(), axis: z.string().optional() })).readonly(),
  }),
  z.object({ type: z.literal('declared'), id, json: z.string() }),
  z.object({ type: z.literal('remembered'), id, wishes }),
  /** Of a change: builds this plan, or the one that is changed. */
  z.object({ type: z.literal('build'), id, call: id, plan: planSchema.optional() }),
  z.object({ type: z.literal('failed'), id, message: z.string() }),
]);
export type FromWords = z.infer<typeof fromWordsSchema>;
