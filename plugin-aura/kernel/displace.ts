import type { Solid, TriangleMesh } from './kernel.ts';

/**
 * Moves every vertex of a solid along its normal by `height(x, y, z)` mm (positive is outward). The solid should be refined
 * before; heights that are small against its walls keep it from passing through itself.
 */
export function displaced(solid: Solid, height: (x: number, y: number, z: number) => number): Solid {
  const mesh = solid.mesh();
  const normals = vertexNormals(mesh);
  const positions = mesh.positions.slice();
  for (let i = 0; i < positions.length; i += 3) {
    const by = height(mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!);
    for (let k = 0; k < 3; k++) positions[i + k] = mesh.positions[i + k]! + normals[i + k]! * by;
  }
  return solid.kernel.fromMesh({ positions, indices: mesh.indices });
}

/** Unit normals of the vertices, faces weighted by their area. */
function vertexNormals({ positions, indices }: TriangleMesh): Float32Array {
  const normals = new Float32Array(positions.length);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    const [ux, uy, uz] = [positions[b]! - positions[a]!, positions[b + 1]! - positions[a + 1]!, positions[b + 2]! - positions[a + 2]!];
    const [vx, vy, vz] = [positions[c]! - positions[a]!, positions[c + 1]! - positions[a + 1]!, positions[c + 2]! - positions[a + 2]!];
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const vertex of [a, b, c]) for (let k = 0; k < 3; k++) normals[vertex + k]! += n[k]!;
  }
  for (let i = 0; i < normals.length; i += 3) {
    const size = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1;
    for (let k = 0; k < 3; k++) normals[i + k]! /= size;
  }
  return normals;
}
