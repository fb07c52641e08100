import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { reportOf } from '../../evaluation/report.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { Registry } from '../../plan/registry.ts';
import { profiles } from '../profiles/index.ts';
import { solids } from '../solids/index.ts';
import { combine } from './index.ts';

const kernel = await Kernel.load();
const registry = new Registry([...solids, ...profiles, ...combine]);

function reported(operations: readonly unknown[]) {
  const evaluator = new Evaluator(kernel, registry);
  try {
    const evaluation = evaluator.evaluate(planSchema.parse({ operations }), { quality: 'final' });
    const { problems, parts } = reportOf(evaluation, []);
    return { told: problems.map(({ message }) => message), watertight: parts.every(({ watertight }) => watertight) };
  } finally {
    evaluator.dispose();
  }
}

const cube = (id: string, to: readonly number[], more: Record<string, unknown> = {}) => ({
  id,
  op: 'box',
  params: { size: [10, 10, 10] },
  at: { to },
  ...more,
});
const union = { id: 'u', op: 'union', inputs: ['a', 'b'] };

describe('a union', () => {
  it('that does not hang together says which input and how far', () =>
    expect(reported([cube('a', [0, 0, 0]), cube('b', [30, 0, 0]), union]).told).toEqual([
      '"b" does not touch the rest of the union: 20.00 mm lie between them.',
    ]));

  it('of boxes that share an edge alone is not watertight', () => {
    const { told, watertight } = reported([cube('a', [0, 0, 0]), cube('b', [10, 10, 0]), union]);
    expect(watertight).toBe(false);
    expect(told.join(' ')).toMatch(/"b" meets the rest of the union in an edge.*Box is not watertight/);
  });

  it.each([
    ['face to face', [10, 0, 0]],
    ['overlapping', [6, 2, 3]],
  ])('%s is one, and nothing is told', (_, to) =>
    expect(reported([cube('a', [0, 0, 0]), cube('b', to), union])).toEqual({ told: [], watertight: true }),
  );
});

describe('parts of different material', () => {
  it('in one place are told, with how much', () =>
    expect(reported([cube('a', [0, 0, 0], { material: 'oak' }), cube('b', [5, 0, 0], { material: 'steel' })]).told).toEqual([
      'Box "a" (Oak) and Box "b" (Steel) are both in 500.0 mm³, 50 % of the smaller one. Where that is not meant, take one from the other, or move them apart.',
    ]));
  it('that only touch, of one material, or sunk in on purpose are not', () => {
    expect(reported([cube('a', [0, 0, 0], { material: 'oak' }), cube('b', [10, 0, 0], { material: 'steel' })]).told).toEqual([]);
    expect(reported([cube('a', [0, 0, 0], { material: 'oak' }), cube('b', [5, 0, 0], { material: 'oak' })]).told).toEqual([]);
    const sunk = cube('b', [0, 0, 0], { material: 'steel', at: { to: 'a.top', embed: 2 } });
    expect(reported([cube('a', [0, 0, 0], { material: 'oak' }), sunk]).told).toEqual([]);
  });
});
