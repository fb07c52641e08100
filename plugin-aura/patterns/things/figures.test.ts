import { afterAll, beforeAll, expect, test } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { registry } from '../../operations/index.ts';
import { generate } from '../generate.ts';

let evaluator: Evaluator;
beforeAll(async () => {
  evaluator = new Evaluator(await Kernel.load(), registry);
});
afterAll(() => evaluator.dispose());

test.each([
  'a dog',
  'a red sports car',
  'airplane',
  'a robot',
  'toy boat 30 cm long',
  'mushroom with a red cap',
  'chess pawn 5 cm tall',
  'candle on a brass candlestick',
  'green ufo',
])('%s is built from solids', (prompt) => {
  const { plan } = generate(prompt);
  const { parts, problems } = evaluator.evaluate(plan, { quality: 'draft' });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(parts.length).toBeGreaterThan(1);
});
