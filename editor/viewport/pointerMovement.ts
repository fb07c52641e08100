import { type Camera, Plane, type Quaternion, Ray, type Vector2, Vector3 } from 'three';
import { type AxisName, directionOf } from './typedTransform.ts';

/** Cosine between a line of sight and an axis above which the way along it cannot be told from the pointer. */
const ALONG_SIGHT = 0.995;

/**
 * How far something has been moved through the world when the pointer went from one place of the picture to another: in the plane that
 * faces the viewer, in the plane of two axes, or along one. Zero where that cannot be told.
 *
 * @param size of the picture, pixels @param from @param to pixels from its upper left corner @param through a point that is moved, mm
 */
export function movementOf(
  camera: Camera,
  size: Vector2,
  from: Vector2,
  to: Vector2,
  through: Vector3,
  axes: readonly AxisName[],
  basis: Quaternion,
): Vector3 {
  const [first, second] = [rayThrough(from, size, camera), rayThrough(to, size, camera)];
  const [only] = axes;
  if (axes.length === 1 && only) {
    const direction = directionOf(only, basis);
    const [start, end] = [placeOnLine(first, through, direction), placeOnLine(second, through, direction)];
    return start === null || end === null ? new Vector3() : direction.multiplyScalar(end - start);
  }
  const missing = (['x', 'y', 'z'] as const).find((axis) => !axes.includes(axis));
  const normal = missing ? directionOf(missing, basis) : new Vector3(0, 0, 1).transformDirection(camera.matrixWorld);
  const plane = new Plane().setFromNormalAndCoplanarPoint(normal, through);
  const [start, end] = [first.intersectPlane(plane, new Vector3()), second.intersectPlane(plane, new Vector3())];
  return start && end ? end.sub(start) : new Vector3();
}

function rayThrough(at: Vector2, size: Vector2, camera: Camera): Ray {
  const point = (depth: number): Vector3 => new Vector3((at.x / size.x) * 2 - 1, 1 - (at.y / size.y) * 2, depth).unproject(camera);
  const origin = point(-1);
  return new Ray(origin, point(0.5).sub(origin).normalize());
}

/** Where on a line the point nearest to a ray is, mm from `through`. */
function placeOnLine(ray: Ray, through: Vector3, direction: Vector3): number | null {
  const cosine = ray.direction.dot(direction);
  if (Math.abs(cosine) > ALONG_SIGHT) return null;
  const between = through.clone().sub(ray.origin);
  return (cosine * between.dot(ray.direction) - between.dot(direction)) / (1 - cosine * cosine);
}
