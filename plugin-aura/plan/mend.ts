import type { z } from 'zod';
import { type Members, membersSchema, type Note, onlyKeys, plainNumber } from './members.ts';
import { mendOperation } from './mendOperation.ts';
import { intentSchema, ownComponentSchema, parameterSchema, planSchema, requirementSchema } from './plan.ts';
import type { Registry } from './registry.ts';

/**
 * What is certain in a plan that somebody else wrote is put right before it is read: names of other modellers, numbers in quotes,
 * one object where a list is asked, parameters beside "params", an intent that does not fit its form. Each is told in a sentence.
 * What would be a guess is left for the reading, which names the place and the rule.
 */

const keysOf = (schema: z.ZodObject): ReadonlySet<string> => new Set(Object.keys(schema.shape));
const PLAN_KEYS = keysOf(planSchema);
const INTENT_KEYS = keysOf(intentSchema);
const PARAMETER_KEYS = keysOf(parameterSchema);
const COMPONENT_KEYS = keysOf(ownComponentSchema);
const REQUIREMENT_KEYS = keysOf(requirementSchema);

/** The plan as it can only be meant, and what was changed to come there. Never throws; what is no object comes back as it is. */
export function mendPlan(given: unknown, registry: Registry): { plan: unknown; mended: string[] } {
  const plan = membersSchema.safeParse(given).data;
  if (!plan) return { plan: given, mended: [] };
  const mended: string[] = [];
  const note: Note = (sentence) => mended.push(sentence);
  const out = onlyKeys(plan, PLAN_KEYS, 'the plan', note);
  if (out.intent !== undefined) out.intent = mendIntent(out.intent, note);
  if (out.version !== undefined) out.version = 1;
  if (out.parameters !== undefined) out.parameters = listOf(out.parameters, 'name', 'value').map((one) => mendParameter(one, note));
  if (out.materials !== undefined) out.materials = listOf(out.materials, 'id', 'preset').map(mendMaterial);
  if (Array.isArray(out.components)) out.components = out.components.map((one) => mendComponent(one, registry, note));
  if (out.operations !== undefined) out.operations = mendOperations(out.operations, registry, note);
  return { plan: out, mended };
}

function mendOperations(given: unknown, registry: Registry, note: Note): unknown {
  return Array.isArray(given) ? given.map((one, index) => mendOperation(one, index, registry, note)) : given;
}

function mendComponent(given: unknown, registry: Registry, note: Note): unknown {
  const component = membersSchema.safeParse(given).data;
  if (!component) return given;
  return {
    ...onlyKeys(component, COMPONENT_KEYS, `the component ${String(component.name)}`, note),
    ...(component.operations !== undefined && { operations: mendOperations(component.operations, registry, note) }),
  };
}

/** The list itself, or one made of an object whose keys are the names: { "width": 30 } is [{ "name": "width", "value": 30 }]. */
function listOf(given: unknown, key: string, value: string): unknown[] {
  if (Array.isArray(given)) return given;
  const members = membersSchema.safeParse(given).data;
  return members
    ? Object.entries(members).map(([name, one]) => ({ [key]: name, ...(membersSchema.safeParse(one).data ?? { [value]: one }) }))
    : [given];
}

function mendParameter(given: unknown, note: Note): unknown {
  const parameter = membersSchema.safeParse(given).data;
  if (!parameter) return given;
  const out = onlyKeys(parameter, PARAMETER_KEYS, `the parameter ${String(parameter.name)}`, note);
  for (const key of ['value', 'min', 'max', 'step']) if (key in out) out[key] = plainNumber(out[key]);
  return out;
}

const mendMaterial = (given: unknown): unknown => (typeof given === 'string' ? { id: given, preset: given } : given);

/** The intent is shown and checked, not built: a plan is never refused for it. What is missing is filled, what fits nowhere is left out. */
function mendIntent(given: unknown, note: Note): Members {
  const intent = membersSchema.safeParse(given).data;
  if (!intent) {
    note('The intent is no object and was left out.');
    return {};
  }
  const read: Members = {
    ...intent,
    ...('style' in intent && { style: textsOf(intent.style) }),
    ...('assumptions' in intent && { assumptions: textsOf(intent.assumptions) }),
    ...('requirements' in intent && { requirements: asList(intent.requirements).map(mendRequirement) }),
    ...('parts' in intent && { parts: asList(intent.parts).map(mendPart) }),
  };
  const shape = intentSchema.shape;
  const out: Members = {};
  const odd: string[] = [];
  for (const [key, value] of Object.entries(read)) {
    if (!INTENT_KEYS.has(key)) odd.push(key);
    else if (key === 'requirements' || key === 'parts') {
      const one = shape[key].unwrap().element;
      const fitting = asList(value).filter((entry) => one.safeParse(entry).success);
      if (fitting.length < asList(value).length) odd.push(`some of ${key}`);
      out[key] = fitting;
    } else if (shape[key as 'style'].safeParse(value).success) out[key] = value;
    else odd.push(key);
  }
  if (odd.length > 0) note(`Of the intent ${odd.join(', ')} could not be read and was left out.`);
  return out;
}

const asList = (given: unknown): unknown[] => (Array.isArray(given) ? given : given === undefined || given === null ? [] : [given]);
const textsOf = (given: unknown): unknown[] =>
  asList(given).map((one) => (typeof one === 'string' ? one.slice(0, 200) : JSON.stringify(one)));

const mendPart = (given: unknown): unknown =>
  typeof given === 'string'
    ? { name: given, relation: '' }
    : { name: '', relation: '', ...withoutNulls(onlyKeys(membersSchema.safeParse(given).data ?? {}, PART_KEYS, '', () => undefined)) };
const PART_KEYS = keysOf(intentSchema.shape.parts.unwrap().element);

/** What was asked for, from whatever was written of it: its words, else what it is about and its value. */
function mendRequirement(given: unknown): unknown {
  if (typeof given === 'string')
    return { kind: 'feature', about: given.slice(0, 200), value: given.slice(0, 200), words: given.slice(0, 200) };
  const requirement = membersSchema.safeParse(given).data;
  if (!requirement) return given;
  const out = withoutNulls(onlyKeys(requirement, REQUIREMENT_KEYS, '', () => undefined));
  const { kind, about, words } = out;
  const value = plainNumber(out.value ?? words ?? about);
  const known = requirementSchema.shape.kind.safeParse(kind).success;
  const unit = typeof out.unit === 'string' && typeof value === 'number' ? ` ${out.unit}` : '';
  return {
    ...out,
    kind: known ? kind : typeof value === 'number' ? 'length' : 'feature',
    about: typeof about === 'string' ? about : String(kind ?? 'design'),
    value: typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value ?? ''),
    words:
      typeof words === 'string' ? words : `${typeof about === 'string' ? about : ''} ${String(value ?? '')}${unit}`.trim().slice(0, 200),
  };
}

const withoutNulls = (members: Members): Members => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
