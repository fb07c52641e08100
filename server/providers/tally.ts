import type { ProviderError, ProviderFault, Tokens } from '../../plugin-aura/generation/provider.ts';

/** Latencies that are remembered. */
const REMEMBERED = 20;

/** What a provider has done since the start, for the status. */
export interface TallyReport {
  calls: number;
  failures: number;
  /** Milliseconds, medians of the last answers: until the first word, and in all. */
  latency_ms?: { first?: number; whole: number };
  tokens: Tokens;
  cost_usd: number;
  last_error?: { code: ProviderFault; message: string; at: string };
}

export class Tally {
  readonly #first: number[] = [];
  readonly #whole: number[] = [];
  #calls = 0;
  #failures = 0;
  #tokens: Tokens = { input: 0, cached: 0, output: 0 };
  #cost = 0;
  #last: TallyReport['last_error'];

  succeeded(firstMs: number | undefined, wholeMs: number): void {
    this.#calls++;
    remember(this.#whole, wholeMs);
    if (firstMs !== undefined) remember(this.#first, firstMs);
  }

  failed({ code, message }: ProviderError): void {
    this.#calls++;
    this.#failures++;
    this.#last = { code, message, at: new Date().toISOString() };
  }

  used(tokens: Tokens | null, costUsd: number): void {
    const { input = 0, cached = 0, output = 0 } = tokens ?? {};
    this.#tokens = { input: this.#tokens.input + input, cached: this.#tokens.cached + cached, output: this.#tokens.output + output };
    this.#cost += costUsd;
  }

  report(): TallyReport {
    return {
      calls: this.#calls,
      failures: this.#failures,
      ...(this.#whole.length > 0 && {
        latency_ms: { whole: median(this.#whole), ...(this.#first.length > 0 && { first: median(this.#first) }) },
      }),
      tokens: this.#tokens,
      cost_usd: this.#cost,
      ...(this.#last && { last_error: this.#last }),
    };
  }
}

function remember(values: number[], value: number): void {
  values.push(value);
  if (values.length > REMEMBERED) values.shift();
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
