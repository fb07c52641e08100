import type { TriangleMesh } from './kernel.ts';
import { type GrainAxes, project } from './uv.ts';

/** How a pattern lies on a turned body: along its axis as in wood, or around it as a lathe brushes; `ends` says what flat ends get. */
export interface TurnedLay {
  run: 'along' | 'around';
  /** 'flat': the pattern lies straight across the ends, as on a cut board. 'rings': it goes on in circles, as the tool left it. */
  ends: 'flat' | 'rings';
}

/** A body of revolution: its axis (0 X, 1 Y, 2 Z) and the point of the other two coordinates through which that axis goes. */
export interface TurnedBody {
  axis: 0 | 1 | 2;
  /** The coordinate from which angles are counted, and the one towards which they grow; the seam lies opposite the first. */
  from: 0 | 1 | 2;
  towards: 0 | 1 | 2;
  center: readonly [from: number, towards: number];
}

const AXES: readonly Pick<TurnedBody, 'axis' | 'from' | 'towards'>[] = [
  { axis: 1, from: 2, towards: 0 },
  { axis: 2, from: 1, towards: 0 },
  { axis: 0, from: 1, towards: 2 },
];
/** Width and depth of a circle of 16 chords or more differ by less than this. */
const ROUND = 0.03;
/** Largest mean sine between faces and the radius at their corners: between that of 16 chords (0.19) and of an octagon (0.38). */
const RADIAL = 0.25;
/** A face whose normal lies this close to the axis closes an end. */
const END = 0.999;
/** Sine of half the angle that a sector spans from its middle at most, and the share of the ends that has to be of such sectors. */
const NARROW = 0.15;
const ALMOST_ALL = 0.98;
/** Profiles of more points than this are not followed: their pattern lies by height. */
const MOST_RINGS = 4_000;

/** Finds out whether a mesh is, but for details, a body of revolution about an axis of its own coordinates. `normals`: one of each face. */
export function turnedBody(mesh: TriangleMesh, normals: Float32Array): TurnedBody | undefined {
  const { positions, indices } = mesh;
  if (positions.length < 48) return undefined;
  const min = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const max = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < positions.length; i++) {
    min[i % 3] = Math.min(min[i % 3]!, positions[i]!);
    max[i % 3] = Math.max(max[i % 3]!, positions[i]!);
  }
  for (const { axis, from, towards } of AXES) {
    const [wide, deep] = [max[from]! - min[from]!, max[towards]! - min[towards]!];
    if (Math.abs(wide - deep) > ROUND * Math.max(wide, deep)) continue;
    const center = [(min[from]! + max[from]!) / 2, (min[towards]! + max[towards]!) / 2] as const;
    const body: TurnedBody = { axis, from, towards, center };
    if (isRadial(positions, indices, normals, body)) return body;
  }
  return undefined;
}

function isRadial(
  positions: Float32Array,
  indices: Uint32Array,
  normals: Float32Array,
  { axis, from, towards, center }: TurnedBody,
): boolean {
  let off = 0;
  let area = 0;
  for (let face = 0; face < indices.length / 3; face++) {
    const along = normals[3 * face + axis]!;
    if (Math.abs(along) > 0.9) continue;
    const weight = areaOf(positions, indices, face);
    area += weight;
    for (let k = 0; k < 3; k++) {
      const at = 3 * indices[3 * face + k]!;
      const [a, b] = [positions[at + from]! - center[0], positions[at + towards]! - center[1]];
      const radius = Math.hypot(a, b);
      if (radius > 0) off += (weight * Math.abs(normals[3 * face + towards]! * a - normals[3 * face + from]! * b)) / (3 * radius);
    }
  }
  return area > 0 && off / area < RADIAL;
}

function areaOf(positions: Float32Array, indices: Uint32Array, face: number): number {
  const [a, b, c] = [3 * indices[3 * face]!, 3 * indices[3 * face + 1]!, 3 * indices[3 * face + 2]!];
  const edge = (to: number, k: number) => positions[to + k]! - positions[a + k]!;
  return (
    Math.hypot(
      edge(b, 1) * edge(c, 2) - edge(b, 2) * edge(c, 1),
      edge(b, 2) * edge(c, 0) - edge(b, 0) * edge(c, 2),
      edge(b, 0) * edge(c, 1) - edge(b, 1) * edge(c, 0),
    ) / 2
  );
}

