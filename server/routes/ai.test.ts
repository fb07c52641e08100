import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  answerSchema,
  finalEventSchema,
  PHASES,
  problemDetailsSchema,
  progressEventSchema,
  refineAnswerSchema,
  replySchema,
  statusSchema,
  variationsAnswerSchema,
} from '../../plugin-aura/generation/answer.ts';
import { boxPlan } from '../../plugin-aura/generation/testBoxes.ts';
import { type Reply, TestServer } from '../testing/TestServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ orchestrator: { today: () => new Date('2026-01-02T03:04:05Z') } });
});
afterAll(() => server.stop());

const problemOf = (reply: Reply) => problemDetailsSchema.parse(JSON.parse(reply.text));

describe('POST generate-3d-model', () => {
  it('answers with plan, materials, metadata and report', async () => {
    const reply = await server.post('generate-3d-model', { prompt: 'a box of 30 mm', seed: 7, complexity: 'simple' });
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toContain('application/json');
    expect(reply.headers['cache-control']).toBe('no-store');
    const answer = answerSchema.parse(JSON.parse(reply.text));
    expect(answer.plan).toMatchObject({ name: 'Box', intent: { complexity: 'simple', requirements: [{ value: 30, met: true }] } });
    expect(answer.materials).toMatchObject([{ id: 'body', name: 'Oak', role: 'primary', density: 0.72 }]);
    expect(answer.metadata).toMatchObject({
      design_type: 'product',
      complexity: 'simple',
      provider: 'patterns',
      attempts: [{ provider: 'patterns', outcome: 'gave the plan' }],
      generated_at: '2026-01-02T03:04:05.000Z',
    });
    expect(Object.keys(answer.metadata.phases_ms)).toEqual(PHASES.map(({ id }) => id));
    expect(answer.metadata.processing_ms).toBeGreaterThan(0);
    expect(answer.report.parts).toMatchObject([{ operation: 'result', watertight: true, material: 'Oak' }]);
    expect(answer.report.parts[0]!.volume_mm3).toBeCloseTo(30 ** 3 - Math.PI * 25 * 30, -3);
  });

  it('streams the six phases as they are done, then operations, then the answer, as server-sent events', async () => {
    const reply = await server.post('generate-3d-model', { prompt: 'a box of 12 mm' }, { accept: 'text/event-stream' });
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    const blocks = reply.text.split('\n\n');
    expect(blocks.pop()).toBe('');
    const events = blocks.map((block, index) => {
      const [id, type, data, ...rest] = block.split('\n');
      expect(rest).toEqual([]);
      expect(id).toBe(`id: ${index + 1}`);
      const event = z.union([progressEventSchema, finalEventSchema]).parse(JSON.parse(data!.slice('data: '.length)));
      expect(type).toBe(`event: ${event.type}`);
      return event;
    });
    expect(events.map((event) => (event.type === 'phase' ? event.percent : event.type))).toEqual([
      'provider',
      10,
      'intent',
      'parameter',
      'operation',
      'operation',
      'operation',
      30,
      'material',
      50,
      70,
      90,
      100,
      'result',
    ]);
    const last = events.at(-1)!;
    expect(last.type === 'result' && answerSchema.parse(last.result).plan.name).toBe('Box');
  });

  it('says in words what cannot be built, as the result of the stream', async () => {
    const reply = await server.post('refine-design', { plan: boxPlan(20), instruction: 'make it 0 mm' }, { accept: 'text/event-stream' });
    expect(reply.status).toBe(200);
    const [, type, data] = reply.text.trim().split('\n\n').at(-1)!.split('\n');
    expect(type).toBe('event: result');
    const { result } = z.object({ result: replySchema }).parse(JSON.parse(data!.slice(6)));
    expect(result.reply).toMatch(/^Nothing was changed/);
  });
});

describe('words that ask for no design', () => {
  it('are answered in words, and nothing is built', async () => {
    const reply = replySchema.parse(JSON.parse((await server.post('generate-3d-model', { prompt: 'thank you' })).text));
    expect(reply).toMatchObject({ reply: 'You are welcome.', offers: ['a box of 10 mm'], metadata: { provider: 'patterns' } });
    const refined = replySchema.parse(JSON.parse((await server.post('refine-design', { plan: boxPlan(20), instruction: 'thanks' })).text));
    expect(refined.offers).toEqual([]);
  });

  it('that ask for another thing give a design to be put beside', async () => {
    const reply = await server.post('refine-design', { plan: boxPlan(20), instruction: 'another box of 7 mm' });
    expect(refineAnswerSchema.parse(JSON.parse(reply.text))).toMatchObject({ beside: true, changes: [] });
  });
});

