import type { AnswerFormat, ModelInfo, ModelProvider } from '../provider.ts';

export interface Form {
  format: AnswerFormat;
  /** Whether it is known to see pictures. */
  sees: boolean;
  /** Remembers that the model needs the schema; null where it has none, or is held to it already. */
  stricter: (() => void) | null;
}

/** How long what a provider says of its models is taken as true, ms. */
const KEPT_MS = 5 * 60_000;
/** How long one that did not say is not asked again, ms: each time costs a request its wait. */
const SILENT_MS = 10_000;
/** How long a request waits for it. */
const WAIT_MS = 1_500;

/**
 * In which form a model is asked for its answer. The page's own form comes first, as JSON or as plain text: it costs a third less than
 * the pairs that a strict schema needs (332 tokens against 513 for the average of 103 plans), and is what the page shows. A model that
 * writes no plan in it is held to the schema from then on, if it can be.
 */
export class Abilities {
  readonly #now: () => number;
  readonly #known = new Map<string, { until: number; models: readonly ModelInfo[] }>();
  readonly #strict = new Set<string>();

  constructor(now: () => number) {
    this.#now = now;
  }

  async formOf(provider: ModelProvider, model: string | undefined, signal: AbortSignal): Promise<Form> {
    const models = await this.#modelsOf(provider, signal);
    const wanted = model ?? provider.chosenModel;
    const { structured, vision } = (wanted === undefined ? models[0] : models.find(({ id }) => id === wanted)) ?? {};
    const key = `${provider.id} ${model ?? ''}`;
    return {
      format: this.#strict.has(key) ? 'schema' : structured === 'none' ? 'text' : 'json',
      sees: vision === true,
      stricter: structured === 'schema' && !this.#strict.has(key) ? () => void this.#strict.add(key) : null,
    };
  }

  async #modelsOf(provider: ModelProvider, signal: AbortSignal): Promise<readonly ModelInfo[]> {
    const known = this.#known.get(provider.id);
    if (known && this.#now() < known.until) return known.models;
    const soon = AbortSignal.any([signal, AbortSignal.timeout(WAIT_MS)]);
    const late = new Promise<null>((resolve) => soon.addEventListener('abort', () => resolve(null), { once: true }));
    // A provider that cannot list its models may answer all the same: what is wrong with it is found when it is asked.
    const listed = await Promise.race([provider.models(soon).catch(() => null), late]);
    signal.throwIfAborted();
    const models = listed ?? known?.models ?? [];
    this.#known.set(provider.id, { until: this.#now() + (listed ? KEPT_MS : SILENT_MS), models });
    return models;
  }
}
