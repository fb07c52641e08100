import { type ComponentDeclaration, type Composed, declarationOf } from '../plan/component.ts';
import type { Params } from '../plan/param.ts';
import type { BodyOperation } from '../plan/plan.ts';
import type { AnyOperation } from './define.ts';

/**
 * Declares a component: an operation that is written in the plan language. `called` names pieces, by the id of the operation that makes
 * them, where the id is not the word for them: { flat: 'Blade' }.
 */
export function defineComponent<const P extends Params>(
  component: ComponentDeclaration<P> & { readonly called?: Readonly<Record<string, string>> },
): AnyOperation {
  const { called = {}, ...declared } = component;
  const { body, ...declaration } = declarationOf(declared as unknown as ComponentDeclaration);
  const stray = Object.keys(called).find((id) => body.operations.every((operation) => operation.id !== id));
  if (stray !== undefined) throw new Error(`"${declaration.op}" calls "${stray}" by a name, which it is not made of.`);
  const named = ({ id, ...operation }: BodyOperation): BodyOperation =>
    Object.hasOwn(called, id) ? { id, ...operation, name: called[id] } : { id, ...operation };
  return composed({ ...declaration, body: { ...body, operations: body.operations.map((operation) => packed(named(operation))) } });
}

/** A declaration with a body as an operation that can be built. */
export const composed = (declaration: Composed): AnyOperation => ({
  ...declaration,
  build: (params, context) => context.assemble(declaration, params),
});

/** Points of a drawn body from which on they are kept as text. */
const MANY = 48;

/**
 * Sections of a drawn body as text until somebody builds it: a library has some 80,000 points, which take 15 MB as lists of expressions
 * and a tenth of that as JSON, and most sessions build none of them.
 */
function packed<Operation extends Composed['body']['operations'][number]>(operation: Operation): Operation {
  const { params } = operation;
  if (params === undefined || pointsIn(params) < MANY) return operation;
  const text = JSON.stringify(params);
  return Object.defineProperty({ ...operation }, 'params', { enumerable: true, get: () => JSON.parse(text) });
}

/** Lists of numbers or expressions, however deep. */
function pointsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (!Array.isArray(value)) return Object.values(value).reduce((sum: number, member) => sum + pointsIn(member), 0);
  return value.some((entry) => typeof entry === 'object') ? value.reduce((sum: number, entry) => sum + pointsIn(entry), 0) : 1;
}
