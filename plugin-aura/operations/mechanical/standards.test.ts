import { afterAll, describe, expect, it } from 'vitest';
import { Bench } from '../testThing.ts';

/** Built parts held against published tables, written out here once more so that a slip in ours is seen. */
const bench = await Bench.open();
afterAll(() => bench.close());

/** ISO 4014 (s, k), ISO 4032 (m max), ISO 7089 (d1, d2, h), ISO 4762 (dk, k), mm. */
const ISO: readonly (readonly number[])[] = [
  // M   s     k     m     d1    d2  h    dk
  [3, 5.5, 2, 2.4, 3.2, 7, 0.5, 5.5],
  [4, 7, 2.8, 3.2, 4.3, 9, 0.8, 7],
  [5, 8, 3.5, 4.7, 5.3, 10, 1, 8.5],
  [6, 10, 4, 5.2, 6.4, 12, 1.6, 10],
  [8, 13, 5.3, 6.8, 8.4, 16, 1.6, 13],
  [10, 16, 6.4, 8.4, 10.5, 20, 2, 16],
  [12, 18, 7.5, 10.8, 13, 24, 2.5, 18],
  [16, 24, 10, 14.8, 17, 30, 3, 24],
  [20, 30, 12.5, 18, 21, 37, 3, 30],
];

describe.each(ISO)('M%d', (thread, flats, head, nut, inner, outer, thick, socket) => {
  const sizeOf = (op: string, params: Record<string, unknown>) => bench.make(op, params, 'export').size;

  it('a hexagon bolt measures s across flats and k over its head', () => {
    const length = thread! * 4;
    const [x, y, z] = sizeOf('create_bolt', { diameter: thread, length, modelled: false });
    expect(Math.min(x, z)).toBeCloseTo(flats!, 1);
    expect(y - length).toBeCloseTo(head!, 3);
  });

  it('a nut measures s across flats and m in height', () => {
    const [x, y, z] = sizeOf('create_nut', { diameter: thread, modelled: false });
    expect(Math.min(x, z)).toBeCloseTo(flats!, 1);
    expect(y).toBeCloseTo(nut!, 3);
  });

  it('a washer measures d2 across and h in thickness, with a hole of d1', () => {
    const { size, parts } = bench.make('create_washer', { thread }, 'export');
    expect(size[0]).toBeCloseTo(outer!, 2);
    expect(size[1]).toBeCloseTo(thick!, 3);
    const walls = parts[0]!.solid!.hits([-50, thick! / 2, 0], [50, thick! / 2, 0]).map(({ position }) => position[0]);
    expect(Math.min(...walls.map(Math.abs)) * 2).toBeCloseTo(inner!, 2);
  });

  it('a socket head measures dk across and d in height', () => {
    const length = thread! * 3;
    const [x, y] = sizeOf('create_bolt', { diameter: thread, length, head: 'socket', modelled: false });
    expect(x).toBeCloseTo(socket!, 1);
    expect(y - length).toBeCloseTo(thread!, 3);
  });
});

/**
 * Base tangent length over k teeth for module 1 and 20 degrees (Machinery's Handbook, "chordal measurement over k teeth"):
 * W = cos 20 (pi (k - 1/2) + z inv 20).
 */
describe.each([
  [18, 3, 7.6324],
  [24, 3, 7.7165],
  [30, 4, 10.7526],
  [40, 5, 13.8448],
  [60, 7, 20.0292],
])('a gear of %i teeth', (teeth, spanned, published) => {
  it(`measures ${published} m over ${spanned} teeth`, () => {
    const module = 4;
    const { parts } = bench.make('create_gear', { teeth, module, thickness: 6, bore: 0 }, 'export');
    // Seen along the teeth's middle, the flanks' outermost points of so many teeth are where the calliper's faces touch them.
    const pitch = (2 * Math.PI) / teeth;
    const middle = spanned % 2 ? 0 : pitch / 2;
    const points = parts[0]!.solid!.sectionAt(3).loops().flat();
    const across = points.flatMap(([x, y]) => {
      const turn = Math.atan2(y, x) - middle;
      const own = Math.atan2(Math.sin(turn), Math.cos(turn));
      const radius = Math.hypot(x, y);
      // The gap's floor lies lower than any point that a calliper reaches.
      return Math.abs(own) < (spanned / 2) * pitch && radius > 0.985 * ((module * teeth) / 2) ? [radius * Math.sin(own)] : [];
    });
    expect((Math.max(...across) - Math.min(...across)) / module).toBeCloseTo(published, 2);
  });
});

it('a grub screw is thread from end to end, with a socket half as wide as its thread (ISO 4026: M6, 3)', () => {
  const { size, parts } = bench.make('create_bolt', { diameter: 6, length: 10, head: 'grub' }, 'export');
  expect(size[1]).toBeCloseTo(10, 3);
  expect(Math.max(size[0], size[2])).toBeCloseTo(6, 1);
  const walls = parts[0]!.solid!.hits([0, 9, -20], [0, 9, 20]).map(({ position }) => Math.abs(position[2]));
  expect(Math.min(...walls) * 2).toBeCloseTo(3, 1);
  expect(parts[0]!.solid!.hits([0, 3, -20], [0, 3, 20])).toHaveLength(2);
});
