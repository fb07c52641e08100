import { z } from 'zod';

/** What a server said was wrong, out of whatever shape it said it in. For classifying only: it may echo a key or a prompt. */
export interface Complaint {
  status: number;
  message: string;
  type: string;
  code: string;
  param: string;
  /** As the body says it (Google's RetryInfo), in milliseconds. */
  retryMs?: number;
}

const named = z.looseObject({
  message: z.unknown().optional(),
  type: z.unknown().optional(),
  code: z.unknown().optional(),
  param: z.unknown().optional(),
  status: z.unknown().optional(),
  details: z.unknown().optional(),
});
const carried = z.looseObject({ error: z.unknown().optional() });
const retryInfo = z.array(z.looseObject({ retryDelay: z.string().optional() }));

/**
 * Reads an error body: OpenAI's object, the bare string of LM Studio and Ollama, Google's array, vLLM's flat object, OpenRouter's and
 * llama.cpp's number for a code, plain text and web pages.
 */
export function complaintOf(status: number, body: unknown): Complaint {
  const inner = innermost(body);
  if (typeof inner === 'string') return { status, message: inner.slice(0, 2_000), type: '', code: '', param: '' };
  const read = named.safeParse(inner);
  if (!read.success) return { status, message: '', type: '', code: '', param: '' };
  const { message, type, code, param, details, status: word } = read.data;
  const retryMs = retryOf(details);
  return {
    // Servers that answer 200 and mean something else say what they mean in the code.
    status: status < 400 && typeof code === 'number' && code >= 400 && code < 600 ? code : status,
    message: textOf(message).slice(0, 2_000),
    type: textOf(type),
    code: textOf(code ?? word),
    param: textOf(param),
    ...(retryMs !== undefined && { retryMs }),
  };
}

/** The same for a body as text. */
export function complaintOfText(status: number, text: string): Complaint {
  try {
    return complaintOf(status, JSON.parse(text));
  } catch {
    return complaintOf(status, text);
  }
}

function innermost(body: unknown): unknown {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const read = carried.safeParse(first);
  return read.success && read.data.error !== undefined && read.data.error !== null ? read.data.error : first;
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function retryOf(details: unknown): number | undefined {
  const read = retryInfo.safeParse(details);
  const delay = read.success ? read.data.find(({ retryDelay }) => retryDelay !== undefined)?.retryDelay : undefined;
  const seconds = delay === undefined ? Number.NaN : Number.parseFloat(delay);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
