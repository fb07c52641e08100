import { afterAll, describe, expect, it } from 'vitest';
import { Bench } from '../testThing.ts';

const bench = await Bench.open();
afterAll(() => bench.close());

describe('vessels', () => {
  it.each<[string, Record<string, unknown>, number]>([
    ['create_vase', { height: 250 }, 250],
    ['create_vase', { form: 'trumpet', height: 400, fluted: true, twist: 90 }, 400],
    ['create_bowl', { height: 70 }, 70],
    ['create_mug', { height: 95 }, 95],
    ['create_mug', { height: 60, form: 'round' }, 60],
    ['create_glass', { form: 'wine', height: 210 }, 210],
    ['create_glass', { form: 'tumbler', height: 90 }, 90],
    ['create_bottle', { form: 'wine', height: 300, closure: 'none' }, 300],
    ['create_bottle', { form: 'wine', height: 300, closure: 'cork' }, 300],
    ['create_bottle', { form: 'jar', height: 140, closure: 'cap' }, 140],
    ['create_plate', { height: 24 }, 24],
    ['create_teapot', { height: 150 }, 150],
  ])('%s %o is %d mm high, closures and knobs counted', (op, params, height) => {
    const { size, bounds } = bench.make(op, params);
    expect(size[1]).toBeCloseTo(height, 1);
    expect(bounds.min[1]).toBeCloseTo(0, 3);
  });

  it('a cylindrical vase holds what a cylinder less its wall and floor holds', () => {
    const { volume, result } = bench.make('create_vase', { form: 'cylinder', height: 200, diameter: 100, wall: 4 }, 'final');
    expect(result.resolved.wall ?? 4).toBe(4);
    const outside = Math.PI * 50 * 50 * 200;
    const inside = Math.PI * 46 * 46 * (200 - 4 * 1.2);
    // The foot is drawn in a little, the edges are softened.
    expect(volume / (outside - inside)).toBeCloseTo(1, 1);
  });

  it.each<[string, Record<string, unknown>]>([
    ['create_mug', {}],
    ['create_mug', { form: 'round' }],
    ['create_teapot', {}],
    ['create_bottle', { closure: 'cork' }],
    ['create_bottle', { closure: 'cap' }],
  ])('nothing floats: %s %o', (op, params) => {
    expect(bench.make(op, params).groups).toBe(1);
  });

  it('a wine glass and a bowl are one piece without holes', () => {
    for (const [op, params] of [
      ['create_glass', { form: 'wine' }],
      ['create_bowl', {}],
    ] as const) {
      const { parts } = bench.make(op, params);
      expect(parts).toHaveLength(1);
      expect(parts[0]!.solid!.genus()).toBe(0);
      expect(parts[0]!.solid!.pieces()).toHaveLength(1);
    }
  });

  it("a teapot's spout is open from the belly to its tip", () => {
    const { parts } = bench.make('create_teapot', {});
    expect(parts.find((part) => part.role === 'body')!.solid!.genus()).toBe(1);
    expect(parts.find((part) => part.role === 'spout')!.solid!.genus()).toBe(1);
  });

  it('the handle of a mug leaves its hollow free', () => {
    const { parts } = bench.make('create_mug', { height: 95, diameter: 82, wall: 4 });
    const handle = parts.find((part) => part.role === 'handle')!.solid!;
    expect(handle.bounds().min[0]).toBeGreaterThan(41 - 4);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['create_vase', { height: 100, diameter: 50, wall: 40 }, /wall thinner or the vessel wider/],
    ['create_bottle', { height: 100, diameter: 30, wall: 12 }, /wall thinner/],
    ['create_glass', { form: 'champagne', height: 200, diameter: 60, wall: 27 }, /wall thinner/],
  ])('%s %o is refused: %s', (op, params, sentence) => {
    expect(bench.refusal(op, params)).toMatch(sentence);
  });
});
