import { type BufferGeometry, Vector3, Vector4 } from 'three';

/** More faces than any cut has; a ball has more and is no gem. */
export const MOST_PLANES = 160;

const SAME_NORMAL = 1 - 1e-5;
const OUTSIDE = 1e-3;

/**
 * The faces of a convex solid as planes (outward normal x y z, distance w, in the geometry's own millimetres), or null if
 * it is not convex, not closed enough to look through, or has too many faces. Takes each triangle's plane once and then
 * holds every corner against every plane.
 */
export function convexPlanes(geometry: BufferGeometry): Vector4[] | null {
  const position = geometry.getAttribute('position');
  if (!position) return null;
  const { index } = geometry;
  const corners = index?.count ?? position.count;
  if (corners < 12 || corners > 30000) return null;
  if (!geometry.boundingSphere) geometry.computeBoundingSphere();
  const size = geometry.boundingSphere?.radius ?? 1;
  const planes: Vector4[] = [];
  const a = new Vector3();
  const b = new Vector3();
  const c = new Vector3();
  const at = (corner: number): number => index?.getX(corner) ?? corner;
  for (let corner = 0; corner + 2 < corners; corner += 3) {
    a.fromBufferAttribute(position, at(corner));
    b.fromBufferAttribute(position, at(corner + 1)).sub(a);
    c.fromBufferAttribute(position, at(corner + 2)).sub(a);
    const normal = b.cross(c);
    if (normal.length() < size * size * 1e-9) continue;
    normal.normalize();
    const distance = normal.dot(a);
    const known = planes.some(
      (plane) =>
        plane.x * normal.x + plane.y * normal.y + plane.z * normal.z > SAME_NORMAL && Math.abs(plane.w - distance) < size * OUTSIDE,
    );
    if (known) continue;
    if (planes.length === MOST_PLANES) return null;
    planes.push(new Vector4(normal.x, normal.y, normal.z, distance));
  }
  if (planes.length < 4) return null;
  for (let corner = 0; corner < position.count; corner++) {
    a.fromBufferAttribute(position, corner);
    for (const plane of planes) {
      if (plane.x * a.x + plane.y * a.y + plane.z * a.z - plane.w > size * OUTSIDE * 4) return null;
    }
  }
  return planes;
}
