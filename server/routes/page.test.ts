import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestServer } from '../testing/TestServer.ts';

let server: TestServer;
let web: string;
let visits = 0;
beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), 'aura-page-'));
  await mkdir(join(web, 'assets'));
  await mkdir(join(web, 'plugins/aura'), { recursive: true });
  await writeFile(
    join(web, 'index.html'),
    '<!doctype html><title>Aura</title><link rel="modulepreload" href="./a.js"><script type="importmap">{}</script><script>1</script>',
  );
  await writeFile(join(web, 'assets/main-1a2b3c4d.js'), 'export {};');
  await writeFile(join(web, 'assets/manifold-1a2b3c4d.wasm'), '');
  await writeFile(join(web, 'assets/basisWorker-1a2b3c4d.js'), '');
  await writeFile(join(web, 'player.html'), '<!doctype html><title>Player</title>');
  await writeFile(join(web, 'plugins/aura/index.js'), 'export {};');
  server = await TestServer.start({ web, onVisit: () => visits++ });
});
afterAll(async () => {
  await server.stop();
  await rm(web, { recursive: true });
});

describe('the page', () => {
  it.each([
    ['/', 'text/html', 'no-store'],
    ['/index.html', 'text/html', 'no-store'],
    ['/plugins/aura/index.js', 'text/javascript', 'no-cache'],
    ['/assets/main-1a2b3c4d.js', 'text/javascript', 'public, max-age=31536000, immutable'],
    ['/assets/manifold-1a2b3c4d.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
  ])('%s is %s, kept: %s', async (path, type, cache) => {
    const reply = await server.send('GET', path);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toContain(type);
    expect(reply.headers['cache-control']).toBe(cache);
  });

  it('tells that somebody comes when it is opened or the status is asked for, and of nothing else', async () => {
    visits = 0;
    for (const path of ['/', '/api/ai/status', '/plugins/aura/index.js', '/api/openapi.json']) await server.send('GET', path);
    expect(visits).toBe(2);
  });

  it('runs the scripts that bear the nonce of this one answer, and what they import; no address is open to any other', async () => {
    const answers = [await server.send('GET', '/'), await server.send('GET', '/index.html')];
    const nonces = answers.map(({ headers, text }) => {
      const script = /script-src ([^;]+)/.exec(String(headers['content-security-policy']))?.[1] ?? '';
      const nonce = /^'nonce-([A-Za-z0-9+/]{22}==)' 'strict-dynamic' 'wasm-unsafe-eval'$/.exec(script)?.[1];
      expect(text.match(/<(script|link)\b[^>]*/g)?.map((element) => element.includes(` nonce="${nonce}"`))).toEqual([true, true, true]);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
    const { headers } = await server.send('GET', '/assets/main-1a2b3c4d.js');
    expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });

  it('lets only the decoder of compressed pictures write code, and that reach nothing but this server', async () => {
    const policyOf = async (path: string) => (await server.send('GET', path)).headers['content-security-policy'] ?? '';
    expect(await policyOf('/assets/main-1a2b3c4d.js')).not.toContain("'unsafe-eval'");
    expect(await policyOf('/assets/basisWorker-1a2b3c4d.js')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'; connect-src 'self'",
    );
  });

  it('sends the frame of scripts without an origin, with nothing to load but its own code, to be framed by the editor alone', async () => {
    const { headers } = await server.send('GET', '/player.html');
    const rules = String(headers['content-security-policy']).split('; ');
    const policy = new Map(rules.map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(policy.get('sandbox')).toEqual(['allow-scripts', 'allow-pointer-lock']);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(['data:', 'blob:']);
    expect(policy.get('frame-ancestors')).toEqual(["'self'"]);
    const [assets, vendor, ...others] = policy.get('script-src') ?? [];
    expect([assets, vendor].map((place) => /^[\d.:a-z]+(\/\w+\/)$/.exec(place ?? '')?.[1])).toEqual(['/assets/', '/vendor/']);
    expect(others).toEqual(["'unsafe-eval'"]);
    expect(headers['x-frame-options']).toBeUndefined();
    const foreign = { headers: { origin: 'null', 'sec-fetch-site': 'cross-site' } };
    expect((await server.send('GET', '/assets/main-1a2b3c4d.js', foreign)).headers['access-control-allow-origin']).toBe('*');
    expect((await server.send('GET', '/plugins/aura/index.js', foreign)).status).toBe(403);
    expect((await server.send('GET', '/api/ai/status', foreign)).status).toBe(403);
    expect((await server.send('GET', '/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('is not sent again while it is the same', async () => {
    const first = await server.send('GET', '/plugins/aura/index.js');
    const again = await server.send('GET', '/plugins/aura/index.js', { headers: { 'if-modified-since': first.headers['last-modified']! } });
    expect(again.status).toBe(304);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%5cpackage.json', '/assets', '/%00'])(
    'gives nothing outside of it: %s',
    async (path) => {
      const reply = await server.send('GET', path);
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.status).toBeLessThan(500);
      expect(JSON.parse(reply.text)).toHaveProperty('code');
    },
  );
});
