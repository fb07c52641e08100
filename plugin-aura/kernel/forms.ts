import { beveledExtrusion, type EdgeTreatment } from './bevel.ts';
import type { Kernel, Solid } from './kernel.ts';
import { type Chord, roundCorners } from './outline.ts';
import type { Vec2, Vec3 } from './space.ts';

/**
 * Forms that furniture, vessels and machines are put together from. All stand on y = 0, centred in X and Z, in mm.
 * `Maker` is what a build context gives: the kernel and how finely to cut curves.
 */
export interface Maker {
  kernel: Kernel;
  segments: Chord;
}

export interface BlockEdges {
  /** Radius of the four upright edges. */
  corner?: number;
  bottom?: EdgeTreatment;
  top?: EdgeTreatment;
}

/** A cuboid of these sides with its edges treated; radii larger than the block allows are taken down to what fits. */
export function block({ kernel, segments }: Maker, [w, h, d]: Vec3, edges: BlockEdges = {}): Solid {
  const corner = Math.min(edges.corner ?? 0, (Math.min(w, d) / 2) * 0.999);
  // An inset takes its depth off the corner's radius: something of it has to be left.
  const room = Math.min(h * 0.49, Math.min(w, d) * 0.49, corner > 0 ? corner * 0.92 : Infinity);
  const fitted = (edge: EdgeTreatment | undefined): EdgeTreatment | undefined =>
    edge && edge.size > 0 ? { ...edge, size: Math.min(edge.size, room) } : undefined;
  const at = (u: number, v: number) => ({ point: [(u * w) / 2, (v * d) / 2] as Vec2, ...(corner > 0 ? { round: corner } : {}) });
  const region = kernel.polygon([roundCorners([at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)], segments)]);
  const bottom = fitted(edges.bottom);
  const top = fitted(edges.top);
  return beveledExtrusion(kernel, region, h, { ...(bottom ? { bottom } : {}), ...(top ? { top } : {}) }, segments).rotate([-90, 0, 0]);
}

/** A block with all its edges rounded by one radius. */
export const softBlock = (maker: Maker, size: Vec3, radius: number): Solid =>
  block(maker, size, { corner: radius, bottom: { kind: 'round', size: radius }, top: { kind: 'round', size: radius } });

/** A block with its edges broken by a small radius at the corners and a chamfer at the faces: sawn and planed wood. */
export const plank = (maker: Maker, size: Vec3, ease = Math.min(...size) * 0.06): Solid =>
  block(maker, size, { corner: ease, bottom: { kind: 'chamfer', size: ease }, top: { kind: 'chamfer', size: ease } });

/** Half section turned about +Y; points [radius, height] from the axis round to the axis. */
export const lathe = ({ kernel, segments }: Maker, points: readonly Vec2[]): Solid =>
  kernel.revolve(kernel.polygon([points]), segments(Math.max(...points.map((p) => p[0]))));

/** Disc with treated rims. */
export function disc(
  { kernel, segments }: Maker,
  radius: number,
  height: number,
  rims: { bottom?: EdgeTreatment; top?: EdgeTreatment } = {},
): Solid {
  return beveledExtrusion(kernel, kernel.circle(radius, segments(radius)), height, rims, segments).rotate([-90, 0, 0]);
}

/** A straight rod of round or square section between two points, with its own size at each end. */
export function strut(
  { kernel, segments }: Maker,
  from: Vec3,
  to: Vec3,
  sizeFrom: number,
  sizeTo = sizeFrom,
  section: 'round' | 'square' = 'round',
): Solid {
  const points = (at: Vec3, size: number): Vec3[] => {
    if (section === 'square')
      return [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ].map(([x, z]): Vec3 => [at[0] + (x! * size) / 2, at[1], at[2] + (z! * size) / 2]);
    const n = segments(size / 2);
    return Array.from(
      { length: n },
      (_, i): Vec3 => [at[0] + (size / 2) * Math.cos((2 * Math.PI * i) / n), at[1], at[2] + (size / 2) * Math.sin((2 * Math.PI * i) / n)],
    );
  };
  return kernel.hull([...points(from, sizeFrom), ...points(to, sizeTo)]);
}

/** A stuffed form: abs(x/a)^p + abs(z/c)^p and the height rounded by q; 2 is an ellipsoid, 6 nearly a block. */
export function cushion({ kernel, segments }: Maker, [w, h, d]: Vec3, plan = 6, section = 2.6): Solid {
  // Soft things need no fine edge: what shows is their outline.
  const around = Math.max(24, Math.min(88, segments(Math.max(w, d) / 2)));
  const rows = Math.max(8, Math.round(around / 4));
  const power = (x: number, p: number) => Math.sign(x) * Math.abs(x) ** (2 / p);
  const points: Vec3[] = [];
  for (let j = 0; j <= rows; j++) {
    const lat = -Math.PI / 2 + (Math.PI * j) / rows;
    const r = power(Math.cos(lat), section);
    const y = h / 2 + (h / 2) * power(Math.sin(lat), section);
    for (let i = 0; i < around; i++) {
      const lon = (2 * Math.PI * i) / around;
      points.push([(w / 2) * r * power(Math.cos(lon), plan), y, (d / 2) * r * power(Math.sin(lon), plan)]);
    }
  }
  return kernel.hull(points);
}
