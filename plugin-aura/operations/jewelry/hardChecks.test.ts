import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { jewelChecks } from '../../evaluation/jewel.ts';
import { checkJewel } from '../../kernel/jewelry/checks/run.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { Registry } from '../../plan/registry.ts';
import { jewelry } from './index.ts';
import { JEWELS, type Step } from './testJewels.ts';

/**
 * Whole jewels over the range of every operation's params: what is made keeps the hard checks of a goldsmith, and what cannot be made
 * says why. `AURA_RUNS` draws more, `AURA_SEED` others.
 */

const RUNS = Number(process.env.AURA_RUNS ?? 2);
const seed = process.env.AURA_SEED === undefined ? undefined : Number(process.env.AURA_SEED);
/** Milliseconds that one jewel may take on a busy machine. */
const ONE_JEWEL = 20_000;

const kernel = await Kernel.load();
const registry = new Registry(jewelry);

/** What a goldsmith would find wrong with a jewel that was handed over; nothing of one that was refused. */
function faultsOf(operations: readonly Step[]): string[] {
  const evaluator = new Evaluator(kernel, registry);
  try {
    const plan = planSchema.parse({ operations: operations.map((operation) => ({ params: {}, ...operation })) });
    const evaluation = evaluator.evaluate(plan, { quality: 'final' });
    const refused = evaluation.problems.filter(({ severity }) => severity === 'error');
    if (refused.length > 0)
      return refused
        .filter(({ message }) => message.length < 20 || /^It could not be built|solid kernel/.test(message))
        .map(({ message }) => message);
    return jewelChecks(evaluation, checkJewel, () => undefined)
      .filter(({ level }) => level === 'error')
      .map(({ check, sentence }) => `${check} ${sentence}`);
  } finally {
    evaluator.dispose();
  }
}

describe('a jewel keeps the hard checks, or says why it cannot be made', () => {
  it('of every operation', () => expect(Object.keys(JEWELS).toSorted()).toEqual(jewelry.map(({ op }) => op).toSorted()));

  for (const [op, jewels] of Object.entries(JEWELS))
    it(
      op,
      () =>
        fc.assert(
          fc.property(jewels, (operations) => {
            expect(faultsOf(operations)).toEqual([]);
          }),
          { numRuns: RUNS, ...(seed !== undefined && { seed }) },
        ),
      RUNS * ONE_JEWEL,
    );

  afterAll(() => expect(kernel.live).toBe(0));
});
