import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import type { Part } from '../operations/part.ts';
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
/** Its stones stand between the prongs, where one more or less would be seen. */
const HIDDEN = {
  operations: [
    { id: 'shank', op: 'create_shank', params: { diameter: 17.3, width: 2.2, thickness: 1.7 } },
    { id: 'stone', op: 'create_diamond', params: { carat: 1.5 }, at: { my: 'culet', to: 'shank.inside_top', offset: [0, 1.2, 0] } },
    { id: 'head', op: 'create_prong_setting', params: { stone: 'stone', shank: 'shank', rails: 0 } },
    { id: 'halo', op: 'create_halo', params: { stone: 'stone', setting: 'head', stone_diameter: 1, hidden: true } },
    { id: 'casting', op: 'cast', inputs: ['shank', 'head', 'halo'], params: { stones: ['stone'], faults: 'tell' } },
  ],
};
const planOf = (name: string): unknown =>
  name === 'hidden halo' ? HIDDEN : JSON.parse(readFileSync(new URL(`../../docs/plans/jewelry/${name}.json`, import.meta.url), 'utf8'));

/** The most that a picture may jump when a slider comes to rest: outlines, mm; places of stones, mm; volumes, a share. */
const JUMP = { outline: 0.07, place: 0.03, volume: 0.05 };

describe('a design that is only looked at', () => {
  it.each([...JEWELS, 'hidden halo'])('%s is in a picture what is made in the end', (name) => {
    const plan = planSchema.parse(planOf(name));
    const seen = (part: Part) => ({
      ...kernel.scope(() => ({ bounds: boundsOf([part])!, volume: part.solid ? kernel.union([part.solid]).volume() : 0 })),
      name: part.name,
      places: (part.copies ?? [part.transform]).map((place) => place.slice(12, 15)),
    });
    const made = evaluator.evaluate(plan, { quality: 'final' });
    const end = new Map(made.parts.map((part) => [part.id, seen(part)]));
    const shown = evaluator.evaluate(plan, { quality: 'draft', shown: true });
    expect(shown.problems).toEqual(made.problems);
    // nothing of it is taken for what is measured
    expect(shown.rebuilt).toContain(plan.operations.at(-1)!.id);
    expect(shown.parts.map(({ id }) => id)).toEqual([...end.keys()]);
    for (const part of shown.parts) {
      const [now, then] = [seen(part), end.get(part.id)!];
      expect(now.name).toBe(then.name);
      expect(Math.abs(now.volume / then.volume - 1)).toBeLessThan(JUMP.volume);
      expect(apart(now.bounds.min, then.bounds.min)).toBeLessThan(JUMP.outline);
      expect(apart(now.bounds.max, then.bounds.max)).toBeLessThan(JUMP.outline);
      expect(now.places).toHaveLength(then.places.length);
      now.places.forEach((place, k) => {
        expect(apart(place, then.places[k]!)).toBeLessThan(JUMP.place);
      });
    }
  });
});

const apart = (a: readonly number[], b: readonly number[]): number => Math.max(...a.map((value, k) => Math.abs(value - b[k]!)));
