import { afterAll, describe, expect, it } from 'vitest';
import { Bench } from '../testThing.ts';
import { metricSize } from './metric.ts';

const bench = await Bench.open();
afterAll(() => bench.close());

describe('mechanical parts', () => {
  it('takes bolt sizes from the ISO tables, and proportions of the nearest for others', () => {
    expect(metricSize(8)).toMatchObject({ pitch: 1.25, flats: 13, head: 5.3, nut: 6.8 });
    expect(metricSize(9).flats).toBeCloseTo((16 / 10) * 9);
  });

  it.each<[Record<string, unknown>, number]>([
    [{ diameter: 8, length: 40 }, 45.3],
    [{ diameter: 8, length: 40, modelled: false }, 45.3],
    [{ diameter: 6, length: 20, head: 'socket' }, 26],
    [{ diameter: 5, length: 16, head: 'countersunk' }, 16],
  ])('a bolt %o is %d mm long in all', (params, total) => {
    const { size, parts, bounds } = bench.make('create_bolt', params);
    expect(size[1]).toBeCloseTo(total, 3);
    expect(bounds.min[1]).toBeCloseTo(0, 3);
    expect(parts[0]!.solid!.pieces()).toHaveLength(1);
  });

  it.each([1, 3])(
    'a worm of %d starts has its pitch along any line, its lead in a turn, and runs in a wheel of its lead angle',
    (starts) => {
      const { parts, size, result, volume } = bench.make('create_worm', { module: 2, starts, diameter: 24, length: 40 }, 'final');
      const solid = parts[0]!.solid!;
      expect(solid.genus()).toBe(0);
      expect(solid.pieces()).toHaveLength(1);
      expect(size[1]).toBeCloseTo(40, 4);
      expect(size[0]).toBeCloseTo(28, 1);
      expect(result.resolved).toMatchObject({ lead: 2 * Math.PI * starts });
      expect(result.resolved.lead_angle).toBeCloseTo((Math.atan(starts / 12) * 180) / Math.PI, 6);
      // tooth and space are equal at the pitch line
      const entries = (angle: number): number[] => {
        const [x, z] = [11.999 * Math.cos(angle), -11.999 * Math.sin(angle)];
        return solid
          .hits([x, -1, z], [x, 41, z])
          .flatMap(({ position, normal }) => (normal[1] < 0 && position[1] > 0.1 ? [position[1]] : []));
      };
      const [along, turned] = [entries(0.001), entries(0.001 + Math.PI / 2)];
      for (let k = 1; k < along.length; k++) expect(along[k]! - along[k - 1]!).toBeCloseTo(2 * Math.PI, 2);
      const climb = (turned[0]! - along[0]! + 4 * Math.PI) % (2 * Math.PI);
      expect(Math.min(Math.abs(climb - (((Math.PI * starts) / 2) % (2 * Math.PI))), 0.2)).toBeLessThan(0.05);
      expect(volume).toBeGreaterThan(Math.PI * 9.5 ** 2 * 40);
      expect(volume).toBeLessThan(Math.PI * 14 ** 2 * 40);
    },
  );

  it('a hexagon head is 13 mm across flats for M8, its corners turned off by a cone', () => {
    const { size } = bench.make('create_bolt', { diameter: 8, length: 30 }, 'export');
    expect(Math.min(size[0], size[2])).toBeCloseTo(13, 1);
    expect(Math.max(size[0], size[2])).toBeCloseTo(13 / Math.cos(Math.PI / 6), 1);
  });

  it('the core of a modelled thread is 0.54 pitch inside its crest', () => {
    const { parts } = bench.make('create_bolt', { diameter: 10, length: 20, thread_length: 20 }, 'final');
    const hits = parts[0]!.solid!.hits([20, 16, 0], [0, 16, 0]).map((hit) => hit.position[0]);
    expect(hits[0]).toBeGreaterThan(5 - 0.55 * 1.5);
    expect(hits[0]).toBeLessThanOrEqual(5.001);
  });

  it('a washer has the volume of a ring less its broken edges', () => {
    const { volume } = bench.make('create_washer', { outer_diameter: 40, inner_diameter: 20, thickness: 4 }, 'export');
    const ring = Math.PI * (400 - 100) * 4;
    // Four chamfers of leg c, each a triangle turned about the axis (Pappus).
    const c = 4 * 0.12;
    const lost = 2 * Math.PI * (c * c * (20 - c / 3)) + 2 * Math.PI * (c * c * (10 + c / 3));
    expect(volume / (ring - lost)).toBeCloseTo(1, 3);
  });

  it.each([
    [16, 3],
    [40, 1],
    [12, 2.5],
  ])('a gear of %i teeth, module %d, measures m (z + 2) over its tips', (teeth, module) => {
    const { size, result } = bench.make('create_gear', { teeth, module, thickness: 8 }, 'final');
    expect(size[0] / (module * (teeth + 2))).toBeCloseTo(1, 3);
    expect(size[1]).toBeCloseTo(8, 4);
    expect(result.parts[0]!.solid!.genus()).toBe(1);
  });

  it('the teeth of a gear are half a pitch thick on the pitch circle', () => {
    const { parts } = bench.make('create_gear', { teeth: 30, module: 2, thickness: 4, bore: 0 }, 'export');
    // Chord of a tooth at the pitch radius, found by cutting with a thin ring.
    const { kernel } = parts[0]!.solid!;
    const share = kernel.scope(() => {
      const ring = kernel.cylinder(4, 30.01, 30.01, 720).subtract(kernel.cylinder(4, 29.99, 29.99, 720));
      return parts[0]!.solid!.intersect(ring).volume() / ring.volume();
    });
    expect(share).toBeCloseTo(0.5, 2);
  });

  it('a flange has a hole for its bore and one for each bolt', () => {
    expect(bench.make('create_flange', { count: 6 }).parts[0]!.solid!.genus()).toBe(7);
    expect(bench.make('create_flange', { count: 8, bore: 0 }).parts[0]!.solid!.genus()).toBe(8);
    expect(bench.make('create_flange', { count: 4, neck: 30, thickness: 16 }).size[1]).toBeCloseTo(46, 3);
  });

  it('a tube has its volume by formula along each axis', () => {
    for (const axis of ['x', 'y', 'z']) {
      const { volume, size } = bench.make('create_tube', { length: 100, diameter: 20, wall: 2, axis }, 'export');
      expect(volume / (Math.PI * (100 - 64) * 100)).toBeCloseTo(1, 3);
      expect(Math.max(...size)).toBeCloseTo(100, 4);
    }
  });

  it('a bearing keeps its boundary measures and its rings clear of each other', () => {
    const { size, count, parts } = bench.make('create_bearing', { bore: 8, diameter: 22, thickness: 7 }, 'final');
    expect(size[0]).toBeCloseTo(22, 2);
    expect(size[1]).toBeCloseTo(7, 3);
    expect(count('ball')).toBeGreaterThanOrEqual(5);
    const [outer, inner] = ['outer_ring', 'inner_ring'].map((role) => parts.find((part) => part.role === role)!.solid!);
    expect(outer!.gap(inner!, 5)).toBeGreaterThan(0.3);
  });

  it('brackets, enclosures, hinges and nuts come in the size asked', () => {
    expect(bench.make('create_bracket', { width: 40, depth: 60, height: 50 }).size.map((x) => Math.round(x))).toEqual([40, 50, 60]);
    expect(bench.make('create_enclosure', { width: 80, depth: 50, height: 30, lid: 'closed' }).size.map((x) => Math.round(x))).toEqual([
      80, 30, 50,
    ]);
    expect(bench.make('create_nut', { diameter: 12 }).size[1]).toBeCloseTo(10.8, 2);
    expect(bench.make('create_hinge', { height: 70, count: 3 }).count('leaf')).toBe(2);
    expect(bench.make('create_enclosure', { lid: 'none', posts: true }).parts[0]!.solid!.pieces()).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['create_bolt', { diameter: 6, length: 3000, thread_length: 3000 }, /"modelled": false/],
    ['create_bolt', { diameter: 6, pitch: 4 }, /too coarse/],
    ['create_washer', { outer_diameter: 10, inner_diameter: 12 }, /not smaller/],
    ['create_gear', { teeth: 12, module: 2, bore: 30 }, /leaves no rim/],
    ['create_gear', { teeth: 20, module: 0.5, backlash: 1 }, /points below the tip circle/],
    ['create_flange', { diameter: 100, bolt_circle: 99, hole: 10 }, /break out/],
    ['create_flange', { diameter: 100, bore: 30, bolt_circle: 60, hole: 10, count: 40 }, /do not fit/],
    ['create_tube', { diameter: 10, wall: 5 }, /leaves no hole/],
    ['create_bearing', { bore: 22, diameter: 22 }, /no room for balls/],
    ['create_bracket', { thickness: 50 }, /too thick/],
    ['create_enclosure', { wall: 30, width: 50 }, /fill a box/],
    ['create_hinge', { width: 10, thickness: 3 }, /too narrow/],
  ])('%s %o is refused: %s', (op, params, sentence) => {
    expect(bench.refusal(op, params)).toMatch(sentence);
  });
});

