import { CannotBuild } from '../cannotBuild.ts';
import type { Vec2, Vec3 } from '../space.ts';
import { type BenchStone, type Facet, type FacetKind, facetOf, facetThrough } from './facet.ts';
import { meetPoints } from './meets.ts';

export interface StepProportions {
  /** Corner leg as a fraction of the width; 0 for square corners. */
  corner: number;
  table: number;
  /** Inclinations of the crown's rows from the girdle up, over equal runs. */
  crown: readonly number[];
  /** Inclinations of the pavilion's rows from the girdle down. */
  pavilion: readonly number[];
  /** Share of the pavilion's run that each row takes. */
  shares: readonly number[];
  girdle: number;
  /** Width of the culet (or of the flat keel) as a fraction of the width; 0 leaves a sharp keel. */
  culet: number;
}

/** An octagon with half-length a, half-width b, corner leg c at height z; a rectangle where c is 0. */
interface Ring {
  a: number;
  b: number;
  c: number;
  z: number;
}
const tan = (degrees: number): number => Math.tan((degrees * Math.PI) / 180);

function corners({ a, b, c }: Ring): Vec2[] {
  if (c > 1e-9)
    return [
      [a, b - c],
      [a - c, b],
      [c - a, b],
      [-a, b - c],
      [-a, c - b],
      [c - a, -b],
      [a - c, -b],
      [a, c - b],
    ];
  return [
    [a, b],
    [-a, b],
    [-a, -b],
    [a, -b],
  ];
}

/** Crown rings of a step cut: the same run on all sides, the corner leg shrinking with the table. */
export function crownRings(length: number, corner: number, table: number, angles: readonly number[], zGirdle: number): Ring[] {
  const run = 0.5 * (1 - table);
  let z = zGirdle;
  const rings: Ring[] = [{ a: length / 2, b: 0.5, c: corner, z }];
  angles.forEach((angle, i) => {
    const part = (i + 1) / angles.length;
    z += (run / angles.length) * tan(angle);
    rings.push({ a: length / 2 - run * part, b: 0.5 - run * part, c: corner * (1 - part * (1 - table)), z });
  });
  return rings;
}

/** Facets of the bands between rings, the first edge of each ring at +x. */
export function bandFacets(kind: FacetKind, rings: readonly Ring[]): Facet[] {
  return rings.slice(1).flatMap((upper, i) => {
    const lower = rings[i]!;
    const from = corners(lower);
    const to = corners(upper);
    return from.map((p, k) => {
      const q = from[(k + 1) % from.length]!;
      const r = to[k % to.length]!;
      return facetOf(kind, [p[0], p[1], lower.z], [q[0], q[1], lower.z], [r[0], r[1], upper.z]);
    });
  });
}

/**
 * Step cut of width 1 and this length from nested octagon rings. The pavilion narrows linearly to a keel of half-length
 * `keel` (length/2 - 1/2 for an emerald, 0 for an Asscher), which keeps all facets of every row alive down to the keel;
 * insetting all edges equally would lose the corner facets before the last row.
 */
export function stepCut(length: number, keel: number, proportions: StepProportions): BenchStone {
  const top = proportions.girdle / 2;
  const { corner, culet } = proportions;
  const crown = crownRings(length, corner, proportions.table, proportions.crown, top);
  const zTable = crown[crown.length - 1]!.z;
  const total = proportions.shares.reduce((sum, share) => sum + share, 0);
  const pavilion: Ring[] = [{ a: length / 2, b: 0.5, c: corner, z: -top }];
  let progress = 0;
  let z = -top;
  proportions.pavilion.forEach((angle, i) => {
    const isLast = i === proportions.pavilion.length - 1;
    const end = isLast ? 1 - culet : progress + proportions.shares[i]! / total;
    if (end <= progress) throw new CannotBuild('The culet takes the whole of the last pavilion step.', 'culet');
    z -= 0.5 * (end - progress) * tan(angle);
    progress = end;
    pavilion.push({ a: length / 2 - progress * (length / 2 - keel), b: 0.5 * (1 - progress), c: corner * (1 - progress), z });
  });
  const lowest = pavilion[pavilion.length - 1]!;
  const girdle = corners(pavilion[0]!).map((p, k, list): Facet => {
    const q = list[(k + 1) % list.length]!;
    return facetOf('girdle', [p[0], p[1], -top], [q[0], q[1], -top], [p[0], p[1], top]);
  });
  const keelPoints: Vec3[] =
    culet > 0
      ? corners(lowest).map((p): Vec3 => [p[0], p[1], lowest.z])
      : keel > 0
        ? [
            [keel, 0, lowest.z],
            [-keel, 0, lowest.z],
          ]
        : [[0, 0, lowest.z]];
  const at = (ring: Ring): Vec3[] => corners(ring).map((p): Vec3 => [p[0], p[1], ring.z]);
  return {
    bodies: [[...crown.flatMap(at), ...pavilion.slice(0, -1).flatMap(at), ...keelPoints]],
    facets: [
      { kind: 'table', plane: [0, 0, 1, zTable] },
      ...bandFacets('step', crown),
      ...girdle,
      ...bandFacets('step', pavilion),
      ...(culet > 0 ? [{ kind: 'culet', plane: [0, 0, -1, -lowest.z] } as const] : []),
    ],
    outline: corners(crown[0]!),
    culet: [0, 0, lowest.z],
    crown: zTable,
    girdle: proportions.girdle,
  };
}

