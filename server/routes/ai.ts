import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import {
  generateRequestSchema,
  type ProgressEvent,
  problemDetailsSchema,
  refineRequestSchema,
  type Status,
  variationsRequestSchema,
} from '../../plugin-aura/generation/answer.ts';
import type { Orchestrator } from '../../plugin-aura/generation/orchestrator.ts';
import { readPlan } from '../../plugin-aura/plan/read.ts';
import { Deadline, requestSignal } from '../http/departure.ts';
import { Refusal } from '../http/problem.ts';
import { refusalOf } from '../http/refusalOf.ts';
import { bodyOf, jsonBody, only, wantsEvents } from '../http/requestBody.ts';
import { type EventLog, EventLogs } from '../http/streams.ts';
import type { Admission } from '../security/admission.ts';
import { registry } from '../vocabulary.ts';

export interface AiRouteOptions {
  orchestrator: Orchestrator;
  /** Resolves when plans can be read. */
  vocabulary(): Promise<void>;
  /** What is known of the providers without asking them now. */
  status(): Status;
  admission: Admission;
  bodyBytes: number;
  deadlineMs: number;
  /** Hears of errors that nobody foresaw. */
  onFault(error: unknown): void;
}

type Work = (onEvent: (event: ProgressEvent) => void, signal: AbortSignal) => Promise<unknown>;

/** The endpoints under /api/ai. */
export function aiRoutes(options: AiRouteOptions): Router {
  const { orchestrator } = options;
  const router = Router({ strict: true });
  const logs = new EventLogs();
  const post = (path: string, prepare: (body: unknown) => Work): void => {
    const handler: RequestHandler = async (request, response) => {
      await options.vocabulary();
      await answer(prepare(bodyOf(request)), request, response, options, logs);
    };
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
    .get((_request, response) => {
      response.set('Cache-Control', 'no-store').json(options.status());
    })
    .all(only('GET, HEAD'));
  router
    .route('/streams/:id')
    .get((request, response) => resume(logOf(logs, request), request, response))
    .delete((request, response) => {
      logOf(logs, request).cancel();
      response.status(204).end();
    })
    .all(only('GET, HEAD, DELETE'));
  return router;
}

/** A stream once more from where its reader was, or as JSON its result: 202 while there is none. */
async function resume(log: EventLog, request: Request, response: Response): Promise<void> {
  if (wantsEvents(request)) {
    await log.attach(response, lastEventSchema.parse(request.get('last-event-id')));
    return;
  }
  response.set('Cache-Control', 'no-store');
  const last = await log.last();
  if (!last) response.status(202).json({ state: 'running' });
  else if (last.type === 'result') response.json(last.result);
  else response.status(problemDetailsSchema.parse(last.error).status).type('application/problem+json').send(JSON.stringify(last.error));
}

/** Number of the last event that a reader has; none, or one that is none of ours, begins at the start. */
const lastEventSchema = z.coerce.number().int().min(0).catch(0);

/** Seconds for which the work goes on while nobody reads its events. */
const lingerSchema = z.coerce.number().int().min(0).max(300).catch(0);

/** @throws Refusal */
function logOf(logs: EventLogs, request: Request): EventLog {
  const log = logs.get(String(request.params.id));
  if (!log) throw new Refusal('not_found', 'There is no such stream any more: they are kept for five minutes. Send the request again.');
  return log;
}

/** As JSON, or with progress as events. A refusal before the first event has its own status; a later one is an event. */
async function answer(
  work: Work,
  request: Request,
  response: Response,
  { admission, deadlineMs, onFault }: AiRouteOptions,
  logs: EventLogs,
): Promise<void> {
  if (!wantsEvents(request)) {
    const signal = requestSignal(response, deadlineMs);
    const result = await admission.run(() => work(() => {}, signal), signal, laneOf(request));
    response.set('Cache-Control', 'no-store').json(result);
    return;
  }
  const deadline = new Deadline(deadlineMs);
  const log = logs.open((reason) => deadline.abort(reason), lingerSchema.parse(request.get('aura-linger')) * 1000);
  const left = (): void => deadline.abort(new DOMException('The client has gone.', 'AbortError'));
  response.on('close', left);
  try {
    await admission.run(
      async () => {
        response.off('close', left);
        await log.attach(response);
        try {
          log.send({ type: 'result', result: await work((event) => log.send(event), deadline.signal) });
        } catch (error) {
          const refusal = refusalOf(error);
          if (refusal.code === 'internal' && !deadline.signal.aborted) onFault(error);
          log.send({ type: 'error', error: refusal.details() });
        }
      },
      deadline.signal,
      laneOf(request),
    );
  } catch (error) {
    logs.drop(log);
    throw error;
  } finally {
    deadline.clear();
  }
}

/** Whose turn it is: sessions are served in turn, so that one that asks much does not keep the others waiting. */
const laneOf = (request: Request): string => laneSchema.safeParse(request.body).data?.session_id ?? '';
const laneSchema = z.looseObject({ session_id: z.string().max(64).optional() });

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
