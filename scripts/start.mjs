import './nodeVersion.mjs';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { buildIfStale } from './buildIfStale.mjs';
import { ensurePackages } from './packages.mjs';
import { inRoot, ROOT } from './paths.mjs';
import { SERVER_FLAGS } from './serverFlags.mjs';

const DEFAULT_PORT = 3210;
const HOST = '127.0.0.1';

// `npm start`: everything from a fresh clone to a running server. What has been done before is not done again.
process.exitCode = await start();

async function start() {
  const port = wantedPort();
  if (port === null) {
    console.error('The port must be a whole number from 1 to 65535, for instance: npm start -- --port 3300');
    return 2;
  }
  if (!(await isFree(port))) {
    console.error(
      `Port ${port} is taken by another program. Stop that one, or choose another port: npm start -- --port ${port === 65535 ? DEFAULT_PORT : port + 1}`,
    );
    return 1;
  }
  if (!(await ensurePackages()) || !(await buildIfStale())) return 1;
  return serve(port);
}

/** @returns {number | null} from `--port N`, `--port=N`, `PORT`, or the default; null when it is no port */
function wantedPort() {
  const args = process.argv.slice(2);
  const joined = args.find((arg) => arg.startsWith('--port='))?.slice('--port='.length);
  const following = args.includes('--port') ? (args[args.indexOf('--port') + 1] ?? '') : undefined;
  const given = joined ?? following ?? (process.env.PORT || String(DEFAULT_PORT));
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, HOST, () => probe.close(() => answer(true)));
  });
}

/**
 * Runs the server until it ends, and hands the signals on to it.
 *
 * @param {number} port
 * @returns {Promise<number>} its exit code
 */
function serve(port) {
  return new Promise((done) => {
    const server = spawn(process.execPath, [...SERVER_FLAGS, inRoot('dist', 'server', 'main.js')], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PORT: String(port) },
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => server.kill(signal));
    server.on('error', (error) => {
      console.error(`The server could not be started: ${error.message}`);
      done(1);
    });
    server.on('exit', (code, signal) => done(code ?? (signal ? 0 : 1)));
  });
}
