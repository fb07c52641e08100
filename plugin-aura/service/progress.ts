import type { Answer, Metadata, PhaseId } from '../generation/answer.ts';
import { PHASES } from '../generation/answer.ts';
import type { Operation } from '../plan/plan.ts';

/** What is told while an answer is made. */
export interface Progress {
  /** A phase has been finished; `percent` of the whole work is then done. */
  phase?(id: PhaseId, percent: number): void;
  /** An operation of the plan is complete, before the answer is. */
  operation?(index: number, operation: Operation): void;
  /** Who answers now, and why it is another than before. */
  provider?(provider: string, model: string | undefined, note: string | undefined): void;
}

export interface Call {
  signal?: AbortSignal;
  progress?: Progress;
}

/** Runs the six phases in the page and keeps the time that each took. */
export class PhaseClock {
  readonly times: Record<string, number> = {};
  #begin: number;
  #last: number;
  #call: Call;
  #now: () => number;

  constructor(call: Call, now: () => number = () => performance.now()) {
    this.#call = call;
    this.#now = now;
    this.#begin = now();
    this.#last = this.#begin;
  }

  /** Marks a phase as done. @throws the signal's reason if the work was cancelled meanwhile */
  done(id: PhaseId): void {
    this.#call.signal?.throwIfAborted();
    const now = this.#now();
    this.times[id] = now - this.#last;
    this.#last = now;
    this.#call.progress?.phase?.(id, PHASES.find((phase) => phase.id === id)?.percent ?? 0);
  }

  get total(): number {
    return this.#last - this.#begin;
  }
}

/** Metadata of an answer that the page made by itself. */
export function pageMetadata(
  parts: Pick<Answer, 'plan'> & { clock: PhaseClock; warnings: readonly string[]; unread: readonly string[] },
): Metadata {
  const { plan, clock, warnings, unread } = parts;
  return {
    design_type: plan.intent.design_type,
    complexity: plan.intent.complexity,
    provider: 'patterns',
    processing_ms: clock.total,
    phases_ms: clock.times,
    attempts: [{ provider: 'patterns', outcome: 'answered in the page' }],
    warnings: [...warnings],
    ...(unread.length > 0 ? { unread: [...unread] } : {}),
    generated_at: new Date().toISOString(),
  };
}
