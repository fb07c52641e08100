import { describe, expect, it } from 'vitest';
import { Kernel } from '../../kernel/kernel.ts';
import { type Profile, regionOf } from '../../kernel/profile.ts';
import type { AnyOperation, BuildContext } from '../define.ts';
import { extrude } from './extrude.ts';
import { loft } from './loft.ts';
import { pipe } from './pipe.ts';
import { revolve } from './revolve.ts';
import { spring } from './spring.ts';
import { sweep } from './sweep.ts';
import { text } from './text.ts';

const kernel = await Kernel.load();
const segments = () => 96;
const context: BuildContext = {
  kernel,
  quality: 'final',
  shown: false,
  segments,
  tolerance: () => 0.01,
  unseen: 0,
  inputs: [],
  ref: () => {
    throw new Error('no references here');
  },
  note: () => undefined,
  remembered: (_, make) => make(),
  assemble: () => {
    throw new Error('no components here');
  },
};

/** Builds with defaults filled in by hand: what the evaluation does from the declaration. */
function build(definition: AnyOperation, params: Record<string, unknown>) {
  const defaults = Object.fromEntries(
    Object.entries(definition.params).map(([key, p]) => [
      key,
      'default' in p && p.default !== 'auto' && p.default !== 'required' ? p.default : undefined,
    ]),
  );
  const solid = definition.build({ ...defaults, ...params } as Readonly<Record<string, never>>, context).parts[0]!.solid!;
  return {
    volume: solid.volume(),
    genus: solid.genus(),
    pieces: solid.pieces().length,
    triangles: solid.triangles(),
    bounds: solid.bounds(),
  };
}
const area = (profile: Profile) => kernel.scope(() => regionOf(kernel, profile, segments).area());

describe('profiles', () => {
  it.each<[string, Profile, number]>([
    ['circle', { circle: 10 }, 25 * Math.PI],
    ['ring', { ring: [10, 6] }, 16 * Math.PI],
    ['rectangle with round corners', { rect: [20, 10], r: 2 }, 200 - (4 - Math.PI) * 4],
    ['a rectangle rounded by half its width is legal', { rect: [20, 10], r: 5 }, 100 + 25 * Math.PI],
    ['rectangle with one chamfered corner', { rect: [20, 10], corners: { tl: { chamfer: 4 } } }, 192],
    ['hexagon across flats', { polygon: 6, across_flats: 10 }, (Math.sqrt(3) / 2) * 100],
    ['square by its side', { polygon: 4, side: 7 }, 49],
    ['slot', { slot: [10, 4] }, 40 + 4 * Math.PI],
    ['four holes in a grid', { rect: [100, 60], minus: [{ circle: 10, at: { grid: [2, 2], pitch: [80, 40] } }] }, 6000 - 100 * Math.PI],
    [
      'three holes at points',
      {
        rect: [100, 60],
        minus: [
          {
            circle: 10,
            at: [
              [-30, 0],
              [0, 0],
              [30, 0],
            ],
          },
        ],
      },
      6000 - 75 * Math.PI,
    ],
    ['six holes on a circle', { circle: 80, minus: [{ circle: 6, at: { circle: 60, count: 6 } }] }, (1600 - 54) * Math.PI],
    [
      'rings that overlap fill each other’s holes',
      {
        ring: [20, 10],
        at: [
          [0, 0],
          [7, 0],
        ],
      },
      area({ ring: [20, 10], plus: [{ ring: [20, 10], at: [7, 0] }] }),
    ],
    ['an offset of two numbers moves', { rect: [20, 20], minus: [{ rect: [10, 20], offset: [10, 0] }] }, 300],
    ['an offset of one widens', { rect: [20, 20], minus: [{ circle: 8, offset: 1 }] }, 400 - 25 * Math.PI],
    ['sector', { sector: 20, angle: 90 }, 25 * Math.PI],
    ['polyline with an arc', { points: [[0, 0], [10, 0], { arc_to: [0, 0], via: [5, 5] }] }, 12.5 * Math.PI],
    [
      'half profile mirrored',
      {
        points: [
          [0, 0],
          [5, 0],
          [3, 10],
          [0, 10],
        ],
        mirrored: true,
      },
      80,
    ],
    ['svg triangle, v upward', { svg: 'M0 0 L10 0 L0 10 Z' }, 50],
    ['svg circle of arcs', { svg: 'M-5 0 a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0z' }, 25 * Math.PI],
    ['with a hole', { rect: [10, 10], minus: [{ circle: 4 }] }, 100 - 4 * Math.PI],
    ['grown', { rect: [10, 10], offset: 1 }, 140 + Math.PI],
  ])('%s', (_, profile, expected) => expect(area(profile) / expected).toBeCloseTo(1, 2));

  it('lettering keeps the holes of its letters', () =>
    expect(area({ text: 'O', size: 10 })).toBeLessThan(0.6 * area({ text: 'O', size: 10, plus: [{ circle: 8 }] })));
  it('says which corner rounding does not fit', () => expect(() => area({ rect: [10, 4], r: 3 })).toThrow(/smaller radius/));
  it('says when nothing is left', () => expect(() => area({ circle: 4, minus: [{ circle: 6 }] })).toThrow(/Nothing is left/));
  it('says what an SVG path lacks', () => expect(() => area({ svg: 'M0 0 L5' })).toThrow(/lacks numbers/));
});

