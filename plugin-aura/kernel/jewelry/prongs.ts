import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Solid } from '../kernel.ts';
import type { Vec2, Vec3 } from '../space.ts';
import { keepOut, type Setting } from './bezel.ts';
import { cleaned } from './clean.ts';
import { alongBand, fingerDirection, grownStone, heightOfCylinder, type Mount, throughStone } from './mount.ts';
import { DOUBLED, doubled, type ProngPlace } from './prong-places.ts';
import type { StoneOutline } from './stone-outline.ts';
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
  /** Only to be looked at: prongs, rails and foot stand in one another and in the stone. */
  shown: boolean;
}

/** Least foot radius over girdle radius, most lean in degrees, and tip diameter over the prong's, by style (jewelry.md 5.4: 5 to 15 degrees for an open head, upright for a basket). */
const STYLES: Readonly<Record<ProngShape['style'], { foot: number; lean: number; tip: number; belly: number }>> = {
  round: { foot: 0.62, lean: 14, tip: 0.9, belly: 0 },
  claw: { foot: 0.62, lean: 14, tip: 0.5, belly: 0 },
  double: { foot: 0.66, lean: 12, tip: 0.9, belly: 0 },
  tulip: { foot: 0.42, lean: 24, tip: 0.85, belly: 0.16 },
  basket: { foot: 0.8, lean: 5, tip: 0.9, belly: 0 },
  tapered: { foot: 0.5, lean: 20, tip: 0.7, belly: 0 },
  v: { foot: 0.62, lean: 14, tip: 0.9, belly: 0 },
};

/** Least height of a head under the girdle, mm. */
const LEAST_HEAD = 0.6;

/** Depth of a head under a flat back, mm: a rail that bears it, and a foot. */
const UNDER_FLAT = 1;

/** Whether a stone has no pavilion: a cabochon, a rose cut. */
const isFlat = ({ pavilion, width }: Mount['gem']): boolean => pavilion < 0.15 * width;

/** Metal that a tip needs over the crown so that it casts, mm: those of thin prongs are lifted for it. */
const COVER = 0.4;

/**
 * A head of prongs on any outline. Each prong is a wire that rises from the foot, leans outward, takes the girdle
 * into a seat (`bite`), and is bent over the crown; corners that are sharp are held by V-shaped tips. Gallery rails
 * run through the prongs. The foot is an open ring, on a band rooted in it, so that light comes in from below beside a narrow
 * band; a broad one is pierced.
 */