describe('gears of other kinds', () => {
  it('a ring gear lets its wheel in, tooth by space, and not turned by half a pitch', () => {
    const common = (turned: number) =>
      bench.common([
        { id: 'ring', op: 'create_gear', params: { kind: 'internal', teeth: 40, module: 2, thickness: 10 } },
        {
          id: 'wheel',
          op: 'create_gear',
          params: { teeth: 20, module: 2, thickness: 10, backlash: 0.05 },
          at: { to: [20, 0, 0], rotate: [0, turned, 0] },
        },
      ]);
    expect(common(0)).toBeLessThan(0.01);
    expect(common(9)).toBeGreaterThan(300);
  });

  it('its teeth end at m (z - 2), and its rim is as wide as asked', () => {
    const { parts, size, result } = bench.make('create_gear', { kind: 'internal', teeth: 40, module: 2, thickness: 10, rim: 100 }, 'final');
    expect(size[0]).toBeCloseTo(100, 2);
    expect(result.resolved.bore).toBe(76);
    const inner = parts[0]!.solid!.hits([0, 5, 0], [60, 5, 0])[0]!;
    // A space of it lies where the wheel has a tooth; half a pitch on stands a tooth.
    expect(inner.position[0]).toBeCloseTo(42.5, 2);
    expect(() => bench.make('create_gear', { kind: 'internal', teeth: 40, module: 2, rim: 84 })).toThrow(/no metal behind the teeth/);
  });

  it('a bevel gear has its module at the large end, and two of 45° mesh at right angles', () => {
    const params = { cone: 45, teeth: 20, module: 2, thickness: 8, bore: 8, backlash: 0.1 };
    const { size } = bench.make('create_gear', params, 'final');
    // m z + 2 m cos 45 over the tips, 8 cos 45 high.
    expect(size[0]).toBeCloseTo(40 + 4 * Math.SQRT1_2, 2);
    expect(size[1]).toBeCloseTo(8 * Math.SQRT1_2, 3);
    const pair = (turned: number) =>
      bench.common([
        { id: 'a', op: 'create_gear', params },
        { id: 'b', op: 'create_gear', params, at: { my: 'apex', to: 'a.apex', rotate: [0, turned, 90] } },
      ]);
    expect(pair(9)).toBeLessThan(2);
    expect(pair(0)).toBeGreaterThan(30);
    expect(() => bench.make('create_gear', { ...params, thickness: 15 })).toThrow(/too near to the point/);
  });
});
