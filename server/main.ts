import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { type Companion, createCompanion } from './companion.ts';
import { type Config, readConfig } from './config.ts';
import { Redactor } from './security/redact.ts';
import { FileFault } from './settings/ownerFile.ts';
import { tidyAtRest } from './tidyAtRest.ts';
import { VERSION } from './version.ts';

/** Longest time that a client may take to send its request. */
const REQUEST_MS = 30_000;
/** Built, this file lies in dist/server and the page in dist/web. */
const WEB = fileURLToPath(new URL('../web/', import.meta.url));

await serve();

async function serve(): Promise<void> {
  const config = configuration();
  if (!config) return;
  const redactor = new Redactor();
  redactor.hide(config.token);
  const onFault = (error: unknown): void => console.error(redactor.describe(error));
  const companion = companionOf(config, onFault, redactor);
  if (!companion) return;
  const app = createApp({
    config,
    orchestrator: companion.orchestrator,
    vocabulary: companion.vocabulary,
    onVisit: () => void companion.wake().catch(onFault),
    status: companion.status,
    providers: companion.providers,
    geometry: companion.geometry,
    version: VERSION,
    web: WEB,
    onFault,
  });
  const server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS }, app);
  const asked = tidyAtRest();
  server.on('request', asked);
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(sentenceOf(error, config.port));
    process.exitCode = 1;
    companion.close();
  });
  server.listen(config.port, config.host, () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : config.port;
    console.log(`Aura is at http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}/`);
    if (config.token !== undefined)
      console.log('It wants its access token: open it with #token= and AURA_TOKEN at the end of the address.');
    // What the warming up left behind is tidied after it.
    companion.warmUp().catch(onFault).finally(asked);
  });
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
    companion.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function configuration(): Config | null {
  try {
    return readConfig(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
    return null;
  }
}

/** Null where the settings file cannot be used; what is wrong with it has then been said. */
function companionOf(config: Config, onFault: (error: unknown) => void, redactor: Redactor): Companion | null {
  try {
    return createCompanion(config, onFault, redactor);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    console.error(error.message);
    process.exitCode = 2;
    return null;
  }
}

function sentenceOf(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: stop that one, or choose another with PORT=${port === 65_535 ? 3210 : port + 1}.`;
  if (error.code === 'EACCES')
    return `Port ${port} needs rights that this program does not have: choose one above 1023, for instance PORT=3210.`;
  return `The server could not start: ${error.message}`;
}
