import { CannotBuild } from '../cannotBuild.ts';
import type { Vec2, Vec3 } from '../space.ts';
import { type BenchStone, type Facet, facetOf, girdleFacets, heightOn } from './facet.ts';
import { type Outline, sampleOutline } from './outlines.ts';

/** Proportions of a brilliant; angles in degrees, the others as fractions (of the width: table, girdle, culet; of the run: star, lowerHalf). */
export interface Proportions {
  table: number;
  crownAngle: number;
  pavilionAngle: number;
  star: number;
  lowerHalf: number;
  girdle: number;
  culet: number;
}

const tan = (degrees: number): number => Math.tan((degrees * Math.PI) / 180);
const at3 = (p: Vec2, z: number): Vec3 => [p[0], p[1], z];

/** Plane that contains the outline's tangent at `key` and rises by `slope` per unit of way inward. */
interface Main {
  key: Vec2;
  normal: Vec2;
  /** dz per unit along the outward normal. */
  slope: number;
  z: number;
}
const mainHeight = (main: Main, p: Vec2): number =>
  main.z + main.slope * ((p[0] - main.key[0]) * main.normal[0] + (p[1] - main.key[1]) * main.normal[1]);
const mainFacet = (kind: Facet['kind'], main: Main): Facet => {
  const up = kind === 'kite' ? 1 : -1;
  const n: Vec3 = [-up * main.slope * main.normal[0], -up * main.slope * main.normal[1], up];
  const size = Math.hypot(...n);
  const plane = [n[0] / size, n[1] / size, n[2] / size] as const;
  return { kind, plane: [...plane, plane[0] * main.key[0] + plane[1] * main.key[1] + plane[2] * main.z] };
};

/** The point on the meet of two mains whose progress from `from` toward `to`, seen from above, is `progress`. */
function meetAt(a: Main, b: Main, from: Vec2, to: Vec2, progress: number): Vec3 {
  const row = [a.slope * a.normal[0] - b.slope * b.normal[0], a.slope * a.normal[1] - b.slope * b.normal[1]] as const;
  const constant =
    b.z - b.slope * (b.key[0] * b.normal[0] + b.key[1] * b.normal[1]) - a.z + a.slope * (a.key[0] * a.normal[0] + a.key[1] * a.normal[1]);
  const way = [to[0] - from[0], to[1] - from[1]] as const;
  const goal = progress * (way[0] * way[0] + way[1] * way[1]) + way[0] * from[0] + way[1] * from[1];
  const p = solve2(row, constant, way, goal);
  return at3(p, mainHeight(a, p));
}

function solve2(a: Vec2, c: number, b: Vec2, d: number): Vec2 {
  const determinant = a[0] * b[1] - a[1] * b[0];
  if (Math.abs(determinant) < 1e-12) throw new CannotBuild('These proportions leave no facets between neighbouring mains.');
  return [(c * b[1] - a[1] * d) / determinant, (a[0] * d - c * b[0]) / determinant];
}

/**
 * Brilliant cut on any convex outline: table, kites, stars, upper halves, girdle, lower halves, pavilion mains and,
 * where `culet` is over zero, a culet facet. On a circle this is the standard round (57 or 58 facets).
 *
 * All meets come from shared points: kites contain the outline's tangent at the mains' keys and the table corners;
 * stars and halves pass through the meets of their neighbours. Crown and pavilion angles hold at the width; at long
 * ends they flatten, as on real fancies. `perKey` girdle facets stand between neighbouring keys; with more than one
 * the halves scallop the girdle. Where that would leave no girdle in the valleys, one facet a key is taken.
 */
