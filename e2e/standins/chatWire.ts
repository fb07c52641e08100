import { z } from 'zod';
import { breaksOf } from './api.ts';
import { lintStrict } from './lintStrict.ts';
import type { Heard, Reply, Said, Wire } from './StandIn.ts';

export type ChatServer = 'openai' | 'lmstudio' | 'gemini' | 'openrouter' | 'azure' | 'llamacpp' | 'vllm';

export interface ChatWireOptions {
  /** A request without this key is refused; left out, none is needed. */
  key?: string;
  models?: readonly string[];
}

const requestSchema = z.looseObject({
  model: z.string(),
  stream: z.boolean().optional(),
  stream_options: z.looseObject({ include_usage: z.boolean().optional() }).optional(),
  max_tokens: z.number().optional(),
  temperature: z.number().optional(),
  response_format: z
    .looseObject({
      type: z.string(),
      json_schema: z.looseObject({ name: z.string(), strict: z.boolean().optional(), schema: z.unknown() }).optional(),
    })
    .optional(),
});

/** What OpenAI's interface knows; another name is refused. */
const KNOWN = new Set([
  'model',
  'messages',
  'stream',
  'stream_options',
  'max_completion_tokens',
  'seed',
  'reasoning_effort',
  'response_format',
  'store',
  'prompt_cache_key',
  'max_tokens',
  'temperature',
]);

const CREATED = 1_795_330_800;
const PREFIX: Readonly<Record<ChatServer, string>> = {
  openai: '/v1',
  lmstudio: '/v1',
  gemini: '/v1beta/openai',
  openrouter: '/api/v1',
  azure: '/openai/v1',
  llamacpp: '/v1',
  vllm: '/v1',
};

/** The chat-completions wire, with the manners of one of the servers that speak it. */
export function chatWire(server: ChatServer, { key, models = ['gpt-6-luna'] }: ChatWireOptions = {}): Wire {
  const prefix = PREFIX[server];
  const hasKey = ({ headers }: Heard): boolean =>
    key === undefined || headers.authorization === `Bearer ${key}` || headers['api-key'] === key;
  return {
    contentType: 'text/event-stream; charset=utf-8',
    isCompletion: ({ method, path }) => method === 'POST' && path === `${prefix}/chat/completions`,
    other: (heard) => otherAnswer(server, prefix, heard, models, hasKey(heard)),
    refuse: (heard) => {
      if (!hasKey(heard)) return wrongKey(server);
      return refusal(server, heard, models);
    },
    breaks: ({ headers, json }) => [
      ...breaksOf('openai#CreateChatCompletionRequest', json),
      ...(server === 'vllm' ? breaksOf('vllm#Request', json) : []),
      ...(headers['content-type'] === 'application/json' ? [] : [`content-type: ${headers['content-type']}`]),
    ],
    frames: (said, heard) => chatFrames(server, said, requestSchema.parse(heard.json)),
  };
}

export const chatBase = (server: ChatServer): string => PREFIX[server];

const errorBody = (message: string, type: string, param: string | null, code: string | null) => ({ error: { message, type, param, code } });

function wrongKey(server: ChatServer): Reply {
  if (server === 'gemini')
    return {
      status: 400,
      body: [
        {
          error: {
            code: 400,
            message: 'API key not valid. Please pass a valid API key.',
            status: 'INVALID_ARGUMENT',
            details: [{ reason: 'API_KEY_INVALID' }],
          },
        },
      ],
    };
  return { status: 401, body: errorBody('Incorrect API key provided: sk-...abcd.', 'invalid_request_error', null, 'invalid_api_key') };
}

function otherAnswer(server: ChatServer, prefix: string, { path }: Heard, models: readonly string[], mayList: boolean): Reply {
  if (path === `${prefix}/models`) {
    if (!mayList) return wrongKey(server);
    const created = server === 'lmstudio' ? {} : { created: CREATED };
    const owner = server === 'llamacpp' ? 'llamacpp' : server === 'vllm' ? 'vllm' : 'system';
    return { status: 200, body: { object: 'list', data: models.map((id) => ({ id, object: 'model', ...created, owned_by: owner })) } };
  }
  if (server === 'lmstudio') {
    if (path === '/api/v1/models') return { status: 200, body: { models: models.map(studioModel) } };
    return { status: 200, body: { error: `Unexpected endpoint or method. (POST ${path})` } };
  }
  return { status: 404, body: '404 page not found' };
}

