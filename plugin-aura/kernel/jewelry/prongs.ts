import type { Vec2, Vec3 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import type { Kernel, Solid } from '../kernel.ts';
import { keepOut, type Setting } from './bezel.ts';
import { cleaned } from './clean.ts';
import { alongBand, grownStone, heightOfCylinder, type Mount, throughStone } from './mount.ts';
import { DOUBLED, doubled, type ProngPlace } from './prong-places.ts';
import { smooth, tube } from './tube.ts';
import { wrap } from './wrap.ts';

export interface ProngShape {
  /** Diameter of a prong at the girdle, mm. */
  thickness: number;
  style: 'round' | 'claw' | 'double' | 'tulip' | 'basket' | 'tapered' | 'v';
  places: readonly ProngPlace[];
  /** Share of the diameter that the girdle bites into the prong. */
  bite: number;
  /** How far the tip reaches over the crown. */
  over: number;
  rails: number;
  clearance: number;
  /** Level of the foot under the girdle; undefined lets it reach into the band or to the culet. */
  height: number | undefined;
  /** Points round a prong, pieces along it. */
  around: number;
  pieces: number;
}

/** Foot radius over girdle radius, and tip diameter over the prong's, by style. */
const STYLES: Readonly<Record<ProngShape['style'], { foot: number; tip: number; belly: number }>> = {
  round: { foot: 0.62, tip: 0.9, belly: 0 },
  claw: { foot: 0.62, tip: 0.46, belly: 0 },
  double: { foot: 0.66, tip: 0.9, belly: 0 },
  tulip: { foot: 0.42, tip: 0.85, belly: 0.16 },
  basket: { foot: 0.86, tip: 0.9, belly: 0 },
  tapered: { foot: 0.56, tip: 0.7, belly: 0 },
  v: { foot: 0.62, tip: 0.9, belly: 0 },
};

/**
 * A head of prongs on any outline. Each prong is a wire that rises from the foot, leans outward, takes the girdle
 * into a seat (`bite`), and is bent over the crown; corners that are sharp are held by V-shaped tips. Gallery rails
 * run through the prongs. On a band the foot is a solid peg rooted in it, otherwise an open ring.
 */
export function prongHead(kernel: Kernel, mount: Mount, shape: ProngShape): Setting {
  const { gem, outline } = mount;
  const { thickness } = shape;
  const style = STYLES[shape.style];
  const half = gem.girdle / 2;
  const outward = thickness * (0.5 - shape.bite);
  const places = shape.style === 'double' ? doubled(shape.places, thickness) : shape.places;
  const wire = shape.style === 'double' ? thickness * DOUBLED : thickness;

  const footRadius = (reach: number): number => style.foot * reach + 0.15;
  const base = footLevel(mount, shape, footRadius);
  if (base > -half - 0.6) throw new CannotBuild('There is no room for prongs under the girdle: raise the stone.', 'height');
  /** Distance of a prong's middle from the centre at a level, for an outline radius `reach`. */
  const leanAt = (reach: number, y: number): number => {
    const s = Math.min(1, Math.max(0, (y - base) / (-half - 0.15 - base)));
    return footRadius(reach) + (reach + outward - footRadius(reach)) * (s + style.belly * Math.sin(Math.PI * s) * (1 - s));
  };
  const top: number[] = [];
  const prongs = places.map(({ direction, kind }) => {
    const reach = outline.radius(direction);
    const on = (r: number, y: number): Vec3 => [direction[0] * r, y, direction[1] * r];
    const stem = [0, 0.3, 0.55, 0.8].map((s): Vec3 => on(leanAt(reach, base + (-half - 0.1 - base) * s), base + (-half - 0.1 - base) * s));
    if (kind === 'v' || shape.style === 'v') {
      const head = corner(kernel, mount, direction, shape);
      top.push(head.top);
      const wireUp = tube(kernel, smooth([...stem, on(reach + outward * 0.6, -half - 0.1)], shape.pieces), {
        radius: wire * 0.5,
        around: shape.around,
      });
      return kernel.union([wireUp, head.solid]);
    }
    const inside = throughStone(mount, direction[0] * (reach - shape.over), direction[1] * (reach - shape.over));
    const crown = inside?.top ?? gem.crown * 0.6;
    const tipRadius = (wire * style.tip) / 2;
    const tip = on(reach - shape.over + 0.5 * tipRadius, crown + 0.12 * wire);
    const knots: Vec3[] = [
      ...stem,
      on(reach + outward, -half - 0.02),
      on(reach + outward - 0.02, half + 0.3 * (crown - half)),
      on(reach + 0.25 * outward, half + 0.8 * (crown - half) + 0.08 * wire),
      tip,
    ];
    const path = smooth(knots, shape.pieces);
    top.push(tip[1] + tipRadius);
    const radii = path.map((_, i) => {
      const s = i / (path.length - 1);
      return (wire / 2) * (s < 0.6 ? 1.12 - 0.2 * s : 1 + (style.tip - 1) * ((s - 0.6) / 0.4) ** 1.5);
    });
    return tube(kernel, path, { radius: radii, around: shape.around });
  });

  const railRadius = Math.min(0.5, 0.42 * thickness);
  const rail = (y: number): Solid => {
    const ring = outline.directions.map(([x, z]): Vec3[] => {
      const r = leanAt(outline.radius([x, z]), y);
      return Array.from({ length: shape.around }, (_, k): Vec3 => {
        const angle = (2 * Math.PI * k) / shape.around;
        const out = r + railRadius * 0.85 * Math.cos(angle);
        return [x * out, y + railRadius * Math.sin(angle), z * out];
      });
    });
    return wrap(kernel, ring, true);
  };
  const upper = Math.max(base + 1.1 * railRadius, -0.42 * gem.pavilion);
  const levels =
    shape.rails <= 0 ? [] : shape.rails === 1 ? [upper] : [upper, Math.max(base + railRadius, upper - Math.max(1.3, 0.35 * gem.pavilion))];
  const foot = mount.band ? peg(kernel, mount, footRadius, base, thickness) : rail(base + 0.4 * railRadius);
  const distinct = levels
    .filter((level, i) => i === 0 || levels[i - 1]! - level > 2.4 * railRadius)
    .filter((level) => mount.band !== null || level - base > 2.4 * railRadius);
  const metal = cleaned(kernel.union([...prongs, ...distinct.map(rail), foot]).subtract(grownStone(mount, shape.clearance)));
  return { metal, cutter: keepOut(kernel, mount, shape.clearance + 0.02), base, top: Math.max(...top) };
}

function footLevel(mount: Mount, shape: ProngShape, footRadius: (reach: number) => number): number {
  const { gem, band, outline } = mount;
  if (shape.height !== undefined) return -shape.height;
  if (!band) return -0.95 * gem.pavilion - 0.2;
  const along = alongBand(mount);
  const reach = footRadius(outline.radius([along[0], along[2]])) + 0.3 * shape.thickness;
  const surface = heightOfCylinder(band, band.outer, along[0] * reach, along[2] * reach);
  if (surface === undefined) throw new CannotBuild('The head is wider than the ring.', 'stone');
  return surface - 0.3;
}

/** The solid foot on a band: a low cup that the prongs grow from, rooted in the band. */
function peg(kernel: Kernel, mount: Mount, footRadius: (reach: number) => number, base: number, thickness: number): Solid {
  const band = mount.band!;
  const height = Math.max(0.9, heightOfCylinder(band, band.outer, 0, 0)! - base + 0.45);
  const levels: readonly (readonly [grow: number, y: number])[] = [
    [0.05 * thickness, base - 0.25],
    [0.35 * thickness, base + 0.15],
    [0.48 * thickness, base + 0.55 * height],
    [0.4 * thickness, base + height],
  ];
  const rings = levels.map(([grow, y]) =>
    mount.outline.directions.map(([x, z]): Vec3 => {
      const r = footRadius(mount.outline.radius([x, z])) + grow;
      return [x * r, y, z * r];
    }),
  );
  return wrap(kernel, rings, false);
}

/** A V-shaped tip round a sharp corner: a convex block over the corner, out of which the stone is cut afterwards. */
function corner(kernel: Kernel, mount: Mount, direction: Vec2, shape: ProngShape): { solid: Solid; top: number } {
  const { gem, outline } = mount;
  const wall = Math.max(0.45, 0.5 * shape.thickness);
  const leg = Math.max(1.1 * shape.thickness, 0.16 * gem.width);
  const half = gem.girdle / 2;
  // The outline's neighbours of the corner, a leg's length away on either side, found by turning from its direction.
  const turnedBy = (angle: number): Vec2 => [
    direction[0] * Math.cos(angle) - direction[1] * Math.sin(angle),
    direction[0] * Math.sin(angle) + direction[1] * Math.cos(angle),
  ];
  const tip = outline.radius(direction);
  const side = (sign: 1 | -1): Vec2 => {
    let angle = 0.01;
    const at = (a: number): Vec2 => {
      const d = turnedBy(sign * a);
      const r = outline.radius(d);
      return [d[0] * r, d[1] * r];
    };
    while (angle < 0.9 && Math.hypot(at(angle)[0] - direction[0] * tip, at(angle)[1] - direction[1] * tip) < leg) angle += 0.01;
    return at(angle);
  };
  const [a, b] = [side(1), side(-1)];
  const middle: Vec2 = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const point: Vec2 = [direction[0] * tip, direction[1] * tip];
  // Outer edge: the same corner, moved out by the wall along its two sides.
  const moved = (p: Vec2, by: number): Vec2 => {
    const along: Vec2 = [p[0] - point[0], p[1] - point[1]];
    const size = Math.hypot(...along);
    const normal: Vec2 = [-along[1] / size, along[0] / size];
    const sign = normal[0] * (middle[0] - p[0]) + normal[1] * (middle[1] - p[1]) > 0 ? -1 : 1;
    return [p[0] + sign * by * normal[0], p[1] + sign * by * normal[1]];
  };
  const outerPoint: Vec2 = [point[0] + direction[0] * wall * 1.25, point[1] + direction[1] * wall * 1.25];
  const crownAt = throughStone(mount, middle[0], middle[1])?.top ?? gem.crown * 0.5;
  const low = -half - Math.max(0.5, 0.1 * gem.width);
  const high = Math.min(gem.crown, half + 0.75 * (crownAt - half)) + 0.22;
  const lift = (p: Vec2, y: number): Vec3 => [p[0], y, p[1]];
  const points: Vec3[] = [
    lift(outerPoint, half + 0.12),
    lift([point[0] + direction[0] * wall * 0.5, point[1] + direction[1] * wall * 0.5], high - 0.06),
    ...[a, b].flatMap((p) => [
      lift(moved(p, wall * 0.9), half + 0.1),
      lift(moved(p, wall * 0.45), high - 0.12),
      lift(moved(p, wall * 0.3), low),
    ]),
    lift([point[0] + direction[0] * wall * 0.6, point[1] + direction[1] * wall * 0.6], low),
    ...[a, b].map((p): Vec3 => lift([p[0] + 0.35 * (middle[0] - p[0]), p[1] + 0.35 * (middle[1] - p[1])], high)),
    lift([middle[0] * 0.9 + point[0] * 0.1, middle[1] * 0.9 + point[1] * 0.1], low),
  ];
  return { solid: kernel.hull(points), top: high };
}
