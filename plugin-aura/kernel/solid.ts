import type { Manifold } from 'manifold-3d';
import { CannotBuild } from './cannotBuild.ts';
import type { Kernel, TriangleMesh } from './kernel.ts';
import type { Region } from './region.ts';
import { withoutSlivers } from './slivers.ts';
import type { Mat4, Vec3 } from './space.ts';

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
  /** What of it lies in the other, and the rest. */
  split(other: Solid): [Solid, Solid] {
    const [inside, outside] = this.manifold.split(other.manifold);
    return [this.kernel.solid(inside), this.kernel.solid(outside)];
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

function positionsOf(properties: Float32Array, stride: number): Float32Array {
  if (stride === 3) return properties;
  const count = properties.length / stride;
  const positions = new Float32Array(count * 3);
  for (let i = 0; i < count; i++) for (let k = 0; k < 3; k++) positions[3 * i + k] = properties[stride * i + k]!;
  return positions;
}
