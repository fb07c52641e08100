import type { TriangleMesh } from './kernel.ts';

/**
 * Triangles without area are what booleans leave along straight lines: three vertices in a row. They shade badly, and
 * printing and rendering software refuses them. Here they go without reshaping anything: the longest side of such a triangle
 * is flipped, so that its middle vertex splits the neighbour instead; vertices that rounding brought to one place become one.
 *
 * Promise: a closed mesh stays closed and oriented, its volume the same within rounding. What cannot be flipped without
 * doubling an edge is widened by a few steps of single precision. Tried before: the kernel's `simplify`, which at any tolerance left half of them, since it only
 * collapses edges.
 */
export function withoutSlivers(mesh: TriangleMesh): TriangleMesh {
  const flat = flatTriangles(mesh);
  return flat.length === 0 ? mesh : new Mender(mesh).mend(flat);
}

/** Rounds after which what is left stays: each clears a whole row of vertices, a few are the rule. */
const ROUNDS = 40;
/** Height over longest side below which a triangle counts as having no area: a few steps of single precision. */
const FLAT = 1e-6;
/** Height over longest side that a triangle is given which nothing else can be done about. */
const WIDENED = 3e-6;
const PASSES = 6;

function flatTriangles({ positions, indices }: TriangleMesh): number[] {
  const flat: number[] = [];
  for (let t = 0; t < indices.length / 3; t++) if (isFlat(positions, indices, t)) flat.push(t);
  return flat;
}

function isFlat(positions: Float32Array, indices: Uint32Array, t: number): boolean {
  const a = 3 * indices[3 * t]!;
  const b = 3 * indices[3 * t + 1]!;
  const c = 3 * indices[3 * t + 2]!;
  const ux = positions[b]! - positions[a]!;
  const uy = positions[b + 1]! - positions[a + 1]!;
  const uz = positions[b + 2]! - positions[a + 2]!;
  const vx = positions[c]! - positions[a]!;
  const vy = positions[c + 1]! - positions[a + 1]!;
  const vz = positions[c + 2]! - positions[a + 2]!;
  const nx = uy * vz - uz * vy;
  const ny = uz * vx - ux * vz;
  const nz = ux * vy - uy * vx;
  const wx = vx - ux;
  const wy = vy - uy;
  const wz = vz - uz;
  const longest = Math.max(ux * ux + uy * uy + uz * uz, vx * vx + vy * vy + vz * vz, wx * wx + wy * wy + wz * wz);
  return nx * nx + ny * ny + nz * nz <= (FLAT * longest) ** 2;
}

class Mender {
  readonly #positions: Float32Array;
  readonly #indices: Uint32Array;
  readonly #vertices: number;
  /** Corner at which each directed edge begins, by from * vertices + to. */
  readonly #edges = new Map<number, number>();
  readonly #gone = new Set<number>();
  /** Vertices nearer than this, mm, are one: a few steps of single precision at the mesh's largest coordinate. */
  readonly #rounding: number;

  constructor({ positions, indices }: TriangleMesh) {
    this.#positions = positions.slice();
    this.#indices = indices.slice();
    this.#vertices = positions.length / 3;
    this.#rounding = 4e-7 * positions.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    for (let t = 0; t < indices.length / 3; t++) this.#link(t);
  }

