import type { Kernel, Solid } from '../kernel.ts';
import { add, cross, dot, normalized, scaled, subtract } from '../matrix.ts';
import type { Vec3 } from '../space.ts';
import { wrap } from './wrap.ts';

export interface TubeOptions {
  /** Radius at each point, or one for all, mm. */
  radius: number | readonly number[];
  /** Points round the section. */
  around: number;
  closed?: boolean;
  /** Domed or flat ends of an open tube; default domed. */
  ends?: 'round' | 'flat';
  /** Section: height (along `up`) over width; 1 is round. */
  flatten?: number;
  /** Direction that the section's height follows as nearly as it can; default none (frames carried along). */
  up?: Vec3;
  /** Exponent of the section's superellipse: 2 (default) is round, 6 a rectangle with rounded edges. */
  power?: number;
  /** Length of one full turn of a wire that is twisted of two strands; its points are to lie a ninth of that apart or closer. */
  lay?: number;
}

/**
 * A round (or flattened) wire along points, with domed ends. Frames are carried along without twist; a closed wire spreads
 * what is left over evenly. Bends must be wider than the wire.
 */
export function tube(kernel: Kernel, points: readonly Vec3[], options: TubeOptions): Solid {
  const { closed = false, around, ends = 'round', flatten = 1, up, power = 2, lay } = options;
  const radiusAt = (i: number): number => (typeof options.radius === 'number' ? options.radius : options.radius[i]!);
  const n = points.length;
  const tangents = points.map((p, i) => {
    const before = points[closed ? (i + n - 1) % n : Math.max(0, i - 1)]!;
    const after = points[closed ? (i + 1) % n : Math.min(n - 1, i + 1)]!;
    const t = normalized(subtract(after, before));
    return dot(t, t) > 0.5 ? t : normalized(subtract(after, p));
  });
  const normals = up ? tangents.map((t) => normalized(subtract(up, scaled(t, dot(up, t))))) : carried(tangents, closed);
  const section = Array.from({ length: around }, (_, k) => {
    const [c, s] = [Math.cos((2 * Math.PI * k) / around), Math.sin((2 * Math.PI * k) / around)];
    const swell = (x: number): number => (power === 2 ? x : Math.sign(x) * Math.abs(x) ** (2 / power));
    return { c: swell(c), s: swell(s), angle: (2 * Math.PI * k) / around };
  });
  const ring = (centre: Vec3, t: Vec3, normal: Vec3, radius: number, spin = 0): Vec3[] => {
    const side = cross(t, normal);
    return section.map(({ c, s, angle }): Vec3 => {
      // Two strands side by side, softened where they meet.
      const r = lay === undefined ? radius : radius * (0.78 + 0.22 * Math.cos(2 * (angle - spin)));
      return add(centre, add(scaled(side, r * c), scaled(normal, flatten * r * s)));
    });
  };
  const spins = lay === undefined ? [] : spinsOf(points, closed, lay);
  const body = points.map((p, i) => ring(p, tangents[i]!, normals[i]!, radiusAt(i), spins[i]));
  if (closed || ends === 'flat') return wrap(kernel, body, closed);
  const dome = (i: number, sign: 1 | -1): Vec3[][] => {
    const steps = Math.max(2, Math.floor(around / 4));
    return Array.from({ length: steps }, (_, k) => {
      const angle = ((k + 1) / (steps + 0.6)) * (Math.PI / 2);
      return ring(
        add(points[i]!, scaled(tangents[i]!, sign * radiusAt(i) * Math.sin(angle))),
        tangents[i]!,
        normals[i]!,
        radiusAt(i) * Math.cos(angle),
        spins[i],
      );
    });
  };
  return wrap(kernel, [...dome(0, -1).reverse(), ...body, ...dome(n - 1, 1)], false);
}

