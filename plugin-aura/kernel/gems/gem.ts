import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Solid } from '../kernel.ts';
import type { Mat4, Vec2, Vec3 } from '../space.ts';
import type { Proportions } from './brilliant.ts';
import { CUTS, type CutDefinition, type CutName, type CutRequest } from './cuts.ts';
import { type BenchStone, tradeCount } from './facet.ts';
import type { GemFacts } from './facts.ts';

/** What is asked of a stone. Sizes in mm; with a carat the weight decides and sizes only give the shape. */
export interface GemRequest extends CutRequest {
  cut: CutName;
  species: string;
  /** g/cm3 */
  specificGravity: number;
  carat?: number | undefined;
  length?: number | undefined;
  width?: number | undefined;
  /** False gives a girdle of one facet a key, for melee. Default true. */
  fine?: boolean;
}

export interface Gem {
  solid: Solid;
  facts: GemFacts;
  /** Proportions and ratio that it came to. */
  proportions: Proportions;
  ratio: number;
  /** Culet in the part's coordinates. */
  culet: Vec3;
  smooth: boolean;
}

const CARAT_GRAMS = 0.2;
/** Bench axes (length x, width y, up z) to the part's: length along Z, width along X, up Y. */
export const toPart = (p: Vec3): Vec3 => [p[1], p[2], p[0]];

/**
 * Cuts a stone. The weight comes from the solid's own volume and the specific gravity, and a carat is met exactly by
 * scaling with the cube root. Shape and size do not depend on any drawing quality.
 */
export function cutGem(kernel: Kernel, request: GemRequest): Gem {
  const definition: CutDefinition = CUTS[request.cut];
  const proportions = proportionsOf(definition, request);
  const ratio = ratioOf(definition, request);
  const bench = definition.stone(ratio, proportions, request.dome ?? definition.usual.dome ?? 0.35, request.fine ?? true);
  const unitSolid = kernel.union(bench.bodies.map((body) => kernel.hull(body.map(toPart))));
  const unitVolume = unitSolid.volume();
  const unitLength = span(bench.outline, 0);
  const unitWidth = span(bench.outline, 1);
  // The briolette and the pearl hang: their length is their height.
  const hangs = request.cut === 'briolette';
  const scale =
    request.carat !== undefined
      ? Math.cbrt((request.carat * CARAT_GRAMS * 1000) / (request.specificGravity * unitVolume))
      : request.width !== undefined
        ? request.width / unitWidth
        : request.length !== undefined
          ? request.length / (hangs ? ratio : unitLength)
          : Math.cbrt((CARAT_GRAMS * 1000) / (request.specificGravity * unitVolume));
  const carat = (unitVolume * scale ** 3 * request.specificGravity) / 1000 / CARAT_GRAMS;
  const depth = bench.crown - bench.culet[2];
  return {
    solid: unitSolid.scale(scale),
    facts: {
      cut: request.cut,
      species: request.species,
      length: unitLength * scale,
      width: unitWidth * scale,
      depth: depth * scale,
      carat,
      crown: bench.crown * scale,
      pavilion: -bench.culet[2] * scale,
      girdle: bench.girdle * scale,
      facets: tradeCount(bench.facets, definition.countsGirdle ?? false),
      outline: bench.outline.map((p): Vec2 => [p[1] * scale, -p[0] * scale]),
      planes: bench.facets.map(({ plane }) => [...toPart([plane[0], plane[1], plane[2]]), plane[3] * scale] as const),
      corners: definition.prongs(ratio).map(({ azimuth, kind }) => ({ azimuth: (((azimuth - 90) % 360) + 360) % 360, kind })),
    },
    proportions,
    ratio,
    culet: toPart([bench.culet[0] * scale, bench.culet[1] * scale, bench.culet[2] * scale]),
    smooth: bench.smooth ?? false,
  };
}

/** The bench stone that a request describes, at width 1: for tests and for drawing facet diagrams. */
export function benchStone(request: Pick<GemRequest, 'cut'> & CutRequest, fine = true): BenchStone {
  const definition: CutDefinition = CUTS[request.cut];
  return definition.stone(
    request.ratio ?? definition.ratio,
    proportionsOf(definition, request),
    request.dome ?? definition.usual.dome ?? 0.35,
    fine,
  );
}

function proportionsOf({ usual }: CutDefinition, asked: CutRequest): Proportions {
  return {
    table: asked.table ?? usual.table ?? 0.57,
    crownAngle: asked.crownAngle ?? usual.crownAngle ?? 34.5,
    pavilionAngle: asked.pavilionAngle ?? usual.pavilionAngle ?? 40.8,
    star: asked.star ?? usual.star ?? 0.5,
    lowerHalf: asked.lowerHalf ?? usual.lowerHalf ?? 0.77,
    girdle: asked.girdle ?? usual.girdle ?? 0.035,
    culet: asked.culet ?? usual.culet ?? 0,
  };
}

function ratioOf(definition: CutDefinition, { length, width, ratio }: GemRequest): number {
  const asked = ratio ?? (length !== undefined && width !== undefined ? length / width : definition.ratio);
  const [least, most] = definition.ratios;
  if (asked < least * 0.985 || asked > most * 1.015) {
    const range = least === most ? `${least.toFixed(2)}` : `${least.toFixed(2)} to ${most.toFixed(2)}`;
    throw new CannotBuild(
      `A ${definition.label.toLowerCase()} has a length of ${range} times its width, not ${asked.toFixed(2)}.`,
      'length',
    );
  }
  return Math.min(most, Math.max(least, asked));
}

const span = (outline: readonly Vec2[], axis: 0 | 1): number =>
  Math.max(...outline.map((p) => p[axis])) - Math.min(...outline.map((p) => p[axis]));

/** Identity, or the quarter turn about +Y that lays a stone's length along X. */
export const orientation = (eastWest: boolean): Mat4 =>
  eastWest ? [0, 0, -1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1] : [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
