/**
 * Smooth noise in space, for rough and hammered surfaces: gradient noise on a cubic lattice with quintic fade (Perlin,
 * "Improving noise", 2002), the gradients from a hash of the lattice point. Between about -1 and 1, 0 at lattice points.
 */
export function noiseAt(x: number, y: number, z: number, seed = 0): number {
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const [fx, fy, fz] = [x - i, y - j, z - k];
  const [u, v, w] = [fade(fx), fade(fy), fade(fz)];
  const corner = (a: number, b: number, c: number): number => slope(latticeHash(i + a, j + b, k + c, seed), fx - a, fy - b, fz - c);
  const along = (b: number, c: number): number => mix(corner(0, b, c), corner(1, b, c), u);
  return mix(mix(along(0, 0), along(1, 0), v), mix(along(0, 1), along(1, 1), v), w);
}

/** 32 mixed bits of a lattice point. */
export function latticeHash(i: number, j: number, k: number, seed: number): number {
  let h = Math.imul(i, 0x27d4eb2d) ^ Math.imul(j, 0x165667b1) ^ Math.imul(k, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Dot product with one of the twelve directions to the edges of a cube. */
function slope(hash: number, x: number, y: number, z: number): number {
  const h = hash % 12;
  const [a, b] = h < 4 ? [x, y] : h < 8 ? [x, z] : [y, z];
  return (h & 1 ? -a : a) + (h & 2 ? -b : b);
}