/**
 * Texture coordinates of a turned body, in mm: one runs around the axis (true to size at the body's mean radius), the other along
 * the turned profile, so that a pattern follows belly, shoulder and rim without a break. The one seam lies at the back.
 */
export class TurnedProjection {
  readonly #mesh: TriangleMesh;
  readonly #body: TurnedBody;
  readonly #lay: TurnedLay;
  readonly #ends: GrainAxes;
  readonly #normals: Float32Array;
  readonly #along: Float32Array;
  /** Of each vertex, in radians; NaN on the axis. */
  readonly #angles: Float64Array;
  readonly #radius: number;
  readonly #flatEnds: boolean;

  /** `ends`: axes whose grain is the body's axis, for the flat ends. */
  constructor(mesh: TriangleMesh, body: TurnedBody, normals: Float32Array, lay: TurnedLay, ends: GrainAxes) {
    this.#mesh = mesh;
    this.#body = body;
    this.#normals = normals;
    this.#lay = lay;
    this.#ends = ends;
    this.#along = alongProfile(mesh, body);
    this.#angles = anglesOf(mesh, body);
    this.#radius = this.#meanRadius();
    this.#flatEnds = lay.ends === 'flat' || !this.#endsHaveRings();
  }

  /** Corners of one vertex share a texture coordinate where this number is the same. */
  facing(face: number): number {
    if (this.#flatEnds && this.#isEnd(face)) return 0;
    const { indices } = this.#mesh;
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < 3; k++) {
      const angle = this.#angle(indices[3 * face + k]!);
      // A corner on the axis has no angle of its own: the face alone gives it one.
      if (angle === undefined) return 3 + face;
      least = Math.min(least, angle);
      most = Math.max(most, angle);
    }
    return most - least > Math.PI ? 2 : 1;
  }

