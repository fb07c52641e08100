import type { Vec2, Vec3 } from '../space.ts';
import { type ShankProfile, shankSection } from './shank-profile.ts';

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

/** 0 at the bottom of the ring, 1 at the top, level at both. */
export const toTop = (angle: number): number => (1 + Math.cos(angle)) / 2;

/** The sections of a plain band, at even angles from the top toward +X. */
export function bandRings(shape: ShankShape, { around, steps }: Fineness): Vec3[][] {
  const pieces = shape.twist === 0 ? around : Math.max(around, 48 * Math.ceil(Math.abs(shape.twist)));
  return Array.from({ length: pieces }, (_, i) => {
    const angle = (2 * Math.PI * i) / pieces;
    return sectionAt(shape, angle, steps).map((p) => ringPoint(shape.radius, angle, p));
  });
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
  return section.map(([v, u]): Vec2 => {
    const h = u - thickness / 2;
    return [v * c - h * s, thickness / 2 + v * s + h * c];
  });
}

/** Extra thickness that gives a euro shank its flat bottom from 5 to 7 o'clock. */
export function squaring(shape: ShankShape, angle: number): number {
  if (shape.profile !== 'euro') return 0;
  const fromBottom = Math.abs(Math.PI - Math.abs(angle > Math.PI ? angle - 2 * Math.PI : angle));
  const outer = shape.radius + shape.thickness;
  const corner = Math.PI / 6;
  const full = outer / Math.cos(corner) - outer;
  if (fromBottom <= corner) return outer / Math.cos(fromBottom) - outer;
  const rest = (fromBottom - corner) / (Math.PI / 5);
  return rest >= 1 ? 0 : full * (1 - rest) ** 2 * (1 + 2 * rest);
}
