import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { boundsOf } from '../operations/parts.ts';
import { planSchema } from '../plan/plan.ts';
import { Evaluator } from './evaluate.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => {
  evaluator.dispose();
  expect(kernel.live).toBe(0);
});

const JEWELS = ['ring-oval-halo', 'ring-three-stone', 'ring-pear-v-prong', 'pendant-emerald-halo'];

describe('a design that is only looked at', () => {
  it.each(JEWELS)('%s has the parts and the outline of the one that is made', (name) => {
    const plan = planSchema.parse(JSON.parse(readFileSync(new URL(`../../docs/plans/jewelry/${name}.json`, import.meta.url), 'utf8')));
    const made = evaluator.evaluate(plan, { quality: 'draft' });
    const outlines = made.parts.map((part) => ({ id: part.id, name: part.name, bounds: kernel.scope(() => boundsOf([part])) }));
    const shown = evaluator.evaluate(plan, { quality: 'draft', shown: true });
    expect(shown.problems).toEqual(made.problems);
    // nothing of it is taken for what is measured
    expect(shown.rebuilt).toContain(plan.operations.at(-1)!.id);
    expect(shown.parts.map(({ id, name: own }) => ({ id, name: own }))).toEqual(outlines.map(({ id, name: own }) => ({ id, name: own })));
    for (const [index, part] of shown.parts.entries()) {
      const bounds = kernel.scope(() => boundsOf([part]));
      for (const side of ['min', 'max'] as const)
        for (let k = 0; k < 3; k++) expect(Math.abs(bounds![side][k]! - outlines[index]!.bounds![side][k]!)).toBeLessThan(0.03);
    }
  });
});
