import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { flawsOf } from '../../kernel/flaws.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { registry } from '../index.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

const FACES = ['top', 'bottom', 'left', 'right', 'front', 'back'] as const;
const side = fc.double({ min: 10, max: 70, noNaN: true });
const faces = fc.subarray([...FACES]);

function shelled(size: readonly number[], dress: object, thickness: number, open: readonly string[]) {
  const { parts, problems } = evaluator.evaluate(
    planSchema.parse({
      operations: [
        { id: 'block', op: 'box', params: { size, ...dress } },
        { id: 'case', op: 'shell', params: { thickness, open }, inputs: ['block'] },
      ],
    }),
    { quality: 'final' },
  );
  expect(problems).toEqual([]);
  return parts[0]!.solid!;
}

describe('shell', () => {
  it('leaves walls of the thickness all round a box, and none at its open faces', () => {
    fc.assert(
      fc.property(fc.tuple(side, side, side), fc.double({ min: 0.3, max: 4, noNaN: true }), faces, (size, thickness, open) => {
        const [w, h, d] = size.map((s) => s - 2 * thickness) as [number, number, number];
        const passage = { top: w * d, bottom: w * d, left: h * d, right: h * d, front: w * h, back: w * h };
        const hollow = w * h * d + open.reduce((sum, face) => sum + passage[face] * thickness, 0);
        expect(shelled(size, {}, thickness, open).volume()).toBeCloseTo(size[0] * size[1] * size[2] - hollow, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no burrs where the passage to an open face meets rounded walls', () => {
    const edges = fc.constantFrom('all', 'vertical', 'top', 'bottom');
    const share = fc.double({ min: 0.02, max: 0.35, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(side, side, side), share, edges, faces, (size, part, group, open) => {
        const round = part * Math.min(...size);
        expect(flawsOf(shelled(size, { round, edges: group }, 0.4 * round, open).mesh())).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('says which face is not flat', () => {
    const { problems } = evaluator.evaluate(
      planSchema.parse({
        operations: [
          { id: 'ball', op: 'sphere', params: { diameter: 30 } },
          { id: 'case', op: 'shell', params: { open: ['left'] }, inputs: ['ball'] },
        ],
      }),
      { quality: 'draft' },
    );
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('no flat face at the left')]);
  });
});
