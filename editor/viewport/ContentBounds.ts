import { Box3, type Matrix4, type Object3D } from 'three';
import { geometryOf } from '../core/materials.ts';
import { shapeBounds } from './sceneBounds.ts';

/**
 * World bounds in mm of all that can be seen in a scene. Each object's box is kept, so that after a change of one the boxes of the
 * others need not be made anew.
 */
export class ContentBounds {
  readonly #scene: Object3D;
  #boxes = new Map<Object3D, Box3>();
  /** Whether they must be measured again, also where they have not moved. */
  readonly #changed = new Map<Object3D, boolean>();
  /** Where each of those that have changed was, and whether it was visible. */
  readonly #places = new WeakMap<Object3D, { matrix: Matrix4; visible: boolean }>();
  readonly #total = new Box3();
  readonly #bodiless = new Set<Object3D>();
  #isOld = true;
  #version = 0;

  constructor(scene: Object3D) {
    this.#scene = scene;
  }

  /** @param object what has changed, with all below it; without one, anything may have @param shape whether its geometry may have changed */
  invalidate(object?: Object3D, shape = false): void {
    // A bone bends meshes that are not below it.
    if (!object || object === this.#scene || 'isBone' in object) this.#isOld = true;
    else this.#changed.set(object, shape || this.#changed.get(object) === true || !isRigid(object));
  }

  /** Another number once something has come, gone, or moved; not after a change of a name. Right after `box` has been asked for. */
  get version(): number {
    return this.#version;
  }

  /** What can be seen and has no body: lines, points, sprites. Right after `box` has been asked for. */
  get bodiless(): ReadonlySet<Object3D> {
    return this.#bodiless;
  }

  /** Brings the world matrices of what has changed up to date, too. */
  get box(): Box3 {
    if (this.#isOld) {
      this.#version += 1;
      const former = this.#boxes;
      this.#boxes = new Map();
      this.#bodiless.clear();
      this.#scene.updateMatrixWorld();
      this.#add(this.#scene, former);
    } else if (this.#changed.size > 0) {
      const moved = [...this.#changed].filter(([object, certain]) => this.#hasMoved(object) || certain);
      this.#changed.clear();
      if (moved.length === 0) return this.#total;
      this.#version += 1;
      for (const [object] of moved) this.#renew(object);
    } else return this.#total;
    this.#isOld = false;
    this.#changed.clear();
    unite(this.#boxes.values(), this.#total);
    return this.#total;
  }

  #hasMoved(object: Object3D): boolean {
    object.updateWorldMatrix(true, true);
    const before = this.#places.get(object);
    if (before?.visible === object.visible && before.matrix.equals(object.matrixWorld)) return false;
    this.#places.set(object, { matrix: object.matrixWorld.clone(), visible: object.visible });
    return true;
  }

  #renew(object: Object3D): void {
    object.traverse((child) => {
      this.#boxes.delete(child);
      this.#bodiless.delete(child);
    });
    if (this.#isShown(object)) this.#add(object);
  }

  /** @param former boxes that are not needed any more, to be used again: ten thousand new ones are a burden */
  #add(root: Object3D, former?: ReadonlyMap<Object3D, Box3>): void {
    root.traverseVisible((object) => {
      const box = shapeBounds(object);
      if (box) this.#boxes.set(object, (former?.get(object) ?? new Box3()).copy(box));
      if ('isLine' in object || 'isPoints' in object || 'isSprite' in object) this.#bodiless.add(object);
    });
  }

  /** Whether it is in the scene, and all above it are visible. */
  #isShown(object: Object3D): boolean {
    for (let at = object.parent; at; at = at.parent) {
      if (!at.visible) return false;
      if (at === this.#scene) return true;
    }
    return false;
  }
}

/** All boxes in one, with plain comparisons: after each change there may be ten thousand. */
function unite(boxes: Iterable<Box3>, total: Box3): void {
  let [x, y, z, toX, toY, toZ] = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  for (const { min, max } of boxes) {
    if (min.x < x) x = min.x;
    if (min.y < y) y = min.y;
    if (min.z < z) z = min.z;
    if (max.x > toX) toX = max.x;
    if (max.y > toY) toY = max.y;
    if (max.z > toZ) toZ = max.z;
  }
  total.min.set(x, y, z);
  total.max.set(toX, toY, toZ);
}

/** Whether nothing but its place says where it is drawn. */
function isRigid(object: Object3D): boolean {
  const morphs = geometryOf(object)?.morphAttributes ?? {};
  return object.children.length === 0 && !('isInstancedMesh' in object) && !('isSkinnedMesh' in object) && Object.keys(morphs).length === 0;
}
