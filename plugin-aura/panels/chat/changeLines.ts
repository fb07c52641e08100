import type { PlanChange } from '../../plan/diff.ts';
import type { Operation, Plan } from '../../plan/plan.ts';
import { capital, operationLabel, shortNumber, shortValue } from '../facts.ts';
import { local } from '../local.ts';

/** What a change did to the design, as an artist says it. */
export interface ChangeLine {
  kind: PlanChange['kind'];
  text: string;
  /** How many alike: nine links are one line. */
  count: number;
}

/** Most lines of a card; how many more there were is said. */
const MOST = 8;

/**
 * The changes of a refinement in plain words. Of how the plan is put together nothing is said, unless nothing else has changed; sliders that
 * have gone went with what they belonged to; an operation that stretches a part of a thing is a change of that thing.
 *
 * @param plan the plan that came of it
 */
export function changeLines(changes: readonly PlanChange[], plan: Plan): ChangeLine[] {
  const seen = changes.filter((change) => !change.inward && !isAside(change));
  const lines = new Map<string, ChangeLine>();
  for (const change of seen.length > 0 ? seen : changes) {
    const line = lineOf(change, plan);
    const key = `${line.kind} ${line.text}`;
    lines.set(key, { ...line, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  const all = [...lines.values()];
  if (all.length <= MOST) return all;
  const more = all.length - MOST + 1;
  return [...all.slice(0, MOST - 1), { kind: 'changed', text: local('{count} changes more', { count: more }), count: 1 }];
}

/** What follows from something else that has changed. */
const isAside = ({ what, kind }: PlanChange): boolean => what === 'plan' || (what === 'parameter' && kind === 'removed');

function lineOf({ kind, what, id, detail }: PlanChange, plan: Plan): Omit<ChangeLine, 'count'> {
  const told = detail === undefined ? undefined : arrows(detail);
  if (what === 'plan') return { kind, text: told === undefined ? capital(id) : `${capital(id)}: ${told}` };
  const parameter = what === 'parameter' && plan.parameters.find(({ name }) => name === id);
  if (parameter) {
    const value = told ?? `${shortValue(parameter.value)} ${parameter.unit}`.trim();
    return { kind: 'changed', text: `${parameter.label ?? operationLabel(id)}: ${value}` };
  }
  const operation = what === 'operation' ? plan.operations.find((entry) => entry.id === id) : undefined;
  const stretched = operation && kind !== 'removed' && stretch(operation);
  if (stretched) return { kind: 'changed', text: stretched };
  // What has gone is not in the plan any more, and of several alike each has a number in its id.
  const label = operation?.name ?? (operation ? operationLabel(operation.op) : operationLabel(id.replace(/_\d+$/, '')));
  return { kind, text: told === undefined ? label : `${label}: ${told}` };
}

const AXES = ['width', 'height', 'depth'] as const;

/** "Back: height × 1.25" of what stretches a part of a thing, or the whole of it. */
function stretch({ op, name, params }: Operation): string | null {
  const { parts, scale } = params;
  if ((op !== 'alter' && op !== 'resize') || !isTriple(scale)) return null;
  const named = Array.isArray(parts) ? parts.filter((part) => typeof part === 'string').join(', ') : '';
  const whose = named === '' ? (name ?? operationLabel(op)) : capital(named.replaceAll('_', ' '));
  const [first] = scale;
  if (scale.every((factor) => factor === first)) return `${whose}: ${local('size')} × ${shortNumber(first)}`;
  const factors = new Map<number, string[]>();
  for (const [axis, factor] of scale.entries())
    if (factor !== 1) factors.set(factor, [...(factors.get(factor) ?? []), local(AXES[axis] ?? 'size')]);
  return `${whose}: ${[...factors].map(([factor, sides]) => `${sides.join(', ')} × ${shortNumber(factor)}`).join(', ')}`;
}

const isTriple = (value: unknown): value is [number, number, number] =>
  Array.isArray(value) && value.length === 3 && value.every((item) => typeof item === 'number');

const arrows = (detail: string): string => detail.replaceAll(' -> ', ' → ');
