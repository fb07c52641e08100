import { type Box3, Matrix4, Quaternion, Vector3 } from 'three';

/** The two kinds of sessions that show the scene around the artist, in the words of WebXR. */
export type SessionMode = 'immersive-vr' | 'immersive-ar';

/** Millimetres of the scene in one metre of the room that the artist stands in. */
const MM_PER_METRE = 1000;
/** In virtual reality what is smaller than this is shown as large, m: nobody judges a ring of 20 mm from a step away. */
const LEAST_SIZE = 0.4;
/** The middle of what is smaller than this is held so high, m; what is larger stands on the floor. */
const [HELD_SIZE, HELD_HEIGHT] = [0.8, 1.3];
/** Between the artist and the nearest point of the model, m. */
const ARM = 0.5;

export interface Standing {
  /** Of all that is shown, mm; may be empty. */
  bounds: Box3;
  /** From the model to the camera of the editor: the artist stands on this side. */
  direction: Vector3;
  mode: SessionMode;
}

/**
 * Where the room of the artist lies in the scene: from metres with the origin on the floor between the feet, -Z ahead and +Y up, to
 * millimetres of the scene. The model is in front, as it is seen in the editor; in augmented reality in its true size.
 */
export function standingPlace({ bounds, direction, mode }: Standing): Matrix4 {
  const size = bounds.isEmpty() ? new Vector3() : bounds.getSize(new Vector3());
  const largest = Math.max(size.x, size.y, size.z) / MM_PER_METRE;
  const enlarged = mode === 'immersive-vr' && largest > 0 ? Math.max(1, LEAST_SIZE / largest) : 1;
  const scale = MM_PER_METRE / enlarged;
  const foot = bounds.isEmpty() ? new Vector3() : bounds.getCenter(new Vector3()).setY(bounds.min.y);
  const height = largest * enlarged < HELD_SIZE ? HELD_HEIGHT - size.y / 2 / scale : 0;
  const away = ARM + Math.hypot(size.x, size.z) / 2 / scale;
  // Ahead is -Z: with no turn the artist looks from +Z, as the editor's front view does.
  const turned = new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), Math.atan2(direction.x, direction.z));
  const feet = new Vector3(0, height, -away).applyQuaternion(turned).multiplyScalar(-scale).add(foot);
  return new Matrix4().compose(feet, turned, new Vector3(scale, scale, scale));
}
