import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { ModelInfo } from '../../plugin-aura/generation/provider.ts';
import { type Adapter, type AdapterOptions, fewestTokens, finishOf, Meter, thrownFault, tokensOf, windowFault } from './adapter.ts';
import { complaintOf } from './complaint.ts';
import { faultOf, wrongAddress } from './faults.ts';
import { type Form, Ladder, type Order, systemText, type WireChunk } from './ladder.ts';
import type { Rung } from './record.ts';

/** The name a schema goes by. */
const SCHEMA_NAME = 'plan';
/** The library's own limit would end a long answer; deadlines are guard.ts. */
const NO_TIMEOUT_MS = 2 ** 31 - 1;

const modelList = z.object({
  data: z.array(
    z.looseObject({
      id: z.string(),
      owned_by: z.string().optional(),
      display_name: z.string().optional(),
      name: z.string().optional(),
      context_length: z.number().optional(),
      max_model_len: z.number().optional(),
      architecture: z.looseObject({ input_modalities: z.array(z.string()).optional() }).optional(),
    }),
  ),
});
/** LM Studio's own list says what the other does not: which are language models, which see, and the window they are loaded with. */
const studioList = z.object({
  models: z.array(
    z.looseObject({
      key: z.string(),
      type: z.string(),
      display_name: z.string().optional(),
      loaded_instances: z.array(z.looseObject({ config: z.looseObject({ context_length: z.number().optional() }).optional() })).default([]),
      max_context_length: z.number().optional(),
      capabilities: z.looseObject({ vision: z.boolean().optional() }).optional(),
    }),
  ),
});
const NO_CHAT = /embed|whisper|tts|dall-e|image|moderation|transcri|realtime|audio|rerank|sora|veo|imagen|aqa/i;

/** The chat-completions wire, through OpenAI's client: OpenAI itself and all that are compatible with it, told apart by their records. */
export class ChatAdapter implements Adapter {
  readonly ladder: Ladder;
  readonly #options: AdapterOptions;

  constructor(options: AdapterOptions) {
    this.#options = options;
    this.ladder = new Ladder(options.record.abilities);
  }

  async models(signal: AbortSignal): Promise<readonly ModelInfo[]> {
    const { transport, record, guessed = false } = this.#options;
    if (record.id === 'lmstudio') {
      const studio = await this.#studioModels(signal);
      if (studio) return studio;
    }
    const { data } = await transport.json('/models', modelList, signal);
    if (guessed && !data.some(({ owned_by }) => owned_by === record.ownedBy)) throw wrongAddress(transport.context());
    return data
      .filter(({ id }) => !NO_CHAT.test(id))
      .map(({ id, display_name, name, context_length, max_model_len, architecture }) => {
        const contextTokens = context_length ?? max_model_len;
        const label = display_name ?? name;
        const sees = architecture?.input_modalities?.includes('image');
        return {
          id,
          ...(label !== undefined && { label }),
          structured: structuredOf(this.ladder.best(id)),
          ...(sees !== undefined && { vision: sees }),
          ...(contextTokens !== undefined && { contextTokens }),
        };
      });
  }

