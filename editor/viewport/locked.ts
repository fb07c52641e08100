import type { Object3D } from 'three';

/** A locked object cannot be picked or moved in the viewport, nor can what is in it. The lock is saved with the project. */
export function isLocked(object: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) {
    if (at.userData.locked === true) return true;
  }
  return false;
}
