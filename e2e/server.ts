import { type ChildProcess, spawn } from 'node:child_process';
import { inRoot } from '../scripts/paths.mjs';
import { SERVER_FLAGS } from '../scripts/serverFlags.mjs';

/** The built companion server, running in a process of its own on a free port of the loopback. */
export interface RunningServer {
  url: string;
  /** Ends the process and waits until it has gone. */
  stop(): Promise<void>;
}

/**
 * Without a `port` the system gives one that is free, and no other worker can have it. `environment` is beside this process's own.
 * @throws Error with the server's own words when it ends before it listens
 */
export async function startServer(port = 0, environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const child = spawn(process.execPath, [...SERVER_FLAGS, inRoot('dist', 'server', 'main.js')], {
    env: { ...process.env, PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { url: await addressOf(child), stop: () => ended(child) };
}

/** The address that a server says when it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /https?:\/\/\S+\//.exec(said)?.[0];
      if (address) resolve(address);
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
