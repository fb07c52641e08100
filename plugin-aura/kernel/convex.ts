import { CannotBuild } from './cannotBuild.ts';
import type { Solid, TriangleMesh } from './kernel.ts';
import { inverseRigid, rotation } from './matrix.ts';
import type { Vec3 } from './space.ts';

/** Turns in which a hull is tried one after the other. */
const TURNS: readonly Vec3[] = [
  [0, 0, 0],
  [31, 17, 7],
  [-13, 41, 23],
  [53, -29, 11],
];

/**
 * The convex hull of solids. manifold-3d (3.5) now and then leaves a dent of millimetres where hundreds of points lie in rows and
 * planes, as with an array of letters; the same points turned in space come out well. Seen once in some two hundred random
 * hulls; each is looked at, and made again in another turn where it is dented.
 * @throws CannotBuild where every turn left a dent
 */
export function convexHull(solids: readonly Solid[]): Solid {
  const { kernel } = solids[0]!;
  for (const [n, degrees] of TURNS.entries()) {
    const turn = rotation(degrees);
    const made = kernel.hullOf(n === 0 ? solids : solids.map((solid) => solid.transform(turn)));
    const hull = n === 0 ? made : made.transform(inverseRigid(turn));
    if (hull.isEmpty() || isConvex(hull.mesh())) return hull;
  }
  throw new CannotBuild('The skin over these solids comes out dented: move one of them a little.');
}

/** Share of its size by which a corner may lie before a face, and that a triangle has to be high for its plane to be trusted. */
const DENT = 1e-3;
const NEEDLE = 1e-4;
/** Corners that are held against faces at most; of a finer hull every second or tenth face is looked at. */
const MOST = 2e7;

/** Whether all corners of a closed mesh lie behind all its faces. */
export function isConvex({ positions, indices }: TriangleMesh): boolean {
  let size = 0;
  for (let i = 0; i < positions.length; i++) size = Math.max(size, Math.abs(positions[i]! - positions[i % 3]!));
  const stride = Math.ceil(((indices.length / 3) * (positions.length / 3)) / MOST);
  for (let t = 0; t < indices.length; t += 3 * stride) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    const [ax, ay, az] = [positions[a]!, positions[a + 1]!, positions[a + 2]!];
    const [ux, uy, uz] = [positions[b]! - ax, positions[b + 1]! - ay, positions[b + 2]! - az];
    const [vx, vy, vz] = [positions[c]! - ax, positions[c + 1]! - ay, positions[c + 2]! - az];
    const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    const area = Math.hypot(nx, ny, nz);
    if (area < NEEDLE * size * Math.max(Math.hypot(ux, uy, uz), Math.hypot(vx, vy, vz))) continue;
    const most = DENT * size * area + nx * ax + ny * ay + nz * az;
    for (let p = 0; p < positions.length; p += 3)
      if (nx * positions[p]! + ny * positions[p + 1]! + nz * positions[p + 2]! > most) return false;
  }
  return true;
}
