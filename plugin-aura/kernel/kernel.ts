import type { CrossSection, Manifold, ManifoldToplevel } from 'manifold-3d';
import ManifoldModule from 'manifold-3d';
import { CannotBuild } from './cannotBuild.ts';
import { joinBounds } from './frames.ts';
import { Region } from './region.ts';
import { withoutSlivers } from './slivers.ts';
import type { Mat4, Vec2, Vec3 } from './space.ts';

/** Who works with the kernel gets its regions at the same address. */
export { Region };

/** An indexed triangle mesh: xyz triples in mm, three vertex numbers a triangle, counter-clockwise seen from outside. */
export interface TriangleMesh {
  positions: Float32Array;
  indices: Uint32Array;
}
/** A closed polygon; outer ones counter-clockwise, holes clockwise. */
export type Loop = readonly Vec2[];

type Deletable = Pick<Manifold, 'delete'>;

/**
 * The solid kernel: manifold-3d behind a small surface. One instance owns one WASM heap.
 *
 * Memory: whatever is made inside `scope` is freed when it ends, except what `keep` was called on; kept solids
 * are freed with `release`. Nothing outside this file calls `delete`.
 * Promise: every Solid is a closed, oriented manifold; a failed construction throws CannotBuild.
 */
export class Kernel {
  readonly wasm: ManifoldToplevel;
  #scope: Set<Deletable> | null = null;
  /** How often each kept object was kept; it lives until it was released as often. */
  readonly #kept = new Map<Deletable, number>();
  #live = 0;

  private constructor(wasm: ManifoldToplevel) {
    this.wasm = wasm;
  }

  /** Loads the WASM module; `wasmUrl` tells where it lies when the bundler moved it. */
  static async load(wasmUrl?: string): Promise<Kernel> {
    const wasm = await ManifoldModule(wasmUrl === undefined ? undefined : { locateFile: () => wasmUrl });
    wasm.setup();
    return new Kernel(wasm);
  }

  /** Number of WASM objects alive; a test holds it constant over many evaluations. */
  get live(): number {
    return this.#live;
  }

  /** Runs `work` and then frees every solid and region made inside it that was not kept. Scopes nest. */
  scope<T>(work: () => T): T {
    const outer = this.#scope;
    const own = new Set<Deletable>();
    this.#scope = own;
    try {
      return work();
    } finally {
      this.#scope = outer;
      for (const object of own) if (!this.#kept.has(object)) this.#delete(object);
    }
  }

  /** The solid outlives the scopes it was made in, until it was released as often as it was kept. */
  keep(solid: Solid): Solid {
    for (const manifold of solid.owned) this.#kept.set(manifold, (this.#kept.get(manifold) ?? 0) + 1);
    return solid;
  }

  /** Undoes one `keep`; to be called outside the scope that made the solid. */
  release(solid: Solid): void {
    for (const manifold of solid.owned) {
      const times = this.#kept.get(manifold);
      if (times === undefined) throw new Error('A solid was released that nobody kept.');
      if (times > 1) this.#kept.set(manifold, times - 1);
      else {
        this.#kept.delete(manifold);
        this.#delete(manifold);
      }
    }
  }

  #delete(object: Deletable): void {
    object.delete();
    this.#live--;
  }

