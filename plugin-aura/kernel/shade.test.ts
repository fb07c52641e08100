import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernel } from './kernel.ts';
import { shade } from './shade.ts';
import { grainAxes, longestSide } from './uv.ts';

const kernel = await Kernel.load();
const cylinder = () => kernel.scope(() => kernel.cylinder(10, 5, 5, 64).mesh());
const box = () => kernel.scope(() => kernel.box([10, 4, 2]).mesh());

describe('shading', () => {
  it('rounds a cylinder and keeps its rims sharp', () => {
    const { positions, normals } = shade(cylinder(), 35);
    for (let i = 0; i < positions.length; i += 3) {
      const [nx, ny, nz] = [normals[i]!, normals[i + 1]!, normals[i + 2]!];
      expect(Math.hypot(nx, ny, nz)).toBeCloseTo(1, 5);
      if (Math.abs(ny) > 0.5) expect(Math.abs(ny)).toBeCloseTo(1, 5);
      else expect((nx * positions[i]! + nz * positions[i + 2]!) / 5).toBeCloseTo(1, 3);
    }
  });

  it('gives a box three normals at each corner, and one at a crease angle above 90 degrees', () => {
    expect(shade(box(), 35).positions).toHaveLength(24 * 3);
    const { normals } = shade(box(), 120);
    for (let i = 0; i < normals.length; i += 3) expect(Math.abs(normals[i]!)).toBeGreaterThan(0.1);
  });

  it('keeps every facet flat at 0 degrees', () => {
    const mesh = kernel.scope(() => kernel.sphere(5, 16).mesh());
    const { positions, normals, indices } = shade(mesh, 0);
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!].map((v) => [
        positions[3 * v]!,
        positions[3 * v + 1]!,
        positions[3 * v + 2]!,
      ]) as [number[], number[], number[]];
      const u = b.map((value, k) => value - a[k]!);
      const v = c.map((value, k) => value - a[k]!);
      const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
      const size = Math.hypot(...n);
      for (const corner of [indices[t]!, indices[t + 1]!, indices[t + 2]!]) {
        expect(n.reduce((sum, value, k) => sum + value * normals[3 * corner + k]!, 0) / size).toBeCloseTo(1, 3);
      }
    }
  });

  it('keeps the triangles of the mesh, whatever the angle', () => {
    const mesh = kernel.scope(() => kernel.box([4, 4, 4]).subtract(kernel.sphere(2.4, 32)).mesh());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180 }), (crease) => {
        const { positions, indices, normals, uvs } = shade(mesh, crease);
        expect(indices).toHaveLength(mesh.indices.length);
        expect(uvs.length / 2).toBe(positions.length / 3);
        expect(normals).toHaveLength(positions.length);
        for (let i = 0; i < indices.length; i++)
          for (let k = 0; k < 3; k++) expect(positions[3 * indices[i]! + k]).toBe(mesh.positions[3 * mesh.indices[i]! + k]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('texture coordinates', () => {
  it('run along the grain in millimetres on every side of a board', () => {
    const { positions, normals, uvs } = shade(box(), 35);
    for (let i = 0; i < positions.length / 3; i++) {
      const end = Math.abs(normals[3 * i]!) > 0.9;
      if (!end) expect(uvs[2 * i]).toBeCloseTo(positions[3 * i]!, 5);
    }
  });
  it('turn with the grain that is asked for', () => {
    const { positions, normals, uvs } = shade(box(), 35, [0, 1, 0]);
    for (let i = 0; i < positions.length / 3; i++)
      if (Math.abs(normals[3 * i + 1]!) < 0.1) expect(uvs[2 * i]).toBeCloseTo(positions[3 * i + 1]!, 5);
  });
  it('take the longest side for the grain', () => {
    expect(longestSide([1, 3, 2])).toEqual([0, 1, 0]);
    const { grain, across, up } = grainAxes([0, 2, 0]);
    for (const [a, b] of [
      [grain, across],
      [across, up],
      [up, grain],
    ] as const)
      expect(a[0] * b[0] + a[1] * b[1] + a[2] * b[2]).toBeCloseTo(0);
  });
});
