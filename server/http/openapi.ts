import { z } from 'zod';
import {
  finalEventSchema,
  generateRequestSchema,
  generationSchema,
  problemDetailsSchema,
  progressEventSchema,
  refinementSchema,
  refineRequestSchema,
  statusSchema,
  variationsRequestSchema,
  variationsSchema,
} from '../../plugin-aura/generation/answer.ts';
import {
  keyRequestSchema,
  limitRequestSchema,
  mcpRequestSchema,
  modelRequestSchema,
  orderRequestSchema,
  providerSettingsSchema,
  refreshRequestSchema,
  testRequestSchema,
  testResultSchema,
} from '../../plugin-aura/generation/providerSettings.ts';
import {
  appliedSchema,
  applyRequestSchema,
  outcomeRequestSchema,
  pageOpenedSchema,
  sceneSchema,
  sceneTaskSchema,
} from '../../plugin-aura/generation/sceneTasks.ts';
import { REFUSALS, type RefusalCode } from './problem.ts';

type Json = Record<string, unknown>;

/** The bodies that go over the wire, by the names that the document gives them. Requests are described as they are sent, answers as they come. */
const REQUESTS = {
  GenerateRequest: generateRequestSchema,
  RefineRequest: refineRequestSchema,
  VariationsRequest: variationsRequestSchema,
  KeyRequest: keyRequestSchema,
  ModelRequest: modelRequestSchema,
  OrderRequest: orderRequestSchema,
  LimitRequest: limitRequestSchema,
  McpRequest: mcpRequestSchema,
  TestRequest: testRequestSchema,
  RefreshRequest: refreshRequestSchema,
  ReadSceneRequest: z.strictObject({}),
  ApplyRequest: applyRequestSchema,
  OutcomeRequest: outcomeRequestSchema,
};
const ANSWERS = {
  Generation: generationSchema,
  Refinement: refinementSchema,
  Variations: variationsSchema,
  Status: statusSchema,
  ProviderSettings: providerSettingsSchema,
  TestResult: testResultSchema,
  Scene: sceneSchema,
  Applied: appliedSchema,
  Task: z.union([pageOpenedSchema, sceneTaskSchema]),
  Problem: problemDetailsSchema,
  Event: z.union([progressEventSchema, finalEventSchema]),
  Running: z.object({ state: z.literal('running') }),
};

/** Refusals that any request may get, and those of requests with a body. */
const ALWAYS: readonly RefusalCode[] = [
  'host_refused',
  'origin_refused',
  'token_required',
  'too_many_requests',
  'method_not_allowed',
  'internal',
];
const POSTED: readonly RefusalCode[] = [
  'not_json',
  'wrong_content_type',
  'too_large',
  'invalid_request',
  'busy',
  'deadline_exceeded',
  'providers_failed',
  'cancelled',
];

/** Of a setting: those that change nothing. */
const SETTING: readonly RefusalCode[] = [
  'not_json',
  'wrong_content_type',
  'too_large',
  'invalid_request',
  'setting_refused',
  'cannot_store',
];

/** Of a task in an open scene. */
const IN_SCENE: readonly RefusalCode[] = [
  'not_json',
  'wrong_content_type',
  'too_large',
  'invalid_request',
  'no_page',
  'busy',
  'deadline_exceeded',
  'cancelled',
];

