import { add, cross, dot, inverseRigid, normalized, scaled, transformDirection, transformPoint } from '../../matrix.ts';
import { wallSamples } from '../../measure.ts';
import type { Mat4, Vec3 } from '../../space.ts';
import { type Surface, surfaceOf } from '../../surface.ts';
import { type CheckResult, graded, type Jewel, type MetalBody, type SetStone } from './jewel.ts';

/** What a caster asks of metal: M1, M4 and M6. Lengths in mm. */

/** M1: the thinnest 1 % and 5 % of the surface as wanted; what is warned of; what does not cast. */
const WANTED = { p1: 0.4, p5: 0.6 };
const WARNED = { p1: 0.4, p5: 0.5 };
const UNCASTABLE = 0.3;
/** M4: gaps that fill with metal: narrower than this for certain, narrower than that perhaps. */
const FILLS = 0.2;
const MAY_FILL = 0.4;
/** Share of the surface that may face so narrow a gap. */
const GAP_SHARE = 0.01;
const MAY_FILL_SHARE = 0.05;
/** M6: sections thicker than this may be hollowed. */
const SOLID = 4;
const SAMPLES = 3000;
const OPPOSED = -0.5;

/** Metal nearer to a stone than this is its seat; and over the girdle of a small stone, nearer than that, its bead. */
const SEAT = 0.08;
const BEAD = 0.4;

/** Metal nearer to that of another casting than this is joined to it, mm: solder fills the edges of the joint. */
const JOINT = UNCASTABLE;

/** The surface of a stone as it stands: of equal stones one is looked at in each place. */
export interface StoneSurface {
  stone: SetStone;
  /** Into the stone's own coordinates. */
  toOwn: Mat4;
  surface: Surface;
}

export const surfaceInPlace = (stone: SetStone): StoneSurface => ({
  stone,
  toOwn: inverseRigid(stone.place),
  surface: surfaceOf(stone.own),
});

const isNear = ({ toOwn, surface }: StoneSurface, point: Vec3, search: number): boolean =>
  surface.distance(transformPoint(toOwn, point), search) < search;

/**
 * M1 and M6, with the regions that are thin. What stands between the seats of two stones is not cast but left by the setter's bur,
 * and beads are drawn over melee by his tool: neither is judged here (M3 sees to the beads). Nor is a wall with the metal of another
 * casting behind it, to which it is soldered.
 */
export function checkWalls(
  { id, name, surface }: MetalBody,
  stones: readonly StoneSurface[],
  others: readonly MetalBody[] = [],
): CheckResult[] {
  const isJoint = (point: Vec3): boolean => others.some((other) => other.surface.distance(point, JOINT) < JOINT);
  const isSeat = (point: Vec3): boolean => stones.some((stone) => isNear(stone, point, SEAT));
  const melee = stones.filter(({ stone }) => stone.setting.kind === 'melee' && stone.setting.bead !== undefined);
  const isBead = (point: Vec3): boolean => melee.some((stone) => transformPoint(stone.toOwn, point)[1] > 0 && isNear(stone, point, BEAD));
  const samples = wallSamples(surface, SAMPLES)
    .filter(
      ({ point, opposite, thickness }) =>
        thickness > WANTED.p5 || !((isSeat(point) && isSeat(opposite)) || isBead(point) || isJoint(point) || isJoint(opposite)),
    )
    .toSorted((a, b) => a.thickness - b.thickness);
  if (samples.length === 0) return [];
  const at = (share: number): number => samples[Math.min(samples.length - 1, Math.floor(share * samples.length))]!.thickness;
  const [p1, p5, p90] = [at(0.01), at(0.05), at(0.9)];
  const thin = samples.filter(({ thickness }) => thickness < UNCASTABLE).map(({ point }) => point);
  const places = p1 < WARNED.p1 ? ` Thin at ${regions(thin).map(said).join(', ') || said(samples[0]!.point)}.` : '';
  return [
    {
      check: 'M1',
      level: graded({
        error: p1 < UNCASTABLE,
        warning: p1 < WARNED.p1 - 1e-3 || p5 < WARNED.p5 - 1e-3,
        info: p5 < WANTED.p5 - 1e-3,
      }),
      part: id,
      sentence: `Walls of ${name}: ${p1.toFixed(2)} mm at the thinnest 1 %, ${p5.toFixed(2)} mm at 5 %.${p1 < UNCASTABLE ? ` Below ${UNCASTABLE} mm they do not cast.` : ''}${places}`,
    },
    {
      check: 'M6',
      level: graded({ info: p90 > SOLID }),
      part: id,
      sentence:
        p90 > SOLID
          ? `${name} is solid over ${p90.toFixed(1)} mm: it may be hollowed to a wall of 0.8 to 1.0 mm, with two drains of 1 mm.`
          : `${name} has no section worth hollowing.`,
    },
  ];
}

