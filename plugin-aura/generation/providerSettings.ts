import { z } from 'zod';
import { PROVIDER_FAULTS, runSchema } from './provider.ts';

/** What goes over the wire about the settings of model providers: asked with /api/settings, shown by the Settings page. Never a key. */

const provider = z.string().min(1).max(32);
const model = z.string().trim().min(1).max(128);

export const keyRequestSchema = z.strictObject({
  provider,
  /** Travels to the server once and never comes back; null forgets it. */
  key: z
    .string()
    .trim()
    .min(8, 'A key is at least 8 characters long.')
    .max(512, 'A key is at most 512 characters long.')
    .regex(/^[\x21-\x7e]+$/, 'A key has no spaces and only plain characters.')
    .nullable(),
});
/** Null goes back to the usual one. */
export const modelRequestSchema = z.strictObject({ provider, model: model.nullable() });
export const orderRequestSchema = z.strictObject({ order: z.array(provider).max(32).nullable() });
/** US dollars a day for all paid providers together. */
export const limitRequestSchema = z.strictObject({ usd: z.number().min(0).max(10_000) });
/** Whether assistants may come in at /mcp. */
export const mcpRequestSchema = z.strictObject({ allowed: z.boolean() });
export const testRequestSchema = z.strictObject({ provider, model: model.optional() });
export const refreshRequestSchema = z.strictObject({});

const tokensSchema = z.object({ input: z.number(), cached: z.number(), output: z.number() });

export const providerStateSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** Cloud providers cost money; local ones run on this computer or network. */
  where: z.enum(['cloud', 'local']),
  configured: z.boolean(),
  /** Where its key comes from; one from the environment cannot be changed here. */
  key: z.enum(['environment', 'file', 'none']),
  /** Where it is asked, without credentials or query. Only the operator's configuration says so: whoever could change it would get the key. */
  address: z.string().optional(),
  address_from: z.enum(['environment', 'file', 'usual']),
  /** Null until it has been asked. */
  reachable: z.boolean().nullable(),
  note: z.string().optional(),
  models: z.array(
    z.object({
      id: z.string(),
      label: z.string().optional(),
      structured: z.enum(['schema', 'json', 'none', 'unknown']),
      vision: z.boolean().optional(),
      contextTokens: z.number().optional(),
      run: runSchema.optional(),
    }),
  ),
  /** The one that answers when none is asked for. */
  model: z.string().optional(),
  model_from: z.enum(['environment', 'file', 'usual']),
  /** How strictly its answers are held to their form. */
  structured: z.enum(['strict', 'schema', 'json', 'text']),
  circuit: z.enum(['closed', 'open', 'half-open']),
  calls: z.number().int(),
  failures: z.number().int(),
  /** Milliseconds, medians: until the first word, and in all. */
  latency_ms: z.object({ first: z.number().optional(), whole: z.number() }).optional(),
  /** Since the server's start. */
  tokens: tokensSchema,
  cost_usd: z.number(),
  last_error: z.object({ code: z.enum(PROVIDER_FAULTS), message: z.string(), at: z.string() }).optional(),
});

export type ProviderState = z.infer<typeof providerStateSchema>;

export const providerSettingsSchema = z.object({
  providers: z.array(providerStateSchema),
  order: z.array(z.string()),
  /** What the environment says, and cannot be changed here. */
  fixed: z.object({ order: z.boolean(), limit: z.boolean() }),
  daily_limit_usd: z.number(),
  spent_today_usd: z.number(),
  /** Whether assistants may come in at /mcp. */
  mcp: z.boolean(),
});
export type ProviderSettings = z.infer<typeof providerSettingsSchema>;

export const testResultSchema = z.object({
  ok: z.boolean(),
  /** A sentence. */
  message: z.string(),
  model: z.string().optional(),
  milliseconds: z.number(),
  tokens: tokensSchema.optional(),
  cost_usd: z.number().optional(),
});
export type TestResult = z.infer<typeof testResultSchema>;
