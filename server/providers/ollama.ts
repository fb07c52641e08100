import type { ChatRequest } from 'ollama/browser';
import { z } from 'zod';
import type { ModelInfo } from '../../plugin-aura/generation/provider.ts';
import { type Adapter, type AdapterOptions, fewestTokens, finishOf, Meter, thrownFault, tokensOf, windowFault } from './adapter.ts';
import { structuredOf } from './chat.ts';
import { type Form, Ladder, type Order, systemText, type WireChunk } from './ladder.ts';

/** How long a model stays loaded after a request. */
const KEEP_ALIVE = '10m';
/** Windows that are asked for, in tokens: few of them, because a change makes the server load the model again. */
const WINDOWS = [16_384, 32_768, 65_536, 131_072] as const;
const CHARACTERS_A_TOKEN = 3;
/** Tokens that a picture takes, at most. */
const IMAGE_TOKENS = 1_500;

const tags = z.object({
  models: z.array(
    z.looseObject({
      name: z.string(),
      details: z.looseObject({ parameter_size: z.string().optional() }).optional(),
      capabilities: z.array(z.string()).optional(),
    }),
  ),
});
const version = z.object({ version: z.string() });

/**
 * Ollama's own interface, since its OpenAI-compatible one can neither set the window nor report an error in a stream. The library's
 * browser entry is taken: the one for Node reads files that a picture's text happens to name.
 */
export class OllamaAdapter implements Adapter {
  readonly ladder: Ladder;
  readonly #options: AdapterOptions;
  /** Largest window asked for so far, by model: going back would load it again. */
  readonly #windows = new Map<string, number>();

  constructor(options: AdapterOptions) {
    this.#options = options;
    this.ladder = new Ladder(options.record.abilities);
  }

  async models(signal: AbortSignal): Promise<readonly ModelInfo[]> {
    const { transport } = this.#options;
    await transport.json('/api/version', version, signal);
    const { models } = await transport.json('/api/tags', tags, signal);
    return models
      .filter(({ name, capabilities }) => capabilities?.includes('completion') ?? !/embed/i.test(name))
      .map(({ name, details, capabilities }) => ({
        id: name,
        ...(details?.parameter_size !== undefined && { label: `${name} (${details.parameter_size})` }),
        structured: structuredOf(this.ladder.best(name)),
        ...(capabilities && { vision: capabilities.includes('vision') }),
      }));
  }

  async *stream(order: Order, signal: AbortSignal): AsyncIterable<WireChunk> {
    yield* this.ladder.climb(order, (form) => this.#once(order, form, signal));
  }

  async *#once(order: Order, form: Form, signal: AbortSignal): AsyncIterable<WireChunk> {
    const { transport } = this.#options;
    const call = transport.call('lines', signal, order.model);
    const { Ollama } = await import('ollama/browser');
    // One client for one request: its abort ends all of its streams.
    const client = new Ollama({ host: transport.baseUrl.href, fetch: call.fetch });
    const system = systemText(order, form, this.#options.record.abilities);
    const window = this.#windowFor(order, system);
    const meter = new Meter(transport);
    let named = false;
    try {
      for await (const piece of await client.chat(this.#request(order, form, system, window))) {
        if (!named && piece.model) {
          named = true;
          yield { type: 'model', model: piece.model };
        }
        const { content = '', thinking = '' } = piece.message ?? {};
        meter.count(content + thinking);
        if (thinking !== '') yield { type: 'life' };
        if (content !== '') yield { type: 'text', text: content };
        if (!piece.done) continue;
        const tokens = tokensOf(piece.prompt_eval_count, piece.eval_count);
        if (tokens) {
          const cut = tokens.input < fewestTokens(system.length + order.user.length) || tokens.input + tokens.output === window;
          if (cut) throw windowFault(this.#options);
          yield { type: 'usage', tokens };
        }
        yield { type: 'finish', reason: finishOf(piece.done_reason ?? 'stop') };
      }
    } catch (error) {
      signal.throwIfAborted();
      throw thrownFault(error, call, transport, order.model);
    }
  }

  #request(order: Order, form: Form, system: string, window: number): ChatRequest & { stream: true; truncate: boolean; shift: boolean } {
    const { sends, rung } = form;
    const images = sends.images ? (order.images ?? []).map(({ base64 }) => base64) : [];
    return {
      model: order.model,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: order.user, ...(images.length > 0 && { images }) },
      ],
      stream: true,
      // What does not fit is refused instead of being cut in silence.
      truncate: false,
      shift: false,
      keep_alive: KEEP_ALIVE,
      ...(sends.effort && { think: order.effort === 'high' }),
      ...(rung === 'schema' && { format: { ...order.schema } }),
      ...(rung === 'json' && { format: 'json' }),
      options: {
        num_ctx: window,
        num_predict: order.maxTokens,
        ...(sends.temperature && order.temperature !== undefined && { temperature: order.temperature }),
        ...(sends.seed && order.seed !== undefined && { seed: order.seed }),
      },
    };
  }

  #windowFor({ model, user, images = [], maxTokens }: Order, system: string): number {
    const needed = Math.ceil((system.length + user.length) / CHARACTERS_A_TOKEN) + images.length * IMAGE_TOKENS + maxTokens;
    const window = Math.max(WINDOWS.find((size) => size >= needed) ?? WINDOWS[WINDOWS.length - 1]!, this.#windows.get(model) ?? 0);
    this.#windows.set(model, window);
    return window;
  }
}
