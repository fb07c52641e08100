import { Box3, type Object3D } from 'three';
import { shapeBounds } from './sceneBounds.ts';

/**
 * World bounds in mm of all that can be seen in a scene. Each object's box is kept, so that after a change of one the boxes of the
 * others need not be made anew.
 */
export class ContentBounds {
  readonly #scene: Object3D;
  #boxes = new Map<Object3D, Box3>();
  readonly #changed = new Set<Object3D>();
  readonly #total = new Box3();
  #isOld = true;

  constructor(scene: Object3D) {
    this.#scene = scene;
  }

  /** @param object what has changed, with all below it; without one, anything may have */
  invalidate(object?: Object3D): void {
    // A bone bends meshes that are not below it.
    if (object && object !== this.#scene && !('isBone' in object)) this.#changed.add(object);
    else this.#isOld = true;
  }

  /** Brings the world matrices of what has changed up to date, too. */
  get box(): Box3 {
    if (this.#isOld) {
      const former = this.#boxes;
      this.#boxes = new Map();
      this.#scene.updateMatrixWorld();
      this.#add(this.#scene, former);
    } else if (this.#changed.size > 0) {
      for (const object of this.#changed) this.#renew(object);
    } else return this.#total;
    this.#isOld = false;
    this.#changed.clear();
    this.#total.makeEmpty();
    for (const box of this.#boxes.values()) this.#total.union(box);
    return this.#total;
  }

  #renew(object: Object3D): void {
    object.updateWorldMatrix(true, true);
    object.traverse((child) => this.#boxes.delete(child));
    if (this.#isShown(object)) this.#add(object);
  }

  /** @param former boxes that are not needed any more, to be used again: ten thousand new ones are a burden */
  #add(root: Object3D, former?: ReadonlyMap<Object3D, Box3>): void {
    root.traverseVisible((object) => {
      const box = shapeBounds(object);
      if (box) this.#boxes.set(object, (former?.get(object) ?? new Box3()).copy(box));
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
