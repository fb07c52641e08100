import { BufferAttribute, BufferGeometry, Matrix4, type Triangle, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { CannotBuild } from './cannotBuild.ts';
import type { Solid, TriangleMesh } from './kernel.ts';

/** Share of the size of a mesh by which one triangle has to reach through another before it counts as crossing. */
const THROUGH = 2e-5;

/** Pairs of neighbouring triangles that are compared for each triangle at most, some dozens being the rule; small meshes have no limit. */
const MOST_PAIRS = 80;
const FEWEST_PAIRS = 500_000;

/**
 * Whether a surface passes through itself: an edge of one triangle goes in at one side of another, and out at the other, by more
 * than rounding. Triangles with a common corner meet there anyway and are not compared; touching is no crossing.
 * Exact but for what is smaller than a fifty-thousandth of the whole.
 * @throws CannotBuild for triangles so long that nearly all lie beside all others: a wire of kilometres
 */
export function crossesItself({ positions, indices }: TriangleMesh): boolean {
  if (indices.length === 0) return false;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  // The tree reorders the index that it is given.
  const own = indices.slice();
  geometry.setIndex(new BufferAttribute(own, 1));
  const tree = new MeshBVH(geometry, { targetLeafSize: 4 });
  geometry.computeBoundingBox();
  const margin = THROUGH * geometry.boundingBox!.getSize(new Vector3()).length();
  let left = FEWEST_PAIRS + MOST_PAIRS * (indices.length / 3);
  const common = (i: number, j: number): boolean => {
    for (let k = 0; k < 3; k++) for (let l = 0; l < 3; l++) if (own[3 * i + k] === own[3 * j + l]) return true;
    return false;
  };
  const crosses = tree.bvhcast(tree, new Matrix4(), {
    // Nothing may be thrown in here: the tree would take its next walk for one within this.
    intersectsTriangles: (a, b, i, j) =>
      --left < 0 || (i < j && !common(i, j) && (reachesThrough(a, b, margin) || reachesThrough(b, a, margin))),
  });
  if (left < 0) throw new CannotBuild('It is too long for its thickness, and too finely cut, to be made sure of: make it shorter.');
  return crosses;
}

/** What to do about a profile that meets itself along its path. */
export const CLEAR_OF_ITSELF = 'use a smaller profile, or a path that keeps clear of itself';

/** Refuses a solid whose surface passes through itself; `advice` says what to change. @throws CannotBuild */
export function refuseCrossing(solid: Solid, advice: string, param?: string): Solid {
  if (!(solid.volume() > 0) || crossesItself(solid.mesh()))
    throw new CannotBuild(`Its surface would pass through itself: ${advice}.`, param);
  return solid;
}

/** The same for what is made along a path; what is only looked at is not asked. @throws CannotBuild */
export const refuseUnlessShown = ({ shown }: { shown: boolean }, solid: Solid, advice: string, param?: string): Solid =>
  shown ? solid : refuseCrossing(solid, advice, param);

const normal = new Vector3();
const point = new Vector3();
const edge = new Vector3();
const side = new Vector3();

/** Whether an edge of `a` goes through the inside of `b`, by more than `margin` at both ends and on all sides. */
function reachesThrough(a: Triangle, b: Triangle, margin: number): boolean {
  b.getNormal(normal);
  const offset = normal.dot(b.a);
  const [da, db, dc] = [normal.dot(a.a) - offset, normal.dot(a.b) - offset, normal.dot(a.c) - offset];
  return through(a.a, a.b, da, db, b, margin) || through(a.b, a.c, db, dc, b, margin) || through(a.c, a.a, dc, da, b, margin);
}

function through(from: Vector3, to: Vector3, before: number, after: number, b: Triangle, margin: number): boolean {
  if (!(Math.min(before, after) < -margin && Math.max(before, after) > margin)) return false;
  point
    .copy(to)
    .sub(from)
    .multiplyScalar(before / (before - after))
    .add(from);
  return inside(b.a, b.b, margin) && inside(b.b, b.c, margin) && inside(b.c, b.a, margin);
}

/** Whether the point lies left of a side of the triangle, seen against its normal, by more than `margin`. */
function inside(from: Vector3, to: Vector3, margin: number): boolean {
  edge.copy(to).sub(from);
  side.crossVectors(normal, edge);
  return side.dot(point) - side.dot(from) > margin * side.length();
}
