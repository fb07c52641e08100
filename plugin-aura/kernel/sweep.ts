import { alignOutlines } from './align.ts';
import { CannotBuild } from './cannotBuild.ts';
import type { Kernel, Loop, Solid } from './kernel.ts';
import { add, dot, length as norm, subtract, normalized as unit } from './matrix.ts';
import { framesAlong, inFrame, type Track } from './path.ts';
import { skin } from './skin.ts';
import type { Vec2, Vec3 } from './space.ts';

export interface SweepOptions {
  /** Degrees over the whole length. */
  twist?: number;
  /** Size of the far end, linear between; at most a point. */
  scaleEnd?: number;
  /** Which way the profile's v points at the start. */
  up?: Vec3;
}

/** A section (outlines with holes) carried along a track, square to it, turning as little as it can. */
export function sweepLoops(kernel: Kernel, loops: readonly Loop[], track: Track, options: SweepOptions = {}): Solid {
  const frames = framesAlong(track, options.up);
  const n = frames.length;
  refuseTooFine(
    n,
    loops.reduce((sum, loop) => sum + loop.length, 0),
  );
  const end = Math.max(options.scaleEnd ?? 1, 1e-4);
  if (track.closed && end !== 1) throw new CannotBuild('A closed path cannot change the size of its profile.', 'scale_end');
  if (track.closed && (options.twist ?? 0) % 360 !== 0)
    throw new CannotBuild('On a closed path the profile has to come back to itself: twist by whole turns of 360°.', 'twist');
  const along = fractions(track);
  const sections = frames.map((frame, i) => {
    const t = along[i]!;
    const scale = 1 + (end - 1) * t;
    const angle = (((options.twist ?? 0) * Math.PI) / 180) * (track.closed ? i / n : t);
    const [c, s] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
    return loops.map((loop) => loop.map(([u, v]) => inFrame(frame, [u * c - v * s, u * s + v * c])));
  });
  refuseTightBends(track, sections);
  const rings = sections.map((section, i) => {
    const corner = mitre(track, i);
    return section.map((loop) => loop.map(corner));
  });
  return skin(kernel, rings, loops, track.closed);
}

/** An outline, and of a hollow body the one inside it. */
export interface Section {
  outline: Loop;
  inner?: Loop;
}

/** Sections of different outlines along a track: `at` is the fraction of its length. Straight or smooth in between. Either all have an inner outline or none. */
export function sweepSections(
  kernel: Kernel,
  sections: readonly (Section & { at: number })[],
  track: Track,
  smooth: boolean,
  up?: Vec3,
): Solid {
  if (sections.length < 2) throw new CannotBuild('A loft needs two sections.', 'sections');
  const ordered = sections.toSorted((a, b) => a.at - b.at);
  const places = ordered.map((section) => section.at);
  const inner = ordered.map(({ inner: own }) => own).filter((own) => own !== undefined);
  // Holes run clockwise.
  const walls = [
    alignOutlines(ordered.map((section) => section.outline)),
    ...(inner.length > 0 ? [alignOutlines(inner).map((loop) => loop.toReversed())] : []),
  ];
  const frames = framesAlong(track, up);
  refuseTooFine(
    frames.length,
    walls.reduce((sum, aligned) => sum + aligned[0]!.length, 0),
  );
  const along = fractions(track);
  const loopsAt = (t: number): Vec2[][] =>
    walls.map((aligned) =>
      aligned[0]!.map((_, k) =>
        between(
          places,
          aligned.map((loop) => loop[k]!),
          t,
          smooth,
        ),
      ),
    );
  const rings = frames.map((frame, i) => loopsAt(along[i]!).map((loop) => loop.map((point) => inFrame(frame, point))));
  return skin(kernel, rings, { first: loopsAt(0), last: loopsAt(1) }, track.closed);
}

