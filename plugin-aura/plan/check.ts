import { COORDINATES, type Composed, isVector, namesOf, ownDeclarations, withOwn } from './component.ts';
import type { OperationDeclaration } from './declaration.ts';
import { ExpressionError, isExpression, namesIn, parseExpression, RESERVED } from './expression.ts';
import { suggestion } from './nearest.ts';
import { isWorld, splitTarget } from './placement.ts';
import type { BodyOperation, Operation, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Registry } from './registry.ts';
import { resolveParameters } from './resolve.ts';
import { unknownParams } from './schema.ts';

/** What can be said of a plan without building it: names, references, order, expressions. */

/** Every such problem of a plan, in the order of the plan. */
export function checkPlan(plan: Plan, registry: Registry): Problem[] {
  const parameters = plan.parameters.map((parameter) => parameter.name);
  const reserved = parameters.flatMap((name, index) => reservedWord(name, `parameters[${index}].name`));
  return [
    ...resolveParameters(plan).problems,
    ...reserved,
    ...checkComponents(plan, registry),
    ...checkList(
      plan.operations,
      '',
      parameters,
      () => undefined,
      withOwn(registry, plan, (own) => own),
    ),
  ];
}

/** Problems of the bodies of a plan's own components. Each may use what is shipped and the components before it, so that none can contain itself. */
function checkComponents(plan: Plan, registry: Registry): Problem[] {
  const known = new Map<string, OperationDeclaration>();
  return ownDeclarations(plan).flatMap((own, index) => {
    const place = `components[${index}]`;
    const taken = known.has(own.op) || registry.get(own.op) !== undefined;
    const problems = taken
      ? [error('duplicate_id', `${place}.name`, `There is an operation "${own.op}" already: give the component another name.`)]
      : checkBody(
          own,
          registry.and(known.values()),
          `${place}.`,
          plan.components!.slice(index).map(({ name }) => name),
        );
    if (!taken) known.set(own.op, own);
    return problems;
  });
}

/** Problems of a component's body; `place` is what stands before "operations[0]", `later` are names that it must not use yet. */
export function checkBody(component: Composed, registry: Registry, place: string, later: readonly string[] = []): Problem[] {
  const { body, params } = component;
  const names = namesOf(component);
  const ids = new Set(body.operations.map(({ id }) => id));
  const problems = names.flatMap((name) =>
    ids.has(name) && isVector(params[name])
      ? [error('duplicate_id', `${place}parameters`, `A vector and an operation inside are both called "${name}".`)]
      : reservedWord(name, `${place}parameters`),
  );
  const missing = Object.entries(params).filter(
    ([name, param]) => 'default' in param && param.default === 'auto' && !Object.hasOwn(body.let, name),
  );
  for (const [name] of missing) problems.push(error('schema', `${place}let`, `Say under "let" what "${name}" is when it is left out.`));
  const letNames = Object.keys(body.let);
  letNames.forEach((name, k) => {
    const known = names.filter((other) =>
      Object.hasOwn(params, other) ? other !== name && !letNames.slice(k).includes(other) : letNames.indexOf(other) < k,
    );
    problems.push(
      ...checkExpressions(body.let[name], `${place}let.${name}`, 0, { places: new Map(), parameters: known, isPart: partOf(params) }),
    );
  });
  for (const [name, to] of Object.entries(body.anchors))
    if (!ids.has(splitTarget(to).id))
      problems.push(error('dangling_reference', `${place}anchors.${name}`, `There is no operation "${splitTarget(to).id}" inside.`));
  body.operations.forEach(({ op }, index) => {
    if (later.includes(op))
      problems.push(
        error(
          'cyclic_reference',
          `${place}operations[${index}].op`,
          `"${component.op}" can use only components that come before it, and never itself: "${op}" does not.`,
        ),
      );
  });
  const list = body.operations.map(plainOperation);
  return [
    ...problems,
    ...checkList(list, place, names, partOf(params), registry).filter(({ place }) => !problems.some((problem) => problem.place === place)),
  ];
}