/** Tapered baguette: a trapezoid of width 1 at -x and `narrow` at +x. */
export function taperedBaguette(length: number, narrow: number, proportions: StepProportions): BenchStone {
  const slim = 0.5 * narrow;
  // The roof's ridge lies over the middle; near the narrow end the steps must stay narrower than half of it.
  return insetSteps(tapered(length, slim), Math.min(slim, inradius(tapered(length, slim))), proportions);
}

const tapered = (length: number, slim: number): Vec2[] => [
  [length / 2, slim],
  [-length / 2, 0.5],
  [-length / 2, -0.5],
  [length / 2, -slim],
];

/** Half moon: straight over its width of 1 at -x, and half an ellipse toward +x, of `sides` sides. */
export function halfMoon(length: number, sides: number, proportions: StepProportions): BenchStone {
  const outline = Array.from({ length: sides + 1 }, (_, i): Vec2 => {
    const angle = (Math.PI * i) / sides - Math.PI / 2;
    return [-length / 2 + length * Math.cos(angle), 0.5 * Math.sin(angle)];
  });
  // With deeper rows the last one would be lost beside the corners.
  return insetSteps(outline, 0.75 * inradius(outline), proportions);
}

/** A step cut of straight sides (an outline of width 1, counter-clockwise, alike on both sides of x), whose last steps meet over its middle. */
export const stepPolygon = (outline: readonly Vec2[], proportions: StepProportions): BenchStone =>
  insetSteps(outline, inradius(outline), proportions);

/** Six sides, corners of 120 degrees at both ends. */
export function hexagon(length: number): Vec2[] {
  const flat = length / 2 - 0.5 / Math.sqrt(3);
  return [
    [length / 2, 0],
    [flat, 0.5],
    [-flat, 0.5],
    [-length / 2, 0],
    [-flat, -0.5],
    [flat, -0.5],
  ];
}

/** Widest at a third of its length, the long point toward +x. */
export const kite = (length: number): Vec2[] => [
  [length / 2, 0],
  [-length / 6, 0.5],
  [-length / 2, 0],
  [-length / 6, -0.5],
];

/** A straight end at -x, sides that keep its width to the middle, a point toward +x. */
export const shield = (length: number): Vec2[] => [
  [length / 2, 0],
  [0, 0.5],
  [-length / 2, 0.42],
  [-length / 2, -0.42],
  [0, -0.5],
];

interface Side {
  /** Outward, degrees. */
  azimuth: number;
  at: Vec2;
}

const sidesOf = (outline: readonly Vec2[]): Side[] =>
  outline.map((at, i) => {
    const next = outline[(i + 1) % outline.length]!;
    return { azimuth: (Math.atan2(at[0] - next[0], next[1] - at[1]) * 180) / Math.PI, at };
  });

/** Radius of the largest circle in a convex outline that is alike on both sides of x: its middle lies on x. */
function inradius(outline: readonly Vec2[]): number {
  const sides = sidesOf(outline);
  const room = (x: number): number =>
    Math.min(
      ...sides.map(({ azimuth, at }) => {
        const angle = (azimuth * Math.PI) / 180;
        return (at[0] - x) * Math.cos(angle) + at[1] * Math.sin(angle);
      }),
    );
  let [low, high] = [Math.min(...outline.map(([x]) => x)), Math.max(...outline.map(([x]) => x))];
  for (let step = 0; step < 60; step++) {
    const third = (high - low) / 3;
    if (room(low + third) < room(high - third)) low += third;
    else high -= third;
  }
  return room((low + high) / 2);
}

/** A step cut of a convex outline (counter-clockwise): steps of equal inset from all its sides, the pavilion's `reach` deep, which end in a roof over its middle. */
function insetSteps(outline: readonly Vec2[], reach: number, proportions: StepProportions): BenchStone {
  const top = proportions.girdle / 2;
  const sides = sidesOf(outline);
  const inward = ({ azimuth, at }: Side, by: number, z: number): Vec3 => {
    const angle = (azimuth * Math.PI) / 180;
    return [at[0] - by * Math.cos(angle), at[1] - by * Math.sin(angle), z];
  };
  const facets: Facet[] = sides.map((side) => facetThrough('girdle', side.azimuth, 90, inward(side, 0, 0), 'up'));
  const run = reach * (1 - proportions.table);
  let z = top;
  proportions.crown.forEach((angle, i) => {
    for (const side of sides)
      facets.push(facetThrough('step', side.azimuth, angle, inward(side, (run * i) / proportions.crown.length, z), 'up'));
    z += (run / proportions.crown.length) * tan(angle);
  });
  const zTable = z;
  facets.push({ kind: 'table', plane: [0, 0, 1, zTable] });
  z = -top;
  let inset = 0;
  proportions.pavilion.forEach((angle, i) => {
    for (const side of sides) facets.push(facetThrough('step', side.azimuth, angle, inward(side, inset, z), 'down'));
    const step = reach * proportions.shares[i]!;
    z -= step * tan(angle);
    inset += step;
  });
  const { points } = meetPoints(facets);
  const lowest = points.reduce((a, b) => (b[2] < a[2] ? b : a));
  return { bodies: [points], facets, outline, culet: lowest, crown: zTable, girdle: proportions.girdle };
}
