import type { Vec3 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import type { Kernel, Solid } from '../kernel.ts';
import { cleaned } from './clean.ts';
import { alongBand, fingerDirection, grownStone, heightOfCylinder, type Mount, throughStone } from './mount.ts';
import { wrap } from './wrap.ts';

export interface BezelShape {
  wall: number;
  /** How far the rim reaches over the crown, seen from above. */
  lip: number;
  /** Height of the rim over the crown where it ends. */
  rim: number;
  /** Width of the ledge under the stone. */
  bearing: number;
  /** Clearance between stone and metal, mm. */
  clearance: number;
  /** How far under the girdle the cup ends; undefined lets it reach into the band, or just under the stone. */
  height: number | undefined;
  /** How much the outer wall draws in from waist to foot, mm a side. */
  taper: number;
  style: 'full' | 'half';
}

export interface Setting {
  /** Metal and keep-out in the stone's coordinates. */
  metal: Solid;
  cutter: Solid;
  /** Level of the cup's foot and of the rim's top. */
  base: number;
  top: number;
}

/**
 * A cup round any outline: wall, burnished lip over the crown, a bearing cut to the stone's own facets, and an opening for light
 * through the back. One skin through offsets of the outline, less the stone grown by the clearance.
 * The keep-out is what other metal has to leave free: the stone's way in from above, and the light hole.
 */
export function bezel(kernel: Kernel, mount: Mount, shape: BezelShape): Setting {
  const { gem, outline } = mount;
  if (shape.bearing >= 0.9 * outline.inradius)
    throw new CannotBuild(
      `A bearing of ${shape.bearing} mm closes the setting of a stone that is ${gem.width.toFixed(2)} mm wide.`,
      'bearing',
    );
  if (shape.lip >= 0.5 * outline.inradius)
    throw new CannotBuild(`A lip of ${shape.lip} mm hides the stone, which is ${gem.width.toFixed(2)} mm wide.`, 'lip');
  const inset = (offset: number): readonly Vec3[] =>
    outline.directions.map(([x, z], i): Vec3 => [x * radii(offset)[i]!, 0, z * radii(offset)[i]!]);
  const cache = new Map<number, number[]>();
  const radii = (offset: number): number[] => {
    const known = cache.get(offset) ?? outline.radii(offset);
    cache.set(offset, known);
    return known;
  };
  const crossings = (offset: number): { top: number; bottom: number }[] =>
    inset(offset)
      .filter((_, i) => i % 2 === 0)
      .flatMap((p) => throughStone(mount, p[0], p[2]) ?? []);
  const atLip = crossings(-shape.lip);
  const atBearing = crossings(-shape.bearing);
  if (atLip.length === 0 || atBearing.length === 0) throw new CannotBuild('The stone is too small for this lip and bearing.', 'lip');
  const lipHigh = Math.max(...atLip.map((hit) => hit.top));
  const lipLow = Math.min(...atLip.map((hit) => hit.top));
  const ledge = Math.max(...atBearing.map((hit) => hit.bottom));
  const ledgeLow = Math.min(...atBearing.map((hit) => hit.bottom));
  const top = lipHigh + shape.rim;
  const foot = shape.wall - shape.taper;
  // Under the foot's wall the back stays open; what is drawn in far enough leaves a collet with a light hole.
  const back = -Math.min(Math.max(shape.bearing * 1.1, 0.75 - foot), 0.86 * outline.inradius);
  if (foot - back < 0.3) throw new CannotBuild('The foot of the setting would be thinner than 0.3 mm: draw it in less.', 'taper');
  const base = baseOf(mount, shape, foot, ledgeLow);
  const waist = Math.min(-0.5 * mount.gem.girdle - 0.1, 0.5 * ledge);
  const curve = mount.band || shape.taper > shape.wall ? [0.3, 0.65] : [];

  const section: readonly (readonly [offset: number, y: number])[] = [
    [foot, base],
    // Drawn in as a shallow curve from the waist to the foot.
    ...curve.map((f) => [foot + shape.taper * Math.sin((f * Math.PI) / 2), base + (waist - base) * f] as const),
    [shape.wall, waist],
    ...rimCurve(shape, top),
    [-shape.lip, lipLow - 0.02],
    [-shape.bearing, ledge + 0.02],
    [-shape.bearing, Math.max(ledgeLow - 0.25, base + 0.1)],
    [back, base],
  ];
  const rings = outline.directions.map(([x, z], i) =>
    section.map(([offset, y]): Vec3 => [x * radii(offset)[i]!, y, z * radii(offset)[i]!]),
  );
  const cup = wrap(kernel, rings, true);
  const seat = grownStone(mount, shape.clearance);
  const cut = [seat, ...(shape.style === 'half' ? openings(kernel, mount, top, ledgeLow) : [])];
  const metal = cleaned(cup.subtract(...cut));

  const hole = radii(back + 0.02);
  const down = base - 1;
  const prism = (y: number): Vec3[] => outline.directions.map(([x, z], i): Vec3 => [x * hole[i]!, y, z * hole[i]!]);
  const cutter = kernel.union([keepOut(kernel, mount, shape.clearance + 0.02), wrap(kernel, [prism(ledge), prism(down)], false)]);
  return { metal, cutter, base, top };
}

/** The room that a stone needs in any other metal: itself, grown, and its way in from above. */
export function keepOut(kernel: Kernel, mount: Mount, clearance: number): Solid {
  const grown = grownStone(mount, clearance);
  return kernel.hullOf([grown, grown.translate([0, 1.2 * (mount.gem.crown + mount.gem.pavilion), 0]).trim([0, 1, 0], mount.gem.crown)]);
}

/** The burnished edge: a quarter round outside, a gentle fall to the lip inside. */
function rimCurve({ wall, lip, rim }: BezelShape, top: number): (readonly [number, number])[] {
  const crest = 0.3 * wall;
  const outside = [0, 0.5, 1].map(
    (f) => [crest + (wall - crest) * Math.cos((f * Math.PI) / 2), top - 0.5 * wall * (1 - Math.sin((f * Math.PI) / 2))] as const,
  );
  const inside = [0.5, 1].map(
    (f) => [crest - (crest + lip) * Math.sin((f * Math.PI) / 2), top - 0.6 * rim * (1 - Math.cos((f * Math.PI) / 2))] as const,
  );
  return [...outside, ...inside];
}

/** Level of a cup's foot: through the band to the finger (the casting trims it there), or as asked, or just under the bearing. */
function baseOf(mount: Mount, shape: BezelShape, foot: number, ledge: number): number {
  if (shape.height !== undefined) return Math.min(-shape.height, ledge - 0.3);
  const { band, gem } = mount;
  if (!band) return Math.min(ledge - 0.5, -0.75 * gem.pavilion - 0.3);
  const along = alongBand(mount);
  const reach = mount.outline.radius([along[0], along[2]], foot);
  const finger = heightOfCylinder(band, band.inner, along[0] * reach, along[2] * reach);
  if (finger === undefined) throw new CannotBuild('The setting is wider than the ring.', 'stone');
  return Math.min(finger - 0.15, ledge - 0.4);
}

/** What a half bezel leaves open: two wedges across the finger's direction, down to the bearing. */
function openings(kernel: Kernel, mount: Mount, top: number, ledge: number): Solid[] {
  // Long stones keep their ends covered, round ones open along the finger.
  const finger: Vec3 = mount.gem.length > 1.1 * mount.gem.width ? [1, 0, 0] : fingerDirection(mount);
  const far = mount.gem.length + mount.gem.width;
  const half = Math.tan((26 * Math.PI) / 180) * far;
  const side: Vec3 = [-finger[2], 0, finger[0]];
  const low = Math.min(-mount.gem.girdle / 2 - 0.15, 0.35 * ledge);
  return [1, -1].map((sign) => {
    const tip: Vec3 = [0, 0, 0];
    const corner = (s: number): Vec3 => [sign * finger[0] * far + s * side[0] * half, 0, sign * finger[2] * far + s * side[2] * half];
    return kernel.hull(
      [tip, corner(1), corner(-1)].flatMap((p): Vec3[] => [
        [p[0], low, p[2]],
        [p[0], top + 1, p[2]],
      ]),
    );
  });
}
