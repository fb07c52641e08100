import { z } from 'zod';
import { problemSchema, reportSchema } from '../evaluation/reportSchema.ts';
import { materialSpecificationSchema } from '../materials/specification.ts';
import { COMPLEXITIES, intentSchema, LIMITS, operationSchema, parameterSchema, planSchema } from '../plan/plan.ts';
import { PROVIDER_FAULTS, runSchema } from './provider.ts';

/** What goes over the wire between page and companion server (design.md, section 6). Everything is parsed with these on both sides. */

const common = {
  /** Id of a provider, 'patterns' for the offline generator, or 'auto' (as left out) for all in their order. */
  provider: z.string().max(64).optional(),
  model: z.string().max(128).optional(),
  /** How much detail is wanted; 'auto' (as left out) is decided from the words. */
  complexity: z.enum(['auto', ...COMPLEXITIES]).optional(),
  /** Chooses between equally good answers; a model that knows no seed leaves it out. */
  seed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 31)
    .optional(),
  /** Groups requests whose spending is told together. */
  session_id: z.string().min(1).max(64).optional(),
  /** Whether the offline reader answers alone where it has used every word; no model is asked then. */
  understood_offline: z.boolean().optional(),
  /** True for the answer to a question of ours: another one is not asked. */
  answered: z.boolean().optional(),
};
/** Longest text of one picture, in characters of base64: about 400 kB. */
const MOST_IMAGE = 550_000;
const prompt = z
  .string()
  .trim()
  .min(1, 'Say what you want to make: the prompt is empty.')
  .max(LIMITS.prompt, `The prompt is longer than ${LIMITS.prompt} characters: say it in fewer words.`);

/** What stands in the scene: told to models. The offline reader goes by the words, and of a refinement by its plan and selection. */
export const contextSchema = z
  .strictObject({
    units: z.string().max(8).optional(),
    selection: z.array(z.string().max(200)).max(100).optional(),
    objects: z
      .array(z.strictObject({ id: z.string().max(200), name: z.string().max(200), type: z.string().max(60) }))
      .max(500)
      .optional(),
  })
  .describe('What stands in the scene. It is told to models; the offline generator goes by the words alone.');

export type Context = z.infer<typeof contextSchema>;

export const generateRequestSchema = z.strictObject({ prompt, context: contextSchema.optional(), ...common });
export type GenerateRequest = z.infer<typeof generateRequestSchema>;

