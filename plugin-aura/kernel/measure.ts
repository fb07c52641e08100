import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Solid, TriangleMesh } from './kernel.ts';

/** What a solid measures; it never changes, so that each is measured once. */
export interface Measures {
  /** mm3 */
  volume: number;
  /** mm2 */
  area: number;
  triangles: number;
  /** Closed and facing outward. The kernel refuses what is not closed; a solid turned inside out has a negative volume. */
  watertight: boolean;
}

/** Thickness of walls, mm, at the thinnest 1 %, the thinnest 5 % and the median of the surface. */
export interface WallThickness {
  p1: number;
  p5: number;
  median: number;
}

/** Remembers the measures of solids for as long as the solids are in use. */
export class MeasureBook {
  readonly #measures = new WeakMap<Solid, Measures>();
  readonly #walls = new WeakMap<Solid, WallThickness | null>();

  of(solid: Solid): Measures {
    let measures = this.#measures.get(solid);
    if (!measures) {
      const volume = solid.volume();
      measures = { volume, area: solid.area(), triangles: solid.triangles(), watertight: volume > 0 };
      this.#measures.set(solid, measures);
    }
    return measures;
  }

  /** Null for a solid in which no wall was found. */
  walls(solid: Solid): WallThickness | null {
    let walls = this.#walls.get(solid);
    if (walls === undefined) {
      walls = wallThickness(solid.mesh());
      this.#walls.set(solid, walls);
    }
    return walls;
  }
}

const SAMPLES = 1_500;
/** Cosine between the normals of two sides of one wall: beyond 120 degrees they oppose each other (jewelry.md, check M1). */
const OPPOSED = -0.5;

/**
 * Wall thickness by rays inward from points spread evenly over the area, square to the surface, up to the first face that
 * opposes it; where the first face met does not (at a wedge's edge), there is no wall. Null where no ray found one.
 */
export function wallThickness(mesh: TriangleMesh, samples = SAMPLES): WallThickness | null {
  const { positions, indices } = mesh;
  if (indices.length === 0) return null;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  // The tree reorders the index that it is given.
  geometry.setIndex(new BufferAttribute(indices.slice(), 1));
  const tree = new MeshBVH(geometry, { targetLeafSize: 8 });
  const ray = new Ray();
  const normal = new Vector3();
  const found: number[] = [];
  for (const { point, face } of spread(mesh, samples)) {
    faceNormal(mesh, face, normal);
    ray.direction.copy(normal).negate();
    ray.origin.copy(point).addScaledVector(ray.direction, 1e-4);
    const hit = tree.raycastFirst(ray, DoubleSide);
    if (hit?.face && hit.face.normal.dot(normal) < OPPOSED) found.push(hit.distance + 1e-4);
  }
  if (found.length === 0) return null;
  found.sort((a, b) => a - b);
  const at = (share: number): number => found[Math.min(found.length - 1, Math.floor(share * found.length))]!;
  return { p1: at(0.01), p5: at(0.05), median: at(0.5) };
}

/** Points at equal steps of area along the list of triangles; where in its triangle each lies follows a low-discrepancy sequence. */
function* spread({ positions, indices }: TriangleMesh, samples: number): Generator<{ point: Vector3; face: number }> {
  const faces = indices.length / 3;
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  const load = (face: number): void => {
    a.fromArray(positions, 3 * indices[3 * face]!);
    b.fromArray(positions, 3 * indices[3 * face + 1]!);
    c.fromArray(positions, 3 * indices[3 * face + 2]!);
  };
  const edge = new Vector3();
  const areaOf = (face: number): number => {
    load(face);
    return edge.copy(b).sub(a).cross(c.clone().sub(a)).length() / 2;
  };
  const areas = Float64Array.from({ length: faces }, (_, face) => areaOf(face));
  const total = areas.reduce((sum, area) => sum + area, 0);
  const step = total / samples;
  let next = step / 2;
  let passed = 0;
  let n = 0;
  for (let face = 0; face < faces; face++) {
    passed += areas[face]!;
    while (passed > next && n < samples) {
      load(face);
      // The additive recurrence of the plastic number (Roberts 2018), folded into the triangle.
      let u = (0.5 + n * 0.7548776662466927) % 1;
      let v = (0.5 + n * 0.5698402909980532) % 1;
      if (u + v > 1) [u, v] = [1 - u, 1 - v];
      const point = a
        .clone()
        .multiplyScalar(1 - u - v)
        .addScaledVector(b, u)
        .addScaledVector(c, v);
      yield { point, face };
      n++;
      next += step;
    }
  }
}

function faceNormal({ positions, indices }: TriangleMesh, face: number, into: Vector3): void {
  const at = (k: number): Vector3 => new Vector3().fromArray(positions, 3 * indices[3 * face + k]!);
  const origin = at(0);
  into.copy(at(1).sub(origin).cross(at(2).sub(origin))).normalize();
}
