import { plainOperation } from './check.ts';
import type { Composed } from './component.ts';
import type { OperationDeclaration } from './declaration.ts';
import type { Operation } from './plan.ts';
import type { Registry } from './registry.ts';
import { withEdges } from './shorthand.ts';

/** A body made ready to run: short forms written out, materials by role marked. */
export interface ReadyBody {
  operations: readonly Operation[];
  /** Roles that operations inside give their part, by id. */
  roles: ReadonlyMap<string, string>;
  /** Ids of the operations that are things of several parts, each with a role of its own. */
  things: ReadonlySet<string>;
  /** How many operations nobody inside consumes. */
  roots: number;
}

/** What stands before a role where it takes the place of a material inside a body. */
const MARK = '@';
/** The role of a part that has none of its own. */
export const MAIN = '';

/** The role that a material inside a body stands for; undefined where it is the words of a material. */
export const roleIn = (material: string): string | undefined => (material.startsWith(MARK) ? material.slice(MARK.length) : undefined);

const ready = new WeakMap<Composed['body'], ReadyBody>();

/** The operations of a component, ready to run. They do not depend on the values of a use, and are made once. */
export function bodyOf(component: Composed, registry: Registry<OperationDeclaration>): ReadyBody {
  const { body } = component;
  const known = ready.get(body);
  if (known) return known;
  const roles = new Map<string, string>();
  const consumed = new Set(body.operations.flatMap(({ inputs = [] }) => inputs));
  const operations = body.operations.map((given) => {
    if (given.role) roles.set(given.id, given.role);
    const operation = withEdges(plainOperation(given), registry.get(given.op));
    const material = materialOf(operation, given.role, body.materials);
    return {
      ...operation,
      name: operation.name ?? spoken(operation.id),
      params: withRoles(operation.params, body.materials),
      ...(material !== undefined && { material }),
    };
  });
  const things = new Set(operations.filter(({ op }) => op.startsWith('create_') || registry.get(op)?.body).map(({ id }) => id));
  const made = { operations, roles, things, roots: body.operations.filter(({ id }) => !consumed.has(id)).length };
  ready.set(body, made);
  return made;
}

function materialOf(
  { id, material }: Operation,
  role: string | undefined,
  materials: Readonly<Record<string, string>>,
): string | undefined {
  const named = [material, role, id].find((word) => word !== undefined && Object.hasOwn(materials, word));
  if (material !== undefined) return named === material ? `${MARK}${material}` : material;
  return named === undefined ? undefined : `${MARK}${named}`;
}

/** Roles of the component among the materials that it gives to a component inside. */
function withRoles(params: Operation['params'], materials: Readonly<Record<string, string>>): Operation['params'] {
  const given = params.materials;
  if (typeof given !== 'object' || given === null) return params;
  const marked = Object.entries(given).map(([role, word]) => [
    role,
    typeof word === 'string' && Object.hasOwn(materials, word) ? `${MARK}${word}` : word,
  ]);
  return { ...params, materials: Object.fromEntries(marked) };
}

/** "back_rest" -> "Back rest". */
function spoken(id: string): string {
  const words = id.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
