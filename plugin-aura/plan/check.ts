import type { OperationDeclaration } from './declaration.ts';
import { ExpressionError, isExpression, namesIn, parseExpression } from './expression.ts';
import { suggestion } from './nearest.ts';
import { isWorld, splitTarget } from './placement.ts';
import type { Operation, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Registry } from './registry.ts';
import { resolveParameters } from './resolve.ts';
import { unknownParams } from './schema.ts';

/** What can be said of a plan without building it: names, references, order, expressions. */

/** Every such problem of a plan, in the order of the plan. */
export function checkPlan(plan: Plan, registry: Registry): Problem[] {
  const problems = [...resolveParameters(plan).problems];
  const places = new Map<string, number>();
  plan.operations.forEach((operation, index) => {
    if (places.has(operation.id))
      problems.push(
        error('duplicate_id', `operations[${index}].id`, `Two operations have the id "${operation.id}": give one of them another.`),
      );
    else places.set(operation.id, index);
  });
  const parameters = plan.parameters.map((parameter) => parameter.name);
  for (const [index, operation] of plan.operations.entries())
    problems.push(...checkOperation(operation, index, { plan, registry, places, parameters }));
  problems.push(...checkConsumption(plan));
  return problems;
}

interface Surroundings {
  plan: Plan;
  registry: Registry;
  places: ReadonlyMap<string, number>;
  parameters: readonly string[];
}

function checkOperation(operation: Operation, index: number, around: Surroundings): Problem[] {
  const place = `operations[${index}]`;
  const definition = around.registry.get(operation.op);
  const problems = checkReferences(operation, index, definition, around);
  problems.push(...checkExpressions(operation.params, `${place}.params`, index, around));
  problems.push(...checkExpressions(operation.at, `${place}.at`, index, around));
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

function checkExpressions(source: unknown, place: string, index: number, around: Surroundings): Problem[] {
  if (isExpression(source)) return checkExpression(source, place, index, around);
  if (Array.isArray(source)) return source.flatMap((item: unknown, k) => checkExpressions(item, `${place}[${k}]`, index, around));
  if (typeof source === 'number') return Number.isFinite(source) ? [] : [error('out_of_range', place, 'It is not a finite number.')];
  if (typeof source !== 'object' || source === null) return [];
  return Object.entries(source).flatMap(([key, item]) => checkExpressions(item, `${place}.${key}`, index, around));
}

function checkExpression(text: string, place: string, index: number, { parameters, places }: Surroundings): Problem[] {
  try {
    return [...namesIn(parseExpression(text))].flatMap((name) => {
      const [id, fact] = name.split('.') as [string, string | undefined];
      const known = fact === undefined ? parameters.includes(name) : (places.get(id) ?? Number.POSITIVE_INFINITY) < index;
      return known
        ? []
        : [error('unknown_name', place, `In "${text.trim()}": nothing is called "${name}".${suggestion(name, parameters)}`)];
    });
  } catch (fault) {
    if (!(fault instanceof ExpressionError)) throw fault;
    return [error('bad_expression', place, `In "${text.trim()}": ${fault.message}`)];
  }
}

/** An operation can be consumed once: what should appear twice is copied. */
function checkConsumption(plan: Plan): Problem[] {
  const consumers = new Map<string, string>();
  return plan.operations.flatMap((operation, index) =>
    (operation.inputs ?? []).flatMap((id, k) => {
      const other = consumers.get(id);
      consumers.set(id, operation.id);
      if (other === undefined) return [];
      const message =
        other === operation.id
          ? `"${id}" stands twice among the inputs.`
          : `"${id}" was consumed by "${other}" before: copy it first if both need it.`;
      return [{ ...error('schema', `operations[${index}].inputs[${k}]`, message), severity: 'warning' as const }];
    }),
  );
}

function error(code: Problem['code'], place: string, message: string): Problem {
  return { code, place, message, severity: 'error' };
}
