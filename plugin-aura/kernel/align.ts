import type { Loop } from './kernel.ts';
import type { Vec2 } from './space.ts';

/**
 * Brings outlines with different numbers of points to the same number, so that they can be skinned. All are first made counter-clockwise
 * and begun at the point nearest to the +u direction from their middle. The place of every corner, as a fraction of the way round,
 * becomes a point of all; round outlines have no corners, and are taken as the curves that they stand for, at as many places as the
 * finest of them needs. Round ones of equally many points correspond point by point.
 */
export function alignOutlines(outlines: readonly Loop[]): Vec2[][] {
  const begun = outlines.map((loop) => beginAtRight(counterClockwise(loop)));
  const pairs = pointByPoint(begun);
  if (pairs) return pairs;
  const fractions = begun.map(fractionsOf);
  const round = begun.map((loop) => isRound(loop));
  const corners = [
    ...new Set(
      fractions
        .filter((_, k) => !round[k])
        .flat()
        .map((f) => Math.round(f * 1e6) / 1e6),
    ),
  ];
  const curved = spread(fractions.filter((_, k) => round[k]));
  const all = [...corners, ...curved.filter((f) => !corners.some((corner) => Math.abs(corner - f) < BESIDE / curved.length))].sort(
    (a, b) => a - b,
  );
  // Corners nearer together than this are one: keeps slivers out.
  const least = 0.25 / Math.max(...begun.map((loop) => loop.length));
  const wanted = all.filter((f, i) => f < 1 - 1e-6 && (i === 0 || f - all[i - 1]! > Math.min(least, 1e-3)));
  return begun.map((loop, k) => wanted.map((f) => (round[k] ? curveAt : pointAt)(loop, fractions[k]!, f)));
}

/** Round outlines of equally many points as they are, where their first points lie alike; null for others. */
function pointByPoint(begun: readonly Loop[]): Vec2[][] | null {
  const own = begun.map((loop) =>
    isBetween(loop.at(-1)!, loop[0]!, loop[1]!) ? { loop: loop.slice(1), late: true } : { loop, late: false },
  );
  const first = own[0]!;
  const alike = own.every(
    ({ loop, late }) => late === first.late && loop.length === first.loop.length && isRound(loop, MOST_TURN_OF_POINTS),
  );
  return alike ? own.map(({ loop }) => [...loop]) : null;
}

/** Whether a point was put on the side between two others, where the outline begins. */
const isBetween = (a: Vec2, p: Vec2, b: Vec2): boolean =>
  Math.abs((p[0] - a[0]) * (b[1] - a[1]) - (p[1] - a[1]) * (b[0] - a[0])) < 1e-9 * ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2);

/** A point of a curve that lies this much of a step beside a corner is the corner. */
const BESIDE = 0.3;
/** A round outline turns at each of its points, and by no more than this where it is taken as a curve, and than that where its points stay; radians. */
const MOST_TURN = 0.6;
const MOST_TURN_OF_POINTS = 1.1;
/** Its fewest points. */
const FEWEST = 12;
/** Its least turn and its longest side, of the mean ones. */
const LEAST_TURN = 0.1;
const LONGEST_SIDE = 3;

/** Whether an outline stands for a smooth curve: a circle, an ellipse. */
function isRound(loop: Loop, most = MOST_TURN): boolean {
  if (loop.length < FEWEST) return false;
  const sides = loop.map((p, i): Vec2 => {
    const q = loop[(i + 1) % loop.length]!;
    return [q[0] - p[0], q[1] - p[1]];
  });
  const mean = sides.reduce((sum, side) => sum + Math.hypot(...side), 0) / sides.length;
  const least = (LEAST_TURN * 2 * Math.PI) / loop.length;
  return sides.every((side, i) => {
    const [u, v] = sides[(i + sides.length - 1) % sides.length]!;
    const turn = Math.atan2(u * side[1] - v * side[0], u * side[0] + v * side[1]);
    return turn >= least && turn <= most && Math.hypot(...side) <= LONGEST_SIDE * mean;
  });
}

