import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { inRoot } from '../paths.mjs';
import { SERVER_FLAGS } from '../serverFlags.mjs';
import { type Figure, figureOf } from './figures.ts';

const STARTS = 5;
const STATUSES = 200;
/** Time after the start in which the server has loaded and warmed up all that it does by itself, ms. */
const SETTLED_MS = 10_000;
/** Nothing has been asked for so long when a server is idle: its threads end after 45 s of rest. */
const REST_MS = 60_000;

/** The server by itself: from its start until it answers, how soon it tells its status, and what it holds in memory while nobody asks. */
export async function figures(): Promise<Figure[]> {
  const home = await mkdtemp(join(tmpdir(), 'aura-bench-'));
  const starts: number[] = [];
  try {
    for (let run = 1; run < STARTS; run++) {
      const { server, ready } = await start(home);
      starts.push(ready);
      await stop(server);
    }
    const { server, url, ready } = await start(home);
    starts.push(ready);
    await after(SETTLED_MS);
    const awake = await residentMegabytes(server);
    const statuses: number[] = [];
    for (let k = 0; k < STATUSES; k++) statuses.push(await timeOfStatus(url));
    await after(REST_MS);
    const memory = await residentMegabytes(server);
    await stop(server);
    return [
      figureOf('from the start of the server to its first answer', starts, { target: 1_000 }),
      figureOf('the status of the server', statuses, { target: 50, targetP99: 50 }),
      ...(awake === null ? [] : [{ name: 'memory of a server that was just warmed up', unit: 'MB' as const, median: awake }]),
      ...(memory === null ? [] : [{ name: 'memory of an idle server, a minute later', unit: 'MB' as const, median: memory, target: 150 }]),
    ];
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function start(home: string): Promise<{ server: ChildProcess; url: string; ready: number }> {
  const begun = performance.now();
  const server = spawn(process.execPath, [...SERVER_FLAGS, inRoot('dist', 'server', 'main.js')], {
    env: { ...process.env, PORT: '0', AURA_DISCOVER: '0', AURA_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const said = /https?:\/\/\S+/.exec(chunk.toString());
      if (said) resolve(said[0]);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with code ${code}.`)));
  });
  await timeOfStatus(url);
  return { server, url, ready: performance.now() - begun };
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

async function timeOfStatus(url: string): Promise<number> {
  const begun = performance.now();
  await (await fetch(new URL('api/ai/status', url))).text();
  return performance.now() - begun;
}

/** Null where the system does not tell it (there is no /proc). */
async function residentMegabytes({ pid }: ChildProcess): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
