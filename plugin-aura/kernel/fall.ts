import type { TriangleMesh } from './kernel.ts';

/** Seen along the fall, what two triangles have in common is a touch of their edges where it is narrower than this, mm: rounding of single precision. */
const NARROW = 2e-5;

type Axis = 0 | 1 | 2;
type Point = readonly [u: number, v: number];

/** Triangles of one side of a mesh as the fall sees them: three corners (u, v, height along the fall) each, and their bounds in (u, v). */
interface Seen {
  corners: Float64Array;
  bounds: Float64Array;
  count: number;
}

/**
 * How far a mesh can move along an axis (`way` 1) or against it (-1) until it meets another, mm; negative where it stands in the other and
 * would have to go back; null where it goes past. Of all that lies over one another as seen along the way, the nearest pair counts, so
 * it is as if the first mesh came from far outside. Exact: over the part that two triangles have in common as seen so, the room between
 * them is linear and least at a corner.
 */
export function wayToMeet(falling: TriangleMesh, standing: TriangleMesh, axis: Axis, way: 1 | -1): number | null {
  const [front, ground] = [seenAlong(falling, axis, way, 1), seenAlong(standing, axis, way, -1)];
  if (front.count === 0 || ground.count === 0) return null;
  const cells = new Cells(ground);
  let least = Number.POSITIVE_INFINITY;
  for (let a = 0; a < front.count; a++)
    cells.under(front, a, (b) => {
      if (nearestRoom(front, a, ground, b) < least) least = Math.min(least, roomBetween(front, a, ground, b));
    });
  return least === Number.POSITIVE_INFINITY ? null : least;
}

/** The triangles that look along the way (`facing` 1), or against it. */
function seenAlong({ positions: p, indices }: TriangleMesh, axis: Axis, way: 1 | -1, facing: 1 | -1): Seen {
  const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
  const corners = new Float64Array(3 * indices.length);
  const bounds = new Float64Array((4 * indices.length) / 3);
  let count = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    const normal = (p[b + u]! - p[a + u]!) * (p[c + v]! - p[a + v]!) - (p[b + v]! - p[a + v]!) * (p[c + u]! - p[a + u]!);
    if (normal * way * facing <= 0) continue;
    [a, b, c].forEach((at, k) => {
      corners.set([p[at + u]!, p[at + v]!, way * p[at + axis]!], 9 * count + 3 * k);
    });
    const [us, vs] = [
      [p[a + u]!, p[b + u]!, p[c + u]!],
      [p[a + v]!, p[b + v]!, p[c + v]!],
    ] as const;
    bounds.set([Math.min(...us), Math.min(...vs), Math.max(...us), Math.max(...vs)], 4 * count);
    count++;
  }
  return { corners, bounds, count };
}

/** Triangles by where they lie as seen along the fall. */
class Cells {
  readonly #seen: Seen;
  readonly #low: Point;
  readonly #size: number;
  readonly #cells = new Map<number, number[]>();
  /** The last triangle that each was met by, so that one in several cells is met once. */
  readonly #met: Int32Array;

