import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../evaluation/evaluate.ts';
import { flawsOf } from '../kernel/flaws.ts';
import { Kernel } from '../kernel/kernel.ts';
import type { Quality } from '../kernel/tessellation.ts';
import type { Family } from '../plan/declaration.ts';
import type { Plan } from '../plan/plan.ts';
import { arbitraryChain, arbitraryPlan } from './arbitraryPlan.ts';
import type { AnyOperation } from './define.ts';
import { registry } from './index.ts';

/**
 * Test support: whatever is drawn for an operation has to come out sound. The files beside this one share the families, so that the
 * suite can work on them at once. Draws for each operation, the more the cheaper a family is to build; AURA_RUNS asks for that many of every one, as before a
 * release: thousands.
 */
const DRAWS: Readonly<Partial<Record<Family, number>>> = {
  solids: 40,
  profiles: 10,
  combine: 10,
  features: 8,
  modify: 5,
  jewelry: 5,
  furniture: 8,
  vessels: 6,
  mechanical: 8,
  architecture: 12,
  nature: 10,
  props: 8,
  scene: 12,
};
const CHAINS = 12;
const asked = process.env.AURA_RUNS === undefined ? undefined : Number(process.env.AURA_RUNS);
/** A guard against what never ends, and no measure. */
const LONGEST = asked === undefined ? 600_000 : asked * 20_000;

const kernel = await Kernel.load();

/** An evaluator for the tests of the file that asks. */
function evaluatorOfFile(): Evaluator {
  const evaluator = new Evaluator(kernel, registry, { cacheBytes: 32 * 1024 * 1024 });
  afterAll(() => evaluator.dispose());
  return evaluator;
}

const qualities = fc.constantFrom<Quality>('draft', 'draft', 'draft', 'draft', 'final', 'export');

/** Builds a plan: what is refused says why in words of ours, and whatever was built is a closed solid. */
function expectSound(evaluator: Evaluator, plan: Plan, quality: Quality): void {
  const { parts, problems } = evaluator.evaluate(plan, { quality });
  for (const problem of problems) {
    expect(problem.code, problem.message).toBe('cannot_build');
    expect(problem.message).not.toContain('could not be built:');
    expect(problem.message).not.toContain('The solid kernel refused');
  }
  for (const { solid, id } of parts) if (solid) expect(flawsOf(solid.mesh()), id).toEqual([]);
}

/** Draws every operation of some families, each in a test of its own. */
export function drawFamilies(families: readonly Family[]): void {
  const evaluator = evaluatorOfFile();
  const definitions = registry.all().filter(({ family }) => families.includes(family));
  describe('whatever the parameters, an operation makes closed solids or says why not', () => {
    it.each(definitions.map((definition) => [definition.op, definition] as const))(
      '%s',
      (_op, definition: AnyOperation) => {
        const sound = fc.property(arbitraryPlan(definition, registry), qualities, (plan, quality) => expectSound(evaluator, plan, quality));
        fc.assert(sound, { numRuns: asked ?? DRAWS[definition.family] });
      },
      LONGEST,
    );
  });
}

/** Draws chains of operations of all families. */
export function drawChains(): void {
  const evaluator = evaluatorOfFile();
  describe('what one operation leaves is fit for the next', () => {
    it(
      'a solid, two features or modifiers on it, and a combination with another solid',
      () => {
        const sound = fc.property(arbitraryChain(registry), (plan) => expectSound(evaluator, plan, 'draft'));
        fc.assert(sound, { numRuns: asked ?? CHAINS });
      },
      LONGEST,
    );
  });
}