/** A coordinate of a vector parameter, as in "= size.x"; undefined where the name is no vector's. */
const partOf =
  (params: Composed['params']) =>
  (name: string, part: string): boolean | undefined =>
    isVector(params[name]) ? (COORDINATES as readonly string[]).slice(0, params[name].size).includes(part) : undefined;

/** An operation of a body in the form that those of a plan have. */
export function plainOperation({ role: _role, at, inputs, params = {}, ...rest }: BodyOperation): Operation {
  return {
    ...rest,
    params,
    ...(inputs && { inputs: [...inputs] }),
    ...(at !== undefined && { at: typeof at === 'string' ? { to: at } : at }),
  };
}

function reservedWord(name: string, place: string): Problem[] {
  return RESERVED.has(name) ? [error('schema', place, `Expressions use the word "${name}": give the parameter another name.`)] : [];
}

function checkList(
  operations: readonly Operation[],
  prefix: string,
  parameters: readonly string[],
  isPart: Surroundings['isPart'],
  registry: Registry,
): Problem[] {
  const problems: Problem[] = [];
  const places = new Map<string, number>();
  operations.forEach((operation, index) => {
    if (places.has(operation.id))
      problems.push(
        error('duplicate_id', `operations[${index}].id`, `Two operations have the id "${operation.id}": give one of them another.`),
      );
    else places.set(operation.id, index);
  });
  for (const [index, operation] of operations.entries())
    problems.push(...checkOperation(operation, index, { registry, places, parameters, isPart }));
  problems.push(...checkConsumption(operations));
  return prefix ? problems.map((problem) => ({ ...problem, place: `${prefix}${problem.place}` })) : problems;
}

interface Names {
  places: ReadonlyMap<string, number>;
  parameters: readonly string[];
  /** Whether a parameter has a part of this name; undefined where the parameter has no parts. */
  isPart(name: string, part: string): boolean | undefined;
}
interface Surroundings extends Names {
  registry: Registry;
}

function checkOperation(operation: Operation, index: number, around: Surroundings): Problem[] {
  const place = `operations[${index}]`;
  const definition = around.registry.get(operation.op);
  const problems = checkReferences(operation, index, definition, around);
  problems.push(...checkExpressions(operation.params, `${place}.params`, index, around));
  problems.push(...checkExpressions(operation.at, `${place}.at`, index, around));
  problems.push(...checkExpressions(operation.when, `${place}.when`, index, around));
  if (!definition) {
    problems.push(
      error('unknown_operation', `${place}.op`, `There is no operation "${operation.op}".${around.registry.suggestion(operation.op)}`),
    );
    return problems;
  }
  problems.push(...unknownParams(definition, operation.params, `${place}.params`));
  const given = operation.inputs?.length ?? 0;
  const { min, max, help } = definition.inputs ?? { min: 0, max: 0, help: '' };
  if (given > max && max === 0) problems.push(error('schema', `${place}.inputs`, `"${operation.op}" takes no inputs.`));
  else if (given < min || given > max)
    problems.push(
      error(
        'schema',
        `${place}.inputs`,
        given === 0
          ? `"${operation.op}" works on ${min === 1 ? 'an earlier operation' : `${min} earlier operations`}: add "inputs": ["id"${min > 1 ? ', ...' : ''}] (${help}).`
          : `"${operation.op}" takes ${min === max ? min : `${min} to ${max}`} input${max === 1 ? '' : 's'} (${help}), not ${given}.`,
      ),
    );
  return problems;
}

