import { z } from 'zod';
import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Param } from '../plan/param.ts';

/**
 * The operations as the page needs them: declarations without the code that builds. They come from the worker, where the
 * whole vocabulary is loaded anyway, so that the page does not load it too.
 */

const declared = {
  label: z.string(),
  help: z.string(),
  advanced: z.boolean().optional(),
  when: z.record(z.string(), z.array(z.union([z.string(), z.number(), z.boolean()]))).optional(),
};
export const paramFactsSchema = z.discriminatedUnion('kind', [
  z.object({
    ...declared,
    kind: z.literal('number'),
    unit: z.enum(['mm', 'deg', 'ct', '%', '']),
    integer: z.boolean(),
    default: z.union([z.number(), z.literal('auto'), z.literal('required')]),
    min: z.number(),
    max: z.number(),
    soft: z.tuple([z.number(), z.number()]),
    step: z.number(),
  }),
  z.object({ ...declared, kind: z.literal('choice'), options: z.array(z.string()), default: z.string() }),
  z.object({ ...declared, kind: z.literal('flag'), default: z.boolean() }),
  z.object({ ...declared, kind: z.literal('text'), default: z.string(), maxLength: z.number() }),
  z.object({
    ...declared,
    kind: z.literal('vector'),
    unit: z.enum(['mm', 'deg', 'ct', '%', '']),
    size: z.union([z.literal(2), z.literal(3)]),
    default: z.union([z.array(z.number()), z.literal('required')]),
    min: z.number(),
    max: z.number(),
  }),
  z.object({ ...declared, kind: z.literal('ref'), of: z.enum(['gem', 'solid', 'any']), optional: z.boolean() }),
  z.object({ ...declared, kind: z.literal('value'), notation: z.string() }),
]);
export type ParamFacts = z.infer<typeof paramFactsSchema>;

export const operationFactsSchema = z.object({
  op: z.string(),
  family: z.string(),
  label: z.string(),
  help: z.string(),
  produces: z.string(),
  /** Whether it is made of operations that it can be turned into. */
  composed: z.boolean().optional(),
  params: z.record(z.string(), paramFactsSchema),
});
export type OperationFacts = z.infer<typeof operationFactsSchema>;
export type Vocabulary = ReadonlyMap<string, OperationFacts>;

export function operationFacts({ op, family, label, help, produces, params, body }: OperationDeclaration): OperationFacts {
  return {
    op,
    family,
    label,
    help,
    produces,
    ...(body && { composed: true }),
    params: Object.fromEntries(Object.entries(params).map(([name, param]) => [name, paramFacts(param)])),
  };
}

/** Parsing leaves out what cannot be sent: the schema of a structured value. */
function paramFacts(param: Param): ParamFacts {
  return paramFactsSchema.parse(param);
}
