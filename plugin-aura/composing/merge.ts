import { isExpression, namesIn, parseExpression } from '../plan/expression.ts';
import type { Operation, Parameter, Plan } from '../plan/plan.ts';

/**
 * A refinement laid over a plan: what composing the old brief and composing the new one differ in is done to the plan that was given, and
 * nothing else. So the artist's own values, places, materials and deletions stay, and what an instruction does not name keeps its bytes.
 */
export function mergePlans(given: Plan, before: Plan, after: Plan): Plan {
  const parameters = mergeParameters(given, before, after);
  const operations = mergeOperations(given, before, after, parameters);
  const materials = [
    ...given.materials.filter(({ id }) => !(removedFrom(before.materials, after.materials, 'id').has(id) && !isWorn(id, operations))),
    ...after.materials.filter(({ id }) => !given.materials.some((other) => other.id === id)),
  ].map((material) => {
    const was = before.materials.find(({ id }) => id === material.id);
    const now = after.materials.find(({ id }) => id === material.id);
    return was && now && !same(was, now) ? now : material;
  });
  const used = usedNames(operations, parameters);
  return {
    ...given,
    name: given.name === before.name ? after.name : given.name,
    intent: given.brief ? { ...after.intent, complexity: given.intent.complexity } : given.intent,
    parameters: parameters.filter(
      ({ name }) =>
        used.has(name) || given.parameters.some((other) => other.name === name && !before.parameters.some((was) => was.name === name)),
    ),
    materials: materials.filter(({ id }) => isWorn(id, operations) || !before.materials.some((other) => other.id === id)),
    operations,
    ...(after.brief && { brief: after.brief }),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function removedFrom<T extends Record<string, unknown>>(
  before: readonly T[],
  after: readonly T[],
  key: keyof T & string,
): ReadonlySet<string> {
  const left = new Set(after.map((item) => String(item[key])));
  return new Set(before.map((item) => String(item[key])).filter((name) => !left.has(name)));
}

/** A material is worn by an operation, by a role of it, or by what else its parameters name: the stones of a halo. */
const isWorn = (id: string, operations: readonly Operation[]): boolean =>
  operations.some(({ material, params }) => material === id || holds(params, id));

const holds = (value: unknown, text: string): boolean =>
  value === text || (typeof value === 'object' && value !== null && Object.values(value).some((item) => holds(item, text)));

function mergeParameters(given: Plan, before: Plan, after: Plan): Parameter[] {
  const gone = removedFrom(before.parameters, after.parameters, 'name');
  const was = new Map(before.parameters.map((parameter) => [parameter.name, parameter]));
  const now = new Map(after.parameters.map((parameter) => [parameter.name, parameter]));
  const kept = given.parameters
    .filter(({ name }) => !gone.has(name) || usedBy(name, given.operations))
    .map((parameter): Parameter => {
      const [old, next] = [was.get(parameter.name), now.get(parameter.name)];
      if (!old || !next || same(old, next)) return parameter;
      // Only what changed is taken over: the artist's range stays where the value alone is another.
      return { ...parameter, ...changedFields(old, next) };
    });
  const added = after.parameters.filter(({ name }) => !given.parameters.some((other) => other.name === name));
  return [...kept, ...added];
}

function changedFields<T extends object>(old: T, next: T): Partial<T> {
  const entries = Object.entries(next).filter(([key, value]) => !same(value, (old as Record<string, unknown>)[key]));
  return Object.fromEntries(entries) as Partial<T>;
}

const usedBy = (name: string, operations: readonly Operation[]): boolean => new RegExp(`\\b${name}\\b`).test(JSON.stringify(operations));

function usedNames(operations: readonly Operation[], parameters: readonly Parameter[]): ReadonlySet<string> {
  const words = new Set(JSON.stringify([operations, parameters.map(({ value }) => value)]).match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? []);
  return words;
}

function mergeOperations(given: Plan, before: Plan, after: Plan, parameters: Parameter[]): Operation[] {
  const gone = removedFrom(before.operations, after.operations, 'id');
  const was = new Map(before.operations.map((operation) => [operation.id, operation]));
  const now = new Map(after.operations.map((operation) => [operation.id, operation]));
  const moved = new Set(
    after.parameters.flatMap((next) =>
      same(
        before.parameters.find(({ name }) => name === next.name),
        next,
      )
        ? []
        : [next.name],
    ),
  );
  const here = new Set(given.parameters.map(({ name }) => name));
  const names: Names = {
    strange: new Set([...moved].filter((name) => !here.has(name))),
    stays: new Set(after.parameters.map(({ name }) => name)),
  };
  const kept = given.operations
    .filter(({ id }) => !gone.has(id))
    .map((operation): Operation => {
      const [old, next] = [was.get(operation.id), now.get(operation.id)];
      return old && next ? mergeOperation(operation, old, next, names, parameters) : withoutInputs(operation, gone);
    });
  // New operations go where the new plan has them: behind the one that comes before them there.
  const out = [...kept];
  after.operations.forEach((operation, index) => {
    if (was.has(operation.id) || out.some(({ id }) => id === operation.id)) return;
    const previous = after.operations
      .slice(0, index)
      .reverse()
      .find(({ id }) => out.some((other) => other.id === id));
    const place = previous ? out.findIndex(({ id }) => id === previous.id) + 1 : 0;
    out.splice(place, 0, operation);
  });
  return inOrder(out);
}

const withoutInputs = (operation: Operation, gone: ReadonlySet<string>): Operation =>
  operation.inputs?.some((id) => gone.has(id)) ? { ...operation, inputs: operation.inputs.filter((id) => !gone.has(id)) } : operation;

/** Parameters that the new plan brings in, and all that it has. */
interface Names {
  strange: ReadonlySet<string>;
  stays: ReadonlySet<string>;
}

function mergeOperation(given: Operation, old: Operation, next: Operation, names: Names, parameters: Parameter[]): Operation {
  const { strange } = names;
  if (same(old, next) && !mentions(next.params, strange)) return given;
  const merged: Operation = { ...given, params: { ...given.params } };
  if (old.op !== next.op) return { ...next };
  for (const key of new Set([...Object.keys(old.params), ...Object.keys(next.params)])) {
    if (same(old.params[key], next.params[key]) && !mentions(next.params[key], strange)) continue;
    const value = mergedValue(given.params[key], old.params[key], next.params[key], names, parameters);
    if (value === undefined) delete merged.params[key];
    else merged.params[key] = value;
  }
  for (const key of ['name', 'material', 'inputs', 'at'] as const) {
    if (same(old[key], next[key])) continue;
    if (key === 'inputs' && given.inputs) {
      const added = (next.inputs ?? []).filter((id) => !(old.inputs ?? []).includes(id));
      const removed = (old.inputs ?? []).filter((id) => !(next.inputs ?? []).includes(id));
      const replaced = given.inputs.map((id) =>
        removed.includes(id) && added.length === removed.length ? added[removed.indexOf(id)]! : id,
      );
      merged.inputs = [...new Set([...replaced.filter((id) => !removed.includes(id)), ...added])];
    } else if (next[key] === undefined) delete merged[key];
    else Object.assign(merged, { [key]: next[key] });
  }
  return merged;
}

/** A value that changed between old and new, laid over the given one: lists and objects place by place. */
function mergedValue(given: unknown, old: unknown, next: unknown, names: Names, parameters: Parameter[]): unknown {
  const { strange, stays } = names;
  if (Array.isArray(given) && Array.isArray(old) && Array.isArray(next) && given.length === next.length && old.length === next.length)
    return next.map((item: unknown, k) =>
      same(old[k], item) && !mentions(item, strange) ? (given[k] as unknown) : mergedValue(given[k], old[k], item, names, parameters),
    );
  if (isRecord(given) && isRecord(next)) {
    const was = isRecord(old) ? old : {};
    const keys = [...new Set([...Object.keys(given), ...Object.keys(next)])];
    return Object.fromEntries(
      keys.flatMap((key): [string, unknown][] => {
        if (same(was[key], next[key]) && !mentions(next[key], strange)) return key in given ? [[key, given[key]]] : [];
        return key in next ? [[key, mergedValue(given[key], was[key], next[key], names, parameters)]] : [];
      }),
    );
  }
  // A number that hangs on a parameter of the plan's own is changed there, so that all that follows it follows on.
  const own = typeof given === 'string' ? /^=\s*([A-Za-z_]\w*)\s*$/.exec(given)?.[1] : undefined;
  // one of several that hung on the same number has one of its own now
  if (own !== undefined && given === old && stays.has(own) && mentions(next, strange)) return next;
  const value = numberOf(next, parameters);
  const parameter = parameters.find(({ name }) => name === own);
  if (parameter && value !== undefined && !strange.has(parameter.name)) {
    const index = parameters.indexOf(parameter);
    parameters[index] = {
      ...parameter,
      value,
      ...(parameter.min !== undefined && { min: Math.min(parameter.min, value) }),
      ...(parameter.max !== undefined && { max: Math.max(parameter.max, value) }),
    };
    return given;
  }
  return next;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function numberOf(value: unknown, parameters: readonly Parameter[]): number | undefined {
  if (typeof value === 'number') return value;
  const name = typeof value === 'string' ? /^=\s*([A-Za-z_]\w*)\s*$/.exec(value)?.[1] : undefined;
  const found = parameters.find((parameter) => parameter.name === name)?.value;
  return typeof found === 'number' ? found : undefined;
}

/** Whether an expression anywhere in a value asks for one of these parameters. */
function mentions(value: unknown, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  if (isExpression(value)) {
    try {
      return [...namesIn(parseExpression(value))].some((name) => names.has(name));
    } catch {
      return false;
    }
  }
  if (Array.isArray(value)) return value.some((item) => mentions(item, names));
  return isRecord(value) && Object.values(value).some((item) => mentions(item, names));
}

/** Operations only use earlier ones: one that came to stand before what it uses is moved behind it. */
function inOrder(operations: readonly Operation[]): Operation[] {
  const ids = new Set(operations.map(({ id }) => id));
  const out: Operation[] = [];
  const done = new Set<string>();
  const rest = [...operations];
  while (rest.length > 0) {
    const index = rest.findIndex((operation) => needs(operation, ids).every((id) => done.has(id)));
    const [next] = rest.splice(Math.max(0, index), 1);
    if (!next) break;
    out.push(next);
    done.add(next.id);
  }
  return out;
}

/** Ids that an operation uses: inputs, the part it is put to, references, and parts whose sizes its expressions ask for. */
function needs({ id, inputs = [], at, params }: Operation, ids: ReadonlySet<string>): string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (isRecord(value)) Object.values(value).forEach(collect);
  };
  collect([params, at?.offset, at?.rotate, at?.embed]);
  const asked = texts.flatMap((text) =>
    isExpression(text) ? [...text.matchAll(/([A-Za-z_]\w*)\.[a-z]/g)].map((match) => match[1]!) : [text],
  );
  return [...inputs, at?.to?.split('.')[0]?.trim() ?? '', ...asked].filter((other) => other !== id && ids.has(other));
}
