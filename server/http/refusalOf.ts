import { z } from 'zod';
import { BuildTimeout, ProvidersFailed, Refused, UnknownProvider } from '../../plugin-aura/generation/errors.ts';
import { unusable } from '../../plugin-aura/generation/unusable.ts';
import { PlanError } from '../../plugin-aura/plan/problem.ts';
import { Refusal } from './problem.ts';

/** What body-parser throws for a body that it cannot read. */
const bodyErrorSchema = z.object({ type: z.string(), limit: z.number().optional() });

/** The one place where errors become answers. An error that nobody foresaw says nothing about itself to the client. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof PlanError) {
    const { code, detail } = unusable(error);
    return new Refusal(code, detail, { problems: error.problems, cause: error });
  }
  if (error instanceof UnknownProvider) return new Refusal('unknown_provider', error.message, { cause: error });
  if (error instanceof ProvidersFailed) return new Refusal('providers_failed', error.message, { cause: error });
  if (error instanceof Refused) return new Refusal('refused', error.message, { cause: error });
  if (error instanceof BuildTimeout) return new Refusal('deadline_exceeded', error.message, { cause: error });
  if (error instanceof z.ZodError) return refusalOfIssues(error);
  if (error instanceof Error && error.name === 'TimeoutError')
    return new Refusal('deadline_exceeded', 'The answer took longer than the server allows: ask for something simpler, or try again.', {
      cause: error,
    });
  if (error instanceof Error && error.name === 'AbortError')
    return new Refusal('cancelled', 'The request was cancelled: send it again if it is still wanted.', { cause: error });
  const body = bodyErrorSchema.safeParse(error);
  if (body.success) return refusalOfBody(body.data.type, body.data.limit, error);
  return new Refusal('internal', 'Something went wrong in the server: try again, or look at its log.', { cause: error });
}

function refusalOfBody(type: string, limit: number | undefined, cause: unknown): Refusal {
  switch (type) {
    case 'entity.too.large':
      return new Refusal('too_large', `The body is larger than ${Math.floor((limit ?? 0) / 1024)} kB: send less at once.`, { cause });
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new Refusal('wrong_content_type', 'Send the body as uncompressed or gzip-compressed JSON in UTF-8.', { cause });
    case 'entity.parse.failed':
    case 'request.aborted':
    case 'request.size.invalid':
      return new Refusal('not_json', 'The body is not valid JSON: send one object, for instance {"prompt": "a ring"}.', { cause });
    default:
      return new Refusal('internal', 'Something went wrong in the server: try again, or look at its log.', { cause });
  }
}

/** The first issue decides the code; all of them are listed. */
function refusalOfIssues(error: z.ZodError): Refusal {
  const issues = error.issues.map(({ path, message }) => ({
    code: 'schema' as const,
    place: path.join('.'),
    message,
    severity: 'error' as const,
  }));
  const [first] = error.issues;
  if (!first) return new Refusal('invalid_request', 'The request cannot be understood.', { cause: error });
  const field = first.path.join('.');
  if (first.code === 'unrecognized_keys') {
    const names = first.keys.map((key) => `"${key}"`).join(', ');
    return new Refusal(
      'unknown_field',
      `${names} ${first.keys.length === 1 ? 'is no field' : 'are no fields'} of ${field || 'this request'}: leave it out.`,
      { problems: issues, cause: error },
    );
  }
  const isPrompt = field === 'prompt' || field === 'instruction';
  if (isPrompt && first.code === 'too_small') return new Refusal('empty_prompt', first.message, { problems: issues, cause: error });
  if (isPrompt && first.code === 'too_big') return new Refusal('prompt_too_long', first.message, { problems: issues, cause: error });
  return new Refusal('invalid_request', sentenceOfIssue(field, first.message), { problems: issues, cause: error });
}

/** Our own schemas speak in sentences; what zod says by itself is put into one. */
function sentenceOfIssue(field: string, message: string): string {
  if (/^[A-Z].*\.$/.test(message)) return message;
  const subject = field === '' ? 'The request' : `"${field}"`;
  if (message.endsWith('received undefined')) return `${subject} is missing.`;
  const reason = message.replace(/^Invalid input: /, '');
  return `${subject} cannot be used: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`;
}
