import type { Kernel, Solid } from './kernel.ts';

/** A thread in its axial section. Lengths in mm. */
export interface Helicoid {
  /** Corners of one ridge along the axis: `at` in pitches, rising from 0, below 1; the surface runs straight between them. */
  ridge: readonly { at: number; radius: number }[];
  /** From one ridge to the next, and how many of them run round side by side. */
  pitch: number;
  starts: number;
  left: boolean;
  height: number;
  /** Straight pieces round. */
  around: number;
}

/**
 * A cylinder with a thread of any straight-sided section, upright on y = 0 and cut flat at both ends. Its skin is laid along the helix, so
 * that the edges of crest and root are sharp however few pieces it has: rows climb by a lead in a turn, and where a turn closes they meet
 * those that are so much higher. Right-handed unless `left`.
 */
export function helicoid(kernel: Kernel, { ridge, pitch, starts, left, height, around }: Helicoid): Solid {
  const lead = pitch * starts;
  const corners = ridge.length;
  const over = starts * corners;
  // Beginning a lead under the foot, and ending as far over the top: both ends are cut off.
  const rows = corners * Math.ceil((height + 3 * lead) / pitch);
  const positions: number[] = [];
  for (let j = 0; j <= rows; j++) {
    const { at, radius } = ridge[j % corners]!;
    for (let i = 0; i < around; i++) {
      const turn = i / around;
      const angle = 2 * Math.PI * turn * (left ? -1 : 1);
      positions.push(radius * Math.cos(angle), (Math.floor(j / corners) + at) * pitch + turn * lead - 2 * lead, -radius * Math.sin(angle));
    }
  }
  const indices: number[] = [];
  const triangle = (a: number, b: number, c: number): void => {
    if (left) indices.push(a, c, b);
    else indices.push(a, b, c);
  };
  const vertex = (j: number, i: number): number => (i < around ? j * around + i : (j + over) * around);
  for (let i = 0; i < around; i++)
    for (let j = 0; j + (i + 1 < around ? 0 : over) < rows; j++) {
      triangle(vertex(j, i), vertex(j, i + 1), vertex(j + 1, i + 1));
      triangle(vertex(j, i), vertex(j + 1, i + 1), vertex(j + 1, i));
    }
  // Each end is one turn of the helix and the step that closes it, with a fan to the axis.
  const bottom = [
    ...Array.from({ length: around }, (_, i) => vertex(0, i)),
    ...Array.from({ length: over }, (_, k) => vertex(over - k, 0)),
  ];
  const top = [
    ...Array.from({ length: around }, (_, i) => vertex(rows, i)),
    ...Array.from({ length: over }, (_, k) => vertex(rows - 1 - k, around - 1)),
  ];
  for (const [end, isTop] of [
    [bottom, false],
    [top, true],
  ] as const) {
    const levels = end.map((v) => positions[3 * v + 1]!);
    const middle = positions.push(0, (Math.min(...levels) + Math.max(...levels)) / 2, 0) / 3 - 1;
    end.forEach((v, k) => {
      const next = end[(k + 1) % end.length]!;
      if (isTop) triangle(middle, v, next);
      else triangle(middle, next, v);
    });
  }
  return kernel
    .fromMesh({ positions: Float32Array.from(positions), indices: Uint32Array.from(indices) })
    .trim([0, 1, 0], 0)
    .trim([0, -1, 0], -height);
}
