import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Solid } from '../kernel.ts';
import type { Vec3 } from '../space.ts';
import { keepOut, type Setting } from './bezel.ts';
import { cleaned } from './clean.ts';
import { grownStone, heightOfCylinder, type Mount } from './mount.ts';
import { highest, lowest, type SeatStop, seatStops } from './seat.ts';
import { wrap } from './wrap.ts';

export interface FlushShape {
  /** Width of the metal round the stone that belongs to the setting. */
  metal: number;
  /** How far it is rubbed over the crown; 0 leaves the stone to its beads. */
  lip: number;
  bearing: number;
  clearance: number;
}

/** Height of the fine line that the tool leaves round the collar. */
const LINE = 0.035;

/**
 * Metal that a stone is sunk into: a collar that takes the place of the band's own metal round the stone. Its rim follows the
 * surface it lies in; from there it sinks or rises to the girdle, so that it dips where the band is high and swells where the band
 * falls away beside the stone. `surface` is what it is sunk into, in the stone's coordinates, or null for a collar that stands alone.
 * `beads` stand on it and are cut by the stone with it. Its keep-out takes the metal of the surface away inside the rim.
 */
export function flush(kernel: Kernel, mount: Mount, shape: FlushShape, surface: Solid | null, beads: Solid | null = null): Setting {
  const { gem, outline } = mount;
  if (shape.lip >= 0.4 * outline.inradius || shape.bearing >= 0.8 * outline.inradius)
    throw new CannotBuild(`A lip of ${shape.lip} mm hides the stone, which is ${gem.width.toFixed(2)} mm wide.`, 'lip');
  const seat = seatOf(mount, shape);
  const bearing = seat.stops[seat.stops.length - 1]!;
  const { top } = seat;
  const rim = outline.radii(shape.metal);
  const edge = outline.radii(-shape.lip);
  // Beside the band the collar runs down to the middle of the pavilion.
  const alone = -0.55 * gem.pavilion;
  const ground = outline.directions.map(([x, z], i) => {
    const [px, pz] = [x * rim[i]!, z * rim[i]!];
    const hit = surface?.hits([px, gem.crown + 2, pz], [px, -gem.pavilion - 2, pz])[0];
    return Math.max(alone, hit ? hit.position[1] : alone);
  });
  const base = Math.min(lowest(bearing) - 0.35, Math.min(...ground) - 0.5);
  const throat = Math.max(lowest(bearing) - 0.25, base + 0.1);
  const back = outline.radii(-Math.min(1.15 * shape.bearing, 0.85 * outline.inradius));
  const ledge = outline.radii(bearing.offset);
  const seats = seat.stops.map(({ offset }) => outline.radii(offset));
  const at = (i: number, radius: number, y: number): Vec3 => {
    const [x, z] = outline.directions[i]!;
    return [x * radius, y, z * radius];
  };
  const rings = outline.directions.map((_, i) => {
    const foot = ground[i]! + LINE;
    // Rising metal is rubbed down level at the stone, falling metal dips close to it.
    const share = (f: number): number => (top > foot ? Math.sin((f * Math.PI) / 2) : 1 - Math.cos((f * Math.PI) / 2));
    return [
      at(i, rim[i]! - 0.1, base),
      at(i, rim[i]!, base + 0.25),
      at(i, rim[i]!, foot),
      ...[0.2, 0.4, 0.6, 0.8, 0.92].map((f) => at(i, rim[i]! + (edge[i]! - rim[i]!) * f, foot + (top - foot) * share(f))),
      at(i, edge[i]! + 0.02, top),
      ...seat.stops.map(({ heights }, k) => at(i, seats[k]![i]!, heights[i]!)),
      at(i, ledge[i]!, throat),
      at(i, back[i]!, base),
    ];
  });
  const collar = wrap(kernel, rings, true);
  const whole = beads ? collar.add(beads) : collar;
  const metal = seat.cut ? cleaned(whole.subtract(grownStone(mount, shape.clearance))) : whole;
  // The hole for light goes through to the finger: what a band thicker than the collar would leave of it is a foil.
  const finger = mount.band ? heightOfCylinder(mount.band, mount.band.inner, 0, 0) : undefined;
  const opening = outline.directions.map((_, i) => at(i, back[i]! + 0.02, Math.min(base - 1, (finger ?? 0) - 0.5)));
  const within = outline.radii(shape.metal - 0.06);
  const high = Math.max(...ground, top) + 3;
  const place = wrap(
    kernel,
    [outline.directions.map((_, i) => at(i, within[i]!, base + 0.3)), outline.directions.map((_, i) => at(i, within[i]!, high))],
    false,
  );
  return { metal, cutter: kernel.union([keepOut(kernel, mount, shape.clearance + 0.02, opening), place]), base, top };
}

/** The collar's section at the stone: over the lip down to the bearing, or level with the girdle where beads hold it. */
function seatOf(mount: Mount, shape: FlushShape): { stops: readonly SeatStop[]; top: number; cut: boolean } {
  const girdle = mount.gem.girdle / 2;
  if (shape.lip > 0) {
    const { fitting, sunk } = seatStops(mount, shape);
    const stops = fitting ?? sunk;
    return { stops, top: highest(stops[0]!) + 0.1, cut: fitting === null };
  }
  const inside = seatStops(mount, { ...shape, lip: 0.5 * shape.bearing }).sunk;
  const level: SeatStop = { offset: -0.5 * shape.bearing, heights: mount.outline.directions.map(() => girdle) };
  return { stops: [level, inside[inside.length - 1]!], top: girdle + 0.03, cut: true };
}
