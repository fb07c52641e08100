import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { StandIn } from '../../e2e/standins/StandIn.ts';
import { baseOf, KEY, MODELS, type ServerName, startStandIn } from '../../e2e/standins/servers.ts';
import { readConfig } from '../config.ts';
import { never, outcomeOf } from '../testing/providers.ts';
import { Providers, SettingRefused } from './index.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'aura-settings-'));
  cleanups.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function standIn(name: ServerName): Promise<StandIn> {
  const started = await startStandIn(name);
  cleanups.push(() => started.stop());
  return started;
}

function providers(variables: Record<string, string>, home = folder(), tuning = {}): Providers {
  const { providers: config } = readConfig({ AURA_DISCOVER: '0', AURA_HOME: home, ...variables });
  const made = new Providers({ config, tuning });
  cleanups.push(() => made.close());
  return made;
}

const settingsOf = (home: string): string => join(home, 'settings.json');

describe('which providers there are, and in which order', () => {
  it('none but the offline generator where nothing is set up', () => {
    const made = providers({});
    expect(made.order).toEqual(['patterns']);
    expect(made.list()).toEqual([]);
  });

  it('services with a key in the usual order, then local servers that were named, then the offline generator', () => {
    const made = providers({ OLLAMA_HOST: '127.0.0.1:1', GEMINI_API_KEY: KEY, OPENAI_API_KEY: KEY, AZURE_OPENAI_API_KEY: KEY });
    // Azure has a key and no address.
    expect(made.order).toEqual(['openai', 'gemini', 'ollama', 'patterns']);
    expect(made.list().map(({ id }) => id)).toEqual(['openai', 'gemini', 'ollama']);
  });

  it('AURA_PROVIDERS says the order; nothing comes after the offline generator, and what is not set up is left out', () => {
    const made = providers({ AURA_PROVIDERS: 'anthropic, openai,patterns,gemini', OPENAI_API_KEY: KEY, GEMINI_API_KEY: KEY });
    expect(made.order).toEqual(['openai', 'patterns']);
  });

  it('a local server is found at its port, by what it answers', async () => {
    const studio = await standIn('lmstudio');
    // It has to be looked for where this stand-in is, and that counts as named: found or not is then a matter of asking.
    const made = providers({ LM_STUDIO_BASE_URL: baseOf('lmstudio', studio) });
    await made.refresh();
    expect(made.states().find(({ id }) => id === 'lmstudio')).toMatchObject({
      reachable: true,
      model: MODELS.lmstudio,
      models: [{ id: MODELS.lmstudio, vision: true, contextTokens: 8192 }],
    });
  });

  it.each([
    ['0.0.0.0', 'http://127.0.0.1:11434'],
    ['0.0.0.0:11500', 'http://127.0.0.1:11500'],
    [':11500', 'http://127.0.0.1:11500'],
    ['127.0.0.1:9', 'http://127.0.0.1:9'],
    ['https://ollama.example', 'https://ollama.example'],
  ])('OLLAMA_HOST=%s is %s', async (given, origin) => {
    const made = providers({ OLLAMA_HOST: given });
    expect(made.find('ollama')?.origin).toBe(origin);
  });

  it.each(['', '   '])('an empty address (%j) is no address: nothing goes to a service because of it', (given) => {
    const made = providers({ LM_STUDIO_BASE_URL: given });
    expect(made.order).toEqual(['patterns']);
  });

  it.each([
    ['http://169.254.169.254/latest', /no address that a model server can have/],
    ['http://[::ffff:169.254.169.254]/v1', /no address that a model server can have/],
    ['http://0x7f.1@evil.example/v1', /no user name/],
    ['http://8.8.8.8/v1', /open network/],
    ['file:///etc/passwd', /begins with https/],
    ['nonsense', /no URL/],
  ])('the address %s is refused with a sentence', (given, sentence) => {
    const made = providers({ LM_STUDIO_BASE_URL: given });
    expect(made.find('lmstudio')).toBeNull();
    expect(made.states().find(({ id }) => id === 'lmstudio')?.note).toMatch(sentence);
  });

  it('the file may add a server that nobody knows', async () => {
    const home = folder();
    const server = await standIn('vllm');
    writeFileSync(
      settingsOf(home),
      JSON.stringify({ providers: { workstation: { label: 'Workstation', base_url: baseOf('vllm', server), model: MODELS.vllm } } }),
    );
    const made = providers({}, home);
    expect(made.order).toEqual(['workstation', 'patterns']);
    expect(await outcomeOf(made.list()[0]!)).toMatchObject({ finish: 'stop' });
  });
});

