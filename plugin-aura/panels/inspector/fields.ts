import type { OperationFacts, ParamFacts, Vocabulary } from '../../operations/facts.ts';
import { isExpression } from '../../plan/expression.ts';
import type { Operation, Parameter, Plan } from '../../plan/plan.ts';
import { lengthFactorOf, MILLIMETRES, resolveParameters } from '../../plan/resolve.ts';
import { capital } from '../facts.ts';

/** Where an edited value goes: to a parameter of the design, or to one of an operation. */
export type FieldTarget = { kind: 'parameter'; name: string } | { kind: 'param'; operation: string; name: string };

export interface NumberRange {
  /** Outside of this a plan is refused. */
  hard: readonly [number, number];
  /** The slider's ends. */
  soft: readonly [number, number];
  step: number;
  integer: boolean;
}

interface FieldCommon {
  name: string;
  label: string;
  help: string;
  target: FieldTarget;
  advanced: boolean;
  /** The part that it belongs to, where the fields of several stand below each other. */
  owner?: string;
  /** Where the shown value comes from. 'auto': the build chose it; 'linked': a parameter of the design gives it. */
  source: 'given' | 'default' | 'auto' | 'linked' | 'computed';
  /** The expression behind a linked or computed value. */
  expression?: string;
}

/** One row of the inspector. Lengths are in mm whatever the plan's units are. */
export type Field = FieldCommon &
  (
    | { control: 'number'; unit: string; value: number | undefined; range: NumberRange }
    | { control: 'vector'; unit: string; value: readonly (number | undefined)[]; range: NumberRange }
    | { control: 'choice'; value: string | undefined; options: readonly string[]; optional: boolean }
    | { control: 'flag'; value: boolean }
    | { control: 'text'; value: string; maxLength: number }
    | { control: 'shown'; value: string }
  );

const WIDE = 1e6;

/** The rows of the design's own parameters. */
export function parameterFields(plan: Plan, vocabulary: Vocabulary): Field[] {
  const { values } = resolveParameters(plan);
  const factor = lengthFactorOf(plan);
  return plan.parameters.map((parameter): Field => {
    const { name, unit, label } = parameter;
    const driven = drivenBy(plan, name, vocabulary);
    const inPlanUnits = values.get(name);
    const isLength = unit in MILLIMETRES;
    const value = inPlanUnits === undefined ? undefined : isLength ? inPlanUnits * factor : inPlanUnits;
    const computed = isExpression(parameter.value);
    return {
      name,
      label: withoutOwner(label ?? capital(name.replaceAll('_', ' ')), plan.name),
      help: driven?.help ?? '',
      target: { kind: 'parameter', name },
      advanced: false,
      source: computed ? 'computed' : 'given',
      ...(computed ? { expression: String(parameter.value) } : {}),
      control: 'number',
      unit: isLength ? 'mm' : unit,
      value,
      range: parameterRange(parameter, value ?? 0, isLength ? (MILLIMETRES[unit] ?? 1) : 1, driven),
    };
  });
}

/** A design shows at least so many sliders where it has them to show, and fills up to so many. */
const [FEW, ENOUGH] = [4, 6];

/**
 * The rows of a design as a whole: its own parameters and, where these are few, the first numbers of the operations that it begins with, of
 * each as many: what a hand reaches for before it looks into a part.
 *
 * @param values the numbers that its last build worked with, by operation
 */
