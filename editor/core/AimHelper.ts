import { BufferAttribute, BufferGeometry, LineBasicMaterial, LineSegments, type Object3D } from 'three';
import type { AimedLight } from './LightTargets.ts';
import { materialsOf } from './materials.ts';

/** The ends of three strokes through the middle, one along each axis. */
const ENDS = [-1, 0, 0, 1, 0, 0, 0, -1, 0, 0, 1, 0, 0, 0, -1, 0, 0, 1];

/** A cross where lights shine at something that cannot be seen itself, of the colour of their light. */
export class AimHelper extends LineSegments<BufferGeometry, LineBasicMaterial> {
  readonly target: Object3D;
  readonly #lights: () => readonly AimedLight[];

  /** @param lights that shine at `target` now */
  constructor(target: Object3D, lights: () => readonly AimedLight[]) {
    super(
      new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array(ENDS), 3)),
      new LineBasicMaterial({ fog: false, toneMapped: false }),
    );
    this.target = target;
    this.#lights = lights;
    this.matrixAutoUpdate = false;
  }

  /** Which lights it is of. */
  get lights(): readonly AimedLight[] {
    return this.#lights();
  }

  /** Drawn over everything, and picked before everything: most often it stands in the middle of what is lit. */
  set inFront(inFront: boolean) {
    this.traverse((part) => {
      for (const material of materialsOf(part)) material.depthTest = !inFront;
      part.renderOrder = inFront ? 1 : 0;
    });
  }

  /** Takes over place and colour. */
  update(): void {
    this.target.updateWorldMatrix(true, false);
    this.matrix.copy(this.target.matrixWorld);
    this.matrixWorldNeedsUpdate = true;
    const [light] = this.#lights();
    if (light) this.material.color.copy(light.color);
  }

  override dispose(): void {
    super.dispose();
    this.geometry.dispose();
    this.material.dispose();
  }
}
