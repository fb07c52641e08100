import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Solid } from '../kernel.ts';
import { fromAxes } from '../matrix.ts';
import type { Mat4, Vec2, Vec3 } from '../space.ts';
import type { Frame } from './set-frame.ts';
import type { StoneOutline } from './stone-outline.ts';
import { wrap } from './wrap.ts';

/** Places along an outline grown by `offset`, `count` of them (default as many of this diameter as fit), evenly by length; Y up, X along the outline, Z inward. */
export function placesAlong(
  outline: StoneOutline,
  offset: number,
  level: number,
  diameter: number,
  gap: number,
  count?: number,
): { places: Mat4[]; between: Mat4[]; spacing: number } {
  const { points, runs, at } = lineRound(outline, offset, level);
  const total = runs[points.length]!;
  const first = start(points, runs);
  const where = (run: number): Vec2 => {
    const { p, along, f } = locate(points, runs, run);
    return [p[0] + along[0] * f, p[1] + along[1] * f];
  };
  const even = (n: number): { stops: number[]; chord: number } => evenChords(where, first, total, n);
  // Round tight corners chords are shorter than the way along: take stones away until the least distance is kept.
  let most = Math.floor(total / (diameter + gap));
  while (most >= 3 && even(most).chord < diameter + gap - 1e-3) most--;
  const n = count ?? (most > 5 && isAlikeBothWays(points) ? most - (most % 2) : most);
  if (most < 3) throw new CannotBuild('There is no room for stones round this one.', 'stone_diameter');
  if (n > most) throw new CannotBuild(`Only ${most} stones of ${diameter.toFixed(2)} mm fit round the centre.`, 'count');
  const { stops, chord } = even(n);
  return {
    places: stops.map(at),
    between: stops.map((stop, i) => at((stop + (i + 1 < n ? stops[i + 1]! : first + total)) / 2)),
    spacing: chord,
  };
}

/**
 * As many places of this diameter as fit on each stretch of an outline that is free, in its middle, so that what parts the stretches has as
 * many on either side; and the places beside them, where beads stand: one more on each stretch. Axes as in `placesAlong`.
 */
export function placesOnStretches(
  outline: StoneOutline,
  offset: number,
  level: number,
  pitch: number,
  isFree: (place: Mat4) => boolean,
): { places: Mat4[]; between: Mat4[] } {
  const { points, runs, at } = lineRound(outline, offset, level);
  const total = runs[points.length]!;
  const looks = Array.from({ length: LOOKS }, (_, i) => isFree(at((i * total) / LOOKS)));
  /** Where it stops to be free, or begins to, between two looks. */
  const edge = (free: number, taken: number): number => {
    let [near, far] = [free, taken];
    for (let i = 0; i < 20; i++) {
      const middle = (near + far) / 2;
      if (isFree(at(middle))) near = middle;
      else far = middle;
    }
    return near;
  };
  const step = total / LOOKS;
  const [places, between]: [Mat4[], Mat4[]] = [[], []];
  looks.forEach((free, i) => {
    if (!free || looks[(i + LOOKS - 1) % LOOKS]) return;
    let last = i;
    while (looks[(last + 1) % LOOKS]) last++;
    const [from, to] = [edge(i * step, (i - 1) * step), edge(last * step, (last + 1) * step)];
    // Round a bend chords are shorter than the way: the way is made so much longer.
    const chord = (way: number): number => {
      const [a, b] = [at((from + to - way) / 2), at((from + to + way) / 2)];
      return Math.hypot(a[12]! - b[12]!, a[14]! - b[14]!);
    };
    let way = pitch;
    while (chord(way) < pitch && way < 2 * pitch) way *= 1.002;
    const count = Math.floor((to - from) / way + 1e-3) + 1;
    const start = (from + to - (count - 1) * way) / 2;
    for (let k = 0; k < count; k++) places.push(at(start + k * way));
    for (let k = 0; k <= count; k++) between.push(at(start + (k - 0.5) * way));
  });
  return { places, between };
}

/** Looks round an outline for what is free of it. */
const LOOKS = 240;

/** An outline grown by `offset` as a line, with the way to each of its points, and a place on it by its way. */
function lineRound(outline: StoneOutline, offset: number, level: number): { points: Vec2[]; runs: number[]; at(run: number): Mat4 } {
  const { even } = outline;
  const radii = even.radii(offset);
  const points = even.directions.map(([x, z], i): Vec2 => [x * radii[i]!, z * radii[i]!]);
  const runs: number[] = [0];
  points.forEach((p, i) => {
    const q = points[(i + 1) % points.length]!;
    runs.push(runs[i]! + Math.hypot(q[0] - p[0], q[1] - p[1]));
  });
  const at = (run: number): Mat4 => {
    const { p, along, f } = locate(points, runs, run);
    const size = Math.hypot(...along);
    const x: Vec3 = [along[0] / size, 0, along[1] / size];
    return fromAxes(x, [0, 1, 0], [-x[2], 0, x[0]], [p[0] + along[0] * f, level, p[1] + along[1] * f]);
  };
  return { points, runs, at };
}

