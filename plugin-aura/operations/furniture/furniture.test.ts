import { afterAll, describe, expect, it } from 'vitest';
import { Bench } from '../testThing.ts';

const bench = await Bench.open();
afterAll(() => bench.close());

describe('furniture', () => {
  it.each<[string, string, Record<string, unknown>, [number, number, number]]>([
    ['a table is 1600 x 750 x 900 as asked', 'create_table', { width: 1600, height: 750, depth: 900 }, [1600, 750, 900]],
    ['a round table takes its width both ways', 'create_table', { shape: 'round', width: 1100 }, [1100, 750, 1100]],
    ['a pedestal table', 'create_table', { base: 'pedestal', width: 800, depth: 800, height: 720 }, [800, 720, 800]],
    ['a stool', 'create_stool', { height: 450, diameter: 350 }, [350, 450, 350]],
    ['a shelf unit', 'create_shelving', { width: 800, height: 1800, depth: 300 }, [800, 1800, 300]],
    ['a cabinet without handles', 'create_cabinet', { width: 900, height: 850, depth: 450, handles: 'none' }, [900, 850, 450]],
    ['a sofa', 'create_sofa', { width: 1800, height: 820, depth: 880 }, [1800, 820, 880]],
  ])('%s', (_, op, params, size) => {
    const made = bench.make(op, params);
    for (const k of [0, 1, 2]) expect(made.size[k]! / size[k]!).toBeCloseTo(1, 3);
    expect(made.bounds.min[1]).toBeCloseTo(0, 3);
  });

  it.each<[string, Record<string, unknown>, string, number]>([
    ['create_table', {}, 'leg', 4],
    ['create_table', {}, 'apron', 4],
    ['create_table', { shape: 'round', count: 3 }, 'leg', 3],
    ['create_chair', {}, 'leg', 4],
    ['create_chair', { arms: true }, 'arm', 2],
    ['create_stool', { count: 5 }, 'leg', 5],
    ['create_shelving', { count: 6 }, 'shelf', 6],
    ['create_cabinet', { drawers: 3, columns: 2, doors: 0 }, 'drawer', 6],
    ['create_cabinet', { doors: 4 }, 'door', 4],
    ['create_cabinet', { drawers: 3, columns: 2, handles: 'knob' }, 'handle', 6],
    ['create_bed', { width: 1600 }, 'pillow', 2],
    ['create_bed', { width: 900 }, 'pillow', 1],
    ['create_sofa', { seats: 3 }, 'cushion', 6],
    ['create_sofa', { throw_pillows: 4 }, 'pillow', 4],
  ])('%s with %o has the right number of its %s: %i', (op, params, role, count) => {
    expect(bench.make(op, params).count(role)).toBe(count);
  });

  it.each<[string, Record<string, unknown>]>([
    ['create_table', {}],
    ['create_table', { leg_style: 'splayed' }],
    ['create_table', { shape: 'oval', leg_style: 'round' }],
    ['create_chair', { arms: true, upholstered: true, back: 'rails', leg_style: 'splayed' }],
    ['create_stool', { rest: true, leg_style: 'splayed', count: 3 }],
    ['create_bench', {}],
    ['create_shelving', {}],
    ['create_cabinet', { drawers: 3, doors: 2, base: 'legs' }],
    ['create_bed', {}],
    ['create_sofa', { throw_pillows: 3 }],
    ['create_lamp', { style: 'table' }],
    ['create_lamp', { style: 'desk' }],
    ['create_lamp', { style: 'floor' }],
    ['create_lamp', { style: 'street' }],
  ])('nothing floats: %s %o', (op, params) => {
    expect(bench.make(op, params).groups).toBe(1);
  });

  it('has its anchors where one sits, lies and eats', () => {
    expect(bench.make('create_chair', { seat_height: 460 }).result.anchors.seat!.origin[1]).toBeCloseTo(460);
    expect(bench.make('create_table', { height: 740 }).result.anchors.top!.origin[1]).toBeCloseTo(740);
    expect(bench.make('create_bed', { height: 520 }).result.anchors.top!.origin[1]).toBeCloseTo(520);
    expect(bench.make('create_chair', { seat_height: 450, height: 900, lean: 0 }).size[1]).toBeCloseTo(900, 0);
  });

  it('cuts repeated pieces once: legs, shelves and drawers share their geometry', () => {
    const { parts } = bench.make('create_cabinet', { drawers: 4, base: 'legs' });
    expect(parts.filter((part) => part.role === 'drawer')).toHaveLength(1);
    expect(parts.filter((part) => part.role === 'leg')).toHaveLength(1);
  });

  it('runs the grain along each piece', () => {
    const { parts } = bench.make('create_table', {});
    expect(parts.find((part) => part.role === 'leg')!.grain).toEqual([0, 1, 0]);
    expect(parts.find((part) => part.role === 'top')!.grain).toEqual([1, 0, 0]);
  });

  it('gives a part the material asked for its role', () => {
    const { parts } = bench.make('create_table', { materials: { top: 'glass', legs: 'black steel' } });
    expect(parts.find((part) => part.role === 'top')!.material).toBe('glass');
    expect(parts.find((part) => part.role === 'leg')!.material).toBe('black steel');
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['create_table', { height: 200, thickness: 190 }, /leaves no room for legs/],
    ['create_table', { width: 100, depth: 100, leg_thickness: 80 }, /do not fit under a top/],
    ['create_chair', { seat_height: 450, height: 460 }, /make the chair higher/],
    ['create_shelving', { height: 300, count: 20 }, /fewer shelves/],
    ['create_cabinet', { height: 200, drawers: 24 }, /take fewer/],
  ])('%s %o is refused: %s', (op, params, sentence) => {
    expect(bench.refusal(op, params)).toMatch(sentence);
  });
});
