import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { refuseOverlap } from './bevel.ts';
import { CannotBuild } from './cannotBuild.ts';
import { crossesItself } from './crossing.ts';
import { relaxedFlats } from './delaunay.ts';
import type { Region, Solid, TriangleMesh } from './kernel.ts';
import { add, cross, dot, length, normalized, scaled, subtract } from './matrix.ts';
import type { Vec3 } from './space.ts';

/** Share of the distance by which a moved vertex may lie too near to the old surface. */
const TOO_NEAR = 0.06;
/** Share of its volume that a shrunk solid keeps at least: below it, sides have met. */
const LEAST = 1e-5;
/** Weight of staying put, against the planes: decides only the directions that no plane speaks for. */
const REST = 1e-6;

/**
 * The solid with every face moved outward by `distance` mm (inward where it is negative), edges staying sharp. Prisms, which most
 * machined and built things are, are moved outline by outline, and convex solids plane by plane: there, roundings smaller than the
 * distance run out into corners. Of all others each vertex goes to where the moved planes of its faces meet, by least squares.
 *
 * Promise: exact for flat faces and for turned and prismatic shapes, within the chord error for curved ones. Where the distance
 * is more than the shape allows (a fold, a wall that would pass through another), it is refused and nothing is mended silently:
 * every moved vertex and face is held against the old surface, and the new surface against itself.
 * @throws CannotBuild
 */
export function offsetSolid(solid: Solid, distance: number): Solid {
  if (distance === 0) return solid;
  const result = offsetPrism(solid, distance) ?? (distance < 0 ? shrunkConvex(solid, -distance) : null) ?? movedFaces(solid, distance);
  const volume = result.isEmpty() ? 0 : result.volume();
  if (distance < 0 ? !(volume > LEAST * solid.volume() && volume < solid.volume()) : !(volume > solid.volume())) throw tooMuch(distance);
  return result;
}

/** Quarter turns that stand each axis upright, and back. */
const UPRIGHT: readonly (readonly [Vec3, Vec3])[] = [
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
  [
    [0, 0, 90],
    [0, 0, -90],
  ],
  [
    [-90, 0, 0],
    [90, 0, 0],
  ],
];
/** Share of its volume by which a prism may differ from its section times its height. */
const STRAIGHT = 1e-6;

/** The offset of a prism along one of the axes; null for what is none. */
function offsetPrism(solid: Solid, distance: number): Solid | null {
  for (const [turn, back] of UPRIGHT) {
    const upright = solid.rotate(turn);
    const { min, max } = upright.bounds();
    const height = max[1] - min[1];
    const section = upright.sectionAt((min[1] + max[1]) / 2);
    const volume = solid.volume();
    if (Math.abs(section.area() * height - volume) > STRAIGHT * volume || !sameSection(upright, section, min[1], max[1])) continue;
    const moved = solid.kernel.region(section.section.offset(distance, 'Miter', MITRE));
    if (height + 2 * distance <= 0 || moved.isEmpty()) throw tooMuch(distance);
    // Growing, walls of a slot may meet: then they would be gone instead of moved.
    if (distance > 0) refuseOverlap(solid.kernel, section, section.loops(), -distance, 'distance');
    return solid.kernel
      .extrude(moved, height + 2 * distance)
      .rotate([-90, 0, 0])
      .translate([0, min[1] - distance, 0])
      .rotate(back);
  }
  return null;
}

/** Whether the section is the same next to both ends as in the middle. */
function sameSection(upright: Solid, section: Region, from: number, to: number): boolean {
  return [0.001, 0.999].every((share) => {
    const other = upright.sectionAt(from + (to - from) * share);
    return section.subtract(other).area() + other.subtract(section).area() <= STRAIGHT * section.area();
  });
}

/** How many times the distance a sharp corner may run ahead. */
const MITRE = 20;

/**
 * A convex solid shrunk: what is left between its planes, each moved inward. By duality (a plane n.x = d about an inner point is the
 * point n/d) the corners of what is left are the faces of a hull. Null for what is not convex; refused where nothing is left.
 */
function shrunkConvex(solid: Solid, distance: number): Solid | null {
  const mesh = solid.mesh();
  if (solid.hull().volume() > solid.volume() * (1 + STRAIGHT)) return null;
  const { min, max } = solid.bounds();
  const middle: Vec3 = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
  const duals = planesOf(mesh).map(({ normal, at }): Vec3 => {
    const left = at - dot(normal, middle) - distance;
    if (left <= 0) throw tooMuch(-distance);
    return scaled(normal, 1 / left);
  });
  const dual = solid.kernel.hull(duals);
  const corners = planesOf(dual.mesh()).map(({ normal, at }): Vec3 => add(middle, scaled(normal, 1 / at)));
  return solid.kernel.hull(corners);
}

/** The planes of a mesh's triangles, those of one face once. */
function planesOf({ positions, indices }: TriangleMesh): { normal: Vec3; at: number }[] {
  const planes = new Map<string, { normal: Vec3; at: number; area: number }>();
  const corner = (i: number): Vec3 => [positions[3 * indices[i]!]!, positions[3 * indices[i]! + 1]!, positions[3 * indices[i]! + 2]!];
  for (let t = 0; t < indices.length; t += 3) {
    const a = corner(t);
    const across = cross(subtract(corner(t + 1), a), subtract(corner(t + 2), a));
    const normal = normalized(across);
    const key = normal.map((value) => Math.round(value * 1e4)).join();
    // The largest triangle of a face tells its plane best.
    const known = planes.get(key);
    if (!known || known.area < length(across)) planes.set(key, { normal, at: dot(normal, a), area: length(across) });
  }
  return [...planes.values()];
}

function movedFaces(solid: Solid, distance: number): Solid {
  const mesh = relaxedFlats(solid.mesh());
  const moved: TriangleMesh = { positions: movedVertices(mesh, distance), indices: mesh.indices };
  keepDistance(mesh, moved, Math.abs(distance));
  if (crossesItself(moved)) throw tooMuch(distance);
  return solid.kernel.fromMesh(moved);
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
