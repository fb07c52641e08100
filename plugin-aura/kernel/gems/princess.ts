import type { Vec2, Vec3 } from '../space.ts';
import { type BenchStone, type Facet, facetThrough } from './facet.ts';
import { meetPoints } from './meets.ts';

const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const deg = (radians: number): number => (radians * 180) / Math.PI;

/**
 * Angles of chevron tiers that all hinge at the end (reach, half) of a straight girdle edge, so that neighbouring
 * tiers meet at evenly spaced breaks and the last one runs through the culet at `depth` under the girdle's lower edge.
 */
export function chevronAngles(azimuths: readonly number[], reach: number, half: number, depth: number): number[] {
  const run = (azimuth: number, x: number): number =>
    reach * Math.cos(rad(azimuth)) + half * Math.sin(rad(azimuth)) - x * Math.cos(rad(azimuth));
  const last = azimuths.length - 1;
  const tangents = new Array<number>(azimuths.length).fill(0);
  tangents[last] = depth / run(azimuths[last]!, 0);
  for (let i = last - 1; i >= 0; i--) {
    const x = reach * (1 - (i + 1) / (last + 1));
    tangents[i] = (tangents[i + 1]! * run(azimuths[i + 1]!, x)) / run(azimuths[i]!, x);
  }
  return tangents.map((value) => deg(Math.atan(value)));
}

export interface PrincessProportions {
  table: number;
  /** Angle of the lower crown step; the upper one is 12 degrees flatter. */
  crownAngle: number;
  /** Depth of the pavilion as a fraction of the width. */
  pavilionDepth: number;
  girdle: number;
  culet: number;
  chevrons: 2 | 3;
}

/**
 * Princess of width 1: 21 crown facets (table, two steps a side, corner facets, eight stars), four girdle facets,
 * and a pavilion of side facets, chevrons, corner mains and culet, 25 with two and 33 with three chevrons.
 * The stars stand at 6 degrees (AGS); every pavilion tier but the side facets hinges at the girdle's corners.
 */
export function princess(length: number, proportions: PrincessProportions): BenchStone {
  const h = 0.5;
  const { table, girdle } = proportions;
  const top = girdle / 2;
  const run = h * (1 - table);
  const c1 = proportions.crownAngle;
  const c2 = c1 - 12;
  const zCrease = top + (run / 2) * Math.tan(rad(c1));
  const zTable = zCrease + (run / 2) * Math.tan(rad(c2));
  const q: Vec3 = [0.985 * table * h, 0.985 * table * h, zTable];
  const cornerAngle = deg(Math.atan((zTable - top) / (Math.SQRT2 * (h - q[0]))));
  // B: the crease between the steps meets the corner facet.
  const crease = h - run / 2;
  const cornerDrop = (zCrease - top) / Math.tan(rad(cornerAngle));
  const b: Vec3 = [crease, Math.SQRT2 * (Math.SQRT2 * h - cornerDrop) - crease, zCrease];
  const starAngle = deg(Math.atan((q[2] - b[2]) / ((b[0] - q[0]) * Math.cos(rad(6)) + (b[1] - q[1]) * Math.sin(rad(6)))));

  const azimuths = proportions.chevrons === 2 ? [0, 15, 28, 45] : [0, 12, 21, 30, 45];
  const angles = chevronAngles(azimuths, h, h, proportions.pavilionDepth);
  const lowerCorner: Vec3 = [h, h, -top];
  const mainAngle = angles[angles.length - 1]!;
  const zCulet = -top - proportions.pavilionDepth + (proportions.culet / 2) * Math.tan(rad(mainAngle));

  const side: Facet[] = [
    facetThrough('step', 0, c1, [h, 0, top], 'up'),
    facetThrough('step', 0, c2, [crease, 0, zCrease], 'up'),
    facetThrough('corner', 45, cornerAngle, [h, h, top], 'up'),
    facetThrough('star', 6, starAngle, q, 'up'),
    facetThrough('star', -6, starAngle, [q[0], -q[1], q[2]], 'up'),
    facetThrough('girdle', 0, 90, [h, 0, 0], 'up'),
    facetThrough('side', 0, angles[0]!, lowerCorner, 'down'),
    ...azimuths
      .slice(1, -1)
      .flatMap((azimuth, i) => [
        facetThrough('chevron', azimuth, angles[i + 1]!, lowerCorner, 'down'),
        facetThrough('chevron', -azimuth, angles[i + 1]!, [h, -h, -top], 'down'),
      ]),
    facetThrough('pavilion main', 45, mainAngle, lowerCorner, 'down'),
  ];
  const square: Facet[] = [
    { kind: 'table', plane: [0, 0, 1, zTable] },
    ...[0, 1, 2, 3].flatMap((turn) => side.map((facet) => turned(facet, turn))),
    ...(proportions.culet > 0 ? [{ kind: 'culet', plane: [0, 0, -1, -zCulet] } as const] : []),
  ];
  const { points } = meetPoints(square);
  const stretch = (p: Vec3): Vec3 => [p[0] * length, p[1], p[2]];
  return {
    bodies: [points.map(stretch)],
    facets: square.map((facet) => stretched(facet, length)),
    outline: denseRectangle(length / 2, h),
    culet: [0, 0, proportions.culet > 0 ? zCulet : -top - proportions.pavilionDepth],
    crown: zTable,
    girdle,
  };
}

function turned(facet: Facet, quarters: number): Facet {
  let [x, y] = [facet.plane[0], facet.plane[1]];
  for (let i = 0; i < quarters; i++) [x, y] = [-y, x];
  return { kind: facet.kind, plane: [x, y, facet.plane[2], facet.plane[3]] };
}

function stretched(facet: Facet, length: number): Facet {
  const n = [facet.plane[0] / length, facet.plane[1], facet.plane[2]] as const;
  const size = Math.hypot(...n);
  return { kind: facet.kind, plane: [n[0] / size, n[1] / size, n[2] / size, facet.plane[3] / size] };
}

/** Corners of a rectangle, counter-clockwise. */
export const denseRectangle = (a: number, b: number): Vec2[] => [
  [a, b],
  [-a, b],
  [-a, -b],
  [a, -b],
];
