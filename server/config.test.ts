import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({ port: 3210, concurrency: 4 });
    expect(readConfig({ PORT: '' }).port).toBe(3210);
  });

  it('takes what the environment says', () => {
    expect(readConfig({ PORT: '3300', AURA_DEADLINE_MS: '5000' })).toMatchObject({ port: 3300, deadlineMs: 5000 });
  });

  it.each(['70000', '-1', 'eighty', '3.5'])('refuses the port "%s" with a sentence', (port) => {
    expect(() => readConfig({ PORT: port })).toThrow(/^PORT cannot be used: /);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'workstation'])('does not listen on %s without a token', (host) => {
    expect(() => readConfig({ HOST: host })).toThrow(`HOST=${host} would open the server to other computers: set AURA_TOKEN`);
    expect(readConfig({ HOST: host, AURA_TOKEN: 'x'.repeat(16) })).toMatchObject({ host });
  });

  it('listens on the loopback alone when nothing is said', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', hosts: [] });
    expect(readConfig({ HOST: 'localhost' }).host).toBe('localhost');
  });

  it('refuses a token that is too short to be one', () => {
    expect(() => readConfig({ AURA_TOKEN: 'secret' })).toThrow(/^AURA_TOKEN cannot be used: it has to be at least 16/);
  });

  it('reads lists and limits of the providers', () => {
    expect(
      readConfig({ AURA_PROVIDERS: 'ollama, openai,,patterns', AURA_DAILY_LIMIT_USD: '2.5', AURA_DISCOVER: '0', AURA_HOME: '/x' })
        .providers,
    ).toMatchObject({
      order: ['ollama', 'openai', 'patterns'],
      dailyLimitUsd: 2.5,
      discover: false,
      folder: '/x',
    });
    expect(() => readConfig({ AURA_DAILY_LIMIT_USD: 'much' })).toThrow(/^AURA_DAILY_LIMIT_USD/);
  });
});
