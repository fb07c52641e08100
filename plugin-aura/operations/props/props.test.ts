import { afterAll, describe, expect, it } from 'vitest';
import { Bench } from '../testThing.ts';

const bench = await Bench.open();
afterAll(() => bench.close());

describe('props', () => {
  it.each<[string, Record<string, unknown>, readonly [number, number, number]]>([
    ['create_book', { width: 150, height: 30, depth: 220 }, [0, 30, 220]],
    ['create_barrel', { height: 900, diameter: 650 }, [650, 900, 650]],
    ['create_crate', { width: 500, height: 350, depth: 400 }, [500, 350, 400]],
    ['create_crate', { width: 500, height: 350, depth: 400, lid: true }, [500, 350, 400]],
    ['create_frame', { width: 400, height: 300, depth: 20 }, [400, 300, 20]],
    ['create_sword', { height: 950 }, [0, 950, 0]],
    ['create_rocket', { height: 300 }, [0, 300, 0]],
    ['create_trophy', { height: 300 }, [0, 300, 0]],
    ['create_wheel', { diameter: 650, width: 200 }, [650, 650, 200]],
    ['create_candle', { height: 180, diameter: 24, holder: false, flame: false }, [24, 0, 24]],
  ])('%s %o measures %o', (op, params, size) => {
    const made = bench.make(op, params);
    for (const k of [0, 1, 2]) if (size[k]) expect(made.size[k]! / size[k]!, `side ${k}`).toBeCloseTo(1, 2);
    expect(made.bounds.min[1]).toBeCloseTo(0, 2);
  });

  it.each<[string, Record<string, unknown>, string, number]>([
    ['create_barrel', { count: 6 }, 'hoop', 6],
    ['create_rocket', { count: 4 }, 'fin', 4],
    ['create_trophy', {}, 'handle', 2],
    ['create_trophy', { handles: false }, 'handle', 0],
  ])('%s %o has the right number of its %s: %i', (op, params, role, count) => {
    expect(bench.make(op, params).count(role)).toBe(count);
  });

  it.each(['create_book', 'create_candle', 'create_sword', 'create_barrel', 'create_rocket', 'create_frame', 'create_trophy'])(
    'nothing floats: %s',
    (op) => {
      expect(bench.make(op).groups).toBe(1);
    },
  );

  it.each(['car', 'bicycle', 'wagon'])('a %s wheel has its hub and its rim on its spokes', (style) => {
    expect(bench.make('create_wheel', { style }).groups).toBe(1);
    expect(bench.make('create_wheel', { style }).size[1]).toBeCloseTo(650, 0);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['create_frame', { width: 100, height: 100, moulding: 60 }, /leaves no picture/],
    ['create_crate', { height: 20, depth: 20_000 }, /out of all proportion/],
    ['create_wheel', { style: 'bicycle', diameter: 600, width: 900 }, /no room for spokes/],
  ])('%s %o is refused: %s', (op, params, sentence) => {
    expect(bench.refusal(op, params)).toMatch(sentence);
  });
});
