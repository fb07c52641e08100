import { describe, expect, it } from 'vitest';
import { type Evaluation, Evaluator } from '../../evaluation/evaluate.ts';
import { FACE_SHAPES } from '../../kernel/jewelry/face-outline.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { Registry } from '../../plan/registry.ts';
import { jewelry } from './index.ts';

const kernel = await Kernel.load();
const registry = new Registry(jewelry);

function evaluated<T>(operations: readonly unknown[], use: (evaluation: Evaluation) => T): T {
  const evaluator = new Evaluator(kernel, registry);
  try {
    return kernel.scope(() => use(evaluator.evaluate(planSchema.parse({ operations }), { quality: 'final' })));
  } finally {
    evaluator.dispose();
  }
}
const errorsOf = ({ problems }: Evaluation): string[] =>
  problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
const volumeOf = ({ parts }: Evaluation): number => parts[0]!.solid!.volume();

const SHANK = { id: 'shank', op: 'create_shank', params: { size: 'US 9', width: 4.5, thickness: 1.9, profile: 'd' } };
const signet = (shape: string): unknown[] => [SHANK, { id: 'head', op: 'create_signet', params: { shank: 'shank', shape } }];
const casting = (head: string): unknown => ({ id: 'ring', op: 'cast', inputs: ['shank', head] });

describe('a signet', () => {
  it.each(FACE_SHAPES)('with a %s face is one casting, flat on top, free of the finger, and takes initials', (shape) => {
    const plain = evaluated([...signet(shape), casting('head')], (evaluation) => {
      expect(errorsOf(evaluation)).toEqual([]);
      const solid = evaluation.parts[0]!.solid!;
      expect(solid.pieces()).toHaveLength(1);
      expect(solid.genus()).toBe(1);
      // The face lies 3.2 mm over a finger of 18.95 mm.
      expect(solid.bounds().max[1]).toBeCloseTo(18.945 / 2 + 3.2, 2);
      expect(solid.hits([0, 0, 0], [0, 40, 0])[0]!.position[1]).toBeGreaterThan(18.945 / 2 - 0.01);
      return volumeOf(evaluation);
    });
    evaluated(
      [...signet(shape), { id: 'cut', op: 'engrave', inputs: ['head'], params: { text: 'AB', depth: 0.4 } }, casting('cut')],
      (evaluation) => {
        expect(errorsOf(evaluation)).toEqual([]);
        expect(evaluation.parts[0]!.solid!.pieces()).toHaveLength(1);
        const taken = plain - volumeOf(evaluation);
        expect(taken).toBeGreaterThan(0.6);
        expect(taken).toBeLessThan(12);
      },
    );
  });
});

describe('engraving', () => {
  it.each(['inside', 'outside'] as const)('%s a band takes what its letters and depth say', (side) => {
    const flat = { ...SHANK, params: { ...SHANK.params, profile: 'flat' } };
    const plain = evaluated([flat], volumeOf);
    const taken = (depth: number): number =>
      plain - evaluated([flat, { id: 'cut', op: 'engrave', inputs: ['shank'], params: { text: 'AURA', side, depth } }], volumeOf);
    expect(taken(0.3)).toBeGreaterThan(0.5);
    expect(taken(0.6) / taken(0.3)).toBeCloseTo(2, 0);
  });
  it('says why it cannot be: no face, a text too long for it, letters higher than the band', () => {
    const refusal = (steps: unknown[]): string => evaluated(steps, errorsOf).join(' ');
    expect(refusal([SHANK, { id: 'cut', op: 'engrave', inputs: ['shank'], params: { text: 'A', side: 'face' } }])).toMatch(/no face/);
    expect(
      refusal([...signet('oval'), { id: 'cut', op: 'engrave', inputs: ['head'], params: { text: 'far too long for any signet' } }]),
    ).toMatch(/too long for this face/);
    expect(refusal([SHANK, { id: 'cut', op: 'engrave', inputs: ['shank'], params: { text: 'A', height: 6 } }])).toMatch(/wider than/);
  });
});
