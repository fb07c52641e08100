import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scriptedModel } from '../../plugin-aura/generation/testModel.ts';
import { type Reply, TestServer } from '../testing/TestServer.ts';

/** The checklist for a server on the loopback that holds keys: each item is attacked. What is asked for would cost money: no model may hear of it. */
const model = scriptedModel('paid', ['{}']);
let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ config: { bodyBytes: 8_192 }, orchestrator: { models: () => [model] } });
});
afterAll(async () => {
  expect(model.asked).toEqual([]);
  await server.stop();
});

const PROMPT = JSON.stringify({ prompt: 'a cube of 20 mm' });
const attack = (headers: Record<string, string>, body: string | Buffer = PROMPT): Promise<Reply> =>
  server.send('POST', '/api/ai/generate-3d-model', { body, headers: { 'content-type': 'application/json', ...headers } });

/** What a raw socket gets to hear, for requests that no client would send. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.end(text));
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}

describe('names that lead here', () => {
  it.each([
    'evil.com',
    'evil.com:PORT',
    'localhost.evil.com:PORT',
    '127.0.0.1.nip.io:PORT',
    '127.1:PORT',
    '0x7f000001:PORT',
    '2130706433:PORT',
    '[::ffff:127.0.0.1]:PORT',
    'localhost:1',
    'localhost:PORT@evil.com',
    'localhost:PORT, evil.com',
  ])('"%s" is refused', async (host) => {
    expect((await attack({ host: host.replace('PORT', String(server.port)) })).status).toBe(421);
  });

  it.each(['LOCALHOST:PORT', 'localhost.:PORT', '[::1]:PORT'])('"%s" is ours', async (host) => {
    const reply = await server.send('GET', '/api/ai/status', { headers: { host: host.replace('PORT', String(server.port)) } });
    expect(reply.status).toBe(200);
  });

  it('two Host headers are refused, whichever comes first', async () => {
    for (const [first, second] of [
      [`localhost:${server.port}`, 'evil.com'],
      ['evil.com', `localhost:${server.port}`],
    ])
      expect(await raw(`GET /api/ai/status HTTP/1.1\r\nHost: ${first}\r\nHost: ${second}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4/);
  });

  it('no Host header is refused, in the old protocol too', async () => {
    expect(await raw('GET /api/ai/status HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    expect(await raw('GET /api/ai/status HTTP/1.1\r\nHost:\r\n\r\n')).toMatch(/^HTTP\/1\.1 421/);
    expect(await raw('GET /api/ai/status HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421/);
  });
});

describe('pages of other sites', () => {
  it.each([
    'https://evil.com',
    'null',
    'http://localhost:1',
    'http://localhost:PORT.evil.com',
    'http://evil.com:PORT',
    'https://localhost:PORT',
    'file://',
    'http://user@localhost:PORT',
    'chrome-extension://abcdef',
  ])('with the origin %s get nothing', async (origin) => {
    const reply = await attack({ origin: origin.replace('PORT', String(server.port)) });
    expect(reply.status).toBe(403);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['/api/ai/status', '/api/ai/streams/x', '/api/openapi.json'])('cannot read %s either', async (path) => {
    expect((await server.send('GET', path, { headers: { origin: 'https://evil.com' } })).status).toBe(403);
    expect((await server.send('GET', path, { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } })).status).toBe(403);
    expect((await server.send('GET', path, { headers: { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' } })).status).toBe(403);
  });

  it('are told nothing by a preflight', async () => {
    const reply = await server.send('OPTIONS', '/api/ai/generate-3d-model', {
      headers: {
        origin: 'https://evil.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
        'access-control-request-private-network': 'true',
      },
    });
    expect(reply.status).toBe(403);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'application/json-seq',
    '',
  ])('cannot send a form or a beacon (%s), even where no origin comes with it', async (type) => {
    const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };
    const reply = await server.send('POST', '/api/ai/generate-3d-model', { body: PROMPT, headers });
    expect(reply.status).toBe(415);
  });
});

describe('what every answer carries', () => {
  it('keeps scripts, frames, plugins and forms out, and is not guessed at', async () => {
    for (const path of ['/api/ai/status', '/nowhere', '/api/ai/generate-3d-model']) {
      const { headers } = await server.send('GET', path);
      const policy = Object.fromEntries(
        String(headers['content-security-policy'])
          .split(';')
          .map((part) => [part.trim().split(' ')[0], part.trim()]),
      );
      expect(policy['default-src']).toBe("default-src 'self'");
      expect(policy['script-src']).not.toMatch(/unsafe-inline|'unsafe-eval'|\*(?!( |$))\./);
      for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) expect(policy[name]).toBe(`${name} 'none'`);
      expect(policy['style-src']).toBe("style-src 'self'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
    }
    expect((await server.send('GET', '/api/ai/status')).headers['cache-control']).toBe('no-store');
  });
});

describe('sizes', () => {
  it.each([
    ['a body that is too large', `{"prompt":"${'x'.repeat(20_000)}"}`, 413],
    ['a prompt that is too long', `{"prompt":"${'x'.repeat(4_500)}"}`, 422],
    ['a field that nobody knows', '{"prompt":"a box","base_url":"http://evil.com"}', 422],
    ['a prototype', '{"prompt":"a box","__proto__":{"provider":"x"}}', 422],
    ['nesting without end', `{"prompt":${'['.repeat(4_000)}`, 400],
    ['a plan that is none', '[]', 422],
    ['nothing', '', 422],
  ])('%s is refused', async (_, body, status) => {
    expect((await attack({}, body)).status).toBe(status);
  });

  it('a body that says another length than it has does not keep the server waiting', async () => {
    expect(
      await raw(
        `POST /api/ai/generate-3d-model HTTP/1.1\r\nHost: localhost:${server.port}\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{}`,
      ),
    ).toMatch(/^(HTTP\/1\.1 4|$)/);
  });
});

describe('an access token', () => {
  const token = 'long-and-random-word-0123';
  let guarded: TestServer;
  beforeAll(async () => {
    guarded = await TestServer.start({ config: { token, host: '0.0.0.0', hosts: ['aura.example'] } });
  });
  afterAll(() => guarded.stop());
  const ask = (headers: Record<string, string>, path = '/api/ai/status') => guarded.send('GET', path, { headers });

  it.each([
    [{}],
    [{ 'x-aura-token': '' }],
    [{ 'x-aura-token': 'long-and-random-word-0124' }],
    [{ 'x-aura-token': `${token} `.repeat(2) }],
    [{ authorization: `Basic ${token}` }],
    [{ authorization: token }],
    [{ cookie: `token=${token}` }],
  ] satisfies [Record<string, string>][])('is required on every endpoint: %j', async (headers) => {
    const reply = await ask(headers);
    expect(reply.status).toBe(401);
    expect(reply.text).not.toContain(token);
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'token_required' });
  });

  it('does not count in an address, where it would be logged', async () => {
    expect((await ask({}, `/api/ai/status?token=${token}`)).status).toBe(401);
  });

  it('lets in whoever sends it', async () => {
    expect((await ask({ 'x-aura-token': token })).status).toBe(200);
    expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it('beyond the loopback, the names that the operator gave are ours too, and no others', async () => {
    const named = { 'x-aura-token': token, host: 'aura.example' };
    expect((await ask({ ...named, origin: 'https://aura.example' })).status).toBe(200);
    expect((await ask({ ...named, origin: 'https://aura.example.evil.com' })).status).toBe(403);
    expect((await ask({ 'x-aura-token': token, host: `evil.com:${guarded.port}` })).status).toBe(421);
  });
});
