import { CannotBuild } from './cannotBuild.ts';
import type { Kernel, Loop, Solid, TriangleMesh } from './kernel.ts';
import type { Vec3 } from './space.ts';

/**
 * A closed mesh through rings of equally many points: side walls between neighbouring rings and flat caps at both ends,
 * or around when `closed`. A section is several loops (outer counter-clockwise seen against the direction of travel, holes
 * clockwise) with the same number of points in every ring.
 *
 * Promise: topologically a manifold whatever the shape; where it passes through itself the volume is not what one expects.
 * Corners next to each other in a ring may stand in one place (a side runs out there): they become one vertex.
 * Degenerate: two rings at the same place give zero-area triangles; callers drop such rings first.
 */
export function skin(
  kernel: Kernel,
  rings: readonly (readonly (readonly Vec3[])[])[],
  caps: readonly Loop[] | { first: readonly Loop[]; last: readonly Loop[] },
  closed: boolean,
): Solid {
  const first = rings[0];
  if (!first || rings.length < 2) throw new CannotBuild('A skin needs two sections.');
  const sizes = first.map((loop) => loop.length);
  const perRing = sizes.reduce((sum, n) => sum + n, 0);
  const positions = new Float32Array(rings.length * perRing * 3);
  let at = 0;
  for (const ring of rings)
    for (const loop of ring)
      for (const p of loop) {
        positions[at++] = p[0];
        positions[at++] = p[1];
        positions[at++] = p[2];
      }
  const welded = weldedCorners(positions, rings.length, sizes);
  const triangles: number[] = [];
  const bands = closed ? rings.length : rings.length - 1;
  for (let r = 0; r < bands; r++) {
    const low = r * perRing;
    const high = ((r + 1) % rings.length) * perRing;
    let start = 0;
    for (const n of sizes) {
      for (let i = 0; i < n; i++) {
        const a = start + i;
        const b = start + ((i + 1) % n);
        quad(triangles, positions, welded[low + a]!, welded[low + b]!, welded[high + b]!, welded[high + a]!);
      }
      start += n;
    }
  }
  if (!closed) {
    const ends = 'first' in caps ? caps : { first: caps, last: caps };
    const top = (rings.length - 1) * perRing;
    for (const [a, b, c] of cap(kernel, ends.first, welded, 0)) triangles.push(a, c, b);
    for (const [a, b, c] of cap(kernel, ends.last, welded, top)) triangles.push(a, b, c);
  }
  const mesh: TriangleMesh = { positions, indices: Uint32Array.from(triangles) };
  return outward(kernel, mesh);
}

/** For each vertex the first of those next to it in its loop that stand in the very same place: a side that has become nothing. */
function weldedCorners(positions: Float32Array, rings: number, sizes: readonly number[]): Uint32Array {
  const welded = Uint32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const same = (i: number, j: number): boolean => [0, 1, 2].every((k) => positions[3 * i + k] === positions[3 * j + k]);
  let start = 0;
  for (let r = 0; r < rings; r++)
    for (const n of sizes) {
      for (let i = 1; i < n; i++) if (same(start + i, start + i - 1)) welded[start + i] = welded[start + i - 1]!;
      // Those at the end of the loop may go on at its beginning.
      for (let i = n - 1; i > 0 && same(start + i, start); i--) welded[start + i] = start;
      start += n;
    }
  return welded;
}

/** Two triangles over a four-cornered patch, along its shorter diagonal; one where two corners are the same, none where four are two. */
function quad(out: number[], p: Float32Array, a: number, b: number, c: number, d: number): void {
  const triangle = (i: number, j: number, k: number): void => {
    if (i !== j && j !== k && k !== i) out.push(i, j, k);
  };
  const square = (i: number, j: number) =>
    (p[3 * i]! - p[3 * j]!) ** 2 + (p[3 * i + 1]! - p[3 * j + 1]!) ** 2 + (p[3 * i + 2]! - p[3 * j + 2]!) ** 2;
  if (a === b || c === d || square(a, c) <= square(b, d)) {
    triangle(a, b, c);
    triangle(a, c, d);
  } else {
    triangle(a, b, d);
    triangle(b, c, d);
  }
}

/** Triangles over the loops of an end, in vertices of the mesh from `from` on; corners in one place count once. */
function cap(kernel: Kernel, loops: readonly Loop[], welded: Uint32Array, from: number): [number, number, number][] {
  const vertices: number[] = [];
  const outlines: [number, number][][] = [];
  let start = from;
  for (const loop of loops) {
    const own = [...loop.keys()].filter((i) => welded[start + i] === start + i);
    // A loop that has come down to a point or a line has no area to close.
    if (own.length > 2) {
      vertices.push(...own.map((i) => start + i));
      outlines.push(own.map((i): [number, number] => [loop[i]![0], loop[i]![1]]));
    }
    start += loop.length;
  }
  if (outlines.length === 0) return [];
  return triangulated(kernel, outlines).map((t): [number, number, number] => [vertices[t[0]]!, vertices[t[1]]!, vertices[t[2]]!]);
}

/** The kernel throws bare numbers at outlines that it cannot make sense of. */
function triangulated(kernel: Kernel, outlines: [number, number][][]): readonly (readonly [number, number, number])[] {
  try {
    return kernel.wasm.triangulate(outlines).map((t) => [t[0], t[1], t[2]] as const);
  } catch {
    throw new CannotBuild('An end of it cannot be closed: its outline crosses itself, or is too fine for its size.', 'profile');
  }
}

/** Turns a mesh that came out inside out. */
function outward(kernel: Kernel, mesh: TriangleMesh): Solid {
  const solid = kernel.fromMesh(mesh);
  if (solid.volume() >= 0) return solid;
  const { indices } = mesh;
  for (let i = 0; i < indices.length; i += 3) [indices[i + 1], indices[i + 2]] = [indices[i + 2]!, indices[i + 1]!];
  return kernel.fromMesh(mesh);
}