  #own<T extends Deletable>(object: T): T {
    this.#scope?.add(object);
    this.#live++;
    return object;
  }

  /** Adopts a manifold: registers it with the scope and refuses what is not a valid solid. */
  solid(manifold: Manifold): Solid {
    this.#own(manifold);
    const status = manifold.status();
    if (status !== 'NoError') throw new CannotBuild(`The solid kernel refused the shape (${status}).`);
    return new Solid(this, manifold);
  }

  /**
   * A manifold that follows from valid solids by moves or booleans, which cannot fail by themselves. Nothing is computed
   * yet: manifold-3d gathers whole trees of moves and booleans and works them off at once when something is asked of them.
   */
  derived(manifold: Manifold): Solid {
    return new Solid(this, this.#own(manifold));
  }

  region(section: CrossSection): Region {
    return new Region(this, this.#own(section));
  }

  // Solids ----------------------------------------------------------------------------------------------------

  empty(): Solid {
    return this.solid(this.wasm.Manifold.union([]));
  }

  /** Box of these sides centred on the origin. */
  box(size: Vec3): Solid {
    return this.solid(this.wasm.Manifold.cube([size[0], size[1], size[2]], true));
  }

  /** Upright cylinder or cone frustum around +Y, from y = 0 to `height`. A radius of 0 gives a point. */
  cylinder(height: number, bottomRadius: number, topRadius: number, segments: number): Solid {
    return this.#upright(this.wasm.Manifold.cylinder(height, bottomRadius, topRadius, segments, false));
  }

  /** Sphere around the origin. */
  sphere(radius: number, segments: number): Solid {
    return this.#upright(this.wasm.Manifold.sphere(radius, segments));
  }

  /** Convex hull of points; needs four that do not lie in one plane. */
  hull(points: readonly Vec3[]): Solid {
    return this.solid(this.wasm.Manifold.hull(points.map((p): [number, number, number] => [p[0], p[1], p[2]])));
  }

  /** Convex hull of several solids. */
  hullOf(solids: readonly Solid[]): Solid {
    return this.solid(this.wasm.Manifold.hull(solids.map((solid) => solid.manifold)));
  }

  /** Extrudes along +Z from z = 0 to `height`: u -> X, v -> Y. `twist` in degrees, `scaleTop` per axis (0 gives a point or ridge). */
  extrude(region: Region, height: number, options: { twist?: number; scaleTop?: Vec2; divisions?: number } = {}): Solid {
    return this.solid(
      this.wasm.Manifold.extrude(region.section, height, options.divisions, options.twist, [...(options.scaleTop ?? [1, 1])]),
    );
  }

  /** Revolves about +Y: u is the radius (the part with u < 0 is cut off), v the height; `degrees` from +X toward -Z (counter-clockwise seen from above). */
  revolve(region: Region, segments: number, degrees = 360): Solid {
    return this.#upright(this.wasm.Manifold.revolve(region.section, segments, degrees));
  }

  /** A solid from a triangle mesh, vertices welded by index only. Refused unless closed and oriented. */
  fromMesh(mesh: TriangleMesh): Solid {
    const source = new this.wasm.Mesh({ numProp: 3, vertProperties: mesh.positions, triVerts: mesh.indices });
    let manifold: Manifold;
    try {
      manifold = this.wasm.Manifold.ofMesh(source);
    } catch (cause) {
      throw new CannotBuild(`The solid kernel refused the mesh (${cause instanceof Error ? cause.message : String(cause)}).`);
    }
    return this.solid(manifold);
  }

  /** The solid where `level` is positive, within bounds; triangles have edges of about `edge` mm. */
  levelSet(level: (point: Vec3) => number, { min, max }: { min: Vec3; max: Vec3 }, edge: number): Solid {
    return this.solid(this.wasm.Manifold.levelSet(level, { min: [min[0], min[1], min[2]], max: [max[0], max[1], max[2]] }, edge));
  }

  /** Union of any number of solids in one pass. */
  union(solids: readonly Solid[]): Solid {
    const all = solids.flatMap((solid) => solid.members());
    const first = all[0];
    if (!first) return this.empty();
    return all.length === 1 ? first : this.derived(this.wasm.Manifold.union(all.map((solid) => solid.manifold)));
  }

  /** Solids as they stand, side by side in one, without a look at where they meet: to be shown, never to be measured or cut. */
  together(solids: readonly Solid[]): Solid {
    if (solids.length === 0) return this.empty();
    return solids.length === 1 ? solids[0]! : new StandingTogether(this, ...solids.flatMap(({ owned }) => owned));
  }

  // Regions ---------------------------------------------------------------------------------------------------

  /**
   * Region inside closed loops. By the even-odd rule a loop within a loop is a hole whichever way it runs;
   * by the non-zero rule (typefaces) overlapping loops of one sense unite and those of the other cut.
   */
  polygon(loops: readonly Loop[], rule: 'EvenOdd' | 'NonZero' = 'EvenOdd'): Region {
    const contours = loops.map((loop) => loop.map((p): [number, number] => [p[0], p[1]]));
    return this.region(new this.wasm.CrossSection(contours, rule));
  }

  /** Triangles of an area with holes, as numbers of its corners in the order of the loops; outer loops counter-clockwise, holes clockwise. */
  triangles(loops: readonly Loop[]): readonly (readonly [number, number, number])[] {
    return this.wasm.triangulate(loops.map((loop) => loop.map((p): [number, number] => [p[0], p[1]])));
  }

  circle(radius: number, segments: number): Region {
    return this.region(this.wasm.CrossSection.circle(radius, segments));
  }

  /** Rectangle centred on the origin. */
  rectangle(width: number, height: number): Region {
    return this.region(this.wasm.CrossSection.square([width, height], true));
  }

  /** manifold-3d works with +Z up; ours is +Y up: turn by -90 degrees about X, and let the intermediate go. */
  #upright(manifold: Manifold): Solid {
    const status = manifold.status();
    const turned = manifold.rotate([-90, 0, 0]);
    manifold.delete();
    const solid = this.derived(turned);
    if (status !== 'NoError') throw new CannotBuild(`The solid kernel refused the shape (${status}).`);
    return solid;
  }
}

