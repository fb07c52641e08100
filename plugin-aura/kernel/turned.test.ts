import { describe, expect, it } from 'vitest';
import { Kernel, type TriangleMesh } from './kernel.ts';
import { type ShadedMesh, shade } from './shade.ts';

const kernel = await Kernel.load();
const vase = (): TriangleMesh =>
  kernel.scope(() =>
    kernel
      .revolve(
        kernel.polygon([
          [
            [0, 0],
            [16, 0],
            [24, 25],
            [12, 60],
            [14, 75],
            [0, 75],
          ],
        ]),
        96,
      )
      .mesh(),
  );
const cylinder = (height: number, radius: number): TriangleMesh => kernel.scope(() => kernel.cylinder(height, radius, radius, 128).mesh());

/** Points and their texture coordinates, of every corner of every triangle. */
function* edges({ positions, normals, uvs, indices }: ShadedMesh) {
  for (let i = 0; i < indices.length; i++) {
    const [a, b] = [indices[i]!, indices[i % 3 === 2 ? i - 2 : i + 1]!];
    const at = (v: number) => [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!] as const;
    yield { from: at(a), to: at(b), up: normals[3 * a + 1]!, u: uvs[2 * b]! - uvs[2 * a]!, v: uvs[2 * b + 1]! - uvs[2 * a + 1]! };
  }
}

describe('texture coordinates of turned bodies', () => {
  it('follow the belly of a vase without a break, and run true along its profile', () => {
    for (const { from, to, u, v } of edges(shade(vase(), 35))) {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
      const [r0, r1] = [Math.hypot(from[0], from[2]), Math.hypot(to[0], to[2])];
      if ((from[1] === 0 && to[1] === 0) || (from[1] === 75 && to[1] === 75)) continue;
      expect(Math.abs(v)).toBeCloseTo(Math.hypot(r1 - r0, to[1] - from[1]), 3);
      expect(Math.abs(u)).toBeLessThan(length * 2.2 + 1e-3);
    }
  });

  it('go once around a cylinder at its true circumference, with one seam at the back', () => {
    const { uvs, positions, normals } = shade(cylinder(40, 10), 35, undefined, { run: 'around', ends: 'flat' });
    const at = Array.from({ length: positions.length / 3 }, (_, i) => i).filter((i) => Math.abs(normals[3 * i + 1]!) < 0.5);
    const around = at.map((i) => uvs[2 * i]!);
    expect(Math.max(...around) - Math.min(...around)).toBeCloseTo(2 * Math.PI * 10, 0);
    const [x, z] = [0, 2].map((k) => positions[3 * at[around.indexOf(Math.max(...around))]! + k]!) as [number, number];
    expect(Math.abs(x)).toBeLessThan((2 * Math.PI * 10) / 128 + 1e-3);
    expect(z).toBeLessThan(-9.9);
  });

  it('run along the axis of a turned leg of wood and straight across a round table top', () => {
    for (const { from, to, u } of edges(shade(cylinder(400, 20), 35, [0, 1, 0], { run: 'along', ends: 'flat' })))
      if (from[1] !== to[1]) expect(Math.abs(u)).toBeCloseTo(400, 2);
    for (const { from, to, up, u } of edges(shade(cylinder(30, 500), 35, [1, 0, 0], { run: 'along', ends: 'flat' })))
      if (up > 0.9) expect(u).toBeCloseTo(to[0] - from[0], 2);
  });

  it('leave a box and a hexagon nut as they are', () => {
    for (const mesh of [kernel.scope(() => kernel.box([20, 20, 20]).mesh()), kernel.scope(() => kernel.cylinder(8, 10, 10, 6).mesh())]) {
      for (const { from, to, u, v } of edges(shade(mesh, 35))) {
        const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
        expect(Math.hypot(u, v)).toBeLessThanOrEqual(length + 1e-3);
      }
    }
  });

  it('lie straight across an end that has no sectors to go round', () => {
    for (const { from, to, up, u, v } of edges(shade(cylinder(4, 30), 35, undefined, { run: 'around', ends: 'rings' })))
      if (up > 0.9) expect(Math.hypot(u, v)).toBeCloseTo(Math.hypot(to[0] - from[0], to[2] - from[2]), 3);
  });

  it('turn a metal disc in rings: what is drawn lies on circles', () => {
    for (const { from, to, v } of edges(shade(vase(), 35, undefined, { run: 'around', ends: 'rings' })))
      expect(Math.abs(v)).toBeCloseTo(Math.hypot(Math.hypot(to[0], to[2]) - Math.hypot(from[0], from[2]), to[1] - from[1]), 3);
  });
});
