import { Box3, type BufferGeometry, InstancedMesh, type KeyframeTrack, type Object3D, PropertyBinding, SkinnedMesh, Vector3 } from 'three';
import { geometryOf } from '../../core/materials.ts';

/** How many times its own size something may lie from the origin: 32-bit floats then tell apart a ten-thousandth of the size. */
const FAR = 1000;

/** Millimetres. What is nearer was put where it is, as a pearl beside a table, and loses nothing that can be seen. */
const PLACED = 100_000;

/** Whether what lies between two corners is so far from the origin that it loses what can be seen of it. */
export function isFar(low: Vector3, high: Vector3, times = FAR): boolean {
  const size = high.clone().sub(low);
  const reach = reachOf(low, high);
  return Number.isFinite(reach) && reach > times * Math.max(size.x, size.y, size.z, 1e-6);
}

function isAway({ min, max }: Box3, millimetres: number, times: number): boolean {
  return reachOf(min, max) * millimetres > PLACED && isFar(min, max, times);
}

function reachOf(low: Vector3, high: Vector3): number {
  return Math.max(...low.toArray().map(Math.abs), ...high.toArray().map(Math.abs));
}

/** Where something stands: the middle of what can be seen of it, in whole lengths of its file, and whether that is far from the origin. */
export interface Standing {
  middle: Vector3;
  far: boolean;
}

/** @param millimetres of one length of the file. @returns null for what has no shape */
export function standingOf(root: Object3D, millimetres = 1): Standing | null {
  root.updateMatrixWorld(true);
  const bounds = boundsOf(root);
  if (bounds.isEmpty()) return null;
  return { middle: bounds.getCenter(new Vector3()).round(), far: isAway(bounds, millimetres, FAR) };
}

/**
 * Brings what was read to the origin, computed in double precision: each far geometry to its own middle, and the whole by its place.
 * Something that moves keeps its vertices: its tracks tell the places of nodes, between turns that change with time.
 * @param standing as `standingOf` tells it
 * @param millimetres of one length of the file
 */
export function bringNear(root: Object3D, { middle }: Standing, millimetres = 1): void {
  const middles = new Map<BufferGeometry, Vector3 | null>();
  const moving = isMoving(root);
  root.traverse((object) => {
    const geometry = geometryOf(object);
    if (!geometry || moving) return;
    if (!middles.has(geometry)) middles.set(geometry, isBound(object) ? null : centred(geometry, millimetres));
    const own = middles.get(geometry);
    if (own) object.position.add(own.clone().multiply(object.scale).applyQuaternion(object.quaternion));
    // What hangs on it stays where it was.
    if (own) for (const child of object.children) child.position.sub(own);
  });
  shift(root, middle.clone().negate());
}

/** Moves a root, and where its own clips put it. */
export function shift(root: Object3D, by: Vector3): void {
  root.position.add(by);
  const names = ['', '.', root.name, root.uuid];
  for (const track of root.animations.flatMap(({ tracks }) => tracks)) {
    const { nodeName, propertyName } = PropertyBinding.parseTrackName(track.name);
    if (propertyName === 'position' && names.includes(nodeName ?? '')) shiftTrack(track, by);
  }
  root.updateMatrixWorld(true);
}

/** A smooth track of glTF has the slopes before and after each place. The values are copied first: tracks may share a list. */
function shiftTrack(track: KeyframeTrack, by: Vector3): void {
  const parts = track.values.length / track.times.length;
  const first = parts === 9 ? 3 : 0;
  track.values = track.values.map((value, at) => {
    const axis = (at % parts) - first;
    return axis >= 0 && axis < 3 ? value + by.getComponent(axis) : value;
  });
}

function isMoving(root: Object3D): boolean {
  let moving = false;
  root.traverse(({ animations }) => {
    moving ||= animations.length > 0;
  });
  return moving;
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
function centred(geometry: BufferGeometry, millimetres: number): Vector3 | null {
  const { boundingBox } = geometry;
  const position = geometry.getAttribute('position');
  // What is brought near beside something else may be as large as it is far: a terrain.
  if (!boundingBox || !position || !isAway(boundingBox, millimetres, 1)) return null;
  const middle = boundingBox.getCenter(new Vector3()).round();
  // Morphs are either places of their own or told from the vertices.
  const morphs = geometry.morphTargetsRelative ? [] : (geometry.morphAttributes.position ?? []);
  for (const places of new Set([position, ...morphs])) {
    for (let vertex = 0; vertex < places.count; vertex += 1)
      places.setXYZ(vertex, places.getX(vertex) - middle.x, places.getY(vertex) - middle.y, places.getZ(vertex) - middle.z);
    places.needsUpdate = true;
  }
  geometry.boundingBox = null;
  geometry.boundingSphere = null;
  return middle;
}
