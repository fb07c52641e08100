import { describe, expect, it } from 'vitest';
import { endlessModel } from '../../plugin-aura/generation/testModel.ts';
import { TestServer } from '../testing/TestServer.ts';

const ask = (server: TestServer, accept: string, signal?: AbortSignal) =>
  fetch(`${server.url}/api/ai/generate-3d-model`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: '{"prompt": "a box of 9 mm"}',
    ...(signal && { signal }),
  });

describe('a client that goes away', () => {
  it.each(['application/json', 'text/event-stream'])('stops the work that it waited for as %s', async (accept) => {
    const { model, asked, aborted } = endlessModel();
    const server = await TestServer.start({ orchestrator: { models: () => [model] } });
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
    const { model, asked, aborted } = endlessModel();
    const server = await TestServer.start({ config: { concurrency: 1, queue: 0 }, orchestrator: { models: () => [model] } });
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
    const { model } = endlessModel();
    const server = await TestServer.start({ config: { deadlineMs: 100 }, orchestrator: { models: () => [model] } });
    try {
      const response = await ask(server, accept);
      expect(response.status).toBe(status);
      expect(await response.text()).toContain('"code":"deadline_exceeded"');
    } finally {
      await server.stop();
    }
  });
});
