import { z } from 'zod';
import {
  finalEventSchema,
  type GenerateRequest,
  type Generation,
  generationSchema,
  type ProgressEvent,
  progressEventSchema,
  type Refinement,
  type RefineRequest,
  refinementSchema,
  type Status,
  statusSchema,
  type Variations,
  type VariationsRequest,
  variationsSchema,
} from '../generation/answer.ts';
import type { Orchestrator } from '../generation/orchestrator.ts';
import { PlanError } from '../plan/problem.ts';
import { readEventStream } from './eventStream.ts';
import { errorOfPlan, errorOfProblem, ServerUnreachable, ServiceError } from './problem.ts';

export interface Call {
  signal?: AbortSignal;
  /** Hears of phases, operations and the rest as they happen. */
  onEvent?(event: ProgressEvent): void;
}

export interface EnhancedAIOptions {
  /** Where the server is, as an absolute URL; asked before each request. */
  address(): string;
  /** True while the artist wants no server to be asked. */
  offlineOnly(): boolean;
  /** Loads the orchestrator in the page when it is first needed. */
  offline(): Promise<Orchestrator>;
  fetch?: typeof fetch;
}

/** An answer, and whether the page had to make it by itself although a server was to be asked. */
export interface Served<Result> {
  result: Result;
  offline: boolean;
  /** Why the page answered: a sentence for the chat. */
  note?: string;
}

/**
 * The typed client of the companion server: asks, reads the progress that is streamed back, and can be cancelled by the call's
 * signal (then the promise rejects with the signal's reason). When nobody answers at the address, or the connection is lost
 * half way, the same request is answered in the page. A refusal of the server is a ServiceError and is not asked again.
 */
export class EnhancedAI {
  readonly #options: EnhancedAIOptions;

  constructor(options: EnhancedAIOptions) {
    this.#options = options;
  }

