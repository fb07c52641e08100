import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL } from '../../e2e/standins/catalogue/local.ts';
import { OPENAI } from '../../e2e/standins/catalogue/openai.ts';
import { SERVICES } from '../../e2e/standins/catalogue/services.ts';
import { event } from '../../e2e/standins/chatWire.ts';
import type { Move, StandIn } from '../../e2e/standins/StandIn.ts';
import { baseOf, SERVERS, startStandIn } from '../../e2e/standins/servers.ts';
import { providerSettingsSchema } from '../../plugin-aura/generation/providerSettings.ts';
import { readConfig } from '../config.ts';
import { Providers } from '../providers/index.ts';
import { guardFor, outcomeOf } from '../testing/providers.ts';
import { TestServer } from '../testing/TestServer.ts';
import { Redactor } from './redact.ts';

/** A key that is nowhere but where it was planted. */
const CANARY = 'sk-canary-7f3e9b21c4d8';
/** A server that gives away whatever it is told, in each place where it can. */
const ECHO = { echo: CANARY, authorization: `Bearer ${CANARY}` };
const echoing = (move: Move): Move => ({
  ...move,
  headers: { ...move.headers, 'x-request-id': CANARY },
  ...(move.raw && {
    raw: {
      ...move.raw,
      headers: { ...move.raw.headers, 'x-request-id': CANARY },
      body:
        typeof move.raw.body === 'string'
          ? `${move.raw.body} ${CANARY}`
          : { ...ECHO, ...JSON.parse(JSON.stringify(move.raw.body ?? {}).replaceAll('"message":"', `"message":"${CANARY} `)) },
    },
  }),
});

/** Everything of an error, hidden parts and causes too. */
const everything = (error: unknown): string =>
  inspect(error, { depth: 12, showHidden: true, getters: true, maxStringLength: null }) + JSON.stringify(error);

describe.each(SERVERS)('a key of %s', (server) => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn(server, CANARY);
  });
  afterAll(() => standIn.stop());

  const moves: Move[] = [
    ...[...OPENAI, ...LOCAL, ...SERVICES].flatMap((one) => (one.server === server ? one.moves : [])),
    { raw: { status: 401, body: { error: { message: `Incorrect API key provided: ${CANARY}` } } } },
    { raw: { status: 500, body: `<html>${CANARY}</html>` } },
    { raw: { status: 307, headers: { location: `http://127.0.0.1:1/?key=${CANARY}` } } },
    { raw: { status: 200, headers: { 'content-type': 'text/event-stream' }, body: event({ error: { message: CANARY } }) } },
    { raw: { status: 200, headers: { 'content-type': 'text/event-stream' }, body: `data: {${CANARY}\n\n` } },
    { raw: { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body: `{"error":"${CANARY}"}\n` } },
    { raw: { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body: `{${CANARY}\n` } },
    { raw: { status: 200, body: CANARY } },
    { reset: true },
    { cut: { after: 3, how: 'close' } },
  ];

  it('is in no error, whatever goes wrong and whoever echoes it', async () => {
    for (const move of moves) {
      standIn.forget();
      standIn.always = echoing(move);
      const provider = guardFor(server, standIn, { key: CANARY, backoffMs: 0 });
      const { error } = await outcomeOf(provider);
      expect(everything(error)).not.toContain('canary');
      expect(everything(await provider.probe(new AbortController().signal))).not.toContain('canary');
      expect(everything(provider.tally.report())).not.toContain('canary');
      provider.close();
    }
  });
});