/** Ids that an operation reads, with the place where each stands. A part called "floor" hides the world's floor: `isEarlier` says which there are. */
export function referencesOf(
  operation: Operation,
  definition: OperationDeclaration | undefined,
  isEarlier: (id: string) => boolean,
): { id: string; place: string }[] {
  const references = (operation.inputs ?? []).map((id, k) => ({ id, place: `inputs[${k}]` }));
  for (const [name, param] of Object.entries(definition?.params ?? {})) {
    const given = operation.params[name];
    if (param.kind === 'ref' && typeof given === 'string') references.push({ id: given, place: `params.${name}` });
    if (param.kind === 'value' && param.refs) {
      const parsed = param.schema.safeParse(given);
      if (parsed.success) references.push(...param.refs(parsed.data).map((id, k) => ({ id, place: `params.${name}[${k}]` })));
    }
  }
  const to = operation.at?.to;
  if (to !== undefined && (!isWorld(to) || isEarlier(splitTarget(to).id))) references.push({ id: splitTarget(to).id, place: 'at.to' });
  return references;
}

function checkReferences(
  operation: Operation,
  index: number,
  definition: OperationDeclaration | undefined,
  { places }: Surroundings,
): Problem[] {
  return referencesOf(operation, definition, (id) => (places.get(id) ?? index) < index).flatMap(({ id, place }) => {
    const target = places.get(id);
    const where = `operations[${index}].${place}`;
    if (target === undefined)
      return [error('dangling_reference', where, `There is no operation "${id}".${suggestion(id, [...places.keys()].slice(0, index))}`)];
    if (target === index) return [error('cyclic_reference', where, `"${id}" refers to itself.`)];
    if (target > index)
      return [
        error(
          'cyclic_reference',
          where,
          `"${operation.id}" refers to "${id}", which comes later: an operation can only use earlier ones, and never in a circle.`,
        ),
      ];
    return [];
  });
}

function checkExpressions(source: unknown, place: string, index: number, around: Names): Problem[] {
  if (isExpression(source)) return checkExpression(source, place, index, around);
  if (Array.isArray(source)) return source.flatMap((item: unknown, k) => checkExpressions(item, `${place}[${k}]`, index, around));
  if (typeof source === 'number') return Number.isFinite(source) ? [] : [error('out_of_range', place, 'It is not a finite number.')];
  if (typeof source !== 'object' || source === null) return [];
  return Object.entries(source).flatMap(([key, item]) => checkExpressions(item, `${place}.${key}`, index, around));
}

function checkExpression(text: string, place: string, index: number, { parameters, places, isPart }: Names): Problem[] {
  try {
    return [...namesIn(parseExpression(text))].flatMap((name) => {
      const [id, fact] = name.split('.') as [string, string | undefined];
      const known =
        fact === undefined
          ? parameters.includes(name)
          : ((parameters.includes(id) ? isPart(id, fact) : undefined) ?? (places.get(id) ?? Number.POSITIVE_INFINITY) < index);
      return known
        ? []
        : [error('unknown_name', place, `In "${text.trim()}": nothing is called "${name}".${suggestion(name, parameters)}`)];
    });
  } catch (fault) {
    if (!(fault instanceof ExpressionError)) throw fault;
    return [error('bad_expression', place, `In "${text.trim()}": ${fault.message}`)];
  }
}

/** An operation can be consumed once: what should appear twice is copied. Two of which only one is built may name the same. */
function checkConsumption(operations: readonly Operation[]): Problem[] {
  const consumers = new Map<string, Operation>();
  return operations.flatMap((operation, index) =>
    (operation.inputs ?? []).flatMap((id, k) => {
      const other = consumers.get(id);
      consumers.set(id, operation);
      if (other === undefined || (other !== operation && other.when !== undefined && operation.when !== undefined)) return [];
      const message =
        other === operation
          ? `"${id}" stands twice among the inputs.`
          : `"${id}" was consumed by "${other.id}" before: copy it first if both need it.`;
      return [{ ...error('schema', `operations[${index}].inputs[${k}]`, message), severity: 'warning' as const }];
    }),
  );
}

function error(code: Problem['code'], place: string, message: string): Problem {
  return { code, place, message, severity: 'error' };
}
