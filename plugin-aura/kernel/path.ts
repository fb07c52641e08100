import { z } from 'zod';
import { CannotBuild } from './cannotBuild.ts';
import { add, cross, dot, length as norm, subtract, scaled as times, normalized as unit } from './matrix.ts';
import { type Chord, splinePoints } from './outline.ts';
import { scaleLengths } from './profile.ts';
import type { Frame, Vec2, Vec3 } from './space.ts';

/** Paths: curves in space as values inside an operation's params, in mm. An arc and a circle lie in the XY plane around the origin. */
const LARGE = 1e6;
const coordinate = z.number().min(-LARGE).max(LARGE);
const point = z.tuple([coordinate, coordinate, coordinate]);
const size = z.number().positive().max(LARGE);
export const pathSchema = z.union(
  [
    z.strictObject({
      line: z.array(point).min(2).max(2000),
      bend: z.number().min(0).max(LARGE).optional(),
      closed: z.boolean().optional(),
    }),
    z.strictObject({ arc: z.strictObject({ diameter: size, angle: z.number().gt(0).max(360), start: z.number().optional() }) }),
    z.strictObject({ circle: size }),
    z.strictObject({ spline: z.array(point).min(2).max(500), closed: z.boolean().optional() }),
    z.strictObject({
      helix: z.strictObject({
        diameter: size,
        pitch: size,
        turns: z.number().positive().max(500),
        top_diameter: size.optional(),
        left: z.boolean().optional(),
      }),
    }),
  ],
  'A path is {"line": [[x, y, z], ...], "bend": 5}, {"spline": [[x, y, z], ...]}, {"arc": {"diameter": 40, "angle": 90}}, {"circle": 40} or {"helix": {"diameter": 20, "pitch": 4, "turns": 5}}.',
);
export type Path = z.infer<typeof pathSchema>;

/** A path flattened: points in order, each with a unit tangent; a closed one does not repeat its first point. */
export interface Track {
  points: readonly Vec3[];
  tangents: readonly Vec3[];
  closed: boolean;
  length: number;
}

/** Flattens a path. Two points in the same place, or a bend that does not fit, are refused with the reason. */
export function trackOf(path: Path, chord: Chord): Track {
  if ('line' in path) return trackThrough(bentLine(path.line, path.bend ?? 0, path.closed ?? false, chord), path.closed ?? false);
  if ('spline' in path) return trackThrough(splinePoints<Vec3>(path.spline, path.closed ?? false, 14), path.closed ?? false);
  if ('circle' in path) return arcTrack(path.circle / 2, 0, 360, chord);
  if ('arc' in path) return arcTrack(path.arc.diameter / 2, path.arc.start ?? 0, path.arc.angle, chord);
  return helixTrack(path.helix, chord);
}

function arcTrack(radius: number, start: number, angle: number, chord: Chord): Track {
  const closed = angle >= 360;
  const steps = Math.max(3, Math.ceil((chord(radius) * angle) / 360));
  const at = Array.from({ length: closed ? steps : steps + 1 }, (_, i) => ((start + (angle * i) / steps) * Math.PI) / 180);
  return {
    points: at.map((t): Vec3 => [radius * Math.cos(t), radius * Math.sin(t), 0]),
    tangents: at.map((t): Vec3 => [-Math.sin(t), Math.cos(t), 0]),
    closed,
    length: (radius * angle * Math.PI) / 180,
  };
}

/** Pieces that a helix of many turns is cut into at most. */
const MOST_STEPS = 5_000;

/** Around +Y from y = 0 upward, starting at +X; right-handed unless `left`. */
function helixTrack(
  {
    diameter,
    pitch,
    turns,
    top_diameter = diameter,
    left,
  }: { diameter: number; pitch: number; turns: number; top_diameter?: number; left?: boolean },
  chord: Chord,
): Track {
  const perTurn = Math.max(12, Math.min(chord(Math.max(diameter, top_diameter) / 2), MOST_STEPS / turns));
  const steps = Math.max(8, Math.ceil(perTurn * turns));
  const sense = left ? 1 : -1;
  const points = Array.from({ length: steps + 1 }, (_, i): Vec3 => {
    const t = i / steps;
    const radius = (diameter + (top_diameter - diameter) * t) / 2;
    const angle = sense * 2 * Math.PI * turns * t;
    return [radius * Math.cos(angle), pitch * turns * t, radius * Math.sin(angle)];
  });
  return trackThrough(points, false);
}

/** A track through points, with tangents halfway between the neighbouring pieces. */
export function trackThrough(points: readonly Vec3[], closed: boolean): Track {
  const distinct = points.filter((p, i) => i === 0 || norm(subtract(p, points[i - 1]!)) > 1e-7);
  if (closed && distinct.length > 2 && norm(subtract(distinct[0]!, distinct.at(-1)!)) < 1e-7) distinct.pop();
  const n = distinct.length;
  if (n < 2 || (closed && n < 3)) throw new CannotBuild('A path needs two different points, a closed one three.', 'path');
  const piece = (i: number): Vec3 => unit(subtract(distinct[(i + 1) % n]!, distinct[i % n]!));
  const tangents = distinct.map((_, i): Vec3 => {
    const before = i > 0 || closed ? piece((i + n - 1) % n) : piece(0);
    const after = i < n - 1 || closed ? piece(i) : piece(n - 2);
    const sum = add(before, after);
    return norm(sum) < 1e-6 ? before : unit(sum);
  });
  let length = 0;
  for (let i = 0; i < (closed ? n : n - 1); i++) length += norm(subtract(distinct[(i + 1) % n]!, distinct[i]!));
  return { points: distinct, tangents, closed, length };
}