describe('POST refine-design', () => {
  it('answers with the new plan and what changed', async () => {
    const reply = await server.post('refine-design', { plan: boxPlan(20), instruction: 'make it 25 mm', selection: ['result'] });
    expect(reply.status).toBe(200);
    const answer = refineAnswerSchema.parse(JSON.parse(reply.text));
    expect(answer.changes).toMatchObject([{ kind: 'changed', what: 'parameter', id: 'side' }]);
    expect(answer.report.bounds.max[0]! - answer.report.bounds.min[0]!).toBeCloseTo(25, 3);
  });
});

describe('POST generate-variations', () => {
  it.each([
    ['a prompt', { prompt: 'a box of 20 mm' }],
    ['a plan', { plan: boxPlan(20) }],
  ])('varies %s as often as asked, each with a label', async (_, of) => {
    const reply = await server.post('generate-variations', { ...of, count: 3 });
    expect(reply.status).toBe(200);
    const { variations } = variationsAnswerSchema.parse(JSON.parse(reply.text));
    expect(variations.map(({ label }) => label)).toEqual(['side 10 mm', 'side 11 mm', 'side 12 mm']);
    expect(new Set(variations.map(({ report }) => report.parts[0]!.volume_mm3)).size).toBe(3);
  });
});

describe('GET status', () => {
  it('says version, providers and the number of operations', async () => {
    const reply = await server.send('GET', '/api/ai/status');
    expect(reply.status).toBe(200);
    const status = statusSchema.parse(JSON.parse(reply.text));
    expect(status).toMatchObject({
      version: '1.2.3',
      order: ['patterns'],
      providers: [{ id: 'patterns', configured: true, reachable: true, circuit: 'closed' }],
      capabilities: { generate: true, variations: true, exporters: expect.arrayContaining(['glb', 'stl']) },
    });
    expect(status.capabilities.operations).toBeGreaterThan(100);
    expect(status.capabilities.cuts).toBeGreaterThan(10);
  });
});

