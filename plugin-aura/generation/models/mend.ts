import type { Vocabulary } from '../../operations/define.ts';
import type { Param } from '../../plan/param.ts';
import { intentSchema, operationSchema, parameterSchema, planSchema, requirementSchema } from '../../plan/plan.ts';
import { recordSchema } from './fromWire.ts';

type Members = Record<string, unknown>;
type Note = (sentence: string) => void;

/** What the offline reader knows of the words is its own: a plan that a model wrote or changed is no longer what it would compose. */
const PLAN_KEYS = new Set(Object.keys(planSchema.omit({ brief: true }).shape));
const INTENT_KEYS = new Set(Object.keys(intentSchema.shape));
const PARAMETER_KEYS = new Set(Object.keys(parameterSchema.shape));
const OPERATION_KEYS = new Set(Object.keys(operationSchema.shape));

/**
 * Puts right what is certain in a plan that a model wrote: names in another spelling, numbers and flags in quotes, parameters that
 * stand beside "params", keys that mean nothing here. Each is said in a sentence. What would be a guess is left for who finds it.
 */
export function mendPlan(plan: Members, registry: Vocabulary): { plan: Members; mended: string[] } {
  const mended: string[] = [];
  const note: Note = (sentence) => mended.push(sentence);
  const out: Members = Object.fromEntries(Object.entries(plan).filter(([key]) => PLAN_KEYS.has(key)));
  if (out.intent !== undefined) out.intent = mendIntent(out.intent);
  if (out.version !== undefined) out.version = 1;
  if (Array.isArray(out.parameters)) out.parameters = out.parameters.map((given) => onlyKeys(given, PARAMETER_KEYS));
  if (Array.isArray(out.operations)) out.operations = out.operations.map((given) => mendOperation(given, registry, note));
  return { plan: out, mended };
}

/** The intent is shown, not built: what does not fit its form is left out of it. */
function mendIntent(given: unknown): unknown {
  const intent = recordSchema.safeParse(given).data;
  if (!intent) return undefined;
  const shape = intentSchema.shape;
  return Object.fromEntries(
    Object.entries(intent).flatMap(([key, value]): [string, unknown][] => {
      if (!INTENT_KEYS.has(key)) return [];
      if (key === 'requirements' && Array.isArray(value))
        return [[key, value.map((one) => onlyKeys(one, REQUIREMENT_KEYS)).filter((one) => requirementSchema.safeParse(one).success)]];
      return shape[key as keyof typeof shape].safeParse(value).success ? [[key, value]] : [];
    }),
  );
}

const REQUIREMENT_KEYS = new Set(Object.keys(requirementSchema.shape));

function mendOperation(given: unknown, registry: Vocabulary, note: Note): unknown {
  const operation = recordSchema.safeParse(given).data;
  if (!operation) return given;
  const named = { ...operation };
  const spelled =
    typeof named.op === 'string'
      ? named.op
          .trim()
          .toLowerCase()
          .replaceAll(/[\s-]+/g, '_')
      : '';
  if (named.op !== spelled && registry.get(spelled)) {
    note(`The operation "${String(named.op)}" was taken for "${spelled}".`);
    named.op = spelled;
  }
  const definition = registry.get(String(named.op));
  if (!definition) return onlyKeys(named, OPERATION_KEYS);
  const params: Members = { ...recordSchema.safeParse(named.params).data };
  for (const [key, value] of Object.entries(named)) {
    if (OPERATION_KEYS.has(key) || !Object.hasOwn(definition.params, key) || Object.hasOwn(params, key)) continue;
    params[key] = value;
    note(`"${key}" of ${String(named.id)} was put into its params.`);
  }
  for (const [name, value] of Object.entries(params)) {
    const param = definition.params[name];
    const right = param ? rightly(param, value) : value;
    if (right === value) continue;
    params[name] = right;
    note(`${name} of ${String(named.id)} was read as ${JSON.stringify(right)}.`);
  }
  const recorded = named.params === undefined || recordSchema.safeParse(named.params).success;
  return onlyKeys({ ...named, ...(recorded && { params }) }, OPERATION_KEYS);
}

/** A value as its parameter can only mean it; the same value where it is right already or anybody's guess. */
function rightly(param: Param, value: unknown): unknown {
  switch (param.kind) {
    case 'number': {
      const number = typeof value === 'string' ? /^\s*(-?\d+(?:\.\d+)?)\s*(mm|°|deg|degrees|ct|%)?\s*$/.exec(value) : null;
      return number ? Number(number[1]) : value;
    }
    case 'flag':
      return value === 'true' ? true : value === 'false' ? false : value;
    case 'text':
      return typeof value === 'number' ? String(value) : value;
    case 'choice': {
      if (typeof value !== 'string' || param.options.includes(value)) return value;
      const spelled = value
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_');
      return param.options.find((option) => option.toLowerCase().replaceAll('-', '_') === spelled) ?? value;
    }
    case 'vector':
      return Array.isArray(value) ? (value.some((one) => plainNumber(one) !== one) ? value.map(plainNumber) : value) : value;
    case 'ref':
    case 'value':
      return value;
  }
}

const plainNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*(mm)?\s*$/.test(value) ? Number.parseFloat(value) : value;

function onlyKeys(given: unknown, keys: ReadonlySet<string>): unknown {
  const record = recordSchema.safeParse(given).data;
  return record ? Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key))) : given;
}
