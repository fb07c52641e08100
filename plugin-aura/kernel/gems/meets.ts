import type { Vec3 } from '../space.ts';
import type { Facet } from './facet.ts';

type Polygon = Vec3[];

/**
 * Meet points of a convex stone given by its facet planes, for a stone about 1 wide that contains the origin.
 *
 * Each plane's polygon is cut by all others (O(n^2), about 1 ms for 60 planes). Meets that fall together within
 * 1e-6 become one point, so that the hull of the result has no slivers where many planes meet in a corner.
 * `lost` lists facets that no longer appear; a cut's legal proportions keep it empty.
 */
export function meetPoints(facets: readonly Facet[]): { points: Vec3[]; lost: Facet[] } {
  const points = new Map<string, Vec3>();
  const lost: Facet[] = [];
  for (const facet of facets) {
    let polygon = largeSquare(facet);
    for (const other of facets) {
      if (other !== facet && polygon.length > 0) polygon = clip(polygon, other);
    }
    const corners = distinct(polygon);
    if (corners.length < 3) lost.push(facet);
    for (const corner of corners) {
      const key = corner.map((value) => Math.round(value * 2e5)).join();
      if (!points.has(key) && !nearOther(points, corner)) points.set(key, corner);
    }
  }
  return { points: [...points.values()], lost };
}

function largeSquare(facet: Facet): Polygon {
  const [nx, ny, nz, d] = facet.plane;
  const helper: Vec3 = Math.abs(nz) < 0.9 ? [0, 0, 1] : [1, 0, 0];
  const u = unit(cross([nx, ny, nz], helper));
  const v = cross([nx, ny, nz], u);
  const far = 10;
  return [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ].map(
    ([a, b]): Vec3 => [
      nx * d + far * (a! * u[0] + b! * v[0]),
      ny * d + far * (a! * u[1] + b! * v[1]),
      nz * d + far * (a! * u[2] + b! * v[2]),
    ],
  );
}

function clip(polygon: Polygon, facet: Facet): Polygon {
  const [nx, ny, nz, d] = facet.plane;
  const outside = polygon.map((p) => nx * p[0] + ny * p[1] + nz * p[2] - d);
  if (outside.every((value) => value <= 1e-10)) return polygon;
  const kept: Polygon = [];
  polygon.forEach((p, i) => {
    const next = (i + 1) % polygon.length;
    const a = outside[i]!;
    const b = outside[next]!;
    if (a <= 1e-10) kept.push(p);
    if (a > 1e-10 !== b > 1e-10) {
      const q = polygon[next]!;
      const f = a / (a - b);
      kept.push([p[0] + f * (q[0] - p[0]), p[1] + f * (q[1] - p[1]), p[2] + f * (q[2] - p[2])]);
    }
  });
  return kept;
}

const near = (a: Vec3, b: Vec3): boolean => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < 1e-6;
const distinct = (polygon: Polygon): Polygon => polygon.filter((p, i) => !polygon.slice(0, i).some((q) => near(p, q)));
const nearOther = (points: ReadonlyMap<string, Vec3>, p: Vec3): boolean => {
  for (const q of points.values()) if (near(p, q)) return true;
  return false;
};
const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (a: Vec3): Vec3 => {
  const size = Math.hypot(...a);
  return [a[0] / size, a[1] / size, a[2] / size];
};
