import type { Manifold } from 'manifold-3d';
import { joinBounds } from './frames.ts';
import type { Kernel, TriangleMesh } from './kernel.ts';
import { Solid } from './solid.ts';
import type { Mat4, Vec3 } from './space.ts';

/**
 * Solids that stand in one another (Kernel.together). Looking at them and moving them costs no more than it does for each alone; for
 * anything else they are united, anew with every question.
 */
export class StandingTogether extends Solid {
  readonly #members: readonly Solid[];

  constructor(kernel: Kernel, solids: readonly Solid[]) {
    const members = solids.flatMap((solid) => solid.members());
    super(kernel, ...members.flatMap(({ owned }) => owned));
    this.#members = members;
  }
  override get manifold(): Manifold {
    return this.kernel.union([this]).manifold;
  }

  override members(): readonly Solid[] {
    return this.#members;
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
    return this.#members.map(ask);
  }

  /** Each is rid of its slivers by itself: most solids have none, and are not looked at again for those of others. */
  protected override triangulated(): TriangleMesh {
    const meshes = this.#each((solid) => solid.mesh());
    const positions = new Float32Array(meshes.reduce((sum, mesh) => sum + mesh.positions.length, 0));
    const indices = new Uint32Array(meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0));
    let [point, corner] = [0, 0];
    for (const mesh of meshes) {
      positions.set(mesh.positions, point);
      for (let i = 0; i < mesh.indices.length; i++) indices[corner + i] = mesh.indices[i]! + point / 3;
      point += mesh.positions.length;
      corner += mesh.indices.length;
    }
    return { positions, indices };
  }
}

/** A mesh of which nothing lies in the kernel's heap (Kernel.drawn); a solid is made of it anew with every question. */
export class Drawn extends Solid {
  readonly #drawn: TriangleMesh;

  constructor(kernel: Kernel, mesh: TriangleMesh) {
    super(kernel);
    this.#drawn = mesh;
  }
  override get manifold(): Manifold {
    return this.kernel.fromMesh(this.#drawn).manifold;
  }

  override transform(matrix: Mat4): Solid {
    return new Drawn(this.kernel, { positions: transformed(this.#drawn.positions, matrix), indices: this.#drawn.indices });
  }
  override check(): this {
    return this;
  }
  override isEmpty(): boolean {
    return this.#drawn.indices.length === 0;
  }
  override triangles(): number {
    return this.#drawn.indices.length / 3;
  }
  override bounds(): { min: Vec3; max: Vec3 } {
    const { positions } = this.#drawn;
    const [min, max] = [
      [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
      [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
    ];
    for (let i = 0; i < positions.length; i++) {
      const value = positions[i]!;
      if (value < min[i % 3]!) min[i % 3] = value;
      if (value > max[i % 3]!) max[i % 3] = value;
    }
    return { min: [min[0]!, min[1]!, min[2]!], max: [max[0]!, max[1]!, max[2]!] };
  }

  protected override triangulated(): TriangleMesh {
    return this.#drawn;
  }
}

function transformed(positions: Float32Array, m: Mat4): Float32Array {
  const moved = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    for (let k = 0; k < 3; k++) moved[i + k] = m[k]! * x + m[4 + k]! * y + m[8 + k]! * z + m[12 + k]!;
  }
  return moved;
}
