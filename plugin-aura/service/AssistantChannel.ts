import { pageOpenedSchema, type SceneOutcome, type SceneTask, sceneTaskSchema } from '../generation/sceneTasks.ts';
import { readEventStream } from './eventStream.ts';

/** Pause before the server is looked for again, ms. */
const AGAIN_MS = 3_000;

export interface AssistantChannelOptions {
  /** Where the server is, as an absolute URL; asked before each connection. */
  address(): string;
  fetch: typeof fetch;
  /** Does what an assistant wants of this scene. Never throws for what can be said in a sentence. */
  work(task: SceneTask, signal: AbortSignal): Promise<SceneOutcome>;
}

/**
 * The page's end of the line between an assistant and the open scene: while it is open it listens to the server for tasks, does one
 * after the other, and sends back what became of them. A connection that is lost is made again.
 */
export class AssistantChannel {
  readonly #options: AssistantChannelOptions;
  #listening: AbortController | null = null;

  constructor(options: AssistantChannelOptions) {
    this.#options = options;
  }

  /** Opens or closes the line; what was under way when it closes is given up. */
  set(open: boolean): void {
    if (open === (this.#listening !== null)) return;
    this.#listening?.abort(new DOMException('The scene is closed to assistants.', 'AbortError'));
    this.#listening = open ? new AbortController() : null;
    if (this.#listening) void this.#keepListening(this.#listening.signal);
  }

  dispose(): void {
    this.set(false);
  }

  async #keepListening(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      // A server that is away, or does not know this, is no news: it is looked for again for as long as the line is open.
      await this.#listen(signal).catch(() => undefined);
      await pause(AGAIN_MS, signal);
    }
  }

  async #listen(signal: AbortSignal): Promise<void> {
    const response = await this.#options.fetch(this.#at('tasks'), { headers: { accept: 'text/event-stream' }, signal });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      return;
    }
    let page = '';
    for await (const { type, data } of readEventStream(response.body)) {
      if (type === 'page') page = pageOpenedSchema.parse(JSON.parse(data)).page;
      if (type !== 'task') continue;
      const task = sceneTaskSchema.parse(JSON.parse(data));
      await this.#answer(page, task.task, await this.#options.work(task, signal), signal);
    }
  }

  async #answer(page: string, task: string, outcome: SceneOutcome, signal: AbortSignal): Promise<void> {
    const body = JSON.stringify({ page, task, outcome });
    const headers = { 'content-type': 'application/json' };
    const response = await this.#options.fetch(this.#at('outcome'), { method: 'POST', headers, body, signal });
    await response.body?.cancel();
  }

  #at(what: string): URL {
    const address = this.#options.address();
    return new URL(`api/scene/${what}`, address.endsWith('/') ? address : `${address}/`);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done, { once: true });
  });
}
