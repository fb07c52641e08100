import { type Bounds, emptyBounds } from './frames.ts';
import type { TriangleMesh } from './kernel.ts';

/** Share of the whole volume that a piece's may be off by. */
const ROUNDING = 1e-7;

/**
 * What keeps a mesh from being a solid, as sentences; none for a closed, outward, finite mesh whose every edge is met once
 * in each direction and whose every triangle has an area. Judged on the indexed mesh as it would be exported.
 */
export function flawsOf(mesh: TriangleMesh): string[] {
  const { positions, indices } = mesh;
  const flaws: string[] = [];
  if (indices.length === 0) return ['It has no triangles.'];
  if (positions.some((value) => !Number.isFinite(value))) flaws.push('It has a vertex that is not finite.');
  const open = openEdges(mesh);
  if (open > 0) flaws.push(`${open} edges are not met once in each direction.`);
  const pieces = piecesOf(mesh);
  const volume = pieces.reduce((sum, piece) => sum + piece.volume, 0);
  if (!(volume > 0)) flaws.push(`Its volume is ${volume} mm3: it faces inward.`);
  // A piece that faces inward is the wall of a cavity, and has to lie inside another.
  const bodies = pieces.filter((piece) => piece.volume > 0);
  const astray = pieces.filter((piece) => piece.volume < -ROUNDING * volume && !bodies.some(({ bounds }) => holds(bounds, piece.bounds)));
  if (volume > 0 && astray.length > 0) flaws.push(`${astray.length} of its pieces face inward.`);
  const flat = flatTriangles(mesh);
  if (flat > 0) flaws.push(`${flat} triangles have no area.`);
  return flaws;
}

/** Number of directed edges that are not met just once, or whose opposite is not. */
function openEdges({ positions, indices }: TriangleMesh): number {
  const vertices = positions.length / 3;
  const edges = new Map<number, number>();
  for (let i = 0; i < indices.length; i++) {
    const key = indices[i]! * vertices + indices[i % 3 === 2 ? i - 2 : i + 1]!;
    edges.set(key, (edges.get(key) ?? 0) + 1);
  }
  let open = 0;
  for (const [key, times] of edges) if (times !== 1 || edges.get((key % vertices) * vertices + Math.floor(key / vertices)) !== 1) open++;
  return open;
}

interface Piece {
  volume: number;
  bounds: { min: [number, number, number]; max: [number, number, number] };
}

/** Connected pieces, each with its volume by the divergence theorem, about the first vertex so that far placements lose no digits. */
function piecesOf({ positions, indices }: TriangleMesh): Piece[] {
  const leader = Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const leaderOf = (vertex: number): number => {
    let at = vertex;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at]!]!;
      at = leader[at]!;
    }
    return at;
  };
  for (let i = 0; i < indices.length; i += 3) {
    const first = leaderOf(indices[i]!);
    leader[leaderOf(indices[i + 1]!)] = first;
    leader[leaderOf(indices[i + 2]!)] = first;
  }
  const pieces = new Map<number, Piece>();
  const [ox, oy, oz] = [positions[0]!, positions[1]!, positions[2]!];
  for (let i = 0; i < indices.length; i += 3) {
    const key = leaderOf(indices[i]!);
    const piece = pieces.get(key) ?? { volume: 0, bounds: emptyBounds() };
    pieces.set(key, piece);
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    const [ax, ay, az] = [positions[a]! - ox, positions[a + 1]! - oy, positions[a + 2]! - oz];
    const [bx, by, bz] = [positions[b]! - ox, positions[b + 1]! - oy, positions[b + 2]! - oz];
    const [cx, cy, cz] = [positions[c]! - ox, positions[c + 1]! - oy, positions[c + 2]! - oz];
    piece.volume += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6;
    for (const k of [0, 1, 2] as const) {
      piece.bounds.min[k] = Math.min(piece.bounds.min[k], positions[a + k]!, positions[b + k]!, positions[c + k]!);
      piece.bounds.max[k] = Math.max(piece.bounds.max[k], positions[a + k]!, positions[b + k]!, positions[c + k]!);
    }
  }
  return [...pieces.values()];
}

const holds = (outer: Bounds, inner: Bounds): boolean =>
  ([0, 1, 2] as const).every((k) => outer.min[k] <= inner.min[k] && inner.max[k] <= outer.max[k]);

/** Height over longest side below which a triangle is a line: what rounding to single precision may do to one. */
const FLAT = 1e-7;

function flatTriangles({ positions, indices }: TriangleMesh): number {
  let flat = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    const [ux, uy, uz] = [positions[b]! - positions[a]!, positions[b + 1]! - positions[a + 1]!, positions[b + 2]! - positions[a + 2]!];
    const [vx, vy, vz] = [positions[c]! - positions[a]!, positions[c + 1]! - positions[a + 1]!, positions[c + 2]! - positions[a + 2]!];
    const area = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx);
    const longest = Math.max(Math.hypot(ux, uy, uz), Math.hypot(vx, vy, vz), Math.hypot(vx - ux, vy - uy, vz - uz));
    if (!(area > FLAT * longest * longest)) flat++;
  }
  return flat;
}
