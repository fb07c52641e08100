import { noiseAt } from './noise.ts';

/** Repeatable randomness for things that grow: the same seed gives the same tree. */

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

/** Several octaves of noise, each half as large and twice as fine; in about [-1, 1], features of the first about one unit large. */
export function fractalFrom(seed: number, octaves: number): (x: number, y: number, z: number) => number {
  // Octaves are shifted against each other, so that the lattice points, where each is zero, do not coincide.
  return (x, y, z) => {
    let [sum, total, share, step] = [0, 0, 1, 1];
    for (let i = 0; i < octaves; i++) {
      sum += share * noiseAt(x * step + 17.3 * i, y * step + 5.7 * i, z * step + 11.9 * i, seed + i * 101);
      total += share;
      share /= 2;
      step *= 2;
    }
    return (1.5 * sum) / total;
  };
}
