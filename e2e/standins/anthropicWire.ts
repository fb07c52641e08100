import type {
  MessageCreateParamsStreaming,
  RawContentBlockDelta,
  RawContentBlockStartEvent,
  RawMessageDeltaEvent,
  RawMessageStreamEvent,
} from '@anthropic-ai/sdk/resources/messages';
import { z } from 'zod';
import { pieces } from './chatWire.ts';
import type { Heard, Reply, Said, Wire } from './StandIn.ts';

/** Of all that the published description allows, what Aura sends. Anything else is a break. */
const requestSchema = z.strictObject({
  model: z.string(),
  max_tokens: z.number().int().min(1),
  system: z.array(
    z.strictObject({
      type: z.literal('text'),
      text: z.string(),
      cache_control: z.strictObject({ type: z.literal('ephemeral') }).optional(),
    }),
  ),
  messages: z
    .array(
      z.strictObject({
        role: z.enum(['user', 'assistant']),
        content: z.array(
          z.discriminatedUnion('type', [
            z.strictObject({ type: z.literal('text'), text: z.string().min(1) }),
            z.strictObject({
              type: z.literal('image'),
              source: z.strictObject({
                type: z.literal('base64'),
                media_type: z.enum(['image/gif', 'image/jpeg', 'image/png', 'image/webp']),
                data: z.string(),
              }),
            }),
          ]),
        ),
      }),
    )
    .min(1),
  stream: z.literal(true),
  output_config: z
    .strictObject({ format: z.strictObject({ type: z.literal('json_schema'), schema: z.record(z.string(), z.unknown()) }) })
    .optional(),
});

const MOST_UNIONS = 16;
const UNSUPPORTED = /"(minimum|maximum|pattern|minLength|maxLength|oneOf|\$schema|default)"/;

export function anthropicWire({ key, models = ['claude-haiku-5'] }: { key?: string; models?: readonly string[] } = {}): Wire {
  const mayAsk = ({ headers }: Heard): boolean =>
    (key === undefined || headers['x-api-key'] === key) && headers['anthropic-version'] === '2026-10-21';
  return {
    contentType: 'text/event-stream; charset=utf-8',
    isCompletion: ({ method, path }) => method === 'POST' && path === '/v1/messages',
    other: (heard) => {
      if (!mayAsk(heard)) return wrongKey();
      if (heard.path.startsWith('/v1/models'))
        return {
          status: 200,
          body: {
            data: models.map((id) => ({ type: 'model', id, display_name: id, created_at: '2026-06-01T00:00:00Z' })),
            has_more: false,
            first_id: models[0],
            last_id: models.at(-1),
          },
        };
      return failure(404, 'not_found_error', 'Not found');
    },
    refuse: (heard) => {
      if (!mayAsk(heard)) return wrongKey();
      const read = requestSchema.safeParse(heard.json);
      if (!read.success) return failure(400, 'invalid_request_error', read.error.issues[0]?.message ?? '');
      if (!models.includes(read.data.model)) return failure(404, 'not_found_error', `model: ${read.data.model}`);
      const schema = JSON.stringify(read.data.output_config ?? {});
      if (UNSUPPORTED.test(schema)) return failure(400, 'invalid_request_error', 'output_config.format.schema: unsupported keyword');
      if (schema.split('"anyOf"').length - 1 > MOST_UNIONS)
        return failure(400, 'invalid_request_error', 'The compiled grammar is too large');
      return null;
    },
    breaks: ({ json }) => requestSchema.safeParse(json).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [],
    frames: anthropicFrames,
  };
}

const failure = (status: number, type: string, message: string): Reply => ({
  status,
  body: { type: 'error', error: { type, message }, request_id: 'req_1' },
});
const wrongKey = (): Reply => failure(401, 'authentication_error', 'invalid x-api-key');

export const anthropicEvent = (data: { type: string } & Record<string, unknown>): string =>
  `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;

function anthropicFrames(said: Said, { json }: Heard): string[] {
  const { model }: MessageCreateParamsStreaming = requestSchema.parse(json);
  const { input = 0, output = 0, cached = 0 } = said.usage ?? {};
  const frames = [
    described({
      type: 'message_start',
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: said.model ?? model,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        stop_details: null,
        container: null,
        diagnostics: null,
        usage: {
          input_tokens: input - cached,
          cache_creation: null,
          cache_creation_input_tokens: 0,
          cache_read_input_tokens: cached,
          output_tokens: 1,
          output_tokens_details: null,
          inference_geo: null,
          server_tool_use: null,
          service_tier: 'standard',
          speed: null,
        },
      },
    }),
    anthropicEvent({ type: 'ping' }),
  ];
  const thinking = pieces(said.thinking ?? '', 2);
  const text = pieces(said.text, said.pieces ?? 3);
  const blocks: { opened: RawContentBlockStartEvent['content_block']; deltas: RawContentBlockDelta[] }[] = [
    {
      opened: { type: 'thinking', thinking: '', signature: '' },
      deltas: thinking.map((piece) => ({ type: 'thinking_delta', thinking: piece })),
    },
    { opened: { type: 'text', text: '', citations: null }, deltas: text.map((piece) => ({ type: 'text_delta', text: piece })) },
  ];
  for (const [index, { opened, deltas }] of blocks.filter((block) => block.deltas.length > 0).entries()) {
    frames.push(described({ type: 'content_block_start', index, content_block: opened }));
    for (const delta of deltas) frames.push(described({ type: 'content_block_delta', index, delta }));
    frames.push(described({ type: 'content_block_stop', index }));
  }
  if (said.finish === null) return frames;
  const ended: RawMessageDeltaEvent = {
    type: 'message_delta',
    delta: { stop_reason: 'end_turn', stop_sequence: null, stop_details: null, container: null },
    usage: {
      input_tokens: null,
      cache_creation_input_tokens: null,
      cache_read_input_tokens: null,
      output_tokens: output,
      output_tokens_details: null,
      server_tool_use: null,
    },
  };
  const { usage, ...unpaid } = ended;
  // A test may end it in a word that is none of the description, and leave out what it cost.
  const delta = { ...ended.delta, ...(said.finish !== undefined && { stop_reason: said.finish }) };
  return [...frames, anthropicEvent({ ...unpaid, delta, ...(said.usage && { usage }) }), described({ type: 'message_stop' })];
}

/** An event of the published description, which is the one that the types of Anthropic's library are made from. */
const described = (event: RawMessageStreamEvent): string => anthropicEvent({ ...event });