export const refineRequestSchema = z.strictObject({
  plan: planSchema,
  instruction: prompt,
  /** Ids of the operations that are selected. */
  selection: z.array(z.string().max(200)).max(100).optional(),
  /** What the design looks like now, for models that see. */
  images: z
    .array(z.strictObject({ mime: z.enum(['image/png', 'image/jpeg', 'image/webp']), base64: z.base64().max(MOST_IMAGE) }))
    .max(3)
    .optional(),
  /** The images show a design that was just made, for its maker to look at: it may mend what is plainly wrong, or leave all as it is. */
  review: z.boolean().optional(),
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
const phaseIds = PHASES.map(({ id }) => id);

export const tokensSchema = z.object({ input: z.number(), cached: z.number(), output: z.number() });

/** One source that was asked, and what became of it, in a sentence of ours. */
export const attemptSchema = z.object({
  provider: z.string(),
  model: z.string().optional(),
  outcome: z.string(),
  /** Class of the failure; left out for the one that answered. */
  code: z.enum([...PROVIDER_FAULTS, 'plan']).optional(),
  ms: z.number().optional(),
});
export type Attempt = z.infer<typeof attemptSchema>;

const howSchema = z.object({
  provider: z.string(),
  /** The model that answered. */
  model: z.string().optional(),
  /** Milliseconds, whole and by phase. */
  processing_ms: z.number(),
  phases_ms: z.record(z.string(), z.number()),
  tokens: tokensSchema.optional(),
  cost_usd: z.number().optional(),
  /** True where some of it has to be paid for and nobody has said what it costs. */
  unpriced: z.literal(true).optional(),
  attempts: z.array(attemptSchema),
  warnings: z.array(z.string()),
  /** Words of the prompt that the offline reader did not use. */
  unread: z.array(z.string()).optional(),
  /** What the requests of this session came to, this one among them. */
  session: z.object({ id: z.string(), requests: z.number().int(), tokens: tokensSchema, cost_usd: z.number() }).optional(),
  generated_at: z.string(),
});
export const metadataSchema = howSchema.extend({ design_type: z.string(), complexity: z.string() });
export type Metadata = z.infer<typeof metadataSchema>;

export const answerSchema = z.object({
  plan: planSchema,
  materials: z.array(materialSpecificationSchema),
  metadata: metadataSchema,
  report: reportSchema,
});
export type Answer = z.infer<typeof answerSchema>;

/** Words instead of a design: a question answered or asked, thanks, a thing that is not known. Nothing is built and nothing changes. */
export const replySchema = z.object({
  reply: z.string(),
  /** What can be said next, each as a whole prompt. */
  offers: z.array(z.string()),
  /** True where the reply asks for something that the design hangs on. */
  question: z.boolean().optional(),
  metadata: howSchema,
});
export type Reply = z.infer<typeof replySchema>;

export const isReply = (outcome: object): outcome is Reply => 'reply' in outcome;

export const generationSchema = z.union([answerSchema, replySchema]);
export type Generation = Answer | Reply;

export const refineAnswerSchema = answerSchema.extend({
  changes: z.array(
    z.object({
      kind: z.enum(['added', 'changed', 'removed']),
      what: z.string(),
      id: z.string(),
      detail: z.string().optional(),
      inward: z.boolean().optional(),
    }),
  ),
  /** True where the words asked for something new: the plan is a design of its own, to be put beside the one that was given. */
  beside: z.boolean().optional(),
});
export type RefineAnswer = z.infer<typeof refineAnswerSchema>;
export const refinementSchema = z.union([refineAnswerSchema, replySchema]);
export type Refinement = RefineAnswer | Reply;

/** A design, and in words what distinguishes it. */
export const variationSchema = answerSchema.extend({ label: z.string() });
export type Variation = z.infer<typeof variationSchema>;
export const variationsAnswerSchema = z.object({ variations: z.array(variationSchema) });
export type VariationsAnswer = z.infer<typeof variationsAnswerSchema>;
export const variationsSchema = z.union([variationsAnswerSchema, replySchema]);
export type Variations = VariationsAnswer | Reply;

/** Server-sent events of the three POST endpoints when the client accepts text/event-stream: `event: <type>`, `data: <json>`. */
export const progressEventSchema = z.discriminatedUnion('type', [
  /** A phase has been finished. */
  z.object({ type: z.literal('phase'), phase: z.enum(phaseIds), percent: z.number(), label: z.string() }),
  /** Who is asked now: the first thing that is told, unless the words decide who it is. */
  z.object({ type: z.literal('provider'), provider: z.string(), model: z.string().optional() }),
  /** Another takes over: what came of the plan so far is void. */
  z.object({ type: z.literal('restart'), provider: z.string(), model: z.string().optional(), from: z.string(), reason: z.string() }),
  /** What was understood. This and the next three come as soon as each is complete, before the whole is checked. */
  z.object({ type: z.literal('intent'), intent: intentSchema }),
  z.object({ type: z.literal('parameter'), index: z.number().int(), parameter: parameterSchema }),
  z.object({ type: z.literal('material'), index: z.number().int(), material: materialSpecificationSchema }),
  z.object({ type: z.literal('operation'), index: z.number().int(), operation: operationSchema }),
  /** One of several variations is ready. */
  z.object({ type: z.literal('variation'), index: z.number().int(), variation: variationSchema }),
  /** What one call of a model took. */
  z.object({
    type: z.literal('usage'),
    provider: z.string(),
    model: z.string().optional(),
    tokens: tokensSchema,
    cost_usd: z.number().optional(),
    unpriced: z.literal(true).optional(),
  }),
  z.object({ type: z.literal('warning'), message: z.string() }),
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

/** How a stream ends: with the result, which the endpoint's own schema reads, or with an error. */
export const finalEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('result'), result: z.unknown() }),
  z.object({ type: z.literal('error'), error: problemDetailsSchema }),
]);
export type FinalEvent = z.infer<typeof finalEventSchema>;

/** What is known of a provider without asking it now: probes run in the background and are kept. Never a key. */
export const providerStatusSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** Services cost money; local servers do not. */
  where: z.enum(['cloud', 'local']),
  /** The model that answers when none is asked for. */
  model: z.string().optional(),
  /** Whether it has what it needs: a key, an address. */
  configured: z.boolean(),
  /** Whether it answered the last probe; left out while none has come back. */
  reachable: z.boolean().optional(),
  note: z.string().optional(),
  models: z.array(
    z.object({
      id: z.string(),
      label: z.string().optional(),
      structured: z.enum(['schema', 'json', 'none', 'unknown']),
      vision: z.boolean().optional(),
      contextTokens: z.number().optional(),
      /** What one design by it comes to; left out where it is free. */
      run: runSchema.optional(),
    }),
  ),
  /** 'open' while it is not asked because it failed too often. */
  circuit: z.enum(['closed', 'half-open', 'open']),
  /** Median time of its last answers, ms. */
  latency_ms: z.number().optional(),
  /** Since the server started. */
  requests: z.number().int(),
  failures: z.number().int(),
  tokens: tokensSchema,
  cost_usd: z.number(),
});
export type ProviderStatus = z.infer<typeof providerStatusSchema>;

export const statusSchema = z.object({
  version: z.string(),
  providers: z.array(providerStatusSchema),
  /** Ids in the order in which they are asked; 'patterns', the offline generator, is the last. */
  order: z.array(z.string()),
  capabilities: z.object({
    generate: z.boolean(),
    refine: z.boolean(),
    variations: z.boolean(),
    progress: z.boolean(),
    offline: z.boolean(),
    operations: z.number().int(),
    materials: z.number().int(),
    cuts: z.number().int(),
    exporters: z.array(z.string()),
  }),
});
export type Status = z.infer<typeof statusSchema>;
