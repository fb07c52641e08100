import type { z } from 'zod';
import { problemDetailsSchema } from '../../plugin-aura/generation/answer.ts';
import { type Applied, type ApplyRequest, appliedSchema, type Scene, sceneSchema } from '../../plugin-aura/generation/sceneTasks.ts';
import { PlanError } from '../../plugin-aura/plan/problem.ts';
import { Refusal } from '../http/problem.ts';
import type { SceneDesk } from '../scene/ScenePages.ts';

/** The open scene of a server that runs in a process of its own on this computer. */
export class RemoteScene implements SceneDesk {
  readonly #origin: string;
  readonly #token: string | undefined;

  constructor(origin: string, token: string | undefined) {
    this.#origin = origin;
    this.#token = token;
  }

  read(signal: AbortSignal): Promise<Scene> {
    return this.#ask('read', {}, sceneSchema, signal);
  }

  apply(request: ApplyRequest, signal: AbortSignal): Promise<Applied> {
    return this.#ask('apply', request, appliedSchema, signal);
  }

  async #ask<T>(what: string, body: object, schema: z.ZodType<T>, signal: AbortSignal): Promise<T> {
    const response = await fetch(`${this.#origin}/api/scene/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.#token !== undefined && { 'x-aura-token': this.#token }) },
      body: JSON.stringify(body),
      redirect: 'error',
      signal,
    }).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new Refusal(
        'no_page',
        `No editor answers at ${this.#origin}: start it with "npm start", open it, and allow an assistant in its settings.`,
        { cause },
      );
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return schema.parse(answer);
    const { detail, problems } = problemDetailsSchema.parse(answer);
    throw problems ? new PlanError(problems) : new Refusal('no_page', detail);
  }
}
