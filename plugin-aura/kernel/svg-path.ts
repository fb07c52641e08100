import { CannotBuild } from './cannotBuild.ts';
import type { Loop } from './kernel.ts';
import type { Chord } from './outline.ts';
import type { Vec2 } from './space.ts';

/** Pieces a Bezier segment is cut into. */
const PIECES = 16;
interface ControlPoint {
  of: 'C' | 'Q';
  point: Vec2;
}
const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/**
 * Closed loops of an SVG path's `d` text (SVG 1.1, section 8.3), v upward, centred on the origin.
 * `size` scales the larger side of its box to that many mm; left out, a user unit is a millimetre.
 */
export function svgLoops(d: string, size: number | undefined, chord: Chord): Loop[] {
  const loops = trace(d, chord).filter((loop) => loop.length >= 3);
  if (loops.length === 0) throw new CannotBuild('The SVG path encloses nothing.', 'profile');
  const us = loops.flatMap((loop) => loop.map((p) => p[0]));
  const vs = loops.flatMap((loop) => loop.map((p) => p[1]));
  const extent = (list: number[]) => list.reduce<[number, number]>(([a, b], x) => [Math.min(a, x), Math.max(b, x)], [Infinity, -Infinity]);
  const [u0, u1] = extent(us);
  const [v0, v1] = extent(vs);
  const scale = size === undefined ? 1 : size / Math.max(u1 - u0, v1 - v0);
  return loops.map((loop) => loop.map(([u, v]): Vec2 => [(u - (u0 + u1) / 2) * scale, ((v0 + v1) / 2 - v) * scale]));
}

function trace(d: string, chord: Chord): Vec2[][] {
  const loops: Vec2[][] = [];
  let loop: Vec2[] = [];
  let at: Vec2 = [0, 0];
  let start: Vec2 = [0, 0];
  /** Last control point, for the smooth commands S and T, and what kind of curve it was of. */
  let control: ControlPoint | null = null;
  const finish = () => {
    if (loop.length) loops.push(loop);
    loop = [];
  };
  for (const { command, relative, values } of segments(d)) {
    const abs = (i: number): Vec2 => (relative ? [at[0] + values[i]!, at[1] + values[i + 1]!] : [values[i]!, values[i + 1]!]);
    const reflected = (of: 'C' | 'Q'): Vec2 => (control?.of === of ? [2 * at[0] - control.point[0], 2 * at[1] - control.point[1]] : at);
    const go = (points: readonly Vec2[]) => {
      if (loop.length === 0) loop.push(at);
      loop.push(...points);
      at = points.at(-1) ?? at;
    };
    let next: ControlPoint | null = null;
    if (command === 'M') {
      finish();
      at = abs(0);
      start = at;
    } else if (command === 'L') go([abs(0)]);
    else if (command === 'H') go([[relative ? at[0] + values[0]! : values[0]!, at[1]]]);
    else if (command === 'V') go([[at[0], relative ? at[1] + values[0]! : values[0]!]]);
    else if (command === 'C' || command === 'S') {
      const [c1, c2, to] = command === 'C' ? [abs(0), abs(2), abs(4)] : [reflected('C'), abs(0), abs(2)];
      next = { of: 'C', point: c2 };
      go(bezier([at, c1, c2, to]));
    } else if (command === 'Q' || command === 'T') {
      const [c, to] = command === 'Q' ? [abs(0), abs(2)] : [reflected('Q'), abs(0)];
      next = { of: 'Q', point: c };
      go(bezier([at, c, to]));
    } else if (command === 'A') go(ellipticArc(at, values, abs(5), chord));
    else {
      finish();
      at = start;
    }
    control = next;
  }
  finish();
  return loops;
}

function* segments(d: string): Generator<{ command: string; relative: boolean; values: number[] }> {
  const tokens = d.match(/[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? [];
  if (d.replace(/[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[\s,]+/g, '') !== '')
    throw new CannotBuild('The SVG path has letters that mean nothing in a path.', 'profile');
  let i = 0;
  while (i < tokens.length) {
    let letter = tokens[i++]!;
    const upper = letter.toUpperCase();
    const need = ARGUMENTS[upper];
    if (need === undefined) throw new CannotBuild(`The SVG path has a number where a command should stand: "${letter}".`, 'profile');
    if (need === 0) {
      yield { command: upper, relative: false, values: [] };
      continue;
    }
    do {
      const values = tokens.slice(i, i + need).map(Number);
      if (values.length < need || values.some((v) => !Number.isFinite(v)))
        throw new CannotBuild(`The SVG path's "${letter}" lacks numbers.`, 'profile');
      i += need;
      yield { command: letter.toUpperCase(), relative: letter !== letter.toUpperCase(), values };
      // Further pairs after a move are lines.
      if (letter === 'M') letter = 'L';
      else if (letter === 'm') letter = 'l';
    } while (i < tokens.length && /^[-+.\d]/.test(tokens[i]!));
  }
}

/** Points of a Bezier curve of any degree by de Casteljau, without the first. */
export function bezier(control: readonly Vec2[], pieces = PIECES): Vec2[] {
  return Array.from({ length: pieces }, (_, i) => {
    const t = (i + 1) / pieces;
    let points = [...control];
    while (points.length > 1)
      points = points
        .slice(1)
        .map((p, k): Vec2 => [points[k]![0] + (p[0] - points[k]![0]) * t, points[k]![1] + (p[1] - points[k]![1]) * t]);
    return points[0]!;
  });
}

/** Endpoint to centre form as SVG 1.1, appendix F.6.5, gives it. */
function ellipticArc(from: Vec2, values: readonly number[], to: Vec2, chord: Chord): Vec2[] {
  let [rx, ry] = [Math.abs(values[0]!), Math.abs(values[1]!)];
  if (rx === 0 || ry === 0) return [to];
  const phi = (values[2]! * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const x = cos * dx + sin * dy;
  const y = -sin * dx + cos * dy;
  const grow = (x * x) / (rx * rx) + (y * y) / (ry * ry);
  if (grow > 1) [rx, ry] = [rx * Math.sqrt(grow), ry * Math.sqrt(grow)];
  const sign = values[3] === values[4] ? -1 : 1;
  const root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - rx * rx * y * y - ry * ry * x * x) / (rx * rx * y * y + ry * ry * x * x)));
  const cx = (sign * root * rx * y) / ry;
  const cy = (-sign * root * ry * x) / rx;
  const centre: Vec2 = [cos * cx - sin * cy + (from[0] + to[0]) / 2, sin * cx + cos * cy + (from[1] + to[1]) / 2];
  const a = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let sweep = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - a;
  if (values[4] && sweep < 0) sweep += 2 * Math.PI;
  if (!values[4] && sweep > 0) sweep -= 2 * Math.PI;
  const steps = Math.max(2, Math.ceil((chord(Math.max(rx, ry)) * Math.abs(sweep)) / (2 * Math.PI)));
  return Array.from({ length: steps }, (_, i): Vec2 => {
    const t = a + (sweep * (i + 1)) / steps;
    const [ex, ey] = [rx * Math.cos(t), ry * Math.sin(t)];
    return [centre[0] + cos * ex - sin * ey, centre[1] + sin * ex + cos * ey];
  });
}
