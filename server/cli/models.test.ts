import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StandIn } from '../../e2e/standins/StandIn.ts';
import { baseOf, KEY, MODELS, startStandIn } from '../../e2e/standins/servers.ts';
import { openModels, statusLines } from './models.ts';

const home = mkdtempSync(join(tmpdir(), 'aura-shell-'));
let openai: StandIn;
let ollama: StandIn;
let environment: Record<string, string>;
beforeAll(async () => {
  openai = await startStandIn('openai');
  ollama = await startStandIn('ollama');
  environment = {
    AURA_HOME: home,
    AURA_DISCOVER: '0',
    OPENAI_API_KEY: KEY,
    OPENAI_BASE_URL: baseOf('openai', openai),
    OLLAMA_HOST: ollama.origin,
    AURA_DAILY_LIMIT_USD: '2',
  };
});
afterAll(async () => {
  await Promise.all([openai.stop(), ollama.stop()]);
  rmSync(home, { recursive: true, force: true });
});

const idsOf = (named: string | undefined): string[] => {
  const { models, close } = openModels(named, environment);
  close();
  return models.map(({ id }) => id);
};

it('a run asks those that are set up, in order, or the one that was named', () => {
  expect(idsOf(undefined)).toEqual(['openai', 'ollama']);
  expect(idsOf('auto')).toEqual(['openai', 'ollama']);
  expect(idsOf('ollama')).toEqual(['ollama']);
  expect(idsOf('patterns')).toEqual([]);
});

it('a server on this computer can be named though nobody has set it up', () => {
  expect(idsOf('lmstudio')).toEqual(['lmstudio']);
});

it('one that cannot be asked is a sentence', () => {
  expect(() => idsOf('anthropic')).toThrow('Anthropic is not set up: it needs a key');
  expect(() => idsOf('skynet')).toThrow('There is no provider "skynet": use one of auto, openai,');
});

it('--status asks all of them and says in a line each how they are, without a key', async () => {
  const text = await statusLines(environment, false);
  expect(text).toContain(`openai      ready: ${MODELS.openai}, of 1; answers are held to a strict schema`);
  expect(text).toContain(`ollama      ready: ${MODELS.ollama}`);
  expect(text).toContain('anthropic   not set up');
  expect(text).toContain('asked in this order: openai, ollama, patterns');
  expect(text).toContain('today $0.00 of $2.00');
  expect(text).not.toContain(KEY);
  expect(JSON.parse(await statusLines(environment, true))).toMatchObject({ order: ['openai', 'ollama', 'patterns'], daily_limit_usd: 2 });
});

it('--status says why one cannot be asked', async () => {
  const text = await statusLines({ ...environment, OLLAMA_HOST: 'http://127.0.0.1:1' }, false);
  expect(text).toContain('ollama      cannot be asked: Ollama does not answer at http://127.0.0.1:1: start it with "ollama serve".');
});