const studioModel = (key: string, index: number) => ({
  type: key.includes('embed') ? 'embedding' : 'llm',
  key,
  display_name: key.toUpperCase(),
  loaded_instances: index === 0 ? [{ id: key, config: { context_length: 8192 } }] : [],
  max_context_length: 131_072,
  capabilities: { vision: index === 0 },
});

function refusal(server: ChatServer, { json }: Heard, models: readonly string[]): Reply | null {
  const read = requestSchema.safeParse(json);
  if (!read.success) return { status: 400, body: errorBody('Invalid request.', 'invalid_request_error', null, null) };
  const { model, response_format: format, temperature, ...rest } = read.data;
  const schema = format?.json_schema;
  if (server === 'lmstudio' && format?.type === 'json_object')
    return { status: 400, body: { error: "'response_format.type' must be 'json_schema' or 'text'" } };
  if (server === 'openai' || server === 'azure') {
    const unknown = Object.keys(rest).find((name) => !KNOWN.has(name));
    if (unknown)
      return { status: 400, body: errorBody(`Unknown parameter: '${unknown}'.`, 'invalid_request_error', unknown, 'unknown_parameter') };
    if (rest.max_tokens !== undefined)
      return {
        status: 400,
        body: errorBody(
          "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
          'invalid_request_error',
          'max_tokens',
          'unsupported_parameter',
        ),
      };
    if (temperature !== undefined && temperature !== 1)
      return {
        status: 400,
        body: errorBody(
          `Unsupported value: 'temperature' does not support ${temperature} with this model. Only the default (1) value is supported.`,
          'invalid_request_error',
          'temperature',
          'unsupported_value',
        ),
      };
    const [first] = schema?.strict ? lintStrict(schema.schema) : [];
    if (first)
      return {
        status: 400,
        body: errorBody(
          `Invalid schema for response_format '${schema?.name}': In context=(), ${first}`,
          'invalid_request_error',
          'response_format',
          null,
        ),
      };
  }
  if (server !== 'lmstudio' && !models.includes(model)) {
    if (server === 'azure')
      return {
        status: 404,
        body: { error: { code: 'DeploymentNotFound', message: 'The API deployment for this resource does not exist.' } },
      };
    return {
      status: 404,
      body: errorBody(
        `The model '${model}' does not exist or you do not have access to it.`,
        'invalid_request_error',
        null,
        'model_not_found',
      ),
    };
  }
  return null;
}

function chatFrames(server: ChatServer, said: Said, request: z.infer<typeof requestSchema>): string[] {
  const head = { id: 'chatcmpl-Cx3Ja0aQ2f', object: 'chat.completion.chunk', created: CREATED, model: said.model ?? request.model };
  const extra = server === 'openai' ? { service_tier: 'default', usage: null, obfuscation: 'x8K' } : {};
  const chunk = (delta: object, finish: string | null = null) =>
    event({ ...head, ...extra, choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }] });
  const thinkingField = server === 'lmstudio' || server === 'llamacpp' ? 'reasoning_content' : 'reasoning';
  const frames = [
    ...(server === 'openrouter' ? [': OPENROUTER PROCESSING\n\n'] : []),
    ...(server === 'azure'
      ? [event({ id: '', object: 'chat.completion.chunk', created: 0, model: '', choices: [], prompt_filter_results: [] })]
      : []),
    chunk({ role: 'assistant', content: '' }),
    ...pieces(said.thinking ?? '', 2).map((text) => chunk({ [thinkingField]: text })),
    ...pieces(said.text, said.pieces ?? 3).map((content) => chunk({ content })),
    ...(said.refusal === undefined ? [] : [chunk({ refusal: said.refusal })]),
  ];
  if (said.finish !== null) frames.push(chunk({}, said.finish ?? 'stop'));
  if (said.usage && request.stream_options?.include_usage) {
    const { input, output, cached = 0 } = said.usage;
    const details = server === 'openai' ? { prompt_tokens_details: { cached_tokens: cached, audio_tokens: 0 } } : {};
    const usage = { prompt_tokens: input, completion_tokens: output, total_tokens: input + output, ...details };
    frames.push(
      event({
        ...head,
        ...(server === 'openai' && { obfuscation: '' }),
        choices: [],
        usage: server === 'openrouter' ? { ...usage, cost: 0.00123 } : usage,
      }),
    );
  }
  return [...frames, 'data: [DONE]\n\n'];
}

export const event = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;

/** A text in so many pieces. */
export function pieces(text: string, count: number): string[] {
  const size = Math.max(1, Math.ceil(text.length / count));
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
}
