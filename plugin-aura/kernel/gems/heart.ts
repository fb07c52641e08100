import type { Vec2, Vec3 } from '../space.ts';
import type { Proportions } from './brilliant.ts';
import { type BenchStone, type Facet, facetOf, girdleFacets, heightOn } from './facet.ts';

const tan = (degrees: number): number => Math.tan((degrees * Math.PI) / 180);
const LOBE = 0.62;

/** One half (y >= 0) of a heart's outline, from the point at +x round the lobe to the cleft; fraction 0 ... 1 of its length. Length x width 1. */
export function heartHalf(length: number): (fraction: number) => { point: Vec2; normal: Vec2 } {
  const lobe = LOBE / 2;
  const centre: Vec2 = [-length / 2 + lobe, 0.5 - lobe];
  const point: Vec2 = [length / 2, 0];
  const wing = 1.05 * length;
  // Centre of the wing's arc: `wing` from the point and `wing - lobe` from the lobe's centre, on the far side of the axis.
  const dx = centre[0] - point[0];
  const dy = centre[1] - point[1];
  const distance = Math.hypot(dx, dy);
  const along = (wing * wing - (wing - lobe) ** 2 + distance * distance) / (2 * distance);
  const across = Math.sqrt(Math.max(0, wing * wing - along * along));
  const o: Vec2 = [point[0] + (along * dx + across * dy) / distance, point[1] + (along * dy - across * dx) / distance];
  const other: Vec2 = [point[0] + (along * dx - across * dy) / distance, point[1] + (along * dy + across * dx) / distance];
  const arc = o[1] < other[1] ? o : other;
  const start = Math.atan2(point[1] - arc[1], point[0] - arc[0]);
  const join = Math.atan2(centre[1] - arc[1], centre[0] - arc[0]);
  const cleft = Math.PI + Math.asin(Math.min(1, centre[1] / lobe));
  const wingLength = wing * (join - start);
  const total = wingLength + lobe * (cleft - join);
  return (fraction) => {
    const s = fraction * total;
    if (s < wingLength) {
      const angle = start + s / wing;
      return {
        point: [arc[0] + wing * Math.cos(angle), Math.max(0, arc[1] + wing * Math.sin(angle))],
        normal: [Math.cos(angle), Math.sin(angle)],
      };
    }
    const angle = join + (s - wingLength) / lobe;
    const y = centre[1] + lobe * Math.sin(angle);
    return { point: [centre[0] + lobe * Math.cos(angle), fraction >= 1 ? 0 : Math.max(0, y)], normal: [Math.cos(angle), Math.sin(angle)] };
  };
}

/**
 * Heart brilliant as two convex halves that share the plane y = 0; length along x with the point at +x, width 1.
 * Mains stand at the odd eighths of each half. Over the cleft the table is concave, so the ninth star is lost:
 * 56 facets (table, 8 kites, 7 stars, 16 upper halves; 8 mains, 16 lower halves).
 */
