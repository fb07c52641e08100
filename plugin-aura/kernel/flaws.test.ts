import { describe, expect, it } from 'vitest';
import { flawsOf } from './flaws.ts';
import { Kernel, type TriangleMesh } from './kernel.ts';

const kernel = await Kernel.load();
const sound: TriangleMesh = kernel.scope(() => kernel.box([2, 3, 4]).mesh());

/** The box with its list of triangles or vertices changed. */
function changed(change: (mesh: { positions: number[]; indices: number[] }) => void): TriangleMesh {
  const mesh = { positions: [...sound.positions], indices: [...sound.indices] };
  change(mesh);
  return { positions: Float32Array.from(mesh.positions), indices: Uint32Array.from(mesh.indices) };
}

describe('what keeps a mesh from being a solid', () => {
  it('is nothing for a box', () => expect(flawsOf(sound)).toEqual([]));
  it('an empty mesh', () => expect(flawsOf(changed(({ indices }) => indices.splice(0)))).toEqual(['It has no triangles.']));
  it('a hole', () => expect(flawsOf(changed(({ indices }) => indices.splice(0, 3)))[0]).toMatch('edges are not met once'));
  it('a triangle twice', () =>
    expect(flawsOf(changed(({ indices }) => indices.push(...indices.slice(0, 3))))[0]).toMatch('edges are not met once'));
  it('one triangle turned over', () =>
    expect(flawsOf(changed(({ indices }) => indices.push(...indices.splice(0, 3).toReversed())))[0]).toMatch('edges are not met once'));
  it('all of it turned over', () => expect(flawsOf(changed(({ indices }) => indices.reverse()))[0]).toMatch('faces inward'));
  it('a piece beside it that is turned over; but the wall of a cavity is none', () => {
    const withPiece = (size: number, away: number): TriangleMesh =>
      changed(({ positions, indices }) => {
        const count = positions.length / 3;
        indices.push(...[...indices].map((k) => k + count).toReversed());
        positions.push(...positions.map((value, k) => value * size + (k % 3 === 0 ? away : 0)));
      });
    expect(flawsOf(withPiece(0.5, 10))).toEqual(['1 of its pieces face inward.']);
    expect(flawsOf(withPiece(0.5, 0))).toEqual([]);
  });
  it('a corner that is no number', () => expect(flawsOf(changed(({ positions }) => (positions[4] = Number.NaN)))[0]).toMatch('not finite'));
  it('a triangle without area: the third corner on the line of the others, or as good as on it', () => {
    const needle = (height: number): TriangleMesh => ({
      positions: Float32Array.from([-1, 0, 0, 1, 0, 0, 0, height, 0, 0, 0, 1]),
      indices: Uint32Array.from([0, 2, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3]),
    });
    expect(flawsOf(needle(0.1))).toEqual([]);
    expect(flawsOf(needle(5e-8))).toEqual(['1 triangles have no area.']);
    expect(flawsOf(needle(0))).toContain('1 triangles have no area.');
  });
});
