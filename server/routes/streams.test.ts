import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema, statusSchema } from '../../plugin-aura/generation/answer.ts';
import type { ModelProvider } from '../../plugin-aura/generation/provider.ts';
import { endlessModel, scriptedModel } from '../../plugin-aura/generation/testModel.ts';
import { readConfig } from '../config.ts';
import { Providers } from '../providers/index.ts';
import { statusOf } from '../status.ts';
import { TestServer } from '../testing/TestServer.ts';

const CUBE =
  '{"name":"Cube","intent":{"design_type":"product"},"operations":[{"id":"cube","op":"box","params":{"size":[20,20,20]}},{"id":"lid","op":"box","params":{"size":[20,2,20]},"at":"cube.top"}]}';

/** A model that waits in the middle of its answer until it is let go. */
function halting(): { model: ModelProvider; half: Promise<void>; go(): void } {
  let arrive = (): void => {};
  let go = (): void => {};
  const half = new Promise<void>((resolve) => (arrive = resolve));
  const gate = new Promise<void>((resolve) => (go = resolve));
  const cut = CUBE.indexOf(',{"id":"lid"');
  const model: ModelProvider = {
    ...scriptedModel('halting'),
    async *complete(_completion, signal) {
      yield { type: 'text', text: CUBE.slice(0, cut) };
      arrive();
      await Promise.race([gate, new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))]);
      yield { type: 'text', text: CUBE.slice(cut) };
      yield { type: 'finish', reason: 'stop' };
    },
  };
  return { model, half, go };
}

let models: readonly ModelProvider[] = [];
let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ orchestrator: { models: () => models } });
});
afterAll(() => server.stop());
afterEach(() => {
  models = [];
});

const ask = (linger: number, signal?: AbortSignal) =>
  fetch(`${server.url}/api/ai/generate-3d-model`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'aura-linger': String(linger) },
    body: '{"prompt": "box 20"}',
    ...(signal && { signal }),
  });
const stream = (id: string, headers: Record<string, string>, method = 'GET') => server.send(method, `/api/ai/streams/${id}`, { headers });

/** Reads until the text holds the words; gives what came so far. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, words: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  while (!text.includes(words)) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The stream ended before "${words}".`);
    text += decoder.decode(value, { stream: true });
  }
  return text;
}
const idsIn = (text: string): number[] => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));

describe('a stream that is cut in the middle', () => {
  it('is taken up again where it was, without a gap and without a repetition, and its result can be fetched afterwards', async () => {
    const { model, half, go } = halting();
    models = [model];
    const client = new AbortController();
    const response = await ask(60, client.signal);
    const id = response.headers.get('aura-stream')!;
    const reader = response.body!.getReader();
    const before = await readUntil(reader, '"id":"cube"');
    await half;
    client.abort();
    await reader.closed.catch(() => undefined);
    expect((await stream(id, { accept: 'application/json' })).status).toBe(202);
    const seen = idsIn(before);
    const rest = stream(id, { accept: 'text/event-stream', 'last-event-id': String(seen.at(-1)) });
    go();
    const { text, headers } = await rest;
    expect(headers['aura-stream']).toBe(id);
    expect([...seen, ...idsIn(text)]).toEqual(Array.from({ length: seen.length + idsIn(text).length }, (_, k) => k + 1));
    expect(text).toContain('"id":"lid"');
    const result = answerSchema.parse(JSON.parse((await stream(id, { accept: 'application/json' })).text));
    expect(result.plan.operations.map((operation) => operation.id)).toEqual(['cube', 'lid']);
    expect(idsIn((await stream(id, { accept: 'text/event-stream' })).text)[0]).toBe(1);
  });

  it('ends the work at once where nobody asked for it to go on', async () => {
    const { model, asked, aborted } = endlessModel();
    models = [model];
    const client = new AbortController();
    const response = await ask(0, client.signal);
    const id = response.headers.get('aura-stream')!;
    await asked;
    const at = performance.now();
    client.abort();
    expect(await aborted).toMatchObject({ name: 'AbortError' });
    expect(performance.now() - at).toBeLessThan(100);
    const gone = await stream(id, { accept: 'application/json' });
    expect([gone.status, JSON.parse(gone.text).code]).toEqual([410, 'cancelled']);
  });

  it('ends the work within 100 ms when it is told to stop, although it would linger', async () => {
    const { model, asked, aborted } = endlessModel();
    models = [model];
    const response = await ask(60);
    await asked;
    const at = performance.now();
    expect((await stream(response.headers.get('aura-stream')!, {}, 'DELETE')).status).toBe(204);
    await aborted;
    expect(performance.now() - at).toBeLessThan(100);
    expect(await response.text()).toContain('"code":"cancelled"');
  });

  it('is not known under another id', async () => {
    const reply = await stream('00000000-0000-4000-8000-000000000000', { accept: 'application/json' });
    expect([reply.status, JSON.parse(reply.text).code]).toEqual([404, 'not_found']);
  });
});

describe('the status', () => {
  it('answers within 50 ms while a provider takes every connection and never says a word, and a design waits for it', async () => {
    const hanging = createServer().listen(0, '127.0.0.1');
    await once(hanging, 'listening');
    const { port } = hanging.address() as AddressInfo;
    const folder = mkdtempSync(join(tmpdir(), 'aura-status-'));
    const variables = { OPENAI_API_KEY: 'test-key-0123456789', OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`, OPENAI_MODEL: 'm' };
    const providers = new Providers({ config: { ...readConfig({}).providers, folder, variables, discover: false } });
    const waited = await TestServer.start({
      providers,
      orchestrator: { models: () => providers.list() },
      status: () => statusOf('1.2.3', providers.states(), providers.order),
    });
    const probed = once(hanging, 'connection');
    providers.start();
    await probed;
    const asked = once(hanging, 'connection');
    const design = waited.post('generate-3d-model', { prompt: 'box 20' }).catch(() => undefined);
    await asked;
    const took: number[] = [];
    for (let k = 0; k < 6; k++) {
      const at = performance.now();
      const { status, text } = await waited.send('GET', '/api/ai/status');
      took.push(performance.now() - at);
      expect(status).toBe(200);
      expect(statusSchema.parse(JSON.parse(text)).providers.find(({ id }) => id === 'openai')).toMatchObject({
        configured: true,
        models: [],
      });
    }
    // The quickest: what else runs on the machine is no matter of the provider's. `npm run bench` tells the others.
    expect(Math.min(...took)).toBeLessThan(50);
    await waited.stop();
    await design;
    providers.close();
    hanging.close();
    rmSync(folder, { recursive: true });
  });
});
