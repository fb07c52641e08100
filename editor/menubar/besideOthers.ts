import { Box3, type Camera, Mesh, type Object3D, Vector3 } from 'three';

/** Of its own size, between it and the next. */
const GAP = 0.25;
/** Places to each side that are tried. */
const REACH = 4;
/** Something so many times as large is what it stands in, as a room, and not what it stands beside. */
const SURROUNDING = 5;
/** Of the way from the middle of the picture to its edge. */
const WITHIN = 0.9;
/** Of its own size: what only touches is not in the way. */
const TOUCH = 1e-3;

/**
 * Puts a new mesh beside what stands where it would be: as near as there is room on the ground, in the picture if it can be, to the right
 * before to the left. Where there is no room near, and within something much larger, it stays.
 *
 * @param camera its world and projection matrices must be up to date
 */
export function placeBeside(object: Object3D, scene: Object3D, camera: Camera): void {
  if (!(object instanceof Mesh)) return;
  object.updateMatrixWorld();
  const own = new Box3().setFromObject(object);
  const size = own.getSize(new Vector3());
  const largest = Math.max(...size.toArray());
  const others = boxesIn(scene, largest * SURROUNDING);
  const isFree = (offset: Vector3): boolean => {
    const there = own.clone().translate(offset);
    return !others.some((other) => areWithin(there, other, largest * TOUCH));
  };
  if (isFree(new Vector3())) return;
  const step = Math.max(size.x, size.z) * (1 + GAP);
  const free = offsets()
    .map((offset) => offset.multiplyScalar(step))
    .filter(isFree);
  const middle = own.getCenter(new Vector3());
  const corners = [own.min, own.max].flatMap(({ x, z }) => [own.min.y, own.max.y].map((y) => new Vector3(x, y, z)));
  const isSeen = (offset: Vector3, points: readonly Vector3[]): boolean =>
    points.every((point) => isInPicture(point.clone().add(offset), camera));
  const place = free.find((offset) => isSeen(offset, corners)) ?? free.find((offset) => isSeen(offset, [middle])) ?? free[0];
  if (place) object.position.add(place);
}

/** World boxes of the visible meshes that are no larger than `most`. */
function boxesIn(scene: Object3D, most: number): Box3[] {
  const boxes: Box3[] = [];
  scene.traverseVisible((object) => {
    if (!(object instanceof Mesh)) return;
    if (object.geometry.boundingBox === null) object.geometry.computeBoundingBox();
    const box = object.geometry.boundingBox?.clone().applyMatrix4(object.matrixWorld);
    if (box && Math.max(...box.getSize(new Vector3()).toArray()) <= most) boxes.push(box);
  });
  return boxes;
}

/** Places around the middle on the ground, in steps, the nearest first. */
function offsets(): Vector3[] {
  const places: Vector3[] = [];
  for (let x = -REACH; x <= REACH; x += 1) for (let z = -REACH; z <= REACH; z += 1) places.push(new Vector3(x, 0, z));
  // Of those that are equally far, the one to the right, then the one in front.
  return places.sort((one, other) => one.lengthSq() - other.lengthSq() || other.x - one.x || other.z - one.z);
}

/** Whether two boxes share room; two that are flat, and in one plane, do so too. */
function areWithin(one: Box3, other: Box3, touch: number): boolean {
  return (['x', 'y', 'z'] as const).every((axis) => {
    const [from, to] = [Math.max(one.min[axis], other.min[axis]), Math.min(one.max[axis], other.max[axis])];
    const areFlat = one.max[axis] - one.min[axis] <= touch && other.max[axis] - other.min[axis] <= touch;
    return to - from > (areFlat ? -touch : touch);
  });
}

function isInPicture(place: Vector3, camera: Camera): boolean {
  const { x, y, z } = place.project(camera);
  return Math.abs(x) <= WITHIN && Math.abs(y) <= WITHIN && Math.abs(z) <= 1;
}
