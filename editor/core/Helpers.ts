import {
  Camera,
  CameraHelper,
  DirectionalLight,
  DirectionalLightHelper,
  HemisphereLight,
  HemisphereLightHelper,
  Matrix4,
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
  Vector3,
} from 'three';
import { AimHelper } from './AimHelper.ts';
import { AreaLightHelper } from './AreaLightHelper.ts';
import { DrawnNormals } from './DrawnNormals.ts';
import type { Signals } from './Signals.ts';

/** A drawn stand-in of something that cannot be seen itself. */
export type Helper = Object3D & { update?: () => void; dispose?: () => void };

/** Radius in the picture of what stands for something without a size, pixels. */
const SIZE = 11;

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
    // What is drawn of an object that can be seen is not to be picked in its place.
    if (!(helper instanceof DrawnNormals)) helper.add(createPicker(object));
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

  /**
   * Before each picture: brings them up to date, each as large in the picture as at any other distance where its size says nothing.
   *
   * @param isShown whether a helper is wanted in this picture; that of a hidden object is not drawn either
   * @param mmPerPixel at a place of the world
   */
  update(isShown: (helper: Helper) => boolean, mmPerPixel: (place: Vector3) => number): void {
    const place = new Vector3();
    for (const [object, helper] of this.#byObject) {
      helper.visible = isShown(helper) && isVisible(object);
      if (!helper.visible) continue;
      helper.update?.();
      if (helper instanceof SpotLightHelper) endAtTarget(helper);
      const size = (SIZE * mmPerPixel(place.setFromMatrixPosition(object.matrixWorld))) / object.matrixWorld.getMaxScaleOnAxis();
      if (isSizeless(helper)) helper.matrix.copy(object.matrixWorld).scale(place.setScalar(size));
      else for (const child of helper.children) if (objectOfPicker(child)) child.scale.setScalar(size);
      if (helper instanceof DirectionalLightHelper) helper.lightPlane.scale.setScalar(size);
    }
  }

  clear(): void {
    for (const object of [...this.#byObject.keys()]) this.remove(object);
  }
}

/** Whether all of it only says where something is. */
function isSizeless(helper: Helper): boolean {
  return helper instanceof PointLightHelper || helper instanceof HemisphereLightHelper || helper instanceof AimHelper;
}

/** The cone of a light that reaches however far ends where it shines to, and not a metre away. */
function endAtTarget({ light, cone }: SpotLightHelper): void {
  if (!(light instanceof SpotLight) || light.distance > 0) return;
  const from = new Vector3().setFromMatrixPosition(light.matrixWorld);
  const to = new Vector3().setFromMatrixPosition(light.target.matrixWorld);
  const length = from.distanceTo(to) / light.matrixWorld.getMaxScaleOnAxis();
  const width = length * Math.tan(light.angle);
  if (length > 0) cone.scale.set(width, width, length);
}

function isVisible(object: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) if (!at.visible) return false;
  return true;
}

function helperFor(object: Object3D): Helper | null {
  if (object instanceof Camera) return new CameraHelper(object);
  if (object instanceof PointLight) return ownMatrix(new PointLightHelper(object, 1));
  if (object instanceof DirectionalLight) return new DirectionalLightHelper(object, 1);
  if (object instanceof RectAreaLight) return new AreaLightHelper(object);
  if (object instanceof SpotLight) return new SpotLightHelper(object);
  if (object instanceof HemisphereLight) return ownMatrix(new HemisphereLightHelper(object, 1));
  if (object instanceof SkinnedMesh) return new SkeletonHelper(object.skeleton.bones[0] ?? object);
  return null;
}

/** The library's helpers share the matrix of their object, which must not be given a size with them. */
function ownMatrix<Made extends Helper>(helper: Made): Made {
  helper.matrix = new Matrix4();
  return helper;
}

function createPicker(object: Object3D): Mesh {
  const picker = new Mesh(new SphereGeometry(1, 4, 2), new MeshBasicMaterial());
  picker.name = 'picker';
  picker.visible = false;
  picker.userData.object = object;
  pickers.set(picker, object);
  return picker;
}
