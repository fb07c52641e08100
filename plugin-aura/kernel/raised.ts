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
  const liftAt = (share: number): number => rise * (form === 'domed' ? 1 - (1 - share) ** 2 : share);
  const steps = Math.min(STEPS[1], Math.max(STEPS[0], Math.round(chord(deepest) / 2)));
  const layers = Array.from({ length: steps + 1 }, (_, k) => {
    const share = (LAST * k) / steps;
    return {
      z: height - rise + liftAt(share),
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
  const slopes = indices.length;
  for (let k = 1; k < rings.length - 1; k++)
    fill([...rings[k]!.loops, ...reversed(rings[k + 1]!.loops)], [...numbered(k), ...reversed(numbered(k + 1))]);
  const rim = rings[0]!.loops;
  const risen = (u: number, v: number): number => height - rise + liftAt(Math.min(LAST, toOutline(rim, u, v) / deepest));
  const face = alongRidges(positions, indices.splice(slopes), risen, (0.05 * rise) / steps);
  fill(rings.at(-1)!.loops, numbered(rings.length - 1));
  return kernel.fromMesh({ positions: Float32Array.from(positions), indices: Uint32Array.from([...indices, ...face]) });
}

/** Distance from a point to the nearest side of some loops. */
function toOutline(loops: readonly Loop[], u: number, v: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const loop of loops)
    for (let i = 0; i < loop.length; i++) {
      const [a, b] = [loop[i]!, loop[(i + 1) % loop.length]!];
      const [x, y] = [b[0] - a[0], b[1] - a[1]];
      const share = Math.min(1, Math.max(0, ((u - a[0]) * x + (v - a[1]) * y) / (x * x + y * y || 1)));
      least = Math.min(least, Math.hypot(a[0] + share * x - u, a[1] + share * y - v));
    }
  return least;
}

/**
 * Triangles of a height field over (u, v) whose sides run as the surface does: where the other diagonal of two neighbours lies nearer to
 * the true height, it is taken. Without that, ridges that run to a point come out as the teeth of a saw.
 */
function alongRidges(
  positions: readonly number[],
  indices: readonly number[],
  height: (u: number, v: number) => number,
  least: number,
): number[] {
  const corners = [...indices];
  const count = positions.length / 3;
  const opposite = new Map<number, number>();
  const link = (t: number): void => {
    for (let k = 0; k < 3; k++) opposite.set(corners[t + k]! * count + corners[t + ((k + 1) % 3)]!, t);
  };
  for (let t = 0; t < corners.length; t += 3) link(t);
  const at = (i: number): readonly [number, number, number] => [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!];
  const waiting = [...opposite.keys()].filter((side) => Math.floor(side / count) < side % count);
  for (let left = 4 * waiting.length; waiting.length > 0 && left > 0; left--) {
    const side = waiting.pop()!;
    const [a, b] = [Math.floor(side / count), side % count];
    const [t, u] = [opposite.get(a * count + b), opposite.get(b * count + a)];
    if (t === undefined || u === undefined) continue;
    const third = (triangle: number): number =>
      [0, 1, 2].map((k) => corners[triangle + k]!).find((corner) => corner !== a && corner !== b)!;
    const [c, d] = [third(t), third(u)];
    if (opposite.has(c * count + d) || opposite.has(d * count + c)) continue;
    const cross = crossing(at(a), at(b), at(c), at(d));
    if (!cross || Math.abs(cross.first - cross.second) < least) continue;
    const wanted = height(cross.u, cross.v);
    if (Math.abs(cross.second - wanted) > Math.abs(cross.first - wanted) - least) continue;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      opposite.delete(from * count + to);
    // t was a, b, c and u was b, a, d.
    corners.splice(t, 3, a, d, c);
    corners.splice(u, 3, d, b, c);
    link(t);
    link(u);
    for (const [from, to] of [
      [a, d],
      [d, b],
      [b, c],
      [c, a],
    ] as const)
      waiting.push(from * count + to);
  }
  return corners;
}

type Spot = readonly [number, number, number];

/** Where the line from a to b crosses that from c to d, seen from above, well within both; the heights of both there. */
function crossing(a: Spot, b: Spot, c: Spot, d: Spot): { u: number; v: number; first: number; second: number } | null {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const across = rx * sy - ry * sx;
  if (across === 0) return null;
  const p = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / across;
  const q = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / across;
  if (Math.min(p, 1 - p, q, 1 - q) < 1e-3) return null;
  return { u: a[0] + p * rx, v: a[1] + p * ry, first: a[2] + p * (b[2] - a[2]), second: c[2] + q * (d[2] - c[2]) };
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
