import { DelegateBackoff, handleWhen, type IRetryBackoffContext, retry } from 'cockatiel';
import type { Availability, Chunk, Completion, ModelInfo, ModelProvider, Tokens } from '../../plugin-aura/generation/provider.ts';
import { ProviderError } from '../../plugin-aura/generation/provider.ts';
import { Turns } from '../security/turns.ts';
import type { Spending } from '../settings/spending.ts';
import type { Adapter } from './adapter.ts';
import { Bill } from './bill.ts';
import { Circuit, LONG_PAUSE_MS } from './circuit.ts';
import { WireFault } from './faults.ts';
import type { Order } from './ladder.ts';
import { costOf, PRICES, type Price, priceOf, UNKNOWN_PRICE } from './prices.ts';
import type { Deadlines, ProviderRecord, Rung } from './record.ts';
import { Run } from './run.ts';
import { Tally } from './tally.ts';
import type { Transport } from './transport.ts';

export interface GuardOptions {
  record: ProviderRecord;
  adapter: Adapter;
  spending: Spending;
  transport: Transport;
  /** The model to take when a request names none. */
  model?: string;
  deadlines?: Deadlines;
  prices?: Readonly<Record<string, Price>>;
  /** Milliseconds before the first retry, doubled for the next, of which a random part is waited. */
  backoffMs?: number;
  circuit?: { failures?: number; pauseMs?: number };
}

/** Retries after the first attempt. */
const MOST_RETRIES = 2;
const MOST_WAITING = 32;
const PROBE_MS = 5_000;
/** Characters that make a token, at the least: what a request costs at the most is reckoned with it. */
const CHARACTERS_A_TOKEN = 3;
/** Tokens of a picture of 640 by 640 pixels, at the most: vendors count between 260 and 800 of them. */
const TOKENS_A_PICTURE = 1_000;

/**
 * A provider behind all that keeps it from doing harm: deadlines, retries with jitter that honour what the provider asks for, a circuit
 * breaker, a fair queue, the day's spending limit, and a tally for the status. Retries end with the first word that was passed on: from
 * then on the orchestrator decides, because what was shown has to be withdrawn first.
 */
export class GuardedProvider implements ModelProvider {
  readonly id: string;
  readonly label: string;
  readonly tally = new Tally();
  readonly #options: GuardOptions;
  readonly #deadlines: Deadlines;
  readonly #circuit: Circuit;
  readonly #turns: Turns;
  #models: readonly ModelInfo[] = [];

  constructor(options: GuardOptions) {
    const { record } = options;
    this.#options = options;
    this.id = record.id;
    this.label = record.label;
    this.#deadlines = options.deadlines ?? record.deadlines;
    this.#circuit = new Circuit({ label: record.label, ...options.circuit });
    this.#turns = new Turns({ running: record.concurrency, waiting: MOST_WAITING });
  }

  get circuit(): Circuit['state'] {
    return this.#circuit.state;
  }

  /** The strictest form that a model has not refused so far. */
  get rung(): Rung {
    return this.#options.adapter.ladder.best(this.chosenModel ?? '');
  }

  /** Where it is, without path. */
  get origin(): string {
    return this.#options.transport.baseUrl.origin;
  }

  get knownModels(): readonly ModelInfo[] {
    return this.#models;
  }

  /** The model that answers a request which names none, as far as is known. */
  get chosenModel(): string | undefined {
    return this.#options.model ?? preferred(this.#models, this.#options.record.prefer);
  }

  /** The price of a model; null where it costs nothing or nobody has said. */
  price(model: string): Price | null {
    return this.#options.record.where === 'local' ? null : (priceOf(model, this.#options.prices) ?? priceOf(model, PRICES));
  }

