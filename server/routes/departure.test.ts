import { describe, expect, it } from 'vitest';
import type { Provider } from '../providers/provider.ts';
import { readingProvider } from '../testing/boxes.ts';
import { TestServer } from '../testing/TestServer.ts';

/** Thinks until nobody waits any more, and tells when that was. */
function endlessProvider(): { provider: Provider; asked: Promise<void>; aborted: Promise<unknown> } {
  let begin = (): void => {};
  let end = (_reason: unknown): void => {};
  const asked = new Promise<void>((resolve) => (begin = resolve));
  const aborted = new Promise<unknown>((resolve) => (end = resolve));
  const provider: Provider = {
    ...readingProvider,
    async *complete({ reading }, signal) {
      begin();
      await new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true })).catch(
        (reason: unknown) => {
          end(reason);
          throw reason;
        },
      );
      yield { type: 'plan', plan: reading.plan };
    },
  };
  return { provider, asked, aborted };
}

const ask = (server: TestServer, accept: string, signal?: AbortSignal) =>
  fetch(`${server.url}/api/ai/generate-3d-model`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: '{"prompt": "a box of 9 mm"}',
    ...(signal && { signal }),
  });

describe('a client that goes away', () => {
  it.each(['application/json', 'text/event-stream'])('stops the work that it waited for as %s', async (accept) => {
    const { provider, asked, aborted } = endlessProvider();
    const server = await TestServer.start({ orchestrator: { providers: [provider] } });
    try {
      const client = new AbortController();
      const reply = ask(server, accept, client.signal).then((response) => response.text());
      const failed = expect(reply).rejects.toMatchObject({ name: 'AbortError' });
      await asked;
      client.abort();
      await failed;
      expect(await aborted).toMatchObject({ name: 'AbortError' });
    } finally {
      await server.stop();
    }
  });

  it('leaves its place to the next', async () => {
    const { provider, asked, aborted } = endlessProvider();
    const server = await TestServer.start({ config: { concurrency: 1, queue: 0 }, orchestrator: { providers: [provider] } });
    try {
      const client = new AbortController();
      const first = ask(server, 'application/json', client.signal);
      const failed = expect(first).rejects.toThrow();
      await asked;
      expect(await (await ask(server, 'application/json')).json()).toMatchObject({ code: 'busy', status: 503 });
      client.abort();
      await failed;
      await aborted;
      expect((await server.post('generate-3d-model', { prompt: 'a box', provider: 'nobody' })).status).toBe(422);
    } finally {
      await server.stop();
    }
  });
});

describe('the deadline', () => {
  it.each([
    ['application/json', 504],
    ['text/event-stream', 200],
  ])('ends work that takes too long, told as %s', async (accept, status) => {
    const { provider } = endlessProvider();
    const server = await TestServer.start({ config: { deadlineMs: 100 }, orchestrator: { providers: [provider] } });
    try {
      const response = await ask(server, accept);
      expect(response.status).toBe(status);
      expect(await response.text()).toContain('"code":"deadline_exceeded"');
    } finally {
      await server.stop();
    }
  });
});
