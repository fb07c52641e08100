import { describe, expect, it } from 'vitest';
import { flawsOf } from '../flaws.ts';
import { Kernel } from '../kernel.ts';
import { diameterOfSize } from './ring-size.ts';
import type { ShankShape } from './shank.ts';
import { SHANK_PROFILES, shankSection } from './shank-profile.ts';
import { shankSolid } from './shank-solid.ts';

const kernel = await Kernel.load();
const US6 = diameterOfSize('US 6') / 2;
const FINE = { around: 120, steps: 4 };

const plain = (profile: ShankShape['profile'], width: number, thickness: number, more: Partial<ShankShape> = {}): ShankShape => ({
  profile,
  radius: US6,
  width,
  thickness,
  topWidth: width,
  topThickness: thickness,
  twist: 0,
  shoulders: 'plain',
  rise: 2.4,
  headWidth: 6,
  gap: 1.6,
  ...more,
});
const volumeOf = (shape: ShankShape): number => kernel.scope(() => shankSolid(kernel, shape, FINE).volume());

describe('ring sizes', () => {
  // Inner diameters in mm after the chart of the trade, within the 0.05 mm that charts differ by.
  it.each([
    ['US 3', 14.07],
    ['US 6', 16.51],
    ['US 8 1/2', 18.54],
    ['US 13', 22.2],
    ['6.5', 16.91],
    ['EU 52', 16.55],
    ['ISO 54', 17.19],
    ['54', 17.19],
    ['UK L½', 16.51],
    ['UK A', 11.94],
    ['UK Z', 21.88],
    ['JP 12', 16.51],
    ['JP 14', 17.32],
    ['JP 9', 15.69],
    ['JP 1', 13],
    ['DE 17.25', 17.25],
    ['CH 14', 17.19],
    ['17.3 mm', 17.3],
  ])('%s is %f mm inside', (words, diameter) => expect(Math.abs(diameterOfSize(words) - diameter)).toBeLessThan(0.05));
  it.each(['', 'US', 'EU 5', 'QX 7', 'US 99'])('refuses "%s"', (words) => expect(() => diameterOfSize(words)).toThrow(/no ring size/));
});

describe('a plain band', () => {
  // Volumes of court bands, US 6, as the trade's weight tables have them.
  it.each([
    [2, 1.6, 153.5],
    [2.2, 1.7, 180.3],
    [2.5, 1.8, 218.1],
    [3, 1.8, 261.7],
    [4, 1.8, 349],
    [5, 2, 489.8],
    [6, 2, 587.7],
  ])('in court profile, %f x %f mm, has %f mm3', (width, thickness, volume) => {
    expect(Math.abs(volumeOf(plain('court', width, thickness)) / volume - 1)).toBeLessThan(0.012);
  });
  it.each([
    ['flat', 4, 1.8, 414],
    ['half_round', 4, 1.8, 320],
    ['round', 1.8, 1.8, 146],
  ] as const)('in %s profile, %f x %f mm, has %f mm3', (profile, width, thickness, volume) => {
    expect(Math.abs(volumeOf(plain(profile, width, thickness)) / volume - 1)).toBeLessThan(0.012);
  });

  it.each(SHANK_PROFILES)('in %s profile has the diameter, width and thickness that were asked for', (profile) => {
    kernel.scope(() => {
      const solid = shankSolid(kernel, plain(profile, 4, 1.8), FINE);
      for (const angle of [0.3, 1.1, 2, 3, 4.2, 5.5]) {
        const [inner, outer] = solid.hits([0, 0, 0], [40 * Math.sin(angle), 40 * Math.cos(angle), 0]);
        expect(Math.abs(2 * Math.hypot(...inner!.position) - 2 * US6)).toBeLessThan(0.02);
        if (profile !== 'euro') expect(Math.abs(Math.hypot(...outer!.position) - US6 - 1.8)).toBeLessThan(0.06);
      }
      const { min, max } = solid.bounds();
      expect(max[2] - min[2]).toBeCloseTo(4, 1);
    });
  });

  it('has a section as the profile says: areas over width x thickness', () => {
    const share = (profile: ShankShape['profile']): number => {
      const section = shankSection(profile, 4, 1.8, 12);
      const twice = section.reduce((sum, [v, u], i) => {
        const [w, t] = section[(i + 1) % section.length]!;
        return sum + v * t - w * u;
      }, 0);
      return twice / 2 / 7.2;
    };
    expect(share('flat')).toBeCloseTo(0.995, 2);
    expect(share('half_round')).toBeCloseTo(Math.PI / 4, 1);
    expect(share('d')).toBeCloseTo(0.3 + 0.7 * (Math.PI / 4), 1);
    expect(share('round')).toBeCloseTo(Math.PI / 4, 2);
    expect(share('knife_edge')).toBeCloseTo(0.4 + 0.3, 1);
  });
});

describe('shoulders', () => {
  for (const profile of SHANK_PROFILES) {
    it.each(['split', 'cathedral'] as const)(`%s in ${profile} profile are one clean skin and leave the finger free`, (shoulders) => {
      kernel.scope(() => {
        const solid = shankSolid(kernel, plain(profile, 2.4, 1.8, { shoulders }), FINE);
        expect(solid.pieces()).toHaveLength(1);
        expect(solid.genus()).toBe(shoulders === 'split' ? 2 : 1);
        expect(flawsOf(solid.mesh())).toEqual([]);
        const { positions } = solid.mesh();
        let nearest = 99;
        for (let i = 0; i < positions.length; i += 3) nearest = Math.min(nearest, Math.hypot(positions[i]!, positions[i + 1]!));
        expect(nearest).toBeGreaterThan(US6 - 0.005);
      });
    });
  }
  it('of a split shank stand as far apart at the top as asked', () => {
    kernel.scope(() => {
      const solid = shankSolid(kernel, plain('court', 2.4, 1.8, { shoulders: 'split', gap: 2 }), FINE);
      const across = solid.hits([0, US6 + 0.8, 5], [0, US6 + 0.8, -5]).map(({ position }) => position[2]);
      expect(across).toHaveLength(4);
      expect(across[1]! - across[2]!).toBeCloseTo(2, 1);
    });
  });
  it('of a cathedral shank leave a window, or are refused', () => {
    expect(() => kernel.scope(() => shankSolid(kernel, plain('court', 2.4, 1.8, { shoulders: 'cathedral', rise: 0.8 }), FINE))).toThrow(
      /window/,
    );
    expect(() => kernel.scope(() => shankSolid(kernel, plain('court', 2.4, 1.8, { shoulders: 'cathedral', headWidth: 16 }), FINE))).toThrow(
      /too wide/,
    );
  });
});