  async models(signal: AbortSignal): Promise<readonly ModelInfo[]> {
    const late = AbortSignal.timeout(Math.min(PROBE_MS, this.#deadlines.whole));
    try {
      const listed = await this.#options.adapter.models(AbortSignal.any([signal, late]));
      this.#models = listed.map((model) => this.#seeing(model));
      return this.#models;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ProviderError) throw error;
      throw new WireFault('timeout', `${this.label} did not say within ${Math.ceil(PROBE_MS / 1000)} s which models it has.`, {
        retryable: true,
      });
    }
  }

  async probe(signal: AbortSignal): Promise<Availability> {
    try {
      const models = await this.models(signal);
      const wanted = this.#options.model;
      if (models.length === 0)
        return { available: false, note: `${this.label} has no model: ${this.#options.record.modelHint.replace('%s', 'NAME')}.` };
      if (wanted !== undefined && !models.some(({ id }) => sameModel(id, wanted)))
        return { available: true, note: `${this.label} does not list the model "${wanted}".` };
      return { available: true };
    } catch (error) {
      signal.throwIfAborted();
      return { available: false, note: error instanceof ProviderError ? error.message : `${this.label} cannot be asked.` };
    }
  }

  /** What a design by a model comes to: as its answers were so far, or as long as such answers mostly are. Null where it is free. */
  runCost(model: string): ModelInfo['run'] | null {
    if (this.#options.record.where === 'local') return null;
    const price = this.price(model) ?? UNKNOWN_PRICE;
    const { calls, failures, tokens } = this.tally.report();
    const answers = calls - failures;
    const usual = answers > 0 && tokens.output > 0 ? shareOf(tokens, answers) : USUAL_RUN;
    const { pace } = this.#options.record;
    return {
      usd: costOf(usual, price),
      most_usd: costOf(MOST_RUN, price),
      ...(!this.price(model) && { unpriced: true as const }),
      usual_ms: Math.round(pace.firstMs + (usual.output / pace.tokensPerSecond) * 1000),
    };
  }

  /** The most that a request can cost, in US dollars, before it is made; 0 for what runs on this computer. */
  estimate(request: Completion): number {
    const model = request.model ?? this.chosenModel ?? '';
    if (this.#options.record.where === 'local') return 0;
    const input = Math.ceil(
      (request.system.length + request.user.length + JSON.stringify(request.schema ?? {}).length) / CHARACTERS_A_TOKEN,
    );
    const pictures = (request.images?.length ?? 0) * TOKENS_A_PICTURE;
    return costOf({ input: input + pictures, cached: 0, output: request.maxTokens }, this.price(model) ?? UNKNOWN_PRICE);
  }

  close(): void {
    this.#options.transport.close();
  }

  async *complete(request: Completion, signal: AbortSignal): AsyncIterable<Chunk> {
    signal.throwIfAborted();
    const leave = await this.#turns.enter(signal);
    if (!leave)
      throw new ProviderError('rate', `Too many requests wait for ${this.label} already: wait a moment and send it again.`, {
        retryable: true,
      });
    const whole = new AbortController();
    const late = setTimeout(() => whole.abort(this.#tooLate()), this.#deadlines.whole);
    try {
      yield* this.#guarded(request, AbortSignal.any([signal, whole.signal]));
    } finally {
      clearTimeout(late);
      leave();
    }
  }

  async *#guarded(request: Completion, signal: AbortSignal): AsyncIterable<Chunk> {
    const order: Order = { ...request, model: request.model ?? (await this.#model(signal)) };
    const reserved = this.#options.spending.reserve(this.estimate(order), this.label);
    const bill = new Bill(this, order, reserved);
    let run: Run | null = null;
    try {
      run = await this.#begin(order, signal);
      for (;;) {
        for (const chunk of run.take(bill)) yield chunk;
        if (run.finish !== null && run.ended) break;
        await run.pull();
      }
      yield { type: 'finish', reason: run.finish };
    } finally {
      run?.close();
      bill.close(run !== null);
    }
  }

  /** Attempts, until the first word of one has come. */
  #begin(order: Order, signal: AbortSignal): Promise<Run> {
    let late = 0;
    const { backoffMs = 500, record } = this.#options;
    const mayAgain = (error: Error): boolean => {
      if (signal.aborted || !(error instanceof ProviderError) || !error.retryable) return false;
      // A model that is being loaded is not loaded sooner by asking twice.
      if (error.code === 'timeout') return record.where === 'cloud' && order.firstMs === undefined && late++ === 0;
      return (error.retryAfterMs ?? 0) <= LONG_PAUSE_MS;
    };
    const pause = new DelegateBackoff(({ attempt, result }: IRetryBackoffContext<unknown>) => {
      const asked = 'error' in result && result.error instanceof ProviderError ? result.error.retryAfterMs : undefined;
      return asked ?? Math.random() * backoffMs * 2 ** (attempt - 1);
    });
    const policy = retry(handleWhen(mayAgain), { maxAttempts: MOST_RETRIES, backoff: pause }).dangerouslyUnref();
    return untilAborted(
      policy.execute(() => this.#attempt(order, signal)),
      signal,
      (run) => run.close(),
    );
  }

  async #attempt(order: Order, signal: AbortSignal): Promise<Run> {
    signal.throwIfAborted();
    const trial = await this.#circuit.enter();
    const run = new Run(this, order, signal, trial, this.#options.adapter, this.#deadlinesOf(order));
    // Until the first word, or the end of an answer without one.
    while (!run.began && !run.ended) await run.pull();
    return run;
  }

  #deadlinesOf({ firstMs }: Order): Deadlines {
    return firstMs === undefined ? this.#deadlines : { ...this.#deadlines, first: Math.min(this.#deadlines.first, firstMs) };
  }

  async #model(signal: AbortSignal): Promise<string> {
    const chosen = this.chosenModel ?? preferred(await this.models(signal), this.#options.record.prefer);
    if (chosen === undefined)
      throw new WireFault('model', `${this.label} has no model: ${this.#options.record.modelHint.replace('%s', 'NAME')}.`);
    return chosen;
  }

  /** What a list of models leaves open is taken from the provider's record. */
  #seeing(model: ModelInfo): ModelInfo {
    if (model.vision !== undefined) return model;
    const name = model.id.toLowerCase().replace(/^.*\//, '');
    return { ...model, vision: this.#options.record.sees?.some((start) => name.startsWith(start)) ?? false };
  }

  #tooLate(): ProviderError {
    return new ProviderError(
      'timeout',
      `${this.label} needed longer than ${Math.round(this.#deadlines.whole / 1000)} s and was stopped: ask for something simpler, or choose another model.`,
    );
  }
}

/** Tokens of one design where nothing was measured yet: the page for the usual families with the answer of an average plan. */
const USUAL_RUN: Tokens = { input: 5_500, cached: 0, output: 1_200 };
/** The page for many families, four pictures, all that a moderate answer may write, and two repairs. */
const MOST_RUN: Tokens = { input: 28_000, cached: 0, output: 36_000 };

const shareOf = ({ input, cached, output }: Tokens, parts: number): Tokens => ({
  input: input / parts,
  cached: cached / parts,
  output: output / parts,
});

function preferred(models: readonly ModelInfo[], prefer: readonly string[]): string | undefined {
  for (const part of prefer) {
    const found = models.find(({ id }) => id.includes(part));
    if (found) return found.id;
  }
  return models[0]?.id;
}

/** Lists name models with and without their tag or vendor. */
const sameModel = (listed: string, wanted: string): boolean =>
  listed === wanted || listed === `${wanted}:latest` || listed === `models/${wanted}`;

/** The promise, or the signal's reason as soon as it aborts; what comes after that is given to `unwanted`. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal, unwanted: (late: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    promise
      .then((value) => (signal.aborted ? unwanted(value) : resolve(value)), reject)
      .finally(() => signal.removeEventListener('abort', leave));
  });
}
