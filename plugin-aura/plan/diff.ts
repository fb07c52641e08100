import type { Operation, Plan } from './plan.ts';

/** One difference between two plans, in the words of the chat. */
export interface PlanChange {
  kind: 'added' | 'changed' | 'removed';
  /** 'operation', 'component', 'parameter', 'material' or 'plan'. */
  what: string;
  /** Id of the operation or material, name of the parameter or of the plan's field. */
  id: string;
  /** "thickness 2 -> 2.4": what was changed, for a human. */
  detail?: string;
  /** True of how the plan is put together (what a union joins, where a number is worked out), of which an artist is told by what else changed. */
  inward?: boolean;
}

/** What a refinement adds, changes and removes: plan, parameters, materials, components, then operations in the order of the new plan. Order alone is no change. */
export function diffPlans(before: Plan, after: Plan): PlanChange[] {
  return [
    ...diffFields('plan', before, after, ['name', 'units']),
    ...diffLists('parameter', byKey(before.parameters, 'name'), byKey(after.parameters, 'name')),
    ...diffLists('material', byKey(before.materials, 'id'), byKey(after.materials, 'id')),
    ...diffLists('component', byKey(before.components ?? [], 'name'), byKey(after.components ?? [], 'name')),
    ...diffLists('operation', byKey(before.operations, 'id'), byKey(after.operations, 'id')),
  ];
}

/** Ids of operations that have to be looked at anew: those that differ, and all that hang on them or on a changed parameter. */
export function touchedOperations(before: Plan, after: Plan): ReadonlySet<string> {
  const changes = diffPlans(before, after);
  const touched = new Set(changes.filter((change) => change.what === 'operation' && change.kind !== 'removed').map((change) => change.id));
  const parameters = new Set(changes.filter((change) => change.what === 'parameter').map((change) => change.id));
  const components = touchedComponents(changes, after);
  const known = new Set(after.operations.map((operation) => operation.id));
  for (const operation of after.operations) {
    const mentions = mentionedBy(operation, known);
    if (components.has(operation.op)) touched.add(operation.id);
    if (mentions.names.some((name) => parameters.has(name)) || mentions.ids.some((id) => touched.has(id))) touched.add(operation.id);
  }
  return touched;
}

/** Components of the plan that differ, or are made of one that does. */
function touchedComponents(changes: readonly PlanChange[], { components = [] }: Plan): ReadonlySet<string> {
  const touched = new Set(changes.filter(({ what }) => what === 'component').map(({ id }) => id));
  for (const { name, operations } of components) if (operations.some(({ op }) => touched.has(op))) touched.add(name);
  return touched;
}

/** Ids that any text of an operation names, and words of its expressions. */
function mentionedBy({ params, inputs, at, when }: Operation, known: ReadonlySet<string>): { ids: string[]; names: string[] } {
  const words = new Set(JSON.stringify([params, inputs, at, when]).match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? []);
  return { ids: [...words].filter((word) => known.has(word)), names: [...words] };
}

function byKey<T extends Record<string, unknown>>(list: readonly T[], key: keyof T & string): Map<string, T> {
  return new Map(list.map((item) => [String(item[key]), item]));
}

function diffLists(
  what: string,
  before: ReadonlyMap<string, Record<string, unknown>>,
  after: ReadonlyMap<string, Record<string, unknown>>,
): PlanChange[] {
  const changes: PlanChange[] = [];
  // What is in the list of materials is seen on what wears it.
  const inList = what === 'material';
  for (const [id, item] of after) {
    const was = before.get(id);
    if (!was) changes.push({ kind: 'added', what, id, ...(inList && { inward: true }) });
    else {
      const details = what === 'parameter' ? ofSlider(was, item) : detailsOf(was, item, '');
      if (details.length > 0) changes.push({ kind: 'changed', what, id, ...told(details) });
    }
  }
  for (const id of before.keys()) if (!after.has(id)) changes.push({ kind: 'removed', what, id, ...(inList && { inward: true }) });
  return changes;
}

