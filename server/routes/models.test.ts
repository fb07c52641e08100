import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lintStrict } from '../../e2e/standins/lintStrict.ts';
import type { Cut, StandIn } from '../../e2e/standins/StandIn.ts';
import { KEY, MODELS, SERVERS, startStandIn } from '../../e2e/standins/servers.ts';
import { answerSchema, progressEventSchema } from '../../plugin-aura/generation/answer.ts';
import type { ModelProvider } from '../../plugin-aura/generation/provider.ts';
import { EDIT_SCHEMA, PLAN_SCHEMA } from '../../plugin-aura/generation/wireSchema.ts';
import type { GuardedProvider } from '../providers/guard.ts';
import { guardFor, QUICK } from '../testing/providers.ts';
import { TestServer } from '../testing/TestServer.ts';

/** The whole way: from a request on a socket, over the orchestrator and the real clients, to servers that speak the providers' wires. */

const PLAN = JSON.stringify({
  name: 'Cube with a lid',
  intent: { design_type: 'product' },
  parameters: [{ name: 'side', value: 20 }],
  operations: [
    { id: 'cube', op: 'box', params: { size: ['= side', '= side', '= side'] }, material: 'oak' },
    { id: 'lid', op: 'box', params: { size: ['= side', 2, '= side'] }, at: 'cube.top', material: 'brass' },
  ],
});

/** As a server counts a page that it has really read; far fewer tokens would say that its window dropped part of it. */
const usage = { input: 5_000, output: 200, cached: 4_000 };

let models: readonly ModelProvider[] = [];
let server: TestServer;
const standIns: StandIn[] = [];
const guards: GuardedProvider[] = [];
beforeAll(async () => {
  server = await TestServer.start({ orchestrator: { models: () => models } });
});
afterEach(async () => {
  models = [];
  for (const guard of guards.splice(0)) guard.close();
  await Promise.all(standIns.splice(0).map((standIn) => standIn.stop()));
});
afterAll(() => server.stop());

async function provider(name: (typeof SERVERS)[number], options: Parameters<typeof guardFor>[2] = {}) {
  const standIn = await startStandIn(name);
  const guard = guardFor(name, standIn, options);
  standIns.push(standIn);
  guards.push(guard);
  return { standIn, guard };
}

const generate = async (events = false) =>
  (await server.post('generate-3d-model', { prompt: 'box 20' }, events ? { accept: 'text/event-stream' } : {})).text;
const eventsIn = (text: string) =>
  [...text.matchAll(/^data: (.*)$/gm)].flatMap(([, data]) => progressEventSchema.safeParse(JSON.parse(data!)).data ?? []);
const resultIn = (text: string) => answerSchema.parse(JSON.parse(/^event: result\ndata: (.*)$/m.exec(text)![1]!).result);

describe.each(SERVERS)('a plan of %s', (name) => {
  it('arrives piece by piece, built and checked, with who answered and what it took', async () => {
    const { standIn, guard } = await provider(name);
    models = [guard];
    standIn.always = { said: { text: PLAN, pieces: 40, usage } };
    const text = await generate(true);
    const { plan, metadata } = resultIn(text);
    expect(plan.operations.map(({ id }) => id)).toEqual(['cube', 'lid']);
    expect(metadata).toMatchObject({
      provider: name,
      model: MODELS[name],
      tokens: { input: 5_000, output: 200 },
      attempts: [{ outcome: 'gave the plan' }],
    });
    expect(eventsIn(text).filter(({ type }) => type === 'operation')).toHaveLength(2);
    expect(standIn.breaks).toEqual([]);
    expect(text).not.toContain(KEY);
  });

  it('is asked for by a schema that the server takes, where plain words brought none', async () => {
    const { standIn, guard } = await provider(name);
    models = [guard];
    standIn.play({ said: { text: 'I would make a cube.', usage } });
    standIn.always = { said: { text: PLAN, usage } };
    expect(answerSchema.parse(JSON.parse(await generate())).metadata.provider).toBe(name);
    expect(standIn.asked).toHaveLength(2);
    expect(standIn.breaks).toEqual([]);
  });
});