export function prongHead(kernel: Kernel, mount: Mount, shape: ProngShape): Setting {
  const { gem, outline } = mount;
  const { thickness } = shape;
  const style = STYLES[shape.style];
  const half = gem.girdle / 2;
  const outward = thickness * (0.5 - shape.bite);
  const places = shape.style === 'double' ? doubled(shape.places, thickness) : shape.places;
  const wire = shape.style === 'double' ? thickness * DOUBLED : thickness;

  const leaning = (reach: number): number =>
    Math.max(style.foot * reach + 0.15, reach + outward - drop * Math.tan((style.lean * Math.PI) / 180));
  // The lean decides how far out the foot stands, and on a band that decides how deep it has to reach.
  let drop = gem.pavilion;
  for (let pass = 0; pass < 2; pass++) drop = -half - footLevel(mount, shape, leaning);
  const drawnIn = besideBand(mount, leaning, footWall(wire));
  const footRadius = (reach: number): number => drawnIn * leaning(reach);
  const base = footLevel(mount, shape, footRadius);
  if (base > -half - LEAST_HEAD + 1e-9) throw new CannotBuild('There is no room for prongs under the girdle: raise the stone.', 'height');
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
        radius: Math.min(wire, tipSize(thickness)) / 2,
        around: shape.around,
      });
      return shape.shown ? kernel.together([wireUp, head.solid]) : kernel.union([wireUp, head.solid]);
    }
    const inside = throughStone(mount, direction[0] * (reach - shape.over), direction[1] * (reach - shape.over));
    const crown = inside?.top ?? gem.crown * 0.6;
    const tipWidth = Math.max(style.tip, Math.min(0.9, COVER / wire));
    const tipRadius = (wire * tipWidth) / 2;
    // Never so far that the tip only grazes the crown.
    const lift = Math.max(0, Math.min(COVER - 0.57 * wire, 0.72 * tipRadius - 0.12 * wire));
    const tip = on(reach - shape.over + 0.5 * tipRadius, crown + 0.12 * wire + lift);
    const knots: Vec3[] = [
      ...stem,
      on(reach + outward, -half - 0.02),
      on(reach + outward - 0.02, half + 0.3 * (crown - half)),
      on(reach + 0.25 * outward + 0.5 * lift, half + 0.8 * (crown - half) + 0.08 * wire + lift),
      tip,
    ];
    const path = smooth(knots, shape.pieces);
    top.push(tip[1] + tipRadius);
    const radii = path.map((_, i) => {
      const s = i / (path.length - 1);
      return (wire / 2) * (s < 0.6 ? 1.12 - 0.2 * s : 1 + (tipWidth - 1) * ((s - 0.6) / 0.4) ** 1.5);
    });
    return tube(kernel, path, { radius: radii, around: shape.around });
  });

  const railRadius = Math.min(0.5, Math.max(0.27, 0.42 * thickness));
  /** A wire round all prongs at a level; reaching down to another one where it is a collar. */
  const rail = (y: number, down = y): Solid => {
    const ring = outline.directions.map(([x, z]): Vec3[] => {
      const reach = outline.radius([x, z]);
      const aslant = slanting(outline, [x, z]);
      return Array.from({ length: shape.around }, (_, k): Vec3 => {
        const angle = (2 * Math.PI * k) / shape.around;
        const isLower = down < y && Math.sin(angle) < -1e-9;
        const out = (isLower ? footRadius(reach) : leanAt(reach, y)) + aslant * railRadius * 0.85 * Math.cos(angle);
        return [x * out, (isLower ? down : y) + railRadius * Math.sin(angle), z * out];
      });
    });
    return wrap(kernel, ring, true);
  };
  // A flat back rests on the rail; a pavilion hangs through it.
  const upper = isFlat(gem) ? -gem.pavilion - 0.8 * railRadius : Math.max(base + 1.1 * railRadius, -0.42 * gem.pavilion);
  const levels =
    shape.rails <= 0 ? [] : shape.rails === 1 ? [upper] : [upper, Math.max(base + railRadius, upper - Math.max(1.3, 0.35 * gem.pavilion))];
  const foot = mount.band ? openFoot(kernel, mount, footRadius, base, wire) : rail(base + 0.4 * railRadius);
  const overFoot = (level: number): number => (mount.band ? level - railRadius - footTop(mount, base) : Number.POSITIVE_INFINITY);
  const isCollar = (level: number): boolean => overFoot(level) <= 0;
  const distinct = levels
    .filter((level, i) => i === 0 || levels[i - 1]! - level > 2.4 * railRadius)
    .filter((level) => mount.band !== null || level - base > 2.4 * railRadius)
    // A low stone has no room for a window between rail and foot: the rail becomes a collar on it, or, where a slit would be left that fills in the casting, is left out.
    .filter((level) => !mount.band || isCollar(level) || overFoot(level) >= WINDOW)
    .filter((level, i, all) => !isCollar(level) || i === all.length - 1);
  // A collar grows out of the foot: where prongs lean far out beside a narrow foot, slits would be left between the two.
  const rails = distinct.map((level) => (isCollar(level) ? rail(level, footTop(mount, base) - 1.3 * railRadius) : rail(level)));
  const pieces = [...prongs, ...rails, foot];
  const metal = shape.shown ? kernel.together(pieces) : cleaned(kernel.union(pieces).subtract(grownStone(mount, shape.clearance)));
  const room = keepOut(kernel, mount, shape.clearance + 0.02);
  const light = lightHole(kernel, mount, (reach) => footRadius(reach) - footWall(wire), base);
  const windows = places.length * distinct.filter((level) => !isCollar(level)).length;
  const under = underFoot(mount, footRadius, footWall(wire));
  return {
    metal,
    cutter: light ? kernel.union([room, light]) : room,
    base,
    top: Math.max(...top),
    handles: under === undefined ? undefined : windows + under + (light ? 1 : 0),
  };
}

/** Handles between a foot and what it stands on: its own ring where it hangs free, one on either side of a band that it stands astride, none where it lies on the band; undefined where it is neither. */
function underFoot(mount: Mount, footRadius: (reach: number) => number, wall: number): number | undefined {
  const { band, outline } = mount;
  if (!band) return 1;
  const finger = fingerDirection(mount);
  const foot = footRadius(outline.radius([finger[0], finger[2]]));
  if (foot - wall >= band.width / 2 + 0.1) return 2;
  return foot + wall <= band.width / 2 ? 0 : undefined;
}

