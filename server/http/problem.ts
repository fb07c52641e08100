import type { ProblemDetails } from '../../plugin-aura/generation/answer.ts';
import type { Problem } from '../../plugin-aura/plan/problem.ts';

/** Every refusal that the server gives: its status and its short title. The code is stable; pages and scripts may rely on it. */
export const REFUSALS = {
  not_json: [400, 'The body is not JSON'],
  wrong_content_type: [415, 'The body is of another type than JSON'],
  too_large: [413, 'The body is too large'],
  empty_prompt: [422, 'The prompt is empty'],
  prompt_too_long: [422, 'The prompt is too long'],
  unknown_field: [422, 'A field is not known'],
  invalid_request: [422, 'The request cannot be understood'],
  invalid_plan: [422, 'The plan cannot be read'],
  cannot_build: [422, 'The plan cannot be built'],
  unknown_provider: [422, 'The provider is not known'],
  not_found: [404, 'There is nothing at this address'],
  method_not_allowed: [405, 'The method is not allowed here'],
  host_refused: [421, 'The server answers only on the loopback'],
  origin_refused: [403, 'The request comes from another site'],
  token_required: [401, 'An access token is required'],
  setting_refused: [409, 'The setting cannot be changed so'],
  cannot_store: [507, 'The settings cannot be stored'],
  no_page: [409, 'No editor is open that allows it'],
  not_allowed: [403, 'It is not switched on'],
  too_many_requests: [429, 'Too many requests'],
  cancelled: [410, 'The request was cancelled'],
  busy: [503, 'The server has too much to do'],
  deadline_exceeded: [504, 'The answer took too long'],
  providers_failed: [502, 'No provider gave a plan'],
  refused: [422, 'The model declined'],
  internal: [500, 'The server failed'],
} as const satisfies Record<string, readonly [status: number, title: string]>;
export type RefusalCode = keyof typeof REFUSALS;

export interface RefusalExtras {
  problems?: readonly Problem[];
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** An error that goes to the client as problem details (RFC 9457). `detail` is a sentence that says what to do next. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly problems: readonly Problem[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: RefusalCode, detail: string, { problems, headers = {}, cause }: RefusalExtras = {}) {
    super(detail, cause === undefined ? undefined : { cause });
    this.code = code;
    this.problems = problems;
    this.headers = headers;
  }

  get status(): number {
    return REFUSALS[this.code][0];
  }

  details(): ProblemDetails {
    const [status, title] = REFUSALS[this.code];
    return {
      type: `urn:aura:problem:${this.code}`,
      title,
      status,
      detail: this.message,
      code: this.code,
      ...(this.problems && { problems: [...this.problems] }),
    };
  }
}
