import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Solid, TriangleMesh } from './kernel.ts';
import type { Vec3 } from './space.ts';

/** Where a ray meets a surface. */
export interface Meeting {
  distance: number;
  /** Unit normal of the triangle, outward. */
  normal: Vec3;
}

const known = new WeakMap<Solid, Surface>();

/** The surface of a solid that is not empty, in its own coordinates; made once for as long as the solid is in use. */
export function surfaceOf(solid: Solid): Surface {
  let surface = known.get(solid);
  if (!surface) {
    surface = new Surface(solid.mesh());
    known.set(solid, surface);
  }
  return surface;
}

/** A closed surface that rays are shot at and distances are taken from: its triangles in a tree, lengths in mm. */
export class Surface {
  readonly mesh: TriangleMesh;
  readonly #tree: MeshBVH;
  readonly #ray = new Ray();
  readonly #point = new Vector3();

  /** `mesh` needs at least one triangle. */
  constructor(mesh: TriangleMesh) {
    this.mesh = mesh;
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
    // The tree reorders the index that it is given.
    geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1));
    this.#tree = new MeshBVH(geometry, { targetLeafSize: 8 });
  }

  /** The nearest triangle along a unit direction, seen from either side; null where there is none within `far`. */
  first(from: Vec3, direction: Vec3, far = Number.POSITIVE_INFINITY): Meeting | null {
    this.#ray.origin.set(...from);
    this.#ray.direction.set(...direction);
    const hit = this.#tree.raycastFirst(this.#ray, DoubleSide, 0, far);
    return hit?.face ? { distance: hit.distance, normal: [hit.face.normal.x, hit.face.normal.y, hit.face.normal.z] } : null;
  }

  /** Distance from a point to the surface, at most `search`. */
  distance(point: Vec3, search = Number.POSITIVE_INFINITY): number {
    return this.#tree.closestPointToPoint(this.#point.set(...point), undefined, 0, search)?.distance ?? search;
  }

  /** `count` points at equal steps of area along the list of triangles, each with its outward normal; where in its triangle each lies follows a low-discrepancy sequence. */
  *spread(count: number): Generator<{ point: Vec3; normal: Vec3 }> {
    const { positions, indices } = this.mesh;
    const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
    const normal = new Vector3();
    const load = (face: number): number => {
      a.fromArray(positions, 3 * indices[3 * face]!);
      b.fromArray(positions, 3 * indices[3 * face + 1]!);
      c.fromArray(positions, 3 * indices[3 * face + 2]!);
      normal.copy(b).sub(a).cross(this.#point.copy(c).sub(a));
      return normal.length() / 2;
    };
    const faces = indices.length / 3;
    let total = 0;
    for (let face = 0; face < faces; face++) total += load(face);
    const step = total / count;
    let next = step / 2;
    let passed = 0;
    let n = 0;
    for (let face = 0; face < faces && n < count; face++) {
      passed += load(face);
      normal.normalize();
      while (passed > next && n < count) {
        // The additive recurrence of the plastic number (Roberts 2018), folded into the triangle.
        let u = (0.5 + n * 0.7548776662466927) % 1;
        let v = (0.5 + n * 0.5698402909980532) % 1;
        if (u + v > 1) [u, v] = [1 - u, 1 - v];
        const w = 1 - u - v;
        yield {
          point: [a.x * w + b.x * u + c.x * v, a.y * w + b.y * u + c.y * v, a.z * w + b.z * u + c.z * v],
          normal: [normal.x, normal.y, normal.z],
        };
        n++;
        next += step;
      }
    }
  }
}
