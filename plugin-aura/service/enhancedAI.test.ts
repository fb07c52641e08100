import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, isReply, type ProgressEvent } from '../generation/answer.ts';
import type { Orchestrator } from '../generation/orchestrator.ts';
import { planSchema } from '../plan/plan.ts';
import { EnhancedAI } from './enhancedAI.ts';

const answer: Answer = {
  plan: planSchema.parse({ name: 'Box', operations: [{ id: 'box', op: 'box' }] }),
  materials: [],
  metadata: {
    design_type: 'product',
    complexity: 'simple',
    provider: 'patterns',
    processing_ms: 1,
    phases_ms: {},
    attempts: [],
    warnings: [],
    generated_at: '2026-01-01T00:00:00.000Z',
  },
  report: { bounds: { min: [0, 0, 0], max: [1, 1, 1] }, parts: [], gems: [], metals: [], problems: [], mended: [], quality: 'final' },
};
const pageAnswer: Answer = { ...answer, plan: { ...answer.plan, name: 'Made in the page' } };
const offlineService: Orchestrator = {
  generate: async () => pageAnswer,
  refine: async () => ({ ...pageAnswer, changes: [] }),
  vary: async () => ({ variations: [{ ...pageAnswer, label: 'wider' }] }),
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

/** A real server on a free port that answers as the handler says. */
async function serve(handler: Handler): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const clientFor = (address: string, offlineOnly = false) =>
  new EnhancedAI({ address: () => address, offlineOnly: () => offlineOnly, offline: async () => offlineService });

function recorder() {
  const seen: string[] = [];
  const onEvent = (event: ProgressEvent): void => {
    if (event.type === 'phase') seen.push(`${event.phase} ${event.percent}`);
    else if (event.type === 'operation') seen.push(`operation ${event.index} ${event.operation.id}`);
    else if (event.type === 'provider') seen.push(`provider ${event.provider}`);
    else if (event.type === 'restart') seen.push(`restart ${event.provider}: ${event.reason}`);
  };
  return { seen, onEvent };
}

const event = (type: string, rest: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...rest })}\n\n`;
const startStream = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });

describe('client of the server', () => {
  it('posts the request and passes phases, operations and provider on as they come, then gives the answer', async () => {
    let asked = '';
    const address = await serve((request, response) => {
      request.on('data', (chunk: Buffer) => {
        asked += `${request.method} ${request.url} ${chunk.toString()}`;
      });
      request.on('end', () => {
        startStream(response);
        response.write(event('provider', { provider: 'patterns' }));
        response.write(event('phase', { phase: 'intent', percent: 10, label: 'Design intent analysis' }));
        response.write(event('operation', { index: 0, operation: { id: 'box', op: 'box' } }));
        response.write(event('something_new', { value: 1 }));
        response.end(event('result', { result: answer }));
      });
    });
    const { seen, onEvent } = recorder();
    const served = await clientFor(address).generate({ prompt: 'a box' }, { onEvent });
    expect(served).toEqual({ result: answer, offline: false });
    expect(seen).toEqual(['provider patterns', 'intent 10', 'operation 0 box']);
    expect(asked).toBe('POST /api/ai/generate-3d-model {"prompt":"a box"}');
  });

  it('takes a plain JSON answer too', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ variations: [{ ...answer, label: 'taller' }] }));
    });
    const served = await clientFor(address).vary({ prompt: 'a box', count: 1 });
    expect(isReply(served.result) ? [] : served.result.variations.map(({ label }) => label)).toEqual(['taller']);
  });

  it.each([
    [
      'before the stream begins',
      (response: ServerResponse, problem: object) =>
        response.writeHead(422, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem)),
    ],
    ['inside the stream', (response: ServerResponse, problem: object) => startStream(response).end(event('error', { error: problem }))],
  ])('turns problem details %s into their sentence, and does not ask the page instead', async (_where, refuse) => {
    const problem = {
      type: 'about:blank',
      title: 'Unprocessable',
      status: 422,
      detail: 'The stone is larger than its bezel',
      code: 'plan',
    };
    const address = await serve((_request, response) => refuse(response, problem));
    await expect(clientFor(address).generate({ prompt: 'a ring' })).rejects.toMatchObject({
      name: 'ServiceError',
      message: 'The stone is larger than its bezel.',
      code: 'plan',
      status: 422,
    });
  });

  it('refuses an answer of another shape with a sentence', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"plan":{}}');
    });
    await expect(clientFor(address).generate({ prompt: 'a box' })).rejects.toThrow('a server of the same version');
  });

  it('answers in the page, and says so, when nobody listens at the address', async () => {
    const address = await serve(() => undefined);
    await stops.pop()?.();
    const { seen, onEvent } = recorder();
    const served = await clientFor(address).generate({ prompt: 'a box' }, { onEvent });
    expect(served.result).toMatchObject({ plan: { name: 'Made in the page' } });
    expect(served.offline).toBe(true);
    expect(served.note).toContain('The server does not answer.');
    expect(seen).toEqual([`restart patterns: ${served.note}`]);
  });

  it.each<[string, Handler]>([
    [
      'the connection is lost half way',
      (_request, response) => {
        startStream(response).write(event('phase', { phase: 'intent', percent: 10, label: '' }));
        setImmediate(() => response.destroy());
      },
    ],
    ['the stream ends without an answer', (_request, response) => startStream(response).end(': nothing\n\n')],
    [
      'only a file server is there',
      (_request, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>'),
    ],
  ])('answers in the page when %s', async (_case, handler) => {
    const served = await clientFor(await serve(handler)).refine({ plan: answer.plan, instruction: 'wider' });
    expect(served.offline).toBe(true);
  });

  it('takes a stream that breaks off up again where it was, and asks for what it missed only', async () => {
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(
        `${request.method} ${request.url} ${request.headers['last-event-id'] ?? ''} ${request.headers['aura-linger'] ?? ''}`.trim(),
      );
      response.writeHead(200, { 'content-type': 'text/event-stream', 'aura-stream': 'abc' });
      if (request.method === 'POST') {
        response.write(`id: 1\n${event('phase', { phase: 'intent', percent: 10, label: '' })}`);
        setImmediate(() => response.destroy());
      } else {
        response.write(`id: 2\n${event('phase', { phase: 'plan', percent: 30, label: '' })}`);
        response.end(`id: 3\n${event('result', { result: answer })}`);
      }
    });
    const { seen, onEvent } = recorder();
    const served = await clientFor(address).generate({ prompt: 'a box' }, { onEvent });
    expect(served).toEqual({ result: answer, offline: false });
    expect(seen).toEqual(['intent 10', 'plan 30']);
    expect(asked).toEqual(['POST /api/ai/generate-3d-model  10', 'GET /api/ai/streams/abc 1']);
  });

  it('tells the server to stop where the call is cancelled', async () => {
    const controller = new AbortController();
    const stopped = new Promise<string>((resolve) => {
      void serve((request, response) => {
        if (request.method === 'DELETE') {
          response.writeHead(204).end();
          resolve(String(request.url));
          return;
        }
        response.writeHead(200, { 'content-type': 'text/event-stream', 'aura-stream': 'abc' });
        response.write(event('phase', { phase: 'intent', percent: 10, label: '' }));
      }).then((address) =>
        clientFor(address)
          .generate({ prompt: 'a box' }, { signal: controller.signal, onEvent: () => controller.abort() })
          .catch(() => undefined),
      );
    });
    expect(await stopped).toBe('/api/ai/streams/abc');
  });

  it('asks no server when the settings say offline only', async () => {
    let asked = 0;
    const address = await serve((_request, response) => {
      asked++;
      response.end();
    });
    const client = clientFor(address, true);
    expect((await client.generate({ prompt: 'a box' })).offline).toBe(true);
    expect(await client.status()).toBeNull();
    expect(asked).toBe(0);
  });

  it('closes the connection when the call is cancelled, and does not ask the page', async () => {
    const controller = new AbortController();
    let closed: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const address = await serve((_request, response) => {
      response.on('close', closed);
      startStream(response).write(event('phase', { phase: 'intent', percent: 10, label: '' }));
    });
    const call = clientFor(address).generate({ prompt: 'a box' }, { signal: controller.signal, onEvent: () => controller.abort() });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await gone;
  });

  it('gives the status of the server, and null where none answers or the answer is no status', async () => {
    const numbers = { operations: 200, materials: 100, cuts: 20, exporters: ['glb'] };
    const capabilities = { generate: true, refine: true, variations: true, progress: true, offline: true, ...numbers };
    const status = { version: '1', providers: [], order: ['patterns'], capabilities };
    const good = await serve((_request, response) => response.end(JSON.stringify(status)));
    const strange = await serve((_request, response) => response.end('hello'));
    expect(await clientFor(good).status()).toEqual(status);
    expect(await clientFor(strange).status()).toBeNull();
  });
});
