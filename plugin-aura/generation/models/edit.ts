import { z } from 'zod';
import { recordSchema } from './fromWire.ts';

const withId = z.looseObject({ id: z.string() });
const withName = z.looseObject({ name: z.string() });
type Members = Record<string, unknown>;

/** A plan in the page's form, read or not. */
export interface LoosePlan extends Members {
  operations: readonly unknown[];
}

export const loosePlanSchema = z.looseObject({ operations: z.array(z.unknown()) });

export const editSchema = z.looseObject({
  parameters: z.array(z.unknown()).optional(),
  change: z.array(z.unknown()).optional(),
  remove: z.array(z.string()).optional(),
});
export type Edit = z.infer<typeof editSchema>;

/**
 * A plan with an edit laid over it. Operations and parameters that the edit leaves alone, or writes again as they are, stay the very
 * objects that they were. New operations go before the first one that refers to them, else to the end. With `only`, other operations
 * are neither changed nor removed.
 */
export function applyEdit<Of extends LoosePlan>(plan: Of, edit: Edit, only?: ReadonlySet<string>): Of {
  const may = (id: string): boolean => only === undefined || only.has(id);
  const change = new Map((edit.change ?? []).flatMap((given) => keyed(withId.safeParse(given).data, 'id')));
  const gone = new Set((edit.remove ?? []).filter(may));
  const present = new Set<string>();
  const operations: unknown[] = [];
  for (const operation of plan.operations) {
    const id = withId.safeParse(operation).data?.id;
    if (id !== undefined) present.add(id);
    if (id !== undefined && gone.has(id)) continue;
    const given = id === undefined ? undefined : change.get(id);
    operations.push(id !== undefined && given && may(id) ? changed(operation, given) : operation);
  }
  for (const [id, operation] of change) {
    if (present.has(id)) continue;
    const at = operations.findIndex((other) => mentions(other, id));
    operations.splice(at < 0 ? operations.length : at, 0, operation);
  }
  return { ...plan, ...(edit.parameters && { parameters: withParameters(plan.parameters, edit.parameters) }), operations };
}

/** Ids of the plan's operations that an edit would change or remove beside those that it may. */
export function beyond(plan: LoosePlan, edit: Edit, only: ReadonlySet<string>): string[] {
  const known = new Map(plan.operations.flatMap((given) => keyed(withId.safeParse(given).data, 'id')));
  const changes = (edit.change ?? [])
    .flatMap((given) => keyed(withId.safeParse(given).data, 'id'))
    .flatMap(([id, given]) => (known.has(id) && changed(known.get(id), given) !== known.get(id) ? [id] : []));
  return [...new Set([...changes, ...(edit.remove ?? []).filter((id) => known.has(id))])].filter((id) => !only.has(id));
}

/** A whole plan that was written in the place of an edit: what is the same in both stays the very object that it was. */
export function keepUnchanged<Of extends LoosePlan>(before: LoosePlan, after: Of): Of {
  const known = new Map(before.operations.flatMap((given) => keyed(withId.safeParse(given).data, 'id')));
  return {
    ...after,
    operations: after.operations.map((given) => {
      const id = withId.safeParse(given).data?.id;
      const former = id === undefined ? undefined : known.get(id);
      return former && same(former, given) ? former : given;
    }),
  };
}

/** An operation that leaves out what it does is the former one with some values changed. */
function changed(former: unknown, given: Members): unknown {
  const before = recordSchema.safeParse(former).data ?? {};
  const next =
    given.op === undefined
      ? { ...before, ...given, params: { ...recordSchema.safeParse(before.params).data, ...recordSchema.safeParse(given.params).data } }
      : given;
  return same(before, next) ? former : next;
}

function withParameters(before: unknown, given: readonly unknown[]): unknown[] {
  const list = Array.isArray(before) ? [...before] : [];
  for (const parameter of given) {
    const name = withName.safeParse(parameter).data?.name;
    const at = list.findIndex((other) => withName.safeParse(other).data?.name === name);
    if (at < 0) list.push(parameter);
    else {
      const merged = { ...recordSchema.parse(list[at]), ...recordSchema.safeParse(parameter).data };
      if (!same(list[at], merged)) list[at] = merged;
    }
  }
  return list;
}

function mentions(operation: unknown, id: string): boolean {
  const { params, inputs, at } = recordSchema.safeParse(operation).data ?? {};
  return new Set(JSON.stringify([params, inputs, at]).match(/[A-Za-z_]\w*/g)).has(id);
}

const keyed = <T extends Members>(value: T | undefined, key: string): [string, T][] => (value ? [[String(value[key]), value]] : []);

/** Equality as JSON, whatever the order of keys; empty objects and lists count as left out. */
function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, given: unknown) => {
    const record = recordSchema.safeParse(given);
    if (!record.success || Array.isArray(given)) return given;
    return Object.fromEntries(
      Object.entries(record.data)
        .filter(([, one]) => one !== undefined && !(typeof one === 'object' && one !== null && Object.keys(one).length === 0))
        .sort(([x], [y]) => (x < y ? -1 : 1)),
    );
  });
}
