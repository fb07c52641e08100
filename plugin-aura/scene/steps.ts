import type { Plan } from '../plan/plan.ts';
import type { DesignChange, DesignInfo } from './EditDesignCommand.ts';
import type { PartChange } from './partState.ts';
import { deltaBetween, type PlanDelta, type Side } from './planDelta.ts';

/** One step of an instruction: its name in the opened history entry, and what it does. */
export interface Step {
  name: string;
  change: DesignChange;
}

/** Takes a whole change apart into one step for each operation, in the plan's order, so that the history can be stepped through. */
export function operationSteps(before: Plan, after: Plan, parts: readonly PartChange[], nameOf: (operation: string) => string): Step[] {
  const steps: Step[] = [];
  let plan = before;
  const waiting = new Set(parts);
  const removed = before.operations.filter(({ id }) => !after.operations.some((operation) => operation.id === id));
  const order = [...removed.reverse().map(({ id }) => id), ...after.operations.map(({ id }) => id)];
  for (const id of order) {
    const own = [...waiting].filter((change) => (change.after ?? change.before)?.mark.operation === id);
    const next = withOperation(plan, after, id);
    const delta: PlanDelta = deltaBetween(plan, next);
    if (own.length === 0 && Object.keys(delta).length === 0) continue;
    for (const change of own) waiting.delete(change);
    steps.push({ name: nameOf(id), change: { plan: delta, parts: own } });
    plan = next;
  }
  const rest = deltaBetween(plan, after);
  if (waiting.size > 0 || Object.keys(rest).length > 0) steps.push({ name: 'Order', change: { plan: rest, parts: [...waiting] } });
  return steps;
}

/** The plan with one operation as it is in `after`: put in at its place, changed, or taken out. */
function withOperation(plan: Plan, after: Plan, id: string): Plan {
  const operation = after.operations.find((entry) => entry.id === id);
  const others = plan.operations.filter((entry) => entry.id !== id);
  if (!operation) return { ...plan, operations: others };
  const present = plan.operations.findIndex((entry) => entry.id === id);
  if (present >= 0) return { ...plan, operations: plan.operations.with(present, operation) };
  const earlier = new Set(after.operations.slice(0, after.operations.indexOf(operation)).map((entry) => entry.id));
  const at = others.findLastIndex((entry) => earlier.has(entry.id)) + 1;
  return { ...plan, operations: others.toSpliced(at, 0, operation) };
}

/** A change of everything but the operations: parameters, materials, name, and what is known of the design. */
export function headChange(before: Plan, after: Plan, info: Record<Side, DesignInfo>, title?: Record<Side, string>): DesignChange {
  const { head } = deltaBetween({ ...before, operations: [] }, { ...after, operations: [] });
  return { plan: head ? { head } : {}, info, parts: [], ...(title && title.before !== title.after ? { title } : {}) };
}
