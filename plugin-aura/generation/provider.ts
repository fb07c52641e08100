/**
 * The contract of a model provider: it is asked for text and streams it, and knows nothing of plans. What the text means is read by
 * planStream.ts, the same for every provider. The offline generator is no provider: it is the last resort of the orchestrator.
 */
import { z } from 'zod';

/** A source of text: one model server or service, behind whichever wire it speaks. */
export interface ModelProvider {
  /** As in configuration and requests: 'openai', 'ollama' ... */
  readonly id: string;
  /** As the artist reads it. */
  readonly label: string;
  /** The model that answers a request which names none, as far as is known. */
  readonly chosenModel?: string | undefined;
  /** What the server has. @throws ProviderError */
  models(signal: AbortSignal): Promise<readonly ModelInfo[]>;
  /** Whether it can be asked now; what is wrong is told, not thrown. */
  probe(signal: AbortSignal): Promise<Availability>;
  /**
   * One answer, as it is written; ends with one `finish`. @throws ProviderError, code 'truncated' for a stream that was cut before it
   * said why it ended, or the signal's reason when that aborts; the connection is closed then.
   */
  complete(request: Completion, signal: AbortSignal): AsyncIterable<Chunk>;
}

/** Text the model has to answer with, as strictly as the provider can hold it to that: the ladder downwards is the provider's own affair. */
export type AnswerFormat = 'schema' | 'json' | 'text';

/** How long a model that reasons should think before it writes. */
export type Effort = 'low' | 'medium' | 'high';

export interface Completion {
  /** Left out, the provider's configured or first one. */
  model?: string;
  /** The constant part, so that providers can cache it; sent first. */
  system: string;
  user: string;
  images?: readonly CompletionImage[];
  /** Upper limit of what is written, thinking included, in tokens. */
  maxTokens: number;
  temperature?: number;
  seed?: number;
  format: AnswerFormat;
  /** The JSON schema that goes with format 'schema' (wireSchema.ts): plain types, no $ref, all keys required. */
  schema?: Readonly<Record<string, unknown>>;
  effort?: Effort;
  /** Longest wait for the first word, ms, where others stand ready: what has not begun by then is not asked again, they are. */
  firstMs?: number;
}

export interface CompletionImage {
  mime: 'image/png' | 'image/jpeg' | 'image/webp';
  base64: string;
}

export type Chunk =
  | { type: 'text'; text: string }
  /** `unpriced`: it has to be paid for, and nobody has said what it costs. */
  | { type: 'usage'; tokens: Tokens; cost_usd?: number; unpriced?: true }
  /** Which model really answers, once the provider says so. */
  | { type: 'model'; model: string }
  | { type: 'finish'; reason: FinishReason };

export type FinishReason = 'stop' | 'length' | 'refusal' | 'filter' | 'other';

/** Cached ones are among the input. */
export interface Tokens {
  input: number;
  cached: number;
  output: number;
}

/** What one design by a paid model is expected to come to. */
export const runSchema = z.object({
  /** US dollars, usually and at the most. */
  usd: z.number(),
  most_usd: z.number(),
  /** True where nobody has said what the model costs: it is then reckoned as a dear one. */
  unpriced: z.literal(true).optional(),
  /** Milliseconds, by what such services mostly take: for as long as it has not answered here. */
  usual_ms: z.number(),
});

export interface ModelInfo {
  id: string;
  label?: string;
  /** What it can be held to: a JSON schema, any JSON, or nothing. */
  structured: 'schema' | 'json' | 'none' | 'unknown';
  vision?: boolean;
  contextTokens?: number;
  /** What one design by it comes to, as far as can be said before. Left out where it is free. */
  run?: z.infer<typeof runSchema>;
}

export interface Availability {
  available: boolean;
  /** A sentence for the artist: why not, or what it needs. */
  note?: string;
}

/** The classes of what goes wrong at a provider; each has its own policy (orchestration and resilience go by this alone). */
export const PROVIDER_FAULTS = [
  'unreachable',
  'auth',
  'rate',
  'quota',
  'model',
  /** The request is longer than the model's window. */
  'context',
  'timeout',
  'refusal',
  'protocol',
  'truncated',
  'server',
  'budget',
  'cancelled',
] as const;
export type ProviderFault = (typeof PROVIDER_FAULTS)[number];

export interface ProviderErrorOptions {
  /** Whether the same request may succeed at the same provider a moment later. */
  retryable?: boolean;
  /** How long the provider asked to wait, in milliseconds. */
  retryAfterMs?: number;
  /** What was caught; for logs that are redacted, never for an answer. */
  cause?: unknown;
}

/** A provider gave no answer. The message is a sentence of ours for the artist, never what the other side wrote. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly code: ProviderFault;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(code: ProviderFault, message: string, { retryable = false, retryAfterMs, cause }: ProviderErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}