export function heart(length: number, proportions: Proportions, perKey: number): BenchStone {
  const top = proportions.girdle / 2;
  const bottom = -top;
  const zTable = top + 0.5 * (1 - proportions.table) * tan(proportions.crownAngle);
  const centre: Vec2 = [-0.04 * length, 0];
  const culet: Vec3 = [centre[0], 0, bottom - 0.5 * tan(proportions.pavilionAngle)];
  const half = heartHalf(length);
  const keys = Array.from({ length: 9 }, (_, k) => half(k / 8));
  const odd = [1, 3, 5, 7];
  const corner = (k: number): Vec3 => {
    const p = keys[k]!.point;
    return [centre[0] + proportions.table * (p[0] - centre[0]), centre[1] + proportions.table * (p[1] - centre[1]), zTable];
  };
  const slope = (k: number, through: Vec3, z: number): { facet: Facet } => {
    const { point, normal } = keys[k]!;
    const tangent: Vec3 = [point[0] - normal[1], point[1] + normal[0], z];
    return { facet: facetOf(z > 0 ? 'kite' : 'pavilion main', [point[0], point[1], z], tangent, through, [centre[0], centre[1], 0]) };
  };
  const kites = new Map(odd.map((k) => [k, slope(k, corner(k), top).facet]));
  const mains = new Map(odd.map((k) => [k, slope(k, culet, bottom).facet]));

  /** On the meet of the facets of keys a and b (or of a and the plane of symmetry), at this progress between two points seen from above. */
  const meet = (facets: ReadonlyMap<number, Facet>, a: number, b: number | null, from: Vec2, to: Vec2, progress: number): Vec3 => {
    const plane = facets.get(a)!.plane;
    const row = b === null ? ([0, 1, 0, 0] as const) : lineOf(plane, facets.get(b)!.plane);
    const way: Vec2 = [to[0] - from[0], to[1] - from[1]];
    const goal = progress * (way[0] ** 2 + way[1] ** 2) + way[0] * from[0] + way[1] * from[1];
    const determinant = row[0] * way[1] - row[1] * way[0];
    const x = (row[3] * way[1] - row[1] * goal) / determinant;
    const y = (row[0] * goal - row[3] * way[0]) / determinant;
    return [x, b === null ? 0 : y, heightOn(facets.get(a)!, x, b === null ? 0 : y)];
  };
  const between = (k: number): [number, number | null] => (k === 0 ? [1, null] : k === 8 ? [7, null] : [k - 1, k + 1]);
  const middle = (k: number): Vec2 => {
    const [a, b] = between(k);
    const p = corner(a);
    const q = b === null ? ([p[0], 0] as const) : corner(b);
    return b === null ? [p[0], 0] : [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  };
  const even = [0, 2, 4, 6, 8];
  const stars = new Map(even.map((k) => [k, meet(kites, ...between(k), middle(k), keys[k]!.point, proportions.star)]));
  const junctions = new Map(even.map((k) => [k, meet(mains, ...between(k), keys[k]!.point, centre, proportions.lowerHalf)]));
  const halves = (kind: 'upper half' | 'lower half', tips: ReadonlyMap<number, Vec3>, z: number): Facet[] =>
    Array.from({ length: 8 }, (_, k) => {
      const p = keys[k]!.point;
      const q = keys[k + 1]!.point;
      return facetOf(kind, tips.get(k % 2 === 0 ? k : k + 1)!, [p[0], p[1], z], [q[0], q[1], z], [centre[0], centre[1] + 0.05, 0]);
    });
  const uppers = halves('upper half', stars, top);
  const lowers = halves('lower half', junctions, bottom);

  // Where the lobe bends so fast that the halves would meet in the valley, the girdle keeps one facet between keys.
  const loop: Vec2[] = [];
  const girdlePoints: Vec3[] = [];
  const add = (p: Vec2, high: number, low: number): void => {
    loop.push(p);
    girdlePoints.push([p[0], p[1], high], [p[0], p[1], low]);
  };
  for (let k = 0; k <= 8; k++) {
    add(keys[k]!.point, top, bottom);
    if (k === 8) break;
    const valleys = Array.from({ length: perKey - 1 }, (_, i) => {
      const p = half((k + (i + 1) / perKey) / 8).point;
      return { p, high: heightOn(uppers[k]!, p[0], p[1]), low: heightOn(lowers[k]!, p[0], p[1]) };
    });
    if (valleys.every(({ high, low }) => high - low > 1e-3)) for (const { p, high, low } of valleys) add(p, high, low);
  }
  // The table's edge over the cleft runs along the last kite to the plane of symmetry; at the point it is square to it.
  const last = kites.get(7)!.plane;
  const tableEnds: Vec3[] = [
    [corner(1)[0], 0, zTable],
    [(last[3] - last[2] * zTable) / last[0], 0, zTable],
  ];
  const body = [...odd.map(corner), ...stars.values(), ...junctions.values(), ...girdlePoints, ...tableEnds, culet];
  const starFacets = [0, 2, 4, 6].map((k) => {
    const [a, b] = between(k);
    return facetOf('star', stars.get(k)!, corner(a), b === null ? tableEnds[0]! : corner(b), [centre[0], centre[1] + 0.05, 0]);
  });
  const flip = (facet: Facet): Facet => ({ kind: facet.kind, plane: [facet.plane[0], -facet.plane[1], facet.plane[2], facet.plane[3]] });
  const own = [...kites.values(), ...uppers, ...mains.values(), ...lowers];
  const outline = [
    ...loop,
    ...loop
      .slice(1, -1)
      .reverse()
      .map((p): Vec2 => [p[0], -p[1]]),
  ];
  return {
    bodies: [body, body.map((p): Vec3 => [p[0], -p[1], p[2]])],
    facets: [
      { kind: 'table', plane: [0, 0, 1, zTable] },
      ...own,
      ...own.map(flip),
      ...starFacets,
      ...starFacets.slice(1).map(flip),
      ...girdleFacets(outline),
    ],
    outline,
    culet,
    crown: zTable,
    girdle: proportions.girdle,
  };
}

/** The vertical plane, as [a, b, 0, d] with a x + b y = d, that holds the meet of two facets. */
function lineOf(p: Facet['plane'], q: Facet['plane']): readonly [number, number, number, number] {
  return [p[0] / p[2] - q[0] / q[2], p[1] / p[2] - q[1] / q[2], 0, p[3] / p[2] - q[3] / q[2]];
}
