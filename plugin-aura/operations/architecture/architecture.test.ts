import { afterAll, describe, expect, it } from 'vitest';
import { boundsOf } from '../parts.ts';
import { Bench } from '../testThing.ts';

const bench = await Bench.open();
afterAll(() => bench.close());

describe('architecture', () => {
  it.each<[string, Record<string, unknown>, [number, number, number]]>([
    ['create_wall', { width: 5000, height: 2600, thickness: 200, openings: [] }, [5000, 2600, 200]],
    ['create_arch', { width: 3000, height: 3600, depth: 600 }, [3000, 3600, 0]],
    ['create_column', { height: 4000, order: 'tuscan' }, [0, 4000, 0]],
    ['create_column', { height: 4000, diameter: 500, order: 'doric' }, [0, 4000, 0]],
    ['create_stairs', { style: 'solid', count: 10, rise: 175, run: 280, width: 1000 }, [1000, 1750, 2800]],
    ['create_fence', { length: 3000, style: 'board' }, [3000, 0, 0]],
    ['create_door', { width: 900, height: 2050 }, [900, 2050, 0]],
    ['create_window', { width: 1200, height: 1300, sill: false }, [1200, 1300, 0]],
    ['create_roof', { style: 'flat', width: 8000, depth: 6000, overhang: 500, thickness: 200 }, [9000, 200, 7000]],
  ])('%s %o measures %o', (op, params, size) => {
    const made = bench.make(op, params);
    for (const k of [0, 1, 2]) {
      // Mouldings and knobs may reach a little further than the wall or frame that is measured.
      if (size[k]) expect(made.size[k]! / size[k]!, `side ${k}`).toBeGreaterThan(0.998);
      if (size[k]) expect(made.size[k]! / size[k]!, `side ${k}`).toBeLessThan(1.07);
    }
    expect(made.bounds.min[1]).toBeCloseTo(0, 2);
  });

  it('a fence is as high as it was said, with as many pickets', () => {
    const { size, count } = bench.make('create_fence', { length: 3000, height: 900, pickets: 12 });
    expect(size[1]).toBeCloseTo(900, 3);
    expect(count('picket')).toBe(12);
    expect(() => bench.make('create_fence', { length: 300, height: 900, pickets: 12 })).toThrow(/do not fit/);
  });

  it.each(['knob', 'lever'])('a door with a %s is as deep as it was said', (handle) => {
    for (const depth of [60, 120]) expect(bench.make('create_door', { depth, handle }).size[2]).toBeCloseTo(depth, 1);
  });

  it('an arched window has a round head and its panes', () => {
    const square = bench.make('create_window', { width: 900, height: 1500, panes: 6, sill: false });
    const arched = bench.make('create_window', { width: 900, height: 1500, panes: 6, sill: false, arched: true });
    expect(arched.size).toEqual(square.size.map((side) => expect.closeTo(side, 1)));
    const frame = arched.parts[0]!.solid!;
    // the corner is gone, and a level line meets three bars of wood: two jambs and the one between two columns
    expect(frame.hits([-440, 1490, 0], [-300, 1490, 0])).toHaveLength(0);
    expect(frame.hits([-1000, 700, 0], [1000, 700, 0])).toHaveLength(6);
  });

  it('pillars stand in a wall from end to end, as high as it', () => {
    const { size, parts } = bench.make('create_wall', { width: 4000, height: 1200, pillars: 2 });
    expect(size.slice(0, 2)).toEqual([expect.closeTo(4000, 3), expect.closeTo(1200, 3)]);
    expect(parts.find(({ role }) => role === 'pillar')?.copies).toHaveLength(2);
    const door = [{ kind: 'opening', x: -1400 }];
    expect(() => bench.make('create_wall', { width: 4000, pillars: 2, openings: door })).toThrow(/stands in an opening/);
  });

  it('a solid flight has the volume of its steps, and a tread for each', () => {
    const { volume, result, count } = bench.make('create_stairs', { style: 'solid', count: 10, rise: 175, run: 280, width: 1000 });
    expect(volume / (55 * 175 * 280 * 1000)).toBeCloseTo(1, 2);
    expect(count('step')).toBe(11);
    expect(result.resolved).toMatchObject({ height: 1750, rise: 175, run: 280 });
  });

  it.each(['open', 'spiral'] as const)('%s stairs have a tread for each step, the last at the height asked', (style) => {
    const { count, parts } = bench.make('create_stairs', { style, count: 14, height: 2600, rail: true });
    expect(count('step')).toBe(14);
    expect(boundsOf(parts.filter((part) => part.role === 'step'))!.max[1]).toBeCloseTo(2600, 1);
  });

  it('a gable roof rises by its pitch: a quarter of twice its depth at 45 degrees', () => {
    const { size } = bench.make('create_roof', { style: 'gable', width: 8000, depth: 6000, pitch: 45, overhang: 0, thickness: 100 });
    expect(size[1]).toBeCloseTo(3000 + 100 * Math.SQRT2, 0);
  });

  it('a house stands on the ground with its roof above its door', () => {
    const { parts, bounds, groups } = bench.make('create_house', { storeys: 2 });
    const of = (role: string) => boundsOf(parts.filter((part) => part.role === role))!;
    expect(bounds.min[1]).toBeCloseTo(0, 3);
    expect(of('roof').max[1]).toBeGreaterThan(of('wall').max[1] - 1);
    expect(of('door').max[1]).toBeLessThan(of('roof').min[1]);
    expect(of('chimney').max[1]).toBeGreaterThan(of('roof').max[1]);
    expect(groups).toBe(1);
  });

  it('windows of a house share one frame and one pane', () => {
    const { parts, count } = bench.make('create_house', { storeys: 3 });
    expect(parts.filter((part) => part.role === 'window')).toHaveLength(1);
    expect(count('window')).toBe(count('pane'));
  });

  it('a wall is cut where its openings are, framed and filled', () => {
    const openings = [
      { kind: 'door', x: -1000 },
      { kind: 'window', x: 900 },
      { kind: 'opening', x: 0, width: 300, height: 300, sill: 1500 },
    ];
    const { parts, count, groups } = bench.make('create_wall', { openings });
    // A door leaves the wall's outline; a window and a bare opening go through it.
    expect(parts.find((part) => part.role === 'wall')!.solid!.genus()).toBe(2);
    expect([count('door'), count('window'), count('pane')]).toEqual([1, 1, 1]);
    expect(groups).toBe(1);
  });

  it('a Doric shaft has as many flutes as asked', () => {
    const { parts } = bench.make('create_column', { order: 'doric', count: 20, height: 4000, diameter: 500 }, 'final');
    const shaft = parts.find((part) => part.role === 'shaft')!.solid!;
    const section = shaft.kernel.scope(() => shaft.sectionAt(1000).loops()[0]!);
    const radii = section.map(([u, v]) => Math.hypot(u, v));
    const deepest = radii.filter((r, i) => r < radii.at(i - 1)! - 1e-9 && r <= radii[(i + 1) % radii.length]! + 1e-9);
    expect(deepest).toHaveLength(20);
  });

  it.each<[string, Record<string, unknown>]>([
    ['create_stairs', { style: 'spiral', rail: true }],
    ['create_stairs', { style: 'open', rail: true }],
    ['create_fence', {}],
    ['create_fence', { style: 'rail' }],
    ['create_column', {}],
    ['create_door', { leaves: 2, glazed: true }],
    ['create_window', {}],
  ])('nothing floats: %s %o', (op, params) => {
    expect(bench.make(op, params).groups).toBe(1);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['create_stairs', { count: 10, rise: 175, height: 3000 }, /leave one of them out/],
    ['create_arch', { width: 3000, height: 1200 }, /height of 1200 mm is not enough/],
    ['create_arch', { width: 1000, pier: 500 }, /fill a width/],
    ['create_wall', { width: 2000, openings: [{ kind: 'door', x: 900 }] }, /reaches beyond/],
    ['create_wall', { height: 2000, openings: [{ kind: 'window', height: 1500, sill: 900 }] }, /does not fit/],
    ['create_house', { width: 5000, windows: 12 }, /do not fit/],
    ['create_roof', { depth: 2000, thickness: 900 }, /too thick/],
  ])('%s %o is refused: %s', (op, params, sentence) => {
    expect(bench.refusal(op, params)).toMatch(sentence);
  });
});
