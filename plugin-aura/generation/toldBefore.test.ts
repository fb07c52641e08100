import { expect, it } from 'vitest';
import { Evaluator } from '../evaluation/evaluate.ts';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import type { Plan } from '../plan/plan.ts';
import { isReply } from './answer.ts';
import { Builder } from './geometry/Builder.ts';
import { createOrchestrator } from './orchestrator.ts';
import { boxPlan, boxReader } from './testBoxes.ts';

/** Stretches a part that the box does not have. */
const withForm = (plan: Plan): Plan => ({
  ...plan,
  operations: [...plan.operations, { id: 'form', op: 'remodel', inputs: ['result'], params: { parts: ['handle'], across: 5 } }],
});

it('a warning is told with the change that brings it, and not again with the next', async () => {
  const validator = new Builder(new Evaluator(await Kernel.load(), registry));
  const reader: typeof boxReader = { ...boxReader, refine: async (plan) => ({ plan: withForm(plan), unread: [], notes: [] }) };
  const warned = async (plan: Plan, by: typeof boxReader) => {
    const answer = await createOrchestrator({ reader: by, validator }).refine({ plan, instruction: 'side 20' });
    return isReply(answer) ? answer.reply : answer.metadata.warnings;
  };
  expect(await warned(boxPlan(20), reader)).toEqual([expect.stringContaining('It has no handle')]);
  expect(await warned(withForm(boxPlan(20)), boxReader)).toEqual([]);
});
