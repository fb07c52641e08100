import type { Solid, TriangleMesh } from './kernel.ts';

/**
 * Moves every vertex of a solid along its normal by `height(x, y, z)` mm (positive is outward). The solid should be refined
 * before. Beside an edge normals go over from one face to the other, so that the faces do not move through each other there;
 * heights that are large against the walls still can make it pass through itself: callers look (crossing.ts).
 */
export function displaced(solid: Solid, height: (x: number, y: number, z: number) => number): Solid {
  const mesh = solid.mesh();
  const normals = blended(vertexNormals(mesh), mesh.indices);
  const positions = mesh.positions.slice();
  for (let i = 0; i < positions.length; i += 3) {
    const by = height(mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!);
    for (let k = 0; k < 3; k++) positions[i + k] = mesh.positions[i + k]! + normals[i + k]! * by;
  }
  return solid.kernel.fromMesh({ positions, indices: mesh.indices });
}

/** Rounds in which normals are blended with those next to them. */
const BLENDING = 20;

/** Normals as the mean of their own and their neighbours', several times over. */
function blended(normals: Float32Array, indices: Uint32Array): Float32Array {
  let from = normals;
  for (let round = 0; round < BLENDING; round++) {
    const to = from.slice();
    for (let i = 0; i < indices.length; i++) {
      const vertex = 3 * indices[i]!;
      const next = 3 * indices[i % 3 === 2 ? i - 2 : i + 1]!;
      for (let k = 0; k < 3; k++) to[vertex + k]! += from[next + k]!;
    }
    from = unitVectors(to);
  }
  return from;
}

/** Each of the vectors by its length; those that cancelled each other out stay nothing, and their vertex where it is. */
function unitVectors(vectors: Float32Array): Float32Array {
  for (let i = 0; i < vectors.length; i += 3) {
    const size = Math.hypot(vectors[i]!, vectors[i + 1]!, vectors[i + 2]!) || 1;
    for (let k = 0; k < 3; k++) vectors[i + k]! /= size;
  }
  return vectors;
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
  return unitVectors(normals);
}
