import { z } from 'zod';
import {
  type Answer,
  answerSchema,
  type GenerateRequest,
  progressEventSchema,
  type RefineRequest,
  refineAnswerSchema,
  type Status,
  statusSchema,
  type VariationsRequest,
  variationsAnswerSchema,
} from '../generation/answer.ts';
import { operationSchema } from '../plan/plan.ts';
import { readEventStream } from './eventStream.ts';
import { errorOfProblem, ServerUnreachable, ServiceError } from './problem.ts';
import type { Call } from './progress.ts';

export type RefineAnswer = z.infer<typeof refineAnswerSchema>;
export type VariationsAnswer = z.infer<typeof variationsAnswerSchema>;

/** Makes answers without a server: the generator in the page. */
export interface OfflineService {
  generate(request: GenerateRequest, call: Call): Promise<Answer>;
  refine(request: RefineRequest, call: Call): Promise<RefineAnswer>;
  vary(request: VariationsRequest, call: Call): Promise<VariationsAnswer>;
}

export interface EnhancedAIOptions {
  /** Where the server is, as an absolute URL; asked before each request. */
  address(): string;
  /** True while the artist wants no server to be asked. */
  offlineOnly(): boolean;
  /** Loads the generator in the page when it is first needed. */
  offline(): Promise<OfflineService>;
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

  generate(request: GenerateRequest, call: Call = {}): Promise<Served<Answer>> {
    return this.#serve('generate-3d-model', request, answerSchema, call, (offline) => offline.generate(request, call));
  }

  refine(request: RefineRequest, call: Call = {}): Promise<Served<RefineAnswer>> {
    return this.#serve('refine-design', request, refineAnswerSchema, call, (offline) => offline.refine(request, call));
  }

  vary(request: VariationsRequest, call: Call = {}): Promise<Served<VariationsAnswer>> {
    return this.#serve('generate-variations', request, variationsAnswerSchema, call, (offline) => offline.vary(request, call));
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

  async #serve<Result>(
    endpoint: string,
    body: unknown,
    schema: z.ZodType<Result>,
    call: Call,
    answerInPage: (offline: OfflineService) => Promise<Result>,
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
        call.progress?.provider?.('patterns', undefined, note);
      }
    }
    return { result: await answerInPage(await this.#offline()), offline: true, note };
  }

  async #offline(): Promise<OfflineService> {
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
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream, application/json;q=0.5' };
    const response = await this.#ask(endpoint, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      ...(call.signal ? { signal: call.signal } : {}),
    });
    const streamed = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    const answer = streamed && response.body ? await answerOfStream(response.body, call) : await readJSON(response);
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    throw new ServiceError(
      'The server answered in a form that this editor does not know: use a server of the same version.',
      'answer',
      response.status,
    );
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

/** Passes the progress on and gives the answer. @throws ServerUnreachable where the stream ends before there is one */
async function answerOfStream(stream: ReadableStream<Uint8Array>, call: Call): Promise<unknown> {
  try {
    for await (const { data } of readEventStream(stream)) {
      const event = progressEventSchema.safeParse(parseJSON(data));
      // Kinds of events that a later server may add are none of ours.
      if (!event.success) continue;
      if (event.data.type === 'answer') return event.data.answer;
      if (event.data.type === 'problem') throw errorOfProblem(event.data.problem, 500);
      report(event.data, call);
    }
  } catch (error) {
    call.signal?.throwIfAborted();
    if (error instanceof ServiceError) throw error;
    throw new ServerUnreachable(error);
  }
  throw new ServerUnreachable('The stream ended without an answer.');
}

function report(event: Exclude<z.infer<typeof progressEventSchema>, { type: 'answer' | 'problem' }>, { progress }: Call): void {
  if (event.type === 'phase') progress?.phase?.(event.phase, event.percent);
  if (event.type === 'provider') progress?.provider?.(event.provider, event.model, event.note);
  if (event.type === 'operation') {
    const operation = operationSchema.safeParse(event.operation);
    if (operation.success) progress?.operation?.(event.index, operation.data);
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
