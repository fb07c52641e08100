import { event } from '../chatWire.ts';
import { ANSWER, type Case, error, inserted, status, thrice } from './case.ts';

export const LOCAL: readonly Case[] = [
  {
    id: 'L3 json_object',
    server: 'lmstudio',
    moves: [status(400, { error: "'response_format.type' must be 'json_schema' or 'text'" })],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'L4 nothing loaded',
    server: 'lmstudio',
    moves: [status(404, { error: "No models loaded. Please load a model in the developer page or use the 'lms load' command." })],
    code: 'model',
    requests: 1,
    says: /load it in LM Studio/,
  },
  {
    id: 'L5 unknown model',
    server: 'lmstudio',
    moves: [status(404, error('Invalid model identifier "x".', 'invalid_request_error', 'model', 'model_not_found'))],
    code: 'model',
    requests: 1,
  },
  {
    id: 'L7 loading failed',
    server: 'lmstudio',
    moves: [
      status(400, error('Failed to load model "x". Error: Operation canceled.', 'invalid_request_error', 'model', 'model_not_found')),
    ],
    code: 'model',
    requests: 1,
  },
  {
    id: 'L8 too long',
    server: 'lmstudio',
    moves: [
      status(400, {
        error:
          'Engine protocol predict request returned 400: {"error":{"code":400,"message":"request (9732 tokens) exceeds the available context size (4096 tokens), try increasing it","type":"exceed_context_size_error"}}',
      }),
    ],
    code: 'context',
    requests: 1,
  },
  {
    id: 'L9 error event',
    server: 'lmstudio',
    moves: [
      {
        said: {
          text: '',
          finish: null,
          insert: {
            1: `event: error\n${event({ error: { message: 'Input does not fit in context length. The input has 31430 tokens.' }, message: 'Input does not fit in context length.' })}`,
          },
        },
      },
    ],
    code: 'context',
    requests: 1,
  },
  { id: 'L10 nothing said', server: 'lmstudio', moves: [{ said: { text: '' } }], finish: 'stop', requests: 1, text: '' },
  {
    id: 'L11 the answer where thinking should be',
    server: 'lmstudio',
    moves: [{ said: { text: '', thinking: ANSWER } }],
    finish: 'stop',
    requests: 1,
    text: ANSWER,
  },
  {
    id: 'L13 grammar',
    server: 'lmstudio',
    moves: [
      status(400, { error: 'Engine protocol ngPredictTokens request returned 400 Failed to initialize samplers: failed to parse grammar' }),
    ],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'L14 crash',
    server: 'lmstudio',
    moves: thrice(status(500, { error: 'The model has crashed without additional information. (Exit code: 18446744072635812000)' })),
    code: 'server',
    requests: 3,
  },
  {
    id: 'L15 token',
    server: 'lmstudio',
    moves: [status(401, { error: { type: 'invalid_request', code: 'invalid_api_key', message: 'An LM Studio API token is required' } })],
    code: 'auth',
    requests: 1,
  },
  {
    id: 'M2 unknown model',
    server: 'ollama',
    moves: [status(404, { error: "model 'm' not found" })],
    code: 'model',
    requests: 1,
    says: /ollama pull qwen3\.6:14b/,
  },
  {
    id: 'M3 wrong path',
    server: 'ollama',
    moves: [status(404, '404 page not found')],
    code: 'protocol',
    requests: 1,
    says: /check the address/,
  },
  { id: 'M4 host refused', server: 'ollama', moves: [status(403, '')], code: 'auth', requests: 1, says: /allowed hosts/ },
  {
    id: 'M5 does not think',
    server: 'ollama',
    moves: [status(400, { error: '"qwen3.6:14b" does not support thinking' })],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'M6 grammar',
    server: 'ollama',
    moves: [status(400, { error: 'Failed to initialize samplers: failed to parse grammar' })],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'M7 too long',
    server: 'ollama',
    moves: [
      status(400, {
        error:
          'the prompt is longer than the context length currently available to the model; shorten the prompt, or increase the context length',
      }),
    ],
    code: 'context',
    requests: 1,
  },
  {
    id: 'M7 too long, nested',
    server: 'ollama',
    moves: [
      status(400, {
        error:
          '{"error":{"code":400,"message":"request (42947 tokens) exceeds the available context size (8192 tokens)","type":"exceed_context_size_error"}}',
      }),
    ],
    code: 'context',
    requests: 1,
  },
  {
    id: 'M8 busy',
    server: 'ollama',
    moves: [status(503, { error: 'server busy, please try again.  maximum pending requests exceeded' })],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'M9 runner stopped',
    server: 'ollama',
    moves: thrice(status(500, { error: 'model runner has unexpectedly stopped, this may be due to resource limitations' })),
    code: 'server',
    requests: 3,
  },
  {
    id: 'M10 error line',
    server: 'ollama',
    moves: [inserted('{"error":"an error was encountered while running the model: CUDA error"}\n')],
    code: 'server',
    requests: 1,
  },
  { id: 'M11 no end', server: 'ollama', moves: [{ said: { finish: null } }], code: 'truncated', requests: 1 },
  { id: 'M12 limit', server: 'ollama', moves: [{ said: { finish: 'length' } }], finish: 'length', requests: 1 },
  {
    id: 'M14 broken line',
    server: 'ollama',
    moves: [{ said: { insert: { 2: '{"model":"qwen", "mess\n' } } }],
    code: 'protocol',
    requests: 1,
  },
  {
    id: 'M16 long thinking',
    server: 'ollama',
    moves: [{ said: { thinking: 'hm '.repeat(200) } }],
    finish: 'stop',
    requests: 1,
    text: ANSWER,
  },
  {
    id: 'M17 window too small',
    server: 'ollama',
    moves: [{ said: { usage: { input: 2, output: 40 } } }],
    code: 'context',
    requests: 1,
    says: /dropped part of the request/,
  },
  { id: 'L12 window too small', server: 'lmstudio', moves: [{ said: { usage: { input: 2, output: 40 } } }], code: 'context', requests: 1 },
  {
    id: 'P6 loading',
    server: 'llamacpp',
    moves: [status(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } })],
    finish: 'stop',
    requests: 2,
  },
  {
    id: 'P6 too long',
    server: 'llamacpp',
    moves: [
      status(400, { error: { code: 400, message: 'request exceeds the available context size', type: 'exceed_context_size_error' } }),
    ],
    code: 'context',
    requests: 1,
  },
  {
    id: 'P7 flat error',
    server: 'vllm',
    moves: [
      status(400, {
        object: 'error',
        message: "This model's maximum context length is 8192 tokens.",
        type: 'BadRequestError',
        param: null,
        code: 400,
      }),
    ],
    code: 'context',
    requests: 1,
  },
  {
    id: 'P7 usage in every piece',
    server: 'vllm',
    moves: [{ said: { insert: { 2: event({ choices: [], usage: { prompt_tokens: 412, completion_tokens: 3, total_tokens: 415 } }) } } }],
    finish: 'stop',
    requests: 1,
  },
  {
    id: 'L17 Responses with fenced JSON',
    server: 'lmstudio',
    moves: thrice(
      status(200, {
        id: 'resp_1',
        object: 'response',
        status: 'completed',
        output: [{ type: 'message', content: [{ type: 'output_text', text: `\`\`\`json\n${ANSWER}\n\`\`\`` }] }],
      }),
    ),
    code: 'protocol',
    requests: 3,
  },
];
