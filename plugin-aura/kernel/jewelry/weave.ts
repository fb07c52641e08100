import type { Kernel, Solid, TriangleMesh } from '../kernel.ts';
import type { Vec3 } from '../space.ts';
import { GRAZE } from './clean.ts';

/**
 * A skin woven from chains of points: strips between chains of equal length, fans over open ends. Chains may share points, so that
 * a section can fork. The weaver sees to it that every edge is met twice; which side is out is found at the end.
 */
export class Weave {
  readonly #positions: number[] = [];
  readonly #indices: number[] = [];

  /** Adds points and gives their numbers. */
  chain(points: readonly Vec3[]): number[] {
    return points.map((p) => {
      this.#positions.push(p[0], p[1], p[2]);
      return this.#positions.length / 3 - 1;
    });
  }

  /** Skin between two rings of equally many points, in the direction from the first to the second. */
  strip(low: readonly number[], high: readonly number[]): void {
    const size = low.length;
    for (let i = 0; i < size; i++) {
      const j = (i + 1) % size;
      const [a, b, c, d] = [low[i]!, low[j]!, high[j]!, high[i]!];
      // The shorter diagonal keeps thin quads from folding.
      if (this.#squared(a, c) <= this.#squared(b, d)) this.#indices.push(a, b, c, a, c, d);
      else this.#indices.push(a, b, d, b, c, d);
    }
  }

  /** Closes a ring with a fan to its middle; `last` where strips come toward it, otherwise they leave from it. */
  close(ring: readonly number[], last: boolean): void {
    const p = this.#positions;
    const mean = (k: number): number => ring.reduce((sum, i) => sum + p[3 * i + k]!, 0) / ring.length;
    const [middle] = this.chain([[mean(0), mean(1), mean(2)]]) as [number];
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length]!;
      if (last) this.#indices.push(middle, a, b);
      else this.#indices.push(middle, b, a);
    });
  }

  solid(kernel: Kernel): Solid {
    return kernel.fromMesh(outward({ positions: Float32Array.from(this.#positions), indices: Uint32Array.from(this.#indices) }), GRAZE);
  }

  #squared(a: number, b: number): number {
    const p = this.#positions;
    return (p[3 * a]! - p[3 * b]!) ** 2 + (p[3 * a + 1]! - p[3 * b + 1]!) ** 2 + (p[3 * a + 2]! - p[3 * b + 2]!) ** 2;
  }
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
