import { anthropicEvent } from '../anthropicWire.ts';
import { type Case, error, inserted, status, thrice } from './case.ts';

export const SERVICES: readonly Case[] = [
  {
    id: 'P1 an error with 200',
    server: 'openrouter',
    moves: thrice({ raw: { status: 200, body: { error: { code: 502, message: 'Provider returned error', metadata: { raw: 'x' } } } } }),
    code: 'server',
    requests: 3,
  },
  {
    id: 'P2 no credit',
    server: 'openrouter',
    moves: [status(402, { error: { code: 402, message: 'Insufficient credits. Add more credits to continue.', metadata: {} } })],
    code: 'quota',
    requests: 1,
  },
  { id: 'P2 error as a reason', server: 'openrouter', moves: [{ said: { finish: 'error' } }], code: 'server', requests: 1 },
  {
    id: 'P3 no deployment',
    server: 'azure',
    moves: [status(404, { error: { code: 'DeploymentNotFound', message: 'The API deployment for this resource does not exist.' } })],
    code: 'model',
    requests: 1,
    says: /AZURE_OPENAI_DEPLOYMENT/,
  },
  {
    id: 'P3 pause in milliseconds',
    server: 'azure',
    moves: [status(429, error('Requests exceeded', '', null, '429'), { 'retry-after-ms': '15' })],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'P3 filter',
    server: 'azure',
    moves: [
      status(400, {
        error: {
          message: 'The response was filtered due to the prompt triggering content management policy.',
          type: null,
          param: 'prompt',
          code: 'content_filter',
          status: 400,
          innererror: { code: 'ResponsibleAIPolicyViolation' },
        },
      }),
    ],
    code: 'refusal',
    requests: 1,
  },
  {
    id: 'P4 pause in the body',
    server: 'gemini',
    moves: [
      status(429, [
        {
          error: {
            code: 429,
            message: 'You exceeded your current quota.',
            status: 'RESOURCE_EXHAUSTED',
            details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '27s' }],
          },
        },
      ]),
    ],
    code: 'rate',
    requests: 1,
    says: /27 s/,
  },
  {
    id: 'P4 too many states',
    server: 'gemini',
    moves: [
      status(400, [
        {
          error: {
            code: 400,
            message: 'The specified schema produces a constraint that has too many states for serving.',
            status: 'INVALID_ARGUMENT',
          },
        },
      ]),
    ],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'P4 wrong key',
    server: 'gemini',
    moves: [
      status(400, [{ error: { code: 400, message: 'API key not valid. Please pass a valid API key.', status: 'INVALID_ARGUMENT' } }]),
    ],
    code: 'auth',
    requests: 1,
  },
  {
    id: 'P4 overloaded',
    server: 'gemini',
    moves: [status(503, [{ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } }])],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'P5 529',
    server: 'anthropic',
    moves: thrice(status(529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } })),
    code: 'server',
    requests: 3,
  },
  {
    id: 'P5 error event',
    server: 'anthropic',
    moves: [inserted(anthropicEvent({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }), 5)],
    code: 'server',
    requests: 1,
  },
  { id: 'P5 refusal', server: 'anthropic', moves: [{ said: { text: '', finish: 'refusal' } }], finish: 'refusal', requests: 1, text: '' },
  { id: 'P5 limit', server: 'anthropic', moves: [{ said: { finish: 'max_tokens' } }], finish: 'length', requests: 1 },
  {
    id: 'P5 schema too large',
    server: 'anthropic',
    moves: [status(400, { type: 'error', error: { type: 'invalid_request_error', message: 'compiled grammar is too large' } })],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'P5 billing',
    server: 'anthropic',
    moves: [status(402, { type: 'error', error: { type: 'billing_error', message: 'Your credit balance is too low' } })],
    code: 'quota',
    requests: 1,
  },
  {
    id: 'P5 a ping is no life',
    server: 'anthropic',
    moves: [{ said: { insert: { 2: anthropicEvent({ type: 'ping' }) } } }],
    finish: 'stop',
    requests: 1,
  },
];
