import { CannotBuild } from '../cannotBuild.ts';
import type { GemFacts } from '../gems/facts.ts';
import type { Vec3 } from '../space.ts';
import { type Mount, throughStone } from './mount.ts';

export interface SeatShape {
  /** How far the metal reaches over the crown, seen from above. */
  lip: number;
  /** Width of the ledge under the stone. */
  bearing: number;
  /** Air between stone and metal, mm. */
  clearance: number;
}

/** One stop of a setting's section: how far it lies outside the outline, and its height in each of the outline's directions. */
export interface SeatStop {
  offset: number;
  heights: readonly number[];
}

/**
 * The seat of a stone as stops of a setting's section, from the lip down to the end of the bearing.
 *
 * `fitting` follows the stone's own surface, lifted off by the clearance: where that clears the stone (most brilliants), a skin through
 * it is the seat, and no boolean is needed. Null where facets between the stops would touch the metal (steps, corners, domes);
 * there `sunk` gives a section that ends inside the stone, whose room has to be cut out of it.
 */
export function seatStops(mount: Mount, shape: SeatShape): { fitting: readonly SeatStop[] | null; sunk: readonly SeatStop[] } {
  const lip = felt(mount, -shape.lip, 'top');
  const bearing = felt(mount, -shape.bearing, 'bottom');
  const sink = 0.02;
  return {
    fitting: fittingStops(mount, shape, lip, bearing),
    sunk: [level(mount, lip.offset, lowest(lip) - sink), level(mount, bearing.offset, highest(bearing) + sink)],
  };
}

export const highest = ({ heights }: SeatStop): number => Math.max(...heights);
export const lowest = ({ heights }: SeatStop): number => Math.min(...heights);

const level = (mount: Mount, offset: number, y: number): SeatStop => ({ offset, heights: mount.outline.directions.map(() => y) });
const lifted = ({ offset, heights }: SeatStop, by: number): SeatStop => ({ offset, heights: heights.map((y) => y + by) });

/** The height of the stone's own surface inside its outline, in each direction. */
function felt(mount: Mount, offset: number, side: 'top' | 'bottom'): SeatStop {
  const { outline } = mount;
  const radii = outline.radii(offset);
  const hits = outline.directions.map(([x, z], i) => throughStone(mount, x * radii[i]!, z * radii[i]!)?.[side]);
  const usual = hits.find((hit) => hit !== undefined);
  if (usual === undefined) throw new CannotBuild('The stone is too small for this lip and bearing.', 'lip');
  return { offset, heights: hits.map((hit) => hit ?? usual) };
}

function fittingStops(mount: Mount, { clearance }: SeatShape, lip: SeatStop, bearing: SeatStop): readonly SeatStop[] | null {
  const sag = sagitta(mount);
  // On a slope of about 36 degrees a vertical step of 1.25 keeps the clearance square to the facet, and a chord sinks in by 0.8 of its sagitta.
  const lift = 1.25 * clearance + 0.8 * sag;
  const edge = mount.gem.girdle / 2 + clearance;
  const stops = [
    lifted(lip, lift),
    level(mount, clearance + sag, edge),
    level(mount, clearance + sag, -edge),
    lifted(felt(mount, 0.5 * bearing.offset, 'bottom'), -lift),
    lifted(bearing, -lift),
  ];
  return clears(mount, stops, 0.02 * clearance) ? stops : null;
}

/** How far the outline bulges over the chords between its directions, mm at most. */
function sagitta({ outline }: Mount): number {
  const radii = outline.radii(0);
  return outline.directions.reduce((most, [x, z], i) => {
    const next = (i + 1) % radii.length;
    const [px, pz] = [x * radii[i]!, z * radii[i]!];
    const [qx, qz] = [outline.directions[next]![0] * radii[next]!, outline.directions[next]![1] * radii[next]!];
    const middle = Math.hypot(px + qx, pz + qz) / 2;
    return Math.max(most, outline.radius([(px + qx) / (2 * middle), (pz + qz) / (2 * middle)]) - middle);
  }, 0);
}

/** Whether a skin through the stops stays `least` mm off every facet of a convex stone: judged at the middle of each of its edges and quads. */
function clears(mount: Mount, stops: readonly SeatStop[], least: number): boolean {
  const { planes } = mount.gem;
  const { directions, convex } = mount.outline;
  if (planes.length === 0 || !convex) return false;
  const skin = stops.map(({ offset, heights }) => {
    const radii = mount.outline.radii(offset);
    return directions.map(([x, z], i): Vec3 => [x * radii[i]!, heights[i]!, z * radii[i]!]);
  });
  // Neighbours are mostly parted from the stone by the same facet.
  let last = 0;
  const free = (a: Vec3, b: Vec3): boolean => {
    const isParted = ([x, y, z, reach]: GemFacts['planes'][number]): boolean =>
      0.5 * (x * (a[0] + b[0]) + y * (a[1] + b[1]) + z * (a[2] + b[2])) - reach >= least;
    if (isParted(planes[last]!)) return true;
    const found = planes.findIndex(isParted);
    if (found >= 0) last = found;
    return found >= 0;
  };
  return skin.every((ring, k) =>
    ring.every((p, i) => {
      const beside = ring[(i + 1) % ring.length]!;
      const below = skin[k + 1];
      return free(p, beside) && (!below || (free(p, below[i]!) && free(p, below[(i + 1) % ring.length]!) && free(beside, below[i]!)));
    }),
  );
}
