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

it.each([
  ['its value alone, however far it goes', { value: 457, max: 500 }, { value: 600, max: 600 }, '457 -> 600 mm'],
  ['how far it goes, where nothing else differs', { value: 457, max: 500 }, { value: 457, max: 600 }, 'max 500 -> 600'],
  ['no more decimals than its field shows', { value: 17.1887 }, { value: 17.3196 }, '17.19 -> 17.32 mm'],
  ['what is small to three digits', { value: 0.00512 }, { value: 0.0064 }, '0.00512 -> 0.0064 mm'],
  ['no unit of a count', { value: 3, unit: '' }, { value: 4, unit: '' }, '3 -> 4'],
])('of a slider: %s', (_, before, after, detail) => {
  const sliders = (parameter: object) =>
    planSchema.parse({ name: 'Chain', parameters: [{ name: 'length', ...parameter }], operations: [] });
  expect(diffPlans(sliders(before), sliders(after)).map((change) => change.detail)).toEqual([detail]);
});
