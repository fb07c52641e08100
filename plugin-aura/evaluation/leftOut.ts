import type { AnyOperation } from '../operations/define.ts';
import { splitTarget } from '../plan/placement.ts';
import type { Operation } from '../plan/plan.ts';

/** Which operations were left out, by id. */
export interface Left {
  has(id: string): boolean;
}

/**
 * The operation without what it names that was left out: inputs and entries of lists are dropped, a reference that may be missing too.
 * Undefined where nothing of it is left: it works on nothing, its first input is gone from which others are taken away, it stands on
 * what is not there, or it needs it.
 */
export function withoutLeft(operation: Operation, definition: AnyOperation, left: Left): Operation | undefined {
  const { at, inputs } = operation;
  if (at?.to !== undefined && left.has(splitTarget(at.to).id)) return undefined;
  const staying = inputs?.filter((id) => !left.has(id));
  if (inputs?.length && staying?.length === 0) return undefined;
  if (operation.op === 'difference' && inputs?.[0] !== undefined && left.has(inputs[0])) return undefined;
  const params: Record<string, unknown> = { ...operation.params };
  for (const [name, param] of Object.entries(definition.params)) {
    const given = params[name];
    if (param.kind === 'ref' && typeof given === 'string' && left.has(given)) {
      if (!param.optional) return undefined;
      delete params[name];
    }
    if (param.kind !== 'value' || !param.refs || given === undefined) continue;
    if (Array.isArray(given)) params[name] = given.filter((id) => typeof id !== 'string' || !left.has(id));
    else if (typeof given === 'string' && left.has(given)) return undefined;
  }
  return { ...operation, params, ...(staying && { inputs: staying }) };
}
