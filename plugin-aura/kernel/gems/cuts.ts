import type { Vec2 } from '../space.ts';
import { brilliant, type Proportions, singleCut } from './brilliant.ts';
import { briolette, cabochon, pearl, roseCut, tablet } from './domed.ts';
import type { BenchStone } from './facet.ts';
import { heart } from './heart.ts';
import { ellipse, marquise, pear, sampleOutline, superellipse, trillion } from './outlines.ts';
import { princess } from './princess.ts';
import { radiant } from './radiant.ts';
import { halfMoon, hexagon, kite, type StepProportions, shield, stepCut, stepPolygon, taperedBaguette } from './step.ts';

/** Where a cut wants its prongs: bench azimuth in degrees from the length axis, counter-clockwise from above. */
export interface ProngPlace {
  azimuth: number;
  kind: 'round' | 'v';
}

/** What a cut may be asked for; what is left out takes the cut's usual value. Fractions and degrees as in Proportions. */
export interface CutRequest extends Partial<Proportions> {
  /** Length over width. */
  ratio?: number | undefined;
  /** Dome height over width: cabochon and rose. */
  dome?: number | undefined;
}

export interface CutDefinition {
  label: string;
  /** Usual length over width, and the range that keeps all facets. */
  ratio: number;
  ratios: readonly [number, number];
  /** Whether the trade counts the girdle's facets with the others. */
  countsGirdle?: boolean;
  /** Usual proportions; the names that an artist may change. */
  usual: Partial<Proportions> & { dome?: number };
  /** The stone at width 1; `fine` gives the girdle of a centre stone, otherwise that of melee. */
  stone(ratio: number, proportions: Proportions, dome: number, fine: boolean): BenchStone;
  prongs(ratio: number): ProngPlace[];
  /** What may hold it, the usual one first; left out, prongs or a bezel. What is drilled or hung is held by neither. */
  settings?: readonly Holding[];
}

/** Settings that hold a single stone of any size. */
export type Holding = 'prong' | 'bezel';

const round = (azimuths: readonly number[]): ProngPlace[] => azimuths.map((azimuth) => ({ azimuth, kind: 'round' }));
const vee = (azimuths: readonly number[]): ProngPlace[] => azimuths.map((azimuth) => ({ azimuth, kind: 'v' }));
const degrees = (p: Vec2): number => (Math.atan2(p[1], p[0]) * 180) / Math.PI;
/** Four corners of a rectangle of length `ratio` and width 1. */
const cornersOf = (ratio: number): number[] => {
  const a = degrees([ratio, 1]);
  return [a, 180 - a, 180 + a, 360 - a];
};
const ideal: Partial<Proportions> = {
  table: 0.57,
  crownAngle: 34.5,
  pavilionAngle: 40.8,
  star: 0.5,
  lowerHalf: 0.77,
  girdle: 0.035,
  culet: 0,
};

/** A step cut whose rows keep their usual differences when the first row's angle is changed. */
function steps(base: StepProportions, asked: Proportions): StepProportions {
  const shift = (angles: readonly number[], first: number): number[] => angles.map((angle) => angle + first - angles[0]!);
  return {
    ...base,
    table: asked.table,
    girdle: asked.girdle,
    culet: asked.culet,
    crown: shift(base.crown, asked.crownAngle),
    pavilion: shift(base.pavilion, asked.pavilionAngle),
  };
}
const EMERALD: StepProportions = {
  corner: 0.17,
  table: 0.64,
  crown: [42, 36, 30],
  pavilion: [52, 45, 39],
  shares: [0.3, 0.35, 0.35],
  girdle: 0.035,
  culet: 0.03,
};
const ASSCHER: StepProportions = {
  corner: 0.25,
  table: 0.58,
  crown: [46, 40, 33],
  pavilion: [53, 45, 38],
  shares: [0.3, 0.35, 0.35],
  girdle: 0.035,
  culet: 0.03,
};
const BAGUETTE: StepProportions = {
  corner: 0,
  table: 0.62,
  crown: [42, 32],
  pavilion: [52, 44, 37],
  shares: [0.3, 0.35, 0.35],
  girdle: 0.035,
  culet: 0,
};
const usualOf = (step: StepProportions): Partial<Proportions> => ({
  table: step.table,
  crownAngle: step.crown[0]!,
  pavilionAngle: step.pavilion[0]!,
  girdle: step.girdle,
  culet: step.culet,
});

