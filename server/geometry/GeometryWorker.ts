import type { Worker } from 'node:worker_threads';
import type { Quality } from '../../plugin-aura/kernel/tessellation.ts';
import type { MaterialSpecification } from '../../plugin-aura/materials/specification.ts';
import type { Plan } from '../../plugin-aura/plan/plan.ts';
import { PlanError } from '../../plugin-aura/plan/problem.ts';
import { BuildTimeout } from '../orchestrator/errors.ts';
import type { Validator } from '../orchestrator/validator.ts';
import { type BuildResult, type FromWorker, fromWorkerSchema, type ToWorker } from './messages.ts';
import { Recent } from './Recent.ts';

export interface GeometryWorkerOptions {
  /** Starts a worker that runs worker.ts. */
  start(): Worker;
  /** Longest time for one build, in milliseconds; a worker that takes longer is ended and started anew. */
  buildMs: number;
  /** Number of results that are remembered by the content of their plans. */
  remember?: number;
}

interface Waiting {
  settle(result: BuildResult): void;
  fail(error: unknown): void;
}

/**
 * Builds plans in a worker thread, one after the other, and remembers what came of them. The worker is started at the first need,
 * or by `warm`; one that dies takes its requests with it and is replaced at the next.
 */
export class GeometryWorker implements Validator {
  readonly #options: GeometryWorkerOptions;
  readonly #known: Recent<BuildResult>;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #last = 0;
  #late: NodeJS.Timeout | undefined;

  constructor(options: GeometryWorkerOptions) {
    this.#options = options;
    this.#known = new Recent(options.remember ?? 256);
  }

  /** @throws PlanError, BuildTimeout, or the signal's reason */
  async build(plan: Plan, specifications: readonly MaterialSpecification[], quality: Quality, signal: AbortSignal): Promise<BuildResult> {
    signal.throwIfAborted();
    const key = contentOf(plan, specifications, quality);
    const known = this.#known.get(key);
    if (known) return known;
    const result = await this.#ask(plan, specifications, quality, signal);
    this.#known.set(key, result);
    return result;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    // What was under way fails now: a closing server waits for no build, nor for its time limit.
    this.#lose(worker, new Error('The server is closing.'));
    await worker.terminate();
  }

  #ask(plan: Plan, specifications: readonly MaterialSpecification[], quality: Quality, signal: AbortSignal): Promise<BuildResult> {
    const worker = this.#ready();
    const request = ++this.#last;
    return new Promise<BuildResult>((resolve, reject) => {
      const end = (): void => {
        signal.removeEventListener('abort', leave);
        this.#waiting.delete(request);
        this.#watch();
        if (this.#waiting.size === 0) worker.unref();
      };
      const leave = (): void => {
        end();
        send(worker, { kind: 'abort', request });
        reject(signal.reason);
      };
      this.#waiting.set(request, {
        settle: (result) => {
          end();
          resolve(result);
        },
        fail: (error) => {
          end();
          reject(error);
        },
      });
      signal.addEventListener('abort', leave, { once: true });
      if (this.#waiting.size === 1) this.#watch();
      worker.ref();
      send(worker, { kind: 'build', request, plan, specifications: [...specifications], quality });
    });
  }

  #ready(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#options.start();
    this.#worker = worker;
    worker.on('message', (message: unknown) => this.#receive(fromWorkerSchema.parse(message)));
    worker.on('error', (error) => this.#lose(worker, error));
    worker.on('exit', (code) => this.#lose(worker, new Error(`The geometry worker ended with code ${code}.`)));
    return worker;
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'ready') return;
    const waiting = this.#waiting.get(message.request);
    if (message.kind === 'built') waiting?.settle(message.result);
    else waiting?.fail(message.problems.length > 0 ? new PlanError(message.problems as PlanError['problems']) : new Error(message.message));
  }

  #lose(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const waiting of [...this.#waiting.values()]) waiting.fail(error);
  }

  /** Builds are done one after the other: the time runs from the end of the last one. */
  #watch(): void {
    clearTimeout(this.#late);
    if (this.#waiting.size > 0)
      this.#late = setTimeout(() => this.#replace(new BuildTimeout(this.#options.buildMs)), this.#options.buildMs);
  }

  #replace(reason: BuildTimeout): void {
    const worker = this.#worker;
    if (!worker) return;
    this.#lose(worker, reason);
    void worker.terminate();
  }
}

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

/** All that the geometry and the report hang on; name and intent do not. */
function contentOf(
  { units, parameters, materials, operations }: Plan,
  specifications: readonly MaterialSpecification[],
  quality: Quality,
): string {
  return JSON.stringify([quality, units, parameters, materials, operations, specifications]);
}
