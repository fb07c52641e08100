import type { Vec3 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import type { Kernel, Solid, TriangleMesh } from '../kernel.ts';

/**
 * A solid whose skin runs through rings of equally many points, each ring closed, in order. `closed` joins the last ring
 * to the first (a band); otherwise each end is closed by a fan to the middle of its ring.
 *
 * Promise: a manifold, turned outward. Rings must not fall together, nor points within a ring.
 */
export function wrap(kernel: Kernel, rings: readonly (readonly Vec3[])[], closed: boolean): Solid {
  const size = rings[0]?.length ?? 0;
  if (size < 3 || rings.length < (closed ? 3 : 2)) throw new CannotBuild('A band needs three sections of at least three points.');
  const count = rings.length * size;
  const positions = new Float32Array((count + (closed ? 0 : 2)) * 3);
  let at = 0;
  for (const ring of rings) for (const p of ring) for (let k = 0; k < 3; k++) positions[at++] = p[k]!;
  const bands = closed ? rings.length : rings.length - 1;
  const indices = new Uint32Array((bands * 2 + (closed ? 0 : 2)) * size * 3);
  let next = 0;
  const triangle = (a: number, b: number, c: number): void => {
    indices[next++] = a;
    indices[next++] = b;
    indices[next++] = c;
  };
  for (let r = 0; r < bands; r++) {
    const low = r * size;
    const high = ((r + 1) % rings.length) * size;
    for (let i = 0; i < size; i++) {
      const j = (i + 1) % size;
      // The shorter diagonal keeps thin quads from folding.
      if (squared(positions, low + i, high + j) <= squared(positions, low + j, high + i)) {
        triangle(low + i, low + j, high + j);
        triangle(low + i, high + j, high + i);
      } else {
        triangle(low + i, low + j, high + i);
        triangle(low + j, high + j, high + i);
      }
    }
  }
  if (!closed) {
    const ends = [rings[0]!, rings[rings.length - 1]!];
    ends.forEach((ring, end) => {
      const middle = count + end;
      for (let k = 0; k < 3; k++) positions[3 * middle + k] = ring.reduce((sum, p) => sum + p[k]!, 0) / size;
      const start = end === 0 ? 0 : count - size;
      for (let i = 0; i < size; i++) {
        const j = (i + 1) % size;
        if (end === 0) triangle(middle, start + j, start + i);
        else triangle(middle, start + i, start + j);
      }
    });
  }
  return kernel.fromMesh(outward({ positions, indices }));
}

/** Turns a mesh that came out inside out. */
export function outward(mesh: TriangleMesh): TriangleMesh {
  const { positions: p, indices } = mesh;
  let volume = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    volume +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  if (volume < 0) for (let t = 0; t < indices.length; t += 3) [indices[t + 1], indices[t + 2]] = [indices[t + 2]!, indices[t + 1]!];
  return mesh;
}

function squared(p: Float32Array, a: number, b: number): number {
  return (p[3 * a]! - p[3 * b]!) ** 2 + (p[3 * a + 1]! - p[3 * b + 1]!) ** 2 + (p[3 * a + 2]! - p[3 * b + 2]!) ** 2;
}
