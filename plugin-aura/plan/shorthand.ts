import { withOwn } from './component.ts';
import type { OperationDeclaration } from './declaration.ts';
import type { Operation, Plan } from './plan.ts';
import type { Registry } from './registry.ts';

/** What a writer may leave short, written out when a plan is read: what works on plans meets one form only. */
export function writtenOut(plan: Plan, registry: Registry): Plan {
  const all = withOwn(registry, plan, (own) => own);
  const out = (operations: readonly Operation[]): Operation[] => {
    const taken = new Set(operations.map(({ id }) => id));
    return operations
      .map((operation, i) =>
        withRecess(
          withScales(withRim(withEdges(operation, all.get(operation.op)), operations.slice(0, i)), all.get(operation.op)),
          all.get(operation.op),
        ),
      )
      .flatMap((operation) => withGroups(operation, all.get(operation.op), taken));
  };
  const components = plan.components?.map((component) => ({ ...component, operations: out(component.operations) }));
  return withNamedMaterials({ ...plan, ...(components && { components }), operations: out(plan.operations) });
}

/** Words that operations give as material and that no material of the plan bears as its id become materials of the plan. */
function withNamedMaterials(plan: Plan): Plan {
  const ids = new Set(plan.materials.map(({ id }) => id));
  const words = new Set(plan.operations.flatMap(({ material }) => (material === undefined || ids.has(material) ? [] : [material])));
  return words.size === 0 ? plan : { ...plan, materials: [...plan.materials, ...[...words].map((id) => ({ id, preset: id }))] };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== 0;

/** { "round": { "top": 2 } } is short for { "round": 2, "edges": "top" }, where an operation has both. */
export function withEdges<T extends Pick<Operation, 'params'>>(operation: T, definition: OperationDeclaration | undefined): T {
  const edges = definition?.params.edges;
  if (edges?.kind !== 'choice' || operation.params.edges !== undefined) return operation;
  // Edges of both kinds are several groups (withGroups).
  if (isGiven(operation.params.round) && isGiven(operation.params.chamfer)) return operation;
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

/** { "scale_top": [0.5, 1] } is short for { "scale_top": 0.5, "scale_top_v": 1 }, where an operation has both. */
function withScales<T extends Pick<Operation, 'params'>>(operation: T, definition: OperationDeclaration | undefined): T {
  const given = operation.params.scale_top;
  if (definition?.params.scale_top_v === undefined || !Array.isArray(given) || given.length !== 2) return operation;
  return { ...operation, params: { ...operation.params, scale_top: given[0], scale_top_v: given[1] } };
}

/** { "edges": "slot" } or "slot.rim" of a fillet or chamfer means the edge of that earlier feature: { "of": "slot" }. */
function withRim<T extends Operation>(operation: T, earlier: readonly Operation[]): T {
  const { edges, of, ...params } = operation.params;
  // A name of edges is meant before a part that happens to be called so.
  if (!ROUNDERS.has(operation.op) || typeof edges !== 'string' || of !== undefined || GROUPS.includes(edges)) return operation;
  const id = edges.replace(/[. ](?:rim|edges?|mouth)$/, '');
  return earlier.some((other) => other.id === id) ? { ...operation, params: { ...params, of: id } } : operation;
}

/** What eases edges, and the name of its size. */
const ROUNDERS: ReadonlyMap<string, string> = new Map([
  ['fillet', 'radius'],
  ['chamfer', 'size'],
]);
/** Edges that several may be given for at once, in the order that they are eased in: upright ones while walls are still straight. */
const GROUPS = ['all', 'vertical', 'top', 'bottom', 'rim'];

/**
 * { "round": { "vertical": 5, "top": 1 } } is short for the plain thing with a fillet for each group, and so for fillet and chamfer
 * themselves; the last of them bears the id.
 */
function withGroups(operation: Operation, definition: OperationDeclaration | undefined, taken: Set<string>): Operation[] {
  const own = ROUNDERS.get(operation.op);
  const names = own ? [own] : ['round', 'chamfer'];
  const asked = names.flatMap((name) => {
    const given = operation.params[name];
    if (definition?.params[name]?.kind !== 'number' || typeof given !== 'object' || given === null || Array.isArray(given)) return [];
    const op = own ? operation.op : name === 'round' ? 'fillet' : 'chamfer';
    return Object.entries(given).map(([group, size]) => ({ op, group, size }));
  });
  if (asked.length === 0 || asked.some(({ group }) => !GROUPS.includes(group))) return [operation];
  const { at, material, name, ...rest } = operation;
  const params = Object.fromEntries(
    Object.entries(operation.params).filter(([key, given]) => !names.includes(key) || typeof given !== 'object'),
  );
  const inOrder = asked.toSorted((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
  const fresh = (wanted: string): string => {
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}_${n}`;
    taken.add(id);
    return id;
  };
  const plain = own ? '' : fresh(`${operation.id}_plain`);
  const ids = inOrder.map(({ group }, i) => (i === inOrder.length - 1 ? operation.id : fresh(`${operation.id}_${group}`)));
  const steps = inOrder.map(({ op, group, size }, i): Operation => {
    const last = i === inOrder.length - 1;
    return {
      ...rest,
      op,
      id: ids[i]!,
      params: { [ROUNDERS.get(op)!]: size, edges: group },
      inputs: own && i === 0 ? (operation.inputs ?? []) : [ids[i - 1] ?? plain],
      ...(last && { ...(at && { at }), ...(material !== undefined && { material }), ...(name !== undefined && { name }) }),
    };
  });
  return own ? steps : [{ ...rest, id: plain, params }, ...steps];
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
