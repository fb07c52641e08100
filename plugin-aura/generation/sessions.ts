import type { Metadata } from './answer.ts';
import { addTokens } from './phases.ts';
import type { Tokens } from './provider.ts';

/** What one request spent on models. */
export interface Spending {
  tokens?: Tokens;
  cost_usd?: number;
  /** Some of it has to be paid for, and nobody has said what it costs. */
  unpriced?: true;
}

type Total = NonNullable<Metadata['session']>;

/** Most sessions that are kept in mind; the one that was quiet for longest goes first. */
const MOST = 500;

/** What the requests of each session came to. */
export class Sessions {
  readonly #totals = new Map<string, Total>();

  add(id: string, { tokens = { input: 0, cached: 0, output: 0 }, cost_usd = 0 }: Spending): Total {
    const before = this.#totals.get(id);
    const total: Total = before
      ? { id, requests: before.requests + 1, tokens: addTokens(before.tokens, tokens), cost_usd: before.cost_usd + cost_usd }
      : { id, requests: 1, tokens, cost_usd };
    this.#totals.delete(id);
    this.#totals.set(id, total);
    for (const oldest of this.#totals.keys()) {
      if (this.#totals.size <= MOST) break;
      this.#totals.delete(oldest);
    }
    return total;
  }
}
