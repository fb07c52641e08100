import { withOwn } from './component.ts';
import type { OperationDeclaration } from './declaration.ts';
import type { Operation, Plan } from './plan.ts';
import type { Registry } from './registry.ts';

/** What a writer may leave short, written out when a plan is read: what works on plans meets one form only. */
export function writtenOut(plan: Plan, registry: Registry): Plan {
  const all = withOwn(registry, plan, (own) => own);
  const out = <T extends Operation>(operations: readonly T[]): T[] =>
    operations.map((operation) => withRecess(withEdges(operation, all.get(operation.op)), all.get(operation.op)));
  const components = plan.components?.map((component) => ({ ...component, operations: out(component.operations) }));
  return withNamedMaterials({ ...plan, ...(components && { components }), operations: out(plan.operations) });
}

/** Words that operations give as material and that no material of the plan bears as its id become materials of the plan. */
function withNamedMaterials(plan: Plan): Plan {
  const ids = new Set(plan.materials.map(({ id }) => id));
  const words = new Set(plan.operations.flatMap(({ material }) => (material === undefined || ids.has(material) ? [] : [material])));
  return words.size === 0 ? plan : { ...plan, materials: [...plan.materials, ...[...words].map((id) => ({ id, preset: id }))] };
}

/** { "round": { "top": 2 } } is short for { "round": 2, "edges": "top" }, where an operation has both. */
export function withEdges<T extends Pick<Operation, 'params'>>(operation: T, definition: OperationDeclaration | undefined): T {
  const edges = definition?.params.edges;
  if (edges?.kind !== 'choice' || operation.params.edges !== undefined) return operation;
  for (const name of ['round', 'chamfer']) {
    const given = operation.params[name];
    if (definition?.params[name] === undefined || typeof given !== 'object' || given === null) continue;
    const groups = Object.entries(given);
    const [group, size] = groups[0] ?? [];
    if (groups.length === 1 && group !== undefined && edges.options.includes(group))
      return { ...operation, params: { ...operation.params, [name]: size, edges: group } };
  }
  return operation;
}

/** { "counterbore": { "diameter": 11, "depth": 6 } } is short for { "counterbore": 11, "counterbore_depth": 6 }, wherever an operation has such a pair. */
function withRecess<T extends Pick<Operation, 'params'>>(operation: T, definition: OperationDeclaration | undefined): T {
  const spread = Object.entries(operation.params).flatMap(([name, given]): [string, Record<string, unknown>][] => {
    if (definition?.params[name]?.kind !== 'number' || typeof given !== 'object' || given === null || Array.isArray(given)) return [];
    const members = Object.entries(given).map(([key, value]) => [key === 'diameter' ? name : `${name}_${key}`, value] as const);
    const known = members.every(([key]) => Object.hasOwn(definition.params, key) && (key === name || operation.params[key] === undefined));
    return known && members.length > 0 ? [[name, Object.fromEntries(members)]] : [];
  });
  if (spread.length === 0) return operation;
  const params = { ...operation.params };
  for (const [name, members] of spread) {
    delete params[name];
    Object.assign(params, members);
  }
  return { ...operation, params };
}
