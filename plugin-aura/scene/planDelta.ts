import { z } from 'zod';
import { type Operation, operationSchema, type Plan, planSchema } from '../plan/plan.ts';

const headSchema = planSchema.omit({ operations: true });
export type PlanHead = z.infer<typeof headSchema>;

/** What one change does to a plan, both ways, so that a history entry stores no whole plans. */
export const planDeltaSchema = z.object({
  /** Everything but the operations, where any of it changes. */
  head: z.object({ before: headSchema, after: headSchema }).optional(),
  /** Ids of all operations in order, where the order or the set changes. */
  order: z.object({ before: z.array(z.string()), after: z.array(z.string()) }).optional(),
  /** Operations by id; null where there is none before or after. */
  operations: z.record(z.string(), z.object({ before: operationSchema.nullable(), after: operationSchema.nullable() })).optional(),
});
export type PlanDelta = z.infer<typeof planDeltaSchema>;

export type Side = 'before' | 'after';

export function deltaBetween(before: Plan, after: Plan): PlanDelta {
  const delta: PlanDelta = {};
  const { operations: operationsBefore, ...headBefore } = before;
  const { operations: operationsAfter, ...headAfter } = after;
  if (!sameData(headBefore, headAfter)) delta.head = { before: headBefore, after: headAfter };
  const order = { before: operationsBefore.map(idOf), after: operationsAfter.map(idOf) };
  if (!sameData(order.before, order.after)) delta.order = order;
  const was = byId(operationsBefore);
  const is = byId(operationsAfter);
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const change = { before: was.get(id) ?? null, after: is.get(id) ?? null };
    if (sameData(change.before, change.after)) continue;
    delta.operations ??= {};
    delta.operations[id] = change;
  }
  return delta;
}

/** The plan after (or, going back, before) the change; `plan` is the one on the other side of it. */
export function applyDelta(plan: Plan, delta: PlanDelta, side: Side): Plan {
  const { operations, ...head } = plan;
  const present = byId(operations);
  for (const [id, change] of Object.entries(delta.operations ?? {})) {
    const operation = change[side];
    if (operation) present.set(id, operation);
    else present.delete(id);
  }
  const order = delta.order?.[side] ?? operations.map(idOf);
  return { ...(delta.head?.[side] ?? head), operations: order.flatMap((id) => present.get(id) ?? []) };
}

/** Equality of JSON-like data; keys that are undefined count as absent. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => sameData(item, b[index]));
  }
  const left = definedEntries(a);
  const right = new Map(definedEntries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameData(value, right.get(key)));
}

const definedEntries = (object: object) => Object.entries(object).filter(([, value]) => value !== undefined);
const idOf = (operation: Operation) => operation.id;
const byId = (operations: readonly Operation[]) => new Map(operations.map((operation) => [operation.id, operation]));
