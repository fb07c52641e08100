import { Box3, type BufferGeometry, InstancedMesh, Mesh, type Object3D, SkinnedMesh, Vector3 } from 'three';
import { geometryOf } from '../core/materials.ts';
import { posedBounds } from './posedBounds.ts';

const box = new Box3();

function boundsOf(object: Object3D, geometry: BufferGeometry): Box3 | null {
  if (object instanceof SkinnedMesh) return posedBounds(object);
  if (object instanceof InstancedMesh) {
    if (!object.boundingBox) object.computeBoundingBox();
    return object.boundingBox;
  }
  if (!geometry.boundingBox) geometry.computeBoundingBox();
  return geometry.boundingBox;
}

/** World box of what one object draws itself, or null if it draws nothing. The box is used again by the next call. */
export function shapeBounds(object: Object3D): Box3 | null {
  const geometry = geometryOf(object);
  if (!geometry?.getAttribute('position')) return null;
  const local = boundsOf(object, geometry);
  return local && !local.isEmpty() ? box.copy(local).applyMatrix4(object.matrixWorld) : null;
}

/**
 * World bounds in mm of what is drawn below an object, from the boxes of its geometries: a little too large for turned
 * objects, and cheap enough for every change. Things without a shape (lights, empties) count only if there is nothing else.
 */
export function visibleBounds(root: Object3D, target = new Box3()): Box3 {
  target.makeEmpty();
  root.traverseVisible((object) => {
    const own = shapeBounds(object);
    if (own) target.union(own);
  });
  return target;
}

/**
 * World bounds in mm of what is drawn below an object, from its corners as they are posed: exact for turned objects, too. Copies of
 * an instanced mesh count with their boxes. The world matrices must be up to date.
 */
export function exactBounds(root: Object3D): Box3 {
  const bounds = new Box3();
  const corner = new Vector3();
  root.traverseVisible((object) => {
    const position = geometryOf(object)?.getAttribute('position');
    if (!position) return;
    if (object instanceof InstancedMesh) {
      bounds.union(shapeBounds(object) ?? new Box3());
      return;
    }
    for (let index = 0; index < position.count; index += 1) {
      if (object instanceof Mesh) object.getVertexPosition(index, corner);
      else corner.fromBufferAttribute(position, index);
      bounds.expandByPoint(corner.applyMatrix4(object.matrixWorld));
    }
  });
  return bounds;
}

/** Bounds of a selection; objects without a shape count with a box of `size` around their origin. */
export function selectionBounds(objects: readonly Object3D[], size: number): Box3 {
  const bounds = new Box3();
  const own = new Box3();
  for (const object of objects) {
    object.updateWorldMatrix(true, true);
    visibleBounds(object, own);
    if (own.isEmpty()) {
      own.setFromCenterAndSize(new Vector3().setFromMatrixPosition(object.matrixWorld), new Vector3().setScalar(size));
    }
    bounds.union(own);
  }
  return bounds;
}