  constructor(seen: Seen) {
    this.#seen = seen;
    const { bounds, count } = seen;
    const low: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const high: [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let t = 0; t < count; t++)
      for (const k of [0, 1] as const) {
        low[k] = Math.min(low[k], bounds[4 * t + k]!);
        high[k] = Math.max(high[k], bounds[4 * t + 2 + k]!);
      }
    this.#low = low;
    this.#size = Math.max(high[0] - low[0], high[1] - low[1]) / Math.max(1, Math.min(SIDE, Math.ceil(Math.sqrt(count))));
    this.#met = new Int32Array(count).fill(-1);
    for (let t = 0; t < count; t++)
      this.#each(bounds, t, (cell) => {
        const there = this.#cells.get(cell);
        if (there) there.push(t);
        else this.#cells.set(cell, [t]);
      });
  }

  /** Every triangle whose bounds meet those of one. */
  under({ bounds }: Seen, of: number, found: (triangle: number) => void): void {
    const own = this.#seen.bounds;
    this.#each(bounds, of, (cell) => {
      for (const t of this.#cells.get(cell) ?? []) {
        if (this.#met[t] === of) continue;
        this.#met[t] = of;
        const [a, b] = [4 * of, 4 * t];
        if (bounds[a]! < own[b + 2]! && own[b]! < bounds[a + 2]! && bounds[a + 1]! < own[b + 3]! && own[b + 1]! < bounds[a + 3]!) found(t);
      }
    });
  }

  #each(bounds: Float64Array, triangle: number, visit: (cell: number) => void): void {
    const at = (k: 0 | 1, side: 0 | 2): number =>
      Math.min(SIDE, Math.max(-1, Math.floor((bounds[4 * triangle + side + k]! - this.#low[k]) / this.#size)));
    for (let i = at(0, 0); i <= at(0, 2); i++) for (let j = at(1, 0); j <= at(1, 2); j++) visit(i * 1024 + j);
  }
}

/** Most cells along a side. */
const SIDE = 64;

/** No pair of points of the two is nearer than this. */
function nearestRoom(front: Seen, a: number, ground: Seen, b: number): number {
  const highest = Math.max(front.corners[9 * a + 2]!, front.corners[9 * a + 5]!, front.corners[9 * a + 8]!);
  return Math.min(ground.corners[9 * b + 2]!, ground.corners[9 * b + 5]!, ground.corners[9 * b + 8]!) - highest;
}

/** Least room along the fall between two triangles where they lie over one another; infinite where they do not. */
function roomBetween(front: Seen, a: number, ground: Seen, b: number): number {
  const common = clipped(cornersOf(front, a), cornersOf(ground, b));
  if (common.length < 3 || isNarrow(common)) return Number.POSITIVE_INFINITY;
  const [over, under] = [heightOver(front, a), heightOver(ground, b)];
  return Math.min(...common.map((p) => under(p) - over(p)));
}

const cornersOf = ({ corners }: Seen, t: number): Point[] => [0, 3, 6].map((k): Point => [corners[9 * t + k]!, corners[9 * t + k + 1]!]);

/** Height of a triangle's plane over a point. */
function heightOver({ corners: c }: Seen, t: number): (point: Point) => number {
  const at = 9 * t;
  const [u, v, h] = [c[at]!, c[at + 1]!, c[at + 2]!];
  const [au, av, ah, bu, bv, bh] = [c[at + 3]! - u, c[at + 4]! - v, c[at + 5]! - h, c[at + 6]! - u, c[at + 7]! - v, c[at + 8]! - h];
  const area = au * bv - av * bu;
  return ([x, y]) => h + (ah * ((x - u) * bv - (y - v) * bu) + bh * (au * (y - v) - av * (x - u))) / area;
}

/** What a polygon has in common with a triangle: cut by one side after the other. */
function clipped(polygon: Point[], triangle: readonly Point[]): Point[] {
  const sense = Math.sign(cross(triangle[0]!, triangle[1]!, triangle[2]!));
  return triangle.reduce<Point[]>((left, from, k) => {
    const to = triangle[(k + 1) % 3]!;
    const kept: Point[] = [];
    left.forEach((p, i) => {
      const q = left[(i + 1) % left.length]!;
      const [s, t] = [sense * cross(from, to, p), sense * cross(from, to, q)];
      if (s >= 0) kept.push(p);
      if (s * t < 0) kept.push([p[0] + (s / (s - t)) * (q[0] - p[0]), p[1] + (s / (s - t)) * (q[1] - p[1])]);
    });
    return kept;
  }, polygon);
}

const cross = (a: Point, b: Point, p: Point): number => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

/** Whether a polygon is no more than a line, for its length. */
function isNarrow(polygon: readonly Point[]): boolean {
  const first = polygon[0]!;
  let [twice, reach] = [0, 0];
  for (let i = 1; i < polygon.length; i++) {
    const p = polygon[i]!;
    if (i + 1 < polygon.length) twice += cross(first, p, polygon[i + 1]!);
    reach = Math.max(reach, Math.hypot(p[0] - first[0], p[1] - first[1]));
  }
  return Math.abs(twice) < 2 * NARROW * reach;
}
