import type { Operation, Plan, PlanMaterial } from '../plan/plan.ts';
import type { Finish } from './designData.ts';
import { sameData } from './planDelta.ts';
import type { Repaint } from './readBack.ts';

/**
 * Brings looks that were changed by hand into a plan's materials: where everything of one material was changed alike, the
 * material itself takes the new values; where only some operations were, they get a material of their own.
 */
export function materialOverrides(plan: Plan, repaints: readonly Repaint[]): Pick<Plan, 'materials' | 'operations'> {
  let { materials, operations } = plan;
  for (const [id, group] of groupBy(repaints, ({ material }) => material)) {
    const users = operations.filter((operation) => operation.material === id);
    const changed = new Map(group.map(({ operation, changes }) => [operation, changes]));
    const [first] = group;
    const known = materials.find((material) => material.id === id);
    const alike = first !== undefined && group.every(({ changes }) => sameData(changes, first.changes));
    const consumed = new Set(operations.flatMap(({ inputs }) => inputs ?? []));
    if (known && first && alike && users.every((operation) => changed.has(operation.id) || consumed.has(operation.id))) {
      materials = materials.map((material) => (material === known ? { ...material, ...first.changes } : material));
      continue;
    }
    for (const [operation, changes] of changed) {
      const own = ownMaterial(id, known, operation, changes, materials);
      materials = [...materials, own];
      operations = operations.map((entry): Operation => (entry.id === operation ? { ...entry, material: own.id } : entry));
    }
  }
  return { materials, operations };
}

function ownMaterial(
  id: string,
  known: PlanMaterial | undefined,
  operation: string,
  changes: Finish,
  taken: readonly PlanMaterial[],
): PlanMaterial {
  const base = `${operation}_material`;
  let name = base;
  for (let number = 2; taken.some((material) => material.id === name); number++) name = `${base}_${number}`;
  return { ...(known ?? { preset: id }), ...changes, id: name };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}
