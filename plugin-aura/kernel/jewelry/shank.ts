import type { Vec2, Vec3 } from '../../model/part.ts';
import type { Kernel, Solid } from '../kernel.ts';
import { type ShankProfile, shankSection } from './shank-profile.ts';
import { wrap } from './wrap.ts';

export interface ShankShape {
  profile: ShankProfile;
  /** Inner radius, mm. */
  radius: number;
  /** At the bottom of the ring. */
  width: number;
  thickness: number;
  topWidth: number;
  topThickness: number;
  /** Full turns of the section about its middle on the way round. */
  twist: number;
  shoulders: 'plain' | 'cathedral' | 'split';
  /** Cathedral: height of the arches over the band, and distance between their ends. */
  rise: number;
  headWidth: number;
  /** Split: clear gap between the rails at the top. */
  gap: number;
}

export interface Fineness {
  /** Pieces round the finger. */
  around: number;
  /** Pieces of each broken edge; domes take more. */
  steps: number;
}

/** Point of the ring at `angle` (radians from the top toward +X), `u` outward from the finger, `v` along it. */
export const ringPoint = (radius: number, angle: number, [v, u]: Vec2): Vec3 => [
  (radius + u) * Math.sin(angle),
  (radius + u) * Math.cos(angle),
  v,
];

/**
 * The band of a ring: finger axis Z, centre at the origin, top at +Y. Nothing of it lies inside the inner radius but
 * the sagitta of the chords. Plain bands are one mesh (genus 1); shoulders are united with it.
 */
export function shankSolid(kernel: Kernel, shape: ShankShape, fineness: Fineness): Solid {
  switch (shape.shoulders) {
    case 'plain':
      return band(kernel, shape, fineness);
    case 'cathedral':
      return kernel.union([band(kernel, shape, fineness), arch(kernel, shape, 1, fineness), arch(kernel, shape, -1, fineness)]);
    case 'split':
      return splitBand(kernel, shape, fineness);
  }
}

/** 0 at the bottom of the ring, 1 at the top, level at both. */
const toTop = (angle: number): number => (1 + Math.cos(angle)) / 2;

function band(kernel: Kernel, shape: ShankShape, { around, steps }: Fineness): Solid {
  // A twisted section turns about its middle and must clear the finger with its corners.
  const pieces = shape.twist === 0 ? around : Math.max(around, 48 * Math.ceil(Math.abs(shape.twist)));
  const rings = Array.from({ length: pieces }, (_, i) => {
    const angle = (2 * Math.PI * i) / pieces;
    return sectionAt(shape, angle, steps).map((p) => ringPoint(shape.radius, angle, p));
  });
  return wrap(kernel, rings, true);
}

/** Section at an angle from the top, tapered, twisted, and squared at the bottom where the profile asks for it. */
function sectionAt(shape: ShankShape, angle: number, steps: number): Vec2[] {
  const f = toTop(angle);
  const width = shape.width + (shape.topWidth - shape.width) * f;
  const thickness = shape.thickness + (shape.topThickness - shape.thickness) * f + squaring(shape, angle);
  const section = shankSection(shape.profile, width, thickness, steps);
  if (shape.twist === 0) return section;
  const turn = shape.twist * angle;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const lift = Math.hypot(width, thickness) / 2;
  return section.map(([v, u]): Vec2 => {
    const h = u - thickness / 2;
    return [v * c - h * s, lift + v * s + h * c];
  });
}

/** Extra thickness that gives a euro shank its flat bottom from 5 to 7 o'clock. */
function squaring(shape: ShankShape, angle: number): number {
  if (shape.profile !== 'euro') return 0;
  const fromBottom = Math.abs(Math.PI - Math.abs(angle > Math.PI ? angle - 2 * Math.PI : angle));
  const outer = shape.radius + shape.thickness;
  const corner = Math.PI / 6;
  const full = outer / Math.cos(corner) - outer;
  if (fromBottom <= corner) return outer / Math.cos(fromBottom) - outer;
  const rest = (fromBottom - corner) / (Math.PI / 5);
  return rest >= 1 ? 0 : full * (1 - rest) ** 2 * (1 + 2 * rest);
}

