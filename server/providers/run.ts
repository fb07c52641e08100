import { type Chunk, type FinishReason, ProviderError } from '../../plugin-aura/generation/provider.ts';
import type { Adapter } from './adapter.ts';
import { Attempt } from './attempt.ts';
import type { Trial } from './circuit.ts';
import { cutShort } from './faults.ts';
import type { Order, WireChunk } from './ladder.ts';
import type { Deadlines } from './record.ts';
import type { Tally } from './tally.ts';

/** One attempt with its stream, its verdict for the circuit and its line in the tally. */
export class Run {
  began = false;
  ended = false;
  finish: FinishReason | null = null;
  readonly #label: string;
  readonly #attempt: Attempt;
  readonly #trial: Trial;
  readonly #signal: AbortSignal;
  readonly #tally: Tally;
  readonly #started = performance.now();
  #pieces: Chunk[] = [];
  #open = true;
  #firstMs: number | undefined;

  constructor(
    { label, tally }: { label: string; tally: Tally },
    order: Order,
    signal: AbortSignal,
    trial: Trial,
    adapter: Adapter,
    deadlines: Deadlines,
  ) {
    this.#label = label;
    this.#tally = tally;
    this.#trial = trial;
    this.#signal = signal;
    this.#attempt = new Attempt((stop) => adapter.stream(order, stop), { deadlines, label, signal });
  }

  /** Waits for the next piece. @throws what ended the attempt */
  async pull(): Promise<void> {
    try {
      const { done, value } = await this.#attempt.next();
      if (done) {
        if (this.finish === null) throw cutShort({ record: { label: this.#label } });
        this.#end();
      } else this.#note(value);
    } catch (error) {
      // What goes wrong after the model has said that it is done takes nothing away from its answer; that it had not read all does.
      const unread = error instanceof ProviderError && error.code === 'context';
      if (this.finish !== null && !this.#signal.aborted && !unread) return this.#end();
      this.#fail(error);
      throw this.#signal.aborted ? this.#signal.reason : error;
    }
  }

  #note(piece: WireChunk): void {
    if (piece.type === 'life') {
      this.#firstMs ??= performance.now() - this.#started;
      return;
    }
    if (piece.type === 'finish') {
      this.finish ??= piece.reason;
      return;
    }
    if (piece.type === 'text') {
      this.began = true;
      this.#firstMs ??= performance.now() - this.#started;
    }
    this.#pieces.push(piece);
  }

  /** What has come since the last time; usage goes by the bill, the last one counts. */
  take(bill: { note(usage: Extract<Chunk, { type: 'usage' }>): Chunk }): Chunk[] {
    const taken = this.#pieces;
    this.#pieces = [];
    return taken.map((chunk) => (chunk.type === 'usage' ? bill.note(chunk) : chunk));
  }

  #end(): void {
    this.ended = true;
    if (!this.#open) return;
    this.#open = false;
    this.#trial.succeeded();
    this.#tally.succeeded(this.#firstMs, performance.now() - this.#started);
    this.#attempt.close();
  }

  #fail(error: unknown): void {
    this.ended = true;
    if (!this.#open) return;
    this.#open = false;
    this.#attempt.close();
    const reason: unknown = this.#signal.aborted ? this.#signal.reason : error;
    if (reason instanceof ProviderError) {
      this.#trial.failed(reason);
      this.#tally.failed(reason);
    } else this.#trial.dropped();
  }

  /** When nobody wants the rest. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#attempt.close();
    this.#trial.dropped();
  }
}
