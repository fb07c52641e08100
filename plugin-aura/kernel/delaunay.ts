import type { TriangleMesh } from './kernel.ts';

/** Cosine between normals from which two triangles count as one flat face. */
const FLAT = 1 - 1e-7;

/**
 * The same surface with its flat faces triangulated anew: sides between coplanar triangles are flipped until each pair is
 * Delaunay (Lawson 1977), so that triangles stay near the outline and do not reach across holes. No vertex is added or moved.
 */
export function relaxedFlats({ positions, indices }: TriangleMesh): TriangleMesh {
  const corners = indices.slice();
  const vertices = positions.length / 3;
  const edges = new Map<number, number>();
  const link = (t: number): void => {
    for (let k = 0; k < 3; k++) edges.set(corners[3 * t + k]! * vertices + corners[3 * t + ((k + 1) % 3)]!, t);
  };
  const unlink = (t: number): void => {
    for (let k = 0; k < 3; k++) edges.delete(corners[3 * t + k]! * vertices + corners[3 * t + ((k + 1) % 3)]!);
  };
  const opposite = (t: number, from: number, to: number): number =>
    [0, 1, 2].map((k) => corners[3 * t + k]!).find((vertex) => vertex !== from && vertex !== to)!;
  for (let t = 0; t < corners.length / 3; t++) link(t);

  const waiting = [...edges.keys()].filter((edge) => Math.floor(edge / vertices) < edge % vertices);
  for (let left = 20 * waiting.length; waiting.length > 0 && left > 0; left--) {
    const edge = waiting.pop()!;
    const [a, c] = [Math.floor(edge / vertices), edge % vertices];
    const t = edges.get(a * vertices + c);
    const u = edges.get(c * vertices + a);
    if (t === undefined || u === undefined) continue;
    const b = opposite(t, a, c);
    const d = opposite(u, a, c);
    if (edges.has(b * vertices + d) || edges.has(d * vertices + b) || !shouldFlip(positions, a, b, c, d)) continue;
    unlink(t);
    unlink(u);
    // t was a, c, b and u was c, a, d.
    corners.set([a, d, b], 3 * t);
    corners.set([d, c, b], 3 * u);
    link(t);
    link(u);
    for (const [from, to] of [
      [a, b],
      [b, c],
      [c, d],
      [d, a],
    ] as const)
      waiting.push(from * vertices + to);
  }
  return { positions, indices: corners };
}

/** Whether triangles a c b and c a d lie in one plane and their angles at b and d add up to more than 180 degrees. */
function shouldFlip(positions: Float32Array, a: number, b: number, c: number, d: number): boolean {
  const toward = (from: number, to: number): number[] => [0, 1, 2].map((k) => positions[3 * to + k]! - positions[3 * from + k]!);
  const atB = angle(toward(b, a), toward(b, c));
  const atD = angle(toward(d, c), toward(d, a));
  const [n, m] = [atB.normal, atD.normal];
  const size = Math.hypot(...n) * Math.hypot(...m);
  const flat = size > 0 && n[0]! * m[0]! + n[1]! * m[1]! + n[2]! * m[2]! >= FLAT * size;
  return flat && atB.angle + atD.angle > Math.PI + 1e-5;
}

function angle(u: readonly number[], v: readonly number[]): { angle: number; normal: number[] } {
  const normal = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
  return { normal, angle: Math.atan2(Math.hypot(...normal), u[0]! * v[0]! + u[1]! * v[1]! + u[2]! * v[2]!) };
}
