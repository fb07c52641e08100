import type { Gem } from '../gems/gem.ts';
import type { Kernel, Solid } from '../kernel.ts';
import { IDENTITY } from '../matrix.ts';
import type { Mat4, Vec2, Vec3 } from '../space.ts';
import { copied, stonesRoom } from './melee.ts';
import { ringPoint } from './shank.ts';
import { wrap } from './wrap.ts';

/** Where the stones of a channel stand: angles of the first and the last on a circle of radius `girdle`, null all round; `places` are all of them. */
export interface ChannelRun {
  girdle: number;
  span: readonly [number, number] | null;
  places: readonly Mat4[];
  /** How far under the girdle their light holes go. */
  down: number;
}

/** Diameter of the light holes over the stones'. */
const HOLE = 0.5;
const CLEARANCE = 0.015;

/**
 * What a channel takes out of a band: a slot as wide as the stones less the lips that stay over their crowns, down to just under
 * the girdles, so that bars stay between them; and for every stone its own seat in both walls and in the floor, as the setter's
 * bur cuts it, with a hole for light. So it is carried all round and cannot slide along the channel. `shown`: only to be looked at, the
 * stones hide their seats.
 */
export function channelCutter(kernel: Kernel, gem: Gem, { girdle, span, places, down }: ChannelRun, around: number, shown = false): Solid {
  const { width, crown, pavilion } = gem.facts;
  const r = width / 2 + CLEARANCE - lipOver(gem).lip;
  const floor = -gem.facts.girdle / 2 - 0.14 * pavilion;
  const section: Vec2[] = [
    [0.8 * r, floor],
    [r, floor + 0.2 * r],
    [r, crown + 1.5],
    [-r, crown + 1.5],
    [-r, floor + 0.2 * r],
    [-0.8 * r, floor],
  ];
  const at = (angle: number): Vec3[] => section.map(([z, y]): Vec3 => ringPoint(girdle, angle, [z, y]));
  const end = (width * 0.5 + 0.02) / girdle;
  const [from, to] = span ? [span[0] - end, span[1] + end] : [0, 2 * Math.PI];
  const pieces = Math.max(2, Math.ceil((around * (to - from)) / (2 * Math.PI)));
  const slot = wrap(
    kernel,
    Array.from({ length: span ? pieces + 1 : pieces }, (_, i) => at(from + ((to - from) * i) / pieces)),
    span === null,
  );
  const hole = kernel.cylinder(down - 0.3 * pavilion, (HOLE * width) / 2, (HOLE * width) / 2, shown ? 8 : 16).translate([0, -down, 0]);
  if (shown) return kernel.union([slot, copied(kernel, hole, places)]);
  const grown = stonesRoom(kernel, { gem, places: [IDENTITY], seat: { clearance: CLEARANCE } });
  return kernel.union([slot, copied(kernel, grown.add(hole), places)]);
}

/** How far a channel's lip reaches over the crowns, and how steeply it rises along them. */
function lipOver({ facts: { width, crown, girdle } }: Gem): { lip: number; slope: number } {
  return { lip: Math.max(0.06, 0.065 * width), slope: Math.max(0.5, (crown - girdle / 2) / (0.215 * width)) };
}

/** Thickness of a lip over the crowns that still casts, mm. */
const LIP = 0.32;

/** Height of a channel's walls over the girdles: a little over the tables, and enough for lips that hold. */
export function channelTop(gem: Gem): number {
  const { width, crown, girdle } = gem.facts;
  const { lip, slope } = lipOver(gem);
  return Math.max(crown + 0.03 * width, girdle / 2 + 0.02 + lip * slope + LIP);
}

/** The two walls with closed ends, as one block over the band, out of which the groove is cut afterwards. */
export function channelWalls(
  kernel: Kernel,
  gem: Gem,
  shape: { girdle: number; span: readonly [number, number]; wall: number; bottom: number; around: number },
): Solid {
  const { width } = gem.facts;
  const outer = width / 2 - lipOver(gem).lip + shape.wall;
  const top = channelTop(gem);
  const low = shape.bottom - shape.girdle;
  const edge = 0.15;
  const section: Vec2[] = [
    [outer - 0.3, low],
    [outer, Math.min(top - 0.5, low + 0.3)],
    [outer, top - edge],
    [outer - 0.3 * edge, top - 0.3 * edge],
    [outer - edge, top],
    [0, top],
    [edge - outer, top],
    [0.3 * edge - outer, top - 0.3 * edge],
    [-outer, top - edge],
    [-outer, Math.min(top - 0.5, low + 0.3)],
    [0.3 - outer, low],
  ];
  const end = (width * 0.5 + shape.wall) / shape.girdle;
  const [from, to] = [shape.span[0] - end, shape.span[1] + end];
  const pieces = Math.max(2, Math.ceil((shape.around * (to - from)) / (2 * Math.PI)));
  return wrap(
    kernel,
    Array.from({ length: pieces + 1 }, (_, i) =>
      section.map(([z, y]): Vec3 => ringPoint(shape.girdle, from + ((to - from) * i) / pieces, [z, y])),
    ),
    false,
  );
}
