import { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { applyRequestSchema, outcomeRequestSchema } from '../../plugin-aura/generation/sceneTasks.ts';
import { readPlan } from '../../plugin-aura/plan/read.ts';
import { requestSignal } from '../http/departure.ts';
import { bodyOf, jsonBody, only } from '../http/requestBody.ts';
import type { ScenePages } from '../scene/ScenePages.ts';
import { registry } from '../vocabulary.ts';

const withPlan = z.looseObject({ plan: z.unknown() });

/**
 * The scene of an open page, under /api/scene: a page that allows it listens at `tasks` and answers at `outcome`; an assistant beside the
 * server (`npx aura mcp`) uses `read` and `apply`.
 */
export function sceneRoutes(
  pages: ScenePages,
  { bodyBytes, deadlineMs, vocabulary }: { bodyBytes: number; deadlineMs: number; vocabulary(): Promise<void> },
): Router {
  const router = Router({ strict: true });
  const post = (path: string, handler: RequestHandler): void => {
    router
      .route(path)
      .post(...jsonBody(bodyBytes), handler)
      .all(only('POST'));
  };
  router
    .route('/tasks')
    .get((_request, response) => pages.attach(response))
    .all(only('GET'));
  post('/outcome', (request, response) => {
    const { page, task, outcome } = outcomeRequestSchema.parse(bodyOf(request));
    pages.settle(page, task, outcome);
    response.status(204).end();
  });
  post('/read', async (request, response) => {
    z.strictObject({}).parse(bodyOf(request));
    response.set('Cache-Control', 'no-store').json(await pages.read(requestSignal(response, deadlineMs)));
  });
  post('/apply', async (request, response) => {
    await vocabulary();
    const body = withPlan.parse(bodyOf(request));
    const wanted = applyRequestSchema.parse({ ...body, plan: readPlan(body.plan, registry) });
    response.set('Cache-Control', 'no-store').json(await pages.apply(wanted, requestSignal(response, deadlineMs)));
  });
  return router;
}
