import { type ProblemDetails, problemDetailsSchema } from '../generation/answer.ts';
import { unusable } from '../generation/unusable.ts';
import type { PlanError, Problem } from '../plan/problem.ts';

/** An answer of the server that is no result. The message is a sentence for the artist; `code` is stable. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: string;
  readonly status: number;
  /** What was wrong with the plan, place by place. */
  readonly problems: readonly Pick<Problem, 'place' | 'message'>[];

  constructor(sentence: string, code: string, status: number, problems: readonly Pick<Problem, 'place' | 'message'>[] = []) {
    super(sentence);
    this.code = code;
    this.status = status;
    this.problems = problems;
  }
}

/** Nobody answered at the server's address: the editor can go on with the generator in the page. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';

  constructor(cause: unknown) {
    super('The server does not answer.', { cause });
  }
}

/** Turns problem details into an error; whatever else was sent becomes a sentence about the status. */
export function errorOfProblem(details: unknown, status: number): ServiceError {
  const parsed = problemDetailsSchema.safeParse(details);
  if (!parsed.success) return new ServiceError(sentenceOfStatus(status), 'http', status);
  const { detail, title, code, problems } = parsed.data;
  return new ServiceError(sentenceOfProblem({ detail, title }), code, parsed.data.status, problems ?? []);
}

/** A plan that the page made and cannot build: said as the server says it. */
export function errorOfPlan(error: PlanError): ServiceError {
  const { code, detail } = unusable(error);
  return new ServiceError(sentenceOfProblem({ detail, title: '' }), code, 422, error.problems);
}

function sentenceOfProblem({ detail, title }: Pick<ProblemDetails, 'detail' | 'title'>): string {
  const text = (detail.trim() || title.trim()).slice(0, 600);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function sentenceOfStatus(status: number): string {
  if (status === 404) return 'There is no Aura server at this address: look at Settings, Aura, Server address.';
  if (status === 413) return 'That was more than the server takes at once: say it in fewer words.';
  if (status === 429) return 'The server has too much to do: wait a moment and send it again.';
  if (status >= 500) return `The server failed (${status}): send it again, or look at the server's log.`;
  return `The server refused the request (${status}).`;
}
