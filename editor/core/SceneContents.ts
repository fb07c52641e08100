import { type BufferGeometry, Camera, type Material, type Object3D, type Scene } from 'three';
import { AimHelper } from './AimHelper.ts';
import type { Helpers } from './Helpers.ts';
import { isAimed, LightTargets } from './LightTargets.ts';
import { geometryOf, hasMaterial, materialsOf } from './materials.ts';
import { Resources } from './Resources.ts';
import { SceneIndex } from './SceneIndex.ts';
import type { Signals } from './Signals.ts';

/** What the scene has: which objects by uuid, which geometries, materials and cameras. Follows each change in its own size. */
export class SceneContents {
  readonly index: SceneIndex;
  readonly geometries: Resources<BufferGeometry>;
  readonly materials: Resources<Material>;
  readonly lightTargets = new LightTargets();
  /** All cameras by uuid, the editor's own included. */
  readonly cameras = new Map<string, Camera>();
  #signals: Signals;
  #helpers: Helpers;

  constructor(scene: Scene, signals: Signals, helpers: Helpers) {
    this.index = new SceneIndex(scene);
    this.#signals = signals;
    this.#helpers = helpers;
    const { geometryAdded, geometryRemoved, materialAdded, materialRemoved } = signals;
    this.geometries = new Resources<BufferGeometry>(
      (geometry) => geometryAdded.dispatch(geometry),
      (geometry) => {
        // Frees the copy on the graphics card; should the geometry come back, it is uploaded again.
        geometry.dispose();
        geometryRemoved.dispatch(geometry);
      },
    );
    this.materials = new Resources<Material>(
      (material) => materialAdded.dispatch(material),
      (material) => materialRemoved.dispatch(material),
    );
  }

  /** An object has come into the scene, with all that is in it. */
  add(root: Object3D): void {
    this.index.add(root);
    root.traverse((object) => {
      const geometry = geometryOf(object);
      if (geometry) this.geometries.retain(geometry);
      for (const material of materialsOf(object)) this.materials.retain(material);
      if (object instanceof Camera) {
        this.cameras.set(object.uuid, object);
        this.#signals.cameraAdded.dispatch(object);
      }
      this.lightTargets.add(object, (uuid) => this.index.known(uuid));
      this.#helpers.add(object);
      this.#mark(object);
      if (isAimed(object) && this.index.known(object.target.uuid)) this.#mark(object.target);
    });
  }

  /** An object leaves the scene, with all that is in it. */
  remove(root: Object3D): void {
    this.index.remove(root);
    root.traverse((object) => {
      const geometry = geometryOf(object);
      if (geometry) this.geometries.release(geometry);
      for (const material of materialsOf(object)) this.materials.release(material);
      if (object instanceof Camera) {
        this.cameras.delete(object.uuid);
        this.#signals.cameraRemoved.dispatch(object);
      }
      this.lightTargets.remove(object);
      this.#helpers.remove(object);
      if (isAimed(object) && this.#helpers.get(object.target) instanceof AimHelper && this.lightTargets.of(object.target).length === 0)
        this.#helpers.remove(object.target);
    });
  }

  /** Follows an object whose uuid has been changed. */
  rekey(object: Object3D, oldUuid: string): void {
    this.index.rekey(object, oldUuid);
    this.lightTargets.rekey(object, oldUuid);
    const camera = this.cameras.get(oldUuid);
    if (camera !== object || !camera) return;
    this.cameras.delete(oldUuid);
    this.cameras.set(camera.uuid, camera);
  }

  setGeometry(object: Object3D & { geometry: BufferGeometry }, geometry: BufferGeometry): void {
    const outgoing = object.geometry;
    object.geometry = geometry;
    if (!this.index.contains(object)) return;
    this.geometries.retain(geometry);
    this.geometries.release(outgoing);
  }

  /** The material in a slot; -1 is the only one. */
  materialIn(object: Object3D, slot: number): Material | undefined {
    return materialsOf(object)[Math.max(slot, 0)];
  }

  setMaterial(object: Object3D & { material: Material | Material[] }, slot: number, material: Material): void {
    const outgoing = hasMaterial(object) ? this.materialIn(object, slot) : undefined;
    if (Array.isArray(object.material)) object.material[Math.max(slot, 0)] = material;
    else object.material = material;
    if (!this.index.contains(object)) return;
    this.materials.retain(material);
    if (outgoing) this.materials.release(outgoing);
  }

  /** What lights shine at and nothing shows otherwise gets a mark that can be seen and clicked. */
  #mark(object: Object3D): void {
    if (this.#helpers.get(object) || geometryOf(object) || this.lightTargets.of(object).length === 0) return;
    this.#helpers.add(object, new AimHelper(object, () => this.lightTargets.of(object)));
  }

  clear(): void {
    this.index.clear();
    this.lightTargets.clear();
    this.geometries.clear();
    this.materials.clear();
    this.#helpers.clear();
  }
}
