import { z } from 'zod';
import { designPayloadSchema } from '../../evaluation/payload.ts';
import { problemSchema, reportSchema } from '../../evaluation/reportSchema.ts';
import { moveSchema } from '../../evaluation/settleMoves.ts';
import { materialSpecificationSchema } from '../../materials/specification.ts';
import { operationFactsSchema } from '../../operations/facts.ts';
import { planSchema } from '../../plan/plan.ts';

/**
 * What is said to a geometry worker and by it, in the page and in the server alike. Every request has a number; its answer, its
 * progress and an abort carry the same one. A request that was aborted gets no answer.
 */

const id = z.number().int().positive();
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** A number that the build came to, mm or degrees, with where it stands: "shank.thickness". */
export const builtNumberSchema = z.object({ place: z.string(), value: z.number() });

export const toWorkerSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('evaluate'),
    id,
    plan: planSchema,
    quality: z.enum(['draft', 'final', 'export']),
    /** Keys of meshes that the asker still has; left out where no meshes are wanted. */
    known: z.array(z.string()).optional(),
    /** Whether report and numbers are wanted. */
    report: z.boolean(),
    /** Whether each operation is told before it is built. */
    progress: z.boolean(),
  }),
  /** Writes moves that were made by hand into the plan. */
  z.object({ type: z.literal('settle'), id, plan: planSchema, moves: z.array(moveSchema) }),
  /** Turns a use of a component into the operations that it is made of. */
  z.object({ type: z.literal('open'), id, plan: planSchema, operation: z.string() }),
  /** The operations that are there, with these of the library. */
  z.object({ type: z.literal('vocabulary'), id, ops: z.array(z.string()) }),
  /** A picture of the built plan as PNG, its views side by side, each `size` pixels wide (tools of the desk). */
  z.object({
    type: z.literal('draw'),
    id,
    plan: planSchema,
    quality: z.enum(['draft', 'final', 'export']),
    size: z.number().int().positive(),
  }),
  /** The built plan as the files of a format (tools of the desk). */
  z.object({ type: z.literal('write'), id, plan: planSchema, quality: z.enum(['draft', 'final', 'export']), format: z.string() }),
  z.object({ type: z.literal('abort'), id }),
]);
export type ToWorker = z.infer<typeof toWorkerSchema>;

export const fromWorkerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('operation'), id, index: z.number().int(), operation: z.string() }),
  z.object({
    type: z.literal('evaluated'),
    id,
    payload: designPayloadSchema.optional(),
    materials: z.array(materialSpecificationSchema),
    report: reportSchema.optional(),
    /** Every number that operations were built with; beside a report. */
    numbers: z.array(builtNumberSchema).optional(),
    /** Of the plan, its materials and the build; what a report finds beyond them is in the report. */
    problems: z.array(problemSchema),
    /** By operation, what its parameters came to, lengths in mm. */
    values: z.record(z.string(), z.record(z.string(), z.unknown())),
    notes: z.array(z.string()),
  }),
  z.object({ type: z.literal('settled'), id, plan: planSchema, kept: z.array(moveSchema) }),
  z.object({ type: z.literal('opened'), id, plan: planSchema }),
  z.object({ type: z.literal('vocabulary'), id, operations: z.array(operationFactsSchema) }),
  z.object({ type: z.literal('drawn'), id, png: bytes }),
  z.object({
    type: z.literal('written'),
    id,
    files: z.array(z.object({ name: z.string(), mime: z.string(), data: z.union([z.string(), bytes]) })),
    /** Sentences on what the format cannot hold. */
    notes: z.array(z.string()),
  }),
  z.object({ type: z.literal('failed'), id, message: z.string() }),
]);
export type FromWorker = z.infer<typeof fromWorkerSchema>;
