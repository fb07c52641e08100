import type { GemFacts } from '../gems/facts.ts';
import type { Vec2 } from '../space.ts';

/** Where a prong stands: direction from the stone's centre in (x, z), and what kind of corner it holds. */
export interface ProngPlace {
  direction: Vec2;
  kind: 'round' | 'v';
}

/**
 * Places of `count` prongs: the cut's own where the count is theirs or not given; on soft outlines even shares of the
 * girdle, halfway from its ends; on outlines with corners the corners first and then the middles of the widest gaps.
 */
export function prongPlaces(gem: GemFacts, count: number | undefined): ProngPlace[] {
  const own = gem.corners.map(
    ({ azimuth, kind }): ProngPlace => ({ direction: [Math.cos((azimuth * Math.PI) / 180), -Math.sin((azimuth * Math.PI) / 180)], kind }),
  );
  const wanted = count ?? (own.length > 0 ? own.length : 4);
  if (wanted === own.length) return own;
  const points = own.filter((place) => place.kind === 'v');
  if (gem.outline.length >= 24 && points.length === 0) return evenly(gem.outline, wanted);
  const kept = wanted > own.length ? own : points.slice(0, wanted);
  return fillGaps(gem.outline, kept, wanted);
}

/** Diameter of each of a pair of prongs, of a single one's. */
export const DOUBLED = 0.72;

/** Pairs of thinner prongs at each place; a sharp corner keeps its one. `thickness` is a single prong's. */
export function doubled(places: readonly ProngPlace[], thickness: number): ProngPlace[] {
  return places.flatMap((place) => {
    if (place.kind === 'v') return [place];
    const turn = 0.19 + 0.01 * thickness;
    return [-turn, turn].map((angle): ProngPlace => {
      const [x, z] = place.direction;
      return { kind: 'round', direction: [x * Math.cos(angle) - z * Math.sin(angle), x * Math.sin(angle) + z * Math.cos(angle)] };
    });
  });
}

/** Outline in (x, z) with the length run from its first point. */
function measured(outline: readonly Vec2[]): { points: Vec2[]; runs: number[]; total: number } {
  const points = outline.map((p): Vec2 => [p[0], -p[1]]);
  const runs: number[] = [];
  let total = 0;
  points.forEach((p, i) => {
    runs.push(total);
    const q = points[(i + 1) % points.length]!;
    total += Math.hypot(q[0] - p[0], q[1] - p[1]);
  });
  return { points, runs, total };
}

function pointAt({ points, runs, total }: ReturnType<typeof measured>, run: number): Vec2 {
  const r = ((run % total) + total) % total;
  let i = runs.length - 1;
  while (i > 0 && runs[i]! > r) i--;
  const p = points[i]!;
  const q = points[(i + 1) % points.length]!;
  const size = Math.hypot(q[0] - p[0], q[1] - p[1]);
  const f = size > 0 ? (r - runs[i]!) / size : 0;
  return [p[0] + f * (q[0] - p[0]), p[1] + f * (q[1] - p[1])];
}

const directionOf = (p: Vec2): Vec2 => {
  const size = Math.hypot(p[0], p[1]);
  return [p[0] / size, p[1] / size];
};

/** Even shares of the girdle, the first half a share from the end of the long axis (for odd counts: on it). */
function evenly(outline: readonly Vec2[], count: number): ProngPlace[] {
  const run = measured(outline);
  const end = run.points.reduce((best, p, i) => (p[1] > run.points[best]![1] ? i : best), 0);
  const start = run.runs[end]! + (count % 2 === 0 ? run.total / (2 * count) : 0);
  return Array.from(
    { length: count },
    (_, i): ProngPlace => ({ direction: directionOf(pointAt(run, start + (i * run.total) / count)), kind: 'round' }),
  );
}

/** Adds prongs in the middles of the widest gaps along the girdle until there are `wanted`. */
function fillGaps(outline: readonly Vec2[], kept: readonly ProngPlace[], wanted: number): ProngPlace[] {
  const run = measured(outline);
  const places = kept.map((place) => ({ place, at: runOf(run, place.direction) })).sort((a, b) => a.at - b.at);
  while (places.length < wanted) {
    if (places.length === 0) {
      places.push({ place: { direction: directionOf(pointAt(run, 0)), kind: 'round' }, at: 0 });
      continue;
    }
    let widest = 0;
    const gap = (i: number): number => (i + 1 < places.length ? places[i + 1]!.at : places[0]!.at + run.total) - places[i]!.at;
    for (let i = 1; i < places.length; i++) if (gap(i) > gap(widest) + 1e-6) widest = i;
    const at = places[widest]!.at + gap(widest) / 2;
    places.splice(widest + 1, 0, { place: { direction: directionOf(pointAt(run, at)), kind: 'round' }, at });
  }
  return places.map(({ place }) => place);
}

/** Run along the outline at which a direction from the centre meets it. */
function runOf(run: ReturnType<typeof measured>, direction: Vec2): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  const pieces = 720;
  for (let i = 0; i < pieces; i++) {
    const at = (run.total * i) / pieces;
    const p = directionOf(pointAt(run, at));
    const off = 1 - (p[0] * direction[0] + p[1] * direction[1]);
    if (off < least) [best, least] = [at, off];
  }
  return best;
}
