import fc from 'fast-check';
import type { NumberParam, Param, VectorParam } from '../plan/param.ts';
import { isRequired } from '../plan/schema.ts';
import { arbitraryOf, logarithmic, uniform } from './arbitrarySchema.ts';
import type { AnyOperation } from './define.ts';

/**
 * Test support: params drawn from the declarations themselves, in one of three ways, so that both what people ask for and
 * what nobody should ask for is tried:
 * - `near`: all lengths around what the example or the default says, times one common factor, so that they mostly fit together;
 * - `slider`: each number anywhere on its slider, by itself;
 * - `whole`: each number anywhere in its hard range, of all orders of magnitude, and at both ends of it.
 * References are those of the example; structured values are drawn from their schemas.
 */
export type Manner = 'near' | 'slider' | 'whole';

/** Most of a count that a test builds, except where the end of the range itself is drawn. */
const MOST_OF_A_COUNT = 40;
const LARGEST_COUNT = 400;

export function arbitraryParams(definition: AnyOperation, manner?: Manner): fc.Arbitrary<Record<string, unknown>> {
  if (manner) return inOneManner(definition, manner);
  return fc.oneof(
    { arbitrary: inOneManner(definition, 'near'), weight: 5 },
    { arbitrary: inOneManner(definition, 'slider'), weight: 4 },
    { arbitrary: inOneManner(definition, 'whole'), weight: 2 },
  );
}

/** A value once the common factor of all lengths is known. */
type Scaled = (factor: number) => unknown;

function inOneManner(definition: AnyOperation, manner: Manner): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(definition.params).map(([name, param]): [string, fc.Arbitrary<Scaled | undefined>] => {
    const given = arbitraryValue(param, definition.example.params[name], manner);
    return [name, isRequired(param) ? given : fc.option(given, { nil: undefined, freq: 2 })];
  });
  return fc.tuple(fc.record(Object.fromEntries(fields)), logarithmic(0.3, 3)).map(([params, factor]) =>
    Object.fromEntries(
      Object.entries(params).flatMap(([name, value]) => {
        const drawn = value?.(factor);
        return drawn === undefined ? [] : [[name, drawn]];
      }),
    ),
  );
}

function arbitraryValue(param: Param, example: unknown, manner: Manner): fc.Arbitrary<Scaled> {
  const plain = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<Scaled> => arbitrary.map((value) => () => value);
  switch (param.kind) {
    case 'number':
      return manner === 'near' ? nearNumber(param, example) : plain(manner === 'slider' ? sliderNumber(param) : wholeNumber(param));
    case 'choice':
      return plain(fc.constantFrom(...param.options));
    case 'flag':
      return plain(fc.boolean());
    case 'text':
      return plain(
        fc.oneof(
          fc.constantFrom('A', 'Aura', 'To the moon & back', '&é8%', 'OO', ''),
          fc.string({ maxLength: param.maxLength }).filter((text) => !/^\s*=/.test(text)),
        ),
      );
    case 'vector':
      return arbitraryVector(param, example, manner);
    case 'ref':
      return plain(fc.constant(example));
    case 'value': {
      if (param.refs) return plain(fc.constant(example));
      const drawn = arbitraryOf(param.schema);
      const large = largestIn(example) / USUAL;
      const fitting = plain(
        drawn.map((value) => {
          const scaled: unknown = large > 1 ? param.scaleLengths?.(param.schema.parse(value), large) : undefined;
          return param.schema.safeParse(scaled).success ? scaled : value;
        }),
      );
      const usual = example ?? (param.default === 'required' ? undefined : param.default);
      if (usual === undefined) return fitting;
      const scaled: fc.Arbitrary<Scaled> = fc.constant((factor) => param.scaleLengths?.(usual, factor) ?? usual);
      return fc.oneof({ arbitrary: fitting, weight: manner === 'near' ? 1 : 3 }, { arbitrary: scaled, weight: 1 });
    }
  }
}

/** Largest size of what schemas are drawn with. */
const USUAL = 40;

/** Largest number in a value: a wall's doors are metres, a bead's place is a millimetre. */
function largestIn(value: unknown): number {
  if (typeof value === 'number') return Math.abs(value);
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(largestIn));
}

function nearNumber(param: NumberParam, example: unknown): fc.Arbitrary<Scaled> {
  const { integer, unit, min, max, soft } = param;
  if (integer || unit !== 'mm') return sliderNumber(param).map((value) => () => value);
  const around =
    typeof example === 'number' ? example : typeof param.default === 'number' ? param.default : Math.sqrt(Math.max(soft[0], 0.1) * soft[1]);
  return logarithmic(0.4, 2.5).map((own) => (factor: number) => Math.min(max, Math.max(min, around * own * factor)));
}

function sliderNumber({ integer, soft, step }: NumberParam): fc.Arbitrary<number> {
  const [low, high] = integer ? [soft[0], Math.min(soft[1], Math.max(soft[0], MOST_OF_A_COUNT))] : soft;
  const rounded = (value: number): number => (integer ? Math.round(value) : Math.min(high, Math.max(low, Math.round(value / step) * step)));
  const usual = uniform(low, high).map(rounded);
  return fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: fc.constantFrom(low, high), weight: 1 });
}

function wholeNumber({ integer, min, max }: Pick<NumberParam, 'integer' | 'min' | 'max'>): fc.Arbitrary<number> {
  const high = integer ? Math.min(max, Math.max(min, LARGEST_COUNT)) : max;
  const size = Math.max(high, -min);
  const outward = logarithmic(Math.min(size, integer ? 1 : Math.max(min, 0.01)), size).map((value) =>
    integer ? Math.round(value) : value,
  );
  const positive = outward.map((value) => Math.min(high, Math.max(min, value)));
  const negative = outward.map((value) => Math.min(high, Math.max(min, -value)));
  return fc.oneof(
    { arbitrary: min < 0 ? fc.oneof(positive, negative) : positive, weight: 4 },
    { arbitrary: fc.constantFrom(min, high), weight: 1 },
  );
}

function arbitraryVector(param: VectorParam, example: unknown, manner: Manner): fc.Arbitrary<Scaled> {
  const { size, unit, min, max } = param;
  const several = <T>(component: fc.Arbitrary<T>) => fc.array(component, { minLength: size, maxLength: size });
  if (manner === 'whole') return several(wholeNumber({ integer: false, min, max })).map((value) => () => value);
  const [low, high] = [Math.max(min, -100), Math.min(max, Math.max(min, 100))];
  const around = Array.isArray(example) ? example : Array.isArray(param.default) ? param.default : undefined;
  if (manner === 'slider' || unit !== 'mm' || around === undefined || around.every((value) => value === 0))
    return several(uniform(low, high)).map((value) => () => value);
  return several(logarithmic(0.4, 2.5)).map(
    (own) => (factor: number) => own.map((f, k) => Math.min(max, Math.max(min, Number(around[k]) * f * factor))),
  );
}
