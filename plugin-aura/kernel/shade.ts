import type { TriangleMesh } from './kernel.ts';
import type { Vec3 } from './space.ts';
import { type TurnedBody, type TurnedLay, TurnedProjection, turnedBody } from './turned.ts';
import { facing, type GrainAxes, grainAxes, longestSide, project } from './uv.ts';

/** A mesh ready to be drawn: vertices are split where normals or texture coordinates differ. */
export interface ShadedMesh {
  /** xyz, mm. */
  positions: Float32Array<ArrayBuffer>;
  /** xyz, unit vectors. */
  normals: Float32Array<ArrayBuffer>;
  /** uv, mm along and across the grain. */
  uvs: Float32Array<ArrayBuffer>;
  indices: Uint32Array<ArrayBuffer>;
}

/** Two normals of one vertex are one when the cosine between them is at least this. */
const SAME = 0.99999;

/**
 * Normals by crease angle: at each vertex those faces are smoothed together that meet at less than `crease` degrees, each
 * weighted by its area and by its angle at the vertex; sharper edges stay sharp. 0 keeps every facet flat. Faces without
 * area take the normal of their neighbours and give none.
 *
 * Texture coordinates are projected along the grain's axes; a turned body gets them around its axis, as `lay` says, unless its
 * pattern runs across it (a round table top).
 */
export function shade(mesh: TriangleMesh, crease: number, grain?: Vec3, lay: TurnedLay = { run: 'around', ends: 'flat' }): ShadedMesh {
  const { positions, indices } = mesh;
  const faces = faceNormals(positions, indices);
  const size = sizeOf(positions);
  const { starts, corners } = cornersByVertex(indices, positions.length / 3);
  const body = turnedBody(mesh, faces.normals);
  const projection =
    body && liesRound(body, size, lay, grain)
      ? new TurnedProjection(mesh, body, faces.normals, lay, grainAxes(unitAlong(body.axis)))
      : new AxesProjection(mesh, faces.normals, grainAxes(grain ?? longestSide(size)));
  const out = new Splitter(positions, indices, projection);
  const cosine = Math.cos((Math.min(180, Math.max(0, crease)) * Math.PI) / 180) - 1e-6;
  for (let vertex = 0; vertex + 1 < starts.length; vertex++)
    splitVertex(vertex, starts[vertex]!, starts[vertex + 1]!, corners, faces, crease <= 0 ? 2 : cosine, out);
  return out.mesh();
}

const unitAlong = (axis: 0 | 1 | 2): Vec3 => [axis === 0 ? 1 : 0, axis === 1 ? 1 : 0, axis === 2 ? 1 : 0];

/** What runs along the axis does so only where the grain does: that of a disc or a bowl lies across it, as in a board. */
function liesRound({ axis, from }: TurnedBody, size: Vec3, { run }: TurnedLay, grain: Vec3 | undefined): boolean {
  if (run === 'around') return true;
  return grain ? Math.abs(grain[axis]) > 0.9 * Math.hypot(...grain) : size[axis] > 0.6 * size[from];
}

/** Where a corner's texture coordinates come from; those of one vertex are shared where the `facing` of their faces is the same. */
interface Projection {
  facing(face: number, nx: number, ny: number, nz: number): number;
  project(facing: number, face: number, vertex: number, out: Float32Array, at: number): void;
}

class AxesProjection implements Projection {
  readonly #positions: Float32Array;
  readonly #normals: Float32Array;
  readonly #axes: GrainAxes;

  constructor({ positions }: TriangleMesh, faceNormals: Float32Array, axes: GrainAxes) {
    this.#positions = positions;
    this.#normals = faceNormals;
    this.#axes = axes;
  }

