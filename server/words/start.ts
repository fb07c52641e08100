import { Worker } from 'node:worker_threads';

/** Starts the thread that reads words; once built, beside the server's own file. */
export const startWordsThread = (): Worker => new Worker(new URL('./thread.ts', import.meta.url));