describe('the settings file', () => {
  it('keeps a key for its owner alone, and for its origin alone', async () => {
    const home = join(folder(), 'new');
    const server = await standIn('openai');
    const base = { OPENAI_BASE_URL: baseOf('openai', server), AURA_PROVIDERS: 'openai' };
    const made = providers(base, home);
    made.setKey('openai', KEY);
    expect(statSync(settingsOf(home)).mode & 0o777).toBe(0o600);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    const again = providers(base, home);
    expect(again.states().find(({ id }) => id === 'openai')).toMatchObject({ configured: true, key: 'file' });
    expect(await outcomeOf(again.find('openai')!, { model: MODELS.openai })).toMatchObject({ finish: 'stop' });
    const elsewhere = providers({ OPENAI_BASE_URL: 'https://elsewhere.example/v1' }, home);
    expect(elsewhere.states().find(({ id }) => id === 'openai')).toMatchObject({
      configured: false,
      key: 'none',
      note: expect.stringContaining('is not sent to https://elsewhere.example'),
    });
  });

  it('a file that others may read is closed to them', () => {
    const home = folder();
    writeFileSync(settingsOf(home), '{}');
    chmodSync(settingsOf(home), 0o644);
    providers({}, home);
    expect(statSync(settingsOf(home)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['{"providers":', /is not valid JSON/],
    ['{"colour":1}', /cannot be used/],
    ['{"providers":{"openai":{"key":7}}}', /providers\.openai\.key/],
  ])('one that cannot be understood (%s) is refused with a sentence', (text, sentence) => {
    const home = folder();
    writeFileSync(settingsOf(home), text);
    expect(() => providers({}, home)).toThrow(sentence);
  });

  it('where it cannot be written, that is said, and everything is as before', () => {
    const home = folder();
    const made = providers({}, home);
    made.setModel('openai', 'first');
    const before = readFileSync(settingsOf(home), 'utf8');
    rmSync(settingsOf(home));
    mkdirSync(settingsOf(home));
    expect(() => made.setKey('openai', KEY)).toThrow(/cannot be written .* what it held before is still there/);
    expect(made.states().find(({ id }) => id === 'openai')).toMatchObject({ configured: false });
    expect(before).toContain('first');
  });

  it('what the environment says is not overwritten by it, and that is told', () => {
    const made = providers({ OPENAI_API_KEY: KEY, OPENAI_MODEL: 'm', AURA_PROVIDERS: 'openai', AURA_DAILY_LIMIT_USD: '1' });
    expect(() => made.setKey('openai', 'another-key')).toThrow(SettingRefused);
    expect(() => made.setModel('openai', 'x')).toThrow('OPENAI_MODEL');
    expect(() => made.setOrder(['openai'])).toThrow('AURA_PROVIDERS');
    expect(() => made.setLimit(3)).toThrow('AURA_DAILY_LIMIT_USD');
    expect(() => made.setKey('skynet', 'k')).toThrow('There is no provider "skynet"');
  });

  it('order, model and limit are kept', () => {
    const home = folder();
    const made = providers({ OPENAI_API_KEY: KEY, GEMINI_API_KEY: KEY }, home);
    made.setOrder(['gemini', 'openai']);
    made.setModel('gemini', 'gemini-x');
    made.setLimit(0.5);
    const again = providers({ OPENAI_API_KEY: KEY, GEMINI_API_KEY: KEY }, home);
    expect(again.order).toEqual(['gemini', 'openai', 'patterns']);
    expect(again.find('gemini')?.chosenModel).toBe('gemini-x');
    expect(again.spending.limitUsd).toBe(0.5);
  });
});

describe('spending', () => {
  it('is kept over a restart, for its owner alone', async () => {
    const home = folder();
    const server = await standIn('openai');
    const variables = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: baseOf('openai', server) };
    // A service, though it stands on this computer here.
    const made = providers(variables, home);
    made.spending.reserve(0.2, 'OpenAI').settle(0.125);
    expect(providers(variables, home).spending.today).toBe(0.125);
    expect(statSync(join(home, 'spending.json')).mode & 0o777).toBe(0o600);
  });
});

describe('the test of a provider', () => {
  it('asks for a cube and says what came', async () => {
    const server = await standIn('ollama');
    const made = providers({ OLLAMA_HOST: server.origin, OLLAMA_MODEL: MODELS.ollama });
    server.play({ said: { text: '{"shape":"cube","size_mm":20}' } });
    expect(await made.test('ollama', undefined, never)).toMatchObject({ ok: true, model: MODELS.ollama, tokens: { input: 412 } });
    server.play({ said: { text: 'I would rather not.' } });
    expect(await made.test('ollama', undefined, never)).toMatchObject({
      ok: false,
      message: expect.stringContaining('choose another model'),
    });
    expect(await made.test('ollama', 'nothing', never)).toMatchObject({
      ok: false,
      message: expect.stringContaining('ollama pull nothing'),
    });
    await expect(made.test('openai', undefined, never)).rejects.toThrow('give it a key first');
  });
});

describe('the state', () => {
  it('is there at once, asked in the background, and never has a key in it', async () => {
    const server = await standIn('openai');
    const made = providers({
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: baseOf('openai', server),
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: server.origin,
    });
    const started = performance.now();
    expect(made.states().find(({ id }) => id === 'openai')).toMatchObject({ configured: true, reachable: null });
    expect(performance.now() - started).toBeLessThan(50);
    await made.refresh();
    expect(made.states().find(({ id }) => id === 'openai')).toMatchObject({ reachable: true, structured: 'strict', circuit: 'closed' });
    expect(made.states().find(({ id }) => id === 'anthropic')).toMatchObject({ reachable: false, note: expect.stringMatching(/[.]$/) });
    expect(JSON.stringify(made.states())).not.toContain(KEY);
  });
});
