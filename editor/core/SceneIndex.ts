import type { Object3D, Scene } from 'three';

/** Finds objects of the scene by uuid without walking it. */
export class SceneIndex {
  readonly #byUuid = new Map<string, Object3D>();
  #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  add(root: Object3D): void {
    root.traverse((object) => {
      this.#byUuid.set(object.uuid, object);
    });
  }

  remove(root: Object3D): void {
    root.traverse((object) => {
      if (this.#byUuid.get(object.uuid) === object) this.#byUuid.delete(object.uuid);
    });
  }

  rekey(object: Object3D, oldUuid: string): void {
    if (this.#byUuid.get(oldUuid) === object) this.#byUuid.delete(oldUuid);
    this.#byUuid.set(object.uuid, object);
  }

  /** Also finds what was put into the scene past the editor; that costs one walk. */
  find(uuid: string): Object3D | undefined {
    if (uuid === this.#scene.uuid) return this.#scene;
    const indexed = this.#byUuid.get(uuid);
    if (indexed?.uuid === uuid && this.contains(indexed)) return indexed;
    const found = this.#scene.getObjectByProperty('uuid', uuid);
    if (found) this.#byUuid.set(uuid, found);
    return found;
  }

  /** Only what came through the editor; costs no walk. */
  known(uuid: string): Object3D | undefined {
    return this.#byUuid.get(uuid);
  }

  contains(object: Object3D): boolean {
    for (let ancestor: Object3D | null = object; ancestor; ancestor = ancestor.parent) {
      if (ancestor === this.#scene) return true;
    }
    return false;
  }

  get size(): number {
    return this.#byUuid.size;
  }

  clear(): void {
    this.#byUuid.clear();
  }
}
