import fc from 'fast-check';
import type { AnyOperation } from './define.ts';
import type { NumberParam, Param, VectorParam } from './param.ts';
import { isRequired } from './schema.ts';

/**
 * Test support: params drawn from the declarations themselves. Most numbers come from the range of the slider, some from
 * the hard ends; counts stay small enough to be built in a test. References and structured values are those of the example.
 */
const MOST_OF_A_COUNT = 40;

export function arbitraryParams(definition: AnyOperation): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(definition.params).map(([name, param]): [string, fc.Arbitrary<unknown>] => {
    const given = arbitraryValue(param, definition.example.params[name]);
    return [name, isRequired(param) ? given : fc.option(given, { nil: undefined, freq: 2 })];
  });
  return fc
    .record(Object.fromEntries(fields))
    .map((params) => Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)));
}

function arbitraryValue(param: Param, example: unknown): fc.Arbitrary<unknown> {
  switch (param.kind) {
    case 'number':
      return arbitraryNumber(param);
    case 'choice':
      return fc.constantFrom(...param.options);
    case 'flag':
      return fc.boolean();
    case 'text':
      return fc.constantFrom('A', 'Aura', 'To the moon & back', '&é8%');
    case 'vector':
      return fc.array(arbitraryComponent(param), { minLength: param.size, maxLength: param.size });
    case 'ref':
    case 'value':
      return fc.constant(example);
  }
}

function arbitraryNumber({ integer, min, max, soft, step }: NumberParam): fc.Arbitrary<number> {
  const [low, high] = integer ? [soft[0], Math.min(soft[1], Math.max(soft[0], MOST_OF_A_COUNT))] : soft;
  const rounded = (value: number): number => (integer ? Math.round(value) : Math.min(high, Math.max(low, Math.round(value / step) * step)));
  const usual = fc.double({ min: low, max: high, noNaN: true }).map(rounded);
  const ends = integer ? [min, low] : [min, max, low, high];
  return fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: fc.constantFrom(...ends), weight: 1 });
}

function arbitraryComponent({ min, max }: VectorParam): fc.Arbitrary<number> {
  const low = Math.max(min, -100);
  return fc.double({ min: low, max: Math.min(max, Math.max(low, 100)), noNaN: true });
}
