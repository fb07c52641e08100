import { parentPort } from 'node:worker_threads';
import { tidyAtRest } from '../tidyAtRest.ts';
import { type FromWords, toWordsSchema } from './messages.ts';
import { WordsDesk } from './WordsDesk.ts';

// The thread that reads words: reader and library are large, and what answers requests knows neither of them.
const port = parentPort;
if (!port) throw new Error('This is a worker: it is started by the server.');

const loading = import('./ground.ts');
void loading.then(() => port.postMessage({ type: 'ready' } satisfies FromWords));
const desk = new WordsDesk(
  async () => (await loading).ground,
  (message) => port.postMessage(message),
);
port.on('message', tidyAtRest());
port.on('message', (message: unknown) => void desk.receive(toWordsSchema.parse(message)));