/** What can be seen is told; the plan's own business only where there is nothing else. */
function told(details: readonly Detail[]): Pick<PlanChange, 'detail' | 'inward'> {
  const outward = details.filter(({ inward }) => !inward);
  const text = (list: readonly Detail[]) => [...new Set(list.map((detail) => detail.text))].join(', ');
  // A thing that is named after what it is made of: the parts are told themselves.
  const named = outward.every(({ field }) => field === 'name') && outward.length < details.length;
  return outward.length === 0 || named ? { detail: text(details), inward: true } : { detail: text(outward) };
}

/** One difference of an operation, material or slider. */
interface Detail {
  /** First step of the path at which they differ. */
  field: string;
  text: string;
  inward?: boolean;
}

/** Of a slider its value counts, with its unit; how far it goes is of interest only where nothing else differs. */
function ofSlider(was: Readonly<Record<string, unknown>>, is: Readonly<Record<string, unknown>>): Detail[] {
  if (Object.is(was.value, is.value)) return detailsOf(was, is, '');
  if (isExpression(is.value)) return [{ field: 'value', text: 'value' }];
  const unit = typeof is.unit === 'string' && is.unit !== '' ? ` ${is.unit}` : '';
  return [{ field: 'value', text: `${shown(was.value)} -> ${shown(is.value)}${unit}` }];
}

function diffFields<K extends keyof Plan & string>(what: string, before: Plan, after: Plan, fields: readonly K[]): PlanChange[] {
  return fields.flatMap((field) =>
    before[field] === after[field]
      ? []
      : [{ kind: 'changed' as const, what, id: field, detail: `${shown(before[field])} -> ${shown(after[field])}` }],
  );
}

/** Paths at which two JSON values differ, with both values. */
function detailsOf(before: unknown, after: unknown, path: string): Detail[] {
  if (Object.is(before, after)) return [];
  const [was, is] = [before ?? {}, after ?? {}];
  if (isRecord(was) && isRecord(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.flatMap((key) => detailsOf(was[key], is[key], path ? `${path}.${key}` : key));
  }
  if (Array.isArray(before) && Array.isArray(after) && JSON.stringify(before) === JSON.stringify(after)) return [];
  const [field = path] = path.split('.');
  const name = FIELDS[field] ?? path.replace(/^params\.(?:materials\.)?/, '').replaceAll(/[_.]/g, ' ');
  // Where things are listed or reckoned, the words for it tell a human nothing.
  const inward = INWARD.has(field) || isExpression(after) || isList(before) || isList(after);
  return [{ field, text: inward ? name : changeOf(name, before, after), ...(inward && { inward }) }];
}

/** "width 2 -> 3"; the name alone of what is too long to be taken in. */
function changeOf(name: string, before: unknown, after: unknown): string {
  const values = before === undefined ? [shown(after)] : [shown(before), shown(after)];
  return values.some(({ length }) => length > LONGEST) ? name : `${name} ${values.join(' -> ')}`.trimStart();
}

/** What fields of an operation or a material are to an artist; the values of those that are `INWARD` are the plan's own business. */
const FIELDS: Readonly<Record<string, string | undefined>> = {
  inputs: 'what it is made of',
  at: 'place',
  op: 'kind',
  preset: '',
  when: 'whether it is there',
};
const INWARD: ReadonlySet<string> = new Set(['inputs', 'at', 'when']);

const isExpression = (value: unknown): boolean => typeof value === 'string' && value.startsWith('=');
/** A list of anything but numbers: parts, stones, points. */
const isList = (value: unknown): boolean => Array.isArray(value) && value.some((item) => typeof item !== 'number');

/** Characters of a value that a human still takes in. */
const LONGEST = 60;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function shown(value: unknown): string {
  if (value === undefined) return 'as usual';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  // as fine as the field that shows it; what is less than one keeps three digits
  if (typeof value === 'number') return String(Number(Math.abs(value) >= 1 ? value.toFixed(2) : value.toPrecision(3)));
  if (Array.isArray(value)) return value.map(shown).join(' × ');
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^[a-z]+(?:_[a-z]+)+$/.test(value) ? value.replace(/^create_/, '').replaceAll('_', ' ') : value;
}
