import {
  BrokenCircuitError,
  CircuitState,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  type IHalfOpenAfterBackoffContext,
} from 'cockatiel';
import { ProviderError, type ProviderFault } from '../../plugin-aura/generation/provider.ts';
import { WireFault } from './faults.ts';

export interface CircuitOptions {
  label: string;
  /** Failures in a row after which it opens. */
  failures?: number;
  /** Milliseconds for which it then stays open; doubled each time that the trial afterwards fails. */
  pauseMs?: number;
}

const MOST_PAUSE_MS = 60_000;
/** What does not mend itself in a moment: it opens the circuit at once, for so long (milliseconds), or until somebody changes the settings. */
const LASTING: Readonly<Partial<Record<ProviderFault, number>>> = { auth: 300_000, quota: 600_000 };
/** A pause that a provider asks for is waited for within a request up to this long; a longer one opens the circuit for as long. */
export const LONG_PAUSE_MS = 10_000;
const WRONG_ADDRESS_MS = 60_000;
/** What a server that is in trouble does, as opposed to what a request asked too much of. */
const COUNTED: ReadonlySet<ProviderFault> = new Set(['unreachable', 'timeout', 'truncated', 'server', 'protocol']);

/** One use of a provider, which has to end in one of three ways. */
export interface Trial {
  succeeded(): void;
  failed(error: ProviderError): void;
  /** It was given up, and says nothing about the provider. */
  dropped(): void;
}

class Dropped extends Error {}

/** Leaves a provider alone for a while that fails again and again; then one request tries whether it is back. */
export class Circuit {
  readonly #label: string;
  readonly #policy;
  #row = 0;
  #last: ProviderError | null = null;
  /** Milliseconds of the pause that is on, or was the last. */
  #pause = 0;
  #openUntil = 0;

  constructor({ label, failures = 5, pauseMs = 10_000 }: CircuitOptions) {
    this.#label = label;
    this.#policy = circuitBreaker(
      handleWhen((error) =>
        error instanceof Dropped ? this.#policy.state === CircuitState.HalfOpen : error instanceof ProviderError && counts(error),
      ),
      {
        halfOpenAfter: new DelegateBackoff(({ attempt, result }: IHalfOpenAfterBackoffContext) => {
          const error = 'error' in result ? result.error : undefined;
          this.#pause = error instanceof ProviderError ? pauseAfter(error, pauseMs * 2 ** (attempt - 1)) : 0;
          return this.#pause;
        }),
        breaker: {
          state: null,
          success: () => (this.#row = 0),
          failure: () => ++this.#row >= failures || (this.#last !== null && isLasting(this.#last)),
        },
      },
    );
    // Reckoned after the policy has begun its pause, so that nobody is told that it is over a tick before the policy thinks so.
    this.#policy.onBreak(() => (this.#openUntil = Date.now() + this.#pause));
  }

  get state(): 'closed' | 'open' | 'half-open' {
    if (this.#policy.state === CircuitState.Open) return Date.now() < this.#openUntil ? 'open' : 'half-open';
    return this.#policy.state === CircuitState.HalfOpen ? 'half-open' : 'closed';
  }

  /** @throws ProviderError while it is open, or while another request tries whether the provider is back */
  async enter(): Promise<Trial> {
    if (this.#policy.state === CircuitState.HalfOpen) throw this.#closedDoor();
    return new Promise((resolve, reject) => {
      this.#policy
        .execute(
          () =>
            new Promise<void>((done, fail) =>
              resolve({
                succeeded: done,
                dropped: () => fail(new Dropped()),
                failed: (error) => {
                  this.#last = error;
                  fail(error);
                },
              }),
            ),
        )
        // Once inside, how it ended is known already to whoever ended it.
        .catch((error: unknown) => reject(error instanceof BrokenCircuitError ? this.#closedDoor() : error));
    });
  }

  #closedDoor(): ProviderError {
    const wait = Math.max(0, this.#openUntil - Date.now());
    const why = this.#last ? ` (${this.#last.message.replace(/\.$/, '')})` : '';
    return new ProviderError(
      this.#last?.code ?? 'unreachable',
      `${this.#label} failed a moment ago${why} and is left alone for ${Math.max(1, Math.ceil(wait / 1000))} s.`,
      { retryAfterMs: wait },
    );
  }
}

function isLasting(error: ProviderError): boolean {
  return LASTING[error.code] !== undefined || isLongPause(error) || (error instanceof WireFault && error.lasting);
}

const isLongPause = ({ code, retryAfterMs = 0 }: ProviderError): boolean => code === 'rate' && retryAfterMs > LONG_PAUSE_MS;

const counts = (error: ProviderError): boolean => COUNTED.has(error.code) || isLasting(error);

function pauseAfter(error: ProviderError, usual: number): number {
  if (isLongPause(error)) return error.retryAfterMs ?? 0;
  const fixed = LASTING[error.code] ?? (error instanceof WireFault && error.lasting ? WRONG_ADDRESS_MS : undefined);
  return fixed ?? Math.min(usual, MOST_PAUSE_MS);
}
