import { describe, expect, it } from 'vitest';
import { findMaterial } from '../materials/catalogue.ts';
import { registry } from '../operations/index.ts';
import { checkBody } from '../plan/check.ts';
import { FAMILIES } from './families.ts';
import { library } from './index.ts';
import { addressesOf, claimsOf } from './testWalk.ts';

/** What is said of everything, held against its declaration; walk-names-*.test.ts and sound-*.test.ts build it all. */
const asked = process.env.AURA_FAMILY?.split(',');
await library.loadAll();

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

/** Combinations that make one thing of pieces: where these are left out, the pieces have to be too. */
const GATHER = new Set(['union', 'group', 'place']);

describe('what is written in the plan language', () => {
  const table = chosen.flatMap((definition) => (definition.body ? [[definition.op, definition, definition.body] as const] : []));
  it.each(table)('%s: its body passes the checks, and its materials are known', (_, definition, body) => {
    expect(checkBody({ ...definition, body }, registry, '')).toEqual([]);
    for (const words of Object.values(body.materials)) expect([words, findMaterial(words).note]).toEqual([words, undefined]);
  });

  it.each(table)('%s: what is left out leaves no pieces of itself behind', (_, __, { operations }) => {
    const strays = operations
      .filter(({ op, when }) => when !== undefined && GATHER.has(op))
      .flatMap((gathered) => (gathered.inputs ?? []).map((piece) => ({ gathered, piece })))
      .filter(({ piece }) => operations.some(({ id, when }) => id === piece && when === undefined))
      .filter(({ gathered, piece }) => operations.every((other) => other === gathered || !other.inputs?.includes(piece)))
      .map(({ gathered, piece }) => `"${piece}" stands alone where "${gathered.id}" is left out`);
    expect(strays).toEqual([]);
  });
});