/** The API as an OpenAPI 3.1 document, made from the schemas that requests and answers are parsed with. */
export function openApiDocument(version: string): Json {
  const post = (operationId: string, summary: string, request: keyof typeof REQUESTS, answer: keyof typeof ANSWERS): Json => ({
    post: {
      operationId,
      summary,
      parameters: [
        {
          name: 'Aura-Linger',
          in: 'header',
          required: false,
          description: 'Seconds for which the work goes on while nobody reads its events.',
          schema: { type: 'integer', minimum: 0, maximum: 300 },
        },
      ],
      requestBody: { required: true, content: { 'application/json': { schema: ref(request) } } },
      responses: {
        200: {
          description: 'The answer; as events, with its progress before it, where the client accepts text/event-stream.',
          headers: { 'Aura-Stream': { description: 'Id by which a broken stream is taken up again.', schema: { type: 'string' } } },
          content: { 'application/json': { schema: ref(answer) }, 'text/event-stream': { schema: ref('Event') } },
        },
        ...refusals([...ALWAYS, ...POSTED]),
      },
    },
  });
  const setting = (
    operationId: string,
    summary: string,
    request: keyof typeof REQUESTS,
    answer: keyof typeof ANSWERS = 'ProviderSettings',
  ): Json => ({
    post: {
      operationId,
      summary,
      requestBody: { required: true, content: { 'application/json': { schema: ref(request) } } },
      responses: {
        200: { description: 'How it is now.', content: { 'application/json': { schema: ref(answer) } } },
        ...refusals([...ALWAYS, ...SETTING]),
      },
    },
  });
  const inScene = (operationId: string, summary: string, request: keyof typeof REQUESTS, answer: Json): Json => ({
    post: {
      operationId,
      summary,
      requestBody: { required: true, content: { 'application/json': { schema: ref(request) } } },
      responses: { ...answer, ...refusals([...ALWAYS, ...IN_SCENE]) },
    },
  });
  const json = (answer: keyof typeof ANSWERS): Json => ({
    200: { description: 'What came of it.', content: { 'application/json': { schema: ref(answer) } } },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Aura companion server',
      version,
      description: 'From words to parametric models. Errors are problem details (RFC 9457).',
    },
    paths: {
      '/api/ai/generate-3d-model': post('generate', 'A design, or a reply, for the words of a prompt.', 'GenerateRequest', 'Generation'),
      '/api/ai/refine-design': post('refine', 'What an instruction makes of a plan.', 'RefineRequest', 'Refinement'),
      '/api/ai/generate-variations': post('vary', 'One to five variations of a plan or prompt.', 'VariationsRequest', 'Variations'),
      '/api/ai/status': {
        get: {
          operationId: 'status',
          summary: 'What the server can do, and the state of its providers.',
          responses: {
            200: { description: 'The status.', content: { 'application/json': { schema: ref('Status') } } },
            ...refusals(ALWAYS),
          },
        },
      },
      '/api/ai/streams/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: {
          operationId: 'resume',
          summary: 'A stream from after its Last-Event-ID, or its result, for five minutes after its end.',
          parameters: [{ name: 'Last-Event-ID', in: 'header', required: false, schema: { type: 'string' } }],
          responses: {
            200: {
              description: 'The result, or the rest of the events.',
              content: {
                'application/json': { schema: { anyOf: [ref('Generation'), ref('Refinement'), ref('Variations')] } },
                'text/event-stream': { schema: ref('Event') },
              },
            },
            202: { description: 'There is no result yet.', content: { 'application/json': { schema: ref('Running') } } },
            ...refusals([...ALWAYS, 'not_found', 'cancelled']),
          },
        },
        delete: {
          operationId: 'cancel',
          summary: 'Ends the work.',
          responses: { 204: { description: 'It is ended.' }, ...refusals([...ALWAYS, 'not_found']) },
        },
      },
      '/api/settings': {
        get: {
          operationId: 'settings',
          summary: 'The model providers, their order, and the daily limit; never a key.',
          responses: {
            200: { description: 'The settings.', content: { 'application/json': { schema: ref('ProviderSettings') } } },
            ...refusals(ALWAYS),
          },
        },
      },
      '/api/settings/key': setting('setKey', 'Stores or forgets the key of a provider; it never comes back.', 'KeyRequest'),
      '/api/settings/model': setting('setModel', 'Chooses the model of a provider.', 'ModelRequest'),
      '/api/settings/order': setting('setOrder', 'In which order providers are asked.', 'OrderRequest'),
      '/api/settings/limit': setting('setLimit', 'US dollars a day for paid providers.', 'LimitRequest'),
      '/api/settings/mcp': setting('setMcp', 'Whether assistants may come in at /mcp.', 'McpRequest'),
      '/api/settings/test': setting('testProvider', 'Asks a provider for a cube.', 'TestRequest', 'TestResult'),
      '/api/settings/refresh': setting('refresh', 'Asks all providers how they are.', 'RefreshRequest'),
      '/api/scene/tasks': {
        get: {
          operationId: 'tasks',
          summary: 'What an assistant wants of the scene of a page that allows it, as events.',
          responses: {
            200: { description: 'The events.', content: { 'text/event-stream': { schema: ref('Task') } } },
            ...refusals([...ALWAYS, 'busy']),
          },
        },
      },
      '/api/scene/outcome': inScene('outcome', 'What a page made of a task.', 'OutcomeRequest', { 204: { description: 'It is taken.' } }),
      '/api/scene/read': inScene('readScene', 'The designs of the open scene.', 'ReadSceneRequest', json('Scene')),
      '/api/scene/apply': inScene('applyPlan', 'A plan into the open scene, as one entry of its history.', 'ApplyRequest', json('Applied')),
      '/api/openapi.json': {
        get: {
          operationId: 'description',
          summary: 'This document.',
          responses: { 200: { description: 'The document.', content: { 'application/json': { schema: { type: 'object' } } } } },
        },
      },
    },
    components: {
      schemas: Object.fromEntries([
        ...Object.entries(REQUESTS).flatMap(([name, schema]) => named(name, schema, 'input')),
        ...Object.entries(ANSWERS).flatMap(([name, schema]) => named(name, schema, 'output')),
      ]),
    },
  };
}

const ref = (name: keyof typeof REQUESTS | keyof typeof ANSWERS): Json => ({ $ref: `#/components/schemas/${name}` });

/** A schema under its name, and beside it what it refers to itself (a tree of things, for instance) under names of their own. */
function named(name: string, schema: z.ZodType, io: 'input' | 'output'): [string, unknown][] {
  const { $schema: _dialect, $defs = {}, ...rest } = z.toJSONSchema(schema, { io, reused: 'ref', unrepresentable: 'any' });
  const moved = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll('"#/$defs/', `"#/components/schemas/${name}.`)
        .replaceAll('"$ref":"#"', `"$ref":"#/components/schemas/${name}"`),
    );
  return [[name, moved(rest)], ...Object.entries($defs).map(([inner, one]): [string, unknown] => [`${name}.${inner}`, moved(one)])];
}

/** Responses by status; codes that share one share the response. */
function refusals(codes: readonly RefusalCode[]): Json {
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const [status, title] = REFUSALS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `${title} (${code}).`]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, sentences]) => [
      status,
      { description: sentences.join(' '), content: { 'application/problem+json': { schema: ref('Problem') } } },
    ]),
  );
}