  generate(request: GenerateRequest, call: Call = {}): Promise<Served<Generation>> {
    return this.#serve('generate-3d-model', request, generationSchema, call, (offline, body) =>
      offline.generate(body, call.onEvent, call.signal),
    );
  }

  refine(request: RefineRequest, call: Call = {}): Promise<Served<Refinement>> {
    return this.#serve('refine-design', request, refinementSchema, call, (offline, body) =>
      offline.refine(body, call.onEvent, call.signal),
    );
  }

  vary(request: VariationsRequest, call: Call = {}): Promise<Served<Variations>> {
    return this.#serve('generate-variations', request, variationsSchema, call, (offline, body) =>
      offline.vary(body, call.onEvent, call.signal),
    );
  }

  /** What the server can do, or null where none answers. */
  async status(signal?: AbortSignal): Promise<Status | null> {
    if (this.#options.offlineOnly()) return null;
    try {
      const response = await this.#ask('status', { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
      return statusSchema.parse(await readJSON(response));
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ServerUnreachable || error instanceof ServiceError || error instanceof z.ZodError) return null;
      throw error;
    }
  }

  async #serve<Request extends { provider?: string | undefined; model?: string | undefined }, Result>(
    endpoint: string,
    body: Request,
    schema: z.ZodType<Result>,
    call: Call,
    answerInPage: (offline: Orchestrator, body: Request) => Promise<Result>,
  ): Promise<Served<Result>> {
    call.signal?.throwIfAborted();
    let note = 'Answered offline in this page, as the settings say.';
    if (!this.#options.offlineOnly()) {
      try {
        return { result: await this.#post(endpoint, body, schema, call), offline: false };
      } catch (error) {
        call.signal?.throwIfAborted();
        if (!(error instanceof ServerUnreachable)) throw error;
        note = `${error.message} This was answered offline in the page.`;
        call.onEvent?.({ type: 'restart', provider: 'patterns', from: 'server', reason: note });
      }
    }
    // The page has no models: whichever was named, its own generator answers.
    const { provider: _provider, model: _model, ...own } = body;
    const offline = await this.#offline();
    try {
      return { result: await answerInPage(offline, own as Request), offline: true, note };
    } catch (error) {
      throw error instanceof PlanError ? errorOfPlan(error) : error;
    }
  }

  async #offline(): Promise<Orchestrator> {
    try {
      return await this.#options.offline();
    } catch (cause) {
      throw new Error(
        'The server does not answer, and the generator of this page was not loaded yet: start the server and send it again.',
        { cause },
      );
    }
  }

  async #post<Result>(endpoint: string, body: unknown, schema: z.ZodType<Result>, call: Call): Promise<Result> {
    const headers = { 'content-type': 'application/json', accept: EVENTS, 'aura-linger': String(LINGER_S) };
    const response = await this.#ask(endpoint, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      ...(call.signal ? { signal: call.signal } : {}),
    });
    const parsed = schema.safeParse(await this.#answerOf(response, call));
    if (parsed.success) return parsed.data;
    throw new ServiceError(
      'The server answered in a form that this editor does not know: use a server of the same version.',
      'answer',
      response.status,
    );
  }

  /** Reads a response, as events or whole. A stream that breaks off is taken up again where it was. @throws ServerUnreachable */
  async #answerOf(first: Response, call: Call): Promise<unknown> {
    const id = first.headers.get('aura-stream');
    if (id === null) return this.#read(first, null, call);
    // The work outlives a lost connection for a while, but not the artist's interest in it.
    const stop = (): void => this.#stop(id);
    call.signal?.addEventListener('abort', stop, { once: true });
    globalThis.addEventListener?.('pagehide', stop, { once: true });
    try {
      return await this.#read(first, id, call);
    } finally {
      call.signal?.removeEventListener('abort', stop);
      globalThis.removeEventListener?.('pagehide', stop);
    }
  }

  #stop(id: string): void {
    const fetchNow = this.#options.fetch ?? fetch;
    const address = new URL(`api/ai/streams/${encodeURIComponent(id)}`, withSlash(this.#options.address()));
    // Where it does not arrive, the connection is lost and the server gives up by itself.
    void fetchNow(address, { method: 'DELETE', keepalive: true }).catch(() => undefined);
  }

  async #read(first: Response, id: string | null, call: Call): Promise<unknown> {
    const reader = new ProgressReader(call);
    let response = first;
    for (let again = 0; ; again++) {
      if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body) return readJSON(response);
      try {
        return await reader.read(response.body);
      } catch (error) {
        if (!(error instanceof ServerUnreachable) || id === null || again >= RESUMES) throw error;
        response = await this.#ask(`streams/${encodeURIComponent(id)}`, {
          headers: { accept: EVENTS, ...(reader.lastId === '' ? {} : { 'last-event-id': reader.lastId }) },
          ...(call.signal ? { signal: call.signal } : {}),
        }).catch((lost: unknown) => {
          call.signal?.throwIfAborted();
          // A server that knows the stream no more has nothing to say of it.
          throw lost instanceof ServiceError ? new ServerUnreachable(lost) : lost;
        });
      }
    }
  }

  async #ask(endpoint: string, init: RequestInit): Promise<Response> {
    const fetchNow = this.#options.fetch ?? fetch;
    let response: Response;
    try {
      response = await fetchNow(new URL(`api/ai/${endpoint}`, withSlash(this.#options.address())), init);
    } catch (error) {
      init.signal?.throwIfAborted();
      throw new ServerUnreachable(error);
    }
    if (response.ok) return response;
    const details = await response.json().catch(() => null);
    // A plain file server, or a gateway before a server that is down, is as good as none.
    if (details === null && [404, 405, 501, 502, 503, 504].includes(response.status)) throw new ServerUnreachable(response.status);
    throw errorOfProblem(details, response.status);
  }
}

const EVENTS = 'text/event-stream, application/json;q=0.5';
/** Seconds for which the server goes on while the connection is lost. */
const LINGER_S = 10;
/** How often a stream that broke off is taken up again before the page answers by itself. */
const RESUMES = 2;

/** Passes progress on, remembers where it is, and gives the result. */
class ProgressReader {
  lastId = '';
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /** @throws ServiceError for an error that the server tells, ServerUnreachable where the stream ends before there is a result */
  async read(stream: ReadableStream<Uint8Array>): Promise<unknown> {
    try {
      for await (const { data, id } of readEventStream(stream)) {
        if (id !== undefined) this.lastId = id;
        const given = parseJSON(data);
        const last = finalEventSchema.safeParse(given);
        if (last.success && last.data.type === 'result') return last.data.result;
        if (last.success && last.data.type === 'error') throw errorOfProblem(last.data.error, 500);
        const event = progressEventSchema.safeParse(given);
        // Kinds of events that a later server may add are none of ours.
        if (event.success) this.#call.onEvent?.(event.data);
      }
    } catch (error) {
      this.#call.signal?.throwIfAborted();
      if (error instanceof ServiceError) throw error;
      throw new ServerUnreachable(error);
    }
    throw new ServerUnreachable('The stream ended without an answer.');
  }
}

async function readJSON(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new ServerUnreachable(error);
  }
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours: the schema refuses it.
    return undefined;
  }
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
