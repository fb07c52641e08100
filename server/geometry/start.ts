import { Worker } from 'node:worker_threads';

/** Starts the geometry worker; once built, beside the server's own file. */
export const startGeometryWorker = (): Worker => new Worker(new URL('../worker.ts', import.meta.url));
