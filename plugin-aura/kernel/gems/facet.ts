import type { Vec2, Vec3 } from '../space.ts';

export type FacetKind =
  | 'table'
  | 'kite'
  | 'star'
  | 'upper half'
  | 'girdle'
  | 'lower half'
  | 'pavilion main'
  | 'culet'
  | 'step'
  | 'chevron'
  | 'corner'
  | 'side'
  | 'triangle'
  | 'base';

/** A facet's plane: unit normal pointing out and distance from the origin, n.x <= d inside. */
export interface Facet {
  kind: FacetKind;
  plane: readonly [number, number, number, number];
}

/**
 * A stone as cut, on the cutter's bench: length along x, width along y, table toward +z, girdle mid-plane z = 0.
 * Built for width 1 and scaled afterwards. Convex stones have one body, a heart has two halves.
 */
export interface BenchStone {
  bodies: readonly (readonly Vec3[])[];
  /** Polished and girdle facets; empty for domed stones. */
  facets: readonly Facet[];
  /** Girdle seen from the table, counter-clockwise, finely sampled whatever the girdle's facets. */
  outline: readonly Vec2[];
  /** Where the pavilion ends. */
  culet: Vec3;
  /** Height of the table above the girdle mid-plane. */
  crown: number;
  /** Girdle thickness at the hills. */
  girdle: number;
  /** True where the surface is domed and should be shaded smooth. */
  smooth?: boolean;
}

/** Number of facets as the trade counts them: a round's girdle is not counted, the straight girdle edges of square and step cuts are. */
export const tradeCount = (facets: readonly Facet[], countsGirdle: boolean): number =>
  facets.filter((facet) => countsGirdle || facet.kind !== 'girdle').length;

/** Plane of azimuth `degrees` whose surface makes `angle` degrees with the girdle plane and contains `through`; `up` for the crown, down for the pavilion. */
export function facetThrough(kind: FacetKind, degrees: number, angle: number, through: Vec3, side: 'up' | 'down'): Facet {
  const azimuth = (degrees * Math.PI) / 180;
  const inclination = (angle * Math.PI) / 180;
  const n: Vec3 = [
    Math.sin(inclination) * Math.cos(azimuth),
    Math.sin(inclination) * Math.sin(azimuth),
    side === 'up' ? Math.cos(inclination) : -Math.cos(inclination),
  ];
  return { kind, plane: [...n, n[0] * through[0] + n[1] * through[1] + n[2] * through[2]] };
}

/** Plane through three points that has `inside` on its inner side. */
export function facetOf(kind: FacetKind, a: Vec3, b: Vec3, c: Vec3, inside: Vec3 = [0, 0, 0]): Facet {
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
  const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
  const size = Math.hypot(...n);
  const sign = n[0] * (inside[0] - a[0]) + n[1] * (inside[1] - a[1]) + n[2] * (inside[2] - a[2]) > 0 ? -1 : 1;
  const unit = [(sign * n[0]) / size, (sign * n[1]) / size, (sign * n[2]) / size] as const;
  return { kind, plane: [...unit, unit[0] * a[0] + unit[1] * a[1] + unit[2] * a[2]] };
}

/** Height z of a facet's plane over the bench point (x, y). */
export const heightOn = (facet: Facet, x: number, y: number): number =>
  (facet.plane[3] - facet.plane[0] * x - facet.plane[1] * y) / facet.plane[2];

/** Vertical facets of the girdle between neighbouring outline points. */
export function girdleFacets(outline: readonly Vec2[]): Facet[] {
  return outline.map((a, i) => {
    const b = outline[(i + 1) % outline.length]!;
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const n = [(b[1] - a[1]) / size, (a[0] - b[0]) / size] as const;
    return { kind: 'girdle', plane: [n[0], n[1], 0, n[0] * a[0] + n[1] * a[1]] };
  });
}
