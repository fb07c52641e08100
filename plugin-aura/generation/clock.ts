import { PHASES, type PhaseId, type ProgressEvent } from './answer.ts';

/** Times the phases of one request, and tells each when its work is done. A phase that is done once more adds to its time. */
export class PhaseClock {
  readonly now: () => number;
  readonly #phases: Record<string, number> = {};
  readonly #tell: (event: ProgressEvent) => void;
  readonly #begun: number;
  #last: number;

  constructor(tell: (event: ProgressEvent) => void, now: () => number) {
    this.#tell = tell;
    this.now = now;
    this.#begun = now();
    this.#last = this.#begun;
  }

  /** Does a phase's work and then tells that it is done. @throws what the work throws, or the signal's reason */
  async during<T>(id: PhaseId, signal: AbortSignal, work: () => T | Promise<T>): Promise<T> {
    signal.throwIfAborted();
    let result: T;
    try {
      result = await work();
    } finally {
      const time = this.now();
      this.#phases[id] = round((this.#phases[id] ?? 0) + time - this.#last);
      this.#last = time;
    }
    signal.throwIfAborted();
    const phase = PHASES.find((candidate) => candidate.id === id);
    if (phase) this.#tell({ type: 'phase', phase: id, percent: phase.percent, label: phase.label });
    return result;
  }

  /** The whole, and by phase. */
  times(): { processing_ms: number; phases_ms: Record<string, number> } {
    return { processing_ms: round(this.#last - this.#begun), phases_ms: { ...this.#phases } };
  }
}

const round = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;
