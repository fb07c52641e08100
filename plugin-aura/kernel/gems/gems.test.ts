import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Solid } from '../kernel.ts';
import { Kernel } from '../kernel.ts';
import { brilliant } from './brilliant.ts';
import { CUT_NAMES, CUTS, type CutDefinition } from './cuts.ts';
import { tradeCount } from './facet.ts';
import { benchStone, cutGem } from './gem.ts';
import { ellipse } from './outlines.ts';
import { distinctPlanes } from './planes.ts';
import { princess } from './princess.ts';
import { findSpecies } from './species.ts';

const kernel = await Kernel.load();

/** Number of distinct planes that a solid's triangles lie in; `width` is its own. */
const planesOf = (solid: Solid, width: number): number => distinctPlanes(solid.mesh(), width).length;

describe('facets as the trade counts them', () => {
  const counts: Partial<Record<(typeof CUT_NAMES)[number], [facets: number, girdle: number]>> = {
    round: [57, 64],
    old_european: [58, 64],
    single: [17, 16],
    oval: [57, 64],
    cushion: [57, 64],
    marquise: [57, 64],
    pear: [57, 64],
    trillion: [43, 72],
    heart: [56, 44],
    princess: [50, 0],
    emerald: [58, 0],
    asscher: [58, 0],
    radiant: [70, 0],
    baguette: [25, 0],
    tapered_baguette: [25, 0],
    half_moon: [55, 0],
    trapezoid: [25, 0],
    hexagon: [37, 0],
    kite: [25, 0],
    shield: [31, 0],
    carre: [25, 0],
    rose: [25, 12],
    briolette: [100, 0],
  };
  for (const [cut, [facets, girdle]] of Object.entries(counts) as [(typeof CUT_NAMES)[number], [number, number]][]) {
    it(`${cut}: ${facets} facets${girdle ? ` and ${girdle} on the girdle` : ''}`, () =>
      kernel.scope(() => {
        const stone = benchStone({ cut });
        const solid = kernel.union(stone.bodies.map((body) => kernel.hull(body.map((p) => [p[0] * 10, p[1] * 10, p[2] * 10] as const))));
        const definition: CutDefinition = CUTS[cut];
        expect(tradeCount(stone.facets, definition.countsGirdle ?? false)).toBe(facets);
        expect(stone.facets.length).toBe(facets + girdle);
        expect(planesOf(solid, 10)).toBe(facets + girdle);
        expect(solid.genus()).toBe(0);
      }));
  }
});

it('a princess of three chevrons has 58 facets', () =>
  kernel.scope(() => {
    const stone = princess(1, { table: 0.7, crownAngle: 38, pavilionDepth: 0.57, girdle: 0.03, culet: 0.004, chevrons: 3 });
    expect(tradeCount(stone.facets, true)).toBe(58);
    expect(planesOf(kernel.hull(stone.bodies[0]!.map((p) => [p[0] * 10, p[1] * 10, p[2] * 10] as const)), 10)).toBe(58);
  }));

describe('a carat that is asked for is met within half a percent, by the volume of the solid', () => {
  for (const cut of CUT_NAMES)
    it.each([0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5])(`${cut} of %f ct`, (carat) =>
      kernel.scope(() => {
        for (const ratio of CUTS[cut].ratios) {
          const { solid } = cutGem(kernel, { cut, species: 'diamond', specificGravity: 3.52, carat, ratio });
          expect(Math.abs((solid.volume() * 3.52) / 200 / carat - 1)).toBeLessThan(0.005);
        }
      }),
    );
});

