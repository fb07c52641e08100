import { afterEach, expect, it, vi } from 'vitest';
import { ProviderError } from '../../plugin-aura/generation/provider.ts';
import { Circuit } from './circuit.ts';

afterEach(() => vi.restoreAllMocks());

it('lets a request in at the very moment at which it says that its pause is over, however the clock ticked as it began', async () => {
  let now = 1_000;
  let tick = 1;
  vi.spyOn(Date, 'now').mockImplementation(() => (now += tick));
  const circuit = new Circuit({ label: 'OpenAI', failures: 1, pauseMs: 20 });
  (await circuit.enter()).failed(new ProviderError('server', 'It is down.'));
  await vi.waitUntil(() => circuit.state === 'open');
  tick = 0;
  while (circuit.state === 'open') now++;
  const trial = await circuit.enter();
  expect(circuit.state).toBe('half-open');
  trial.succeeded();
});
