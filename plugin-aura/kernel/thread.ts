import { CannotBuild } from './cannotBuild.ts';
import type { Kernel, Solid } from './kernel.ts';

/** Most turns that are modelled; a longer thread is shown plain. */
const MOST_TURNS = 1000;
/** Triangles that the surface of one thread may have, and those from which on a long one is cut more coarsely round. */
const MOST_TRIANGLES = 200_000;
const MANY_TRIANGLES = 80_000;
const FEWEST_COLUMNS = 20;

/**
 * A threaded rod upright on y = 0: ISO 68-1 profile (60 degrees, 5/8 H deep), right-handed, cut flat at both ends, with the
 * thread running out over one pitch at the ends.
 * The surface is one height field in angle and height, wound so that it is a closed manifold by construction. The pitch may be
 * half the diameter at most; a thread of more turns than can be shown is refused.
 */
export function threadedRod(
  kernel: Kernel,
  diameter: number,
  pitch: number,
  height: number,
  around: number,
  options: { clearance?: number; left?: boolean } = {},
): Solid {
  const turns = height / pitch;
  if (turns > MOST_TURNS)
    throw new CannotBuild(
      `The thread has ${Math.round(turns)} turns, and at most ${MOST_TURNS} can be modelled: make it shorter, or leave it plain with "modelled": false.`,
      'modelled',
    );
  const outer = diameter / 2 + (options.clearance ?? 0);
  const depth = 0.5413 * pitch;
  const finest = MOST_TRIANGLES / (2 * FEWEST_COLUMNS * turns);
  const rows = Math.max(2, Math.ceil(turns * Math.min(around <= 24 ? 6 : 8, finest)));
  const columns = Math.max(FEWEST_COLUMNS, Math.min(around, Math.floor(MANY_TRIANGLES / (2 * rows))));
  const sense = options.left ? -1 : 1;
  const radiusAt = (angle: number, y: number): number => {
    const phase = y / pitch - (sense * angle) / (2 * Math.PI);
    const t = phase - Math.floor(phase);
    // Crest 1/8 pitch wide, root 1/4, flanks between.
    const d = Math.abs(t - 0.5) * 2;
    const cut = d <= 0.125 ? 0 : d >= 0.75 ? 1 : (d - 0.125) / 0.625;
    const ends = Math.min(1, y / (pitch * 0.8), (height - y) / (pitch * 0.8));
    // Toward the ends the crest comes down: a chamfer that lets the nut find the thread.
    return outer - depth * Math.max(cut, 1 - ends);
  };
  const positions = new Float32Array(((rows + 1) * columns + 2) * 3);
  const indices = new Uint32Array((rows + 1) * columns * 6);
  let at = 0;
  for (let j = 0; j <= rows; j++) {
    const y = (height * j) / rows;
    for (let i = 0; i < columns; i++) {
      const a = (2 * Math.PI * i) / columns;
      const r = radiusAt(a, y);
      positions[at++] = r * Math.cos(a);
      positions[at++] = y;
      positions[at++] = -r * Math.sin(a);
    }
  }
  const bottom = (rows + 1) * columns;
  const top = bottom + 1;
  positions[3 * top + 1] = height;
  let to = 0;
  const triangle = (a: number, b: number, c: number): void => {
    indices[to++] = a;
    indices[to++] = b;
    indices[to++] = c;
  };
  for (let i = 0; i < columns; i++) {
    const k = (i + 1) % columns;
    for (let j = 0; j < rows; j++) {
      triangle(j * columns + i, j * columns + k, (j + 1) * columns + k);
      triangle(j * columns + i, (j + 1) * columns + k, (j + 1) * columns + i);
    }
    triangle(bottom, k, i);
    triangle(top, rows * columns + i, rows * columns + k);
  }
  return kernel.fromMesh({ positions, indices });
}
