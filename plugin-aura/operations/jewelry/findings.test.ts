import { describe, expect, it } from 'vitest';
import { type Evaluation, Evaluator } from '../../evaluation/evaluate.ts';
import { crossesItself } from '../../kernel/crossing.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { Registry } from '../../plan/registry.ts';
import { placedSolids } from '../parts.ts';
import { jewelry } from './index.ts';

const kernel = await Kernel.load();
const registry = new Registry(jewelry);

function evaluated<T>(operations: readonly unknown[], quality: 'draft' | 'final', use: (evaluation: Evaluation) => T): T {
  const evaluator = new Evaluator(kernel, registry);
  try {
    const evaluation = evaluator.evaluate(planSchema.parse({ operations }), { quality });
    expect(evaluation.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    return kernel.scope(() => use(evaluation));
  } finally {
    evaluator.dispose();
  }
}

/** Findings with parts that move against one another, and how many of them move. */
const MOVING = [
  ['create_ear_post', { back: 'butterfly' }, 1],
  ['create_ear_post', { back: 'nut', diameter: 1.1 }, 1],
  ['create_ear_hook', { style: 'lever_back' }, 1],
  ['create_ear_hook', { style: 'lever_back', height: 22, wire: 1.1 }, 1],
  ['create_hoop', {}, 1],
  ['create_hoop', { diameter: 30, thickness: 4, taper: 'swelling' }, 1],
  ['create_hoop', { diameter: 12, thickness: 1.5 }, 1],
  ['create_hoop', { diameter: 12, thickness: 1.2 }, 0],
  ['create_bail', { style: 'opening', width: 3 }, 1],
  ['create_bail', { style: 'opening', width: 5, thickness: 1.4, height: 8 }, 1],
  ['create_brooch_pin', {}, 2],
  ['create_brooch_pin', { diameter: 1.4, height: 4.5 }, 2],
] as const;

it('the coil of an ear hook lies turn by turn without entering itself', () => {
  for (const wire of [0.7, 0.9, 1.2])
    evaluated([{ id: 'it', op: 'create_ear_hook', params: { style: 'fish_hook', coil: true, wire } }], 'final', ({ parts }) => {
      expect(crossesItself(parts[0]!.solid!.mesh())).toBe(false);
      expect(parts[0]!.solid!.pieces()).toHaveLength(1);
    });
});

describe('findings that move', () => {
  for (const quality of ['draft', 'final'] as const)
    it.each(MOVING)(`%s %o turns free of its neighbours at ${quality} quality, each part in one piece`, (op, params, moving) => {
      evaluated([{ id: 'it', op, params }], quality, ({ parts }) => {
        expect(parts.filter(({ loose }) => loose)).toHaveLength(moving);
        const solids = parts.map((part) => placedSolids(part)[0]!);
        for (const [i, a] of solids.entries()) {
          // Joint and catch of a brooch stand apart until they are cast to its back.
          if (parts[i]!.loose) expect(a.pieces()).toHaveLength(1);
          for (const b of solids.slice(i + 1)) {
            expect(a.intersect(b).volume()).toBeLessThan(1e-6);
            expect(a.gap(b, 0.3)).toBeLessThan(0.3);
          }
        }
      });
    });

  it('stay apart in a casting', () => {
    evaluated(
      [
        { id: 'ball', op: 'create_jump_ring', params: { diameter: 6, wire: 2 } },
        { id: 'post', op: 'create_ear_post', params: { pad: 5 }, at: { my: 'pad', to: 'ball.bottom', offset: [0, 1, 0.5] } },
        { id: 'stud', op: 'cast', inputs: ['ball', 'post'] },
      ],
      'final',
      ({ parts }) => {
        expect(parts.map(({ role }) => role)).toEqual(['casting', 'back']);
        expect(parts[0]!.solid!.pieces()).toHaveLength(1);
      },
    );
  });
});

describe('a jump ring', () => {
  it('closed has one opening; opened it has none, and its ends stand past each other', () => {
    evaluated([{ id: 'ring', op: 'create_jump_ring', params: { diameter: 4, wire: 0.8 } }], 'final', ({ parts }) =>
      expect(parts[0]!.solid!.genus()).toBe(1),
    );
    evaluated([{ id: 'ring', op: 'create_jump_ring', params: { diameter: 4, wire: 0.8, gap: 1.4 } }], 'final', ({ parts }) => {
      const { min, max } = parts[0]!.solid!.bounds();
      expect(parts[0]!.solid!.genus()).toBe(0);
      expect(max[2] - min[2]).toBeGreaterThan(2);
    });
  });
});
