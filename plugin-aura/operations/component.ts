import { type ComponentDeclaration, type Composed, declarationOf } from '../plan/component.ts';
import type { Params } from '../plan/param.ts';
import type { AnyOperation } from './define.ts';

/** Declares a component: an operation that is written in the plan language. */
export function defineComponent<const P extends Params>(component: ComponentDeclaration<P>): AnyOperation {
  const { body, ...declaration } = declarationOf(component as unknown as ComponentDeclaration);
  return composed({ ...declaration, body: { ...body, operations: body.operations.map(packed) } });
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
