import { describe, expect, it } from 'vitest';
import { readConnections } from './connection.ts';

const atOnce = (variables: Record<string, string>, id: string): number | undefined =>
  readConnections(variables, { providers: {} }).find(({ record }) => record.id === id)?.record.concurrency;

describe('how many requests run with a provider at once', () => {
  it('is what its record says: few with a service, one on this computer', () => {
    expect(atOnce({}, 'openai')).toBe(4);
    expect(atOnce({}, 'ollama')).toBe(1);
    expect(atOnce({ OPENAI_BASE_URL: 'http://127.0.0.1:9000/v1' }, 'openai')).toBe(1);
  });

  it('is the operator’s number where one is given', () => {
    expect(atOnce({ AURA_CONCURRENCY: '50', OPENAI_BASE_URL: 'http://127.0.0.1:9000/v1' }, 'openai')).toBe(50);
    expect(atOnce({ AURA_CONCURRENCY: 'many' }, 'openai')).toBe(4);
  });
});
