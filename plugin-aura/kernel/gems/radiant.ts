import type { Vec3 } from '../space.ts';
import { type BenchStone, type Facet, facetThrough } from './facet.ts';
import { meetPoints } from './meets.ts';
import { chevronAngles } from './princess.ts';
import { bandFacets, crownRings } from './step.ts';

export interface RadiantProportions {
  corner: number;
  table: number;
  crown: readonly number[];
  girdle: number;
  /** Depth of the pavilion as a fraction of the width. */
  pavilionDepth: number;
  culet: number;
}

const tan = (degrees: number): number => Math.tan((degrees * Math.PI) / 180);

/**
 * Radiant of width 1: a stepped crown as on an emerald, and a pavilion of side facets and three pairs of chevrons on
 * each straight side, hinged at the ends of its straight edge, with a steep corner facet and a corner main at each
 * cut corner: 70 facets. Long radiants need wide corners, or the corner mains are lost.
 */
export function radiant(length: number, proportions: RadiantProportions): BenchStone {
  const { corner, girdle, pavilionDepth, culet } = proportions;
  const top = girdle / 2;
  const a = length / 2;
  const b = 0.5;
  const crown = crownRings(length, corner, proportions.table, proportions.crown, top);
  const zTable = crown[crown.length - 1]!.z;
  const facets: Facet[] = [{ kind: 'table', plane: [0, 0, 1, zTable] }, ...bandFacets('step', crown)];

  for (const turn of [0, 1, 2, 3]) {
    const reach = turn % 2 === 0 ? a : b;
    const half = (turn % 2 === 0 ? b : a) - corner;
    const widest = (0.6 * Math.atan(half / reach) * 180) / Math.PI;
    const azimuths = [0, widest / 3, (2 * widest) / 3, widest];
    const angles = chevronAngles(azimuths, reach, half, pavilionDepth);
    const place = (x: number, y: number): Vec3 => {
      let p: [number, number] = [x, y];
      for (let i = 0; i < turn; i++) p = [-p[1], p[0]];
      return [p[0], p[1], -top];
    };
    facets.push(facetThrough('girdle', 90 * turn, 90, place(reach, 0), 'up'));
    facets.push(facetThrough('side', 90 * turn, angles[0]!, place(reach, half), 'down'));
    for (const i of [1, 2, 3]) {
      facets.push(facetThrough('chevron', 90 * turn + azimuths[i]!, angles[i]!, place(reach, half), 'down'));
      facets.push(facetThrough('chevron', 90 * turn - azimuths[i]!, angles[i]!, place(reach, -half), 'down'));
    }
  }
  // The corner edges run at 45 degrees whatever the length.
  const cornerReach = (a + b - corner) / Math.SQRT2;
  const steep = 0.1 * cornerReach;
  const mainAngle = (Math.atan((pavilionDepth - steep * tan(44)) / (cornerReach - steep)) * 180) / Math.PI;
  for (const azimuth of [45, 135, 225, 315]) {
    const direction = (azimuth * Math.PI) / 180;
    const on = (distance: number, z: number): Vec3 => [distance * Math.cos(direction), distance * Math.sin(direction), z];
    facets.push(facetThrough('girdle', azimuth, 90, on(cornerReach, 0), 'up'));
    facets.push(facetThrough('corner', azimuth, 44, on(cornerReach, -top), 'down'));
    facets.push(facetThrough('pavilion main', azimuth, mainAngle, on(cornerReach - steep, -top - steep * tan(44)), 'down'));
  }
  const zCulet = -top - pavilionDepth + culet / 2;
  facets.push({ kind: 'culet', plane: [0, 0, -1, -zCulet] });
  const outlineRing = crown[0]!;
  const { a: oa, b: ob, c } = outlineRing;
  return {
    bodies: [meetPoints(facets).points],
    facets,
    outline: [
      [oa, ob - c],
      [oa - c, ob],
      [c - oa, ob],
      [-oa, ob - c],
      [-oa, c - ob],
      [c - oa, -ob],
      [oa - c, -ob],
      [oa, c - ob],
    ],
    culet: [0, 0, zCulet],
    crown: zTable,
    girdle,
  };
}
