import {
  type BufferGeometry,
  type Camera,
  DoubleSide,
  Matrix4,
  Mesh,
  type Object3D,
  Ray,
  Raycaster,
  Sphere,
  type Vector2,
  Vector3,
} from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { objectOfPicker } from '../core/Helpers.ts';
import { materialsOf } from '../core/materials.ts';

/** Below this, testing every triangle is as quick as building a tree first. */
const TRIANGLES_FOR_TREE = 3000;

export interface PickSource {
  /** What is looked at, all below it included. */
  roots(): readonly Object3D[];
  /** What a hit stands for, or null if it cannot be picked. */
  resolve(hit: Object3D): Object3D | null;
}

/** Finds what lies under a point of the picture. Large meshes get a bounding volume tree when they are first asked for. */
export class Picker {
  readonly #source: PickSource;
  readonly #raycaster = new Raycaster();
  readonly #trees = new WeakMap<BufferGeometry, { tree: MeshBVH; version: number }>();

  constructor(source: PickSource) {
    this.#source = source;
  }

  /** Objects under a point in normalized device coordinates, nearest first, each once. @param mmPerPixel makes lines as easy to hit at any scale */
  pick(point: Vector2, camera: Camera, mmPerPixel: number): Object3D[] {
    this.#raycaster.setFromCamera(point, camera as Parameters<Raycaster['setFromCamera']>[1]);
    this.#raycaster.params.Line = { threshold: mmPerPixel * 4 };
    this.#raycaster.params.Points = { threshold: mmPerPixel * 5 };
    const hits: { distance: number; object: Object3D }[] = [];
    const visit = (object: Object3D): void => {
      const isPicker = objectOfPicker(object) !== undefined;
      if (!object.visible && !isPicker) return;
      const found = this.#source.resolve(object);
      const distance = found ? this.#distanceTo(object) : null;
      if (found && distance !== null) hits.push({ distance, object: found });
      for (const child of object.children) visit(child);
    };
    for (const root of this.#source.roots()) visit(root);
    hits.sort((a, b) => a.distance - b.distance);
    return [...new Set(hits.map((hit) => hit.object))];
  }

  /** The first point of a surface under a point of the picture, mm. */
  surfacePoint(point: Vector2, camera: Camera, root: Object3D): Vector3 | null {
    this.#raycaster.setFromCamera(point, camera as Parameters<Raycaster['setFromCamera']>[1]);
    let nearest = Number.POSITIVE_INFINITY;
    root.traverseVisible((object) => {
      if (!(object instanceof Mesh)) return;
      const distance = this.#distanceTo(object);
      if (distance !== null) nearest = Math.min(nearest, distance);
    });
    return Number.isFinite(nearest) ? this.#raycaster.ray.at(nearest, new Vector3()) : null;
  }

  #distanceTo(object: Object3D): number | null {
    if (object instanceof Mesh && usesTree(object)) return this.#distanceByTree(object);
    return this.#raycaster.intersectObject(object, false)[0]?.distance ?? null;
  }

  #distanceByTree(mesh: Mesh): number | null {
    const { geometry } = mesh;
    const { ray } = this.#raycaster;
    if (!geometry.boundingSphere) geometry.computeBoundingSphere();
    const sphere = new Sphere().copy(geometry.boundingSphere ?? new Sphere()).applyMatrix4(mesh.matrixWorld);
    if (!ray.intersectsSphere(sphere)) return null;
    const local = new Ray().copy(ray).applyMatrix4(new Matrix4().copy(mesh.matrixWorld).invert());
    const side = materialsOf(mesh)[0]?.side ?? DoubleSide;
    const hit = this.#tree(geometry).raycastFirst(local, side);
    return hit ? ray.origin.distanceTo(hit.point.applyMatrix4(mesh.matrixWorld)) : null;
  }

  #tree(geometry: BufferGeometry): MeshBVH {
    const position = geometry.getAttribute('position');
    const version = 'version' in position ? position.version : 0;
    const known = this.#trees.get(geometry);
    if (known?.version === version) return known.tree;
    const tree = new MeshBVH(geometry, { indirect: true });
    this.#trees.set(geometry, { tree, version });
    return tree;
  }
}

/** Meshes that are bent while they are drawn have other triangles than their geometry says. */
function usesTree(mesh: Mesh): boolean {
  const { geometry } = mesh;
  const bent =
    'isInstancedMesh' in mesh || 'isSkinnedMesh' in mesh || 'isBatchedMesh' in mesh || Object.keys(geometry.morphAttributes).length > 0;
  const corners = geometry.index?.count ?? geometry.getAttribute('position')?.count ?? 0;
  return !bent && corners / 3 >= TRIANGLES_FOR_TREE;
}
