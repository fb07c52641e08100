import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { CannotBuild } from '../model/problem.ts';
import { relaxedFlats } from './delaunay.ts';
import type { Solid, TriangleMesh } from './kernel.ts';

/** Share of the distance by which a moved vertex may lie too near to the old surface. */
const TOO_NEAR = 0.06;
/** Share of its volume that a shrunk solid keeps at least: below it, sides have met. */
const LEAST = 1e-5;
/** Weight of staying put, against the planes: decides only the directions that no plane speaks for. */
const REST = 1e-6;

/**
 * The solid with every face moved outward by `distance` mm (inward where it is negative), edges staying sharp: each vertex goes
 * to where the moved planes of its faces meet, by least squares.
 *
 * Promise: exact for flat faces and for turned and prismatic shapes, within the chord error for curved ones. Where the distance
 * is more than the shape allows (a fold, a wall that would pass through another), it is refused and nothing is mended silently:
 * every moved vertex and face is held against the old surface.
 * @throws CannotBuild
 */
export function offsetSolid(solid: Solid, distance: number): Solid {
  if (distance === 0) return solid;
  const mesh = relaxedFlats(solid.mesh());
  const moved: TriangleMesh = { positions: movedVertices(mesh, distance), indices: mesh.indices };
  const result = solid.kernel.fromMesh(moved);
  const shrunk = distance < 0;
  if (shrunk ? !(result.volume() > LEAST * solid.volume() && result.volume() < solid.volume()) : !(result.volume() > solid.volume()))
    throw tooMuch(distance);
  keepDistance(mesh, moved, Math.abs(distance));
  return result;
}

const tooMuch = (distance: number): CannotBuild =>
  new CannotBuild(`The shape is too small, or too finely cut, for ${Math.abs(distance)} mm: take less.`);

function movedVertices({ positions, indices }: TriangleMesh, distance: number): Float32Array {
  const planes: number[][][] = Array.from({ length: positions.length / 3 }, () => []);
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  for (let t = 0; t < indices.length; t += 3) {
    const [i, j, k] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    a.fromArray(positions, 3 * i);
    b.fromArray(positions, 3 * j).sub(a);
    c.fromArray(positions, 3 * k).sub(a);
    const { x, y, z } = b.cross(c).normalize();
    for (const vertex of [i, j, k]) {
      const known = planes[vertex]!;
      // Coplanar triangles are one plane, however many they are.
      if (!known.some((n) => n[0]! * x + n[1]! * y + n[2]! * z > 1 - 1e-9)) known.push([x, y, z]);
    }
  }
  const moved = positions.slice();
  for (const [vertex, normals] of planes.entries()) {
    const by = meeting(normals, distance);
    for (let k = 0; k < 3; k++) moved[3 * vertex + k] = positions[3 * vertex + k]! + by[k]!;
  }
  return moved;
}

/** The move d with n.d = distance for all normals, by least squares; the shortest such move where they leave it open. */
function meeting(normals: readonly (readonly number[])[], distance: number): number[] {
  const m = [REST, 0, 0, 0, REST, 0, 0, 0, REST];
  const right = [0, 0, 0];
  for (const n of normals) {
    for (let row = 0; row < 3; row++) {
      right[row]! += n[row]! * distance;
      for (let column = 0; column < 3; column++) m[3 * row + column]! += n[row]! * n[column]!;
    }
  }
  const cofactor = (r: number, s: number, t: number, u: number): number => m[r]! * m[u]! - m[s]! * m[t]!;
  const inverse = [
    cofactor(4, 5, 7, 8),
    -cofactor(1, 2, 7, 8),
    cofactor(1, 2, 4, 5),
    -cofactor(3, 5, 6, 8),
    cofactor(0, 2, 6, 8),
    -cofactor(0, 2, 3, 5),
    cofactor(3, 4, 6, 7),
    -cofactor(0, 1, 6, 7),
    cofactor(0, 1, 3, 4),
  ];
  const determinant = m[0]! * inverse[0]! + m[1]! * inverse[3]! + m[2]! * inverse[6]!;
  return [0, 1, 2].map(
    (row) => (inverse[3 * row]! * right[0]! + inverse[3 * row + 1]! * right[1]! + inverse[3 * row + 2]! * right[2]!) / determinant,
  );
}

/** Refuses a moved vertex or face centre that lies nearer to the old surface than the distance. */
function keepDistance(before: TriangleMesh, after: TriangleMesh, distance: number): void {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(before.positions, 3));
  geometry.setIndex(new BufferAttribute(before.indices.slice(), 1));
  const tree = new MeshBVH(geometry, { targetLeafSize: 8 });
  const point = new Vector3();
  const near = (): boolean => (tree.closestPointToPoint(point)?.distance ?? 0) < distance * (1 - TOO_NEAR);
  for (let i = 0; i < after.positions.length; i += 3) {
    point.fromArray(after.positions, i);
    if (near()) throw tooMuch(distance);
  }
  const corner = new Vector3();
  for (let t = 0; t < after.indices.length; t += 3) {
    point.set(0, 0, 0);
    for (let k = 0; k < 3; k++) point.addScaledVector(corner.fromArray(after.positions, 3 * after.indices[t + k]!), 1 / 3);
    if (near()) throw tooMuch(distance);
  }
}
