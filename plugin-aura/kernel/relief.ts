import type { Kernel, Solid } from './kernel.ts';

/**
 * A solid block whose upper side is a height field: `height(x, z)` in mm above y = 0, at least `least`, on a grid of `cells` x `cells`
 * over `width` x `depth`, centred; its underside is flat at y = 0.
 */
export function reliefBlock(
  kernel: Kernel,
  width: number,
  depth: number,
  cells: number,
  height: (x: number, z: number) => number,
  least: number,
): Solid {
  const n = cells + 1;
  const positions = new Float32Array(2 * n * n * 3);
  for (let j = 0; j < n; j++)
    for (let i = 0; i < n; i++) {
      const [x, z] = [-width / 2 + (width * i) / cells, -depth / 2 + (depth * j) / cells];
      const k = j * n + i;
      positions.set([x, Math.max(least, height(x, z)), z], 3 * k);
      positions.set([x, 0, z], 3 * (n * n + k));
    }
  const indices: number[] = [];
  const top = (i: number, j: number) => j * n + i;
  const bottom = (i: number, j: number) => n * n + j * n + i;
  for (let j = 0; j < cells; j++)
    for (let i = 0; i < cells; i++) {
      indices.push(top(i, j), top(i, j + 1), top(i + 1, j + 1), top(i, j), top(i + 1, j + 1), top(i + 1, j));
      indices.push(bottom(i, j), bottom(i + 1, j + 1), bottom(i, j + 1), bottom(i, j), bottom(i + 1, j), bottom(i + 1, j + 1));
    }
  const wall = (a: (k: number) => [number, number], b: (k: number) => [number, number]) => {
    for (let k = 0; k < cells; k++) {
      const [p, q] = [a(k), b(k)];
      indices.push(top(...p), bottom(...p), bottom(...q), top(...p), bottom(...q), top(...q));
    }
  };
  wall(
    (k) => [k + 1, 0],
    (k) => [k, 0],
  );
  wall(
    (k) => [k, cells],
    (k) => [k + 1, cells],
  );
  wall(
    (k) => [0, k],
    (k) => [0, k + 1],
  );
  wall(
    (k) => [cells, k + 1],
    (k) => [cells, k],
  );
  return kernel.fromMesh({ positions, indices: Uint32Array.from(indices) });
}
