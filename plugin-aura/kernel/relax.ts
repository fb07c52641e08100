import { CannotBuild } from '../model/problem.ts';
import type { Solid, TriangleMesh } from './kernel.ts';

/** Pieces that a radius is cut into, and how far one pass carries, in pieces: passes add up as a random walk does. */
const PIECES = 3;
const PASSES = 14;
/** Share of the way to the middle of its neighbours that a vertex goes in one pass. */
const SHARE = 0.5;

/**
 * A solid whose edges and corners are softened as far as `radius` mm from them: its triangles are divided to a third of the
 * radius, then every vertex is drawn to the middle of its neighbours again and again. Vertices of edges that turn by more than `keep` degrees
 * stay where they are. `divide` splits the triangles to an edge length (and may be coarser where there would be too many).
 */
export function relaxed(solid: Solid, radius: number, keep: number, divide: (solid: Solid, edge: number) => Solid): Solid {
  const { positions, indices } = divide(solid, radius / PIECES).mesh();
  const neighbours = neighboursOf({ positions, indices });
  const fixed = sharpVertices({ positions, indices }, keep);
  let from = Float32Array.from(positions);
  for (let pass = 0; pass < PASSES; pass++) {
    const to = Float32Array.from(from);
    for (const [vertex, around] of neighbours.entries()) {
      if (fixed[vertex] || around.length === 0) continue;
      for (let k = 0; k < 3; k++) {
        let sum = 0;
        for (const other of around) sum += from[3 * other + k]!;
        to[3 * vertex + k] = from[3 * vertex + k]! * (1 - SHARE) + (sum / around.length) * SHARE;
      }
    }
    from = to;
  }
  const soft = solid.kernel.fromMesh({ positions: from, indices });
  if (!(soft.volume() > 0)) throw new CannotBuild(`A radius of ${radius} mm smooths all of the part away: use a smaller one.`, 'radius');
  return soft;
}

/** For every vertex those that share an edge with it. */
function neighboursOf({ positions, indices }: TriangleMesh): number[][] {
  const around: number[][] = Array.from({ length: positions.length / 3 }, () => []);
  // On a closed surface each edge runs once each way, so that the one way lists every neighbour once.
  for (let i = 0; i < indices.length; i += 3) for (let k = 0; k < 3; k++) around[indices[i + k]!]!.push(indices[i + ((k + 1) % 3)]!);
  return around;
}

/** Marks the ends of every edge whose faces turn by more than `keep` degrees. */
function sharpVertices({ positions, indices }: TriangleMesh, keep: number): Uint8Array {
  const sharp = new Uint8Array(positions.length / 3);
  if (keep >= 180) return sharp;
  const limit = Math.cos((keep * Math.PI) / 180);
  const normals = new Map<number, readonly [number, number, number]>();
  const count = positions.length / 3;
  for (let i = 0; i < indices.length; i += 3) {
    const normal = normalOf(positions, indices[i]!, indices[i + 1]!, indices[i + 2]!);
    for (let k = 0; k < 3; k++) {
      const [a, b] = [indices[i + k]!, indices[i + ((k + 1) % 3)]!];
      const other = normals.get(b * count + a);
      if (!other) normals.set(a * count + b, normal);
      else if (normal[0] * other[0] + normal[1] * other[1] + normal[2] * other[2] < limit) {
        sharp[a] = 1;
        sharp[b] = 1;
      }
    }
  }
  return sharp;
}

function normalOf(positions: Float32Array, a: number, b: number, c: number): readonly [number, number, number] {
  const side = (to: number, k: number): number => positions[3 * to + k]! - positions[3 * a + k]!;
  const [ux, uy, uz, vx, vy, vz] = [side(b, 0), side(b, 1), side(b, 2), side(c, 0), side(c, 1), side(c, 2)];
  const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const;
  const length = Math.hypot(...n) || 1;
  return [n[0] / length, n[1] / length, n[2] / length];
}
