import { CannotBuild } from './cannotBuild.ts';
import type { Kernel, Loop, Region, Solid } from './kernel.ts';
import type { Chord } from './outline.ts';

/** How the face of a plate rises: by `rise` mm at its deepest place, in a curve, or straight to ridges. */
export interface Raised {
  rise: number;
  form: 'domed' | 'ridged';
}

/** Least and most steps of a rise: what lies between two of them where an outline ends is flat. */
const STEPS = [10, 36] as const;
/** Share of the way to the middle at which what is left is closed flat. */
const LAST = 0.985;

/**
 * A region extruded along +Z from z = 0 to `height`, its upper face rising from the rim toward the middle: at each place by how far
 * that is from the outline. In a curve it is a soft pillow with a crease along the middle line, straight it is a roof with a ridge
 * from every corner: the star of a jeweller, the blade of a sword.
 * @throws CannotBuild (`rise`)
 */
export function raisedExtrusion(kernel: Kernel, region: Region, height: number, { rise, form }: Raised, chord: Chord): Solid {
  if (rise >= height)
    throw new CannotBuild(`A rise of ${rise} mm leaves no edge of a height of ${height} mm: make it less than the height.`, 'rise');
  const deepest = inradius(region);
  const steps = Math.min(STEPS[1], Math.max(STEPS[0], Math.round(chord(deepest) / 2)));
  const layers = Array.from({ length: steps + 1 }, (_, k) => {
    const share = (LAST * k) / steps;
    const lift = form === 'domed' ? 1 - (1 - share) ** 2 : share;
    return {
      z: height - rise + rise * lift,
      loops: k === 0 ? region.loops() : region.offset(-share * deepest, 'miter').loops(),
    };
  });
  const rings = [{ z: 0, loops: layers[0]!.loops }, ...layers];
  const starts: number[] = [];
  const positions: number[] = [];
  for (const { z, loops } of rings) {
    starts.push(positions.length / 3);
    for (const [u, v] of loops.flat()) positions.push(u, v, z);
  }
  const indices: number[] = [];
  const numbered = (ring: number): number[][] => {
    let next = starts[ring]!;
    return rings[ring]!.loops.map((loop) => loop.map(() => next++));
  };
  const fill = (outlines: readonly Loop[], numbers: readonly number[][], flipped = false): void => {
    const corners = numbers.flat();
    for (const [a, b, c] of kernel.triangles(outlines)) {
      const [i, j, k] = [corners[a]!, corners[b]!, corners[c]!];
      indices.push(...(flipped ? [i, k, j] : [i, j, k]));
    }
  };
  const reversed = <T>(loops: readonly (readonly T[])[]): T[][] => loops.map((loop) => loop.toReversed());

  fill(rings[0]!.loops, numbered(0), true);
  for (const [k, loop] of numbered(0).entries()) {
    const above = numbered(1)[k]!;
    for (const [i, a] of loop.entries()) {
      const next = (i + 1) % loop.length;
      indices.push(a, loop[next]!, above[next]!, a, above[next]!, above[i]!);
    }
  }
  // Between two outlines all corners lie on one or the other, so that each triangle is a piece of the slope.
  for (let k = 1; k < rings.length - 1; k++)
    fill([...rings[k]!.loops, ...reversed(rings[k + 1]!.loops)], [...numbered(k), ...reversed(numbered(k + 1))]);
  fill(rings.at(-1)!.loops, numbered(rings.length - 1));
  return kernel.fromMesh({ positions: Float32Array.from(positions), indices: Uint32Array.from(indices) });
}

/** Radius of the largest circle inside a region, mm, by halving on what is left of it. */
function inradius(region: Region): number {
  const { min, max } = region.bounds();
  let low = 0;
  let high = Math.min(max[0] - min[0], max[1] - min[1]) / 2 + 1e-6;
  for (let i = 0; i < 14; i++) {
    const middle = (low + high) / 2;
    if (region.offset(-middle, 'miter').isEmpty()) high = middle;
    else low = middle;
  }
  return low;
}
