import { Vector3 } from 'three';
import type { DrawnMesh } from './drawnMeshes.ts';
import { weld } from './weld.ts';

/** World positions in mm of all vertices, x, y, z one after another; those that lie within rounding of each other are equal. */
export function worldCorners(mesh: DrawnMesh): Float32Array {
  const { count } = mesh.geometry.getAttribute('position');
  const corners = new Float32Array(count * 3);
  const point = new Vector3();
  for (let vertex = 0; vertex < count; vertex += 1) mesh.positionOf(vertex, point).toArray(corners, vertex * 3);
  weld(corners);
  return corners;
}

/**
 * The places where vertices are, each once. Vertices are apart in memory where normals or texture coordinates change; in formats
 * whose faces share positions a closed solid is closed only if those are the same.
 */
export function sharedPoints(mesh: DrawnMesh): { points: number[]; pointOf: Uint32Array } {
  const corners = worldCorners(mesh);
  const known = new Map<string, number>();
  const points: number[] = [];
  const pointOf = new Uint32Array(corners.length / 3);
  for (let vertex = 0; vertex < pointOf.length; vertex += 1) {
    const [x = 0, y = 0, z = 0] = corners.subarray(vertex * 3, vertex * 3 + 3);
    const key = `${x} ${y} ${z}`;
    let point = known.get(key);
    if (point === undefined) {
      point = points.length / 3;
      known.set(key, point);
      points.push(x, y, z);
    }
    pointOf[vertex] = point;
  }
  return { points, pointOf };
}