/** Room that a foot leaves beside a band, or none: what is between would fill in the casting; mm. */
const BESIDE_BAND = 0.45;

/** How much a foot is drawn in so that it stands on the band, where it would else hang beside its edge with a slit between them; 1 where it clears the band or lies on it. */
function besideBand(mount: Mount, footRadius: (reach: number) => number, wall: number): number {
  const { band, outline } = mount;
  if (!band) return 1;
  const finger = fingerDirection(mount);
  const foot = footRadius(outline.radius([finger[0], finger[2]]));
  const edge = band.width / 2;
  if (foot + wall <= edge || foot - wall >= edge + BESIDE_BAND) return 1;
  const drawn = (edge - 0.1 - wall) / foot;
  return drawn > 0.55 ? drawn : 1;
}

/** Half the foot's wall, for prongs of this diameter; no thinner than casts well. */
const footWall = (wire: number): number => Math.max(0.3, 0.46 * wire);

function footLevel(mount: Mount, shape: ProngShape, footRadius: (reach: number) => number): number {
  const { gem, band, outline } = mount;
  if (shape.height !== undefined) return -shape.height;
  if (!band) return isFlat(gem) ? -gem.pavilion - UNDER_FLAT : Math.min(-0.95 * gem.pavilion - 0.2, -gem.girdle / 2 - LEAST_HEAD);
  const along = alongBand(mount);
  const reach = footRadius(outline.radius([along[0], along[2]])) + 0.3 * shape.thickness;
  const surface = heightOfCylinder(band, band.outer, along[0] * reach, along[2] * reach);
  if (surface === undefined) throw new CannotBuild('The head is wider than the ring.', 'stone');
  return surface - 0.3;
}

/** What a wall measures along a ray from the middle over what it measures square to the outline: more than 1 where the outline runs aslant, on the long sides of baguettes. */
function slanting(outline: StoneOutline, [x, z]: Vec2): number {
  const step = 0.02;
  const turned = (angle: number): number =>
    outline.radius([x * Math.cos(angle) - z * Math.sin(angle), x * Math.sin(angle) + z * Math.cos(angle)]);
  const [before, here, after] = [turned(-step), turned(0), turned(step)];
  return Math.min(1.8, Math.hypot(1, (after - before) / (2 * step * here)));
}

/** Least height of a window between a rail and the foot, mm. */
const WINDOW = 0.2;

/** Level of the upper edge of a foot on a band. */
const footTop = ({ band }: Mount, base: number): number => base + Math.max(0.9, heightOfCylinder(band!, band!.outer, 0, 0)! - base + 0.45);

/** The foot on a band: a ring that the prongs grow from, rooted in the band where it crosses it. */
function openFoot(kernel: Kernel, mount: Mount, footRadius: (reach: number) => number, base: number, wire: number): Solid {
  const top = footTop(mount, base);
  const wall = footWall(wire);
  const edge = 0.25 * wall;
  const section: readonly (readonly [grow: number, y: number])[] = [
    [-wall, base - 0.1],
    [edge - wall, base - 0.25],
    [0.5 * wall, base - 0.25],
    [0.85 * wall, base],
    [wall, base + 0.5 * (top - base)],
    [wall, top - edge],
    [wall - edge, top],
    [edge - wall, top],
    [-wall, top - edge],
  ];
  return wrap(
    kernel,
    mount.outline.directions.map(([x, z]) => {
      const r = footRadius(mount.outline.radius([x, z]));
      const aslant = slanting(mount.outline, [x, z]);
      return section.map(([grow, y]): Vec3 => [x * (r + aslant * grow), y, z * (r + aslant * grow)]);
    }),
    true,
  );
}

/** Metal that a light hole leaves on either side of it in the band, mm; and the least radius worth drilling. */
const BESIDE_HOLE = 0.8;
const LEAST_HOLE = 0.5;

/** The hole through a broad band under the stone, within the foot; undefined where the band is narrow and light passes beside it. */
function lightHole(kernel: Kernel, mount: Mount, inside: (reach: number) => number, base: number): Solid | undefined {
  const { band, outline } = mount;
  if (!band) return undefined;
  const finger = fingerDirection(mount);
  const across = band.width / 2 - BESIDE_HOLE;
  const within = Math.min(...outline.directions.map((d) => inside(outline.radius(d))));
  const reach = Math.min(across / Math.max(0.3, Math.hypot(finger[0], finger[2])), within);
  if (reach < LEAST_HOLE) return undefined;
  const top = heightOfCylinder(band, band.outer, 0, 0)! + 1;
  return kernel
    .cylinder(top - base + band.outer - band.inner + 2, reach, reach, 48)
    .translate([0, base - (band.outer - band.inner) - 2, 0]);
}

