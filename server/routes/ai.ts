import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import {
  generateRequestSchema,
  type ProgressEvent,
  refineRequestSchema,
  variationsRequestSchema,
} from '../../plugin-aura/generation/answer.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { readPlan } from '../../plugin-aura/plan/read.ts';
import { requestSignal } from '../http/departure.ts';
import { EventStream } from '../http/eventStream.ts';
import { Refusal } from '../http/problem.ts';
import { refusalOf } from '../http/refusalOf.ts';
import { jsonBody, wantsEvents } from '../http/requestBody.ts';
import type { Orchestrator } from '../orchestrator/index.ts';
import type { Admission } from '../security/admission.ts';

export interface AiRouteOptions {
  orchestrator: Orchestrator;
  admission: Admission;
  bodyBytes: number;
  deadlineMs: number;
  /** Hears of errors that nobody foresaw. */
  onFault(error: unknown): void;
}

type Work = (onEvent: (event: ProgressEvent) => void, signal: AbortSignal) => Promise<unknown>;

/** The four endpoints under /api/ai. */
export function aiRoutes(options: AiRouteOptions): Router {
  const { orchestrator } = options;
  const router = Router({ strict: true });
  const post = (path: string, prepare: (body: unknown) => Work): void => {
    const handler: RequestHandler = (request, response) => answer(prepare(bodyOf(request)), request, response, options);
    router
      .route(path)
      .post(...jsonBody(options.bodyBytes), handler)
      .all(only('POST'));
  };

  post('/generate-3d-model', (body) => {
    const read = generateRequestSchema.parse(body);
    return (onEvent, signal) => orchestrator.generate(read, onEvent, signal);
  });
  post('/refine-design', (body) => {
    const read = readWithPlan(refineRequestSchema, body);
    return (onEvent, signal) => orchestrator.refine(read, onEvent, signal);
  });
  post('/generate-variations', (body) => {
    const read = readWithPlan(variationsRequestSchema, body);
    return (onEvent, signal) => orchestrator.vary(read, onEvent, signal);
  });
  router
    .route('/status')
    .get(async (_request, response) => {
      response.set('Cache-Control', 'no-store').json(await orchestrator.status(requestSignal(response, options.deadlineMs)));
    })
    .all(only('GET, HEAD'));
  return router;
}

/** @throws Refusal for a request without a body */
function bodyOf(request: Request): unknown {
  const body: unknown = request.body;
  if (body === undefined) throw new Refusal('not_json', 'The body is empty: send one JSON object, for instance {"prompt": "a ring"}.');
  return body;
}

/** As JSON, or with progress as events. A refusal before the first event has its own status; a later one is an event. */
async function answer(work: Work, request: Request, response: Response, { admission, deadlineMs, onFault }: AiRouteOptions): Promise<void> {
  const signal = requestSignal(response, deadlineMs);
  if (!wantsEvents(request)) {
    const result = await admission.run(() => work(() => {}, signal), signal);
    response.set('Cache-Control', 'no-store').json(result);
    return;
  }
  await admission.run(async () => {
    const stream = new EventStream(response);
    try {
      stream.send({ type: 'answer', answer: await work((event) => stream.send(event), signal) });
    } catch (error) {
      if (response.destroyed) return;
      const refusal = refusalOf(error);
      if (refusal.code === 'internal') onFault(error);
      stream.send({ type: 'problem', problem: refusal.details() });
    }
    stream.end();
  }, signal);
}

const planIn = z.looseObject({ plan: z.unknown() });

/** Reads a body that carries a plan: what is wrong with the plan is said in full, place by place. @throws ZodError, PlanError */
function readWithPlan<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body);
  const others = read.error?.issues.filter(({ path }) => path[0] !== 'plan') ?? [];
  if (others.length > 0) throw new z.ZodError(others);
  const carried = planIn.safeParse(body).data?.plan;
  // What a writer may leave short (materials by their words, an anchor alone) is written out by reading.
  if (carried !== undefined) return schema.parse({ ...planIn.parse(body), plan: readPlan(carried, registry) });
  if (!read.success) throw read.error;
  return read.data;
}

function only(methods: string): RequestHandler {
  return (request, _response, next) =>
    next(
      new Refusal('method_not_allowed', `This address answers to ${methods}, not to ${request.method}.`, { headers: { Allow: methods } }),
    );
}