describe('refusals', () => {
  const json = { 'content-type': 'application/json' };
  const generate = '/api/ai/generate-3d-model';
  it.each<[string, number, string, () => Promise<Reply>]>([
    ['an empty prompt', 422, 'empty_prompt', () => server.post('generate-3d-model', { prompt: '' })],
    ['a prompt of blanks', 422, 'empty_prompt', () => server.post('generate-3d-model', { prompt: ' \n ' })],
    ['a prompt of 20,000 characters', 422, 'prompt_too_long', () => server.post('generate-3d-model', { prompt: 'a'.repeat(20_000) })],
    ['an empty instruction', 422, 'empty_prompt', () => server.post('refine-design', { plan: boxPlan(3), instruction: '' })],
    ['a body without a prompt', 422, 'invalid_request', () => server.post('generate-3d-model', {})],
    ['a prompt that is a number', 422, 'invalid_request', () => server.post('generate-3d-model', { prompt: 7 })],
    ['a body that is a list', 422, 'invalid_request', () => server.post('generate-3d-model', [1])],
    ['a body that is not JSON', 400, 'not_json', () => server.post('generate-3d-model', '{"prompt": ')],
    ['no body', 415, 'wrong_content_type', () => server.send('POST', generate)],
    ['an empty body of JSON', 422, 'invalid_request', () => server.send('POST', generate, { body: '', headers: json })],
    [
      'a form',
      415,
      'wrong_content_type',
      () => server.send('POST', generate, { body: 'prompt=ring', headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    ],
    [
      'plain text',
      415,
      'wrong_content_type',
      () => server.send('POST', generate, { body: '{"prompt":"ring"}', headers: { 'content-type': 'text/plain' } }),
    ],
    [
      'an unknown encoding',
      415,
      'wrong_content_type',
      () => server.send('POST', generate, { body: 'x', headers: { ...json, 'content-encoding': 'rot13' } }),
    ],
    ['an unknown field', 422, 'unknown_field', () => server.post('generate-3d-model', { prompt: 'a box', promt: 'a box' })],
    ['an unknown provider', 422, 'unknown_provider', () => server.post('generate-3d-model', { prompt: 'a box', provider: 'oracle' })],
    ['six variations', 422, 'invalid_request', () => server.post('generate-variations', { prompt: 'a box', count: 6 })],
    ['variations of nothing', 422, 'invalid_request', () => server.post('generate-variations', { count: 2 })],
    ['a body of 3 MB', 413, 'too_large', () => server.post('generate-3d-model', { prompt: 'a'.repeat(3_000_000) })],
    ['an unknown endpoint', 404, 'not_found', () => server.post('generate-4d-model', { prompt: 'a box' })],
    ['an unknown page', 404, 'not_found', () => server.send('GET', '/nowhere')],
    ['GET where POST belongs', 405, 'method_not_allowed', () => server.send('GET', generate)],
    ['POST where GET belongs', 405, 'method_not_allowed', () => server.post('status', {})],
  ])('%s is %d %s', async (_, status, code, ask) => {
    const reply = await ask();
    expect(reply.headers['content-type']).toContain('application/problem+json');
    const problem = problemOf(reply);
    expect(reply.status).toBe(status);
    expect(problem).toMatchObject({ status, code, type: `urn:aura:problem:${code}` });
    expect(problem.detail).toMatch(/^[A-Z"/p].*[.!]$/s);
  });

  it('names the methods that an address answers to', async () => {
    expect((await server.send('DELETE', generate)).headers.allow).toBe('POST');
    expect((await server.post('status', {})).headers.allow).toBe('GET, HEAD');
  });

  it('lists every problem of a bad plan, place by place', async () => {
    const plan = boxPlan(20);
    const reply = await server.post('refine-design', {
      instruction: 'bigger',
      plan: {
        ...plan,
        operations: [
          { id: 'a', op: 'bocks', params: {} },
          { id: 'b', op: 'difference', inputs: ['a', 'nobody'] },
          { id: 'b', op: 'box', params: { size: [1, 1, '= 1 +'] } },
        ],
      },
    });
    expect(reply.status).toBe(422);
    const problem = problemOf(reply);
    expect(problem.code).toBe('invalid_plan');
    expect(problem.problems!.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown_operation', 'dangling_reference', 'duplicate_id', 'bad_expression']),
    );
    expect(problem.problems!.every(({ place }) => place.startsWith('operations['))).toBe(true);
  });

  it.each([
    ['10^9 copies', { id: 'rows', op: 'linear_array', inputs: ['result'], params: { count: 1e9 } }],
    ['a negative size', { id: 'bad', op: 'box', params: { size: [-1, 2, 2] } }],
    ['a reference to itself', { id: 'loop', op: 'union', inputs: ['loop', 'result'] }],
  ])('refuses a plan with %s', async (_, operation) => {
    const plan = boxPlan(20);
    const reply = await server.post('generate-variations', { count: 1, plan: { ...plan, operations: [...plan.operations, operation] } });
    expect(reply.status).toBe(422);
    expect(problemOf(reply).problems!.length).toBeGreaterThan(0);
  });

  it('refuses NaN, which is no JSON', async () => {
    const reply = await server.post(
      'refine-design',
      `{"instruction": "bigger", "plan": {"operations": [{"id": "a", "op": "box", "params": {"size": [NaN, 1, 1]}}]}}`,
    );
    expect(problemOf(reply).code).toBe('not_json');
  });

  it('says nothing of an error that nobody foresaw, but tells the log', async () => {
    const faults: unknown[] = [];
    const broken = await TestServer.start({
      onFault: (error) => faults.push(error),
      orchestrator: {
        reader: {
          generate: () => {
            throw new Error('secret');
          },
          refine: async (plan) => ({ plan, unread: [], notes: [] }),
          vary: async () => [],
        },
      },
    });
    try {
      const reply = await broken.post('generate-3d-model', { prompt: 'a box' });
      expect(reply.status).toBe(500);
      expect(reply.text).not.toContain('secret');
      expect(faults).toMatchObject([{ message: 'secret' }]);
    } finally {
      await broken.stop();
    }
  });
});