export function designFields(
  plan: Plan,
  vocabulary: Vocabulary,
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Field[] {
  const own = parameterFields(plan, vocabulary);
  if (own.length >= FEW) return own;
  const parts = plan.operations.flatMap((operation) => {
    const facts = vocabulary.get(operation.op);
    // What has its work from others (a cast, a move) and one of several alike are no handle on the whole.
    if (!facts || operation.inputs?.length || plan.operations.filter(({ op }) => op === operation.op).length > 1) return [];
    const fields = operationFields(plan, operation, facts, values[operation.id] ?? {});
    const driven = fields.some(({ source }) => source === 'linked');
    const handles = fields.filter((field) => isHandle(field, driven));
    return handles.length > 0 ? [{ owner: operation.name ?? facts.label, handles }] : [];
  });
  const each = share(
    parts.map(({ handles }) => handles.length),
    ENOUGH - own.length,
  );
  const more = parts.flatMap(({ owner, handles }, index) =>
    handles.slice(0, each[index]).map((field): Field => (parts.length > 1 ? { ...field, owner } : field)),
  );
  return [...own, ...more];
}

/** How many each may take of what there is room for, one at a time in turn. */
function share(wanted: readonly number[], room: number): number[] {
  const taken = wanted.map(() => 0);
  let left = Math.min(
    room,
    wanted.reduce((sum, count) => sum + count, 0),
  );
  for (let turn = 0; left > 0; turn++) {
    const index = turn % wanted.length;
    if ((taken[index] ?? 0) >= (wanted[index] ?? 0)) continue;
    taken[index] = (taken[index] ?? 0) + 1;
    left--;
  }
  return taken;
}

/** A size or count of something that is there (a taper of 0 is not, and a factor is no size), driven by nothing: where another drives a part, what the build chose follows that. */
const isHandle = (field: Field, driven: boolean): boolean =>
  field.control === 'number' &&
  !field.advanced &&
  Boolean(field.value) &&
  (field.unit !== '' || field.range.integer) &&
  (field.source === 'given' || field.source === 'default' || (field.source === 'auto' && !driven));

/** "Table width" of a walnut table is its width: the heading above says whose. */
function withoutOwner(label: string, owner: string): string {
  const words = label.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const whose = words.slice(0, count).join(' ').toLowerCase();
    if (` ${owner.toLowerCase()}`.endsWith(` ${whose}`)) return capital(words.slice(count).join(' '));
  }
  return label;
}

/** The rows of one operation, from its declaration; `resolved` are the numbers that its last build worked with. */
export function operationFields(
  plan: Plan,
  operation: Operation,
  facts: OperationFacts,
  resolved: Readonly<Record<string, unknown>>,
): Field[] {
  const shown = Object.entries(facts.params).filter(([, param]) => isShown(param, operation, facts, resolved));
  return shown.map(([name, param]) => operationField(plan, operation, name, param, resolved[name]));
}

function operationField(plan: Plan, operation: Operation, name: string, param: ParamFacts, resolved: unknown): Field {
  const given = operation.params[name];
  const linked = linkedParameter(given, plan);
  const common: FieldCommon = {
    name,
    label: param.label,
    help: param.help,
    target: linked === undefined ? { kind: 'param', operation: operation.id, name } : { kind: 'parameter', name: linked },
    advanced: param.advanced ?? false,
    source: sourceOf(given, linked, param),
    ...(isExpression(given) ? { expression: given } : {}),
  };
  const value = resolved ?? (isExpression(given) ? undefined : given);
  switch (param.kind) {
    case 'number':
      return {
        ...common,
        control: 'number',
        unit: param.unit,
        value: numberOf(value, param.default),
        range: { hard: [param.min, param.max], soft: param.soft, step: param.step, integer: param.integer },
      };
    case 'vector': {
      const list: readonly unknown[] = Array.isArray(value) ? value : Array.isArray(param.default) ? param.default : [];
      const soft: readonly [number, number] = [Math.max(param.min, -100), Math.min(param.max, 100)];
      const range: NumberRange = { hard: [param.min, param.max], soft, step: param.unit === 'deg' ? 1 : 0.1, integer: false };
      return {
        ...common,
        control: 'vector',
        unit: param.unit,
        value: Array.from({ length: param.size }, (_, index) => numberOf(list[index], undefined)),
        range,
      };
    }
    case 'choice':
      return {
        ...common,
        control: 'choice',
        value: typeof value === 'string' ? value : param.default === 'auto' ? undefined : param.default,
        options: param.options,
        optional: param.default === 'auto',
      };
    case 'flag':
      return { ...common, control: 'flag', value: typeof value === 'boolean' ? value : param.default };
    case 'text':
      return { ...common, control: 'text', value: typeof value === 'string' ? value : param.default, maxLength: param.maxLength };
    case 'ref':
      return { ...common, control: 'shown', value: referenceName(plan, given) };
    case 'value':
      return { ...common, control: 'shown', value: given === undefined ? 'default' : JSON.stringify(given) };
  }
}

