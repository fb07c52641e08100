import { expect, it } from 'vitest';
import { SCHEMA } from '../testing/providers.ts';
import { costOf, priceOf } from './prices.ts';
import { reducedSchema } from './reducedSchema.ts';

const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const maybe = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });

it('what may be null becomes what may be left out, and bounds are dropped', () => {
  const reduced = reducedSchema(
    object({
      a: { type: 'string', minLength: 2, pattern: '^x' },
      b: maybe({ type: 'number', minimum: 0 }),
      c: { type: ['string', 'null'] },
    }),
  );
  expect(reduced).toEqual({
    type: 'object',
    properties: { a: { type: 'string' }, b: { type: 'number' }, c: { type: 'string' } },
    required: ['a'],
    additionalProperties: false,
  });
});

it('a property may be named as a keyword is', () => {
  expect(reducedSchema(object({ pattern: { type: 'string' }, default: { type: 'number' } }))).toEqual(
    object({ pattern: { type: 'string' }, default: { type: 'number' } }),
  );
});

it('alternatives stay alternatives', () => {
  expect(JSON.stringify(reducedSchema(SCHEMA))).toContain('"anyOf":[{"type":"object"');
  expect(reducedSchema(object({ a: { oneOf: [{ type: 'string' }, { type: 'number' }] } }))).toEqual(
    object({ a: { anyOf: [{ type: 'string' }, { type: 'number' }] } }),
  );
});

it('over the limits there is none', () => {
  const many = (count: number, schema: object) =>
    object(Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, schema])));
  expect(reducedSchema(many(24, maybe({ type: 'string' })))).not.toBeNull();
  expect(reducedSchema(many(25, maybe({ type: 'string' })))).toBeNull();
  expect(reducedSchema(many(16, { anyOf: [{ type: 'string' }, { type: 'number' }] }))).not.toBeNull();
  expect(reducedSchema(many(17, { anyOf: [{ type: 'string' }, { type: 'number' }] }))).toBeNull();
  expect(reducedSchema(object({ a: { $ref: '#' } }))).toBeNull();
});

it('a price is that of the longest name that begins the same, with or without a vendor', () => {
  expect(priceOf('gpt-6-luna-2026-09-22')).toMatchObject({ input: 0.1 });
  expect(priceOf('openai/gpt-6.1-terra')).toMatchObject({ input: 1 });
  expect(priceOf('models/gemini-2.5-flash-lite')).toMatchObject({ input: 0.1 });
  expect(priceOf('somebody-elses')).toBeNull();
  expect(costOf({ input: 1_000_000, cached: 500_000, output: 100_000 }, { input: 2, cached: 0.2, output: 10, date: '' })).toBeCloseTo(
    1 + 0.1 + 1,
    12,
  );
});
