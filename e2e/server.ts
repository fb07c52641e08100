import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { inRoot } from '../scripts/paths.mjs';
import { SERVER_FLAGS } from '../scripts/serverFlags.mjs';

/** The built companion server, running in a process of its own on a free port of the loopback. */
export interface RunningServer {
  url: string;
  /** Ends the process and waits until it has gone. */
  stop(): Promise<void>;
}

/** `environment` is beside this process's own. @throws Error with the server's own words when it ends before it listens */
export async function startServer(port?: number, environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const chosen = port ?? (await freePort());
  const child = spawn(process.execPath, [...SERVER_FLAGS, inRoot('dist', 'server', 'main.js')], {
    env: { ...process.env, PORT: String(chosen), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await listening(child);
  return { url: `http://127.0.0.1:${chosen}/`, stop: () => ended(child) };
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (/https?:\/\//.test(said)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code} before it listened:\n${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.'))));
    });
  });
}