/** A closed, oriented solid in mm. Immutable: every method gives a new one. */
export class Solid {
  readonly kernel: Kernel;
  /** What of it lies in the kernel's heap. */
  readonly owned: readonly Manifold[];
  #mesh: TriangleMesh | undefined;

  constructor(kernel: Kernel, ...owned: readonly Manifold[]) {
    this.kernel = kernel;
    this.owned = owned;
  }

  get manifold(): Manifold {
    return this.owned[0]!;
  }

  /** The solids that stand in one another in it; itself where it is one. */
  members(): readonly Solid[] {
    return [this];
  }
  add(other: Solid): Solid {
    return this.kernel.derived(this.manifold.add(other.manifold));
  }
  subtract(...others: readonly Solid[]): Solid {
    if (others.length === 0) return this;
    return this.kernel.derived(this.manifold.subtract(this.kernel.union(others).manifold));
  }
  intersect(other: Solid): Solid {
    return this.kernel.derived(this.manifold.intersect(other.manifold));
  }

  translate(by: Vec3): Solid {
    return this.kernel.derived(this.manifold.translate([by[0], by[1], by[2]]));
  }
  /** Turns about X, then Y, then Z by degrees. */
  rotate(degrees: Vec3): Solid {
    return this.kernel.derived(this.manifold.rotate([degrees[0], degrees[1], degrees[2]]));
  }
  scale(by: Vec3 | number): Solid {
    return this.kernel.derived(this.manifold.scale(typeof by === 'number' ? by : [by[0], by[1], by[2]]));
  }
  /** Mirrors in the plane through the origin with this normal. */
  mirror(normal: Vec3): Solid {
    return this.kernel.derived(this.manifold.mirror([normal[0], normal[1], normal[2]]));
  }
  /** Applies an affine column-major matrix. */
  transform(matrix: Mat4): Solid {
    const m = matrix;
    return this.kernel.derived(
      this.manifold.transform([
        m[0]!,
        m[1]!,
        m[2]!,
        m[3]!,
        m[4]!,
        m[5]!,
        m[6]!,
        m[7]!,
        m[8]!,
        m[9]!,
        m[10]!,
        m[11]!,
        m[12]!,
        m[13]!,
        m[14]!,
        m[15]!,
      ]),
    );
  }
  /** Moves every vertex; must not turn the solid inside out. Refine first where straight edges have to bend. */
  warp(move: (position: [number, number, number]) => void): Solid {
    return this.kernel.solid(this.manifold.warp(move));
  }
  /** Curves the surface over its triangles: edges sharper than `angle` degrees stay, the others become smooth; no piece is flatter than `tolerance` mm. */
  smoothed(angle: number, tolerance: number): Solid {
    const tangents = this.manifold.smoothOut(angle, 0);
    const curved = tangents.refineToTolerance(tolerance);
    tangents.delete();
    return this.kernel.solid(curved);
  }
  /** Splits edges until none is longer than `edge` mm. */
  refineToLength(edge: number): Solid {
    return this.kernel.solid(this.manifold.refineToLength(edge));
  }
  /** Keeps the side of the plane n.x >= offset. */
  trim(normal: Vec3, offset: number): Solid {
    return this.kernel.solid(this.manifold.trimByPlane([normal[0], normal[1], normal[2]], offset));
  }
  /** Both sides of the plane: [n.x >= offset, the rest]. */
  splitByPlane(normal: Vec3, offset: number): [Solid, Solid] {
    const [above, below] = this.manifold.splitByPlane([normal[0], normal[1], normal[2]], offset);
    return [this.kernel.solid(above), this.kernel.solid(below)];
  }
  hull(): Solid {
    return this.kernel.solid(this.manifold.hull());
  }
  simplify(tolerance: number): Solid {
    return this.kernel.solid(this.manifold.simplify(tolerance));
  }
  /** Connected pieces. */
  pieces(): Solid[] {
    return this.manifold.decompose().map((piece) => this.kernel.solid(piece));
  }
  /** Section at height y seen from above: u = x, v = -z. */
  sectionAt(y: number): Region {
    const turned = this.manifold.rotate([90, 0, 0]);
    const section = turned.slice(y);
    turned.delete();
    return this.kernel.region(section);
  }

