import { Euler, type Matrix4, type Object3D, Quaternion, Vector3 } from 'three';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import { SetRotationCommand } from '../commands/SetRotationCommand.ts';
import { SetScaleCommand } from '../commands/SetScaleCommand.ts';
import type { Editor } from '../core/Editor.ts';
import type { TransformMode } from '../core/Signals.ts';
import { cornersOf } from './sceneBounds.ts';

interface Held {
  object: Object3D;
  world: Matrix4;
  position: Vector3;
  rotation: Euler;
  scale: Vector3;
}

/** Relative. */
const SAME = 1e-9;
/** So many corners are looked at for the one that snaps; of larger selections every second, third ... */
const CORNERS = 20_000;

/**
 * Objects on their way through the world: what the handles drag, or what is moved by keys and numbers. From its beginning to its end
 * the commands run inside one gesture, so that it is one entry of the history however many steps it took.
 */
export class TransformSession {
  readonly #editor: Editor;
  readonly #held: readonly Held[];
  #corners: readonly Vector3[] | null = null;

  /** @param name of its entry, where what was done last does not say it */
  constructor(editor: Editor, objects: readonly Object3D[], name = '') {
    this.#editor = editor;
    editor.history.beginGesture(name);
    this.#held = objects.map((object) => {
      object.updateWorldMatrix(true, false);
      const { position, rotation, scale } = object;
      return { object, world: object.matrixWorld.clone(), position: position.clone(), rotation: rotation.clone(), scale: scale.clone() };
    });
  }

  holds(object: Object3D): boolean {
    for (let at: Object3D | null = object; at; at = at.parent) {
      if (this.#held.some((held) => held.object === at)) return true;
    }
    return false;
  }

  /** Puts the objects where they would be if the world had been moved by `delta` since the beginning. */
  apply(delta: Matrix4, mode: TransformMode): void {
    const turned = new Quaternion();
    for (const { object, world, position, rotation, scale } of this.#held) {
      const local = delta.clone().multiply(world);
      if (object.parent) local.premultiply(object.parent.matrixWorld.clone().invert());
      const newPosition = new Vector3();
      const newScale = new Vector3();
      local.decompose(newPosition, turned, newScale);
      if (apart(newPosition, object.position)) this.#editor.execute(new SetPositionCommand(this.#editor, object, newPosition, position));
      if (mode === 'rotate') {
        const newRotation = new Euler().setFromQuaternion(turned, rotation.order);
        this.#editor.execute(new SetRotationCommand(this.#editor, object, newRotation, rotation));
      }
      if (mode === 'scale' && apart(newScale, object.scale)) {
        this.#editor.execute(new SetScaleCommand(this.#editor, object, newScale, scale));
      }
    }
  }

  /** The corner that is nearest to `target` once all are moved by `by`; as it stood at the beginning, in the world. */
  cornerFor(target: Vector3, by: Vector3): Vector3 | null {
    this.#corners ??= this.#cornersAtFirst();
    const wanted = target.clone().sub(by);
    let nearest: Vector3 | null = null;
    for (const corner of this.#corners) {
      if (!nearest || corner.distanceToSquared(wanted) < nearest.distanceToSquared(wanted)) nearest = corner;
    }
    return nearest;
  }

  /** Ends it; what was done stays, as one entry. */
  finish(): void {
    this.#editor.history.endGesture();
  }

  /** Takes back what was done. */
  cancel(): void {
    this.#editor.history.cancelGesture();
  }

  #cornersAtFirst(): Vector3[] {
    const corners = this.#held.flatMap(({ object, world }) => {
      object.updateWorldMatrix(true, true);
      const back = world.clone().multiply(object.matrixWorld.clone().invert());
      const own = cornersOf(object);
      return (own.length > 0 ? own : [new Vector3().setFromMatrixPosition(object.matrixWorld)]).map((corner) => corner.applyMatrix4(back));
    });
    const stride = Math.ceil(corners.length / CORNERS);
    return corners.filter((_, index) => index % stride === 0);
  }
}

/** Rounding in the way through world space must not count as a movement. */
function apart(a: Vector3, b: Vector3): boolean {
  return a.distanceTo(b) > SAME * Math.max(a.length(), b.length(), 1);
}
