import { z } from 'zod';
import { ProviderError } from '../../plugin-aura/generation/provider.ts';
import { FileFault, readOwnerFile, writeOwnerFile } from './ownerFile.ts';

const ledgerSchema = z.object({ day: z.string(), usd: z.number().min(0) });

export interface SpendingOptions {
  /** US dollars a day for all paid providers together. */
  limitUsd: number;
  /** Where the day's sum is kept, so that a restart does not begin it anew; left out, it is not kept. */
  path?: string;
  /** Hears when it cannot be kept. */
  onFault?: (error: FileFault) => void;
  now?: () => Date;
}

/** Money that was set aside for a call; the call then says what it really cost. */
export interface Reservation {
  settle(usd: number): void;
}

/** What the paid providers have cost today, and the limit that stops them. Days are UTC. */
export class Spending {
  limitUsd: number;
  readonly #path: string | undefined;
  readonly #onFault: (error: FileFault) => void;
  readonly #now: () => Date;
  #day: string;
  #spent = 0;
  #reserved = 0;

  constructor({ limitUsd, path, onFault = () => {}, now = () => new Date() }: SpendingOptions) {
    this.limitUsd = limitUsd;
    this.#path = path;
    this.#onFault = onFault;
    this.#now = now;
    this.#day = this.#today();
    const kept = this.#read();
    if (kept && kept.day === this.#day) this.#spent = kept.usd;
  }

  /** Spent today, in US dollars; calls under way not among it. */
  get today(): number {
    this.#turnPage();
    return this.#spent;
  }

  /** Sets money aside for a call. @throws ProviderError 'budget' where the limit would be passed */
  reserve(usd: number, label: string): Reservation {
    this.#turnPage();
    if (this.#spent + this.#reserved + usd > this.limitUsd)
      throw new ProviderError(
        'budget',
        `${label} is not asked: ${dollars(this.#spent)} of today's limit of ${dollars(this.limitUsd)} for paid providers are spent, and this could cost up to ${dollars(usd)}. Raise the limit in Settings, or use another provider.`,
      );
    this.#reserved += usd;
    let open = true;
    return {
      settle: (cost) => {
        if (!open) return;
        open = false;
        this.#reserved = Math.max(0, this.#reserved - usd);
        if (cost <= 0) return;
        this.#turnPage();
        this.#spent += cost;
        this.#write();
      },
    };
  }

  #turnPage(): void {
    const today = this.#today();
    if (today === this.#day) return;
    this.#day = today;
    this.#spent = 0;
  }

  #today(): string {
    return this.#now().toISOString().slice(0, 10);
  }

  #read(): z.infer<typeof ledgerSchema> | null {
    if (this.#path === undefined) return null;
    try {
      const text = readOwnerFile(this.#path);
      return text === null ? null : ledgerSchema.parse(JSON.parse(text));
    } catch (error) {
      this.#onFault(
        error instanceof FileFault ? error : new FileFault(`The file ${this.#path} cannot be read: today's spending is counted anew.`),
      );
      return null;
    }
  }

  #write(): void {
    if (this.#path === undefined) return;
    try {
      writeOwnerFile(this.#path, `${JSON.stringify({ day: this.#day, usd: this.#spent })}\n`);
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      this.#onFault(error);
    }
  }
}

const dollars = (usd: number): string => `$${usd.toFixed(usd > 0 && usd < 0.01 ? 4 : 2)}`;
