import { type Plan, planSchema } from '../plan/plan.ts';
import type { Reader } from './reader.ts';

/** A plan of one box with a hole, sides from a parameter. */
export function boxPlan(side: number, preset = 'oak'): Plan {
  return planSchema.parse({
    name: 'Box',
    intent: {
      design_type: 'product',
      requirements: [{ kind: 'length', about: 'side', value: side, unit: 'mm', words: `${side} mm`, operation: 'block', param: 'size.0' }],
    },
    parameters: [{ name: 'side', value: side, label: 'Side', min: 1, max: 500 }],
    materials: [{ id: 'body', preset }],
    operations: [
      { id: 'block', op: 'box', params: { size: ['= side', '= side', '= side'] }, material: 'body' },
      { id: 'bore', op: 'cylinder', params: { diameter: '= side / 3', height: '= side * 2' }, material: 'body' },
      { id: 'result', op: 'difference', inputs: ['block', 'bore'], material: 'body' },
    ],
  });
}

/** Reads the first number of a sentence as the side of a box, and says thanks back: a reader small enough to see through in a test. */
export const boxReader: Reader = {
  generate: async (prompt) =>
    /thank/i.test(prompt)
      ? { reply: 'You are welcome.', offers: ['a box of 10 mm'], unread: [], notes: [] }
      : { plan: boxPlan(Number(/\d+/.exec(prompt)?.[0] ?? 20)), unread: [], notes: [] },
  refine: async (plan, instruction) => {
    if (/thank/i.test(instruction)) return { reply: 'You are welcome.', unread: [], notes: [] };
    const side = Number(/\d+/.exec(instruction)?.[0] ?? 20);
    if (/another/.test(instruction)) return { plan: boxPlan(side), beside: true, unread: [], notes: [] };
    return { plan: { ...plan, parameters: plan.parameters.map((parameter) => ({ ...parameter, value: side })) }, unread: [], notes: [] };
  },
  vary: async (plan, count) =>
    Array.from({ length: count }, (_, k) => ({
      plan: { ...plan, parameters: plan.parameters.map((parameter) => ({ ...parameter, value: 10 + k })) },
      label: `side ${10 + k} mm`,
    })),
};
