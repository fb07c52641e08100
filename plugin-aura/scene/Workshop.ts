import type { Plan } from '../model/plan.ts';
import type { FromWorker } from './messages.ts';
import type { Move } from './readBack.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WorkerClient } from './WorkerClient.ts';

/** What came of a plan in the worker: meshes, resolved materials, the report, and the numbers that the builds worked with. */
export type BuiltPlan = Extract<FromWorker, { type: 'evaluated' }>;

export interface BuildOptions {
  signal?: AbortSignal;
  /** Called before each operation. */
  progress?(done: number, total: number): void;
}

/** The page's way to geometry. Drafts are for a moving slider: only the newest one counts, older ones give null. */
export class Workshop {
  readonly #client: WorkerClient;
  #vocabulary: Promise<Vocabulary> | null = null;
  #drafting = false;
  #waiting: { plan: Plan; resolve(built: BuiltPlan | null): void; reject(error: unknown): void } | null = null;

  constructor(client: WorkerClient) {
    this.#client = client;
  }

  build(plan: Plan, { signal, progress }: BuildOptions = {}): Promise<BuiltPlan> {
    const total = plan.operations.length;
    return this.#client.ask({ type: 'evaluate', plan, quality: 'final' }, 'evaluated', {
      ...(signal ? { signal } : {}),
      ...(progress ? { progress: ({ index }) => progress(index, total) } : {}),
    });
  }

  /** Null if a newer draft was asked for before the worker came to this one. */
  draft(plan: Plan): Promise<BuiltPlan | null> {
    this.dropDraft();
    return new Promise((resolve, reject) => {
      this.#waiting = { plan, resolve, reject };
      void this.#nextDraft();
    });
  }

  /** Forgets a draft that has not begun. */
  dropDraft(): void {
    this.#waiting?.resolve(null);
    this.#waiting = null;
  }

  settle(plan: Plan, moves: readonly Move[], signal?: AbortSignal): Promise<{ plan: Plan; kept: Move[] }> {
    return this.#client.ask({ type: 'settle', plan, moves: [...moves] }, 'settled', signal ? { signal } : {});
  }

  vocabulary(): Promise<Vocabulary> {
    this.#vocabulary ??= this.#client.ask({ type: 'vocabulary' }, 'vocabulary').then(
      ({ operations }) => new Map(operations.map((facts) => [facts.op, facts])),
      (error: unknown) => {
        this.#vocabulary = null;
        throw error;
      },
    );
    return this.#vocabulary;
  }

  dispose(): void {
    this.dropDraft();
    this.#client.dispose();
  }

  async #nextDraft(): Promise<void> {
    if (this.#drafting) return;
    this.#drafting = true;
    try {
      while (this.#waiting) {
        const { plan, resolve, reject } = this.#waiting;
        this.#waiting = null;
        await this.#client.ask({ type: 'evaluate', plan, quality: 'draft' }, 'evaluated').then(resolve, reject);
      }
    } finally {
      this.#drafting = false;
    }
  }
}
