import { ProviderError } from '../../plugin-aura/generation/provider.ts';
import type { WireChunk } from './ladder.ts';
import type { Deadlines } from './record.ts';

/** After a model has said why it ended, its usage may still come; no longer than this is waited for it, in milliseconds. */
const GRACE_MS = 2_000;

/** One attempt at a stream: every wait for its next piece has an end, and an abort ends it at once, whatever the stream does meanwhile. */
export class Attempt {
  readonly #stop = new AbortController();
  readonly #pieces: AsyncIterator<WireChunk>;
  readonly #deadlines: Deadlines;
  readonly #label: string;
  readonly #stopped: Promise<never>;
  readonly #release: () => void;
  #began = false;
  #ending = false;

  constructor(
    open: (signal: AbortSignal) => AsyncIterable<WireChunk>,
    { deadlines, label, signal }: { deadlines: Deadlines; label: string; signal: AbortSignal },
  ) {
    this.#deadlines = deadlines;
    this.#label = label;
    const leave = (): void => this.#stop.abort(signal.reason);
    this.#release = () => signal.removeEventListener('abort', leave);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    this.#stopped = new Promise((_resolve, reject) => {
      const give = (): void => reject(this.#stop.signal.reason);
      if (this.#stop.signal.aborted) give();
      else this.#stop.signal.addEventListener('abort', give, { once: true });
    });
    this.#stopped.catch(() => undefined);
    this.#pieces = open(this.#stop.signal)[Symbol.asyncIterator]();
  }

  /** The next piece. @throws ProviderError 'timeout' when it does not come in time, what the stream throws, or the signal's reason */
  async next(): Promise<IteratorResult<WireChunk>> {
    this.#stop.signal.throwIfAborted();
    const { first, silence } = this.#deadlines;
    const wait = this.#ending ? Math.min(GRACE_MS, silence) : this.#began ? silence : first;
    const late = setTimeout(() => this.#stop.abort(this.#lateness(wait)), wait);
    const piece = this.#pieces.next();
    piece.catch(() => undefined);
    try {
      const result = await Promise.race([piece, this.#stopped]);
      if (!result.done) {
        this.#began ||= result.value.type === 'text' || result.value.type === 'life';
        this.#ending ||= result.value.type === 'finish';
      }
      return result;
    } finally {
      clearTimeout(late);
    }
  }

  /** Ends the provider's work, if it is still at it. */
  close(): void {
    this.#release();
    if (!this.#stop.signal.aborted) this.#stop.abort(new DOMException('The answer is not wanted any more.', 'AbortError'));
    this.#pieces.return?.().catch(() => undefined);
  }

  #lateness(waited: number): ProviderError {
    const seconds = Math.max(1, Math.round(waited / 1000));
    return new ProviderError(
      'timeout',
      this.#began
        ? `${this.#label} fell silent in the middle of its answer, for ${seconds} s: try again, or choose another provider.`
        : `${this.#label} did not begin to answer within ${seconds} s: try again, or choose another provider.`,
      { retryable: true },
    );
  }
}
