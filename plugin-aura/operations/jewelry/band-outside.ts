import { onBand } from '../../kernel/jewelry/around-band.ts';
import type { Mat4 } from '../../kernel/space.ts';
import type { Result } from '../part.ts';
import { solidOf } from '../parts.ts';

/** Radius of a band's outside by height z along the finger and angle from its top toward +X; undefined beside it. */
export type Outside = (z: number, angle?: number) => number | undefined;

/** The outside of a shank, `outer` mm from the axis at most. */
export function outsideOf(shank: Result, outer: number): Outside {
  const solid = solidOf(shank);
  const { origin, x, y, z: along } = shank.anchors.center!;
  const known = new Map<string, number | undefined>();
  return (z, angle = 0) => {
    const key = `${Math.round(z * 1e4)} ${Math.round(angle * 1e5)}`;
    if (known.has(key)) return known.get(key);
    const [s, c] = [Math.sin(angle), Math.cos(angle)];
    const at = (away: number): [number, number, number] => {
      const of = (k: 0 | 1 | 2): number => origin[k] + (x[k] * s + y[k] * c) * away + along[k] * z;
      return [of(0), of(1), of(2)];
    };
    const from = at(outer + 2);
    const hit = solid.hits(from, at(0))[0];
    const radius = hit && outer + 2 - Math.hypot(...hit.position.map((value, k) => value - from[k]!));
    known.set(key, radius);
    return radius;
  };
}

/**
 * How far a surface of radii by height leans toward +Z, radians. On a domed band stones and beads stand square to its surface, as a setter
 * holds his drill: upright ones of outer rows would lie under no bead.
 */
export function leanOf(surface: (z: number) => number, z: number): number {
  const rise = (surface(z + 0.1) - surface(z - 0.1)) / 0.2;
  return Math.abs(rise) < 1e-3 ? 0 : Math.atan(-rise);
}

/** The way round a band on which stones stand, measured in angles of a circle of its radius at the top; on a plain band they are the angles themselves. */
export interface Line {
  /** The angle from the top at which a way ends, radians, and the way to an angle. */
  angleAt(way: number): number;
  wayTo(angle: number): number;
  /** A place with its Y square to the surface at an angle and height, `sink` mm under it. */
  place(angle: number, z: number, sink: number): Mat4;
}

/** Steps in which the way down one side of a tapering band is measured; what a band's radius may vary by to count as even, mm. */
const STEPS = 180;
const EVEN = 0.005;

/** The line round a band at a height, which the way is measured at. */
export function lineRound(outside: Outside, z: number, fallback: number): Line {
  const radius = (angle: number, at = z): number => outside(at, angle) ?? outside(at) ?? fallback;
  const top = radius(0);
  const even = [0.5, 1].every((turn) => Math.abs(radius(turn * Math.PI) - top) < EVEN);
  const leanAt = (angle: number, at: number): number => leanOf((height) => radius(angle, height), at);
  if (even)
    return {
      angleAt: (way) => way,
      wayTo: (angle) => angle,
      place: (angle, at, sink) => onBand(radius(0, at) - sink, angle, at, leanAt(0, at)),
    };
  const step = Math.PI / STEPS;
  const ways = [0];
  for (let i = 1; i <= STEPS; i++) {
    const [r, s] = [radius((i - 1) * step), radius(i * step)];
    ways.push(ways[i - 1]! + Math.hypot(s - r, ((r + s) / 2) * step) / top);
  }
  const between = (k: number, share: number): number => ways[k - 1]! + (ways[k]! - ways[k - 1]!) * share;
  return {
    angleAt: (way) => {
      const half = ways[STEPS]!;
      const beyond = 2 * half * Math.round(way / (2 * half));
      const sought = Math.abs(way - beyond);
      const k = Math.max(
        1,
        ways.findIndex((next) => next >= sought),
      );
      const angle = step * (k - 1 + (sought - ways[k - 1]!) / (ways[k]! - ways[k - 1]!));
      return Math.sign(way - beyond) * angle + (Math.PI * beyond) / half;
    },
    wayTo: (angle) => {
      const steps = Math.min(STEPS, Math.abs(angle) / step);
      return steps === 0 ? 0 : Math.sign(angle) * between(Math.ceil(steps), steps + 1 - Math.ceil(steps));
    },
    place: (angle, at, sink) => {
      const r = radius(angle, at) - sink;
      const fall = (radius(angle - 0.01, at) - radius(angle + 0.01, at)) / 0.02;
      const place = [...onBand(r, angle + Math.atan(fall / r), at, leanAt(angle, at))];
      place[12] = r * Math.sin(angle);
      place[13] = r * Math.cos(angle);
      return place;
    },
  };
}
