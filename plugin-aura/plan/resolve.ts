import {
  computeExpression,
  computeValue,
  type Expression,
  ExpressionError,
  isExpression,
  type Lookup,
  namesIn,
  parseExpression,
} from './expression.ts';
import { suggestion } from './nearest.ts';
import type { NumberOrExpression, Parameter, Plan } from './plan.ts';
import type { Problem } from './problem.ts';

/** From a plan's parameters and expressions to plain numbers. */

/** Millimetres in one unit of length. */
export const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, in: 25.4, inch: 25.4, '"': 25.4, ft: 304.8 };
/** Undefined for what is no unit of length. */
export const millimetresIn = (unit: string): number | undefined => (Object.hasOwn(MILLIMETRES, unit) ? MILLIMETRES[unit] : undefined);

/** Millimetres in one unit of the plan. */
export const lengthFactorOf = (plan: Plan): number => MILLIMETRES[plan.units]!;

/**
 * Values of all named parameters. They may use one another in any order; a cycle, an unknown name or a faulty expression is a
 * problem, and the parameter is then missing. A literal in another unit of
 * length than the plan's is converted to the plan's; expressions reckon in the plan's units.
 */
export function resolveParameters(plan: Plan): { values: ReadonlyMap<string, number>; problems: Problem[] } {
  const problems: Problem[] = [];
  const values = new Map<string, number>();
  const byName = new Map<string, { parameter: Parameter; place: string }>();
  plan.parameters.forEach((parameter, index) => {
    const place = `parameters[${index}]`;
    if (byName.has(parameter.name))
      problems.push({
        code: 'duplicate_id',
        place: `${place}.name`,
        message: `Two parameters are called "${parameter.name}".`,
        severity: 'error',
      });
    else byName.set(parameter.name, { parameter, place });
  });

  const names = [...byName.keys()];
  const failed = new Set<string>();
  const open: string[] = [];
  const numberOf = (name: string): number | undefined => {
    const known = values.get(name);
    const entry = byName.get(name);
    if (known !== undefined || !entry || failed.has(name)) return known;
    if (open.includes(name)) {
      const cycle = [...open.slice(open.indexOf(name)), name];
      for (const member of cycle) failed.add(member);
      problems.push({
        code: 'cyclic_reference',
        place: `${entry.place}.value`,
        message: `The parameters ${cycle.join(' -> ')} depend on one another in a circle.`,
        severity: 'error',
      });
      return undefined;
    }
    open.push(name);
    const own = resolveNumber(entry.parameter.value, numberOf, `${entry.place}.value`, names, (problem) => {
      if (!failed.has(name)) problems.push(problem);
    });
    open.pop();
    if (own === undefined || failed.has(name)) {
      failed.add(name);
      return undefined;
    }
    const value = typeof entry.parameter.value === 'number' ? own * ratioOfUnits(entry.parameter.unit, plan.units) : own;
    values.set(name, value);
    return value;
  };
  for (const [name, { parameter, place }] of byName) {
    const value = numberOf(name);
    if (value !== undefined) problems.push(...rangeProblems(parameter, value / ratioOfUnits(parameter.unit, plan.units), place));
  }
  return { values, problems };
}

function ratioOfUnits(unit: string, planUnits: string): number {
  const own = millimetresIn(unit);
  return own === undefined ? 1 : own / MILLIMETRES[planUnits]!;
}

function rangeProblems({ name, min, max, unit }: Parameter, value: number, place: string): Problem[] {
  if (!((min !== undefined && value < min) || (max !== undefined && value > max))) return [];
  return [
    {
      code: 'out_of_range',
      place: `${place}.value`,
      message: `"${name}" is ${value} ${unit}, outside its range of ${min ?? 'any'} to ${max ?? 'any'}.`,
      severity: 'warning',
    },
  ];
}

/** One number or expression; undefined (and a problem) where it has no value. */
export function resolveNumber(
  source: NumberOrExpression,
  lookup: Lookup,
  place: string,
  names: readonly string[],
  report: (problem: Problem) => void,
): number | undefined {
  if (typeof source === 'number') {
    if (Number.isFinite(source)) return source;
    report({ code: 'out_of_range', place, message: 'It is not a finite number.', severity: 'error' });
    return undefined;
  }
  return computed(source, (expression) => computeExpression(expression, lookup), place, names, report);
}

/** What an expression comes to; undefined (and a problem) where it has a fault. */
function computed<T>(
  source: string,
  compute: (expression: Expression) => T,
  place: string,
  names: readonly string[],
  report: (problem: Problem) => void,
): T | undefined {
  try {
    return compute(parseExpression(source));
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const unknown = error.unknownName;
    report({
      code: unknown === undefined ? 'bad_expression' : 'unknown_name',
      place,
      message: `In "${source.trim()}": ${error.message}${unknown === undefined ? '' : factSuggestion(unknown) || suggestion(unknown, names)}`,
      severity: 'error',
    });
    return undefined;
  }
}

/** What an operation can be asked for, where it was asked for something else. */
function factSuggestion(name: string): string {
  const [id, fact] = name.split('.');
  if (fact === undefined) return '';
  const side = { width: 'size_x', x: 'size_x', height: 'size_y', y: 'size_y', depth: 'size_z', length: 'size_z', z: 'size_z' }[fact];
  return side ? ` Did you mean "${id}.${side}"?` : ` Ask "${id}" for size_x, size_y, size_z or one of its params that are numbers.`;
}

/** What the names in an expression stand for. */
export interface Scope {
  lookup: Lookup;
  /** Names that there are, for suggestions. */
  names: readonly string[];
  /** What a name stands for that is neither number nor text (a profile, a list, a flag), where an expression is nothing but that name. */
  whole?(name: string): unknown;
}

/**
 * A copy of any JSON value in which every expression has become what it comes to, however deep it stands: a number, a text, or
 * the value of a parameter of whatever kind. What cannot be computed becomes undefined, with a problem at its place.
 */
export function resolveValue(source: unknown, scope: Scope, place: string, report: (problem: Problem) => void): unknown {
  if (isExpression(source)) {
    const compute = (expression: Expression): unknown =>
      (expression.kind === 'name' ? scope.whole?.(expression.name) : undefined) ?? computeValue(expression, scope.lookup);
    return computed(source, compute, place, scope.names, report);
  }
  if (Array.isArray(source)) return source.map((item: unknown, index) => resolveValue(item, scope, `${place}[${index}]`, report));
  if (typeof source === 'object' && source !== null) {
    const entries = Object.entries(source).map(([key, item]): [string, unknown] => [
      key,
      resolveValue(item, scope, `${place}.${key}`, report),
    ]);
    return Object.fromEntries(entries);
  }
  return source;
}

/** Names that the expressions anywhere in a JSON value use. Faulty expressions use none. */
export function namesUsedIn(source: unknown, into = new Set<string>()): Set<string> {
  if (isExpression(source)) {
    try {
      namesIn(parseExpression(source), into);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
    }
  } else if (Array.isArray(source)) for (const item of source) namesUsedIn(item, into);
  else if (typeof source === 'object' && source !== null) for (const item of Object.values(source)) namesUsedIn(item, into);
  return into;
}