/** Cubic Hermite (finite-difference tangents, limited so that it does not overshoot) or straight interpolation of points at increasing places. */
function between(places: readonly number[], points: readonly Vec2[], t: number, smooth: boolean): Vec2 {
  const n = places.length;
  if (t <= places[0]!) return points[0]!;
  if (t >= places[n - 1]!) return points[n - 1]!;
  let i = 0;
  while (t > places[i + 1]!) i++;
  const h = places[i + 1]! - places[i]!;
  const s = (t - places[i]!) / h;
  const axis = (k: 0 | 1): number => {
    const a = points[i]![k];
    const b = points[i + 1]![k];
    if (!smooth) return a + (b - a) * s;
    const slope = (j: number) => (points[j + 1]![k] - points[j]![k]) / (places[j + 1]! - places[j]!);
    const tangent = (j: number): number => {
      if (j === 0) return slope(0);
      if (j === n - 1) return slope(n - 2);
      const [left, right] = [slope(j - 1), slope(j)];
      // Fritsch-Carlson: flat at a turning point, harmonic mean elsewhere.
      return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
    };
    const [m0, m1] = [tangent(i) * h, tangent(i + 1) * h];
    const s2 = s * s;
    const s3 = s2 * s;
    return (2 * s3 - 3 * s2 + 1) * a + (s3 - 2 * s2 + s) * m0 + (-2 * s3 + 3 * s2) * b + (s3 - s2) * m1;
  };
  return [axis(0), axis(1)];
}

/** Fraction of the length at each point of the track. */
function fractions(track: Track): number[] {
  let run = 0;
  const at = track.points.map((p, i) => {
    if (i > 0) run += norm(subtract(p, track.points[i - 1]!));
    return run;
  });
  return at.map((d) => d / track.length);
}

/** At a sharp corner the section is stretched across the corner's plane, so that the wall keeps its width. */
function mitre(track: Track, i: number): (p: Vec3) => Vec3 {
  const n = track.points.length;
  if (!track.closed && (i === 0 || i === n - 1)) return (p) => p;
  const before = unit(subtract(track.points[i]!, track.points[(i + n - 1) % n]!));
  const after = unit(subtract(track.points[(i + 1) % n]!, track.points[i]!));
  const cosine = dot(before, after);
  if (cosine > 0.9999) return (p) => p;
  if (cosine < -0.98) throw new CannotBuild('The path turns back on itself: give it a bend.', 'path');
  const bend = unit(subtract(after, before));
  const stretch = 1 / Math.sqrt((1 + cosine) / 2);
  const origin = track.points[i]!;
  return (p) => {
    const d = dot(subtract(p, origin), bend);
    return add(p, [bend[0] * d * (stretch - 1), bend[1] * d * (stretch - 1), bend[2] * d * (stretch - 1)]);
  };
}

/** Triangles that a swept surface may have. */
const MOST_TRIANGLES = 400_000;

function refuseTooFine(rings: number, points: number): void {
  if (2 * rings * points > MOST_TRIANGLES)
    throw new CannotBuild(
      `A profile with ${points} corners along a path of ${rings} pieces has more surface than can be shown: use a simpler profile or a shorter path.`,
      'path',
    );
}

/** Refuses sections that reach further toward the inside of a bend than the path's radius of curvature: their inner side would run backwards there. */
function refuseTightBends(track: Track, sections: readonly (readonly (readonly Vec3[])[])[]): void {
  const { points, closed } = track;
  const n = points.length;
  const piece = (i: number) => subtract(points[(i + 1) % n]!, points[(i + n) % n]!);
  const bends = points.map((_, i) => {
    if (!closed && (i === 0 || i === n - 1)) return { trim: 0, reach: 0, toward: [0, 0, 0] as Vec3 };
    const [before, after] = [unit(piece((i + n - 1) % n)), unit(piece(i))];
    const angle = Math.acos(Math.max(-1, Math.min(1, dot(before, after))));
    const toward = subtract(after, before);
    const inward = unit(toward);
    let reach = 0;
    for (const p of sections[i]!.flat()) reach = Math.max(reach, dot(subtract(p, points[i]!), inward));
    return { trim: reach * Math.tan(angle / 2), reach, toward };
  });
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b] = [bends[i]!, bends[(i + 1) % n]!];
    // Where the path bends one way and back, the two trims lie on opposite sides.
    const trimmed = dot(a.toward, b.toward) < 0 ? Math.max(a.trim, b.trim) : a.trim + b.trim;
    if (trimmed > norm(piece(i)) * 1.02 + 1e-6)
      throw new CannotBuild(
        `The profile reaches ${Math.max(a.reach, b.reach).toFixed(2)} mm from the path and would pass through itself at a bend: use a thinner profile or a wider bend.`,
        'path',
      );
  }
}