describe('a stream that breaks in the middle of an operation', () => {
  const at = Math.round(40 * (PLAN.indexOf('cube.top') / PLAN.length));

  it.each<Cut>(['end', 'close', 'reset', 'silence'])('by %s is begun again by the next provider, and the page is told', async (how) => {
    const first = await provider('openai', { deadlines: { ...QUICK, silence: 100 }, circuit: { failures: 1_000 } });
    const second = await provider('ollama');
    models = [first.guard, second.guard];
    first.standIn.always = { said: { text: PLAN, pieces: 40, usage }, cut: { after: at, how } };
    second.standIn.always = { said: { text: PLAN, pieces: 40, usage } };
    const text = await generate(true);
    const { metadata, plan } = resultIn(text);
    expect(plan.operations).toHaveLength(2);
    expect(metadata).toMatchObject({ provider: 'ollama', attempts: [{ provider: 'openai' }, { provider: 'ollama' }] });
    const kinds = eventsIn(text).map((event) => (event.type === 'operation' ? event.operation.id : event.type));
    const restart = kinds.lastIndexOf('restart');
    expect(restart).toBeGreaterThan(0);
    expect(kinds.slice(restart).filter((kind) => kind === 'cube' || kind === 'lid')).toEqual(['cube', 'lid']);
  });
});

it('answers offline where every model fails, and says why each did', async () => {
  const [first, second] = [await provider('openai'), await provider('anthropic')];
  models = [first.guard, second.guard];
  first.standIn.always = {
    raw: { status: 401, body: { error: { message: `bad key ${KEY}`, type: 'invalid_request_error', code: 'invalid_api_key' } } },
  };
  second.standIn.always = { said: { text: 'no plan' } };
  const text = await generate();
  const { metadata } = answerSchema.parse(JSON.parse(text));
  expect(metadata).toMatchObject({
    provider: 'patterns',
    attempts: [{ provider: 'openai', code: 'auth' }, { provider: 'anthropic', code: 'protocol' }, { provider: 'patterns' }],
  });
  expect(metadata.warnings).toHaveLength(2);
  expect(text).not.toContain(KEY);
});

it('is refused with a sentence where the model declines', async () => {
  const { standIn, guard } = await provider('openai');
  models = [guard];
  standIn.always = { said: { text: '', refusal: 'I cannot help with that.' } };
  const reply = await server.post('generate-3d-model', { prompt: 'box 20' });
  expect([reply.status, JSON.parse(reply.text).code]).toEqual([422, 'refused']);
  expect(reply.text).not.toContain('cannot help');
});

describe('pictures', () => {
  const images = [{ mime: 'image/jpeg', base64: 'aGVsbG8=' }];
  const refine = async (more: object = {}) => {
    const { plan } = answerSchema.parse(JSON.parse(await generate()));
    return server.post('refine-design', { plan, instruction: 'make it lower', images, ...more });
  };

  it('go along with a change to a model that sees', async () => {
    const { standIn, guard } = await provider('gemini');
    models = [guard];
    standIn.play({ said: { text: PLAN, usage } }, { said: { text: '{"parameters":[{"name":"side","value":10}]}', usage } });
    const reply = await refine();
    expect(JSON.parse(reply.text).plan.parameters[0].value).toBe(10);
    expect(standIn.asked.map(({ text }) => text.includes('aGVsbG8='))).toEqual([false, true]);
    expect(standIn.breaks).toEqual([]);
  });

  it('are left out where a model is not known to see, which is said', async () => {
    const { standIn, guard } = await provider('ollama');
    models = [guard];
    standIn.play({ said: { text: PLAN, usage } }, { said: { text: '{"parameters":[{"name":"side","value":10}]}', usage } });
    const reply = await refine();
    expect(standIn.asked.some(({ text }) => text.includes('aGVsbG8='))).toBe(false);
    expect(JSON.parse(reply.text).metadata.warnings.join(' ')).toContain('Ollama was asked without the picture');
  });

  it('of a result let its maker leave it as it is', async () => {
    const { standIn, guard } = await provider('gemini');
    models = [guard];
    standIn.play({ said: { text: PLAN, usage } }, { said: { text: '{"good": true}', usage } });
    const reply = await refine({ review: true, provider: 'gemini' });
    expect(reply.text).toContain('"changes":[]');
    expect(standIn.asked).toHaveLength(2);
  });
});

it('the wire schemas keep every rule of strict answers', () => {
  for (const schema of [PLAN_SCHEMA, EDIT_SCHEMA]) expect(lintStrict(schema)).toEqual([]);
});
