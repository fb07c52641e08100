import {
  type BufferGeometry,
  type Camera,
  DoubleSide,
  type Intersection,
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
/** Nothing that can be seen is as far away, mm. */
const FARTHEST = 1e12;

export interface PickSource {
  /** What is looked at, all below it included. */
  roots(): readonly Object3D[];
  /** What a hit stands for, or null if it cannot be picked. */
  resolve(hit: Object3D): Object3D | null;
}

/** Where a ray meets a mesh. */
export interface SurfaceHit {
  object: Mesh;
  /** World, mm. */
  point: Vector3;
  /** Of the triangle, in the coordinates of the mesh. */
  corners: readonly Vector3[];
  /** Which copy of an instanced mesh. */
  instance?: number;
}

/** Finds what lies under a point of the picture. Large meshes get a bounding volume tree when they are first asked for. */
export class Picker {
  readonly #source: PickSource;
  readonly #raycaster = new Raycaster();
  readonly #trees = new WeakMap<BufferGeometry, { tree: MeshBVH; version: number }>();

  constructor(source: PickSource) {
    this.#source = source;
  }

  /** Objects under a point in normalized device coordinates, each once: what is drawn over everything, then nearest first. @param mmPerPixel makes lines as easy to hit at any scale */
  pick(point: Vector2, camera: Camera, mmPerPixel: number): Object3D[] {
    this.#raycaster.setFromCamera(point, camera as Parameters<Raycaster['setFromCamera']>[1]);
    this.#raycaster.params.Line = { threshold: mmPerPixel * 4 };
    this.#raycaster.params.Points = { threshold: mmPerPixel * 5 };
    return this.#alongRay();
  }

  /** Objects that a ray of the world meets, in the same order. @param camera that sees them: sprites face it @param reach how near the ray has to come to a line or a point, mm */
  pickAlong(ray: Ray, camera: Camera, reach: number): Object3D[] {
    this.#raycaster.ray.copy(ray);
    this.#raycaster.camera = camera;
    this.#raycaster.params.Line = { threshold: reach };
    this.#raycaster.params.Points = { threshold: reach };
    return this.#alongRay();
  }

  /** The first surface under a point of the picture. @param isLeftOut objects that are looked through */
  surfaceHit(point: Vector2, camera: Camera, root: Object3D, isLeftOut: (object: Object3D) => boolean): SurfaceHit | null {
    this.#raycaster.setFromCamera(point, camera as Parameters<Raycaster['setFromCamera']>[1]);
    let nearest: { distance: number; object: Mesh } | null = null;
    const visit = (object: Object3D): void => {
      if (!object.visible || isLeftOut(object)) return;
      const distance = object instanceof Mesh ? this.#distanceTo(object) : null;
      if (object instanceof Mesh && distance !== null && (!nearest || distance < nearest.distance)) nearest = { distance, object };
      object.children.forEach(visit);
    };
    visit(root);
    return nearest === null ? null : this.#hitOf(nearest);
  }

  #alongRay(): Object3D[] {
    const hits: { distance: number; object: Object3D }[] = [];
    const visit = (object: Object3D): void => {
      const isPicker = objectOfPicker(object) !== undefined;
      if (!object.visible && !isPicker) return;
      const found = this.#source.resolve(object);
      const distance = found ? this.#distanceTo(object) : null;
      if (found && distance !== null) hits.push({ distance: isDrawnOver(object) ? distance - FARTHEST : distance, object: found });
      for (const child of object.children) visit(child);
    };
    for (const root of this.#source.roots()) visit(root);
    hits.sort((a, b) => a.distance - b.distance);
    return [...new Set(hits.map((hit) => hit.object))];
  }

  /** Which triangle it was is asked for the one that was hit, not for all. */
  #hitOf({ object, distance }: { object: Mesh; distance: number }): SurfaceHit {
    const point = this.#raycaster.ray.at(distance, new Vector3());
    const found = usesTree(object) ? this.#byTree(object) : this.#raycaster.intersectObject(object, false)[0];
    const { a, b, c } = found?.face ?? { a: 0, b: 0, c: 0 };
    const corners = [a, b, c].map((index) => object.getVertexPosition(index, new Vector3()));
    return { object, point, corners, ...(found?.instanceId === undefined ? {} : { instance: found.instanceId }) };
  }

  #distanceTo(object: Object3D): number | null {
    if (object instanceof Mesh && usesTree(object)) return this.#distanceByTree(object);
    return this.#raycaster.intersectObject(object, false)[0]?.distance ?? null;
  }

  #distanceByTree(mesh: Mesh): number | null {
    const hit = this.#byTree(mesh);
    return hit ? this.#raycaster.ray.origin.distanceTo(hit.point.applyMatrix4(mesh.matrixWorld)) : null;
  }

  /** In the coordinates of the mesh. */
  #byTree(mesh: Mesh): Intersection | null {
    const { geometry } = mesh;
    const { ray } = this.#raycaster;
    if (!geometry.boundingSphere) geometry.computeBoundingSphere();
    const sphere = new Sphere().copy(geometry.boundingSphere ?? new Sphere()).applyMatrix4(mesh.matrixWorld);
    if (!ray.intersectsSphere(sphere)) return null;
    const local = new Ray().copy(ray).applyMatrix4(new Matrix4().copy(mesh.matrixWorld).invert());
    const side = materialsOf(mesh)[0]?.side ?? DoubleSide;
    return this.#tree(geometry).raycastFirst(local, side);
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

function isDrawnOver(object: Object3D): boolean {
  return materialsOf(object).some(({ depthTest }) => !depthTest);
}

/** Meshes that are bent while they are drawn have other triangles than their geometry says. */
function usesTree(mesh: Mesh): boolean {
  const { geometry } = mesh;
  const bent =
    'isInstancedMesh' in mesh || 'isSkinnedMesh' in mesh || 'isBatchedMesh' in mesh || Object.keys(geometry.morphAttributes).length > 0;
  const corners = geometry.index?.count ?? geometry.getAttribute('position')?.count ?? 0;
  return !bent && corners / 3 >= TRIANGLES_FOR_TREE;
}
