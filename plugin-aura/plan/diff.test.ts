import { expect, it } from 'vitest';
import { diffPlans } from './diff.ts';
import { type Operation, planSchema } from './plan.ts';

/** What an artist reads of a change: names and values of parameters, and nothing of how a plan is written. */

const plan = (operation: Partial<Operation>) =>
  planSchema.parse({
    name: 'Ring',
    operations: [
      { id: 'shank', op: 'box', params: { size: [1, 2, 3] } },
      { id: 'a', op: 'union', params: {}, inputs: ['shank'], ...operation },
    ],
  });

it.each<[string, Partial<Operation>, Partial<Operation>, string]>([
  ['a number', { params: { width: 2 } }, { params: { width: 2.4 } }, 'width 2 -> 2.4'],
  ['what is joined', {}, { inputs: ['shank', 'shank'] }, 'what it is made of'],
  ['the kind', { op: 'create_diamond' }, { op: 'create_gem' }, 'kind diamond -> gem'],
  ['a place', { at: { to: 'shank.top' } }, { at: { to: 'shank.bottom', offset: [1, 2, 3] } }, 'place'],
  ['an expression', { params: { width: 2 } }, { params: { width: '= a + 1' } }, 'width'],
])('%s', (_, before, after, detail) => {
  expect(diffPlans(plan(before), plan(after)).map((change) => change.detail)).toEqual([detail]);
});
