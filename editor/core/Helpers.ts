import {
  Camera,
  CameraHelper,
  DirectionalLight,
  DirectionalLightHelper,
  HemisphereLight,
  HemisphereLightHelper,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  PointLight,
  PointLightHelper,
  RectAreaLight,
  type Scene,
  SkeletonHelper,
  SkinnedMesh,
  SphereGeometry,
  SpotLight,
  SpotLightHelper,
} from 'three';
import { AreaLightHelper } from './AreaLightHelper.ts';
import type { Signals } from './Signals.ts';

/** A drawn stand-in of something that cannot be seen itself. */
export type Helper = Object3D & { update?: () => void; dispose?: () => void };

/** Millimetres. */
const SIZE = 5;

/** What a helper's picker stands for. A map beside them, because an artist may call an object `picker`. */
const pickers = new WeakMap<Object3D, Object3D>();

/** The camera, light or skeleton that the invisible picker of a helper stands for; undefined for anything else. */
export function objectOfPicker(hit: Object3D): Object3D | undefined {
  return pickers.get(hit);
}

/** Makes and keeps the helpers of cameras, lights and skeletons; each has an invisible child `picker` that leads to its object. */
export class Helpers {
  readonly #byObject = new Map<Object3D, Helper>();
  #sceneHelpers: Scene;
  #signals: Signals;

  constructor(sceneHelpers: Scene, signals: Signals) {
    this.#sceneHelpers = sceneHelpers;
    this.#signals = signals;
  }

  get(object: Object3D): Helper | undefined {
    return this.#byObject.get(object);
  }

  list(): Helper[] {
    return [...this.#byObject.values()];
  }

  /** Adds the helper that fits the object, or the given one. Objects that can be seen themselves get none. */
  add(object: Object3D, helper: Helper | null = helperFor(object)): void {
    if (!helper || this.#byObject.has(object)) return;
    helper.add(createPicker(object));
    this.#byObject.set(object, helper);
    this.#sceneHelpers.add(helper);
    this.#signals.helperAdded.dispatch(helper);
  }

  remove(object: Object3D): void {
    const helper = this.#byObject.get(object);
    if (!helper) return;
    this.#byObject.delete(object);
    helper.removeFromParent();
    helper.traverse((child) => {
      if (child instanceof Mesh && child.name === 'picker') {
        child.geometry.dispose();
        child.material.dispose();
      }
    });
    helper.dispose?.();
    this.#signals.helperRemoved.dispatch(helper);
  }

  clear(): void {
    for (const object of [...this.#byObject.keys()]) this.remove(object);
  }
}

function helperFor(object: Object3D): Helper | null {
  if (object instanceof Camera) return new CameraHelper(object);
  if (object instanceof PointLight) return new PointLightHelper(object, SIZE);
  if (object instanceof DirectionalLight) return new DirectionalLightHelper(object, SIZE);
  if (object instanceof RectAreaLight) return new AreaLightHelper(object);
  if (object instanceof SpotLight) return new SpotLightHelper(object);
  if (object instanceof HemisphereLight) return new HemisphereLightHelper(object, SIZE);
  if (object instanceof SkinnedMesh) return new SkeletonHelper(object.skeleton.bones[0] ?? object);
  return null;
}

function createPicker(object: Object3D): Mesh {
  const picker = new Mesh(new SphereGeometry(SIZE, 4, 2), new MeshBasicMaterial());
  picker.name = 'picker';
  picker.visible = false;
  picker.userData.object = object;
  pickers.set(picker, object);
  return picker;
}
