import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../paths.mjs';
import { type Figure, figureOf } from './figures.ts';

const COPIED = [
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'editor',
  'plugin-aura',
  'server',
  'scripts',
  'e2e',
];

/** `npm start` until the server answers: the first time with packages installed but nothing built, and again. */
export async function figures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aura-start-'));
  try {
    for (const name of COPIED) await cp(inRoot(name), join(folder, name), { recursive: true });
    await symlink(inRoot('node_modules'), join(folder, 'node_modules'));
    const first = await timeToAnswer(folder);
    const again: number[] = [];
    for (let run = 0; run < 5; run++) again.push(await timeToAnswer(folder));
    return [figureOf('first start, packages installed, build included', [first]), figureOf('second start', again, { target: 3000 })];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timeToAnswer(folder: string): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', '--port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => /https?:\/\//.test(chunk.toString()) && resolve());
    child.once('exit', (code) => reject(new Error(`npm start ended with code ${code}.`)));
  });
  const response = await fetch(`http://127.0.0.1:${port}/`);
  await response.text();
  const time = performance.now() - begun;
  if (child.pid) process.kill(-child.pid, 'SIGTERM');
  await ended;
  return time;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