export function brilliant(outline: Outline, proportions: Proportions, perKey: number): BenchStone {
  const m = outline.mains;
  const { table, star, lowerHalf } = proportions;
  // Girdle and culet are fractions of the width that the heights go by: 2 x reach.
  const girdleHeight = 2 * outline.reach * proportions.girdle;
  const top = girdleHeight / 2;
  const bottom = -top;
  const zTable = top + outline.reach * (1 - table) * tan(proportions.crownAngle);
  const centre = outline.centre;
  const zCulet = bottom - outline.reach * tan(proportions.pavilionAngle);
  const culetPoint = at3(centre, zCulet);

  const keys = Array.from({ length: 2 * m }, (_, k) => outline.at(k));
  const key = (k: number): Vec2 => keys[(k + 2 * m) % (2 * m)]!.point;
  const around = Array.from({ length: m }, (_, j) => j);
  const corners = around.map(
    (j): Vec3 => [centre[0] + table * (key(2 * j)[0] - centre[0]), centre[1] + table * (key(2 * j)[1] - centre[1]), zTable],
  );
  const main = (j: number, z: number, through: Vec3): Main => {
    const { point, normal } = keys[2 * j]!;
    const run = (through[0] - point[0]) * normal[0] + (through[1] - point[1]) * normal[1];
    return { key: point, normal, slope: (through[2] - z) / run, z };
  };
  const kites = around.map((j) => main(j, top, corners[j]!));
  const mains = around.map((j) => main(j, bottom, culetPoint));
  const next = <T>(list: readonly T[], j: number): T => list[(j + 1) % list.length]!;
  const stars = around.map((j) => {
    const a = corners[j]!;
    const b = next(corners, j);
    return meetAt(kites[j]!, next(kites, j), [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], key(2 * j + 1), star);
  });
  const junctions = around.map((j) => meetAt(mains[j]!, next(mains, j), key(2 * j + 1), centre, lowerHalf));

  // Halves by key interval: interval k lies between keys k and k + 1, under the star (over the junction) of floor(k / 2).
  const halves = (kind: 'upper half' | 'lower half', tips: readonly Vec3[], z: number): Facet[] =>
    Array.from({ length: 2 * m }, (_, k) => facetOf(kind, tips[Math.floor(k / 2)]!, at3(key(k), z), at3(key(k + 1), z), at3(centre, 0)));
  const uppers = halves('upper half', stars, top);
  const lowers = halves('lower half', junctions, bottom);

  const girdleAt = (count: number): { loop: Vec2[]; points: Vec3[]; thinnest: number } => {
    const loop = sampleOutline(outline, count);
    let thinnest = Number.POSITIVE_INFINITY;
    const points = loop.flatMap((p, i): Vec3[] => {
      const interval = Math.floor(i / count);
      const isKey = i % count === 0;
      const high = isKey ? top : heightOn(uppers[interval]!, p[0], p[1]);
      const low = isKey ? bottom : heightOn(lowers[interval]!, p[0], p[1]);
      thinnest = Math.min(thinnest, high - low);
      return [at3(p, high), at3(p, low)];
    });
    return { loop, points, thinnest };
  };
  const fine = girdleAt(perKey);
  const girdle = fine.thinnest > 1e-3 ? fine : girdleAt(1);

  const culetRadius = outline.reach * proportions.culet;
  const zFacet = zCulet + culetRadius * tan(proportions.pavilionAngle);
  const culets = culetRadius > 0 ? around.map((j): Vec3 => levelMeet(mains[j]!, next(mains, j), zFacet)) : [culetPoint];
  return {
    bodies: [[...corners, ...stars, ...girdle.points, ...junctions, ...culets]],
    facets: [
      { kind: 'table', plane: [0, 0, 1, zTable] },
      ...kites.map((kite) => mainFacet('kite', kite)),
      ...around.map((j) => facetOf('star', corners[j]!, next(corners, j), stars[j]!, at3(centre, 0))),
      ...uppers,
      ...girdleFacets(girdle.loop),
      ...lowers,
      ...mains.map((entry) => mainFacet('pavilion main', entry)),
      ...(culetRadius > 0 ? [{ kind: 'culet', plane: [0, 0, -1, -zFacet] } as const] : []),
    ],
    outline: sampleOutline(outline, Math.max(4, perKey)),
    culet: culetRadius > 0 ? at3(centre, zFacet) : culetPoint,
    crown: zTable,
    girdle: girdleHeight,
  };
}

/** Where the meet of two mains crosses a level. */
function levelMeet(a: Main, b: Main, z: number): Vec3 {
  const line = (main: Main): [Vec2, number] => [
    [main.slope * main.normal[0], main.slope * main.normal[1]],
    z - main.z + main.slope * (main.key[0] * main.normal[0] + main.key[1] * main.normal[1]),
  ];
  const [rowA, valueA] = line(a);
  const [rowB, valueB] = line(b);
  return at3(solve2(rowA, valueA, rowB, valueB), z);
}

/** Single cut: table, eight crown mains, eight pavilion mains on a girdle of 16 facets. For melee under 1.2 mm. */
export function singleCut(proportions: Proportions): BenchStone {
  const top = proportions.girdle / 2;
  const half = Math.cos(Math.PI / 8);
  const crown = tan(proportions.crownAngle);
  const pavilion = tan(proportions.pavilionAngle);
  const zTable = top + 0.5 * (1 - proportions.table) * crown;
  const polar = (radius: number, step: number, z: number): Vec3 => [
    radius * Math.cos((step * Math.PI) / 8),
    radius * Math.sin((step * Math.PI) / 8),
    z,
  ];
  const odd = Array.from({ length: 8 }, (_, j) => 2 * j + 1);
  const valley = 0.5 * (1 - half);
  const culet: Vec3 = [0, 0, -top - 0.5 * pavilion];
  const loop = Array.from({ length: 16 }, (_, k): Vec2 => [0.5 * Math.cos((k * Math.PI) / 8), 0.5 * Math.sin((k * Math.PI) / 8)]);
  const mains = (kind: 'kite' | 'pavilion main', rise: number, z: number): Facet[] =>
    odd.map((step) =>
      mainFacet(kind, {
        key: [polar(0.5, step - 1, 0)[0], polar(0.5, step - 1, 0)[1]],
        normal: [polar(1, step - 1, 0)[0], polar(1, step - 1, 0)[1]],
        slope: rise,
        z,
      }),
    );
  return {
    bodies: [
      [
        ...odd.map((step) => polar((0.5 * proportions.table) / half, step, zTable)),
        ...loop.flatMap((p, k): Vec3[] =>
          k % 2 === 0 ? [at3(p, top), at3(p, -top)] : [at3(p, top + valley * crown), at3(p, -top - valley * pavilion)],
        ),
        culet,
      ],
    ],
    facets: [
      { kind: 'table', plane: [0, 0, 1, zTable] },
      ...mains('kite', -crown, top),
      ...girdleFacets(loop),
      ...mains('pavilion main', pavilion, -top),
    ],
    outline: Array.from({ length: 64 }, (_, k): Vec2 => [0.5 * Math.cos((k * Math.PI) / 32), 0.5 * Math.sin((k * Math.PI) / 32)]),
    culet,
    crown: zTable,
    girdle: proportions.girdle,
  };
}