describe('weights', () => {
  const weights: [cut: (typeof CUT_NAMES)[number], length: number, width: number, carat: number, depth: number][] = [
    ['round', 6.43, 6.43, 0.9985, 3.95],
    ['oval', 7.7, 5.7, 0.935, 3.48],
    ['cushion', 5.9, 5.6, 0.921, 3.86],
    ['marquise', 10, 5, 0.839, 3.06],
    ['pear', 8, 5, 0.689, 3.06],
    ['trillion', 6.62, 7, 0.586, 2.54],
    ['heart', 6.5, 6.5, 0.952, 4.0],
    ['princess', 5.5, 5.5, 1.01, 3.8],
    ['emerald', 6.9, 4.9, 0.994, 3.254],
    ['asscher', 5.5, 5.5, 0.909, 3.9],
    ['radiant', 6.4, 5.2, 0.943, 3.27],
    ['baguette', 4, 2, 0.108, 1.36],
    ['carre', 2, 2, 0.047, 1.36],
  ];
  for (const [cut, length, width, carat, depth] of weights) {
    it(`${cut} ${length} x ${width} mm weighs ${carat} ct as diamond`, () =>
      kernel.scope(() => {
        const { facts } = cutGem(kernel, { cut, species: 'diamond', specificGravity: 3.52, length, width });
        expect.soft(facts.carat / carat).toBeGreaterThan(0.97);
        expect.soft(facts.carat / carat).toBeLessThan(1.03);
        expect.soft(facts.depth).toBeCloseTo(depth, 0);
      }));
  }

  it('a cushion of one carat is as wide as the charts of the trade have it, 5.8 mm within 3 %', () =>
    kernel.scope(() => {
      const { facts } = cutGem(kernel, { cut: 'cushion', species: 'diamond', specificGravity: 3.52, carat: 1 });
      expect(Math.abs((facts.length + facts.width) / 2 / 5.8 - 1)).toBeLessThan(0.03);
    }));

  it('gives the carat that was asked for, whatever the cut and species', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...CUT_NAMES),
        fc.double({ min: 0.005, max: 20, noNaN: true }),
        fc.constantFrom('diamond', 'ruby', 'opal', 'amethyst'),
        (cut, carat, species) =>
          kernel.scope(() => {
            const specificGravity = findSpecies(species)!.specificGravity;
            const { solid, facts } = cutGem(kernel, { cut, species, specificGravity, carat });
            expect((solid.volume() * specificGravity) / 200 / carat).toBeCloseTo(1, 3);
            expect(facts.carat).toBeCloseTo(carat, 6);
            const { min, max } = solid.bounds();
            expect((max[0] - min[0]) / facts.width).toBeCloseTo(1, 2);
            expect(max[1]).toBeCloseTo(facts.crown, 3);
            expect(min[1]).toBeCloseTo(-facts.pavilion, 3);
          }),
      ),
      { numRuns: 150 },
    ));
});

describe('the round brilliant', () => {
  it('has the worked numbers of the reference', () => {
    const stone = brilliant(
      ellipse(1),
      { table: 0.57, crownAngle: 34.5, pavilionAngle: 40.8, star: 0.5, lowerHalf: 0.77, girdle: 0.035, culet: 0 },
      1,
    );
    const plane = (kind: string) => stone.facets.find((facet) => facet.kind === kind)!.plane;
    const angle = (kind: string) => (Math.acos(Math.abs(plane(kind)[2])) * 180) / Math.PI;
    expect(angle('kite')).toBeCloseTo(34.5, 3);
    expect(angle('star')).toBeCloseTo(21.434, 3);
    expect(angle('upper half')).toBeCloseTo(41.113, 3);
    expect(angle('lower half')).toBeCloseTo(41.99, 2);
    expect(angle('pavilion main')).toBeCloseTo(40.8, 3);
    expect(plane('table')[3]).toBeCloseTo(0.16527, 5);
    expect(plane('kite')[3]).toBeCloseTo(0.29763, 5);
    expect(plane('star')[3]).toBeCloseTo(0.25006, 5);
    expect(plane('upper half')[3]).toBeCloseTo(0.33564, 5);
    expect(plane('girdle')[3]).toBeCloseTo(0.49039, 5);
    expect(plane('pavilion main')[3]).toBeCloseTo(0.33996, 5);
    expect(stone.bodies[0]!.length).toBe(57);
  });

  it('keeps 57 facets over the whole of the grading box', () =>
    fc.assert(
      fc.property(
        fc.record({
          table: fc.double({ min: 0.5, max: 0.66, noNaN: true }),
          crownAngle: fc.double({ min: 28, max: 40, noNaN: true }),
          pavilionAngle: fc.double({ min: 38, max: 43, noNaN: true }),
          star: fc.double({ min: 0.4, max: 0.65, noNaN: true }),
          lowerHalf: fc.double({ min: 0.65, max: 0.9, noNaN: true }),
          girdle: fc.double({ min: 0.02, max: 0.08, noNaN: true }),
        }),
        (proportions) =>
          kernel.scope(() => {
            const stone = brilliant(ellipse(1), { ...proportions, culet: 0 }, 1);
            const solid = kernel.hull(stone.bodies[0]!.map((p) => [p[0] * 10, p[1] * 10, p[2] * 10] as const));
            expect(planesOf(solid, 10)).toBe(73);
          }),
      ),
      { numRuns: 60 },
    ));
});

describe('every point of a stone lies within all its planes', () => {
  for (const cut of CUT_NAMES) {
    const definition: CutDefinition = CUTS[cut];
    if (cut === 'heart') continue;
    it(cut, () => {
      for (const ratio of [definition.ratios[0], definition.ratio, definition.ratios[1]]) {
        const stone = benchStone({ cut, ratio });
        for (const point of stone.bodies[0]!)
          for (const { plane } of stone.facets)
            expect(plane[0] * point[0] + plane[1] * point[1] + plane[2] * point[2] - plane[3]).toBeLessThan(1e-6);
      }
    });
  }
});
