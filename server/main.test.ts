import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const built = fileURLToPath(new URL('../node_modules/.cache/aura/main.test.mjs', import.meta.url));

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
    outfile: built,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
});

/** Starts the program and waits for its end. */
function run(port: string, environment: Record<string, string> = {}): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [built], { env: { ...process.env, PORT: port, ...environment } });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

describe('starting', () => {
  it('says plainly that a port is taken, and which to try', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      const { code, said } = await run(String(port));
      expect(code).toBe(1);
      expect(said).toContain(`Port ${port} is taken by another program: stop that one, or choose another with PORT=`);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it('refuses a port that is none', async () => {
    expect(await run('eighty')).toMatchObject({ code: 2, said: expect.stringContaining('PORT cannot be used') });
  });

  it('refuses to be open to other computers without a token, and a settings file that cannot be read', async () => {
    expect(await run('0', { HOST: '0.0.0.0' })).toMatchObject({ code: 2, said: expect.stringContaining('set AURA_TOKEN') });
    const home = mkdtempSync(join(tmpdir(), 'aura-main-'));
    writeFileSync(join(home, 'settings.json'), '{');
    expect(await run('0', { AURA_HOME: home })).toMatchObject({ code: 2, said: expect.stringContaining('is not valid JSON') });
    rmSync(home, { recursive: true });
  });

  it('listens on the loopback alone: no other address of this computer reaches it', async () => {
    const child = spawn(process.execPath, [built], { env: { ...process.env, PORT: '0', AURA_DISCOVER: '0' } });
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(said);
        if (found?.[1]) resolve(found[1]);
      });
      child.once('close', () => reject(new Error(said)));
    });
    const others = Object.values(networkInterfaces()).flatMap((list) =>
      (list ?? []).filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
    );
    const reached = (host: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect({ host, port: Number(url), timeout: 2_000 });
        const end = (answer: boolean) => () => {
          socket.destroy();
          resolve(answer);
        };
        socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
      });
    expect(await reached('127.0.0.1')).toBe(true);
    for (const host of [...others, '127.0.0.2']) expect([host, await reached(host)]).toEqual([host, false]);
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await gone;
  });
});
