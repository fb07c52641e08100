import type { GeometryPort } from '../generation/geometry/GeometryClient.ts';

/** A worker of the page as the end of a channel to the code that evaluates. */
export function pagePort(worker: Worker): GeometryPort {
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', ({ data }: MessageEvent) => listener(data)),
    onEnd: (listener) => worker.addEventListener('error', ({ message }) => listener(message ?? '')),
    terminate: () => worker.terminate(),
  };
}
