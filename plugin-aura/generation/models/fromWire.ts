import { z } from 'zod';

/**
 * From what a model may write to the plan language as the page shows it: name/value pairs, which strict schemas ask for, become
 * objects again, texts that hold numbers or JSON become those, and what stands for "not given" is left out. The page's own form
 * comes through as it is.
 */

export const recordSchema = z.record(z.string(), z.unknown());
const pairSchema = z.object({ name: z.string(), value: z.unknown() });

/** A whole plan or edit. Never throws: what is none comes back as it is. */
export function answerFromWire(value: unknown): unknown {
  const answer = recordSchema.safeParse(value).data;
  if (!answer) return value;
  const { question, options, ...said } = answer;
  const asks = isGiven(question);
  const out: Record<string, unknown> = { ...said, ...(asks && { question }), ...(asks && isGiven(options) && { options }) };
  for (const list of ['operations', 'change']) if (Array.isArray(out[list])) out[list] = out[list].map(operationFromWire);
  if (Array.isArray(out.parameters)) out.parameters = out.parameters.map(parameterFromWire);
  const intent = recordSchema.safeParse(out.intent).data;
  if (intent && Array.isArray(intent.requirements)) out.intent = { ...intent, requirements: intent.requirements.map(requirementFromWire) };
  return out;
}

export function operationFromWire(value: unknown): unknown {
  const operation = recordSchema.safeParse(value).data;
  if (!operation) return value;
  const { params, at, inputs, material, name, ...rest } = operation;
  const given = membersOf(params);
  const place = typeof at === 'string' ? at.trim() : membersOf(at);
  return {
    ...rest,
    ...(isGiven(name) && { name }),
    ...(given !== undefined && { params: given }),
    ...(isGiven(inputs) && { inputs: typeof inputs === 'string' ? [inputs] : inputs }),
    ...(isGiven(place) && { at: place }),
    ...(isGiven(material) && { material }),
  };
}

export function parameterFromWire(value: unknown): unknown {
  const parameter = recordSchema.safeParse(value).data;
  if (!parameter) return value;
  return Object.fromEntries(
    Object.entries(parameter)
      .filter(([, given]) => isGiven(given))
      .map(([key, given]) => [key, NUMBERS.has(key) ? heldBy(given) : given]),
  );
}

function requirementFromWire(value: unknown): unknown {
  const requirement = recordSchema.safeParse(value).data;
  if (!requirement) return value;
  const given = Object.fromEntries(Object.entries(requirement).filter(([, one]) => isGiven(one)));
  return typeof given.value === 'string' && /^-?\d+(\.\d+)?$/.test(given.value.trim()) ? { ...given, value: Number(given.value) } : given;
}

const NUMBERS: ReadonlySet<string> = new Set(['value', 'min', 'max', 'step']);

/** Members of an object that is given as one, as a list of pairs, or as JSON in a text. */
function membersOf(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') {
    const text = value.trim();
    if (text === '') return undefined;
    const read = heldBy(text);
    return typeof read === 'string' ? value : membersOf(read);
  }
  const pairs = Array.isArray(value) && z.array(pairSchema).safeParse(value).data;
  if (pairs) return Object.fromEntries(pairs.map(({ name, value: given }) => [name, heldBy(given)]));
  const members = recordSchema.safeParse(value).data;
  if (!members) return value;
  return Object.fromEntries(Object.entries(members).filter(([, given]) => given !== null && given !== undefined));
}

/** What a text holds: a number, a flag, a list or an object in JSON; every other text, an expression among them, is itself. */
function heldBy(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (!/^([[{]|-?\d|true$|false$|")/.test(text)) return value;
  try {
    return JSON.parse(text);
  } catch {
    return value;
  }
}

/** Whether a value says anything: empty texts and lists stand for what is left out. */
function isGiven(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
