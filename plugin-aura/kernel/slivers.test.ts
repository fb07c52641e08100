import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flawsOf } from './flaws.ts';
import { Kernel, type TriangleMesh } from './kernel.ts';
import { withoutSlivers } from './slivers.ts';

const kernel = await Kernel.load();

/** A cube whose top has extra vertices along one edge, fanned so that flat triangles lie in a row. */
function cubeWithRow(places: readonly number[]): TriangleMesh {
  const points: number[][] = [
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 1],
    [0, 0, 1],
    [0, 1, 0],
    [1, 1, 0],
    [1, 1, 1],
    [0, 1, 1],
  ];
  const triangles: number[][] = [
    [0, 1, 2],
    [0, 2, 3],
    [4, 6, 5],
    [4, 7, 6],
    [3, 2, 6],
    [3, 6, 7],
    [0, 4, 5],
    [0, 5, 1],
    [0, 3, 7],
    [0, 7, 4],
  ];
  // The side x = 1: its upper edge 5-6 gets vertices in between, fanned from 5, which leaves triangles on the edge itself.
  const row = [...places].sort((a, b) => a - b).map((z) => points.push([1, 1, z]) - 1);
  const line = [5, ...row, 6];
  triangles.push([1, 5, 6].toReversed().toReversed(), [1, 6, 2]);
  if (row.length > 0) {
    triangles.splice(triangles.length - 2, 1);
    for (let k = 0; k + 1 < line.length; k++) triangles.push([1, line[k]!, line[k + 1]!]);
    for (let k = 1; k + 1 < line.length; k++) triangles.push([5, line[k + 1]!, line[k]!]);
  }
  return { positions: Float32Array.from(points.flat()), indices: Uint32Array.from(triangles.flat()) };
}

describe('triangles without area', () => {
  it('go, and the cube stays closed with its volume', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 63 }), { minLength: 1, maxLength: 20 }), (places) => {
        const mesh = cubeWithRow(places.map((place) => place / 64));
        expect(flawsOf(mesh).join()).toMatch(/triangles have no area/);
        const mended = withoutSlivers(mesh);
        expect(flawsOf(mended)).toEqual([]);
        expect(mended.indices).toHaveLength(mesh.indices.length);
        kernel.scope(() => expect(kernel.fromMesh(mended).volume()).toBeCloseTo(1, 6));
      }),
    );
  });

  it('vertices that rounding brought together become one', () => {
    const mesh = cubeWithRow([0.5, 0.5 + 1e-8]);
    const mended = withoutSlivers(mesh);
    expect(flawsOf(mended)).toEqual([]);
    expect(mended.positions.length).toBe(mesh.positions.length - 3);
  });

  it('a mesh without them is handed back as it is', () => {
    const mesh = cubeWithRow([]);
    expect(withoutSlivers(mesh)).toBe(mesh);
  });
});
