import { DirectionalLight, Object3D, SpotLight } from 'three';

/** A light that shines towards something. */
export type AimedLight = DirectionalLight | SpotLight;

export function isAimed(object: Object3D): object is AimedLight {
  return object instanceof DirectionalLight || object instanceof SpotLight;
}

/**
 * Keeps lights aimed at what they are aimed at while that comes into the scene and leaves it, in whichever order: a light knows
 * its target by its identifier, as project files do. Without its target in the scene a light shines at the origin.
 */
export class LightTargets {
  readonly #lights = new Map<string, Set<AimedLight>>();

  /** The lights of the scene that shine at an object. */
  of(target: Object3D): AimedLight[] {
    return [...(this.#lights.get(target.uuid) ?? [])];
  }

  /** An object has come into the scene. @param find objects of the scene by identifier */
  add(object: Object3D, find: (uuid: string) => Object3D | undefined): void {
    for (const light of this.of(object)) light.target = object;
    if (!isAimed(object)) return;
    const { uuid } = object.target;
    this.#lights.set(uuid, (this.#lights.get(uuid) ?? new Set()).add(object));
    object.target = find(uuid) ?? object.target;
  }

  /** An object leaves the scene. */
  remove(object: Object3D): void {
    if (isAimed(object)) this.#forget(object);
    for (const light of this.of(object)) light.target = Object.assign(new Object3D(), { uuid: object.uuid });
  }

  /** Follows an object whose identifier has been changed. */
  rekey(object: Object3D, oldUuid: string): void {
    const lights = this.#lights.get(oldUuid);
    if (!lights) return;
    this.#lights.delete(oldUuid);
    this.#lights.set(object.uuid, lights);
  }

  clear(): void {
    this.#lights.clear();
  }

  #forget(light: AimedLight): void {
    const lights = this.#lights.get(light.target.uuid);
    lights?.delete(light);
    if (lights?.size === 0) this.#lights.delete(light.target.uuid);
  }
}

/** Aims the lights among some objects, and below them, at what stands among these too, by the identifiers of their targets. */
export function aimAmong(objects: readonly Object3D[]): void {
  const lights: AimedLight[] = [];
  const found = new Map<string, Object3D>();
  for (const object of objects) {
    object.traverse((child) => {
      found.set(child.uuid, child);
      if (isAimed(child)) lights.push(child);
    });
  }
  for (const light of lights) light.target = found.get(light.target.uuid) ?? light.target;
}
