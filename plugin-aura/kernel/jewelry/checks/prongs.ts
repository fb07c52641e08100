import type { Vec2, Vec3 } from '../../space.ts';
import { surfaceOf } from '../../surface.ts';
import { outlineOf } from '../stone-outline.ts';
import { type CheckResult, graded, type SetStone } from './jewel.ts';
import { edgeOf, rays, runs } from './seat.ts';

/** S6, S7 and M3: each prong measured by rays in the stone's own coordinates, mm. */

/** Share of the diameter that the girdle may bite (S6) and that has to remain (M3). */
const MOST_BITE = 0.3;
/** M3: least diameter of a centre stone's prong, and the share of its section that the seat leaves. */
const THINNEST = 0.6;
const LEAST_LEFT = 0.5;
/** S6: how far a tip reaches over the crown, of the stone's width (0.3 to 0.7 mm on 1 ct, with the dome's overhang); how close it lies; how high it stands, of the table's height over the girdle. */
const REACH = [0.045, 0.125] as const;
const CLOSE = 0.1;
const HIGH = [0.6, 1.1] as const;
/** S7: degrees that a prong may stand off its place; on a true corner. */
const OFF = 2;
const OFF_CORNER = 1;

interface Prong {
  place: Vec2;
  kind: 'round' | 'v';
  /** Diameter under the girdle; NaN on a corner, and where it runs into other metal. */
  diameter: number;
  bite: number;
  reach: number;
  /** Air between tip and crown. */
  air: number;
  /** Top of the tip over the girdle's upper edge, of the table's height over it. */
  high: number;
}

/** M3 for melee: the least diameter of a bead, mm. */
const THINNEST_BEAD = 0.35;

export function checkProngs(stone: SetStone): CheckResult[] {
  const { id, name, setting } = stone;
  if (setting.kind === 'melee' && setting.bead !== undefined)
    return [
      {
        check: 'M3',
        level: graded({ error: setting.bead < THINNEST_BEAD - 1e-6 }),
        part: id,
        sentence: `The beads of ${name} are ${setting.bead.toFixed(2)} mm thick.`,
      },
    ];
  if (setting.kind !== 'prongs') return [];
  const prongs = measured(stone);
  const off = setting.pairs ? undefined : spacing(stone, prongs);
  const stands: CheckResult[] = off
    ? [
        {
          check: 'S7',
          level: graded({ warning: off.round > OFF || off.corner > OFF_CORNER }),
          part: id,
          sentence: `Prongs of ${name} stand ${Math.max(off.round, off.corner).toFixed(1)}° off their places at most.`,
        },
      ]
    : [];
  return [...grip(stone, prongs), ...stands];
}

/** S6 and M3 of a stone in prongs, without the look all round that S7 takes. */
export const checkGrip = (stone: SetStone): CheckResult[] => grip(stone, measured(stone));

const measured = (stone: SetStone): Prong[] => {
  const { setting } = stone;
  if (setting.kind !== 'prongs') return [];
  return setting.places.map(({ direction, kind }) => measure(stone, direction, kind, setting.thickness));
};

function grip({ id, name, gem }: SetStone, prongs: readonly Prong[]): CheckResult[] {
  const missing = prongs.filter(({ reach }) => reach <= 0).length;
  const round = prongs.filter(({ diameter }) => !Number.isNaN(diameter));
  const worst = (pick: (prong: Prong) => number, of: readonly Prong[] = prongs): number => Math.max(...of.map(pick));
  const least = (pick: (prong: Prong) => number, of: readonly Prong[] = prongs): number => Math.min(...of.map(pick));
  const bites =
    round.length > 0 ? { most: worst(({ bite }) => bite, round), least: least(({ bite }) => bite, round) } : { most: 0.2, least: 0.2 };
  const reach = { most: worst((p) => p.reach), least: least((p) => p.reach) };
  const air = worst((p) => p.air);
  const high = { most: worst((p) => p.high), least: least((p) => p.high) };
  const grips = bites.most <= MOST_BITE && bites.least >= 0;
  const results: CheckResult[] = [
    {
      check: 'S6',
      level: graded({
        error: missing > 0 || !grips || air > CLOSE,
        warning: reach.least < REACH[0] * gem.width || reach.most > REACH[1] * gem.width || high.least < HIGH[0] || high.most > HIGH[1],
      }),
      part: id,
      sentence:
        missing > 0
          ? `${missing} of the ${prongs.length} prongs of ${name} do not reach over it.`
          : `Prongs of ${name}: bite ${percent(bites.least)} to ${percent(bites.most)} % of their diameter, reach ${reach.least.toFixed(2)} to ${reach.most.toFixed(2)} mm over the crown with ${air.toFixed(2)} mm of air, tops at ${percent(high.least)} to ${percent(high.most)} % of the table's height.`,
    },
  ];
  if (round.length > 0) {
    const diameter = least((p) => p.diameter, round);
    const left = Math.min(...round.map((prong) => sectionLeft(prong.bite)));
    // Side stones are held by finer prongs, in proportion.
    const thinnest = THINNEST * Math.min(1, gem.width / 5);
    results.push({
      check: 'M3',
      level: graded({ error: diameter < thinnest || left < LEAST_LEFT }),
      part: id,
      sentence: `The thinnest prong of ${name} is ${diameter.toFixed(2)} mm, and its seat leaves ${percent(left)} % of the section.`,
    });
  }
  return results;
}

