import { afterAll, describe, expect, it } from 'vitest';
import { Bench } from '../testThing.ts';

const bench = await Bench.open();
afterAll(() => bench.close());

describe('nature', () => {
  it.each<[string, Record<string, unknown>, number, number]>([
    ['create_tree', { kind: 'broadleaf', height: 6000 }, 6000, 0.001],
    ['create_tree', { kind: 'conifer', height: 8000 }, 8000, 0.001],
    ['create_tree', { kind: 'palm', height: 5000 }, 5000, 0.02],
    ['create_tree', { kind: 'poplar', height: 9000 }, 9000, 0.001],
    ['create_rock', { width: 400, height: 250 }, 250, 0.001],
    ['create_terrain', { kind: 'mountain', height: 3000 }, 3000, 0.001],
    ['create_terrain', { kind: 'hills', height: 800 }, 800, 0.001],
    ['create_flower', { kind: 'daisy', height: 300 }, 300, 0.03],
    ['create_flower', { kind: 'sunflower', height: 900 }, 900, 0.03],
    ['create_flower', { kind: 'tulip', height: 300 }, 300, 0.03],
  ])('%s %o is %d mm high', (op, params, height, within) => {
    const { size, bounds } = bench.make(op, params);
    expect(Math.abs(size[1] / height - 1)).toBeLessThan(within);
    expect(bounds.min[1]).toBeCloseTo(0, 2);
  });

  it('the same seed grows the same tree, another one another', () => {
    const volume = (seed: number) => bench.make('create_tree', { seed }).volume;
    expect(volume(3)).toBe(volume(3));
    expect(volume(3)).not.toBeCloseTo(volume(4), -3);
  });

  it('the crown is as wide as asked', () => {
    expect(bench.make('create_tree', { diameter: 4000 }).size[0]).toBeCloseTo(4000, 0);
  });

  it('a flower has its petals, which share one geometry', () => {
    const { count, parts } = bench.make('create_flower', { kind: 'daisy', count: 13 });
    expect(count('petal')).toBe(13);
    expect(parts.filter((part) => part.role === 'petal')).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>]>([
    ['create_tree', {}],
    ['create_tree', { kind: 'palm' }],
    ['create_flower', { potted: true }],
    ['create_flower', { kind: 'tulip' }],
    ['create_terrain', { kind: 'island' }],
  ])('nothing floats: %s %o', (op, params) => {
    expect(bench.make(op, params).groups).toBe(1);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['create_tree', { height: 2000, trunk: 900 }, /too thick for a tree/],
    ['create_flower', { height: 100, diameter: 300 }, /too large for a flower/],
  ])('%s %o is refused: %s', (op, params, sentence) => {
    expect(bench.refusal(op, params)).toMatch(sentence);
  });
});
