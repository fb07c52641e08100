import { z } from 'zod';
import { checkPlan, plainOperation } from './check.ts';
import { ownDeclarations, withOwn } from './component.ts';
import { isExpression } from './expression.ts';
import { problemsOf } from './faults.ts';
import { mendPlan } from './mend.ts';
import {
  LIMITS,
  type Operation,
  operationSchema,
  ownComponentSchema,
  type Parameter,
  type Plan,
  parameterSchema,
  planSchema,
} from './plan.ts';
import { PlanError, type Problem } from './problem.ts';
import type { Registry } from './registry.ts';
import { lengthFactorOf } from './resolve.ts';
import { readParams } from './schema.ts';
import { writtenOut } from './shorthand.ts';

/**
 * Reads a plan from untrusted JSON. Throws PlanError with every problem that can be found without building it; warnings
 * alone do not refuse a plan. Parameters without a unit are in the units of the plan.
 */
export function readPlan(input: unknown, registry: Registry): Plan {
  const { plan, problems } = tryReadPlan(input, registry);
  if (!plan || problems.some((problem) => problem.severity === 'error')) throw new PlanError(problems);
  return plan;
}

/** A plan that somebody else wrote: what is certain in it is put right first, and told. @throws PlanError like `readPlan` */
export function readForeignPlan(input: unknown, registry: Registry): { plan: Plan; mended: readonly string[] } {
  const { plan, mended } = mendPlan(input, registry);
  return { plan: readPlan(plan, registry), mended };
}

/** Like `readPlan`, but never throws: the plan is given where its form is right, beside all problems found. */
export function tryReadPlan(input: unknown, registry: Registry): { plan: Plan | undefined; problems: Problem[] } {
  const parsed = planSchema.safeParse(withUnits(input));
  if (!parsed.success)
    return { plan: undefined, problems: [...misplaced(problemsOf(parsed.error, ''), input, registry), ...problemsBeside(input, registry)] };
  const plan = writtenOut(parsed.data, registry);
  return { plan, problems: [...checkPlan(plan, registry), ...problemsOfParams(plan, registry), ...tooManyMaterials(plan)] };
}

/** The words of operations count among the materials. */
function tooManyMaterials({ materials }: Plan): Problem[] {
  if (materials.length <= LIMITS.materials) return [];
  const message = `${materials.length} different materials are named; a design may have ${LIMITS.materials}.`;
  return [{ code: 'limit', place: 'materials', message, severity: 'error' }];
}

/** What is wrong with params that need no building to be judged: those without expressions. Unknown names are found by the check of the plan. */
function problemsOfParams(plan: Plan, registry: Registry): Problem[] {
  const all = withOwn(registry, plan, (own) => own);
  const factor = lengthFactorOf(plan);
  return [
    ...ownDeclarations(plan).flatMap(({ body }, index) =>
      problemsOfList(body.operations.map(plainOperation), all, `components[${index}].operations`, factor),
    ),
    ...problemsOfList(plan.operations, all, 'operations', factor),
  ];
}

function problemsOfList(operations: readonly Operation[], registry: Registry, list: string, factor: number): Problem[] {
  return operations.flatMap(({ op, params }, index) => {
    const definition = registry.get(op);
    if (!definition) return [];
    const place = `${list}[${index}].params`;
    const open = Object.keys(params).filter((name) => hasExpression(params[name]));
    return readParams(definition, params, place, factor).problems.filter(
      ({ code, place: where }) => code !== 'unknown_name' && !open.some((name) => isWithin(where, `${place}.${name}`)),
    );
  });
}

function hasExpression(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasExpression);
  return isExpression(value);
}

/** Whether a place is another or lies in it: "operations[1].params.size[0]" in "operations[1]". */
const isWithin = (place: string, outer: string): boolean =>
  place === outer || place.startsWith(`${outer}.`) || place.startsWith(`${outer}[`);

const looseOperation = z.looseObject({ id: z.string(), op: z.string() }).partial();
const looseLists = z.looseObject({
  operations: z.array(z.unknown()),
  parameters: z.array(z.unknown()).catch([]),
  units: planSchema.shape.units.catch('mm'),
});

/** Problems of the operations whose form is right, where that of others is not: so that one slip does not hide the rest. */
function problemsBeside(input: unknown, registry: Registry): Problem[] {
  const lists = looseLists.safeParse(input);
  if (!lists.success) return [];
  const broken: string[] = [];
  const operations = lists.data.operations.slice(0, LIMITS.operations).map((given, index): Operation => {
    const read = operationSchema.safeParse(given);
    if (read.success) return read.data;
    broken.push(`operations[${index}]`);
    return { id: looseOperation.safeParse(given).data?.id ?? `operation ${index}`, op: '', params: {} };
  });
  const parameters = lists.data.parameters.slice(0, LIMITS.parameters).flatMap((given, index): Parameter[] => {
    const read = parameterSchema.safeParse(given);
    if (read.success) return [read.data];
    broken.push(`parameters[${index}]`);
    const name = z.object({ name: z.string() }).safeParse(given).data?.name;
    return name === undefined ? [] : [{ name, value: 1, unit: lists.data.units }];
  });
  const components = z
    .array(ownComponentSchema)
    .max(LIMITS.components)
    .safeParse(z.looseObject({ components: z.unknown() }).safeParse(input).data?.components);
  const plan = planSchema.parse({ units: lists.data.units, operations: [], ...(components.success && { components: components.data }) });
  const rest = writtenOut({ ...plan, operations, parameters }, registry);
  return [...checkPlan(rest, registry), ...problemsOfParams(rest, registry)].filter(
    ({ place }) => !broken.some((outer) => isWithin(place, outer)),
  );
}

/** A parameter that stands beside "params" instead of in it is told so. */
function misplaced(problems: readonly Problem[], input: unknown, registry: Registry): Problem[] {
  const operations = looseLists.safeParse(input).data?.operations ?? [];
  return problems.map((problem) => {
    const [, index, name] = /^operations\[(\d+)\]\.(\w+)$/.exec(problem.place) ?? [];
    const op = looseOperation.safeParse(operations[Number(index)]).data?.op;
    const definition = op === undefined ? undefined : registry.get(op);
    const isParam = name !== undefined && definition !== undefined && Object.hasOwn(definition.params, name) && name !== 'at';
    return isParam ? { ...problem, message: `"${name}" is a parameter of "${op}": put it into "params".` } : problem;
  });
}

const withParameters = z.looseObject({ units: z.string(), parameters: z.array(z.record(z.string(), z.unknown())) });

function withUnits(input: unknown): unknown {
  const loose = withParameters.safeParse(input);
  if (!loose.success) return input;
  const { units } = loose.data;
  return {
    ...loose.data,
    parameters: loose.data.parameters.map((parameter) => ('unit' in parameter ? parameter : { ...parameter, unit: units })),
  };
}
