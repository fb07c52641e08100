import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { flawsOf } from '../kernel/flaws.ts';
import { Kernel } from '../kernel/kernel.ts';
import { Evaluator } from '../model/evaluate.ts';
import { arbitraryParams } from './arbitrary.ts';
import type { AnyOperation } from './define.ts';
import { registry } from './index.ts';
import { examplePlan } from './testPlan.ts';

/** Draws for each operation; AURA_RUNS asks for more, as before a release. */
const RUNS = Number(process.env.AURA_RUNS ?? 6);

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry, { cacheBytes: 32 * 1024 * 1024 });
afterAll(() => evaluator.dispose());

describe('whatever the parameters, an operation makes closed solids or says why not', () => {
  it.each(registry.all().map((definition) => [definition.op, definition] as const))(
    '%s',
    (_op, definition: AnyOperation) => {
      const qualities = fc.constantFrom('draft', 'final', 'export');
      fc.assert(
        fc.property(arbitraryParams(definition), qualities, (params, quality) => {
          const { parts, problems } = evaluator.evaluate(examplePlan(definition, params), {
            quality: quality as 'draft' | 'final' | 'export',
          });
          for (const problem of problems) {
            expect(problem.code, problem.message).toBe('cannot_build');
            expect(problem.message).not.toContain('could not be built:');
          }
          for (const { solid, id } of parts) if (solid) expect(flawsOf(solid.mesh()), id).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    120_000,
  );
});
