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
  const pieces = shape.twist === 0 ? around : Math.max(around, Math.min(48, 16 * steps) * Math.ceil(Math.abs(shape.twist)));
  const parts = shape.twist === 0 ? [] : partsOf(shape, steps);
  return Array.from({ length: pieces }, (_, i) => {
    const angle = (2 * Math.PI * i) / pieces;
    return sectionAt(shape, angle, steps, parts).map((p) => ringPoint(shape.radius, angle, p));
  });
}

/** Section at an angle from the top, tapered, twisted, and squared at the bottom where the profile asks for it. */
function sectionAt(shape: ShankShape, angle: number, steps: number, parts: readonly number[]): Vec2[] {
  const f = toTop(angle);
  const width = shape.width + (shape.topWidth - shape.width) * f;
  const thickness = shape.thickness + (shape.topThickness - shape.thickness) * f + squaring(shape, angle);
  const section = shankSection(shape.profile, width, thickness, steps);
  if (shape.twist === 0) return section;
  const turn = shape.twist * angle;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const [side, bore] = [Math.max(shape.width, shape.topWidth) / 2, thickness / 2];
  return parted(section, parts).map(([v, u]): Vec2 => {
    const h = u - thickness / 2;
    const [across, out] = [v * c - h * s, v * s + h * c];
    // A twisted section turns about its middle, and its corners stand into the finger and over the sides: bore and width are turned clean, as on a lathe. What stands out is drawn in toward the middle, so that no two points fall together.
    const within = Math.min(1, side / Math.abs(across), out < 0 ? bore / -out : 1);
    return [within * across, thickness / 2 + within * out];
  });
}

/** Into how many parts each edge of a twisted band's sections is cut: so many that corners which are drawn in leave no long edges aslant. */
function partsOf({ profile, width, topWidth, thickness, topThickness }: ShankShape, steps: number): number[] {
  const [wide, thick] = [Math.max(width, topWidth), Math.max(thickness, topThickness)];
  // while it is dragged, two steps to an edge, half as fine
  const longest = Math.max(0.25, 1 / steps) * Math.min(wide, thick);
  return edgesOf(shankSection(profile, wide, thick, steps)).map(([[v, u], [nv, nu]]) =>
    Math.max(1, Math.ceil(Math.hypot(nv - v, nu - u) / longest)),
  );
}

const edgesOf = (section: readonly Vec2[]): (readonly [Vec2, Vec2])[] => section.map((p, i) => [p, section[(i + 1) % section.length]!]);

const parted = (section: readonly Vec2[], parts: readonly number[]): Vec2[] =>
  edgesOf(section).flatMap(([[v, u], [nv, nu]], i) =>
    Array.from({ length: parts[i]! }, (_, k): Vec2 => [v + ((nv - v) * k) / parts[i]!, u + ((nu - u) * k) / parts[i]!]),
  );

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
