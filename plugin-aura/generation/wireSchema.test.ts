import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../operations/index.ts';
import { mendPlan } from '../plan/mend.ts';
import { tryReadPlan } from '../plan/read.ts';
import { answerFromWire, recordSchema } from './models/fromWire.ts';
import { planToWire } from './models/toWire.ts';
import { EDIT_SCHEMA, type JsonSchema, PLAN_SCHEMA } from './wireSchema.ts';

/** All that is used of JSON schema; local servers refuse or ignore much of the rest. */
const ALLOWED = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'description']);

interface Measure {
  properties: number;
  depth: number;
  enumValues: number;
}

function walk(schema: JsonSchema, place: string, depth: number, seen: Measure): void {
  seen.depth = Math.max(seen.depth, depth);
  expect([place, Object.keys(schema).filter((key) => !ALLOWED.has(key))]).toEqual([place, []]);
  expect([place, ['object', 'array', 'string'].includes(String(schema.type))]).toEqual([place, true]);
  if (Array.isArray(schema.enum)) seen.enumValues += schema.enum.length;
  if (schema.type === 'array') walk(schema.items as JsonSchema, `${place}[]`, depth, seen);
  if (schema.type !== 'object') return;
  const properties = Object.entries(schema.properties as Record<string, JsonSchema>);
  expect([place, schema.required, schema.additionalProperties]).toEqual([place, properties.map(([name]) => name), false]);
  expect([place, properties.length > 0]).toEqual([place, true]);
  seen.properties += properties.length;
  for (const [name, inner] of properties) walk(inner, `${place}.${name}`, depth + 1, seen);
}

describe('the schemas that models are held to', () => {
  it.each([
    ['plan', PLAN_SCHEMA],
    ['edit', EDIT_SCHEMA],
  ])('%s: plain types, every key required, nothing optional, no reference, limit or pattern; small and flat', (_, schema) => {
    const seen: Measure = { properties: 0, depth: 0, enumValues: 0 };
    walk(schema, '$', 0, seen);
    expect(seen.properties).toBeLessThan(60);
    expect(seen.depth).toBeLessThanOrEqual(4);
    expect(seen.enumValues).toBeLessThan(20);
    expect(JSON.stringify(schema)).not.toContain('$');
  });

  it('begins with what was understood and ends with operations, so that a stream can be read from its beginning', () => {
    expect(Object.keys(PLAN_SCHEMA.properties as object)).toEqual(['name', 'intent', 'question', 'options', 'parameters', 'operations']);
  });
});

describe('a plan in pairs', () => {
  const plans = ['jewelry', 'furniture', 'mechanical', 'profiles', 'features', 'modify', 'nature', 'scene'].flatMap((family) =>
    readdirSync(`docs/plans/${family}`)
      .filter((file) => file !== 'expect.json')
      .map((file) => `docs/plans/${family}/${file}`),
  );

  it('means what the plan in the page’s own form means', () => {
    expect(plans.length).toBeGreaterThan(50);
    for (const path of plans) {
      const plan = recordSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
      const read = (value: unknown) => {
        const { plan: mended } = mendPlan(recordSchema.parse(answerFromWire(value)), registry);
        const { plan: whole, problems } = tryReadPlan(mended, registry);
        return { parameters: whole?.parameters, operations: whole?.operations, problems };
      };
      // Materials of their own are not in the pairs: they are named by words there.
      const { materials: _materials, ...own } = plan;
      expect([path, read(planToWire(own))]).toEqual([path, read(own)]);
    }
  });
});
