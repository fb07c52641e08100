import fc from 'fast-check';
import type { OperationExample } from '../plan/declaration.ts';
import { type Plan, planSchema } from '../plan/plan.ts';
import { arbitraryParams, type Manner } from './arbitrary.ts';
import { uniform } from './arbitrarySchema.ts';
import type { AnyOperation, Vocabulary } from './define.ts';

/** Test support: whole plans around an operation, with inputs of many kinds, and short chains of operations. */

type Step = NonNullable<OperationExample['before']>[number];

/** Families whose operations work on anything solid, so that any solid may be given to them. */
const WORKS_ON_ANY: ReadonlySet<string> = new Set(['combine', 'features', 'modify']);
const SOURCES = [
  ...['box', 'box', 'cylinder', 'cylinder', 'prism', 'extrude', 'extrude', 'sphere', 'torus', 'capsule', 'cone', 'dome', 'wedge'],
  ...['polyhedron', 'revolve', 'loft', 'sweep', 'text', 'cushion', 'create_table', 'create_mug'],
] as const;

/** Plans that end in this operation as `it`, with params drawn from its declaration and, where it works on any solid, drawn inputs. */
export function arbitraryPlan(definition: AnyOperation, registry: Vocabulary, manner?: Manner): fc.Arbitrary<Plan> {
  const { op, example } = definition;
  const inputs = example.inputs ?? [];
  const usual = fc.constant({ before: example.before ?? [], inputs });
  const drawn = definition.inputs && WORKS_ON_ANY.has(definition.family) ? fc.oneof(usual, arbitraryInputs(definition, registry)) : usual;
  return fc.tuple(arbitraryParams(definition, manner), drawn).map(([params, { before, inputs }]) =>
    planSchema.parse({
      name: op,
      operations: [
        ...before,
        { id: 'it', op, params, ...(inputs.length > 0 && { inputs }), ...(example.material && { material: example.material }) },
      ],
    }),
  );
}

/**
 * A solid that is worked on by two features or modifiers and then combined with another solid: what one operation leaves
 * behind has to be fit for the next.
 */
export function arbitraryChain(registry: Vocabulary): fc.Arbitrary<Plan> {
  const names = (families: readonly string[], most: number): string[] =>
    registry
      .all()
      .filter(({ family, inputs }) => families.includes(family) && inputs && inputs.min <= most)
      .map(({ op }) => op);
  const inputsOf = (op: string, ids: readonly string[]): readonly string[] => ids.slice(0, registry.get(op)!.inputs!.max);
  const work = fc.constantFrom(...names(['features', 'modify'], 1)).chain((op) => step(registry, op, 'near'));
  const combination = fc.constantFrom(...names(['combine'], 2)).chain((op) => step(registry, op, 'near'));
  return fc
    .record({ first: source(registry), second: source(registry), works: fc.tuple(work, work), combination, at: arbitraryPlace })
    .map(({ first, second, works: [one, two], combination, at }) =>
      planSchema.parse({
        name: 'chain',
        operations: [
          { id: 'a', ...first },
          { id: 'one', ...one, inputs: ['a'] },
          { id: 'two', ...two, inputs: ['one'] },
          { id: 'b', ...second, at },
          { id: 'it', ...combination, inputs: inputsOf(combination.op, ['two', 'b']) },
        ],
      }),
    );
}

const step = (registry: Vocabulary, op: string, manner: Manner): fc.Arbitrary<Omit<Step, 'id'>> =>
  arbitraryParams(registry.get(op)!, manner).map((params) => ({ op, params }));

const source = (registry: Vocabulary): fc.Arbitrary<Omit<Step, 'id'>> =>
  fc.constantFrom(...SOURCES).chain((op) => step(registry, op, 'near'));

const coordinate = uniform(-12, 12);
const arbitraryPlace = fc.record(
  {
    offset: fc.tuple(coordinate, coordinate, coordinate),
    rotate: fc.oneof(fc.constant([0, 0, 0]), fc.constant([90, 0, 0]), fc.tuple(coordinate, coordinate, coordinate)),
  },
  { requiredKeys: [] },
);

/** As many solids as the operation wants; the first may be a row of copies or a group of two. */
function arbitraryInputs(
  definition: AnyOperation,
  registry: Vocabulary,
): fc.Arbitrary<{ before: readonly Step[]; inputs: readonly string[] }> {
  const { min, max } = definition.inputs!;
  const solids = fc.array(fc.tuple(source(registry), arbitraryPlace), { minLength: min, maxLength: Math.min(max, min + 2) });
  const several = fc.constantFrom('none', 'none', 'none', 'row', 'group');
  return fc.tuple(solids, several, source(registry)).map(([sources, way, other]) => {
    const before: Step[] = sources.map(([{ op, params }, at], k) => ({ id: `input_${k}`, op, params: params ?? {}, at }));
    const inputs = before.map(({ id }) => id);
    if (way === 'row') before.push({ id: 'several', op: 'linear_array', params: { count: 3, step: [14, 1, 2] }, inputs: ['input_0'] });
    else if (way === 'group') before.push({ id: 'other', ...other }, { id: 'several', op: 'group', inputs: ['input_0', 'other'] });
    else return { before, inputs };
    return { before, inputs: ['several', ...inputs.slice(1)] };
  });
}
