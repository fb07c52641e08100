import { CannotBuild } from './cannotBuild.ts';
import type { Kernel, Solid } from './kernel.ts';
import type { Vec2 } from './space.ts';

const MOST_TRIANGLES = 60_000;
/** Tangent of the angle at which crossed grooves climb (DIN 82 RGE: 30 degrees from the axis). */
const CLIMB = Math.tan(Math.PI / 6);

/**
 * A knurled rod upright around +Y that covers y = 0 to `height` and reaches a little beyond; crests at `radius`, V grooves
 * 0.45 pitch deep. Straight grooves are a star pulled out; crossed ones are a lattice of pyramids, whose only vertices are the
 * crests and the places where grooves cross, so that the surface is exact with four triangles a diamond.
 * Refused where there are more grooves than can be shown.
 */
export function knurledCore(kernel: Kernel, radius: number, pitch: number, height: number, style: 'diamond' | 'straight'): Solid {
  const n = Math.max(8, Math.round((2 * Math.PI * radius) / pitch));
  const deep = radius - Math.min(pitch * 0.45, radius * 0.3);
  if (style === 'straight') {
    const most = MOST_TRIANGLES / 12;
    if (n > most) throw tooMany(n);
    const star = Array.from({ length: 2 * n }, (_, i) => onCircle(i % 2 ? radius : deep, (Math.PI * i) / n));
    return kernel
      .extrude(kernel.polygon([star]), height + 2 * pitch)
      .rotate([-90, 0, 0])
      .translate([0, -pitch, 0]);
  }
  // On each row places where two grooves cross alternate with crests, against those of the row below.
  const step = (Math.PI * radius) / n / CLIMB;
  const rows = Math.ceil(height / step) + 2;
  const columns = 2 * n;
  if (2 * columns * rows > MOST_TRIANGLES) throw tooMany(n);
  const from = (height - rows * step) / 2;
  const positions: number[] = [];
  for (let row = 0; row <= rows; row++)
    for (let i = 0; i < columns; i++) {
      const [x, z] = onCircle((i + row) % 2 ? radius : deep, (2 * Math.PI * i) / columns);
      positions.push(x, from + row * step, -z);
    }
  const bottom = (rows + 1) * columns;
  positions.push(0, from, 0, 0, from + rows * step, 0);
  const indices: number[] = [];
  for (let i = 0; i < columns; i++) {
    const next = (i + 1) % columns;
    for (let row = 0; row < rows; row++) {
      const [a, b, c, d] = [row * columns + i, row * columns + next, (row + 1) * columns + next, (row + 1) * columns + i];
      // Parted from crossing to crossing: there a groove runs.
      if ((i + row) % 2) indices.push(a, b, d, b, c, d);
      else indices.push(a, b, c, a, c, d);
    }
    indices.push(bottom, next, i, bottom + 1, rows * columns + i, rows * columns + next);
  }
  return kernel.fromMesh({ positions: Float32Array.from(positions), indices: Uint32Array.from(indices) });
}

const tooMany = (n: number) =>
  new CannotBuild(`${n} grooves round are more than can be shown: use a coarser pitch or a shorter band.`, 'pitch');
const onCircle = (radius: number, angle: number): Vec2 => [radius * Math.cos(angle), radius * Math.sin(angle)];
