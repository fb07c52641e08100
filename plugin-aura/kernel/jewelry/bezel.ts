import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Solid } from '../kernel.ts';
import type { Vec3 } from '../space.ts';
import { fingerDirection, grownStone, heightOfCylinder, type Mount } from './mount.ts';
import { highest, lowest, seatStops } from './seat.ts';
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
  /** Handles that it adds to a casting, where it can say. */
  handles?: number | undefined;
}

/** How much a light hole may widen to the foot, mm: more would leave a feather edge there, which does not cast. */
const FLARE = 0.12;

/**
 * A cup round any outline: wall, burnished lip over the crown, a bearing cut to the stone's own facets, and an opening for light
 * through the back. One skin through offsets of the outline.
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
  const cache = new Map<number, number[]>();
  const radii = (offset: number): number[] => {
    const known = cache.get(offset) ?? outline.radii(offset);
    cache.set(offset, known);
    return known;
  };
  const { fitting, sunk } = seatStops(mount, shape);
  const seat = fitting ?? sunk;
  const [lip, bearing] = [seat[0]!, seat[seat.length - 1]!];
  const ledge = highest(bearing);
  const ledgeLow = lowest(bearing);
  const top = highest(lip) + shape.rim;
  const foot = shape.wall - shape.taper;
  // Under the foot's wall the back stays open; what is drawn in far enough leaves a collet with a light hole.
  const back = -Math.min(Math.max(shape.bearing + Math.min(0.1 * shape.bearing, FLARE), 0.6 - foot), 0.86 * outline.inradius);
  if (foot - back < 0.3) throw new CannotBuild('The foot of the setting would be thinner than 0.3 mm: draw it in less.', 'taper');
  const sole = soleOf(mount, shape, ledgeLow);
  const base = Math.min(...outline.directions.map(([x, z], i) => sole(x * radii(foot)[i]!, z * radii(foot)[i]!)));
  const waist = Math.min(-0.5 * gem.girdle - 0.1, 0.5 * ledge);
  const curve = mount.band || shape.taper > shape.wall ? [0.25, 0.5, 0.75] : [];

  const outside: readonly (readonly [offset: number, y: number])[] = [
    // Drawn in as a shallow curve from the waist to the foot.
    ...curve.map((f) => [foot + shape.taper * Math.sin((f * Math.PI) / 2), base + (waist - base) * f] as const),
    [shape.wall, waist],
    ...rimCurve(shape, top),
  ];
  const throat = Math.max(ledgeLow - 0.25, base + 0.1);
  const rings = outline.directions.map(([x, z], i) => {
    const at = (offset: number, y?: number): Vec3 => {
      const [px, pz] = [x * radii(offset)[i]!, z * radii(offset)[i]!];
      return [px, y ?? sole(px, pz), pz];
    };
    return [
      at(foot),
      ...outside.map(([offset, y]) => at(offset, y)),
      ...seat.map(({ offset, heights }) => at(offset, heights[i]!)),
      at(-shape.bearing, throat),
      at(back),
    ];
  });
  const cup = wrap(kernel, rings, true);
  const metal = cup.subtract(
    ...(fitting ? [] : [grownStone(mount, shape.clearance)]),
    ...(shape.style === 'half' ? openings(kernel, mount, top, ledgeLow) : []),
  );

  // From the stone down to the light hole in one: between the two it runs inside the cup's own metal.
  const hole = radii(back + 0.02);
  const opening = outline.directions.map(([x, z], i): Vec3 => [x * hole[i]!, base - 0.1, z * hole[i]!]);
  return { metal, cutter: keepOut(kernel, mount, shape.clearance + 0.02, opening), base, top };
}

/** The room that a stone needs in any other metal: itself, grown, with its way in from above and an opening below. Convex. */
export function keepOut(kernel: Kernel, mount: Mount, clearance: number, opening: readonly Vec3[] = []): Solid {
  const { positions } = grownStone(mount, clearance).mesh();
  const way = 1.2 * (mount.gem.crown + mount.gem.pavilion);
  const points: Vec3[] = [...opening];
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    points.push([x, y, z], [x, y + way, z]);
  }
  return kernel.hull(points);
}

/** The burnished edge: a quarter round outside, a gentle fall to the lip inside. */
function rimCurve({ wall, lip, rim }: BezelShape, top: number): (readonly [number, number])[] {
  const crest = 0.3 * wall;
  const outside = [0, 1 / 3, 2 / 3, 1].map(
    (f) => [crest + (wall - crest) * Math.cos((f * Math.PI) / 2), top - 0.5 * wall * (1 - Math.sin((f * Math.PI) / 2))] as const,
  );
  const inside = [0.5, 1].map(
    (f) => [crest - (crest + lip) * Math.sin((f * Math.PI) / 2), top - 0.6 * rim * (1 - Math.cos((f * Math.PI) / 2))] as const,
  );
  return [...outside, ...inside];
}

/** How far a cup's sole stays off the finger, mm: inside the band's metal, so that the casting need not trim it. */
const SOLE_GAP = 0.03;

/**
 * Level of a cup's sole over each point: through the band to just short of the finger, which it follows, or as asked, or just under
 * the bearing.
 */
function soleOf(mount: Mount, shape: BezelShape, ledge: number): (x: number, z: number) => number {
  const { band, gem } = mount;
  if (shape.height !== undefined) {
    const level = Math.min(-shape.height, ledge - 0.3);
    return () => level;
  }
  if (!band) {
    const level = Math.min(ledge - 0.5, -0.75 * gem.pavilion - 0.3);
    return () => level;
  }
  return (x, z) => {
    const finger = heightOfCylinder(band, band.inner + SOLE_GAP, x, z);
    if (finger === undefined) throw new CannotBuild('The setting is wider than the ring.', 'stone');
    return Math.min(finger, ledge - 0.4);
  };
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