  /** Works off what was gathered, and throws CannotBuild if it is no valid solid (a move by NaN, say). */
  check(): this {
    const status = this.manifold.status();
    if (status !== 'NoError') throw new CannotBuild(`The solid kernel refused the shape (${status}).`);
    return this;
  }
  isEmpty(): boolean {
    return this.manifold.isEmpty();
  }
  /** mm3 */
  volume(): number {
    return this.manifold.volume();
  }
  /** mm2 */
  area(): number {
    return this.manifold.surfaceArea();
  }
  genus(): number {
    return this.manifold.genus();
  }
  triangles(): number {
    return this.manifold.numTri();
  }
  bounds(): { min: Vec3; max: Vec3 } {
    const box = this.manifold.boundingBox();
    return { min: [box.min[0], box.min[1], box.min[2]], max: [box.max[0], box.max[1], box.max[2]] };
  }
  /** Smallest distance to another solid, at most `search` mm; 0 where they meet. */
  gap(other: Solid, search: number): number {
    return this.manifold.minGap(other.manifold, search);
  }
  /** Where the segment from a to b enters and leaves the surface, nearest first. */
  hits(a: Vec3, b: Vec3): { position: Vec3; normal: Vec3; distance: number }[] {
    return this.manifold
      .rayCast([a[0], a[1], a[2]], [b[0], b[1], b[2]])
      .map((hit) => ({ position: hit.position, normal: hit.normal, distance: hit.distance }));
  }
  /** The surface as triangles that all have an area (slivers.ts); looked at, never changed. */
  mesh(): TriangleMesh {
    this.#mesh ??= withoutSlivers(this.triangulated());
    return this.#mesh;
  }
  protected triangulated(): TriangleMesh {
    const { vertProperties, numProp, triVerts: indices } = this.manifold.getMesh();
    return { positions: positionsOf(vertProperties, numProp), indices };
  }
}

/**
 * Solids that stand in one another (Kernel.together). Looking at them and moving them costs no more than it does for each alone; for
 * anything else they are united, anew with every question.
 */
class StandingTogether extends Solid {
  override get manifold(): Manifold {
    return this.kernel.union([this]).manifold;
  }

  override members(): readonly Solid[] {
    return this.owned.map((manifold) => new Solid(this.kernel, manifold));
  }
  override transform(matrix: Mat4): Solid {
    return this.kernel.together(this.#each((solid) => solid.transform(matrix)));
  }
  override translate(by: Vec3): Solid {
    return this.kernel.together(this.#each((solid) => solid.translate(by)));
  }
  override check(): this {
    this.#each((solid) => solid.check());
    return this;
  }
  override isEmpty(): boolean {
    return this.#each((solid) => solid.isEmpty()).every(Boolean);
  }
  override triangles(): number {
    return this.#each((solid) => solid.triangles()).reduce((sum, count) => sum + count, 0);
  }
  override bounds(): { min: Vec3; max: Vec3 } {
    return this.#each((solid) => solid.bounds()).reduce(joinBounds);
  }
  #each<T>(ask: (solid: Solid) => T): T[] {
    return this.members().map(ask);
  }

  protected override triangulated(): TriangleMesh {
    const meshes = this.owned.map((manifold) => manifold.getMesh());
    const positions = new Float32Array(meshes.reduce((sum, { numVert }) => sum + 3 * numVert, 0));
    const indices = new Uint32Array(meshes.reduce((sum, { numTri }) => sum + 3 * numTri, 0));
    let [point, corner] = [0, 0];
    for (const { vertProperties, numProp, triVerts, numVert } of meshes) {
      positions.set(positionsOf(vertProperties, numProp), 3 * point);
      for (let i = 0; i < triVerts.length; i++) indices[corner + i] = triVerts[i]! + point;
      point += numVert;
      corner += triVerts.length;
    }
    return { positions, indices };
  }
}

function positionsOf(properties: Float32Array, stride: number): Float32Array {
  if (stride === 3) return properties;
  const count = properties.length / stride;
  const positions = new Float32Array(count * 3);
  for (let i = 0; i < count; i++) for (let k = 0; k < 3; k++) positions[3 * i + k] = properties[stride * i + k]!;
  return positions;
}
