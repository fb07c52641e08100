import fc from 'fast-check';
import { z } from 'zod';

/**
 * Test support: values drawn from a zod schema, so that the structured values of operations (profiles, paths, positions,
 * lists of openings) are tested over all that they admit: each member of a union, holes within holes, arcs first, numbers at
 * both ends of their ranges, optional keys given and left out.
 */

/** How deep values may hold values of their own kind (a hole in a hole). */
const DEEPEST = 2;
/** Most items of a list beyond the fewest that its schema asks for. */
const MOST_ITEMS = 6;
/** Words for texts that have a grammar of their own, by the key that they stand under; else a random text would only ever be refused. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  text: ['A', 'Aura', '&é8%', 'i', 'OOO', ' ', '二'],
  svg: [
    'M0 0H20V10H0Z',
    'M0 0h30v30h-30z m10 10h10v10h-10z',
    'M0 0C10 20 20 -20 30 0S50 20 60 0V30H0Z',
    'M0 0Q10 20 20 0T40 0L20 -30Z',
    'M10 0A10 10 0 1 1 -10 0A10 6 30 0 0 10 0Z',
    'M0 0L20 20L20 0L0 20Z',
    'M0 0',
    'hello',
  ],
  from: ['top', 'bottom left', 'right top', 'center', 'north'],
};

const drawn = new WeakMap<z.ZodType, Map<string, fc.Arbitrary<unknown>>>();

/** What one schema admits. Made once for each schema, key and depth: profiles hold profiles, and there are many kinds of them. */
export function arbitraryOf(schema: z.ZodType, key = '', depth = 0): fc.Arbitrary<unknown> {
  const known = drawn.get(schema) ?? new Map<string, fc.Arbitrary<unknown>>();
  drawn.set(schema, known);
  const place = `${depth} ${key}`;
  const made = known.get(place) ?? makeArbitrary(schema, key, depth);
  known.set(place, made);
  return made;
}

function makeArbitrary(schema: z.ZodType, key: string, depth: number): fc.Arbitrary<unknown> {
  const inner = (other: unknown, name = key): fc.Arbitrary<unknown> => arbitraryOf(other as z.ZodType, name, depth);
  if (schema instanceof z.ZodNumber) return arbitraryNumber(schema);
  if (schema instanceof z.ZodString) return fc.constantFrom(...(WORDS[key] ?? ['a']));
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodOptional) return fc.option(inner(schema.unwrap()), { nil: undefined });
  if (schema instanceof z.ZodReadonly) return inner(schema.unwrap());
  if (schema instanceof z.ZodLazy) return arbitraryOf(schema.unwrap() as z.ZodType, key, depth + 1);
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => inner(option)));
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema.def.items.map((item) => inner(item)));
  if (schema instanceof z.ZodArray) return arbitraryList(schema, key, depth);
  // What a preprocessor lets through: the shape it leads to, not what it is lenient about.
  if (schema instanceof z.ZodPipe) return inner(schema.def.out);
  // Words by word (materials by role) shape nothing.
  if (schema instanceof z.ZodRecord) return fc.constant({});
  if (schema instanceof z.ZodObject) return arbitraryObject(schema, depth);
  throw new Error(`No values can be drawn from a schema of type "${schema.def.type}".`);
}

/** Optional keys are given one time in four. Keys with undefined would be keys all the same: they are left out. */
function arbitraryObject(schema: z.ZodObject, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape).flatMap(([key, field]): [string, fc.Arbitrary<unknown>][] => {
    if (!(field instanceof z.ZodOptional || field instanceof z.ZodDefault)) return [[key, arbitraryOf(field, key, depth)]];
    if (depth >= DEEPEST && holdsItself(field)) return [];
    const given = arbitraryOf(field.unwrap() as z.ZodType, key, depth);
    return [[key, fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: given, weight: 1 })]];
  });
  return fc
    .record(Object.fromEntries(fields))
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)));
}

const holdsItself = (field: z.ZodOptional | z.ZodDefault): boolean => {
  const inner = field.unwrap();
  return inner instanceof z.ZodArray && inner.element instanceof z.ZodLazy;
};

/** Lists of pairs are drawn as they come, which mostly crosses itself, or in order around their middle. */
function arbitraryList(schema: z.ZodArray, key: string, depth: number): fc.Arbitrary<unknown> {
  const minimum = limitOf(schema, 'minimum') ?? 0;
  const maximum = limitOf(schema, 'maximum') ?? Number.POSITIVE_INFINITY;
  const list = fc.array(arbitraryOf(schema.element as z.ZodType, key, depth), {
    minLength: minimum,
    maxLength: Math.min(maximum, minimum + MOST_ITEMS),
  });
  return fc.tuple(list, fc.boolean()).map(([items, ordered]) => (ordered && items.every(isPoint) ? items.toSorted(aroundOrigin) : items));
}

/** Fewest or most items that the checks of a list ask for. */
function limitOf(schema: z.ZodArray, name: 'minimum' | 'maximum'): number | undefined {
  for (const { _zod } of schema.def.checks ?? []) {
    const limit: unknown = name in _zod.def ? Reflect.get(_zod.def, name) : undefined;
    if (typeof limit === 'number') return limit;
  }
  return undefined;
}

const isPoint = (item: unknown): item is number[] => Array.isArray(item) && item.length >= 2 && typeof item[0] === 'number';
const aroundOrigin = (a: number[], b: number[]): number => Math.atan2(a[1]!, a[0]!) - Math.atan2(b[1]!, b[0]!);

/** Sizes and coordinates of a few centimetres mostly, whole ones often, and sometimes anything that the schema admits. */
function arbitraryNumber(schema: z.ZodNumber): fc.Arbitrary<number> {
  const least = schema.minValue ?? -1e6;
  // Sizes are more than nothing: the least that is drawn is a thousandth of a hundredth.
  const open = schema.def.checks?.some(
    ({ _zod: { def } }) => 'inclusive' in def && def.check === 'greater_than' && def.inclusive === false,
  );
  const [low, high] = [Math.max(least, -1e6) + (open ? 1e-5 : 0), Math.min(schema.maxValue ?? 1e6, 1e6)];
  const usualHigh = high - low <= 400 ? high : Math.min(high, 40);
  const usualLow = low < 0 ? Math.max(low, -usualHigh) : low;
  const usual = uniform(usualLow, usualHigh);
  const rounded = usual.map(Math.round).map((value) => Math.min(high, Math.max(low, value)));
  if (schema.isInt) return fc.oneof({ arbitrary: rounded, weight: 8 }, { arbitrary: fc.constantFrom(low, Math.min(high, 120)), weight: 1 });
  return fc.oneof(
    { arbitrary: usual, weight: 8 },
    { arbitrary: rounded, weight: 8 },
    { arbitrary: logarithmic(Math.max(low, 1e-4), high), weight: 1 },
    { arbitrary: fc.constantFrom(low, high), weight: 1 },
  );
}

/** Any number between two, each as likely: fast-check itself would mostly draw the ends and what lies next to nothing. */
export function uniform(low: number, high: number): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min: 0, max: STEPS })).map((k) => low + ((high - low) * k) / STEPS);
}

const STEPS = 1_000_000;

/** Numbers of all orders of magnitude from `low` to `high`, both positive. */
export function logarithmic(low: number, high: number): fc.Arbitrary<number> {
  return uniform(Math.log(low), Math.log(high)).map((exponent) => Math.min(high, Math.max(low, Math.exp(exponent))));
}
