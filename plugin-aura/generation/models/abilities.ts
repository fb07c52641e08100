import type { AnswerFormat, ModelInfo, ModelProvider } from '../provider.ts';

/** How long what a provider says of its models is taken as true, ms. */
const KEPT_MS = 5 * 60_000;
/** How long a request waits for it. */
const WAIT_MS = 1_500;

/** What models can be held to, asked in passing and kept: a request never waits long for it. */
export class Abilities {
  readonly #now: () => number;
  readonly #known = new Map<string, { at: number; models: readonly ModelInfo[] }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The strictest form that a model of the provider is known to keep to; JSON without a schema where nothing is known. */
  async formatOf(provider: ModelProvider, model: string | undefined, signal: AbortSignal): Promise<AnswerFormat> {
    const models = await this.#modelsOf(provider, signal);
    const info = model === undefined ? models[0] : models.find(({ id }) => id === model);
    if (info?.structured === 'schema') return 'schema';
    return info?.structured === 'none' ? 'text' : 'json';
  }

  async #modelsOf(provider: ModelProvider, signal: AbortSignal): Promise<readonly ModelInfo[]> {
    const known = this.#known.get(provider.id);
    if (known && this.#now() - known.at < KEPT_MS) return known.models;
    const soon = AbortSignal.any([signal, AbortSignal.timeout(WAIT_MS)]);
    const late = new Promise<readonly ModelInfo[]>((resolve) => soon.addEventListener('abort', () => resolve([]), { once: true }));
    // A provider that cannot list its models may answer all the same: what is wrong with it is found when it is asked.
    const models = await Promise.race([provider.models(soon).catch(() => []), late]);
    signal.throwIfAborted();
    this.#known.set(provider.id, { at: this.#now(), models });
    return models;
  }
}
