import { type BufferGeometry, type Camera, EdgesGeometry, InstancedMesh, Matrix4, type Mesh, type Object3D, Vector2, Vector3 } from 'three';
import type { Picker, SurfaceHit } from './Picker.ts';
import { projectedPixels } from './pixels.ts';

/** What something that is moved snaps to. `grid` are steps of a length, the others are shapes under the pointer. */
export const SNAP_TARGETS = ['grid', 'vertex', 'edge', 'face'] as const;
export type SnapTarget = (typeof SNAP_TARGETS)[number];

export interface SnapPoint {
  kind: Exclude<SnapTarget, 'grid'>;
  /** World, mm. */
  point: Vector3;
}

/** How near to the pointer a corner or an edge must be, pixels. */
const REACH = 16;
/** Beside the pointer it is looked for a surface too: corners of a silhouette are reached from outside. */
const AROUND: readonly (readonly [number, number])[] = [
  [0, 0],
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((step) => [Math.cos((step * Math.PI) / 4), Math.sin((step * Math.PI) / 4)] as const),
];
/** Above this, only the edges of the triangle under the pointer are looked at: finding the sharp ones takes too long. */
const TRIANGLES_FOR_EDGES = 60_000;
/** Edges between faces that are flatter than this are not seen, degrees. */
const FLAT = 1;

/** Finds corners, edges and faces under the pointer. */
export class SnapFinder {
  readonly #picker: Picker;
  readonly #edges = new WeakMap<BufferGeometry, Float32Array>();

  constructor(picker: Picker) {
    this.#picker = picker;
  }

  /**
   * @param at in pixels of the picture, from its upper left corner
   * @param isMoved objects that are on their way themselves
   */
  find(
    kind: SnapPoint['kind'],
    at: Vector2,
    size: Vector2,
    camera: Camera,
    root: Object3D,
    isMoved: (object: Object3D) => boolean,
  ): SnapPoint | null {
    const hit = this.#hitNear(kind === 'face' ? AROUND.slice(0, 1) : AROUND, at, size, camera, root, isMoved);
    if (!hit) return null;
    if (kind === 'face') return { kind, point: hit.point };
    const place = placeOf(hit);
    const toPixels = (world: Vector3): Vector2 => projectedPixels(world, camera, size);
    const point = kind === 'vertex' ? nearestVertex(hit, place, at, toPixels) : this.#nearestOnEdge(hit, place, at, toPixels);
    return point && toPixels(point).distanceTo(at) <= REACH ? { kind, point } : null;
  }

  #hitNear(
    around: readonly (readonly [number, number])[],
    at: Vector2,
    size: Vector2,
    camera: Camera,
    root: Object3D,
    isMoved: (object: Object3D) => boolean,
  ): SurfaceHit | null {
    for (const [x, y] of around) {
      const beside = new Vector2(((at.x + x * REACH * 0.7) / size.x) * 2 - 1, 1 - ((at.y + y * REACH * 0.7) / size.y) * 2);
      const hit = this.#picker.surfaceHit(beside, camera, root, isMoved);
      if (hit) return hit;
    }
    return null;
  }

  #nearestOnEdge(hit: SurfaceHit, place: Matrix4, at: Vector2, toPixels: (world: Vector3) => Vector2): Vector3 | null {
    const ends = this.#edgesOf(hit);
    let best: { point: Vector3; score: number } | null = null;
    const [from, to] = [new Vector3(), new Vector3()];
    for (let index = 0; index + 5 < ends.length; index += 6) {
      from.fromArray(ends, index).applyMatrix4(place);
      to.fromArray(ends, index + 3).applyMatrix4(place);
      const [a, b] = [toPixels(from), toPixels(to)];
      const along = b.clone().sub(a);
      const share = along.lengthSq() === 0 ? 0 : Math.min(1, Math.max(0, at.clone().sub(a).dot(along) / along.lengthSq()));
      const point = from.clone().lerp(to, share);
      const score = toPixels(point).distanceTo(at);
      if (score <= REACH && (!best || isBetter(score, point, best, hit.point))) best = { point, score };
    }
    return best?.point ?? null;
  }

  #edgesOf({ object, corners }: SurfaceHit): Float32Array {
    const { geometry } = object;
    const count = (geometry.index?.count ?? geometry.getAttribute('position').count) / 3;
    if (count > TRIANGLES_FOR_EDGES || 'isSkinnedMesh' in object) {
      return new Float32Array(corners.flatMap((corner, at) => [...corner, ...corners[(at + 1) % corners.length]!]));
    }
    const known = this.#edges.get(geometry);
    if (known) return known;
    const edges = new EdgesGeometry(geometry, FLAT);
    const ends = Float32Array.from(edges.getAttribute('position').array);
    edges.dispose();
    this.#edges.set(geometry, ends);
    return ends;
  }
}

function nearestVertex(hit: SurfaceHit, place: Matrix4, at: Vector2, toPixels: (world: Vector3) => Vector2): Vector3 | null {
  const mesh: Mesh = hit.object;
  const { count } = mesh.geometry.getAttribute('position');
  let best: { point: Vector3; score: number } | null = null;
  const vertex = new Vector3();
  for (let index = 0; index < count; index += 1) {
    mesh.getVertexPosition(index, vertex).applyMatrix4(place);
    const score = toPixels(vertex).distanceTo(at);
    if (score <= REACH && (!best || isBetter(score, vertex, best, hit.point))) best = { point: vertex.clone(), score };
  }
  return best?.point ?? null;
}

/** Of two that are about as near in the picture, the one at the side that is seen: nearer to where the surface is hit. */
function isBetter(score: number, point: Vector3, best: { point: Vector3; score: number }, hit: Vector3): boolean {
  if (Math.abs(score - best.score) > 1) return score < best.score;
  return point.distanceToSquared(hit) < best.point.distanceToSquared(hit);
}

/** From the coordinates of the geometry to the world, for copies of an instanced mesh too. */
function placeOf({ object, instance }: SurfaceHit): Matrix4 {
  if (instance === undefined || !(object instanceof InstancedMesh)) return object.matrixWorld;
  const place = new Matrix4();
  object.getMatrixAt(instance, place);
  return place.premultiply(object.matrixWorld);
}