/** One arch of a cathedral shoulder: leaves the band 48 degrees from the top and ends level, inside the head. */
function arch(kernel: Kernel, shape: ShankShape, side: 1 | -1, { steps }: Fineness): Solid {
  const start = (52 * Math.PI) / 180;
  const { radius, topThickness, topWidth } = shape;
  const middle = radius + topThickness * 0.4;
  const from: Vec2 = [middle * Math.sin(start), middle * Math.cos(start)];
  const to: Vec2 = [Math.max(0.6, shape.headWidth / 2 - 0.5), radius + topThickness + shape.rise - 0.6];
  const control: Vec2 = [from[0] - 0.2 * (from[0] - to[0]), to[1] - 0.15 * (to[1] - from[1])];
  const pieces = 8 * steps;
  const round = 6 * steps;
  const rings = Array.from({ length: pieces + 1 }, (_, i) => {
    const s = i / pieces;
    const at = (k: 0 | 1): number => (1 - s) ** 2 * from[k] + 2 * s * (1 - s) * control[k] + s * s * to[k];
    const slope = (k: 0 | 1): number => 2 * (1 - s) * (control[k] - from[k]) + 2 * s * (to[k] - control[k]);
    const size = Math.hypot(slope(0), slope(1));
    const normal: Vec2 = [-slope(1) / size, slope(0) / size];
    const halfWidth = 0.46 * topWidth * (1 - 0.3 * s);
    // It rises out of the band thin and sunk in, so that no blunt end shows.
    const halfHeight = 0.5 * Math.max(1.1, topThickness * 0.75) * Math.min(1, 0.35 + 2.6 * s);
    return Array.from({ length: round }, (_, k): Vec3 => {
      const angle = (2 * Math.PI * k) / round;
      // A superellipse: softer than a bar, fuller than a wire.
      const v = halfWidth * Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.7;
      const h = halfHeight * Math.sign(Math.sin(angle)) * Math.abs(Math.sin(angle)) ** 0.7;
      return [side * (at(0) + normal[0] * h), at(1) + normal[1] * h, v];
    });
  });
  return wrap(kernel, rings, false);
}

/** A band that parts into two rails toward the top, where they stand `gap` apart. */
function splitBand(kernel: Kernel, shape: ShankShape, { around, steps }: Fineness): Solid {
  const start = (62 * Math.PI) / 180;
  const railWidth = Math.max(0.9, 0.55 * shape.topWidth);
  const open = (angle: number): number => {
    const s = Math.max(0, 1 - Math.abs(angle) / start);
    return s * s * (3 - 2 * s);
  };
  const section = (width: number, thickness: number): Vec2[] => shankSection(shape.profile, width, thickness, steps);
  const thicknessAt = (angle: number): number => shape.thickness + (shape.topThickness - shape.thickness) * toTop(angle);
  // The undivided part runs round the bottom and ends inside the rails.
  const lower = Math.ceil(around * (1 - (start * 0.9) / Math.PI));
  const from = start * 0.82;
  const base = wrap(
    kernel,
    Array.from({ length: lower + 1 }, (_, i) => {
      const angle = from + ((2 * Math.PI - 2 * from) * i) / lower;
      // Ends narrow, so that they hide between the rails.
      const ends = Math.min(1, Math.min(i, lower - i) / (lower * 0.08));
      const width = shape.width * (0.5 + 0.5 * ends);
      return section(width, thicknessAt(angle) * (0.97 + 0.03 * ends)).map((p) => ringPoint(shape.radius, angle, p));
    }),
    false,
  );
  const reach = start * 1.12;
  const upper = Math.ceil((around * reach) / Math.PI);
  const rails = [1, -1].map((side) =>
    wrap(
      kernel,
      Array.from({ length: upper + 1 }, (_, i) => {
        const angle = -reach + (2 * reach * i) / upper;
        const f = open(angle);
        const middle = side * ((1 - f) * (shape.width / 2 - railWidth / 2 - 0.02) + f * (shape.gap / 2 + railWidth / 2));
        return section(railWidth, thicknessAt(angle) * 0.985).map(([v, u]) => ringPoint(shape.radius, angle, [v + middle, u]));
      }),
      false,
    ),
  );
  return kernel.union([base, ...rails]);
}
