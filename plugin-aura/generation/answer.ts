import { z } from 'zod';
import { problemSchema, reportSchema } from '../evaluation/reportSchema.ts';
import { materialSpecificationSchema } from '../materials/specification.ts';
import { COMPLEXITIES, LIMITS, planSchema } from '../plan/plan.ts';

/** What goes over the wire between page and companion server (design.md, section 6). Everything is parsed with these on both sides. */

const common = {
  provider: z.string().max(64).optional(),
  model: z.string().max(128).optional(),
  complexity: z.enum(COMPLEXITIES).optional(),
  seed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31)
    .optional(),
  session_id: z.string().max(64).optional(),
};
const prompt = z
  .string()
  .trim()
  .min(1, 'Say what you want to make: the prompt is empty.')
  .max(LIMITS.prompt, `The prompt is longer than ${LIMITS.prompt} characters: say it in fewer words.`);

export const contextSchema = z.strictObject({
  units: z.string().max(8).optional(),
  selection: z.array(z.string().max(200)).max(100).optional(),
  objects: z
    .array(z.strictObject({ id: z.string().max(200), name: z.string().max(200), type: z.string().max(60) }))
    .max(500)
    .optional(),
});

export const generateRequestSchema = z.strictObject({ prompt, context: contextSchema.optional(), ...common });
export type GenerateRequest = z.infer<typeof generateRequestSchema>;

export const refineRequestSchema = z.strictObject({
  plan: planSchema,
  instruction: prompt,
  selection: z.array(z.string().max(200)).max(100).optional(),
  ...common,
});
export type RefineRequest = z.infer<typeof refineRequestSchema>;

export const variationsRequestSchema = z
  .strictObject({
    prompt: prompt.optional(),
    plan: planSchema.optional(),
    count: z.number().int().min(1).max(5),
    axes: z.array(z.string().max(40)).max(8).optional(),
    ...common,
  })
  .refine((body) => body.prompt !== undefined || body.plan !== undefined, 'Give a prompt or a plan to vary.');
export type VariationsRequest = z.infer<typeof variationsRequestSchema>;

export const PHASES = [
  { id: 'intent', percent: 10, label: 'Design intent analysis' },
  { id: 'plan', percent: 30, label: 'Construction plan' },
  { id: 'materials', percent: 50, label: 'Material specifications' },
  { id: 'validation', percent: 70, label: 'Validation & enhancement' },
  { id: 'assembly', percent: 90, label: 'Final assembly' },
  { id: 'output', percent: 100, label: 'Output' },
] as const;
export type PhaseId = (typeof PHASES)[number]['id'];

export const metadataSchema = z.object({
  design_type: z.string(),
  complexity: z.string(),
  provider: z.string(),
  model: z.string().optional(),
  /** Milliseconds, whole and by phase. */
  processing_ms: z.number(),
  phases_ms: z.record(z.string(), z.number()),
  tokens: z.object({ input: z.number(), cached: z.number(), output: z.number() }).optional(),
  cost_usd: z.number().optional(),
  attempts: z.array(z.object({ provider: z.string(), outcome: z.string() })),
  warnings: z.array(z.string()),
  /** Words of the prompt that the offline reader did not use. */
  unread: z.array(z.string()).optional(),
  generated_at: z.string(),
});
export type Metadata = z.infer<typeof metadataSchema>;

export const answerSchema = z.object({
  plan: planSchema,
  materials: z.array(materialSpecificationSchema),
  metadata: metadataSchema,
  report: reportSchema,
});
export type Answer = z.infer<typeof answerSchema>;

export const refineAnswerSchema = answerSchema.extend({
  changes: z.array(
    z.object({ kind: z.enum(['added', 'changed', 'removed']), what: z.string(), id: z.string(), detail: z.string().optional() }),
  ),
});
export const variationsAnswerSchema = z.object({ variations: z.array(answerSchema.extend({ label: z.string() })) });

/** Server-sent events of the three POST endpoints when the client accepts text/event-stream: `event: <type>`, `data: <json>`. */
export const progressEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('phase'),
    phase: z.enum(['intent', 'plan', 'materials', 'validation', 'assembly', 'output']),
    percent: z.number(),
    label: z.string(),
  }),
  z.object({ type: z.literal('operation'), index: z.number().int(), operation: z.unknown() }),
  z.object({ type: z.literal('provider'), provider: z.string(), model: z.string().optional(), note: z.string().optional() }),
  z.object({ type: z.literal('answer'), answer: z.unknown() }),
  z.object({ type: z.literal('problem'), problem: z.unknown() }),
]);
export type ProgressEvent = z.infer<typeof progressEventSchema>;

/** RFC 9457 problem details with a stable `code`. */
export const problemDetailsSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  problems: z.array(problemSchema).optional(),
});
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;

export const statusSchema = z.object({
  version: z.string(),
  providers: z.array(
    z.object({ id: z.string(), label: z.string(), available: z.boolean(), models: z.array(z.string()), note: z.string().optional() }),
  ),
  order: z.array(z.string()),
  capabilities: z.record(z.string(), z.boolean()),
  operations: z.number().int(),
});
export type Status = z.infer<typeof statusSchema>;
