import { diffPlans, type PlanChange } from '../../plan/diff.ts';
import type { Plan } from '../../plan/plan.ts';
import type { BuiltPlan } from '../../scene/Workshop.ts';

/** A design's plan, and the numbers that its build worked with, by operation. */
export type Built = Pick<BuiltPlan, 'plan' | 'values'>;

/** Of a length: what is held is rounded to what a plan is written in. */
const ALIKE = 0.005;

/**
 * What a refinement changed, without what it only held: a thickness that had followed the width is written down so that it stays, and nothing
 * of it is seen to change.
 */
export function seenChanges(before: Built, after: Built): PlanChange[] {
  return diffPlans(before.plan, withoutHeld(before, after));
}

/** The later plan without values that were stated nowhere before, and that the build had worked with all the same. */
function withoutHeld(before: Built, after: Built): Plan {
  const operations = after.plan.operations.map((operation) => {
    const was = before.plan.operations.find(({ id, op }) => id === operation.id && op === operation.op);
    if (!was) return operation;
    const valueIn = ({ values }: Built, name: string): unknown => values[operation.id]?.[name];
    const params = Object.entries(operation.params).filter(
      ([name]) => was.params[name] !== undefined || !areAlike(valueIn(before, name), valueIn(after, name)),
    );
    return params.length === Object.keys(operation.params).length ? operation : { ...operation, params: Object.fromEntries(params) };
  });
  const known = new Set(before.plan.parameters.map(({ name }) => name));
  const used = new Set(JSON.stringify([operations, after.plan.materials, after.plan.parameters.map(({ value }) => value)]).match(/\w+/g));
  const parameters = after.plan.parameters.filter(({ name }) => known.has(name) || used.has(name));
  return { ...after.plan, parameters, operations };
}

const areAlike = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= ALIKE * Math.max(Math.abs(one), Math.abs(other))
    : one !== undefined && JSON.stringify(one) === JSON.stringify(other);
