import { Box3, type Object3D } from 'three';
import { designsIn } from './designData.ts';
import type { FreshPart } from './staging.ts';

/**
 * Where a new design is put: at the origin if it does not stand in another design there, else to the right of all designs, with
 * a gap of a quarter of its own width. Position in mm.
 */
export function freePlace(scene: Object3D, parts: readonly FreshPart[]): [number, number, number] {
  const own = new Box3();
  for (const { object } of parts) own.expandByObject(object);
  if (own.isEmpty()) return [0, 0, 0];
  const others = designsIn(scene)
    .map((design) => new Box3().setFromObject(design))
    .filter((box) => !box.isEmpty());
  if (!others.some((box) => box.intersectsBox(own))) return [0, 0, 0];
  const right = Math.max(...others.map((box) => box.max.x));
  const gap = (own.max.x - own.min.x) / 4;
  return [Number((right + gap - own.min.x).toFixed(2)), 0, 0];
}
