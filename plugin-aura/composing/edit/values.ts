import type { Outcome } from '../../plan/brief.ts';
import { computeExpression, ExpressionError, isExpression, parseExpression } from '../../plan/expression.ts';
import { type Plan, planSchema } from '../../plan/plan.ts';
import { resolveParameters } from '../../plan/resolve.ts';
import type { Vocabulary } from '../names.ts';
import { wholeOf } from '../overall.ts';
import { Sheet } from '../sheet.ts';
import type { Work } from './work.ts';

/** The number that stands at an address of an operation of a plan, with the artist's own changes; undefined where only a build knows it. */
export function valueAt(
  plan: Pick<Plan, 'operations' | 'parameters' | 'units'>,
  operation: string,
  address: string,
  vocabulary: Vocabulary,
): number | undefined {
  const found = plan.operations.find(({ id }) => id === operation);
  const definition = found && vocabulary.get(found.op);
  if (!found || !definition) return undefined;
  let given: unknown = found.params;
  for (const key of address.split('.'))
    given = typeof given === 'object' && given !== null ? (given as Record<string, unknown>)[key] : undefined;
  const number =
    typeof given === 'number'
      ? given
      : isExpression(given)
        ? computed(given, plan)
        : given === undefined
          ? new Sheet(definition).number(address)
          : undefined;
  // people measure the whole, with what sticks out
  return number === undefined ? undefined : wholeOf(definition, found.params, address, number);
}

export function computed(expression: string, plan: Pick<Plan, 'parameters' | 'units'>): number | undefined {
  const { values } = resolveParameters({ ...EMPTY, ...plan });
  try {
    return computeExpression(parseExpression(expression), (name) => values.get(name));
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

const EMPTY = planSchema.parse({ operations: [] });

export const isPlaced = (outcome: Outcome | undefined): outcome is Extract<Outcome, { operation: string }> =>
  outcome !== undefined && 'operation' in outcome;

/** The number at an address, as said or as built. */
export const numberAt = (operation: string, address: string, { scope, vocabulary, numbers }: Work): number | undefined =>
  valueAt(scope.plan, operation, address, vocabulary) ?? numbers?.get(`${operation}.${address}`);
