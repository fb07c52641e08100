import type { Chunk, Completion, ModelProvider } from './provider.ts';

/** One answer of a scripted model: what it streams, or what it throws when it comes to that. */
export type Line = string | Chunk | Error;

/**
 * A model provider that says what it was told to, one script a call, and remembers what it was asked. A text is streamed in pieces of
 * a few characters and then finished with 'stop', unless the script says how it ends.
 */
export function scriptedModel(id: string, ...scripts: readonly (readonly Line[])[]): ModelProvider & { asked: Completion[] } {
  const asked: Completion[] = [];
  return {
    id,
    label: id.charAt(0).toUpperCase() + id.slice(1),
    asked,
    models: async () => [{ id: `${id}-model`, structured: 'json' }],
    probe: async () => ({ available: true }),
    async *complete(completion, signal) {
      const script = scripts[asked.length] ?? scripts.at(-1) ?? [];
      asked.push(completion);
      yield { type: 'model', model: `${id}-model` };
      for (const line of script) {
        signal.throwIfAborted();
        if (line instanceof Error) throw line;
        if (typeof line !== 'string') yield line;
        else for (let at = 0; at < line.length; at += 7) yield { type: 'text', text: line.slice(at, at + 7) };
      }
      if (!script.some((line) => typeof line === 'object' && 'type' in line && line.type === 'finish'))
        yield { type: 'finish', reason: 'stop' };
    },
  };
}

/** Thinks until nobody waits any more, and tells when that was. */
export function endlessModel(): { model: ModelProvider; asked: Promise<void>; aborted: Promise<unknown> } {
  let begin = (): void => {};
  let end = (_reason: unknown): void => {};
  const asked = new Promise<void>((resolve) => (begin = resolve));
  const aborted = new Promise<unknown>((resolve) => (end = resolve));
  const model: ModelProvider = {
    ...scriptedModel('endless'),
    async *complete(_completion, signal) {
      begin();
      await new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true })).catch(
        (reason: unknown) => {
          end(reason);
          throw reason;
        },
      );
      yield { type: 'finish', reason: 'stop' };
    },
  };
  return { model, asked, aborted };
}
