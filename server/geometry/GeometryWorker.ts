import type { Worker } from 'node:worker_threads';
import { BuildTimeout } from '../../plugin-aura/generation/errors.ts';
import { GeometryClient, type Reply, type Request } from '../../plugin-aura/generation/geometry/GeometryClient.ts';
import type { FromWorker } from '../../plugin-aura/generation/geometry/messages.ts';
import type { Built, Validator } from '../../plugin-aura/generation/validator.ts';
import type { Quality } from '../../plugin-aura/kernel/tessellation.ts';
import { type Plan, planSchema } from '../../plugin-aura/plan/plan.ts';
import type { Format } from '../cli/formats.ts';
import { Rest } from '../Rest.ts';
import { Recent } from './Recent.ts';
import { threadPort } from './threadPort.ts';

export type ModelFormat = Exclude<Format, 'json'>;

export interface GeometryWorkerOptions {
  /** Starts a worker that runs worker.ts. */
  start(): Worker;
  /** Longest time for one build, in milliseconds; a worker that takes longer is ended and started anew. */
  buildMs: number;
  /** How long nothing must have been built before the worker is ended, ms, the next build starting another; left out, it stays. */
  restMs?: number;
  /** Number of results that are remembered by the content of their plans. */
  remember?: number;
}

/**
 * Builds plans in a worker thread, one after the other, and remembers what came of them. The worker is started at the first need;
 * one that dies takes its requests with it and is replaced at the next.
 */
export class GeometryWorker implements Validator {
  readonly #client: GeometryClient;
  readonly #buildMs: number;
  readonly #rest: Rest;
  readonly #known: Recent<Built>;
  #underWay = 0;
  #closed = false;
  #late: NodeJS.Timeout | undefined;

  constructor({ start, buildMs, restMs, remember = 256 }: GeometryWorkerOptions) {
    this.#client = new GeometryClient(() => threadPort(start()));
    this.#buildMs = buildMs;
    this.#rest = new Rest(restMs, () => this.#client.end(new Error(AT_REST)));
    this.#known = new Recent(remember);
  }

  /** @throws BuildTimeout, WorkerFailure, or the signal's reason */
  async build(plan: Plan, quality: Quality, signal: AbortSignal): Promise<Built> {
    signal.throwIfAborted();
    // A thread that were started now would keep the process alive.
    if (this.#closed) throw new Error(CLOSING);
    const key = contentOf(plan, quality);
    const known = this.#known.get(key);
    if (known) return known;
    const { report, numbers } = await this.#ask({ ...REPORTED, plan, quality }, 'evaluated', signal);
    if (!report || !numbers) throw new Error('The geometry worker gave no report.');
    const built = { report, numbers };
    this.#known.set(key, built);
    return built;
  }

  /** Has the worker started and the kernel loaded, for a build that will come. */
  async wake(): Promise<void> {
    if (!this.#client.isOpen)
      await this.#ask({ ...REPORTED, plan: NOTHING, quality: 'draft' }, 'evaluated', AbortSignal.timeout(this.#buildMs));
  }

  /** A PNG of a plan that can be built, from three sides, each `size` pixels wide. @throws WorkerFailure with a sentence, BuildTimeout, or the signal's reason */
  async draw(plan: Plan, size: number, signal: AbortSignal): Promise<Uint8Array> {
    return (await this.#ask({ type: 'draw', plan, quality: 'draft', size }, 'drawn', signal)).png;
  }

  /** The files of a plan that can be built, and what the format could not hold. @throws as `draw` does */
  async write(plan: Plan, format: ModelFormat, signal: AbortSignal): Promise<Pick<Reply<'written'>, 'files' | 'notes'>> {
    return this.#ask({ type: 'write', plan, quality: 'export', format }, 'written', signal);
  }

  /** What is under way fails now: a closing server waits for no build, nor for its time limit. */
  close(): void {
    this.#closed = true;
    this.#rest.stop();
    this.#client.end(new Error(CLOSING));
  }

  async #ask<Type extends FromWorker['type']>(request: Request, answer: Type, signal: AbortSignal): Promise<Reply<Type>> {
    signal.throwIfAborted();
    // A thread that were started now would keep the process alive.
    if (this.#closed) throw new Error(CLOSING);
    const done = this.#rest.begin();
    this.#underWay++;
    if (this.#underWay === 1) this.#watch();
    try {
      return await this.#client.ask(request, answer, { signal });
    } finally {
      this.#underWay--;
      this.#watch();
      done();
    }
  }

  /** Builds are done one after the other: the time runs from the end of the last one. */
  #watch(): void {
    clearTimeout(this.#late);
    if (this.#underWay > 0) this.#late = setTimeout(() => this.#client.end(new BuildTimeout(this.#buildMs)), this.#buildMs);
  }
}

const REPORTED = { type: 'evaluate', report: true, progress: false } as const;
const NOTHING = planSchema.parse({ operations: [] });
const CLOSING = 'The server is closing.';
const AT_REST = 'Nothing is built any more.';

/** All that the geometry and the report hang on; name and intent do not. */
function contentOf({ units, parameters, materials, operations }: Plan, quality: Quality): string {
  return JSON.stringify([quality, units, parameters, materials, operations]);
}
