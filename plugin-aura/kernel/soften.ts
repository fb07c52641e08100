import { CannotBuild } from './cannotBuild.ts';
import type { Solid } from './kernel.ts';

/** Cells that a radius is cut into, samples of a cell to each side, and cells that a part may have in all. */
const FINE = 3;
const SAMPLES = 2;
const MOST_CELLS = 1_200_000;
/** Deviation of the blur, as a share of the radius. */
const SPREAD = 0.5;
/** Share of its volume that a part keeps at least. */
const LEAST = 0.4;

interface Field {
  /** Cells to each side, the room around the part included. */
  size: readonly [number, number, number];
  /** Edges of a cell, and the lower corner of the first, mm. */
  cell: readonly [number, number, number];
  from: readonly [number, number, number];
  /** How full each cell is, 0 to 1, x fastest. */
  full: Float32Array;
}

/**
 * A solid whose edges, corners and joints are rounded as far as about `radius` mm, like clay: how full each cell of a grid is gets blurred,
 * and where it is half full is the new surface. Flat faces stay where they are; what is much thinner than the radius is refused.
 *
 * @throws CannotBuild
 */
export function softened(solid: Solid, radius: number): Solid {
  const field = filled(solid, radius);
  for (const axis of [0, 1, 2] as const) blur(field, axis, (SPREAD * radius) / field.cell[axis]);
  const { size, cell, from, full } = field;
  const [nx, ny, nz] = size;
  const at = (x: number, y: number, z: number): number =>
    x < 0 || y < 0 || z < 0 || x >= nx || y >= ny || z >= nz ? 0 : full[(z * ny + y) * nx + x]!;
  const level = (p: readonly [number, number, number]): number => {
    const [u, v, w] = [0, 1, 2].map((k) => (p[k]! - from[k]!) / cell[k]! - 0.5) as [number, number, number];
    const [x, y, z] = [Math.floor(u), Math.floor(v), Math.floor(w)];
    const [a, b, c] = [u - x, v - y, w - z];
    const row = (j: number, k: number): number => at(x, j, k) * (1 - a) + at(x + 1, j, k) * a;
    return (row(y, z) * (1 - b) + row(y + 1, z) * b) * (1 - c) + (row(y, z + 1) * (1 - b) + row(y + 1, z + 1) * b) * c - 0.5;
  };
  const to = from.map((f, k) => f + size[k]! * cell[k]!) as [number, number, number];
  const soft = solid.kernel.levelSet(level, { min: from, max: to }, Math.max(...cell));
  if (!(soft.volume() > LEAST * solid.volume()))
    throw new CannotBuild(`A radius of ${radius} mm smooths too much of the part away: use a smaller one.`, 'radius');
  return soft;
}

/** How full each cell is, measured along lines through the part. Its bounds lie between cells, so that its outer faces stay in place. */
function filled(solid: Solid, radius: number): Field {
  const { min, max } = solid.bounds();
  const extent = [0, 1, 2].map((k) => max[k as 0 | 1 | 2] - min[k as 0 | 1 | 2]);
  const count = extent.map((e) => Math.max(1, Math.round((e * FINE) / radius)));
  if (count[0]! * count[1]! * count[2]! > MOST_CELLS)
    throw new CannotBuild(
      `A radius of ${radius} mm is too fine for a part of ${extent.map((e) => e.toFixed(0)).join(' × ')} mm: use a larger one.`,
      'radius',
    );
  const cell = extent.map((e, k) => e / count[k]!) as [number, number, number];
  const room = FINE + 1;
  const size = count.map((n) => n + 2 * room) as [number, number, number];
  const from = [0, 1, 2].map((k) => min[k as 0 | 1 | 2] - room * cell[k]!) as [number, number, number];
  const [nx, ny, nz] = size;
  const full = new Float32Array(nx * ny * nz);
  const share = 1 / (SAMPLES * SAMPLES);
  for (let z = room; z < nz - room; z++)
    for (let x = room; x < nx - room; x++)
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const px = from[0] + (x + ((sample % SAMPLES) + 0.5) / SAMPLES) * cell[0];
        const pz = from[2] + (z + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * cell[2];
        const heights = solid.hits([px, from[1], pz], [px, from[1] + ny * cell[1], pz]).map((hit) => (hit.position[1] - from[1]) / cell[1]);
        for (let k = 0; k + 1 < heights.length; k += 2)
          for (let y = Math.floor(heights[k]!); y < heights[k + 1]!; y++) {
            const part = Math.min(y + 1, heights[k + 1]!) - Math.max(y, heights[k]!);
            if (y >= 0 && y < ny) full[(z * ny + y) * nx + x]! += share * part;
          }
      }
  return { size, cell, from, full };
}

/** Blurs along one axis with a Gaussian of `deviation` cells. */
function blur({ size, full }: Field, axis: 0 | 1 | 2, deviation: number): void {
  const reach = Math.ceil(2.5 * deviation);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, k) => Math.exp(-0.5 * ((k - reach) / deviation) ** 2));
  const sum = weights.reduce((a, b) => a + b, 0);
  const step = axis === 0 ? 1 : axis === 1 ? size[0] : size[0] * size[1];
  const n = size[axis];
  const line = new Float32Array(n);
  for (let start = 0; start < full.length; start++) {
    if (Math.floor(start / step) % n !== 0) continue;
    for (let i = 0; i < n; i++) line[i] = full[start + i * step]!;
    for (let i = 0; i < n; i++) {
      let value = 0;
      for (let k = -reach; k <= reach; k++) value += weights[k + reach]! * (line[i + k] ?? 0);
      full[start + i * step] = value / sum;
    }
  }
}
