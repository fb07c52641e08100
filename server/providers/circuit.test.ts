import { expect, it } from 'vitest';
import { ProviderError } from '../../plugin-aura/generation/provider.ts';
import { Circuit } from './circuit.ts';

it('lets a request in at the very moment at which it says that its pause is over', async () => {
  for (let round = 0; round < 60; round++) {
    const circuit = new Circuit({ label: 'OpenAI', failures: 1, pauseMs: 2 });
    (await circuit.enter()).failed(new ProviderError('server', 'It is down.'));
    while (circuit.state !== 'open') await Promise.resolve();
    // Without a wait between: the clock must not have time to move on.
    while (circuit.state === 'open');
    const trial = await circuit.enter();
    expect(circuit.state).toBe('half-open');
    trial.succeeded();
  }
});
