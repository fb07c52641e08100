import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { wallThickness } from '../../kernel/measure.ts';
import { surfaceOf } from '../../kernel/surface.ts';
import { planSchema } from '../../plan/plan.ts';
import { Registry } from '../../plan/registry.ts';
import { jewelry } from './index.ts';

const kernel = await Kernel.load();
const registry = new Registry(jewelry);

/** What does not cast, mm: check M1. */
const UNCASTABLE = 0.3;

describe('a setting that sizes itself to its stone casts, from the smallest stone to the largest', () => {
  afterAll(() => expect(kernel.live).toBe(0));

  it.each<[op: string, style: string, cut: string, width: number]>([
    ['create_prong_setting', 'round', 'round', 1.5],
    ['create_prong_setting', 'round', 'round', 2],
    ['create_prong_setting', 'round', 'round', 3],
    ['create_prong_setting', 'round', 'round', 14],
    ['create_prong_setting', 'claw', 'oval', 2],
    ['create_prong_setting', 'double', 'round', 2],
    ['create_prong_setting', 'round', 'princess', 4],
    ['create_prong_setting', 'round', 'shield', 5],
    ['create_prong_setting', 'round', 'kite', 5],
    ['create_prong_setting', 'round', 'cabochon', 4],
    ['create_prong_setting', 'round', 'rose', 2],
    ['create_bezel_setting', 'full', 'round', 1],
    ['create_bezel_setting', 'full', 'cabochon', 12],
    ['create_bezel_setting', 'full', 'tablet', 22],
    ['create_bezel_setting', 'half', 'marquise', 3],
  ])('%s %s, %s of %f mm', (op, style, cut, width) => {
    const evaluator = new Evaluator(kernel, registry);
    const stone = { id: 'stone', op: 'create_gem', params: { species: 'diamond', cut, width } };
    const plan = planSchema.parse({ operations: [stone, { id: 'head', op, params: { stone: 'stone', style } }] });
    const evaluation = evaluator.evaluate(plan, { quality: 'final' });
    expect(evaluation.problems).toEqual([]);
    const metal = evaluation.results.get('head')!.parts.find((part) => part.class === 'metal')!;
    const thinnest = kernel.scope(() => wallThickness(surfaceOf(metal.solid!)))!.p1;
    evaluator.dispose();
    expect(thinnest).toBeGreaterThan(UNCASTABLE);
  });
});