  /** Round by round, in each the longest first: a flat triangle beside a longer flat one can only go after it, or the two would flip to and fro. */
  mend(flat: readonly number[]): TriangleMesh {
    let waiting = [...flat];
    for (let round = 0; round < ROUNDS && waiting.length > 0; round++) {
      const sorted = waiting.map((t) => ({ t, longest: Math.max(...this.#sides(t)) })).sort((a, b) => b.longest - a.longest);
      const again = new Set<number>();
      for (const { t } of sorted) {
        if (this.#gone.has(t) || !this.#isFlat(t)) continue;
        for (const next of this.#collapse(t) ?? this.#flip(t)) again.add(next);
      }
      waiting = [...again].filter((t) => !this.#gone.has(t) && this.#isFlat(t));
    }
    // A corner that is moved may flatten another triangle beside it.
    for (let pass = 0; pass < PASSES; pass++) {
      const left = [...Array(this.#indices.length / 3).keys()].filter((t) => !this.#gone.has(t) && this.#isFlat(t));
      if (left.length === 0) break;
      for (const t of left) this.#widen(t, WIDENED * (pass + 1));
    }
    return this.#mesh();
  }

  /**
   * Gives a triangle that can neither be flipped nor joined (where sheets meet in a point, say) a height of a few steps of
   * single precision: the corner over its longest side is drawn toward the other corners next to it.
   */
  #widen(t: number, height: number): void {
    const sides = this.#sides(t);
    const longest = sides.indexOf(Math.max(...sides));
    if (sides[longest] === 0) return;
    const [a, b, corner] = [this.#at(t, longest), this.#at(t, longest + 1), this.#at(t, longest + 2)];
    const around = (this.#fan(corner, a) ?? []).map((at) => this.#indices[next(at)]!).filter((vertex) => vertex !== a && vertex !== b);
    const along = this.#toward(a, b, sides[longest]!);
    const away = [0, 0, 0];
    for (const vertex of around) {
      const by = this.#toward(corner, vertex, this.#distance(corner, vertex) || 1);
      for (let k = 0; k < 3; k++) away[k]! += by[k]!;
    }
    const share = along[0]! * away[0]! + along[1]! * away[1]! + along[2]! * away[2]!;
    const across = away.map((value, k) => value - share * along[k]!);
    const size = Math.hypot(...across);
    if (size === 0) return;
    for (let k = 0; k < 3; k++) this.#positions[3 * corner + k]! += (across[k]! / size) * height * sides[longest]!;
  }

  #toward(from: number, to: number, length: number): number[] {
    return [0, 1, 2].map((k) => (this.#positions[3 * to + k]! - this.#positions[3 * from + k]!) / length);
  }

  #isFlat(t: number): boolean {
    return isFlat(this.#positions, this.#indices, t);
  }

  #at(t: number, k: number): number {
    return this.#indices[3 * t + (k % 3)]!;
  }

  #link(t: number): void {
    for (let k = 0; k < 3; k++) this.#edges.set(this.#at(t, k) * this.#vertices + this.#at(t, k + 1), 3 * t + k);
  }

  #unlink(t: number): void {
    for (let k = 0; k < 3; k++) this.#edges.delete(this.#at(t, k) * this.#vertices + this.#at(t, k + 1));
  }

  #corner(from: number, to: number): number | undefined {
    return this.#edges.get(from * this.#vertices + to);
  }

  #distance(a: number, b: number): number {
    const p = this.#positions;
    return Math.hypot(p[3 * a]! - p[3 * b]!, p[3 * a + 1]! - p[3 * b + 1]!, p[3 * a + 2]! - p[3 * b + 2]!);
  }

  #sides(t: number): number[] {
    return [0, 1, 2].map((k) => this.#distance(this.#at(t, k), this.#at(t, k + 1)));
  }

  /** Flips the longest side; gives the triangles to look at in the next round, none where it cannot be flipped. */
  #flip(t: number): number[] {
    const sides = this.#sides(t);
    const longest = sides.indexOf(Math.max(...sides));
    const [c, a, b] = [this.#at(t, longest), this.#at(t, longest + 1), this.#at(t, longest + 2)];
    const twin = this.#corner(a, c);
    if (twin === undefined) return [];
    const u = Math.floor(twin / 3);
    const d = this.#at(u, (twin % 3) + 2);
    if (this.#isFlat(u) && Math.max(...this.#sides(u)) > sides[longest]! * (1 + 1e-6)) return [t];
    if (d === b) {
      // Two triangles back to back, a piece without volume.
      this.#unlink(t);
      this.#gone.add(t).add(u);
      return [];
    }
    if (this.#corner(b, d) !== undefined || this.#corner(d, b) !== undefined) return [t];
    this.#unlink(t);
    this.#unlink(u);
    this.#indices.set([a, b, d], 3 * t);
    this.#indices.set([b, c, d], 3 * u);
    this.#link(t);
    this.#link(u);
    return [t, u];
  }

  /** Makes two vertices at one place one; null where the triangle has no such pair or they cannot be joined. */
  #collapse(t: number): number[] | null {
    for (let k = 0; k < 3; k++) {
      const [keep, drop] = [this.#at(t, k), this.#at(t, k + 1)];
      if (this.#distance(keep, drop) > this.#rounding) continue;
      const around = this.#fan(drop, keep);
      const ofKeep = this.#fan(keep, drop);
      if (!around || !ofKeep) return null;
      // Joining two vertices with more than two common neighbours would fold the surface onto itself.
      const neighbours = new Set(ofKeep.map((corner) => this.#indices[next(corner)]!));
      const common = around.filter((corner) => neighbours.has(this.#indices[next(corner)]!));
      if (common.length !== 2) return null;
      const triangles = around.map((corner) => Math.floor(corner / 3));
      for (const triangle of triangles) this.#unlink(triangle);
      const rest: number[] = [];
      for (const triangle of triangles) {
        const corners = [0, 1, 2].map((j) => this.#at(triangle, j));
        if (corners.includes(keep)) {
          this.#gone.add(triangle);
          continue;
        }
        this.#indices.set(
          corners.map((vertex) => (vertex === drop ? keep : vertex)),
          3 * triangle,
        );
        this.#link(triangle);
        rest.push(triangle);
      }
      return rest;
    }
    return null;
  }

  /** Corners at `vertex`, one a triangle, beginning with the edge toward `first`; null where the fan does not close. */
  #fan(vertex: number, first: number): number[] | null {
    const corners: number[] = [];
    let corner = this.#corner(vertex, first);
    while (corner !== undefined && corners.length < 10_000) {
      if (corner === corners[0]) return corners;
      corners.push(corner);
      corner = this.#corner(vertex, this.#indices[next(next(corner))]!);
    }
    return null;
  }

  #mesh(): TriangleMesh {
    const numbers = new Int32Array(this.#vertices).fill(-1);
    const indices: number[] = [];
    const positions: number[] = [];
    for (let i = 0; i < this.#indices.length; i++) {
      if (this.#gone.has(Math.floor(i / 3))) continue;
      const vertex = this.#indices[i]!;
      if (numbers[vertex] === -1) {
        numbers[vertex] = positions.length / 3;
        positions.push(this.#positions[3 * vertex]!, this.#positions[3 * vertex + 1]!, this.#positions[3 * vertex + 2]!);
      }
      indices.push(numbers[vertex]!);
    }
    return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
  }
}

/** The next corner of the same triangle. */
const next = (corner: number): number => (corner % 3 === 2 ? corner - 2 : corner + 1);
