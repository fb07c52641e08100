import type { TriangleMesh } from './kernel.ts';

/**
 * Whether more than two triangles meet in an edge once corners in the same place are one, as every file of triangles has them: two boxes
 * that share an edge and nothing else. The solid kernel keeps them apart, a printer's software does not.
 */
export function sharesEdges({ positions, indices }: TriangleMesh): boolean {
  const count = positions.length / 3;
  const welded = weld(positions);
  if (welded.distinct === count) return false;
  const { first, twice } = welded;
  const met = new Map<number, number>();
  for (let i = 0; i < indices.length; i++) {
    const [a, b] = [first[indices[i]!]!, first[indices[i % 3 === 2 ? i - 2 : i + 1]!]!];
    if (!twice[a] || !twice[b]) continue;
    const key = Math.min(a, b) * count + Math.max(a, b);
    const times = (met.get(key) ?? 0) + 1;
    if (times > 2) return true;
    met.set(key, times);
  }
  return false;
}

/** For every corner the first one in its place, and which of those stand for several; found by hashing the bits of the coordinates. */
function weld(positions: Float32Array): { first: Uint32Array; twice: Uint8Array; distinct: number } {
  const count = positions.length / 3;
  // Adding zero makes -0 the same as 0.
  const plain = positions.map((value) => value + 0);
  const bits = new Int32Array(plain.buffer, plain.byteOffset, plain.length);
  let size = 16;
  while (size < 2 * count) size *= 2;
  const table = new Int32Array(size).fill(-1);
  const first = new Uint32Array(count);
  const twice = new Uint8Array(count);
  let distinct = 0;
  for (let i = 0; i < count; i++) {
    const [x, y, z] = [bits[3 * i]!, bits[3 * i + 1]!, bits[3 * i + 2]!];
    let slot = (Math.imul(x, 73856093) ^ Math.imul(y, 19349663) ^ Math.imul(z, 83492791)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (size - 1);
    for (;;) {
      const other = table[slot]!;
      if (other < 0) {
        table[slot] = i;
        first[i] = i;
        distinct++;
        break;
      }
      if (bits[3 * other] === x && bits[3 * other + 1] === y && bits[3 * other + 2] === z) {
        first[i] = other;
        twice[other] = 1;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return { first, twice, distinct };
}
