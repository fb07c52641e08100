/** Noise that repeats: every function here is periodic in whole cells, so that a tile of it joins itself without a seam. */

/** A hash of a lattice point to [0, 1). */
export function lattice(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

const wrap = (value: number, period: number): number => ((value % period) + period) % period;
const ease = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** Value noise in [0, 1]; `x` and `y` in cells, periods in whole cells. */
export function noise(x: number, y: number, periodX: number, periodY: number, seed = 0): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const u = ease(x - x0);
  const v = ease(y - y0);
  const left = wrap(x0, periodX);
  const right = left + 1 === periodX ? 0 : left + 1;
  const above = wrap(y0, periodY);
  const below = above + 1 === periodY ? 0 : above + 1;
  const a = lattice(left, above, seed);
  const b = lattice(left, below, seed);
  const top = a + (lattice(right, above, seed) - a) * u;
  return top + (b + (lattice(right, below, seed) - b) * u - top) * v;
}

/** Octaves of noise, each twice as fine and half as strong; in [0, 1]. */
export function fractal(x: number, y: number, periodX: number, periodY: number, octaves: number, seed = 0): number {
  let sum = 0;
  let weight = 0;
  for (let octave = 0, scale = 1, strength = 1; octave < octaves; octave++, scale *= 2, strength /= 2) {
    sum += strength * noise(x * scale, y * scale, periodX * scale, periodY * scale, seed + octave);
    weight += strength;
  }
  return sum / weight;
}

export interface Cell {
  /** Distance to the nearest and to the second nearest point, in cells. */
  nearest: number;
  second: number;
  /** A number in [0, 1) of the cell's own. */
  id: number;
}

/** Worley cells: one point in each lattice square. */
export function cells(x: number, y: number, periodX: number, periodY: number, seed = 0, jitter = 1): Cell {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const found: Cell = { nearest: 8, second: 8, id: 0 };
  for (let j = -1; j <= 1; j++) {
    for (let i = -1; i <= 1; i++) {
      const column = wrap(x0 + i, periodX);
      const row = wrap(y0 + j, periodY);
      const px = x0 + i + 0.5 + (lattice(column, row, seed) - 0.5) * jitter;
      const py = y0 + j + 0.5 + (lattice(column, row, seed + 7) - 0.5) * jitter;
      const distance = Math.hypot(x - px, y - py);
      if (distance < found.nearest) {
        found.second = found.nearest;
        found.nearest = distance;
        found.id = lattice(column, row, seed + 13);
      } else if (distance < found.second) found.second = distance;
    }
  }
  return found;
}

export const smooth = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};
