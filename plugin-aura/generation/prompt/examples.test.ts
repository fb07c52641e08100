import { describe, expect, it } from 'vitest';
import { type Example, nearestExamples } from './examples.ts';

const plan = (name: string, ...ops: string[]) => ({ name, operations: ops.map((op) => ({ op })) });
const EXAMPLES: readonly Example[] = [
  { name: 'a dining table with chairs', plan: plan('Dining set', 'create_table', 'create_chair') },
  { name: 'a desk with drawers', plan: plan('Desk', 'create_desk') },
  { name: 'a halo ring', plan: plan('Oval with a halo', 'create_shank', 'create_halo') },
  { name: 'a table lamp', plan: plan('Lamp on a table', 'create_table', 'revolve') },
];
const near = (words: string, ops: readonly string[] = []) => nearestExamples(EXAMPLES, words, ops).map(({ name }) => name);

describe('the examples that go along', () => {
  it.each<[string, string[], string[]]>([
    ['two chairs at a round table', [], ['a dining table with chairs', 'a table lamp']],
    ['an oval halo', [], ['a halo ring']],
    ['something to sit on', ['create_table', 'create_chair'], ['a dining table with chairs']],
    ['a vase with flowers for the hall', [], []],
  ])('of "%s"', (words, ops, expected) => expect(near(words, ops)).toEqual(expected));
});