describe('solids of profiles', () => {
  it('extrudes upward, v away from the viewer', () => {
    const { bounds, volume } = build(extrude, { profile: { rect: [4, 2], at: [0, 5] }, height: 3 });
    expect(volume).toBeCloseTo(24);
    expect(bounds.min[2]).toBeCloseTo(-6);
    expect(bounds.max[1]).toBeCloseTo(3);
  });
  it('extrudes along x and z', () => {
    expect(build(extrude, { profile: { rect: [4, 2] }, height: 9, axis: 'x' }).bounds.max[0]).toBeCloseTo(9);
    expect(build(extrude, { profile: { rect: [4, 2] }, height: 9, axis: 'z' }).bounds.max[2]).toBeCloseTo(9);
  });
  it('chamfers the rims of a plate with a hole, outside and inside', () => {
    const { volume, genus } = build(extrude, {
      profile: { rect: [20, 20], minus: [{ rect: [8, 8] }] },
      height: 5,
      chamfer: 1,
      edges: 'top',
    });
    expect(genus).toBe(1);
    // A 1 mm chamfer layer of a frame: mean of both faces and the middle (prismatoid).
    const [full, middle, inset] = [400 - 64, 19 * 19 - 81, 18 * 18 - 100];
    expect(volume).toBeCloseTo(full * 4 + (full + 4 * middle + inset) / 6, 3);
  });
  it('rounds the rims of a disc like a torus edge', () => {
    const { volume } = build(extrude, { profile: { circle: 20 }, height: 10, round: 3 });
    // Disc minus what a quarter-round rim loses on both sides (Pappus on a square less its quarter circle).
    const lost = (1 - Math.PI / 4) * 9;
    const centroid = 10 - 3 * (1 - 2 / 3 / (4 - Math.PI));
    expect(volume).toBeGreaterThan(Math.PI * 100 * 10 - 2 * lost * 2 * Math.PI * 10);
    expect(volume).toBeLessThan(Math.PI * 100 * 10 - lost * 2 * Math.PI * Math.min(centroid, 9));
  });
  it('refuses an edge that the outline has no room for', () =>
    expect(() => build(extrude, { profile: { rect: [4, 20] }, height: 9, round: 2.5 })).toThrow(/too large/));
  it('lets corners that are rounder than a rim is deep run out in it', () => {
    // The rim's outline has sharp corners: 20 mm with 1 mm corners, 3 mm in from each side.
    const { volume } = build(extrude, { profile: { rect: [20, 20], r: 1 }, height: 10, chamfer: 3, edges: 'top' });
    const [full, inset] = [400 - (4 - Math.PI), 14 * 14];
    expect(volume / (full * 7 + full + inset + Math.sqrt(full * inset))).toBeCloseTo(1, 2);
  });
  it('rounds and chamfers the rims of twisted and tapered bars; a twist takes nothing away', () => {
    const bar = { profile: { rect: [12, 8] }, height: 30, chamfer: 1 };
    const straight = build(extrude, { ...bar, scale_top: 0.6 }).volume;
    expect(build(extrude, { ...bar, scale_top: 0.6, twist: 120 }).volume / straight).toBeCloseTo(1, 1);
    expect(straight).toBeLessThan(build(extrude, { ...bar, scale_top: 0.6, chamfer: 0 }).volume);
    expect(build(extrude, { ...bar, scale_top: 0, edges: 'bottom' }).volume).toBeLessThan((96 * 30) / 3);
    expect(() => build(extrude, { ...bar, scale_top: 0 })).toThrow(/no rim/);
  });
  it('refuses what passes through itself: a coil as thick as its pitch, a profile that does not come back to itself', () => {
    const coil = (pitch: number) => build(sweep, { profile: { circle: 4 }, path: { helix: { diameter: 20, pitch, turns: 3 } } });
    expect(coil(5).volume).toBeGreaterThan(0);
    expect(() => coil(3)).toThrow(/pass through itself/);
    expect(() => build(sweep, { profile: { rect: [4, 2] }, path: { circle: 30 }, twist: 90 })).toThrow(/whole turns/);
  });
  it('revolves a rectangle to a ring', () =>
    expect(build(revolve, { profile: { rect: [2, 2], at: [10, 0] } }).volume).toBeCloseTo(2 * Math.PI * 10 * 4, 0));
  it('sweeps a straight rod, a bent tube of genus 1 and a closed ring of genus 1', () => {
    expect(
      build(sweep, {
        profile: { circle: 4 },
        path: {
          line: [
            [0, 0, 0],
            [0, 0, 30],
          ],
        },
      }).volume,
    ).toBeCloseTo(120 * Math.PI, 0);
    expect(
      build(pipe, {
        diameter: 8,
        wall: 1,
        path: {
          line: [
            [0, 0, 0],
            [40, 0, 0],
            [40, 30, 0],
          ],
          bend: 10,
        },
      }).genus,
    ).toBe(1);
    const ring = build(sweep, { profile: { rect: [2, 3] }, path: { circle: 40 } });
    expect(ring.genus).toBe(1);
    expect(ring.volume).toBeCloseTo(6 * 40 * Math.PI, -1);
  });
  it('keeps the wall through a sharp mitred corner', () =>
    expect(
      build(sweep, {
        profile: { rect: [2, 2] },
        path: {
          line: [
            [0, 0, 0],
            [20, 0, 0],
            [20, 20, 0],
          ],
        },
      }).volume,
    ).toBeCloseTo(160, 3));
  it('twists a closed sweep by whole and part turns without opening it', () =>
    expect(build(sweep, { profile: { polygon: 4, side: 3 }, path: { circle: 30 }, twist: 360 }).genus).toBe(1));
  it('refuses a profile that would pass through itself', () =>
    expect(() => build(sweep, { profile: { circle: 30 }, path: { circle: 20 } })).toThrow(/pass through itself/));
  it('lofts outlines of different corner counts', () => {
    const { volume, pieces } = build(loft, {
      sections: [{ profile: { rect: [20, 20] } }, { profile: { circle: 20 } }],
      height: 10,
      smooth: false,
    });
    expect(pieces).toBe(1);
    expect(volume).toBeGreaterThan(100 * Math.PI * 10);
    expect(volume).toBeLessThan(4000);
  });
  it('a loft with a wall is hollow from end to end', () => {
    const sections = [{ profile: { rect: [20, 20] } }, { profile: { rect: [12, 12] } }];
    const frustum = (a: number, b: number): number => (15 / 3) * (a * a + a * b + b * b);
    const { volume, pieces } = build(loft, { sections, height: 15, smooth: false, wall: 2 });
    expect(pieces).toBe(1);
    expect(volume).toBeCloseTo(frustum(20, 12) - frustum(16, 8), 2);
    expect(() => build(loft, { sections, height: 15, wall: 6 })).toThrow(/leaves no hollow/);
  });

  it('round sections of one loft correspond point by point, or as the curves that they stand for', () => {
    const oval = (a: number, b: number, n: number, first: number) => ({
      points: Array.from({ length: n }, (_, k) => {
        const angle = (2 * Math.PI * (k + first)) / n;
        return [a * Math.cos(angle), b * Math.sin(angle)];
      }),
    });
    const facesOf = (counts: readonly number[], first: number): number =>
      build(loft, { sections: counts.map((n, k) => ({ profile: oval(10 + k, 8 - k, n, first) })), height: 30, smooth: false }).triangles;
    // two triangles a side, and the two ends
    expect(facesOf([24, 24], 0.5)).toBe(2 * 24 + 2 * 22);
    expect(facesOf([16, 32], 0)).toBe(2 * 32 + 2 * 30);
  });

  it('a frustum by loft has the frustum volume', () =>
    expect(
      build(loft, { sections: [{ profile: { rect: [20, 20] } }, { profile: { rect: [10, 10] } }], height: 12, smooth: false }).volume,
    ).toBeCloseTo((12 / 3) * (400 + 100 + 200), 3));
  it('coils a spring to its measures', () => {
    const { bounds, pieces } = build(spring, { diameter: 30, wire: 3, height: 80, count: 6 });
    expect(pieces).toBe(1);
    expect(bounds.max[1] - bounds.min[1]).toBeCloseTo(80, 1);
    expect(bounds.max[0] - bounds.min[0]).toBeCloseTo(30, 0);
    expect(build(spring, { diameter: 30, wire: 3, height: 80, count: 6, ends: 'closed' }).pieces).toBe(1);
  });
  it('refuses a spring that has no room for its turns', () =>
    expect(() => build(spring, { diameter: 30, wire: 5, height: 20, count: 9 })).toThrow(/at least/));
  it('sets a line of text', () => {
    const { pieces, bounds } = build(text, { text: 'Io', size: 10, depth: 2 });
    expect(pieces).toBe(2);
    expect(bounds.max[2] - bounds.min[2]).toBeCloseTo(2);
    expect(() => build(text, { text: '漢' })).toThrow(/no letter/);
  });
});
