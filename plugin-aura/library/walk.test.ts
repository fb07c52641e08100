import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../evaluation/evaluate.ts';
import { Kernel } from '../kernel/kernel.ts';
import { findMaterial } from '../materials/catalogue.ts';
import type { AnyOperation } from '../operations/define.ts';
import { registry } from '../operations/index.ts';
import { checkBody } from '../plan/check.ts';
import { planSchema } from '../plan/plan.ts';
import { isRequired } from '../plan/schema.ts';
import { FAMILIES } from './families.ts';
import { library } from './index.ts';
import { addressesOf, claimsOf, presetsOf } from './walk.ts';

/**
 * The walk over everything that is spoken of: each name and variant builds a shape, each address is a parameter, no two things claim the
 * same phrase. AURA_FAMILY=tools walks one family (or several: tools,parts).
 */
const asked = process.env.AURA_FAMILY?.split(',');
await library.loadAll();
const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

const modules = await Promise.all(Object.entries(FAMILIES).map(async ([family, load]) => ({ family, things: (await load()).things })));
const shipped = new Set(modules.flatMap(({ things }) => things.map(({ op }) => op)));
const all = registry.all().filter(({ spoken, op }) => spoken || shipped.has(op));
const chosen = all.filter(({ family }) => !asked || asked.includes(family));

describe('where things are', () => {
  it.each(modules)('the $family are of their family, and of no other', ({ family, things }) => {
    for (const thing of things) expect([thing.op, thing.family]).toEqual([thing.op, family]);
  });
});

describe('what is said of a thing', () => {
  const table = chosen.filter(({ spoken }) => spoken).map((definition) => [definition.op, definition] as const);
  it.each(table)('%s: addresses, presets, roles and parts are its own', (_, definition) => {
    expect(addressesOf(definition)).toEqual([]);
    for (const { is } of Object.values(definition.spoken?.parts ?? {}))
      if (is !== undefined) expect([is, registry.get(is)?.op]).toEqual([is, is]);
  });

  it('no two things claim the same phrase', () => {
    const claims = claimsOf(all);
    expect([...claims].filter(([, by]) => by.size > 1).map(([phrase, by]) => `"${phrase}": ${[...by].join(' and ')}`)).toEqual([]);
  });
});

describe('what is written in the plan language', () => {
  const table = chosen.flatMap((definition) => (definition.body ? [[definition.op, definition, definition.body] as const] : []));
  it.each(table)('%s: its body passes the checks, and its materials are known', (_, definition, body) => {
    expect(checkBody({ ...definition, body }, registry, '')).toEqual([]);
    for (const words of Object.values(body.materials)) expect([words, findMaterial(words).note]).toEqual([words, undefined]);
  });
});

describe('every name and variant builds a shape', () => {
  const table = chosen.flatMap((definition) =>
    presetsOf(definition).map(({ name, params, materials }) => ({ op: definition.op, name, params, materials, definition })),
  );
  it.each(table)('$op: $name', ({ definition, params, materials }) => {
    const { parts, problems } = build(definition, params, materials);
    expect(problems).toEqual([]);
    expect(parts.length).toBeGreaterThan(0);
  });
});

/** Builds a preset; what has to be given and is not, is taken from the example. */
function build({ op, example, params: declared }: AnyOperation, params: object, materials: Readonly<Record<string, string>> = {}) {
  const { main, ...others } = materials;
  const needed = Object.entries(example.params).filter(([name]) => declared[name] && isRequired(declared[name]));
  const given = { ...Object.fromEntries(needed), ...params, ...(Object.keys(others).length > 0 && { materials: others }) };
  const { inputs, before = [] } = example;
  const operation = { id: 'it', op, params: given, ...(inputs && { inputs }), ...(main && { material: main }) };
  return evaluator.evaluate(planSchema.parse({ operations: [...before, operation] }), { quality: 'draft' });
}
