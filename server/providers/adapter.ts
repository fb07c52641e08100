import type { FinishReason, ModelInfo, Tokens } from '../../plugin-aura/generation/provider.ts';
import { complaintOf } from './complaint.ts';
import { cutShort, faultOf, notTheProtocol, tooLong, WireFault } from './faults.ts';
import type { Ladder, Order, WireChunk } from './ladder.ts';
import type { ProviderRecord } from './record.ts';
import type { Call, Transport } from './transport.ts';

/** What speaks one wire. It makes one attempt; deadlines, retries, limits and money are guard.ts, the same for all. */
export interface Adapter {
  readonly ladder: Ladder;
  /** @throws WireFault */
  models(signal: AbortSignal): Promise<readonly ModelInfo[]>;
  /** One answer. It may end without `finish`: guard.ts takes that for broken off. @throws WireFault */
  stream(order: Order, signal: AbortSignal): AsyncIterable<WireChunk>;
}

export interface AdapterOptions {
  record: ProviderRecord;
  transport: Transport;
  /** True where nobody said that it is there: its port was tried, and another program may be behind it. */
  guessed?: boolean;
}

/** Longest text of an answer, thinking included, in characters. */
const MOST_CHARACTERS = 2_000_000;

/** Follows how much a model writes. @throws WireFault when it writes without end */
export class Meter {
  readonly #transport: Transport;
  #written = 0;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  count(text: string): void {
    this.#written += text.length;
    if (this.#written > MOST_CHARACTERS) throw tooLong(this.#transport.context());
  }
}

/** What a library threw, as a fault: what failed below it is in the call, what it found in the stream is in the error. */
export function thrownFault(error: unknown, call: Call, transport: Transport, model: string): WireFault {
  if (call.fault) return call.fault;
  if (error instanceof WireFault) return error;
  const context = transport.context(model);
  if (error instanceof SyntaxError) return notTheProtocol(context);
  const body: unknown = error instanceof Error ? (Reflect.get(error, 'error') ?? error.message) : undefined;
  if (typeof body === 'string' && /did not receive done/i.test(body)) return cutShort(context);
  return faultOf(complaintOf(200, body), context);
}

/** Token counts as a server reports them; what no counter can say is left out. */
export function tokensOf(input: unknown, output: unknown, cached: unknown = 0): Tokens | null {
  const count = (value: unknown): number | null =>
    typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1e9 ? Math.round(value) : null;
  const read = { input: count(input), output: count(output), cached: count(cached) ?? 0 };
  if (read.input === null || read.output === null || (read.input === 0 && read.output === 0)) return null;
  return { input: read.input, output: read.output, cached: Math.min(read.cached, read.input) };
}

/** Fewest tokens that a text of so many characters can be: a report far below it says that part of the text was dropped. */
export const fewestTokens = (characters: number): number => Math.floor(characters / 8);

/** Of one prompt the server reports fewer tokens than it can have: its window held only a part. */
export function windowFault({ record }: AdapterOptions): WireFault {
  return new WireFault(
    'context',
    `${record.label} dropped part of the request, because it is longer than the window its model is loaded with: load it with a larger context, or choose another model.`,
  );
}

const FINISH: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  length: 'length',
  content_filter: 'filter',
  refusal: 'refusal',
  end_turn: 'stop',
  stop_sequence: 'stop',
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
};
export const finishOf = (word: string): FinishReason => FINISH[word] ?? 'other';