const said = (p: Vec3): string => `(${p.map((x) => x.toFixed(1)).join(' ')})`;

/** One point for each region of points that lie within 1.5 mm of one another, the three largest first. */
function regions(points: readonly Vec3[]): Vec3[] {
  const found: { at: Vec3; count: number }[] = [];
  for (const point of points) {
    const near = found.find(({ at }) => Math.hypot(at[0] - point[0], at[1] - point[1], at[2] - point[2]) < 1.5);
    if (near) near.count++;
    else found.push({ at: point, count: 1 });
  }
  return found
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ at }) => at);
}

/** M4: a gap no deeper than this is a nick; and one that widens by this share of the way out is a crotch, as where arches leave a band. Both may fill without harm. */
const NICK = 0.15;
const CROTCH = 1 / 7;
const LOOK = 0.35;

/** Whether a gap, met from one of its sides, is a nick or a crotch. */
function opensSoon(surface: Surface, from: Vec3, normal: Vec3, gap: number): boolean {
  const middle = add(from, scaled(normal, gap / 2));
  const side: Vec3 = normalized(Math.abs(normal[0]) < 0.8 ? cross(normal, [1, 0, 0]) : cross(normal, [0, 1, 0]));
  const other = cross(normal, side);
  const across = (point: Vec3): number => {
    const [up, down] = [normal, scaled(normal, -1)].map((way) => surface.first(point, way, MAY_FILL)?.distance ?? MAY_FILL);
    return up! + down!;
  };
  return Array.from({ length: 12 }, (_, k): Vec3 => {
    const angle = (k * Math.PI) / 6;
    return add(scaled(side, Math.cos(angle)), scaled(other, Math.sin(angle)));
  }).some(
    (way) =>
      surface.first(middle, way, NICK) === null &&
      (across(add(middle, scaled(way, NICK))) > MAY_FILL - 1e-3 ||
        (surface.first(middle, way, LOOK) === null && across(add(middle, scaled(way, LOOK))) > gap + LOOK * CROTCH)),
  );
}

/** M4: slots narrower than what stays open in a casting; a slot that a stone fills is none. */
export function checkGaps({ id, name, surface }: MetalBody, stones: readonly StoneSurface[]): CheckResult[] {
  let narrow = 0;
  let close = 0;
  let least = Number.POSITIVE_INFINITY;
  const slots: Vec3[] = [];
  for (const { point, normal } of surface.spread(SAMPLES)) {
    const from = add(point, scaled(normal, 1e-3));
    const hit = surface.first(from, normal, MAY_FILL);
    if (!hit || dot(hit.normal, normal) > OPPOSED) continue;
    if (
      stones.some(
        ({ surface: gem, toOwn }) => gem.first(transformPoint(toOwn, from), transformDirection(toOwn, normal), hit.distance) !== null,
      )
    )
      continue;
    if (opensSoon(surface, from, normal, hit.distance)) continue;
    close++;
    if (hit.distance < FILLS) {
      narrow++;
      slots.push(point);
    }
    least = Math.min(least, hit.distance);
  }
  const [filled, perhaps] = [narrow / SAMPLES, close / SAMPLES];
  return [
    {
      check: 'M4',
      level: graded({ error: filled > GAP_SHARE, warning: perhaps > MAY_FILL_SHARE }),
      part: id,
      sentence:
        close === 0
          ? `No gap in ${name} is narrower than ${MAY_FILL} mm.`
          : `${(100 * perhaps).toFixed(1)} % of ${name} face gaps under ${MAY_FILL} mm, ${(100 * filled).toFixed(1)} % under ${FILLS} mm (narrowest ${least.toFixed(2)} mm${filled > GAP_SHARE ? `; at ${regions(slots).map(said).join(', ')}` : ''}).`,
    },
  ];
}

/** M5: what is cut blind into metal is no deeper than wide, or it washes out in the casting. */
export function checkBlind({ engraving, metals }: Jewel): CheckResult[] {
  const body = metals[0];
  if (!engraving || !body) return [];
  const { depth, stroke } = engraving;
  return [
    {
      check: 'M5',
      level: graded({ warning: depth > stroke }),
      part: body.id,
      sentence: `The letters are cut ${depth.toFixed(2)} mm deep with strokes of ${stroke.toFixed(2)} mm${depth > stroke ? ': deeper than wide, they wash out in the casting' : ''}.`,
    },
  ];
}