/** How far a V-shaped tip's ball stands out from the corner that it holds, of the prong's diameter, and how high over the girdle's middle. */
const TIP_OUT = 0.27;
const TIP_UP = 0.17;

/** Diameter of a V-shaped tip's ball on a prong of this one, mm: two legs hold with less metal than one claw, and on a small stone have to cast beside its seat. */
const tipSize = (thickness: number): number => Math.max(0.86 * thickness, 0.78);

/** How far a V reaches over the crown, of the stone's width, and how high it may stand, of the table's height over the girdle. */
const V_REACH = 0.112;
const V_HIGH = 1.07;

/** How far the V-shaped tip of a prong stands out from the corner that it holds, mm. */
export const tipReach = (thickness: number): number => (TIP_OUT + 0.5) * tipSize(thickness);

/** Radii of the ends of a V's legs and of its nose over the crown, of the prong's. */
const LEG_END = 0.95;
const NOSE = 0.82;

/**
 * A V-shaped tip round a sharp corner: from a ball at the corner a leg runs along either side of the stone and a nose over its crown, each
 * leg filled out to the nose, soft all round; the stone is cut out of it afterwards.
 */
function corner(kernel: Kernel, mount: Mount, direction: Vec2, shape: ProngShape): { solid: Solid; top: number } {
  const { gem, outline } = mount;
  const size = tipSize(shape.thickness);
  const radius = size / 2;
  const leg = Math.max(1.1 * size, 0.16 * gem.width);
  const half = gem.girdle / 2;
  const tip = outline.radius(direction);
  const point: Vec2 = [direction[0] * tip, direction[1] * tip];
  const out = TIP_OUT * size;
  /** Middle of a leg's end: a leg's length along the outline, found by turning from the corner, and out of it. */
  const side = (sign: 1 | -1): Vec2 => {
    const at = (angle: number): Vec2 => {
      const [c, s] = [Math.cos(angle), sign * Math.sin(angle)];
      const d: Vec2 = [direction[0] * c - direction[1] * s, direction[0] * s + direction[1] * c];
      const r = outline.radius(d);
      return [d[0] * r, d[1] * r];
    };
    let angle = 0.01;
    while (angle < 0.9 && Math.hypot(at(angle)[0] - point[0], at(angle)[1] - point[1]) < leg) angle += 0.01;
    const end = at(angle);
    const along: Vec2 = [end[0] - point[0], end[1] - point[1]];
    const run = Math.hypot(...along);
    const normal: Vec2 = [along[1] / run, -along[0] / run];
    const outward = Math.sign(normal[0] * direction[0] + normal[1] * direction[1]) * out;
    return [end[0] + outward * normal[0], end[1] + outward * normal[1]];
  };
  const inset = tip - Math.max(0.04, V_REACH * gem.width - NOSE * radius);
  const crown = throughStone(mount, direction[0] * inset, direction[1] * inset)?.top ?? gem.crown * 0.5;
  // As thick over the crown as casts well, no lower than the other prongs beside it and, over a shallow crown, no higher than its table.
  const highest = half + V_HIGH * (gem.crown - half) - NOSE * radius;
  const level = Math.max(
    Math.min(crown + 0.32 * radius, highest),
    crown + Math.max(0.05 * radius, COVER + 0.02 - NOSE * radius),
    half + 0.66 * (gem.crown - half) - NOSE * radius,
  );
  const ball = (share: number, [x, z]: Vec2, y: number): Solid => kernel.sphere(share * radius, shape.around).translate([x, y, z]);
  const up = TIP_UP * size;
  const root = ball(1, [point[0] + direction[0] * out, point[1] + direction[1] * out], up);
  const nose = ball(NOSE, [direction[0] * inset, direction[1] * inset], level);
  const legs = ([1, -1] as const).map((sign) => kernel.hullOf([root, nose, ball(LEG_END, side(sign), up)]));
  return { solid: shape.shown ? kernel.together(legs) : kernel.union(legs), top: level + NOSE * radius };
}
