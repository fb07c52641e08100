import { z } from 'zod';
import { designPayloadSchema } from '../evaluation/payload.ts';
import { problemSchema, reportSchema } from '../evaluation/reportSchema.ts';
import { materialSpecificationSchema } from '../materials/specification.ts';
import { planSchema } from '../plan/plan.ts';
import { operationFactsSchema } from './vocabulary.ts';

/**
 * What page and geometry worker say to each other. Every request has a number; its answer, its progress and an abort carry the
 * same one. A request that was aborted gets no answer.
 */

const place = z.object({
  position: z.array(z.number()).length(3),
  quaternion: z.array(z.number()).length(4),
  scale: z.array(z.number()).length(3),
});
export const moveSchema = z.object({ part: z.string(), operation: z.string(), alone: z.boolean(), built: place, now: place });

const id = z.number().int().positive();

/** From the page to the worker. */
export const toWorkerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('evaluate'), id, plan: planSchema, quality: z.enum(['draft', 'final']), known: z.array(z.string()) }),
  /** Writes moves that were made by hand into the plan. */
  z.object({ type: z.literal('settle'), id, plan: planSchema, moves: z.array(moveSchema) }),
  z.object({ type: z.literal('vocabulary'), id }),
  z.object({ type: z.literal('abort'), id }),
]);
export type ToWorker = z.infer<typeof toWorkerSchema>;

/** From the worker to the page. */
export const fromWorkerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('operation'), id, index: z.number().int(), operation: z.string() }),
  z.object({
    type: z.literal('evaluated'),
    id,
    payload: designPayloadSchema,
    materials: z.array(materialSpecificationSchema),
    /** Only at final quality. */
    report: reportSchema.optional(),
    problems: z.array(problemSchema),
    /** By operation, what its parameters came to, lengths in mm. */
    values: z.record(z.string(), z.record(z.string(), z.unknown())),
    notes: z.array(z.string()),
  }),
  z.object({ type: z.literal('settled'), id, plan: planSchema, kept: z.array(moveSchema) }),
  z.object({ type: z.literal('vocabulary'), id, operations: z.array(operationFactsSchema) }),
  z.object({ type: z.literal('failed'), id, message: z.string() }),
]);
export type FromWorker = z.infer<typeof fromWorkerSchema>;
