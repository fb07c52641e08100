import type { Anthropic } from '@anthropic-ai/sdk';
import { z } from 'zod';
import type { ModelInfo } from '../../plugin-aura/generation/provider.ts';
import { type Adapter, type AdapterOptions, finishOf, Meter, thrownFault, tokensOf } from './adapter.ts';
import { structuredOf } from './chat.ts';
import { type Form, Ladder, type Order, systemText, type WireChunk } from './ladder.ts';
import { reducedSchema } from './reducedSchema.ts';

const NO_TIMEOUT_MS = 2 ** 31 - 1;
/** As the library sends it: since that one there is no temperature. */
const VERSION = '2026-10-21';
const modelList = z.object({
  data: z.array(z.looseObject({ id: z.string(), display_name: z.string().optional(), max_input_tokens: z.number().nullish() })),
});

/** Anthropic's own interface: its compatible one leaves the schema out in silence. */
export class AnthropicAdapter implements Adapter {
  readonly ladder: Ladder;
  readonly #options: AdapterOptions;

  constructor(options: AdapterOptions) {
    this.#options = options;
    this.ladder = new Ladder(options.record.abilities);
  }

  async models(signal: AbortSignal): Promise<readonly ModelInfo[]> {
    const { data } = await this.#options.transport.json('/v1/models?limit=100', modelList, signal, { 'anthropic-version': VERSION });
    return data.map(({ id, display_name, max_input_tokens }) => ({
      id,
      ...(display_name !== undefined && { label: display_name }),
      structured: structuredOf(this.ladder.best(id)),
      vision: true,
      ...(max_input_tokens && { contextTokens: max_input_tokens }),
    }));
  }

  async *stream(order: Order, signal: AbortSignal): AsyncIterable<WireChunk> {
    // A schema over its limits would only be refused: then the words of the prompt have to do.
    const schema = order.schema && reducedSchema(order.schema);
    const { schema: _whole, ...rest } = order;
    const held: Order = schema ? { ...order, schema } : { ...rest, format: order.format === 'text' ? 'text' : 'json' };
    yield* this.ladder.climb(held, (form) => this.#once(held, form, signal));
  }

  async *#once(order: Order, form: Form, signal: AbortSignal): AsyncIterable<WireChunk> {
    const { transport } = this.#options;
    const call = transport.call('events', signal, order.model);
    const { Anthropic } = await import('@anthropic-ai/sdk');
    const client = new Anthropic({
      // The key itself stays in the transport.
      apiKey: 'none',
      authToken: null,
      baseURL: transport.baseUrl.href.replace(/\/$/, ''),
      fetch: call.fetch,
      maxRetries: 0,
      timeout: NO_TIMEOUT_MS,
      logLevel: 'off',
    });
    const meter = new Meter(transport);
    const used = { input: 0, cached: 0 };
    try {
      for await (const event of await client.messages.create(this.#body(order, form), { signal })) {
        switch (event.type) {
          case 'message_start': {
            const { usage, model } = event.message;
            used.cached = usage.cache_read_input_tokens ?? 0;
            used.input = usage.input_tokens + used.cached + (usage.cache_creation_input_tokens ?? 0);
            yield { type: 'model', model };
            break;
          }
          case 'content_block_delta':
            if (event.delta.type === 'text_delta') {
              meter.count(event.delta.text);
              yield { type: 'text', text: event.delta.text };
            } else if (event.delta.type === 'thinking_delta') {
              meter.count(event.delta.thinking);
              yield { type: 'life' };
            }
            break;
          case 'message_delta': {
            const tokens = tokensOf(used.input, event.usage?.output_tokens, used.cached);
            if (tokens) yield { type: 'usage', tokens };
            if (event.delta.stop_reason) yield { type: 'finish', reason: finishOf(event.delta.stop_reason) };
            break;
          }
        }
      }
    } catch (error) {
      signal.throwIfAborted();
      throw thrownFault(error, call, transport, order.model);
    }
    if (call.fault) throw call.fault;
  }

  #body(order: Order, form: Form): Anthropic.MessageCreateParamsStreaming {
    const { abilities } = this.#options.record;
    const { sends, rung } = form;
    const images = sends.images ? (order.images ?? []) : [];
    return {
      model: order.model,
      max_tokens: order.maxTokens,
      // Everything up to this mark is the same from request to request, and is kept there.
      system: [{ type: 'text', text: systemText(order, form, abilities), cache_control: { type: 'ephemeral' } }],
      messages: [
        {
          role: 'user',
          content: [
            ...images.map(({ mime, base64 }) => ({
              type: 'image' as const,
              source: { type: 'base64' as const, media_type: mime, data: base64 },
            })),
            { type: 'text', text: order.user },
          ],
        },
      ],
      stream: true,
      ...(rung === 'schema' && order.schema && { output_config: { format: { type: 'json_schema', schema: { ...order.schema } } } }),
    };
  }
}
