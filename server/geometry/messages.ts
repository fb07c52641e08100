import { z } from 'zod';
import { problemSchema, reportSchema } from '../../plugin-aura/evaluation/reportSchema.ts';
import { materialSpecificationSchema } from '../../plugin-aura/materials/specification.ts';

/** Messages to the geometry worker. */
export const toWorkerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('build'),
    request: z.number().int(),
    /** Read by `readPlan` before it was sent. */
    plan: z.unknown(),
    specifications: z.array(materialSpecificationSchema),
    quality: z.enum(['draft', 'final', 'export']),
  }),
  /** Nobody waits for this request any more. */
  z.object({ kind: z.literal('abort'), request: z.number().int() }),
]);
export type ToWorker = z.infer<typeof toWorkerSchema>;

/** A number that the build came to, mm or degrees, with where it stands: "shank.thickness". */
export const resolvedNumberSchema = z.object({ place: z.string(), value: z.number() });

export const buildResultSchema = z.object({
  report: reportSchema,
  problems: z.array(problemSchema),
  numbers: z.array(resolvedNumberSchema),
});
export type BuildResult = z.infer<typeof buildResultSchema>;

/** Messages from the geometry worker. */
export const fromWorkerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('built'), request: z.number().int(), result: buildResultSchema }),
  z.object({ kind: z.literal('failed'), request: z.number().int(), message: z.string(), problems: z.array(problemSchema) }),
]);
export type FromWorker = z.infer<typeof fromWorkerSchema>;
