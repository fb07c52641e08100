import type { Chunk, Completion, Tokens } from '../../plugin-aura/generation/provider.ts';
import type { Reservation } from '../settings/spending.ts';
import type { Order } from './ladder.ts';
import { costOf, type Price, UNKNOWN_PRICE } from './prices.ts';
import type { Tally } from './tally.ts';

/** Who is paid: a provider with its prices. */
interface Seller {
  readonly tally: Tally;
  price(model: string): Price | null;
  estimate(request: Completion): number;
}

/** Tokens a second, more than models write: bounds what an answer that was broken off can have come to. */
const FASTEST = 500;

/** What a request costs: as the provider reports it, else as its price list has it, else as it was reckoned, rather too much than too little. */
export class Bill {
  readonly #seller: Seller;
  readonly #order: Order;
  readonly #reserved: Reservation;
  readonly #begun = performance.now();
  #tokens: Tokens | null = null;
  #cost: number | null = null;

  constructor(seller: Seller, order: Order, reserved: Reservation) {
    this.#seller = seller;
    this.#order = order;
    this.#reserved = reserved;
  }

  note(usage: Extract<Chunk, { type: 'usage' }>): Chunk {
    const price = this.#seller.price(this.#order.model);
    const cost = usage.cost_usd ?? (price ? costOf(usage.tokens, price) : undefined);
    this.#tokens = usage.tokens;
    this.#cost = cost ?? null;
    const paid = this.#seller.estimate(this.#order) > 0;
    return { ...usage, ...(cost !== undefined ? { cost_usd: cost } : paid && { unpriced: true }) };
  }

  /** @param asked whether the provider has begun an answer, for which it will want money even if nobody heard the end of it */
  close(asked: boolean): void {
    const most = this.#seller.estimate(this.#order);
    const reckoned = most === 0 || !asked ? 0 : (this.#cost ?? this.#reckon());
    this.#reserved.settle(reckoned);
    this.#seller.tally.used(this.#tokens, this.#cost ?? (asked ? reckoned : 0));
  }

  /** For a model without a price by its tokens; without these (the answer was stopped, or broke off) by the time that it took. */
  #reckon(): number {
    if (this.#tokens) return costOf(this.#tokens, UNKNOWN_PRICE);
    const written = Math.ceil(((performance.now() - this.#begun) / 1000) * FASTEST);
    return this.#seller.estimate({ ...this.#order, maxTokens: Math.min(this.#order.maxTokens, written) });
  }
}
