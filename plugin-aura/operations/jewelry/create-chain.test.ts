import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel, type Solid } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { Registry } from '../../plan/registry.ts';
import type { Part } from '../part.ts';
import { placesOf } from '../parts.ts';
import { createChain } from './create-chain.ts';

const kernel = await Kernel.load();
const registry = new Registry([createChain]);

function chain<T>(params: Record<string, unknown>, use: (parts: readonly Part[], solids: readonly Solid[]) => T): T {
  const evaluator = new Evaluator(kernel, registry);
  try {
    const plan = planSchema.parse({ operations: [{ id: 'chain', op: 'create_chain', params }] });
    const { parts, problems } = evaluator.evaluate(plan, { quality: 'draft' });
    expect(problems).toEqual([]);
    return kernel.scope(() =>
      use(
        parts,
        parts.flatMap((part) => placesOf(part).map((place) => part.solid!.transform(place))),
      ),
    );
  } finally {
    evaluator.dispose();
  }
}

/** Gaps, mm, between solids whose bounds meet. */
function gaps(solids: readonly Solid[]): number[] {
  const bounds = solids.map((solid) => solid.bounds());
  return solids.flatMap((a, i) =>
    solids.slice(i + 1).flatMap((b, k) => {
      const [p, q] = [bounds[i]!, bounds[i + 1 + k]!];
      const meet = [0, 1, 2].every((axis) => p.min[axis]! < q.max[axis]! && q.min[axis]! < p.max[axis]!);
      return meet ? [a.gap(b, 0.7)] : [];
    }),
  );
}

describe('a chain', () => {
  for (const style of ['cable', 'curb', 'box', 'figaro'])
    for (const shape of ['straight', 'hanging', 'round'])
      it.each([0.6, 1.8])(`of ${style} links, ${shape}, wire %f mm: each through the next, none touching`, (wire) => {
        chain({ style, shape, wire, length: 170 * wire, clasp: shape === 'straight' ? 'none' : 'lobster' }, (_, solids) => {
          const between = gaps(solids);
          expect(Math.min(...between)).toBeGreaterThan(0.01 * wire);
          // Each hangs in the next: an open chain has one joint less than it has pieces; closed by its clasp, as many.
          expect(between.filter((gap) => gap < 0.6 * wire).length).toBeGreaterThanOrEqual(solids.length - (shape === 'round' ? 0 : 1));
        });
      });

  it.each(['cable', 'curb', 'box', 'figaro', 'rope'])('of style %s is as long as asked, clasp and all, and shares its links', (style) => {
    chain({ style, shape: 'straight', wire: 0.8, length: 457, clasp: 'lobster' }, (parts, solids) => {
      const { min, max } = kernel.union(solids).bounds();
      expect(Math.abs(max[0] - min[0] - 457)).toBeLessThan(3);
      // Two kinds of links at most, two rings, end caps of a rope, one clasp: whatever the length.
      expect(parts.length).toBeLessThanOrEqual(4);
      expect(parts.reduce((sum, part) => sum + part.solid!.triangles(), 0)).toBeLessThan(12_000);
    });
  });

  it('has a clasp where it is worn, and none where it is a piece of chain', () => {
    const roles = (params: Record<string, unknown>): string[] => chain(params, (parts) => parts.map(({ role }) => role));
    expect(roles({ length: 457 })).toContain('clasp');
    expect(roles({ length: 60 })).not.toContain('clasp');
    expect(roles({ length: 457, clasp: 'none' })).not.toContain('clasp');
    expect(roles({ length: 457, clasp: 'spring_ring' })).toContain('clasp');
  });
});
