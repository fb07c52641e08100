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

/** Runs through the corners of all that is drawn below an object, as they are posed; the vector is used again. Copies count as their boxes. */
function eachCorner(root: Object3D, use: (corner: Vector3) => void): void {
  const corner = new Vector3();
  root.traverseVisible((object) => {
    const position = geometryOf(object)?.getAttribute('position');
    if (!position) return;
    if (object instanceof InstancedMesh) {
      const { min, max } = shapeBounds(object) ?? box.makeEmpty();
      if (min.x > max.x) return;
      for (const x of [min.x, max.x]) for (const y of [min.y, max.y]) for (const z of [min.z, max.z]) use(corner.set(x, y, z));
      return;
    }
    for (let index = 0; index < position.count; index += 1) {
      if (object instanceof Mesh) object.getVertexPosition(index, corner);
      else corner.fromBufferAttribute(position, index);
      use(corner.applyMatrix4(object.matrixWorld));
    }
  });
}

/** World bounds in mm of what is drawn below an object: exact for turned objects, too. The world matrices must be up to date. */
export function exactBounds(root: Object3D): Box3 {
  const bounds = new Box3();
  eachCorner(root, (corner) => bounds.expandByPoint(corner));
  return bounds;
}

/** The corners in the world of all that is drawn below an object. The world matrices must be up to date. */
export function cornersOf(root: Object3D): Vector3[] {
  const corners: Vector3[] = [];
  eachCorner(root, (corner) => corners.push(corner.clone()));
  return corners;
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
