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
  it.each([
    ['a cuff', { diameter: 62, height: 50, width: 12, opening: 25 }, 0, 1],
    ['an oval bangle', { diameter: 62, height: 52, width: 8 }, 180, -1],
  ] as const)('round %s lies on the side and at the place that were said', (_name, params, angle, up) => {
    const bangle = { id: 'bangle', op: 'create_bangle', params: { ...params, profile: 'flat', thickness: 2 } };
    const cut = (side: string): unknown => ({
      id: side,
      op: 'engrave',
      inputs: ['bangle'],
      params: { text: 'AU', side, angle, depth: 0.4 },
    });
    evaluated([bangle, cut('inside'), cut('outside')], (evaluation) => {
      expect(errorsOf(evaluation)).toEqual([]);
      const [plain, inside, outside] = ['bangle', 'inside', 'outside'].map((id) => evaluation.results.get(id)!.parts[0]!.solid!);
      const highest = (engraved: typeof plain): number => {
        const { min, max } = plain!.subtract(engraved!).bounds();
        return Math.max(min[1] * up, max[1] * up);
      };
      expect(highest(inside)).toBeCloseTo(params.height / 2 + 0.4, 1);
      expect(highest(outside)).toBeCloseTo(params.height / 2 + 2, 1);
      expect(plain!.subtract(inside!).bounds().max[0]).toBeLessThan(params.diameter / 4);
    });
  });
  it('says why it cannot be: no face, a text too long for it, letters higher than the band', () => {
    const refusal = (steps: unknown[]): string => evaluated(steps, errorsOf).join(' ');
    expect(refusal([SHANK, { id: 'cut', op: 'engrave', inputs: ['shank'], params: { text: 'A', side: 'face' } }])).toMatch(/no face/);
    expect(
      refusal([...signet('oval'), { id: 'cut', op: 'engrave', inputs: ['head'], params: { text: 'far too long for any signet' } }]),
    ).toMatch(/too long for this face/);
    expect(refusal([SHANK, { id: 'cut', op: 'engrave', inputs: ['shank'], params: { text: 'A', height: 6 } }])).toMatch(/wider than/);
    const cuff = { id: 'cuff', op: 'create_bangle', params: { diameter: 60, width: 8, opening: 25 } };
    expect(refusal([cuff, { id: 'cut', op: 'engrave', inputs: ['cuff'], params: { text: 'AB' } }])).toMatch(/over the opening/);
  });
});