/** Angle of a twisted wire's strands at each point; round a closed wire they come back to where they began. */
function spinsOf(points: readonly Vec3[], closed: boolean, lay: number): number[] {
  const runs = runsOf(points, closed);
  const total = runs[runs.length - 1]!;
  const whole = closed ? (Math.PI * Math.max(1, Math.round((2 * total) / lay))) / total : (2 * Math.PI) / lay;
  return points.map((_, i) => runs[i]! * whole);
}

/** Lengths along a line from its first point to each further one, and back to the first where it is closed. */
function runsOf(points: readonly Vec3[], closed: boolean): number[] {
  const runs = [0];
  const spans = closed ? points.length : points.length - 1;
  for (let i = 0; i < spans; i++) {
    const [a, b] = [points[i]!, points[(i + 1) % points.length]!];
    runs.push(runs[i]! + Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]));
  }
  return runs;
}

/** The same line with points evenly at most `step` apart, its ends kept. */
export function evenly(points: readonly Vec3[], step: number, closed: boolean): Vec3[] {
  const runs = runsOf(points, closed);
  const total = runs[runs.length - 1]!;
  const spans = Math.max(closed ? 3 : 1, Math.ceil(total / step));
  let i = 1;
  return Array.from({ length: closed ? spans : spans + 1 }, (_, k): Vec3 => {
    const run = (total * k) / spans;
    while (i < runs.length - 1 && runs[i]! < run) i++;
    const f = Math.min(1, (run - runs[i - 1]!) / (runs[i]! - runs[i - 1]! || 1));
    const [a, b] = [points[i - 1]!, points[i % points.length]!];
    return [a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f, a[2] + (b[2] - a[2]) * f];
  });
}

/** Normals carried along the tangents by least rotation; on a closed path the remaining twist is spread. */
function carried(tangents: readonly Vec3[], closed: boolean): Vec3[] {
  const first = tangents[0]!;
  const hint: Vec3 = Math.abs(first[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  const normals: Vec3[] = [normalized(subtract(hint, scaled(first, dot(hint, first))))];
  for (let i = 1; i < tangents.length; i++) normals.push(moved(normals[i - 1]!, tangents[i - 1]!, tangents[i]!));
  if (!closed) return normals;
  const back = moved(normals[normals.length - 1]!, tangents[tangents.length - 1]!, first);
  const side = cross(first, normals[0]!);
  const twist = Math.atan2(dot(back, side), dot(back, normals[0]!));
  return normals.map((normal, i) => {
    const angle = (-twist * i) / normals.length;
    const across = cross(tangents[i]!, normal);
    return add(scaled(normal, Math.cos(angle)), scaled(across, Math.sin(angle)));
  });
}

/** A normal of one tangent turned to the next by the least rotation. */
function moved(normal: Vec3, from: Vec3, to: Vec3): Vec3 {
  const axis = cross(from, to);
  const c = dot(from, to);
  const turned = c > -0.999 ? add(scaled(normal, c), add(cross(axis, normal), scaled(axis, dot(axis, normal) / (1 + c)))) : normal;
  return normalized(subtract(turned, scaled(to, dot(turned, to))));
}

/** Points of a smooth curve through knots (centripetal enough for evenly set knots), `pieces` between neighbours. */
export function smooth(knots: readonly Vec3[], pieces: number, closed = false): Vec3[] {
  const n = knots.length;
  const at = (i: number): Vec3 => (closed ? knots[((i % n) + n) % n]! : knots[Math.min(n - 1, Math.max(0, i))]!);
  const spans = closed ? n : n - 1;
  const points = Array.from({ length: spans * pieces }, (_, k): Vec3 => {
    const i = Math.floor(k / pieces);
    const s = (k % pieces) / pieces;
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const one = (j: 0 | 1 | 2): number =>
      0.5 *
      (2 * b[j] + (c[j] - a[j]) * s + (2 * a[j] - 5 * b[j] + 4 * c[j] - d[j]) * s * s + (3 * b[j] - a[j] - 3 * c[j] + d[j]) * s * s * s);
    return [one(0), one(1), one(2)];
  });
  return closed ? points : [...points, knots[n - 1]!];
}
