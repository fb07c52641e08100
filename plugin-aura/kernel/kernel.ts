import type { CrossSection, Manifold, ManifoldToplevel } from 'manifold-3d';
import ManifoldModule from 'manifold-3d';
import { CannotBuild } from './cannotBuild.ts';
import { Region } from './region.ts';
import { Drawn, StandingTogether } from './shown.ts';
import { Solid } from './solid.ts';
import type { Vec2, Vec3 } from './space.ts';

/** Who works with the kernel gets its solids and regions at the same address. */
export { Region, Solid };

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

  /**
   * A solid from a triangle mesh, vertices welded by index only. Refused unless closed and oriented. Booleans with it leave no edge
   * along their seams that is shorter than its `tolerance`, mm.
   */
  fromMesh(mesh: TriangleMesh, tolerance = 0): Solid {
    const source = new this.wasm.Mesh({ numProp: 3, vertProperties: mesh.positions, triVerts: mesh.indices });
    source.tolerance = tolerance;
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
    return solids.length === 1 ? solids[0]! : new StandingTogether(this, solids);
  }

  /** A closed mesh as it is, without a look at whether it is one: to be shown and moved. What else is asked of it makes a solid of it first. */
  drawn(mesh: TriangleMesh): Solid {
    return new Drawn(this, mesh);
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
