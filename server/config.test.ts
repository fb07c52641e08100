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
});
