import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestServer } from '../testing/TestServer.ts';
import { Admission } from './admission.ts';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.stop());

const status = (headers: Record<string, string>) => server.send('GET', '/api/ai/status', { headers });
const port = () => server.port;

describe('who may ask', () => {
  it.each([
    ['127.0.0.1', () => `127.0.0.1:${port()}`],
    ['localhost', () => `localhost:${port()}`],
    ['LOCALHOST', () => `LOCALHOST:${port()}`],
    ['[::1]', () => `[::1]:${port()}`],
  ])('a page of %s may', async (_, host) => {
    const reply = await status({ host: host(), origin: `http://${host()}`, 'sec-fetch-site': 'same-origin' });
    expect(reply.status).toBe(200);
  });

  it.each([
    ['another name that points here', () => `evil.example:${port()}`],
    ['a name that begins like ours', () => `localhost.evil.example:${port()}`],
    ['another port', () => 'localhost:1'],
    ['no port', () => 'localhost'],
    ['no name', () => '-'],
  ])('the host %s is refused with 421', async (_, host) => {
    const reply = await status({ host: host() });
    expect(reply.status).toBe(421);
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'host_refused' });
  });

  it.each([
    ['another site', () => 'https://evil.example'],
    ['another port of this machine', () => 'http://localhost:1'],
    ['our address over another scheme', () => `https://localhost:${port()}`],
    ['a sandboxed frame', () => 'null'],
  ])('the origin %s is refused with 403', async (_, origin) => {
    const reply = await server.post('generate-3d-model', { prompt: 'a box' }, { origin: origin() });
    expect(reply.status).toBe(403);
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'origin_refused' });
  });

  it.each(['cross-site', 'same-site'])('a request that the browser marks as %s is refused, even without an origin', async (site) => {
    expect((await status({ 'sec-fetch-site': site })).status).toBe(403);
  });

  it('following a link from another site to the page itself is fine', async () => {
    const reply = await server.send('GET', '/', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } });
    expect(reply.status).toBe(404);
  });
});

describe('headers', () => {
  it('come with every answer, refusals too', async () => {
    for (const reply of [await status({}), await server.send('GET', '/nowhere')]) {
      const policy = reply.headers['content-security-policy'];
      expect(policy).toContain("'wasm-unsafe-eval'");
      expect(policy).toContain("worker-src 'self' blob:");
      expect(policy).toContain("img-src 'self' data: blob:");
      expect(policy).not.toContain("'unsafe-eval'");
      expect(policy).not.toContain("'unsafe-inline'");
      expect(reply.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(reply.headers['x-powered-by']).toBeUndefined();
      expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

describe('rate', () => {
  it('refuses with 429 and a time to wait what comes faster than allowed', async () => {
    const slow = await TestServer.start({ config: { rate: 1, burst: 2 } });
    try {
      const replies = [];
      for (let k = 0; k < 3; k++) replies.push(await slow.send('GET', '/api/ai/status'));
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 429]);
      expect(replies[2]!.headers['retry-after']).toBe('1');
    } finally {
      await slow.stop();
    }
  });
});

describe('Admission', () => {
  const never = new AbortController().signal;

  it('runs so many at a time, in order, and refuses what would wait too long', async () => {
    const admission = new Admission({ concurrency: 1, queue: 1 });
    const log: string[] = [];
    let finish = (): void => {};
    const first = admission.run(async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      log.push('first');
    }, never);
    const second = admission.run(async () => log.push('second'), never);
    await expect(admission.run(async () => 0, never)).rejects.toMatchObject({ code: 'busy' });
    finish();
    await Promise.all([first, second]);
    expect(log).toEqual(['first', 'second']);
    await expect(admission.run(async () => 'free', never)).resolves.toBe('free');
  });

  it('lets go of a place in the queue when the client goes', async () => {
    const admission = new Admission({ concurrency: 1, queue: 1 });
    let finish = (): void => {};
    const first = admission.run(() => new Promise<void>((resolve) => (finish = resolve)), never);
    const gone = new AbortController();
    const waiting = admission.run(async () => 0, gone.signal);
    gone.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    const next = admission.run(async () => 'next', never);
    finish();
    await first;
    await expect(next).resolves.toBe('next');
  });

  it('frees the place of work that fails', async () => {
    const admission = new Admission({ concurrency: 1, queue: 0 });
    await expect(admission.run(() => Promise.reject(new Error('broken')), never)).rejects.toThrow('broken');
    await expect(admission.run(async () => 1, never)).resolves.toBe(1);
  });
});
