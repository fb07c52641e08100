import { afterAll, describe, expect, it } from 'vitest';
import { Bench } from '../testThing.ts';

const bench = await Bench.open();
afterAll(() => bench.close());

/** The plate of the examples of hole and pocket is 60 x 12 x 40, the pin of groove 20 x 40, the grip of knurl 16 x 14. */
const PLATE = 60 * 12 * 40;
const PIN = Math.PI * 100 * 40;

describe('features', () => {
  it('drills through, blind, counterbored and countersunk by formula', () => {
    const through = bench.make('hole', { diameter: 6 }, 'export');
    expect(through.parts[0]!.solid!.genus()).toBe(1);
    expect(PLATE - through.volume).toBeCloseTo(Math.PI * 9 * 12, -1);
    const blind = bench.make('hole', { diameter: 6, depth: 5 }, 'export');
    expect(blind.parts[0]!.solid!.genus()).toBe(0);
    expect(PLATE - blind.volume).toBeCloseTo(Math.PI * 9 * 5, -1);
    const bored = bench.make('hole', { diameter: 6, counterbore: 10, counterbore_depth: 4 }, 'export');
    expect(PLATE - bored.volume).toBeCloseTo(Math.PI * (25 * 4 + 9 * 8), -1);
    const sunk = bench.make('hole', { diameter: 6, countersink: 12 }, 'export');
    expect(PLATE - sunk.volume).toBeCloseTo(Math.PI * 9 * 12 + (Math.PI / 3) * 3 * (36 + 18 + 9) - Math.PI * 9 * 3, -1);
  });

  it.each<[string, unknown, number]>([
    ['in the corners', [{ corners: 8 }], 4],
    ['on a circle', [{ circle: 30, count: 6 }], 6],
    ['on a grid', [{ grid: [4, 2], pitch: [12, 14] }], 8],
    ['from an edge and by polar', [{ from: 'bottom left', by: [8, 8] }, { polar: [14, 30] }], 2],
  ])('places holes %s', (_, at, count) => {
    expect(bench.make('hole', { diameter: 4, at }).parts[0]!.solid!.genus()).toBe(count);
  });

  it.each(['top', 'bottom', 'front', 'back', 'left', 'right'])('works on the %s face', (face) => {
    const { volume } = bench.make('pocket', { profile: { rect: [6, 4] }, depth: 2, face });
    expect(PLATE - volume).toBeCloseTo(48, 3);
  });

  it('cuts slots, engraves text, and keeps the inside of a profile', () => {
    expect(PLATE - bench.make('pocket', { profile: { slot: [20, 8] }, depth: 3 }, 'export').volume).toBeCloseTo(
      (160 + Math.PI * 16) * 3,
      -1,
    );
    const engraved = bench.make('pocket', { profile: { text: 'Aura', size: 8 }, depth: 0.5 });
    expect(engraved.volume).toBeLessThan(PLATE);
    const kept = bench.make('pocket', { profile: { rect: [20, 20] }, outside: true });
    expect(kept.size).toEqual([expect.closeTo(20, 3), expect.closeTo(12, 3), expect.closeTo(20, 3)]);
  });

  it('raises bosses and ribs that are one with the part', () => {
    const rib = bench.make('boss', { profile: { rect: [50, 3] }, height: 10, fillet_base: 2 });
    expect(rib.parts[0]!.solid!.pieces()).toHaveLength(1);
    expect(rib.size[1]).toBeCloseTo(18, 3);
    const plain = bench.make('boss', { profile: { rect: [10, 10] }, height: 5 });
    expect(plain.volume - 60 * 8 * 40).toBeCloseTo(500, 1);
  });

  it('turns grooves of each shape to their depth', () => {
    const lost = (shape: string) => PIN - bench.make('groove', { diameter: 20, depth: 2, width: 3, shape }, 'export').volume;
    expect(lost('square') / (Math.PI * (100 - 64) * 3)).toBeCloseTo(1, 1);
    expect(lost('v') / (2 * Math.PI * (10 - 2 / 3) * 3)).toBeCloseTo(1, 1);
    expect(bench.make('groove', { diameter: 20, depth: 1, width: 2, count: 5 }).result.resolved.pitch).toBe(4);
  });

  it('knurls down to the depth of its V and leaves the crests at the diameter', () => {
    for (const style of ['diamond', 'straight']) {
      const { size, volume } = bench.make('knurl', { diameter: 16, pitch: 1.6, style }, 'final');
      expect(size[0]).toBeCloseTo(16, 1);
      const whole = Math.PI * 64 * 14;
      expect(volume).toBeLessThan(whole);
      expect(volume).toBeGreaterThan(Math.PI * (8 - 0.45 * 1.6) ** 2 * 14);
    }
  });

  it('taps holes and sets studs', () => {
    const tapped = bench.make('thread', { diameter: 8 });
    expect(tapped.parts[0]!.solid!.genus()).toBe(1);
    const stud = bench.make('thread', { diameter: 8, kind: 'external', length: 15 });
    // The stud is as long as was said.
    expect(stud.size[1]).toBeCloseTo(12 + 15, 4);
    expect(stud.parts[0]!.solid!.pieces()).toHaveLength(1);
  });

  it('chamfers a pin by the volume of a turned triangle', () => {
    const { volume } = bench.make('chamfer', { size: 2, edges: 'top' }, 'export');
    const whole = bench.make('cylinder', { diameter: 20, height: 30 }, 'export').volume;
    expect(whole - volume).toBeCloseTo(2 * Math.PI * 2 * (10 - 2 / 3), 0);
  });

  it('takes a leg of its size off each upright edge', () => {
    const { volume } = bench.chain([
      { op: 'box', params: { size: [30, 10, 20] } },
      { op: 'chamfer', params: { size: 3, edges: 'vertical' } },
    ]);
    expect(30 * 10 * 20 - volume).toBeCloseTo(4 * 0.5 * 3 * 3 * 10, 3);
  });

  it('rounds both rims of a frustum, and leaves a ball alone', () => {
    const rim = (params: Record<string, unknown>, op = 'cylinder') =>
      bench.chain(
        [
          { op, params },
          { op: 'fillet', params: { radius: 2, edges: 'rim' } },
        ],
        'export',
      );
    const frustum = { diameter: 20, top_diameter: 12, height: 20 };
    const whole = bench.make('cylinder', frustum, 'export').volume;
    const { volume, size } = rim(frustum);
    expect(size[1]).toBeCloseTo(20, 3);
    // Two rims lose rings of the section between a corner and its fillet (area r2 / tan(a/2) - r2 (pi - a)/2), turned about the axis.
    const lost = (corner: number, radius: number) => 4 * (1 / Math.tan(corner / 2) - (Math.PI - corner) / 2) * 2 * Math.PI * radius;
    const lean = Math.atan2(4, 20);
    expect((whole - volume) / (lost(Math.PI / 2 - lean, 9.3) + lost(Math.PI / 2 + lean, 5.7))).toBeCloseTo(1, 1);
    expect(() => rim({ diameter: 20 }, 'sphere')).toThrow(/not straight/);
  });

  it('grooves and knurls a round part at its own diameter where none is said', () => {
    expect(bench.make('groove', { diameter: undefined, depth: 1, width: 2, count: 1 }).volume).toBeCloseTo(
      bench.make('groove', { diameter: 20, depth: 1, width: 2, count: 1 }).volume,
      3,
    );
    expect(bench.make('knurl', { diameter: undefined, pitch: 1.6 }).result.resolved.diameter).toBeCloseTo(16, 3);
    expect(bench.refusal('groove', { side: 'inside' })).toMatch(/diameter of the bore/);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['hole', { diameter: 6, at: [200, 0] }, /does not meet the part/],
    ['hole', { diameter: 6, counterbore: 5 }, /must be wider/],
    ['hole', { diameter: 500 }, /Nothing is left/],
    ['hole', { diameter: 4, at: [{ from: 'upper left', by: [2, 2] }] }, /no edge of a face/],
    ['pocket', { profile: { circle: 4 }, at: [100, 100], depth: 2 }, /does not meet/],
    ['pocket', { profile: { circle: 4, minus: [{ circle: 8 }] } }, /Nothing is left of the profile/],
    ['groove', { diameter: 20, depth: 12 }, /cuts a part/],
    ['groove', { diameter: 20, width: 4, count: 3, pitch: 2 }, /run into each other/],
    ['groove', { diameter: 60 }, /does not meet/],
    ['knurl', { diameter: 60 }, /does not meet/],
    ['knurl', { diameter: 16, from: 40 }, /begin lower/],
    ['knurl', { diameter: 16, pitch: 0.2, from: 0, height: 14 }, /coarser pitch/],
    ['thread', { diameter: 4, pitch: 3 }, /too coarse/],
    ['thread', { diameter: 3, kind: 'external', length: 5000 }, /"modelled": false/],
    ['fillet', { radius: 30 }, /too large|larger than/],
    ['chamfer', { size: 30 }, /too large|larger than/],
    ['boss', { profile: { circle: 6 }, height: 4, round: 1, chamfer: 1 }, /not both/],
  ])('%s %o is refused: %s', (op, params, sentence) => {
    expect(bench.refusal(op, params)).toMatch(sentence);
  });
});
