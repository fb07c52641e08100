import { isConvex } from './convex.ts';
import type { Solid, TriangleMesh } from './kernel.ts';
import { shellsOf } from './shells.ts';

/** A connected shell of a tool, as it is asked whether it meets a surface. */
interface Shell {
  mesh: TriangleMesh;
  low: readonly number[];
  high: readonly number[];
  /** Planes of its faces, four numbers each, of a convex one; otherwise its box stands for it. */
  planes: Float64Array | null;
}

/**
 * Whether cutting a metal with a tool may change it. False is certain: no triangle of the metal comes into a shell of the tool (into its
 * box, where it is not convex), and none of them lies within the metal. A boolean that changes nothing takes as long as one that does.
 */
export function mayMeet(metal: Solid, tool: Solid): boolean {
  const mesh = metal.mesh();
  const { min, max } = metal.bounds();
  const shells = shellsOf(tool.mesh()).map(shellFrom);
  const near = shells.filter(({ low, high }) => [0, 1, 2].every((k) => low[k]! < max[k]! && min[k]! < high[k]!));
  return near.some((shell) => comesInto(mesh, shell) || holds(mesh, shell.mesh.positions));
}

const known = new WeakMap<TriangleMesh, Shell>();

function shellFrom(mesh: TriangleMesh): Shell {
  const found = known.get(mesh);
  if (found) return found;
  const { positions } = mesh;
  const low = [0, 1, 2].map(() => Number.POSITIVE_INFINITY);
  const high = [0, 1, 2].map(() => Number.NEGATIVE_INFINITY);
  for (let i = 0; i < positions.length; i++) {
    low[i % 3] = Math.min(low[i % 3]!, positions[i]!);
    high[i % 3] = Math.max(high[i % 3]!, positions[i]!);
  }
  const shell = { mesh, low, high, planes: isConvex(mesh) ? planesOf(mesh) : null };
  known.set(mesh, shell);
  return shell;
}

function planesOf({ positions: p, indices }: TriangleMesh): Float64Array {
  const planes = new Float64Array((4 * indices.length) / 3);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
    const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
    const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    planes.set([nx, ny, nz, nx * p[a]! + ny * p[a + 1]! + nz * p[a + 2]!], (4 * t) / 3);
  }
  return planes;
}

/** Whether a triangle of the mesh comes into the shell; one that only comes near its edges may count too. */
function comesInto({ positions: p, indices }: TriangleMesh, { low, high, planes }: Shell): boolean {
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    let apart = false;
    for (let k = 0; k < 3 && !apart; k++) {
      const [u, v, w] = [p[a + k]!, p[b + k]!, p[c + k]!];
      apart = (u < low[k]! && v < low[k]! && w < low[k]!) || (u > high[k]! && v > high[k]! && w > high[k]!);
    }
    if (!apart && (planes === null || !isBeside(p, [a, b, c], planes))) return true;
  }
  return false;
}

/** Whether all three corners lie before one of the planes. */
function isBeside(p: Float32Array, corners: readonly number[], planes: Float64Array): boolean {
  for (let i = 0; i < planes.length; i += 4)
    if (corners.every((at) => planes[i]! * p[at]! + planes[i + 1]! * p[at + 1]! + planes[i + 2]! * p[at + 2]! > planes[i + 3]!))
      return true;
  return false;
}

/** Whether the first of some points lies within a closed mesh: a line from it along x goes out of the mesh once more than in. */
function holds({ positions: p, indices }: TriangleMesh, points: Float32Array): boolean {
  const [x, y, z] = [points[0]!, points[1]!, points[2]!];
  let inside = false;
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    // Seen along x: the sense in which a side passes the point, and where the triangle lies over it.
    const [[ay, az], [by, bz], [cy, cz]] = corners.map((at) => [p[at + 1]! - y, p[at + 2]! - z]) as [number[], number[], number[]];
    const [u, v, w] = [by! * cz! - bz! * cy!, cy! * az! - cz! * ay!, ay! * bz! - az! * by!];
    if (!((u >= 0 && v >= 0 && w >= 0) || (u <= 0 && v <= 0 && w <= 0))) continue;
    const area = u + v + w;
    if (area !== 0 && (u * p[corners[0]!]! + v * p[corners[1]!]! + w * p[corners[2]!]!) / area > x) inside = !inside;
  }
  return inside;
}