  async *stream(order: Order, signal: AbortSignal): AsyncIterable<WireChunk> {
    yield* this.ladder.climb(order, (form) => this.#once(order, form, signal));
  }

  async *#once(order: Order, form: Form, signal: AbortSignal): AsyncIterable<WireChunk> {
    const { transport } = this.#options;
    const call = transport.call('events', signal, order.model);
    const { OpenAI } = await import('openai');
    const client = new OpenAI({
      // The key itself stays in the transport.
      apiKey: 'none',
      organization: null,
      project: null,
      baseURL: transport.baseUrl.href.replace(/\/$/, ''),
      fetch: call.fetch,
      maxRetries: 0,
      timeout: NO_TIMEOUT_MS,
      logLevel: 'off',
    });
    const meter = new Meter(transport);
    let thought = '';
    let wrote = false;
    let refused = false;
    let named = false;
    try {
      for await (const piece of await client.chat.completions.create(this.#body(order, form), { signal })) {
        const failure: unknown = Reflect.get(piece, 'error');
        if (failure) throw faultOf(complaintOf(200, { error: failure }), transport.context(order.model));
        if (!named && piece.model) {
          named = true;
          yield { type: 'model', model: piece.model };
        }
        const choice = piece.choices?.[0];
        if (choice) {
          const text = choice.delta?.content ?? '';
          const thinking = this.#thinkingIn(choice.delta ?? {});
          meter.count(text + thinking);
          thought += thinking;
          refused ||= Boolean(choice.delta?.refusal);
          if (thinking !== '' || choice.delta?.refusal) yield { type: 'life' };
          if (text !== '') {
            wrote ||= text.trim() !== '';
            yield { type: 'text', text };
          }
          const reason: string | null = choice.finish_reason;
          if (reason === 'error') throw faultOf(complaintOf(200, ''), transport.context(order.model));
          if (reason) {
            // Some local servers put the whole answer of a reasoning model where its thinking should be.
            if (!wrote && thought.includes('{') && reason === 'stop') yield { type: 'text', text: thought };
            yield { type: 'finish', reason: refused ? 'refusal' : finishOf(reason) };
          }
        }
        if (piece.usage) yield* this.#usage(piece.usage, order);
      }
    } catch (error) {
      signal.throwIfAborted();
      throw thrownFault(error, call, transport, order.model);
    }
    if (call.fault) throw call.fault;
  }

  *#usage(usage: OpenAI.CompletionUsage, order: Order): Iterable<WireChunk> {
    const tokens = tokensOf(usage.prompt_tokens, usage.completion_tokens, usage.prompt_tokens_details?.cached_tokens);
    if (!tokens) return;
    if (this.#options.record.where === 'local' && tokens.input < fewestTokens(order.system.length + order.user.length))
      throw windowFault(this.#options);
    const cost: unknown = Reflect.get(usage, 'cost');
    yield { type: 'usage', tokens, ...(typeof cost === 'number' && cost >= 0 && cost < 1e4 && { cost_usd: cost }) };
  }

  #thinkingIn(delta: object): string {
    for (const field of this.#options.record.abilities.thinking) {
      const text: unknown = Reflect.get(delta, field);
      if (typeof text === 'string' && text !== '') return text;
    }
    return '';
  }

  #body(order: Order, form: Form): OpenAI.ChatCompletionCreateParamsStreaming {
    const { abilities } = this.#options.record;
    const { sends } = form;
    const images = sends.images ? (order.images ?? []) : [];
    return {
      model: order.model,
      messages: [
        { role: abilities.system, content: systemText(order, form, abilities) },
        {
          role: 'user',
          content:
            images.length === 0
              ? order.user
              : [
                  { type: 'text', text: order.user },
                  ...images.map(({ mime, base64 }) => ({
                    type: 'image_url' as const,
                    image_url: { url: `data:${mime};base64,${base64}` },
                  })),
                ],
        },
      ],
      stream: true,
      ...(sends.limit && { [form.limit]: order.maxTokens }),
      ...(sends.usage && { stream_options: { include_usage: true } }),
      ...(sends.temperature && order.temperature !== undefined && { temperature: order.temperature }),
      ...(sends.seed && order.seed !== undefined && { seed: order.seed }),
      ...(sends.effort && order.effort !== undefined && { reasoning_effort: order.effort }),
      ...responseFormat(order, form.rung),
      ...(sends.extra && abilities.extra),
    };
  }

  /** @returns null where the server is older than its list, or another one */
  async #studioModels(signal: AbortSignal): Promise<readonly ModelInfo[] | null> {
    const { transport } = this.#options;
    const list = await transport.above('/api/v1/models', studioList, signal).catch(() => null);
    if (!list) return null;
    const loaded = list.models.filter(({ type }) => type === 'llm').sort((a, b) => b.loaded_instances.length - a.loaded_instances.length);
    return loaded.map(({ key, display_name, loaded_instances, max_context_length, capabilities }) => {
      const contextTokens = loaded_instances[0]?.config?.context_length ?? max_context_length;
      return {
        id: key,
        ...(display_name !== undefined && { label: display_name }),
        structured: structuredOf(this.ladder.best(key)),
        vision: capabilities?.vision ?? false,
        ...(contextTokens !== undefined && { contextTokens }),
      };
    });
  }
}

export function structuredOf(rung: Rung): ModelInfo['structured'] {
  if (rung === 'text') return 'none';
  return rung === 'json' ? 'json' : 'schema';
}

function responseFormat({ schema }: Order, rung: Rung): Pick<OpenAI.ChatCompletionCreateParamsStreaming, 'response_format'> {
  if (rung === 'json') return { response_format: { type: 'json_object' } };
  if (rung === 'text' || schema === undefined) return {};
  return {
    response_format: {
      type: 'json_schema',
      json_schema: { name: SCHEMA_NAME, schema: { ...schema }, ...(rung === 'strict' && { strict: true }) },
    },
  };
}
