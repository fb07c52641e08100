import type { Object3D } from 'three';
import { clone as cloneSkinned } from 'three/addons/utils/SkeletonUtils.js';

/**
 * A copy with new identities. Geometries and materials are shared with the original as in any three.js clone, `userData` is not.
 */
export function duplicateOf(source: Object3D): Object3D {
  const copy = cloneSkinned(source);
  copy.traverse((object) => {
    object.userData = structuredClone(object.userData);
  });
  return copy;
}

/** `Ring` becomes `Ring 2`, then `Ring 3`: the first number that no object below `root` has. */
export function uniqueName(root: Object3D, name: string): string {
  const taken = new Set<string>();
  root.traverse((object) => taken.add(object.name));
  if (!taken.has(name)) return name;
  const stem = name.replace(/ \d+$/, '');
  for (let number = 2; ; number++) {
    const candidate = `${stem} ${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