  /** A face without area looks where the corner's normal does. */
  facing(face: number, nx: number, ny: number, nz: number): number {
    const n = 3 * face;
    return isZero(this.#normals, n)
      ? facing(this.#axes, nx, ny, nz)
      : facing(this.#axes, this.#normals[n]!, this.#normals[n + 1]!, this.#normals[n + 2]!);
  }

  project(axis: number, _face: number, vertex: number, out: Float32Array, at: number): void {
    const p = this.#positions;
    project(this.#axes, axis, p[3 * vertex]!, p[3 * vertex + 1]!, p[3 * vertex + 2]!, out, at);
  }
}

interface Faces {
  /** Unit normals, zero for faces without area. */
  normals: Float32Array;
  /** Area times angle of each corner. */
  weights: Float32Array;
}

function faceNormals(positions: Float32Array, indices: Uint32Array): Faces {
  const count = indices.length / 3;
  const normals = new Float32Array(count * 3);
  const weights = new Float32Array(count * 3);
  for (let face = 0; face < count; face++) {
    const a = 3 * indices[3 * face]!;
    const b = 3 * indices[3 * face + 1]!;
    const c = 3 * indices[3 * face + 2]!;
    const abx = positions[b]! - positions[a]!;
    const aby = positions[b + 1]! - positions[a + 1]!;
    const abz = positions[b + 2]! - positions[a + 2]!;
    const acx = positions[c]! - positions[a]!;
    const acy = positions[c + 1]! - positions[a + 1]!;
    const acz = positions[c + 2]! - positions[a + 2]!;
    const nx = aby * acz - abz * acy;
    const ny = abz * acx - abx * acz;
    const nz = abx * acy - aby * acx;
    const doubled = Math.sqrt(nx * nx + ny * ny + nz * nz);
    if (!(doubled > 1e-14)) continue;
    normals[3 * face] = nx / doubled;
    normals[3 * face + 1] = ny / doubled;
    normals[3 * face + 2] = nz / doubled;
    // The angles at b and c follow from the sides; the doubled area over the product of two sides is the sine between them.
    const atA = Math.atan2(doubled, abx * acx + aby * acy + abz * acz);
    const bcx = acx - abx;
    const bcy = acy - aby;
    const bcz = acz - abz;
    const atB = Math.atan2(doubled, -(abx * bcx + aby * bcy + abz * bcz));
    weights[3 * face] = doubled * atA;
    weights[3 * face + 1] = doubled * atB;
    weights[3 * face + 2] = doubled * Math.max(0, Math.PI - atA - atB);
  }
  return { normals, weights };
}

/** Corners (face * 3 + 0..2) grouped by their vertex: those of vertex v are corners[starts[v]] up to starts[v + 1]. */
function cornersByVertex(indices: Uint32Array, vertices: number): { starts: Uint32Array; corners: Uint32Array } {
  const starts = new Uint32Array(vertices + 1);
  for (let i = 0; i < indices.length; i++) starts[indices[i]! + 1]!++;
  for (let v = 0; v < vertices; v++) starts[v + 1]! += starts[v]!;
  const next = starts.slice();
  const corners = new Uint32Array(indices.length);
  for (let i = 0; i < indices.length; i++) corners[next[indices[i]!]!++] = i;
  return { starts, corners };
}

/** Gives every corner of one vertex its normal. */
function splitVertex(
  vertex: number,
  from: number,
  to: number,
  corners: Uint32Array,
  { normals, weights }: Faces,
  cosine: number,
  out: Splitter,
): void {
  let sx = 0;
  let sy = 0;
  let sz = 0;
  for (let i = from; i < to; i++) {
    const corner = corners[i]!;
    const n = 3 * Math.floor(corner / 3);
    const w = weights[corner]!;
    sx += normals[n]! * w;
    sy += normals[n + 1]! * w;
    sz += normals[n + 2]! * w;
  }
  const size = Math.hypot(sx, sy, sz) || 1;
  const half = cosine >= 1 ? 2 : Math.sqrt((1 + cosine) / 2);
  let smooth = true;
  for (let i = from; i < to && smooth; i++) {
    const n = 3 * Math.floor(corners[i]! / 3);
    const along = (normals[n]! * sx + normals[n + 1]! * sy + normals[n + 2]! * sz) / size;
    // Normals that all lie within half the crease angle of their mean lie within the crease angle of one another.
    smooth = along >= half || isZero(normals, n);
  }
  for (let i = from; i < to; i++) {
    const corner = corners[i]!;
    const n = 3 * Math.floor(corner / 3);
    const face = n / 3;
    if (smooth || isZero(normals, n)) {
      out.put(vertex, corner, face, sx / size, sy / size, sz / size);
      continue;
    }
    let x = 0;
    let y = 0;
    let z = 0;
    for (let j = from; j < to; j++) {
      const other = corners[j]!;
      const m = 3 * Math.floor(other / 3);
      const along = normals[n]! * normals[m]! + normals[n + 1]! * normals[m + 1]! + normals[n + 2]! * normals[m + 2]!;
      if (along < Math.min(cosine, SAME)) continue;
      const w = weights[other]!;
      x += normals[m]! * w;
      y += normals[m + 1]! * w;
      z += normals[m + 2]! * w;
    }
    const length = Math.hypot(x, y, z) || 1;
    out.put(vertex, corner, face, x / length, y / length, z / length);
  }
}

const isZero = (normals: Float32Array, n: number): boolean => normals[n] === 0 && normals[n + 1] === 0 && normals[n + 2] === 0;

function sizeOf(positions: Float32Array): Vec3 {
  const min = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const max = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < positions.length; i++) {
    const k = i % 3;
    if (positions[i]! < min[k]!) min[k] = positions[i]!;
    if (positions[i]! > max[k]!) max[k] = positions[i]!;
  }
  return [max[0]! - min[0]!, max[1]! - min[1]!, max[2]! - min[2]!];
}

/** Collects split vertices: corners of one vertex share a new one where normal and direction of projection agree. */
class Splitter {
  readonly #source: Float32Array;
  readonly #projection: Projection;
  readonly #indices: Uint32Array<ArrayBuffer>;
  readonly #positions: Float32Array<ArrayBuffer>;
  readonly #normals: Float32Array<ArrayBuffer>;
  readonly #uvs: Float32Array<ArrayBuffer>;
  readonly #facings: Uint32Array;
  #count = 0;
  #vertex = -1;
  #first = 0;

  constructor(source: Float32Array, indices: Uint32Array, projection: Projection) {
    this.#source = source;
    this.#projection = projection;
    this.#indices = new Uint32Array(indices.length);
    this.#positions = new Float32Array(indices.length * 3);
    this.#normals = new Float32Array(indices.length * 3);
    this.#uvs = new Float32Array(indices.length * 2);
    this.#facings = new Uint32Array(indices.length);
  }

  put(vertex: number, corner: number, face: number, nx: number, ny: number, nz: number): void {
    if (vertex !== this.#vertex) {
      this.#vertex = vertex;
      this.#first = this.#count;
    }
    const side = this.#projection.facing(face, nx, ny, nz);
    for (let k = this.#first; k < this.#count; k++) {
      if (this.#facings[k] !== side) continue;
      const along = this.#normals[3 * k]! * nx + this.#normals[3 * k + 1]! * ny + this.#normals[3 * k + 2]! * nz;
      if (along < SAME) continue;
      this.#indices[corner] = k;
      return;
    }
    const k = this.#count++;
    const x = this.#source[3 * vertex]!;
    const y = this.#source[3 * vertex + 1]!;
    const z = this.#source[3 * vertex + 2]!;
    this.#positions[3 * k] = x;
    this.#positions[3 * k + 1] = y;
    this.#positions[3 * k + 2] = z;
    this.#normals[3 * k] = nx;
    this.#normals[3 * k + 1] = ny;
    this.#normals[3 * k + 2] = nz;
    this.#facings[k] = side;
    this.#projection.project(side, face, vertex, this.#uvs, 2 * k);
    this.#indices[corner] = k;
  }

  mesh(): ShadedMesh {
    return {
      positions: this.#positions.slice(0, 3 * this.#count),
      normals: this.#normals.slice(0, 3 * this.#count),
      uvs: this.#uvs.slice(0, 2 * this.#count),
      indices: this.#indices,
    };
  }
}