export const CUTS = {
  round: {
    label: 'Round brilliant',
    ratio: 1,
    ratios: [1, 1],
    usual: ideal,
    stone: (_, p, __, fine) => brilliant(ellipse(1), p, fine ? 4 : 1),
    prongs: () => round([45, 135, 225, 315]),
  },
  old_european: {
    label: 'Old European cut',
    ratio: 1,
    ratios: [1, 1],
    usual: { table: 0.42, crownAngle: 41, pavilionAngle: 42, star: 0.42, lowerHalf: 0.58, girdle: 0.02, culet: 0.05 },
    stone: (_, p, __, fine) => brilliant(ellipse(1), p, fine ? 4 : 1),
    prongs: () => round([45, 135, 225, 315]),
  },
  single: {
    label: 'Single cut',
    ratio: 1,
    ratios: [1, 1],
    usual: { table: 0.62, crownAngle: 32, pavilionAngle: 41, girdle: 0.03 },
    stone: (_, p) => singleCut(p),
    prongs: () => round([45, 135, 225, 315]),
  },
  oval: {
    label: 'Oval brilliant',
    ratio: 1.4,
    ratios: [1.05, 2],
    usual: ideal,
    stone: (ratio, p, _, fine) => brilliant(ellipse(ratio), p, fine ? 4 : 1),
    prongs: (ratio) => round(cornersOf(ratio * 1.1)),
  },
  cushion: {
    label: 'Cushion brilliant',
    ratio: 1.03,
    ratios: [1, 1.5],
    // As deep as they are sold: 1 ct measures about 5.8 mm, as charts of the trade at 64 to 69 % depth have it.
    usual: { table: 0.63, crownAngle: 39, pavilionAngle: 45, star: 0.5, lowerHalf: 0.6, girdle: 0.045, culet: 0 },
    stone: (ratio, p, _, fine) => brilliant(superellipse(ratio, 3.2), p, fine ? 4 : 1),
    prongs: (ratio) => round(cornersOf(ratio)),
  },
  marquise: {
    label: 'Marquise brilliant',
    ratio: 2,
    ratios: [1.5, 2.5],
    usual: { table: 0.58, crownAngle: 34, pavilionAngle: 41, star: 0.5, lowerHalf: 0.8, girdle: 0.035, culet: 0 },
    stone: (ratio, p, _, fine) => brilliant(marquise(ratio), p, fine ? 4 : 1),
    prongs: () => [...vee([0, 180]), ...round([50, 130, 230, 310])],
  },
  pear: {
    label: 'Pear brilliant',
    ratio: 1.5,
    ratios: [1.25, 2],
    usual: { table: 0.58, crownAngle: 34, pavilionAngle: 41, star: 0.5, lowerHalf: 0.8, girdle: 0.035, culet: 0 },
    stone: (ratio, p, _, fine) => brilliant(pear(ratio), p, fine ? 4 : 1),
    prongs: () => [...vee([0]), ...round([62, 145, 215, 298])],
  },
  trillion: {
    label: 'Trillion',
    ratio: 0.9460254,
    ratios: [0.9460254, 0.9460254],
    usual: { table: 0.6, crownAngle: 33, pavilionAngle: 41, star: 0.5, lowerHalf: 0.75, girdle: 0.035, culet: 0 },
    stone: (_, p, __, fine) => brilliant(trillion(0.08), p, fine ? 6 : 1),
    prongs: () => vee([0, 120, 240]),
  },
  heart: {
    label: 'Heart brilliant',
    ratio: 1,
    ratios: [0.9, 1.1],
    usual: { table: 0.56, crownAngle: 34.5, pavilionAngle: 41, star: 0.5, lowerHalf: 0.78, girdle: 0.03 },
    stone: (ratio, p, _, fine) => heart(ratio, p, fine ? 3 : 1),
    prongs: () => [...vee([0]), ...round([75, 135, 225, 285])],
  },
  princess: {
    label: 'Princess',
    countsGirdle: true,
    ratio: 1,
    ratios: [1, 1.1],
    usual: { table: 0.7, crownAngle: 38, girdle: 0.03, culet: 0.004 },
    stone: (ratio, p) =>
      princess(ratio, { table: p.table, crownAngle: p.crownAngle, pavilionDepth: 0.57, girdle: p.girdle, culet: p.culet, chevrons: 2 }),
    prongs: (ratio) => vee(cornersOf(ratio)),
  },
  emerald: {
    label: 'Emerald cut',
    countsGirdle: true,
    ratio: 1.4,
    ratios: [1.15, 1.8],
    usual: usualOf(EMERALD),
    stone: (ratio, p) => stepCut(ratio, (ratio - 1) / 2, steps(EMERALD, p)),
    prongs: (ratio) => round(cornersOf((ratio - 0.17) / 0.83)),
  },
  asscher: {
    label: 'Asscher cut',
    countsGirdle: true,
    ratio: 1,
    ratios: [1, 1.05],
    usual: usualOf(ASSCHER),
    stone: (ratio, p) => stepCut(ratio, (ratio - 1) / 2, steps(ASSCHER, p)),
    prongs: (ratio) => round(cornersOf(ratio)),
  },
  radiant: {
    label: 'Radiant cut',
    countsGirdle: true,
    ratio: 1.2307692,
    ratios: [1, 1.4],
    usual: { table: 0.66, crownAngle: 44, girdle: 0.035, culet: 0.004 },
    stone: (ratio, p) =>
      radiant(ratio, {
        corner: 0.14 + Math.max(0, ratio - 1.25) * 0.2,
        table: p.table,
        crown: [p.crownAngle, p.crownAngle - 6, p.crownAngle - 13],
        girdle: p.girdle,
        pavilionDepth: 0.5,
        culet: p.culet,
      }),
    prongs: (ratio) => round(cornersOf((ratio - 0.14) / 0.86)),
  },
  baguette: {
    label: 'Baguette',
    countsGirdle: true,
    ratio: 2,
    ratios: [1.3, 3.5],
    usual: usualOf(BAGUETTE),
    stone: (ratio, p) => stepCut(ratio, (ratio - 1) / 2, { ...steps(BAGUETTE, p), culet: 0 }),
    prongs: (ratio) => round(cornersOf(ratio)),
  },
  tapered_baguette: {
    label: 'Tapered baguette',
    countsGirdle: true,
    ratio: 2,
    ratios: [1.3, 3.5],
    usual: usualOf(BAGUETTE),
    stone: (ratio, p) => taperedBaguette(ratio, 0.7, { ...steps(BAGUETTE, p), culet: 0 }),
    prongs: (ratio) => round([degrees([ratio, 0.7]), 180 - degrees([ratio, 1]), 180 + degrees([ratio, 1]), 360 - degrees([ratio, 0.7])]),
  },
  // jewelry.md has neither: as dealers list matched pairs, 5 x 3 mm and 4 x 3 mm, sold by their straight or longer side.
  half_moon: {
    label: 'Half moon',
    countsGirdle: true,
    ratio: 0.6,
    ratios: [0.5, 0.8],
    usual: usualOf(BAGUETTE),
    stone: (ratio, p) => halfMoon(ratio, 8, { ...steps(BAGUETTE, p), culet: 0 }),
    prongs: (ratio) => [...vee([180 - degrees([ratio, 1]), 180 + degrees([ratio, 1])]), ...round([40, 320])],
  },
  trapezoid: {
    label: 'Trapezoid',
    countsGirdle: true,
    ratio: 0.75,
    ratios: [0.6, 1.2],
    usual: usualOf(BAGUETTE),
    stone: (ratio, p) => taperedBaguette(ratio, 0.62, { ...steps(BAGUETTE, p), culet: 0 }),
    prongs: (ratio) => round([degrees([ratio, 0.62]), 180 - degrees([ratio, 1]), 180 + degrees([ratio, 1]), 360 - degrees([ratio, 0.62])]),
  },
  // Nor these: cut in steps by their outlines, as dealers show them.
  hexagon: {
    label: 'Hexagon',
    countsGirdle: true,
    ratio: 1.1547,
    ratios: [1.1547, 1.7],
    usual: usualOf(BAGUETTE),
    stone: (ratio, p) => stepPolygon(hexagon(ratio), { ...steps(BAGUETTE, p), culet: 0 }),
    prongs: (ratio) => vee(hexagon(ratio).map(degrees)),
  },
  kite: {
    label: 'Kite',
    countsGirdle: true,
    ratio: 1.5,
    ratios: [1.2, 2],
    usual: usualOf(BAGUETTE),
    stone: (ratio, p) => stepPolygon(kite(ratio), { ...steps(BAGUETTE, p), culet: 0 }),
    prongs: (ratio) => vee(kite(ratio).map(degrees)),
  },
  shield: {
    label: 'Shield',
    countsGirdle: true,
    ratio: 1.2,
    ratios: [1, 1.5],
    usual: usualOf(BAGUETTE),
    stone: (ratio, p) => stepPolygon(shield(ratio), { ...steps(BAGUETTE, p), culet: 0 }),
    prongs: (ratio) => vee(shield(ratio).map(degrees)),
  },
  carre: {
    label: 'Carré',
    countsGirdle: true,
    ratio: 1,
    ratios: [1, 1.1],
    usual: usualOf(BAGUETTE),
    stone: (ratio, p) => stepCut(ratio, (ratio - 1) / 2, { ...steps(BAGUETTE, p), culet: 0 }),
    prongs: (ratio) => round(cornersOf(ratio)),
  },
  rose: {
    label: 'Rose cut',
    ratio: 1,
    ratios: [1, 1],
    usual: { girdle: 0.03, dome: 0.5 },
    stone: (_, p, dome) => roseCut(dome, p.girdle),
    prongs: () => round([45, 135, 225, 315]),
    settings: ['bezel', 'prong'],
  },
  briolette: {
    label: 'Briolette',
    ratio: 1.8,
    ratios: [1.3, 2.6],
    usual: {},
    stone: (ratio) => briolette(ratio, 10, 5),
    prongs: () => [],
    settings: [],
  },
  cabochon: {
    label: 'Cabochon',
    ratio: 1.3,
    ratios: [1, 2],
    usual: { girdle: 0.08, dome: 0.35 },
    stone: (ratio, p, dome) => cabochon(sampleOutline(ellipse(ratio), 4), dome, p.girdle),
    prongs: (ratio) => round(cornersOf(ratio * 1.1)),
    settings: ['bezel', 'prong'],
  },
  tablet: {
    label: 'Tablet',
    ratio: 1.25,
    ratios: [1, 2],
    usual: { girdle: 0.065 },
    stone: (ratio, p) => tablet(sampleOutline(ellipse(ratio), 4), p.girdle),
    prongs: (ratio) => round(cornersOf(ratio * 1.1)),
    settings: ['bezel'],
  },
  cushion_tablet: {
    label: 'Cushion tablet',
    ratio: 1.1,
    ratios: [1, 2],
    usual: { girdle: 0.065 },
    stone: (ratio, p) => tablet(sampleOutline(superellipse(ratio, 5), 4), p.girdle),
    prongs: (ratio) => round(cornersOf(ratio)),
    settings: ['bezel'],
  },
  pearl: {
    label: 'Pearl',
    ratio: 1,
    ratios: [1, 1],
    usual: {},
    stone: () => pearl(),
    prongs: () => [],
    settings: [],
  },
} as const satisfies Record<string, CutDefinition>;

export type CutName = keyof typeof CUTS;
/** What may hold a cut, the usual one first. */
export function heldBy(cut: string): readonly Holding[] {
  const definition: CutDefinition | undefined = Object.hasOwn(CUTS, cut) ? CUTS[cut as CutName] : undefined;
  return definition?.settings ?? ['prong', 'bezel'];
}
export const CUT_NAMES = Object.keys(CUTS) as [CutName, ...CutName[]];