function sourceOf(given: unknown, linked: string | undefined, param: ParamFacts): FieldCommon['source'] {
  if (linked !== undefined) return 'linked';
  if (isExpression(given)) return 'computed';
  if (given !== undefined) return 'given';
  return 'default' in param && param.default === 'auto' ? 'auto' : 'default';
}

const numberOf = (value: unknown, fallback: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof fallback === 'number' ? fallback : undefined;

function referenceName(plan: Plan, id: unknown): string {
  const operation = plan.operations.find((entry) => entry.id === id);
  return operation?.name ?? (typeof id === 'string' ? id : 'none');
}

/** The design's parameter that an expression such as "= carat" passes on unchanged. */
export function linkedParameter(given: unknown, plan: Plan): string | undefined {
  if (!isExpression(given)) return undefined;
  const name = given.trim().slice(1).trim();
  return plan.parameters.some((parameter) => parameter.name === name && !isExpression(parameter.value)) ? name : undefined;
}

function isShown({ when }: ParamFacts, operation: Operation, facts: OperationFacts, resolved: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(when ?? {}).every(([other, values]) => {
    const declared = facts.params[other];
    const value = resolved[other] ?? operation.params[other] ?? (declared && 'default' in declared ? declared.default : undefined);
    return values.some((allowed) => allowed === value);
  });
}

/** The first declared number that a parameter of the design is passed to: its range and help serve the parameter too. */
function drivenBy(plan: Plan, name: string, vocabulary: Vocabulary): Extract<ParamFacts, { kind: 'number' }> | undefined {
  for (const operation of plan.operations) {
    for (const [param, given] of Object.entries(operation.params)) {
      const declared = vocabulary.get(operation.op)?.params[param];
      if (declared?.kind === 'number' && linkedParameter(given, plan) === name) return declared;
    }
  }
  return undefined;
}

function parameterRange(
  parameter: Parameter,
  value: number,
  unit: number,
  driven: Extract<ParamFacts, { kind: 'number' }> | undefined,
): NumberRange {
  const min = parameter.min === undefined ? undefined : parameter.min * unit;
  const max = parameter.max === undefined ? undefined : parameter.max * unit;
  const hard = [Math.max(min ?? -WIDE, driven?.min ?? -WIDE), Math.min(max ?? WIDE, driven?.max ?? WIDE)] as const;
  const least = min ?? driven?.soft[0] ?? Math.min(0, value * 2);
  const most = max ?? driven?.soft[1] ?? Math.max(1, value * 2);
  const integer = driven?.integer ?? false;
  const soft = [Math.min(least, value), Math.max(most, value)] as const;
  return { hard, soft, step: parameter.step === undefined ? (driven?.step ?? niceStep(most - least)) : parameter.step * unit, integer };
}

/** A round step of about a hundredth of a range. */
function niceStep(range: number): number {
  return range > 0 ? 10 ** Math.floor(Math.log10(range / 50)) : 0.1;
}

/** The plan with an edited value; `undefined` takes an operation's value back to its default. Lengths come in mm. */
export function withValue(plan: Plan, target: FieldTarget, value: unknown, unit: string): Plan {
  if (target.kind === 'parameter') {
    const parameters = plan.parameters.map((parameter) => {
      if (parameter.name !== target.name || typeof value !== 'number') return parameter;
      return { ...parameter, value: tidy(unit === 'mm' ? value / (MILLIMETRES[parameter.unit] ?? 1) : value) };
    });
    return { ...plan, parameters };
  }
  const factor = unit === 'mm' ? lengthFactorOf(plan) : 1;
  const given =
    typeof value === 'number'
      ? tidy(value / factor)
      : Array.isArray(value)
        ? value.map((item: unknown) => (typeof item === 'number' ? tidy(item / factor) : item))
        : value;
  const operations = plan.operations.map((operation) => {
    if (operation.id !== target.operation) return operation;
    const { [target.name]: _former, ...others } = operation.params;
    return { ...operation, params: given === undefined ? others : { ...operation.params, [target.name]: given } };
  });
  return { ...plan, operations };
}

/** Without the noise of binary fractions: 2.2, not 2.2000000000000002. */
const tidy = (value: number) => Number(value.toPrecision(9));
