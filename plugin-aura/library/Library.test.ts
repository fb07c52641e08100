import { describe, expect, it } from 'vitest';
import { registry as shipped } from '../operations/index.ts';
import { FAMILIES } from './families.ts';
import { Library } from './Library.ts';

const families = await Promise.all(Object.values(FAMILIES).map((load) => load()));
const everything = families.flatMap(({ things }) => things);

const homes = Object.fromEntries(
  await Promise.all(Object.entries(FAMILIES).map(async ([family, load]) => [family, (await load()).things.map(({ op }) => op)] as const)),
);

describe('a library', () => {
  it('fetches the families that are needed, with those that their things are made of', async () => {
    const registry = shipped.and([]);
    const library = new Library(registry, homes);
    expect(library.has('create_suitcase')).toBe(true);
    expect(registry.get('create_suitcase')).toBeUndefined();
    await library.loadFor({
      operations: [
        { id: 'a', op: 'box', params: {} },
        { id: 'b', op: 'create_suitcase', params: {} },
      ],
    });
    expect(registry.get('create_suitcase')?.label).toBe('Suitcase');
    // A suitcase has a grip and casters, which are of another family.
    expect(registry.get('create_caster')).toBeDefined();
    expect(registry.get('create_ladder')).toBeUndefined();
  });

  it('looks into the components of a plan, and fetches nothing twice', async () => {
    const registry = shipped.and([]);
    const library = new Library(registry, homes);
    const component = {
      name: 'pair',
      parameters: [],
      materials: {},
      anchors: {},
      let: {},
      operations: [{ id: 'l', op: 'create_ladder', params: {} }],
    };
    const plan = { operations: [{ id: 'a', op: 'pair', params: {} }], components: [component] };
    await Promise.all([library.loadFor(plan), library.loadFor(plan), library.load(['create_screwdriver', 'nothing'])]);
    await library.loadAll();
    expect(registry.get('create_ladder')).toBeDefined();
    expect(registry.all().length).toBe(shipped.all().length + Object.values(homes).flat().length);
  });
});

describe('what a thing declares is used in its body', () => {
  it('every role of its materials is that of a part, or the first, which takes all the others', () => {
    const idle = everything.flatMap(({ op, body }) => {
      const { materials, operations } = body!;
      const used = new Set(
        operations.flatMap(({ id, role, material, params }) => [id, role, material, ...Object.values(params?.materials ?? {})]),
      );
      return Object.keys(materials).flatMap((role, i) => (i === 0 || used.has(role) ? [] : [`${op}: ${role}`]));
    });
    expect(idle).toEqual([]);
  });

  it('every parameter is in one of its expressions', () => {
    const idle = everything.flatMap(({ op, params, body }) => {
      const { operations, let: derived } = body!;
      const text = JSON.stringify([operations, Object.values(derived)]);
      return Object.keys(params).flatMap((name) =>
        name === 'materials' || new RegExp(`\\b${name}\\b`).test(text) ? [] : [`${op}: ${name}`],
      );
    });
    expect(idle).toEqual([]);
  });
});
