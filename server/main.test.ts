import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
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
function run(port: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [built], { env: { ...process.env, PORT: port } });
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
});
