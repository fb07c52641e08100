import type { Kernel, Solid } from '../kernel.ts';
import { add, cross, fromAxes, normalized, scaled, subtract } from '../matrix.ts';
import type { Mat4, Vec3 } from '../space.ts';
import { tube } from './tube.ts';

/** Chain links: their centrelines along X, and the ways on which a chain lies. */

/** Circle in the XY plane. */
export const circlePoints = (radius: number, pieces: number): Vec3[] =>
  Array.from(
    { length: pieces },
    (_, i): Vec3 => [radius * Math.cos((2 * Math.PI * i) / pieces), radius * Math.sin((2 * Math.PI * i) / pieces), 0],
  );

/** Centreline of an oval link in the XY plane: two half circles of radius `end` joined by straights, `half` long from the middle to the end; turned by `twist` radians in all from one end to the other. */
export function ovalLink(half: number, end: number, pieces: number, twist = 0): Vec3[] {
  const straight = Math.max(0, half - end);
  const arc = Math.max(6, Math.round(pieces / 2));
  const points: Vec3[] = [];
  for (const side of [1, -1]) {
    for (let i = 0; i <= arc; i++) {
      const angle = -Math.PI / 2 + (Math.PI * i) / arc;
      points.push([side * (straight + end * Math.cos(angle)), side * end * Math.sin(angle), 0]);
    }
    if (straight > 0.2 * end) for (const f of [0.5, 0, -0.5]) points.push([side * straight * f, side * end, 0]);
  }
  if (twist === 0) return points;
  return points.map(([x, y]): Vec3 => {
    const angle = (twist * x) / (2 * half);
    return [x, y * Math.cos(angle), y * Math.sin(angle)];
  });
}

/** Centreline of a rectangle with rounded corners in the XY plane. */
export function boxLink(half: number, side: number, corner: number, pieces: number): Vec3[] {
  const arc = Math.max(2, Math.round(pieces / 6));
  const points: Vec3[] = [];
  const centres = [
    [half - corner, side - corner],
    [corner - half, side - corner],
    [corner - half, corner - side],
    [half - corner, corner - side],
  ] as const;
  centres.forEach(([x, y], k) => {
    for (let i = 0; i <= arc; i++) {
      const angle = (Math.PI / 2) * (k + i / arc);
      points.push([x + corner * Math.cos(angle), y + corner * Math.sin(angle), 0]);
    }
  });
  return points;
}

/** One pitch of a rope: three strands that wind round the X axis by a sixth of a turn: copies, each turned by as much, join on. */
export function ropePiece(kernel: Kernel, strand: number, pitch: number, pieces: number, around: number): Solid {
  const lay = strand * 1.1;
  const strands = [0, 1, 2].map((k) =>
    tube(
      kernel,
      Array.from({ length: pieces + 1 }, (_, i): Vec3 => {
        // A little beyond both ends, so that bends show no gaps.
        const x = pitch * ((1.3 * i) / pieces - 0.15);
        const angle = (Math.PI / 3) * (x / pitch) + ((2 * Math.PI) / 3) * k;
        return [x, lay * Math.cos(angle), lay * Math.sin(angle)];
      }),
      { radius: strand, around, ends: 'flat' },
    ),
  );
  return kernel.union(strands);
}

/** A way through space, by the length run along it. */
export interface Hang {
  length: number;
  closed: boolean;
  at(run: number): Vec3;
}

export const straightHang = (length: number): Hang => ({ length, closed: false, at: (run) => [run - length / 2, 0, 0] });

/** A closed circle of this length lying in the XZ plane. */
export const roundHang = (length: number): Hang => {
  const radius = length / (2 * Math.PI);
  return { length, closed: true, at: (run) => [radius * Math.cos(run / radius), 0, -radius * Math.sin(run / radius)] };
};

/** A chain hanging in the XY plane from two points `span` apart at equal height: a catenary with its lowest point at the origin. */
export function catenary(length: number, span: number): Hang {
  // length = 2 a sinh(span / 2a), solved for a by halving.
  let low = span / 60;
  let high = span * 50;
  for (let i = 0; i < 80; i++) {
    const a = Math.sqrt(low * high);
    if (2 * a * Math.sinh(span / (2 * a)) > length) low = a;
    else high = a;
  }
  const a = Math.sqrt(low * high);
  return {
    length,
    closed: false,
    at: (run) => {
      const s = run - length / 2;
      const x = a * Math.asinh(s / a);
      return [x, a * (Math.cosh(x / a) - 1), 0];
    },
  };
}

/** Place at a run of a way: X along it, turned about it by `roll` degrees. */
export function placeAt(hang: Hang, run: number, roll: number): Mat4 {
  const x = normalized(subtract(hang.at(run + 0.05), hang.at(run - 0.05)));
  const hint: Vec3 = Math.abs(x[2]) < 0.95 && !hang.closed ? [0, 0, 1] : [0, 1, 0];
  const side = normalized(cross(hint, x));
  const up = cross(x, side);
  const angle = (roll * Math.PI) / 180;
  const y = add(scaled(side, Math.cos(angle)), scaled(up, Math.sin(angle)));
  return fromAxes(x, y, cross(x, y), hang.at(run));
}

/** Place of the middle of a stiff piece `length` long that bridges a way from a run on: X along the chord, halfway between its ends. */
export function placeAcross(hang: Hang, from: number, length: number, roll: number): Mat4 {
  const [a, b] = [hang.at(from), hang.at(from + length)];
  const [middle, along] = [scaled(add(a, b), 0.5), normalized(subtract(b, a))];
  return placeAt({ length, closed: hang.closed, at: (run) => add(middle, scaled(along, run)) }, 0, roll);
}