  project(facing: number, face: number, vertex: number, out: Float32Array, at: number): void {
    if (facing === 0) {
      const { positions } = this.#mesh;
      project(this.#ends, 0, positions[3 * vertex]!, positions[3 * vertex + 1]!, positions[3 * vertex + 2]!, out, at);
      return;
    }
    const own = this.#angle(vertex) ?? this.#middle(face);
    // A face across the seam counts its angles on from half a turn; the fan about a pole does so where its middle is beyond it.
    const across = facing === 2 || (facing > 2 && Math.abs(own - this.#middle(face)) > Math.PI);
    const angle = across && own < 0 ? own + 2 * Math.PI : own;
    const around = angle * this.#radius;
    const [first, second] = this.#lay.run === 'around' ? [around, this.#along[vertex]!] : [this.#along[vertex]!, around];
    out[at] = first;
    out[at + 1] = second;
  }

  #isEnd(face: number): boolean {
    return Math.abs(this.#normals[3 * face + this.#body.axis]!) > END;
  }

  /** Whether the flat ends are cut into narrow sectors: triangles across a whole end have no circles to draw along. */
  #endsHaveRings(): boolean {
    const { indices, positions } = this.#mesh;
    let sectors = 0;
    let area = 0;
    for (let face = 0; face < indices.length / 3; face++) {
      if (!this.#isEnd(face)) continue;
      const weight = areaOf(positions, indices, face);
      const corners = [0, 1, 2].map((k) => indices[3 * face + k]!);
      const ways = corners.map((corner) => this.#along[corner]!);
      const middle = this.#middle(face);
      const wide = corners.some((corner) => Math.abs(Math.sin(((this.#angle(corner) ?? middle) - middle) / 2)) > NARROW);
      area += weight;
      if (!wide && Math.max(...ways) - Math.min(...ways) > 1e-6) sectors += weight;
    }
    return sectors > ALMOST_ALL * area;
  }

  #angle(vertex: number): number | undefined {
    const angle = this.#angles[vertex]!;
    return Number.isNaN(angle) ? undefined : angle;
  }

  /** Angle of the middle of a face's corners that have one; beyond half a turn where the face crosses the seam. */
  #middle(face: number): number {
    const { indices } = this.#mesh;
    const angles = [0, 1, 2].flatMap((k) => this.#angle(indices[3 * face + k]!) ?? []);
    if (angles.length === 0) return 0;
    const crosses = Math.max(...angles) - Math.min(...angles) > Math.PI;
    return angles.reduce((sum, angle) => sum + (crosses && angle < 0 ? angle + 2 * Math.PI : angle), 0) / angles.length;
  }

  #meanRadius(): number {
    const { positions, indices } = this.#mesh;
    const { from, towards, center } = this.#body;
    let sum = 0;
    let area = 0;
    for (let face = 0; face < indices.length / 3; face++) {
      const weight = areaOf(positions, indices, face);
      const at = 3 * indices[3 * face]!;
      sum += weight * Math.hypot(positions[at + from]! - center[0], positions[at + towards]! - center[1]);
      area += weight;
    }
    return area > 0 ? sum / area : 1;
  }
}

function anglesOf({ positions }: TriangleMesh, { from, towards, center }: TurnedBody): Float64Array {
  const angles = new Float64Array(positions.length / 3);
  for (let vertex = 0; vertex < angles.length; vertex++) {
    const [a, b] = [positions[3 * vertex + from]! - center[0], positions[3 * vertex + towards]! - center[1]];
    angles[vertex] = Math.hypot(a, b) < 1e-5 ? Number.NaN : Math.atan2(b, a);
  }
  return angles;
}

/** For each vertex the way along the turned profile, in mm, from its lowest point nearest the axis; shortest where there are two. */
function alongProfile({ positions, indices }: TriangleMesh, { axis, from, towards, center }: TurnedBody): Float32Array {
  const count = positions.length / 3;
  const rings = new Map<number, number>();
  const places: [radius: number, height: number][] = [];
  const ringOf = new Uint32Array(count);
  for (let vertex = 0; vertex < count; vertex++) {
    const radius = Math.hypot(positions[3 * vertex + from]! - center[0], positions[3 * vertex + towards]! - center[1]);
    const height = positions[3 * vertex + axis]!;
    // Rings less than 0.002 mm apart are one; up to 60 m of height both numbers fit into one key.
    const key = Math.round(radius * 500) * 2 ** 26 + Math.round(height * 500);
    let ring = rings.get(key);
    if (ring === undefined) {
      ring = places.length;
      rings.set(key, ring);
      places.push([radius, height]);
    }
    ringOf[vertex] = ring;
  }
  if (places.length > MOST_RINGS) return Float32Array.from({ length: count }, (_, vertex) => positions[3 * vertex + axis]!);
  const ways = shortestWays(places, neighbours(indices, ringOf, places.length));
  return Float32Array.from(ringOf, (ring) => ways[ring]!);
}

function neighbours(indices: Uint32Array, ringOf: Uint32Array, count: number): readonly ReadonlySet<number>[] {
  const next = Array.from({ length: count }, () => new Set<number>());
  for (let corner = 0; corner < indices.length; corner++) {
    const a = ringOf[indices[corner]!]!;
    const b = ringOf[indices[corner % 3 === 2 ? corner - 2 : corner + 1]!]!;
    if (a === b) continue;
    next[a]!.add(b);
    next[b]!.add(a);
  }
  return next;
}

/** Distances over the profile's edges from its start; a piece that hangs on nothing counts from its own height. */
function shortestWays(places: readonly (readonly [number, number])[], next: readonly ReadonlySet<number>[]): number[] {
  const ways = places.map(() => Number.POSITIVE_INFINITY);
  const order = places.map((_, ring) => ring).sort((a, b) => places[a]![1] - places[b]![1] || places[a]![0] - places[b]![0]);
  for (const start of order) {
    if (ways[start]! < Number.POSITIVE_INFINITY) continue;
    ways[start] = places[start]![1];
    for (let queue = [start]; queue.length > 0; ) {
      const later = new Set<number>();
      for (const ring of queue) {
        for (const other of next[ring]!) {
          const way = ways[ring]! + Math.hypot(places[other]![0] - places[ring]![0], places[other]![1] - places[ring]![1]);
          if (way >= ways[other]! - 1e-6) continue;
          ways[other] = way;
          later.add(other);
        }
      }
      queue = [...later];
    }
  }
  return ways;
}
