import type { z } from 'zod';
import { type ProviderSettings, providerSettingsSchema, type TestResult, testResultSchema } from '../generation/providerSettings.ts';
import { errorOfProblem, ServerUnreachable, ServiceError } from './problem.ts';

export interface ProviderSettingsOptions {
  /** Where the server is, as an absolute URL; asked before each request. */
  address(): string;
  /** True while the artist wants no server to be asked. */
  offlineOnly(): boolean;
  fetch?: typeof fetch;
}

/**
 * The settings of the model providers, which the companion server keeps. A key goes there in one request and is in no answer. Every
 * change gives the settings as they are then. Errors: ServerUnreachable where nobody answers, ServiceError with what to do otherwise.
 */
export class ProviderSettingsClient {
  readonly #options: ProviderSettingsOptions;

  constructor(options: ProviderSettingsOptions) {
    this.#options = options;
  }

  read(signal?: AbortSignal): Promise<ProviderSettings> {
    return this.#ask('', undefined, providerSettingsSchema, signal);
  }

  /** Asks every provider anew whether it is there and what it has. */
  refresh(signal?: AbortSignal): Promise<ProviderSettings> {
    return this.#ask('/refresh', {}, providerSettingsSchema, signal);
  }

  /** Null forgets it. */
  setKey(provider: string, key: string | null): Promise<ProviderSettings> {
    return this.#ask('/key', { provider, key }, providerSettingsSchema);
  }

  /** Null goes back to the usual one. */
  setModel(provider: string, model: string | null): Promise<ProviderSettings> {
    return this.#ask('/model', { provider, model }, providerSettingsSchema);
  }

  setOrder(order: readonly string[] | null): Promise<ProviderSettings> {
    return this.#ask('/order', { order }, providerSettingsSchema);
  }

  /** US dollars a day. */
  setLimit(usd: number): Promise<ProviderSettings> {
    return this.#ask('/limit', { usd }, providerSettingsSchema);
  }

  /** Whether assistants may come in at the server's /mcp. */
  setMcp(allowed: boolean): Promise<ProviderSettings> {
    return this.#ask('/mcp', { allowed }, providerSettingsSchema);
  }

  /** Asks one for a cube; that it fails is a result. */
  test(provider: string, signal: AbortSignal): Promise<TestResult> {
    return this.#ask('/test', { provider }, testResultSchema, signal);
  }

  async #ask<T>(path: string, body: object | undefined, schema: z.ZodType<T>, signal?: AbortSignal): Promise<T> {
    if (this.#options.offlineOnly()) throw new ServerUnreachable('Not wanted.');
    const base = this.#options.address();
    const address = new URL(`api/settings${path}`, base.endsWith('/') ? base : `${base}/`);
    const fetchNow = this.#options.fetch ?? fetch;
    let response: Response;
    try {
      response = await fetchNow(address, {
        headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
        ...(signal && { signal }),
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new ServerUnreachable(error);
    }
    const text = await response.text().catch(() => '');
    const given = parse(text);
    // A plain file server, or a gateway before a server that is down, is as good as none.
    if (given === undefined) throw new ServerUnreachable(response.status);
    if (!response.ok) throw errorOfProblem(given, response.status);
    const read = schema.safeParse(given);
    if (read.success) return read.data;
    throw new ServiceError(
      'The server answered in a form that this editor does not know: use a server of the same version.',
      'answer',
      response.status,
    );
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
