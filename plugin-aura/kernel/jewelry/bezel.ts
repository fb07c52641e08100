import type { Vec3 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import type { Kernel, Solid } from '../kernel.ts';
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
  /** How much narrower the cup is at the bottom, mm a side. */
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

/** How deep a head reaches into the band it stands on. */
export const ROOT = 0.3;

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
  const base = baseOf(mount, shape, ledgeLow);
  const foot = Math.min(shape.taper, 0.6 * shape.wall);
  const round = Math.min(0.45 * shape.wall, 0.45 * shape.rim + 0.1);
  const backInset = Math.min(shape.bearing * 1.25, 0.85 * outline.inradius);

  const section: readonly (readonly [offset: number, y: number])[] = [
    [shape.wall - foot, base],
    [shape.wall, Math.min(ledge, base + 0.6 * (ledge - base))],
    [shape.wall, top - round],
    [shape.wall - 0.3 * round, top - 0.3 * round],
    [shape.wall - round, top],
    [-shape.lip + 0.08, top - 0.04],
    [-shape.lip, top - 0.12],
    [-shape.lip, lipLow - 0.02],
    [-shape.bearing, ledge + 0.02],
    [-shape.bearing, ledgeLow - 0.25],
    [-backInset, base],
  ];
  const rings = outline.directions.map(([x, z], i) =>
    section.map(([offset, y]): Vec3 => [x * radii(offset)[i]!, y, z * radii(offset)[i]!]),
  );
  const cup = wrap(kernel, rings, true);
  const seat = grownStone(mount, shape.clearance);
  const cut = [seat, ...(shape.style === 'half' ? openings(kernel, mount, top, ledgeLow) : [])];
  const metal = cup.subtract(...cut);

  const hole = radii(-Math.min(backInset + 0.03, 0.9 * outline.inradius));
  const down = mount.band ? base - mount.band.outer + mount.band.inner - 1 : base - 1;
  const prism = (y: number): Vec3[] => outline.directions.map(([x, z], i): Vec3 => [x * hole[i]!, y, z * hole[i]!]);
  const cutter = kernel.union([keepOut(kernel, mount, shape.clearance + 0.02), wrap(kernel, [prism(ledge), prism(down)], false)]);
  return { metal, cutter, base, top };
}

/** The room that a stone needs in any other metal: itself, grown, and its way in from above. */
export function keepOut(kernel: Kernel, mount: Mount, clearance: number): Solid {
  const grown = grownStone(mount, clearance);
  return kernel.hullOf([grown, grown.translate([0, 1.2 * (mount.gem.crown + mount.gem.pavilion), 0]).trim([0, 1, 0], mount.gem.crown)]);
}

/** Level of a cup's foot: into the band by ROOT wherever its wall stands over it, or as asked, or just under the bearing. */
export function baseOf(mount: Mount, shape: Pick<BezelShape, 'height' | 'wall'>, ledge: number): number {
  if (shape.height !== undefined) return -shape.height;
  const { band, gem } = mount;
  const lowest = -gem.pavilion - 0.25;
  if (!band) return Math.min(ledge - 0.5, Math.max(lowest, -0.75 * gem.pavilion - 0.3));
  const along = alongBand(mount);
  const reach = mount.outline.radius([along[0], along[2]]) + shape.wall;
  const surface = heightOfCylinder(band, band.outer, along[0] * reach, along[2] * reach);
  if (surface === undefined) throw new CannotBuild('The setting is wider than the ring.', 'stone');
  return Math.min(surface - ROOT, ledge - 0.4);
}

/** What a half bezel leaves open: two wedges across the finger's direction, down to the bearing. */
function openings(kernel: Kernel, mount: Mount, top: number, ledge: number): Solid[] {
  const finger = fingerDirection(mount);
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