/** Replaces the corners of a polyline by arcs of radius `bend`. */
function bentLine(line: readonly Vec3[], bend: number, closed: boolean, chord: Chord): Vec3[] {
  if (bend <= 0) return [...line];
  const n = line.length;
  if (closed && n < 3) throw new CannotBuild('A closed path needs three different points.', 'path');
  const trims = line.map((p, i) => {
    if (!closed && (i === 0 || i === n - 1)) return 0;
    const cosine = dot(unit(subtract(line[(i + n - 1) % n]!, p)), unit(subtract(line[(i + 1) % n]!, p)));
    const half = Math.acos(Math.max(-1, Math.min(1, cosine))) / 2;
    if (half < 1e-4) throw new CannotBuild(`The path turns back on itself at [${p.join(', ')}], where no bend fits: move a point.`, 'path');
    return half > Math.PI / 2 - 1e-4 ? 0 : bend / Math.tan(half);
  });
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const side = norm(subtract(line[(i + 1) % n]!, line[i]!));
    const need = trims[i]! + trims[(i + 1) % n]!;
    if (need > side + 1e-6)
      throw new CannotBuild(
        `The bend radius ${bend} needs ${need.toFixed(2)} mm of a piece of the path that is ${side.toFixed(2)} mm long: use a smaller bend.`,
        'path',
      );
  }
  return line.flatMap((p, i): Vec3[] => {
    const trim = trims[i]!;
    if (trim <= 0) return [p];
    const u = unit(subtract(line[(i + n - 1) % n]!, p));
    const v = unit(subtract(line[(i + 1) % n]!, p));
    const from = add(p, times(u, trim));
    const to = add(p, times(v, trim));
    const axis = unit(cross(v, u));
    const toCentre = unit(add(u, v));
    const centre = add(p, times(toCentre, Math.hypot(bend, trim)));
    const spoke = subtract(from, centre);
    const sweep = Math.acos(Math.max(-1, Math.min(1, dot(unit(spoke), unit(subtract(to, centre))))));
    const steps = Math.max(2, Math.ceil((chord(bend) * sweep) / (2 * Math.PI)));
    return Array.from({ length: steps + 1 }, (_, k) => add(centre, turn(spoke, axis, (sweep * k) / steps)));
  });
}

/**
 * Frames that turn as little as possible along a track (double reflection, Wang et al. 2008): z along the path, x and y across,
 * y as near as can be to `up` at the start. On a closed track the remaining twist is spread over the length.
 */
export function framesAlong(track: Track, up: Vec3 = [0, 1, 0]): Frame[] {
  const { points, tangents, closed } = track;
  const first = tangents[0]!;
  const guide = Math.abs(dot(first, unit(up))) > 0.999 ? ([0, 0, -1] as Vec3) : up;
  let y = unit(subtract(guide, times(first, dot(guide, first))));
  const ys: Vec3[] = [y];
  const reflect = (from: number, to: number, vector: Vec3): Vec3 => {
    const v1 = subtract(points[to]!, points[from]!);
    const c1 = dot(v1, v1) || 1e-12;
    const moved = subtract(vector, times(v1, (2 / c1) * dot(v1, vector)));
    const tangent = subtract(tangents[from]!, times(v1, (2 / c1) * dot(v1, tangents[from]!)));
    const v2 = subtract(tangents[to]!, tangent);
    const c2 = dot(v2, v2);
    return c2 < 1e-14 ? moved : subtract(moved, times(v2, (2 / c2) * dot(v2, moved)));
  };
  for (let i = 1; i < points.length; i++) {
    y = unit(reflect(i - 1, i, y));
    ys.push(y);
  }
  let twist = 0;
  if (closed) {
    const back = unit(reflect(points.length - 1, 0, y));
    twist = Math.atan2(dot(cross(back, ys[0]!), first), dot(back, ys[0]!));
  }
  return points.map((origin, i) => {
    const z = tangents[i]!;
    const turned = closed ? turn(ys[i]!, z, (twist * i) / points.length) : ys[i]!;
    const across = unit(subtract(turned, times(z, dot(turned, z))));
    return { origin, x: cross(across, z), y: across, z };
  });
}

/** The point [u, v] of a cross-section in a frame. */
export const inFrame = (frame: Frame, [u, v]: Vec2): Vec3 => add(frame.origin, add(times(frame.x, u), times(frame.y, v)));

const UNSCALED: ReadonlySet<string> = new Set(['angle', 'start', 'turns', 'left', 'closed']);

/** The path with every length in it multiplied by `factor`. */
export const scalePath = (path: Path, factor: number): Path => scaleLengths(path, factor, UNSCALED) as Path;

/** Turns v by `angle` radians about a unit axis (Rodrigues). */
function turn(v: Vec3, axis: Vec3, angle: number): Vec3 {
  const c = Math.cos(angle);
  return add(add(times(v, c), times(cross(axis, v), Math.sin(angle))), times(axis, dot(axis, v) * (1 - c)));
}
