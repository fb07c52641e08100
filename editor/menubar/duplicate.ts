import type { Object3D } from 'three';
import { clone as cloneSkinned } from 'three/addons/utils/SkeletonUtils.js';
import { isAimed } from '../core/LightTargets.ts';

/**
 * Copies with new identities. Geometries and materials are shared with the originals as in any three.js clone, `userData` is not.
 * A light shines at the copy of its target where that is among them, else at what the original shines at.
 */
export function duplicatesOf(sources: readonly Object3D[]): Object3D[] {
  const copyOf = new Map<Object3D, Object3D>();
  const copies = sources.map((source) => {
    const copy = cloneSkinned(source);
    pair(source, copy, copyOf);
    return copy;
  });
  for (const [original, copy] of copyOf) {
    if (!isAimed(original) || !isAimed(copy)) continue;
    const aim = copyOf.get(original.target);
    if (aim) copy.target = aim;
    else if (original.target.parent) copy.target = original.target;
  }
  return copies;
}

export function duplicateOf(source: Object3D): Object3D {
  const [copy] = duplicatesOf([source]);
  if (!copy) throw new Error('There is nothing to be copied.');
  return copy;
}

function pair(original: Object3D, copy: Object3D, copyOf: Map<Object3D, Object3D>): void {
  copyOf.set(original, copy);
  for (const [index, child] of original.children.entries()) {
    const other = copy.children[index];
    if (other) pair(child, other, copyOf);
  }
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
