/**
 * Repeatable randomness: the same seed gives the same tree. Value noise on a lattice, smoothly interpolated, in three dimensions.
 */

/** A generator of numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Smooth noise in [-1, 1] with features about one unit large. */
export function noiseFrom(seed: number): (x: number, y: number, z: number) => number {
  const lattice = (i: number, j: number, k: number): number => {
    let h = Math.imul(i, 374761393) ^ Math.imul(j, 668265263) ^ Math.imul(k, 2147483629) ^ Math.imul(seed + 1, 1274126177);
    h = Math.imul(h ^ (h >>> 13), 1274126177);
    return ((h ^ (h >>> 16)) >>> 0) / 2147483648 - 1;
  };
  const ease = (t: number) => t * t * t * (t * (t * 6 - 15) + 10);
  return (x, y, z) => {
    const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
    const [u, v, w] = [ease(x - i), ease(y - j), ease(z - k)];
    let sum = 0;
    for (let a = 0; a < 2; a++)
      for (let b = 0; b < 2; b++)
        for (let c = 0; c < 2; c++) sum += lattice(i + a, j + b, k + c) * (a ? u : 1 - u) * (b ? v : 1 - v) * (c ? w : 1 - w);
    return sum;
  };
}

/** Several octaves of noise, each half as large and twice as fine; in about [-1, 1]. */
export function fractalFrom(seed: number, octaves: number): (x: number, y: number, z: number) => number {
  const layers = Array.from({ length: octaves }, (_, i) => noiseFrom(seed + i * 101));
  const total = layers.reduce((sum, _, i) => sum + 0.5 ** i, 0);
  return (x, y, z) => layers.reduce((sum, layer, i) => sum + 0.5 ** i * layer(x * 2 ** i, y * 2 ** i, z * 2 ** i), 0) / total;
}
