import { type ComponentDeclaration, type Composed, declarationOf } from '../plan/component.ts';
import type { Params } from '../plan/param.ts';
import type { AnyOperation } from './define.ts';

/** Declares a component: an operation that is written in the plan language. */
export function defineComponent<const P extends Params>(component: ComponentDeclaration<P>): AnyOperation {
  return composed(declarationOf(component as unknown as ComponentDeclaration));
}

/** A declaration with a body as an operation that can be built. */
export const composed = (declaration: Composed): AnyOperation => ({
  ...declaration,
  build: (params, context) => context.assemble(declaration, params),
});
