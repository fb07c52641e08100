import type { TriangleMesh } from './kernel.ts';

/**
 * What keeps a mesh from being a solid, as sentences; none for a closed, outward, finite mesh whose every edge is met once
 * in each direction and whose every triangle has an area. Judged on the indexed mesh as it would be exported.
 */
export function flawsOf({ positions, indices }: TriangleMesh): string[] {
  const flaws: string[] = [];
  if (indices.length === 0) return ['It has no triangles.'];
  if (positions.some((value) => !Number.isFinite(value))) flaws.push('It has a vertex that is not finite.');
  const vertices = positions.length / 3;
  const edges = new Map<number, number>();
  for (let i = 0; i < indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const from = indices[i + k]!;
      const to = indices[i + ((k + 1) % 3)]!;
      const key = from * vertices + to;
      edges.set(key, (edges.get(key) ?? 0) + 1);
    }
  }
  let open = 0;
  for (const [key, times] of edges) {
    const opposite = edges.get((key % vertices) * vertices + Math.floor(key / vertices));
    if (times !== 1 || opposite !== 1) open++;
  }
  if (open > 0) flaws.push(`${open} edges are not met once in each direction.`);
  const { volume, flat } = measure(positions, indices);
  if (!(volume > 0)) flaws.push(`Its volume is ${volume} mm3: it faces inward.`);
  if (flat > 0) flaws.push(`${flat} triangles have no area.`);
  return flaws;
}

/** Volume by the divergence theorem, about the first vertex so that far placements lose no digits; triangles without area. */
function measure(positions: Float32Array, indices: Uint32Array): { volume: number; flat: number } {
  let volume = 0;
  let flat = 0;
  const [ox, oy, oz] = [positions[0]!, positions[1]!, positions[2]!];
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    const [ax, ay, az] = [positions[a]! - ox, positions[a + 1]! - oy, positions[a + 2]! - oz];
    const [bx, by, bz] = [positions[b]! - ox, positions[b + 1]! - oy, positions[b + 2]! - oz];
    const [cx, cy, cz] = [positions[c]! - ox, positions[c + 1]! - oy, positions[c + 2]! - oz];
    volume += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6;
    const nx = (by - ay) * (cz - az) - (bz - az) * (cy - ay);
    const ny = (bz - az) * (cx - ax) - (bx - ax) * (cz - az);
    const nz = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (nx === 0 && ny === 0 && nz === 0) flat++;
  }
  return { volume, flat };
}
