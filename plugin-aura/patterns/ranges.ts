import type { Vocabulary } from '../operations/define.ts';
import type { Parameter } from '../plan/plan.ts';
import type { PlanDraft } from './draft.ts';

interface Range {
  min: number;
  max: number;
  integer?: boolean;
}

const heldIn = (value: number, { min, max, integer }: Range): number => Math.min(max, Math.max(min, integer ? Math.round(value) : value));

/** Holds every number of a draft within what its operation can make; what was asked for beyond that is told. Expressions are left to the evaluation. */
export function holdInRange(draft: PlanDraft, registry: Vocabulary): void {
  for (const operation of draft.operations) {
    for (const [name, param] of Object.entries(registry.get(operation.op)?.params ?? {})) {
      if (param.kind !== 'number' && param.kind !== 'vector') continue;
      const given = operation.params[name];
      const hold = (value: unknown): unknown =>
        held(value, param, draft, `${operation.name ?? operation.id}, ${param.label.toLowerCase()}`);
      if (Array.isArray(given)) operation.params[name] = given.map(hold);
      else if (given !== undefined) operation.params[name] = hold(given);
    }
  }
}

function held(value: unknown, range: Range, draft: PlanDraft, what: string): unknown {
  if (typeof value === 'number') return told(value, range, draft, what);
  const name = typeof value === 'string' ? /^=\s*(\w+)$/.exec(value)?.[1] : undefined;
  const parameter = draft.parameters.find((candidate) => candidate.name === name);
  if (parameter && typeof parameter.value === 'number') narrow(parameter, told(parameter.value, range, draft, what), range);
  return value;
}

function told(value: number, range: Range, draft: PlanDraft, what: string): number {
  const next = heldIn(value, range);
  if (next !== value) draft.notes.push(`${what}: ${value} cannot be made (${range.min} to ${range.max}), so it is ${next}.`);
  return next;
}

/** A parameter's own range never leads beyond what can be made. */
function narrow(parameter: Parameter, value: number, { min, max }: Range): void {
  parameter.value = value;
  if (parameter.min !== undefined) parameter.min = Math.max(min, Math.min(parameter.min, value));
  if (parameter.max !== undefined) parameter.max = Math.min(max, Math.max(parameter.max, value));
}
