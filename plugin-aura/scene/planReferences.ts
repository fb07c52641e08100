import type { Operation, Plan } from '../plan/plan.ts';

/** Ids of operations that an operation names: as inputs, in its placement, or anywhere in its parameters. */
export function referencesOf(operation: Operation, ids: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const input of operation.inputs ?? []) if (ids.has(input)) found.add(input);
  collect([operation.params, operation.at ?? null], ids, found);
  found.delete(operation.id);
  return found;
}

/** Texts are taken apart into words, so that "shank.top" and an expression count too; better one too many than a dangling one. */
function collect(value: unknown, ids: ReadonlySet<string>, found: Set<string>): void {
  if (typeof value === 'string') {
    for (const word of value.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? []) if (ids.has(word)) found.add(word);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) collect(item, ids, found);
  }
}

/** Which operation consumes which: the last one that names it as an input. */
export function consumersOf(plan: Plan): Map<string, string> {
  const consumers = new Map<string, string>();
  for (const operation of plan.operations) for (const input of operation.inputs ?? []) consumers.set(input, operation.id);
  return consumers;
}

/**
 * The plan without an operation and without what only that one consumed; null where another operation still needs any of them.
 */
export function withoutOperation(plan: Plan, id: string): Plan | null {
  const byId = new Map(plan.operations.map((operation) => [operation.id, operation]));
  const leaving = new Set<string>();
  const take = (name: string): void => {
    const operation = byId.get(name);
    if (!operation || leaving.has(name)) return;
    leaving.add(name);
    for (const input of operation.inputs ?? []) take(input);
  };
  take(id);
  const staying = plan.operations.filter((operation) => !leaving.has(operation.id));
  if (staying.some((operation) => referencesOf(operation, leaving).size > 0)) return null;
  return { ...plan, operations: staying };
}
