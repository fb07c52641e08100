import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { registry } from '../index.ts';
import type { Part } from '../part.ts';
import { placedSolids } from '../parts.ts';

const kernel = await Kernel.load();

/** A disc with a stone in a bezel on it, joined as `inputs` says. */
function joined(inputs: readonly string[], use: (parts: readonly Part[]) => void): void {
  const evaluator = new Evaluator(kernel, registry);
  const evaluation = evaluator.evaluate(
    planSchema.parse({
      operations: [
        { id: 'disc', op: 'cylinder', params: { diameter: 16, height: 3 }, material: 'sterling silver' },
        {
          id: 'onyx',
          op: 'create_gem',
          params: { species: 'onyx', cut: 'cabochon', width: 12, length: 12 },
          at: { my: 'bottom', to: 'disc.top' },
        },
        { id: 'bezel', op: 'create_bezel_setting', params: { stone: 'onyx' }, material: 'sterling silver' },
        { id: 'all', op: 'union', inputs },
      ],
    }),
    { quality: 'final' },
  );
  expect(evaluation.problems).toEqual([]);
  kernel.scope(() => use(evaluation.parts));
  evaluator.dispose();
}

describe('a union with a setting', () => {
  it.each([[['disc', 'bezel']], [['disc', 'bezel', 'onyx']]])('of %j leaves its stone to be seen', (inputs) => {
    joined(inputs, (parts) => {
      const placed = (isStone: boolean) => placedSolids(parts.find((part) => (part.class === 'gem') === isStone)!)[0]!;
      const [stone, metal] = [placed(true), placed(false)];
      expect(parts).toHaveLength(2);
      expect(metal.intersect(stone).volume()).toBeLessThan(1e-3);
      expect(metal.bounds().max[1]).toBeLessThan(stone.bounds().max[1]);
      expect(metal.pieces()).toHaveLength(1);
    });
  });
});
