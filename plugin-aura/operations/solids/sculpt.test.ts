import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { flawsOf } from '../../kernel/flaws.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { boxCage, subdivided } from '../../kernel/sculpted.ts';
import { planSchema } from '../../plan/plan.ts';
import { registry } from '../index.ts';

const kernel = await Kernel.load();

const built = (params: Record<string, unknown>) => {
  const evaluator = new Evaluator(kernel, registry);
  const plan = planSchema.parse({ operations: [{ id: 'body', op: 'sculpt', params }] });
  const { parts, problems } = evaluator.evaluate(plan, { quality: 'draft' });
  const solid = parts[0]?.solid;
  const found = { problems, volume: solid?.volume(), bounds: solid?.bounds(), flaws: solid ? flawsOf(solid.mesh()) : [] };
  evaluator.dispose();
  return found;
};
const side = fc.constantFrom('left', 'right', 'bottom', 'top', 'back', 'front', 'top front', 'bottom left back');
const by = fc.tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -12, max: 12 }), fc.integer({ min: -12, max: 12 }));

describe('a sculpted body', () => {
  it('is closed and fills its size whatever is pulled, or is refused in a sentence', () =>
    fc.assert(
      fc.property(
        fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 5 }))),
        fc.array(fc.record({ at: side, by, scale: fc.double({ min: 0.4, max: 2, noNaN: true }) }), { maxLength: 5 }),
        fc.subarray(['bottom', 'top', 'left']),
        (cells, pulls, sharp) => {
          const { problems, bounds, volume, flaws } = built({ size: [40, 60, 30], cells, pulls, sharp });
          if (problems.length > 0) {
            expect(problems[0]!.message).toMatch(/pass through itself/);
            return;
          }
          expect(flaws).toEqual([]);
          expect(volume).toBeGreaterThan(0);
          for (const [k, length] of [40, 60, 30].entries()) expect(bounds!.max[k]! - bounds!.min[k]!).toBeCloseTo(length, 3);
        },
      ),
      { numRuns: 25 },
    ));

  it('of a cube goes toward the limit of a corner, half the way out', () => {
    // Where n faces meet in v, the limit is (n² v + 4 times the ends of its edges + the far corners of its faces) / (n² + 5n).
    const corner = subdivided(boxCage([2, 2, 2], [1, 1, 1]), 5).positions.slice(0, 3);
    for (const coordinate of corner) expect(Math.abs(coordinate)).toBeCloseTo((9 + 4 - 1) / 24, 3);
  });

  it('stands flat where a side is sharp', () => {
    const flat = built({ size: [40, 40, 40], sharp: ['bottom'] });
    expect(flat.volume).toBeGreaterThan(built({ size: [40, 40, 40] }).volume! * 1.02);
  });

  it('says which place is none', () => {
    expect(built({ pulls: [{ at: 'top bottom' }] }).problems[0]!.message).toMatch(/no side, edge or corner/);
  });
});
