import { z } from 'zod';
import { breaksOf } from './api.ts';
import { pieces } from './chatWire.ts';
import type { Heard, Reply, Said, Wire } from './StandIn.ts';

export interface OllamaWireOptions {
  models?: readonly string[];
  /** Models that think; the others refuse to be asked to. */
  thinkers?: readonly string[];
  /** Largest window, in tokens: a longer prompt is refused, as with `truncate: false`. */
  window?: number;
}

const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.looseObject({ role: z.string(), content: z.string() })),
  format: z.unknown().optional(),
  think: z.boolean().optional(),
  truncate: z.boolean().optional(),
  options: z.looseObject({ num_ctx: z.number().optional() }).optional(),
});

/** Ollama's own interface: JSON lines, strings for errors. */
export function ollamaWire({ models = ['qwen3.6:14b'], thinkers = [], window = 131_072 }: OllamaWireOptions = {}): Wire {
  return {
    contentType: 'application/x-ndjson',
    isCompletion: ({ method, path }) => method === 'POST' && path === '/api/chat',
    other: ({ path }) => {
      if (path === '/api/version') return { status: 200, body: { version: '0.40.2' } };
      if (path === '/api/tags') return { status: 200, body: { models: models.map(tag) } };
      if (path === '/') return { status: 200, body: 'Ollama is running' };
      return { status: 404, body: '404 page not found' };
    },
    refuse: (heard) => refusal(heard, models, thinkers, window),
    breaks: ({ json }) => breaksOf('ollama#ChatRequest', json),
    frames: (said, heard) => ollamaFrames(said, requestSchema.parse(heard.json)),
  };
}

const tag = (name: string) => ({
  name,
  model: name,
  modified_at: '2026-10-01T08:00:00Z',
  size: 9_000_000_000,
  digest: 'a'.repeat(64),
  details: { family: 'qwen', parameter_size: '14B', quantization_level: 'Q4_K_M' },
});

function refusal({ json }: Heard, models: readonly string[], thinkers: readonly string[], window: number): Reply | null {
  const read = requestSchema.safeParse(json);
  if (!read.success) return { status: 400, body: { error: 'missing request body' } };
  const { model, format, think, messages, truncate, options } = read.data;
  if (!models.includes(model)) return { status: 404, body: { error: `model '${model}' not found` } };
  if (think && !thinkers.includes(model)) return { status: 400, body: { error: `"${model}" does not support thinking` } };
  if (format !== undefined && format !== 'json' && (typeof format !== 'object' || format === null))
    return { status: 400, body: { error: 'invalid format: expected "json" or a valid JSON Schema object' } };
  const tokens = Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4);
  if (truncate === false && tokens > Math.min(window, options?.num_ctx ?? 4096))
    return {
      status: 400,
      body: {
        error:
          'the prompt is longer than the context length currently available to the model; shorten the prompt, or increase the context length',
      },
    };
  return null;
}

function ollamaFrames(said: Said, request: z.infer<typeof requestSchema>): string[] {
  const head = { model: said.model ?? request.model, created_at: '2026-11-22T08:00:00.123456789Z' };
  const line = (rest: object): string => `${JSON.stringify({ ...head, ...rest })}\n`;
  const message = (content: string, thinking?: string) =>
    line({ message: { role: 'assistant', content, ...(thinking && { thinking }) }, done: false });
  const frames = [
    ...pieces(said.thinking ?? '', 2).map((text) => message('', text)),
    ...pieces(said.text, said.pieces ?? 3).map((text) => message(text)),
  ];
  if (said.finish === null) return frames;
  const usage = said.usage ? { prompt_eval_count: said.usage.input, eval_count: said.usage.output } : {};
  return [
    ...frames,
    line({
      message: { role: 'assistant', content: '' },
      done: true,
      done_reason: said.finish ?? 'stop',
      total_duration: 4_883_583_458,
      load_duration: 1_334_875,
      ...usage,
    }),
  ];
}
