import { CannotBuild } from './cannotBuild.ts';
import type { Kernel, Loop, Region, Solid } from './kernel.ts';
import type { Chord } from './outline.ts';
import type { Vec2 } from './space.ts';

/** How the face of a plate rises: by `rise` mm at its deepest place, in a curve, or straight to ridges. */
export interface Raised {
  rise: number;
  form: 'domed' | 'ridged';
}

/** Least and most steps of a rise: what lies between two of them where an outline ends is flat. */
const STEPS = [10, 36] as const;
/** Share of the way to the middle at which what is left is closed flat. */
const LAST = 0.985;

/** Into so many pieces an outline is divided at most where its sides are straight. */
const MOST_STRIDES = 100;

/**
 * A region extruded along +Z from z = 0 to `height`, its upper face rising from the rim toward the middle: at each place by how far
 * that is from the outline. In a curve it is a pillow, soft all over; straight it is a roof with a ridge from every corner: the star of
 * a jeweller, the blade of a sword.
 * @throws CannotBuild (`rise`)
 */
export function raisedExtrusion(kernel: Kernel, region: Region, height: number, { rise, form }: Raised, chord: Chord): Solid {
  if (rise >= height)
    throw new CannotBuild(`A rise of ${rise} mm leaves no edge of a height of ${height} mm: make it less than the height.`, 'rise');
  const deepest = inradius(region);
  const steps = Math.min(STEPS[1], Math.max(STEPS[0], Math.round(chord(deepest) / 2)));
  const flat = region.loops();
  // A curve needs corners along straight sides too.
  const stride = Math.max(0.5 * deepest, flat.reduce((sum, loop) => sum + around(loop), 0) / MOST_STRIDES);
  const cornered = (loops: readonly Loop[]): readonly Loop[] => (form === 'domed' ? loops.map((loop) => strided(loop, stride)) : loops);
  const layers = Array.from({ length: steps + 1 }, (_, k) => {
    const share = (LAST * k) / steps;
    return {
      z: height - rise + rise * share,
      loops: cornered(k === 0 ? flat : region.offset(-share * deepest, 'miter').loops()),
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
  let risen = (u: number, v: number): number => height - rise + rise * Math.min(LAST, toOutline(rim, u, v) / deepest);
  if (form === 'domed') {
    const upper = Array.from({ length: positions.length / 3 - starts[2]! }, (_, i) => 3 * (starts[2]! + i));
    const most = Math.max(...upper.map((at) => softly(rim, positions[at]!, positions[at + 1]!)));
    risen = (u, v) => height - rise + rise * fuller(Math.min(1, softly(rim, u, v) / most));
    for (const at of upper) positions[at + 2] = risen(positions[at]!, positions[at + 1]!);
  }
  const face = alongRidges(positions, indices.splice(slopes), risen, (0.05 * rise) / steps);
  fill(rings.at(-1)!.loops, numbered(rings.length - 1));
  return kernel.fromMesh({ positions: Float32Array.from(positions), indices: Uint32Array.from([...indices, ...face]) });
}

const around = (loop: Loop): number =>
  loop.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = loop[(i + 1) % loop.length]!;
    return sum + Math.hypot(nextX - x, nextY - y);
  }, 0);

/** The same loop with corners at most so far apart, mm. */
const strided = (loop: Loop, stride: number): Loop =>
  loop.flatMap(([x, y], i) => {
    const [nextX, nextY] = loop[(i + 1) % loop.length]!;
    const pieces = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / stride));
    return Array.from({ length: pieces }, (_, k): Vec2 => [x + ((nextX - x) * k) / pieces, y + ((nextY - y) * k) / pieces]);
  });

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

/** A share of the way up, somewhat fuller toward the rim, as what is pressed from behind. */
const fuller = (share: number): number => share * (1 + 0.5 * (1 - share));

/**
 * Distance to the nearest side of some loops, softened: near a side it is the distance, and in the middle it has no crease. It is the
 * mean of 1 / distance^3 over all directions, to the power -1/3, scaled to what a straight side gives; each side adds
 * the integral of cos^3 over the angle that it is seen under, by the cube of its distance.
 */
function softly(loops: readonly Loop[], u: number, v: number): number {
  let sum = 0;
  for (const loop of loops)
    for (let i = 0; i < loop.length; i++) {
      const [a, b] = [loop[i]!, loop[(i + 1) % loop.length]!];
      const [ax, ay, bx, by] = [a[0] - u, a[1] - v, b[0] - u, b[1] - v];
      const [x, y] = [bx - ax, by - ay];
      const length = Math.hypot(x, y);
      const away = (ax * by - ay * bx) / length;
      if (!(Math.abs(away) > 1e-5 * length)) continue;
      const seen = (along: number): number => {
        const sine = along / Math.hypot(along, away);
        return sine - sine ** 3 / 3;
      };
      sum += (seen((bx * x + by * y) / length) - seen((ax * x + ay * y) / length)) / away ** 3;
    }
  return sum > 0 ? Math.cbrt(4 / (3 * sum)) : 0;
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