/** The piece of a closed line that a run along it falls on, and how far along that piece. */
function locate(points: readonly Vec2[], runs: readonly number[], run: number): { p: Vec2; along: Vec2; f: number } {
  const total = runs[points.length]!;
  const r = ((run % total) + total) % total;
  let i = 0;
  let end = points.length;
  while (end - i > 1) {
    const middle = (i + end) >> 1;
    if (runs[middle]! <= r) i = middle;
    else end = middle;
  }
  const p = points[i]!;
  const q = points[(i + 1) % points.length]!;
  return { p, along: [q[0] - p[0], q[1] - p[1]], f: (r - runs[i]!) / (runs[i + 1]! - runs[i]!) };
}

/** Runs at which `n` equal chords close round a line of this length, found by halving on the chord. */
function evenChords(where: (run: number) => Vec2, first: number, total: number, n: number): { stops: number[]; chord: number } {
  const step = total / (n * 40);
  const march = (chord: number): number[] => {
    const stops = [first];
    let run = first;
    for (let i = 0; i < n; i++) {
      const from = where(run);
      const far = (r: number): number => {
        const p = where(r);
        return Math.hypot(p[0] - from[0], p[1] - from[1]);
      };
      let ahead = run + 0.8 * chord;
      while (far(ahead) < chord && ahead < run + total / 2) ahead += step;
      const before = far(ahead - step);
      const reached = far(ahead);
      run = reached > before ? ahead - step * ((reached - chord) / (reached - before)) : ahead;
      stops.push(run);
    }
    return stops;
  };
  let low = 0.5 * (total / n);
  let high = total / n;
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (march(middle)[n]! < first + total) low = middle;
    else high = middle;
  }
  return { stops: march(low).slice(0, n), chord: low };
}

/**
 * Whether an outline that is not round has opposite sides alike and ends that bulge: an odd number of stones would stand crooked round it.
 * Straight ends are left alone: a stone in the middle of a short one leaves those at its corners without a hold.
 */
function isAlikeBothWays(points: readonly Vec2[]): boolean {
  const half = points.length / 2;
  const radii = points.map(([x, z]) => Math.hypot(x, z));
  const far = Math.max(...points.map(([, z]) => z));
  const isRound = Math.max(...radii) - Math.min(...radii) < 1e-3;
  const bulges = points.filter(([, z]) => far - z < 1e-6).length === 1;
  return !isRound && bulges && radii.every((r, i) => i >= half || Math.abs(r - radii[i + half]!) < 1e-3);
}

/** Run of the point at the far end of +Z: where the first stone stands. */
function start(points: readonly Vec2[], runs: readonly number[]): number {
  let best = 0;
  points.forEach((p, i) => {
    if (p[1] > points[best]![1]) best = i;
  });
  return runs[best]!;
}

/** A band round an outline: from offset `inner` to `outer` and level `bottom` to `top`; `draw` narrows its foot, `under` widens it inward; its upper outer edge is broken by at most `broken`. */
export interface FrameShape {
  inner: number;
  outer: number;
  bottom: number;
  top: number;
  draw?: number;
  under?: number;
  broken?: number;
}

/** The sections of a closed band round an outline. */
export function frameOf(outline: StoneOutline, shape: FrameShape): Frame {
  const { inner, outer, bottom, top, draw = 0, under = 0, broken = 0.18 } = shape;
  const edge = Math.min(broken, 0.2 * (outer - inner), 0.2 * (top - bottom));
  const section: readonly Vec2[] = [
    [inner - under, bottom],
    [outer - draw, bottom],
    [outer, Math.min(top - 2 * edge, bottom + (top - bottom) * 0.45)],
    [outer, top - edge],
    [outer - 0.3 * edge, top - 0.3 * edge],
    [outer - edge, top],
    [inner, top],
  ];
  const radii = new Map(section.map(([offset]) => [offset, outline.radii(offset)]));
  const { directions } = outline;
  return { directions, sections: directions.map((_, i) => section.map(([offset, y]): Vec2 => [radii.get(offset)![i]!, y])) };
}

/** The band as a solid. */
export function frameRound(kernel: Kernel, { directions, sections }: Frame): Solid {
  return wrap(
    kernel,
    directions.map(([x, z], i) => sections[i]!.map(([r, y]): Vec3 => [x * r, y, z * r])),
    true,
  );
}