/** Places round curves, as fractions, whose steps are nowhere longer than those of any of them; a multiple of four, so that what is symmetrical stays so. */
function spread(curves: readonly (readonly number[])[]): number[] {
  if (curves.length === 0) return [];
  const stops = [...new Set([...curves.flat(), 1])].sort((a, b) => a - b);
  const at = curves.map(() => 0);
  // How many points the finest asks for up to each stop.
  const asked = [0];
  for (let i = 1; i < stops.length; i++) {
    const middle = (stops[i - 1]! + stops[i]!) / 2;
    const step = Math.min(
      ...curves.map((curve, k) => {
        while (at[k]! + 1 < curve.length && curve[at[k]! + 1]! <= middle) at[k]!++;
        return (curve[at[k]! + 1] ?? 1) - curve[at[k]!]!;
      }),
    );
    asked.push(asked[i - 1]! + (stops[i]! - stops[i - 1]!) / step);
  }
  const total = asked.at(-1)!;
  const count = 4 * Math.ceil(total / 4 - 1e-6);
  let i = 1;
  return Array.from({ length: count }, (_, n) => {
    const wanted = (total * n) / count;
    while (i < asked.length - 1 && asked[i]! < wanted) i++;
    const f = (wanted - asked[i - 1]!) / (asked[i]! - asked[i - 1]!);
    return stops[i - 1]! + f * (stops[i]! - stops[i - 1]!);
  });
}

/** The point at a fraction of the way round the curve that a round outline stands for: a cubic through its points. */
function curveAt(loop: Loop, fractions: readonly number[], f: number): Vec2 {
  const n = loop.length;
  let i = n - 1;
  while (i > 0 && fractions[i]! > f + 1e-9) i--;
  const gap = (k: number): number => (fractions[(k + 1) % n]! - fractions[k % n]! + 1) % 1;
  const [before, own, after] = [gap((i + n - 1) % n), gap(i), gap((i + 1) % n)];
  const [a, b, c, d] = [loop[(i + n - 1) % n]!, loop[i]!, loop[(i + 1) % n]!, loop[(i + 2) % n]!];
  const t = Math.max(0, Math.min(1, (f - fractions[i]!) / own));
  const axis = (k: 0 | 1): number => {
    const slope = (p: Vec2, q: Vec2, step: number): number => (q[k] - p[k]) / step;
    const middle = slope(b, c, own);
    const leave = (own * (slope(a, b, before) * own + middle * before)) / (before + own);
    const arrive = (own * (middle * after + slope(c, d, after) * own)) / (own + after);
    const [s2, s3] = [t * t, t * t * t];
    return (2 * s3 - 3 * s2 + 1) * b[k] + (s3 - 2 * s2 + t) * leave + (-2 * s3 + 3 * s2) * c[k] + (s3 - s2) * arrive;
  };
  return [axis(0), axis(1)];
}

function counterClockwise(loop: Loop): Loop {
  let area = 0;
  loop.forEach((p, i) => {
    const q = loop[(i + 1) % loop.length]!;
    area += p[0] * q[1] - p[1] * q[0];
  });
  return area < 0 ? loop.toReversed() : loop;
}

/** Begins the loop where it crosses the horizontal ray from its middle to the right, so that loops of any corner count correspond. */
function beginAtRight(loop: Loop): Loop {
  const middle: Vec2 = [0, 1].map(
    (k) => (Math.min(...loop.map((p) => p[k]!)) + Math.max(...loop.map((p) => p[k]!))) / 2,
  ) as unknown as Vec2;
  let best = -1;
  let bestU = -Infinity;
  let crossing: Vec2 | null = null;
  loop.forEach((p, i) => {
    const q = loop[(i + 1) % loop.length]!;
    if (p[1] <= middle[1] && q[1] > middle[1]) {
      const u = p[0] + ((q[0] - p[0]) * (middle[1] - p[1])) / (q[1] - p[1]);
      if (u > bestU) {
        bestU = u;
        best = i;
        crossing = [u, middle[1]];
      }
    }
  });
  if (best < 0 || !crossing) return loop;
  const start: Vec2 = crossing;
  const rest = [...loop.slice(best + 1), ...loop.slice(0, best + 1)];
  const near = (p: Vec2) => Math.hypot(p[0] - start[0], p[1] - start[1]) < 1e-9;
  return [start, ...rest.filter((p) => !near(p))];
}

function fractionsOf(loop: Loop): number[] {
  const lengths = loop.map((p, i) => {
    const q = loop[(i + 1) % loop.length]!;
    return Math.hypot(q[0] - p[0], q[1] - p[1]);
  });
  const total = lengths.reduce((sum, d) => sum + d, 0);
  let run = 0;
  return lengths.map((d) => {
    const f = run / total;
    run += d;
    return f;
  });
}

function pointAt(loop: Loop, fractions: readonly number[], f: number): Vec2 {
  let i = fractions.length - 1;
  while (i > 0 && fractions[i]! > f + 1e-6) i--;
  const from = fractions[i]!;
  const to = i + 1 < fractions.length ? fractions[i + 1]! : 1;
  const t = Math.max(0, Math.min(1, (f - from) / (to - from || 1)));
  const p = loop[i]!;
  const q = loop[(i + 1) % loop.length]!;
  return [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
}
