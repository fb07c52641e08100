import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plan, planSchema } from '../plan/plan.ts';
import { applyDelta, deltaBetween, planDeltaSchema, sameData } from './planDelta.ts';

const operation = fc.record({
  id: fc.constantFrom('shank', 'diamond', 'bezel', 'casting', 'halo'),
  op: fc.constantFrom('create_shank', 'cast'),
  params: fc.dictionary(fc.constantFrom('width', 'height'), fc.oneof(fc.integer(), fc.constant('= carat * 2'))),
});
const plan: fc.Arbitrary<Plan> = fc
  .record({
    name: fc.constantFrom('Ring', 'Band'),
    parameters: fc.uniqueArray(fc.record({ name: fc.constantFrom('carat', 'size'), value: fc.integer() }), {
      selector: ({ name }) => name,
    }),
    operations: fc.uniqueArray(operation, { selector: ({ id }) => id }),
  })
  .map((parts) => planSchema.parse(parts));

describe('delta between two plans', () => {
  it('leads from one to the other and back, also after a round trip through JSON', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const delta = planDeltaSchema.parse(JSON.parse(JSON.stringify(deltaBetween(before, after))));
        expect(applyDelta(before, delta, 'after')).toEqual(after);
        expect(applyDelta(after, delta, 'before')).toEqual(before);
      }),
    );
  });

  it('is empty between equal plans', () => {
    fc.assert(
      fc.property(plan, (same) => {
        expect(deltaBetween(same, structuredClone(same))).toEqual({});
      }),
    );
  });

  it('names only the operation that changed', () => {
    const before = planSchema.parse({
      operations: [
        { id: 'a', op: 'box' },
        { id: 'b', op: 'box' },
      ],
    });
    const after = {
      ...before,
      operations: before.operations.map((entry) => (entry.id === 'b' ? { ...entry, params: { width: 3 } } : entry)),
    };
    expect(Object.keys(deltaBetween(before, after).operations ?? {})).toEqual(['b']);
    expect(deltaBetween(before, after).order).toBeUndefined();
  });
});

describe('equality of data', () => {
  it('takes a key that is undefined as absent, and tells arrays from objects', () => {
    expect(sameData({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameData({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(sameData([], {})).toBe(false);
    expect(sameData([1, [2]], [1, [2]])).toBe(true);
  });
});
