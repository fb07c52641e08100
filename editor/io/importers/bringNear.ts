import { Box3, type BufferGeometry, InstancedMesh, type Object3D, SkinnedMesh, Vector3 } from 'three';
import { geometryOf } from '../../core/materials.ts';

/** How many times its own size something may lie from the origin: 32-bit floats then tell apart a ten-thousandth of the size. */
const FAR = 1000;

/** Whether what lies between two corners is so far from the origin that it loses what can be seen of it. */
export function isFar(low: Vector3, high: Vector3): boolean {
  const size = high.clone().sub(low);
  const reach = Math.max(...low.toArray().map(Math.abs), ...high.toArray().map(Math.abs));
  return Number.isFinite(reach) && reach > FAR * Math.max(size.x, size.y, size.z, 1e-6);
}

/**
 * Brings what was read to the origin if it lies far from it, computed in double precision: each geometry to its own middle, and the
 * whole by its place. Lengths are those of the file.
 * @returns by how much it was moved, or null if it was left where it is
 */
export function bringNear(root: Object3D): Vector3 | null {
  root.updateMatrixWorld(true);
  const bounds = boundsOf(root);
  if (bounds.isEmpty() || !isFar(bounds.min, bounds.max)) return null;
  const middles = new Map<BufferGeometry, Vector3 | null>();
  root.traverse((object) => {
    const geometry = geometryOf(object);
    if (!geometry) return;
    if (!middles.has(geometry)) middles.set(geometry, isBound(object) ? null : centred(geometry));
    const middle = middles.get(geometry);
    if (middle) object.position.add(middle.clone().multiply(object.scale).applyQuaternion(object.quaternion));
    // What hangs on it stays where it was.
    if (middle) for (const child of object.children) child.position.sub(middle);
  });
  const middle = bounds.getCenter(new Vector3()).round();
  root.position.sub(middle);
  root.updateMatrixWorld(true);
  return middle;
}

/** Bones and copies hold places of their own that would have to follow. */
const isBound = (object: Object3D): boolean => object instanceof SkinnedMesh || object instanceof InstancedMesh;

function boundsOf(root: Object3D): Box3 {
  const bounds = new Box3();
  root.traverse((object) => {
    const geometry = geometryOf(object);
    if (!geometry) return;
    geometry.computeBoundingBox();
    if (geometry.boundingBox) bounds.union(geometry.boundingBox.clone().applyMatrix4(object.matrixWorld));
  });
  return bounds;
}

/** Moves a far geometry to its middle, in place. @returns the middle, or null if it was near enough */
function centred(geometry: BufferGeometry): Vector3 | null {
  const { boundingBox } = geometry;
  const position = geometry.getAttribute('position');
  if (!boundingBox || !position || !isFar(boundingBox.min, boundingBox.max)) return null;
  const middle = boundingBox.getCenter(new Vector3()).round();
  for (let vertex = 0; vertex < position.count; vertex += 1)
    position.setXYZ(vertex, position.getX(vertex) - middle.x, position.getY(vertex) - middle.y, position.getZ(vertex) - middle.z);
  position.needsUpdate = true;
  geometry.boundingBox = null;
  geometry.boundingSphere = null;
  return middle;
}
