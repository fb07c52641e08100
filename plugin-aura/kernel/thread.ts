import type { Vec3 } from '../model/part.ts';
import type { Kernel, Solid } from './kernel.ts';

/**
 * A threaded rod upright on y = 0: ISO 68-1 profile (60 degrees, 5/8 H deep), right-handed, cut flat at both ends, with the
 * thread running out over one pitch at the ends.
 * The surface is one height field in angle and height, wound so that it is a closed manifold by construction.
 */
export function threadedRod(
  kernel: Kernel,
  diameter: number,
  pitch: number,
  height: number,
  around: number,
  options: { clearance?: number; left?: boolean } = {},
): Solid {
  const outer = diameter / 2 + (options.clearance ?? 0);
  const depth = 0.5413 * pitch;
  const perTurn = 8;
  const rows = Math.max(2, Math.ceil((height / pitch) * perTurn));
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
  const points: Vec3[] = [];
  for (let j = 0; j <= rows; j++) {
    const y = (height * j) / rows;
    for (let i = 0; i < around; i++) {
      const a = (2 * Math.PI * i) / around;
      const r = radiusAt(a, y);
      points.push([r * Math.cos(a), y, -r * Math.sin(a)]);
    }
  }
  const bottom = points.push([0, 0, 0]) - 1;
  const top = points.push([0, height, 0]) - 1;
  const indices: number[] = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < around; i++) {
      const k = (i + 1) % around;
      const [a, b, c, d] = [j * around + i, j * around + k, (j + 1) * around + k, (j + 1) * around + i];
      indices.push(a, b, c, a, c, d);
    }
  for (let i = 0; i < around; i++) {
    const k = (i + 1) % around;
    indices.push(bottom, k, i, top, rows * around + i, rows * around + k);
  }
  return kernel.fromMesh({ positions: Float32Array.from(points.flat()), indices: Uint32Array.from(indices) });
}