describe('a key, seen from outside', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aura-canary-'));
  const logs: string[] = [];
  let evil: StandIn;
  let providers: Providers;
  let server: TestServer;
  beforeAll(async () => {
    evil = await startStandIn('openai', CANARY);
    const { providers: config } = readConfig({
      AURA_HOME: folder,
      AURA_DISCOVER: '0',
      OPENAI_API_KEY: CANARY,
      OPENAI_BASE_URL: baseOf('openai', evil),
      OPENAI_MODEL: 'gpt-6-luna',
      GEMINI_BASE_URL: baseOf('openai', evil),
    });
    const redactor = new Redactor();
    const onFault = (error: unknown): void => void logs.push(redactor.describe(error));
    providers = new Providers({ config, redactor, onFault, tuning: { backoffMs: 0, circuit: { failures: 1_000 } } });
    server = await TestServer.start({ providers, orchestrator: { models: () => providers.list(), onFault }, onFault });
  });
  afterAll(async () => {
    await server.stop();
    providers.close();
    await evil.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const settings = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    server.send('POST', `/api/settings/${path}`, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });

  it('is in no answer, no stream, no status, no settings and no log, while everything fails', async () => {
    const heard: string[] = [];
    for (const move of [
      { raw: { status: 500, body: CANARY } },
      { raw: { status: 429, body: { error: { message: CANARY } } } },
      { said: { text: `{"name":"${'x'.repeat(30)}"` } },
    ]) {
      evil.always = echoing(move);
      heard.push((await server.post('generate-3d-model', { prompt: 'a cube of 20 mm' })).text);
      heard.push((await server.post('generate-3d-model', { prompt: 'a cube of 20 mm' }, { accept: 'text/event-stream' })).text);
    }
    heard.push((await settings('test', { provider: 'openai' })).text);
    heard.push((await server.send('GET', '/api/settings')).text);
    heard.push((await server.send('GET', '/api/ai/status')).text);
    expect(providerSettingsSchema.strict().safeParse(JSON.parse((await server.send('GET', '/api/settings')).text)).error).toBeUndefined();
    expect(evil.asked.length).toBeGreaterThan(3);
    expect(evil.asked[0]?.headers.authorization).toContain(CANARY);
    expect([...heard, ...logs].join('\n')).not.toContain('canary');
  });

  it('that is set over the API travels once, and is kept for its owner only', async () => {
    evil.always = {};
    const reply = await settings('key', { provider: 'gemini', key: `${CANARY}-gemini` });
    expect(reply.status).toBe(200);
    expect(reply.text).not.toContain('canary');
    expect(JSON.parse(reply.text)).toMatchObject({ order: ['openai', 'gemini', 'patterns'] });
    expect((await server.send('GET', '/api/settings')).text).not.toContain('canary');
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toContain(`${CANARY}-gemini`);
    expect((await settings('key', { provider: 'gemini', key: null })).status).toBe(200);
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).not.toContain('canary');
  });

  it.each([
    [{ provider: 'openai', key: 'another-key-123' }, 409, /comes from OPENAI_API_KEY/],
    [{ provider: 'skynet', key: 'another-key-123' }, 409, /no provider "skynet"/],
    [{ provider: 'gemini', key: 'has spaces in it' }, 422, /no spaces/],
    [{ provider: 'gemini', key: 'two\r\nlines: x' }, 422, /no spaces/],
    [{ provider: 'gemini', key: 'x' }, 422, /at least 8/],
    [{ provider: 'gemini', key: 'good-key-123', base_url: 'http://evil.com' }, 422, /base_url/],
  ] satisfies [unknown, number, RegExp][])('that cannot be set is a sentence: %j', async (body, status, sentence) => {
    const reply = await settings('key', body);
    expect(reply.status).toBe(status);
    expect(Reflect.get(JSON.parse(reply.text), 'detail')).toMatch(sentence);
  });

  it('cannot be set, and money cannot be spent, from another site', async () => {
    const before = evil.asked.length;
    for (const headers of [{ origin: 'https://evil.com' }, { 'sec-fetch-site': 'cross-site' }, { 'content-type': 'text/plain' }] as Record<
      string,
      string
    >[]) {
      expect((await settings('key', { provider: 'gemini', key: 'evil-key-1234' }, headers)).status).toBeGreaterThanOrEqual(403);
      expect((await settings('test', { provider: 'openai' }, headers)).status).toBeGreaterThanOrEqual(403);
    }
    expect(evil.asked.length).toBe(before);
  });

  it('tested with a cube, the model, the tokens and the cost are told', async () => {
    evil.always = { said: { text: '{"shape":"cube","size_mm":20}' } };
    expect(JSON.parse((await settings('test', { provider: 'openai' })).text)).toMatchObject({
      ok: true,
      model: 'gpt-6-luna',
      tokens: { input: 412 },
    });
  });

  it('order, model and limit are changed in the same way', async () => {
    expect(JSON.parse((await settings('limit', { usd: 1.5 })).text)).toMatchObject({ daily_limit_usd: 1.5 });
    expect((await settings('limit', { usd: -1 })).status).toBe(422);
    expect(JSON.parse((await settings('order', { order: ['patterns'] })).text)).toMatchObject({ order: ['patterns'] });
    expect(JSON.parse((await settings('order', { order: null })).text)).toMatchObject({ order: ['openai', 'patterns'] });
    expect((await settings('model', { provider: 'openai', model: 'x' })).status).toBe(409);
    expect((await settings('refresh', {})).status).toBe(200);
  });
});

describe('the redactor', () => {
  const redactor = new Redactor();
  redactor.hide('planted-secret/with+signs');
  redactor.hide('');
  redactor.hide('abc');

  it.each([
    ['planted-secret/with+signs'],
    [encodeURIComponent('planted-secret/with+signs')],
    [Buffer.from('planted-secret/with+signs').toString('base64')],
    ['sk-proj-abcdefghijklmnop'],
    ['AIzaSyA1234567890abcdefghijklmno'],
    ['Bearer eyJhbGciOi.J9.abc'],
    ['api_key=0123456789abcdef'],
    ['"x-api-key": "0123456789abcdef"'],
    ['authorization: 0123456789abcdef'],
    ['?token=0123456789abcdef&a=b'],
  ])('hides %s, wherever it stands', (secret) => {
    const clean = redactor.redact(`before ${secret} after`);
    expect(clean).toContain('[hidden]');
    expect(clean).not.toMatch(/planted|0123456789|abcdefgh|eyJ|cGxhbnRlZ/);
    expect(clean.startsWith('before ')).toBe(true);
  });

  it('leaves other words alone, and cuts what is long', () => {
    expect(redactor.redact('The token bucket has abc tokens.')).toBe('The token bucket has abc tokens.');
    expect(redactor.redact('x'.repeat(100_000)).length).toBeLessThan(5_000);
  });

  it('tells an error with its causes, and nothing that it carries along', () => {
    const error = Object.assign(new Error('outer', { cause: new Error('inner planted-secret/with+signs') }), { body: 'a prompt' });
    const text = redactor.describe(error);
    expect(text).toMatch(/outer[\s\S]*caused by: Error: inner \[hidden\]/);
    expect(text).not.toContain('a prompt');
  });
});
