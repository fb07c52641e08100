import { event } from '../chatWire.ts';
import type { Move } from '../StandIn.ts';
import { type Case, error, inserted, status, thrice } from './case.ts';

const rate = (headers: Record<string, string> = {}) =>
  status(429, error('Rate limit reached. Please try again in 20ms.', 'tokens', null, 'rate_limit_exceeded'), headers);
/** Events of another interface, Responses, that chat completions never have. */
const responses = (type: string, more: object): string => `event: ${type}\n${event({ type, sequence_number: 0, ...more })}`;
const asEvents = (body: string): Move => ({ raw: { status: 200, headers: { 'content-type': 'text/event-stream; charset=utf-8' }, body } });
const BROKEN = 'data: {"id": "chatcmpl", "choi\n\n';

export const OPENAI: readonly Case[] = [
  {
    id: 'O1 wrong key',
    server: 'openai',
    moves: [status(401, error('Incorrect API key provided: sk-abcdefgh12345678.', 'invalid_request_error', null, 'invalid_api_key'))],
    code: 'auth',
    requests: 1,
    says: /refuses the key: check it in Settings/,
  },
  {
    id: 'O2 country',
    server: 'openai',
    moves: [status(403, error('Country not supported', 'request_forbidden', null, 'unsupported_country_region_territory'))],
    code: 'auth',
    requests: 1,
  },
  {
    id: 'O3 unknown model',
    server: 'openai',
    moves: [
      status(
        404,
        error("The model 'gpt-x' does not exist or you do not have access to it.", 'invalid_request_error', null, 'model_not_found'),
      ),
    ],
    code: 'model',
    requests: 1,
    says: /does not have the model "gpt-6-luna"/,
  },
  { id: 'O4 rate, short pause', server: 'openai', moves: [rate({ 'retry-after-ms': '20' })], finish: 'stop', requests: 2 },
  { id: 'O4 rate without end', server: 'openai', moves: thrice(rate()), code: 'rate', requests: 3 },
  {
    id: 'O5 rate, long pause',
    server: 'openai',
    moves: [rate({ 'retry-after': '120' })],
    code: 'rate',
    requests: 1,
    says: /pause of 120 s/,
  },
  {
    id: 'O6 quota',
    server: 'openai',
    moves: [
      status(
        429,
        error(
          'You exceeded your current quota, please check your plan and billing details.',
          'insufficient_quota',
          null,
          'insufficient_quota',
        ),
      ),
    ],
    code: 'quota',
    requests: 1,
  },
  {
    id: 'O7 credit',
    server: 'openai',
    moves: [status(429, error('No credit.', 'insufficient_quota', null, 'credit_balance_exhausted'))],
    code: 'quota',
    requests: 1,
  },
  {
    id: 'O8 slow down',
    server: 'openai',
    moves: [status(429, error('Slow down.', 'rate_limit_error', null, 'slow_down'))],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'O9 server error',
    server: 'openai',
    moves: [status(500, error('The server had an error while processing your request. Sorry about that!', 'server_error', null, null))],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'O10 overloaded',
    server: 'openai',
    moves: thrice(status(503, error('Overloaded', 'service_unavailable_error', null, 'server_is_overloaded'), { 'retry-after': '0' })),
    code: 'server',
    requests: 3,
  },
  {
    id: 'O11 schema refused twice',
    server: 'openai',
    moves: [
      status(
        400,
        error("Invalid schema for response_format 'plan': 'oneOf' is not permitted.", 'invalid_request_error', 'response_format', null),
      ),
      status(
        400,
        error(
          "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
          'invalid_request_error',
          null,
          null,
        ),
      ),
    ],
    finish: 'stop',
    requests: 3,
  },
  {
    id: 'O12 limit under its other name',
    server: 'openai',
    moves: [
      status(
        400,
        error(
          "Unsupported parameter: 'max_completion_tokens' is not supported with this model. Use 'max_tokens' instead.",
          'invalid_request_error',
          'max_completion_tokens',
          'unsupported_parameter',
        ),
      ),
    ],
    finish: 'stop',
    requests: 3,
  },
  {
    id: 'O12 seed refused',
    server: 'openai',
    moves: [
      status(
        400,
        error("Unsupported parameter: 'seed' is not supported with this model.", 'invalid_request_error', 'seed', 'unsupported_parameter'),
      ),
    ],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'O13 too long',
    server: 'openai',
    moves: [
      status(
        400,
        error(
          "This model's maximum context length is 128000 tokens. However, your messages resulted in 130524 tokens.",
          'invalid_request_error',
          'messages',
          'context_length_exceeded',
        ),
      ),
    ],
    code: 'context',
    requests: 1,
    says: /longer than what the model/,
  },
  {
    id: 'O14 error in the stream, before a word',
    server: 'openai',
    moves: [inserted(event({ error: { message: 'x', type: 'server_error', code: null, param: null } }), 1)],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'O14 error in the stream, after a word',
    server: 'openai',
    moves: [inserted(event({ error: { message: 'x', type: 'server_error', code: null, param: null } }))],
    code: 'server',
    requests: 1,
  },
  { id: 'O16 no reason for the end', server: 'openai', moves: [{ said: { finish: null } }], code: 'truncated', requests: 1 },
  { id: 'O17 broken event', server: 'openai', moves: [inserted(BROKEN)], code: 'protocol', requests: 1 },
  {
    id: 'O18 unknown events and fields',
    server: 'openai',
    moves: [{ said: { insert: { 1: 'event: surprise\ndata: {"new":true,"choices":[]}\n\n' } } }],
    finish: 'stop',
    requests: 1,
  },
  ...[408, 409, 425].map((code) => ({
    id: `O20 ${code}`,
    server: 'openai' as const,
    moves: [status(code, '')],
    finish: 'stop',
    requests: 2,
  })),
  { id: 'O20 413', server: 'openai', moves: [status(413, '')], code: 'protocol', requests: 1 },
  {
    id: 'O21 400, retry asked for',
    server: 'openai',
    moves: [status(400, error('No.', 'invalid_request_error', null, null), { 'x-should-retry': 'true' })],
    code: 'protocol',
    requests: 1,
  },
  { id: 'C6 ended by the limit', server: 'openai', moves: [{ said: { finish: 'length' } }], finish: 'length', requests: 1 },
  {
    id: 'C11 refusal',
    server: 'openai',
    moves: [{ said: { text: '', refusal: 'I cannot help with that.' } }],
    finish: 'refusal',
    requests: 1,
    text: '',
  },
  {
    id: 'C12 filter',
    server: 'openai',
    moves: [{ said: { text: '', finish: 'content_filter' } }],
    finish: 'filter',
    requests: 1,
    text: '',
  },
  {
    id: 'C15 a call of a tool',
    server: 'openai',
    moves: [{ said: { text: '', finish: 'tool_calls' } }],
    finish: 'other',
    requests: 1,
    text: '',
  },
  {
    id: 'O19 Responses, incomplete',
    server: 'openai',
    moves: thrice(
      status(200, {
        id: 'resp_1',
        object: 'response',
        status: 'incomplete',
        incomplete_details: { reason: 'max_output_tokens' },
        output: [],
      }),
    ),
    code: 'protocol',
    requests: 3,
  },
  {
    id: 'O19 Responses, failed',
    server: 'openai',
    moves: [
      status(200, { id: 'resp_1', object: 'response', status: 'failed', error: { code: 'server_error', message: 'An error occurred.' } }),
    ],
    finish: 'stop',
    requests: 2,
  },
  ...(['response.failed', 'error', 'response.created', 'response.unheard_of'] as const).map(
    (type): Case => ({
      id: `O19 Responses, ${type}`,
      server: 'openai',
      moves: [asEvents(responses(type, { response: { id: 'resp_1', status: 'failed', error: { code: 'server_error', message: 'x' } } }))],
      finish: 'stop',
      requests: 2,
    }),
  ),
];