const percent = (share: number): string => (100 * share).toFixed(0);

/** Share of a circle that is left when a chord cuts it to this share of the diameter. */
export function sectionLeft(depth: number): number {
  const d = Math.min(1, Math.max(0, depth));
  const angle = 2 * Math.acos(1 - 2 * d);
  return 1 - (angle - Math.sin(angle)) / (2 * Math.PI);
}

/** Metal thicker than this share of a prong is more than the prong: a rail, or a halo that it runs through. */
const MERGED = 1.2;

function measure(stone: SetStone, direction: Vec2, kind: 'round' | 'v', thickness: number): Prong {
  const { gem } = stone;
  const outline = outlineOf(gem);
  const gemstone = surfaceOf(stone.own);
  const metal = rays(stone);
  const edge = outline.radius(direction);
  const half = gem.girdle / 2;
  const at = (r: number, y: number): Vec3 => [direction[0] * r, y, direction[1] * r];
  const outward: Vec3 = [direction[0], 0, direction[1]];
  /** From a point outward: where metal begins, and where it ends. */
  const through = (r: number, y: number): readonly [number, number] => {
    const begin = r + metal(at(r, y), outward);
    return [begin, begin + 1e-3 + metal(at(begin + 1e-3, y), outward)];
  };
  const outside = through(edge - 0.25 * gem.width, 0)[1] - edge;
  const [inner, outer] = through(edge - 0.25 * gem.width, -half - 0.1 * gem.width);
  const merged = kind === 'v' || outer - inner > MERGED * thickness || outside > thickness;
  const diameter = merged ? Number.NaN : outer - inner;
  let reach = 0;
  let air = Number.POSITIVE_INFINITY;
  for (let inset = 0.03; inset < 0.45 * gem.width; inset += 0.02) {
    const [x, , z] = at(edge - inset, 0);
    const down = gemstone.first([x, gem.crown + 1, z], [0, -1, 0]);
    if (!down) continue;
    const over = metal([x, gem.crown + 1 - down.distance + 1e-3, z], [0, 1, 0]);
    if (over > 1) break;
    reach = inset;
    air = Math.min(air, over);
  }
  let top = 0;
  for (let r = edge - reach; r < edge + 0.6 * thickness; r += 0.05) {
    const drop = metal(at(r, gem.crown + 4), [0, -1, 0]);
    if (drop < 4 + gem.crown) top = Math.max(top, gem.crown + 4 - drop);
  }
  return {
    place: direction,
    kind,
    diameter,
    bite: merged ? Number.NaN : 1 - outside / thickness,
    reach,
    air,
    high: (top - half) / (gem.crown - half),
  };
}

/** Greatest angle between a prong's middle, as its metal covers the crown, and its place; undefined where prongs run together. */
function spacing(stone: SetStone, prongs: readonly Prong[]): { round: number; corner: number } | undefined {
  const edge = edgeOf(stone, 720);
  const found = runs(edge.covered).map(({ start, size }) => ((start + size / 2) * 360) / edge.covered.length);
  if (found.length !== prongs.length) return undefined;
  const off = (kind: 'round' | 'v'): number =>
    Math.max(
      0,
      ...prongs
        .filter((prong) => prong.kind === kind)
        .map(({ place }) => {
          const angle = (Math.atan2(place[1], place[0]) * 180) / Math.PI;
          return Math.min(...found.map((other) => Math.abs(((other - angle + 540) % 360) - 180)));
        }),
    );
  return { round: off('round'), corner: off('v') };
}
