import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import {
  type Applied,
  type ApplyRequest,
  appliedSchema,
  type Scene,
  type SceneOutcome,
  type SceneTask,
  sceneSchema,
} from '../../plugin-aura/generation/sceneTasks.ts';
import { PlanError } from '../../plugin-aura/plan/problem.ts';
import { Refusal } from '../http/problem.ts';

/** The scene that an artist has open, for who was allowed to work in it. Errors: Refusal, PlanError, or the signal's reason. */
export interface SceneDesk {
  read(signal: AbortSignal): Promise<Scene>;
  /** Applies a plan that was read and checked, as one entry of the page's history. */
  apply(request: ApplyRequest, signal: AbortSignal): Promise<Applied>;
}

const HEARTBEAT_MS = 15_000;
/** Longest time that a page may take for a task: it builds the plan in final quality. */
const TASK_MS = 60_000;
/** Tasks that one page may have before it at a time. */
const MOST_TASKS = 16;
const MOST_PAGES = 16;

interface Page {
  word: string;
  response: Response;
  tasks: Map<string, (outcome: SceneOutcome | Error) => void>;
}

type Wanted = { do: 'read' } | ({ do: 'apply' } & ApplyRequest);

/**
 * The pages whose artists let an assistant work in their scene, each with a stream of tasks that it reads. The one that allowed it
 * last is the one that is worked in.
 */
export class ScenePages implements SceneDesk {
  readonly #pages = new Map<string, Page>();

  /** Sends tasks to a page for as long as it listens. @throws Refusal where too many listen */
  attach(response: Response): void {
    if (this.#pages.size >= MOST_PAGES) throw new Refusal('busy', 'Too many pages let an assistant work in them: close some of them.');
    const page: Page = { word: randomUUID(), response, tasks: new Map() };
    response
      .status(200)
      .set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    response.write(`event: page\ndata: ${JSON.stringify({ page: page.word })}\n\n`);
    const heart = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS).unref();
    this.#pages.set(page.word, page);
    response.on('close', () => {
      clearInterval(heart);
      this.#pages.delete(page.word);
      for (const settle of page.tasks.values()) settle(new Refusal('no_page', 'The page with the scene was closed, or allows it no more.'));
    });
  }

  /** Takes what a page sends about a task. @throws Refusal for a page or a task that there is not */
  settle(word: string, task: string, outcome: SceneOutcome): void {
    const settle = this.#pages.get(word)?.tasks.get(task);
    if (!settle) throw new Refusal('not_found', 'There is no such task: it was done, was given up, or is another page’s.');
    settle(outcome);
  }

  async read(signal: AbortSignal): Promise<Scene> {
    const outcome = await this.#ask({ do: 'read' }, signal);
    return sceneSchema.parse('scene' in outcome ? outcome.scene : undefined);
  }

  async apply(request: ApplyRequest, signal: AbortSignal): Promise<Applied> {
    const outcome = await this.#ask({ do: 'apply', ...request }, signal);
    return appliedSchema.parse('applied' in outcome ? outcome.applied : undefined);
  }

  async #ask(wanted: Wanted, signal: AbortSignal): Promise<SceneOutcome> {
    const page = [...this.#pages.values()].at(-1);
    if (!page)
      throw new Refusal(
        'no_page',
        'No editor is open that allows it: open the editor and switch on "Let an assistant work in this scene" in its settings.',
      );
    if (page.tasks.size >= MOST_TASKS) throw new Refusal('busy', 'The page is at work on other tasks: wait a moment and send it again.');
    const late = AbortSignal.any([signal, AbortSignal.timeout(TASK_MS)]);
    late.throwIfAborted();
    const task = randomUUID();
    const sent: SceneTask = { ...wanted, task };
    const outcome = await new Promise<SceneOutcome | Error>((resolve, reject) => {
      const leave = (): void => reject(late.reason);
      late.addEventListener('abort', leave, { once: true });
      page.tasks.set(task, (result) => {
        late.removeEventListener('abort', leave);
        resolve(result);
      });
      page.response.write(`event: task\ndata: ${JSON.stringify(sent)}\n\n`);
    }).finally(() => page.tasks.delete(task));
    if (outcome instanceof Error) throw outcome;
    if (!('failed' in outcome)) return outcome;
    if (outcome.problems.length > 0) throw new PlanError(outcome.problems);
    throw new Refusal('cannot_build', outcome.failed);
  }
}
