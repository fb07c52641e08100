import type { Worker } from 'node:worker_threads';
import type { GeometryPort } from '../../plugin-aura/generation/geometry/GeometryClient.ts';

/** A worker thread as the end of a channel to the code that evaluates. */
export function threadPort(worker: Worker): GeometryPort {
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onEnd: (listener) => {
      worker.on('error', (error) => listener(error.message));
      worker.on('exit', (code) => listener(`it ended with code ${code}`));
    },
    terminate: () => void worker.terminate(),
  };
}
