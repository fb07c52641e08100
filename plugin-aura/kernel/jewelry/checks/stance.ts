import type { GemFacts } from '../../gems/facts.ts';
import { add, dot, inverseRigid, normalized, scaled, subtract, transformDirection, transformPoint } from '../../matrix.ts';
import type { Mat4, Vec3 } from '../../space.ts';
import { type Band, heightOfCylinder } from '../mount.ts';
import { outlineOf } from '../stone-outline.ts';
import { type CheckResult, graded, type Jewel, type SetStone } from './jewel.ts';
import { tableNormal } from './stones.ts';

/** How stones stand to the finger, to one another and to the light: S9 to S12. Lengths in mm. */

/** S9: least and wanted distance from a culet to the finger. */
const CLEAR = 0.5;
const CLEAR_WANTED = 0.8;
/** S10: hard limit, and what is wanted between melee and between larger stones. */
const TOUCHING = 0.05;
const APART = 0.1;
const APART_LARGE = 0.2;
/** Stones farther apart than this, mm, stand well apart. */
const LOOKED_AT = 0.6;
/** S11: stones larger than this want light, through an opening of this share of their own width. */
const WANTS_LIGHT = 3;
const OPENING = 0.5;
const TILT = Math.PI / 6;

/** Distance from a stone's lowest point to the finger; negative where it would touch. The band is in the design's coordinates. */
export function culetClearance(gem: GemFacts, place: Mat4, band: Band): number {
  const toStone = inverseRigid(place);
  const local: Band = { ...band, centre: transformPoint(toStone, band.centre), axis: transformDirection(toStone, band.axis) };
  const surface = heightOfCylinder(local, local.inner, 0, 0);
  return surface === undefined ? Number.POSITIVE_INFINITY : -gem.pavilion - surface;
}

export function checkClearance({ id, name, gem, place, setting }: SetStone, { hole, kind }: Jewel): CheckResult[] {
  if (!hole || setting.kind === 'hung') return [];
  const clearance = culetClearance(gem, place, hole);
  if (!Number.isFinite(clearance)) return [];
  // Small stones stand lower: the metal under them need only be castable.
  const least = setting.kind === 'melee' ? 0.35 : CLEAR;
  const near = clearance < least - 1e-6;
  return [
    {
      check: 'S9',
      level: graded({
        error: near,
        info: kind === 'ring' && setting.kind !== 'melee' && clearance < CLEAR_WANTED - 1e-6,
      }),
      part: id,
      sentence: `The culet of ${name} is ${clearance.toFixed(2)} mm from the finger${near ? `; ${least} mm is the least` : ''}.`,
    },
  ];
}

/** S10: no two stones touch. Only the nearest pair is told. */
export function checkSpacing({ stones }: Jewel): CheckResult[] {
  let nearest: { a: SetStone; b: SetStone; gap: number } | undefined;
  const bounds = stones.map(({ solid }) => solid.bounds());
  for (const [i, a] of stones.entries()) {
    for (const [j, b] of stones.entries()) {
      if (j <= i) continue;
      const [p, q] = [bounds[i]!, bounds[j]!];
      // No farther than the nearest so far: the kernel's measure is slow over a wide reach.
      const search: number = nearest?.gap ?? LOOKED_AT;
      if ([0, 1, 2].some((k) => p.min[k]! > q.max[k]! + search || q.min[k]! > p.max[k]! + search)) continue;
      const gap = a.solid.gap(b.solid, search);
      if (gap < search) nearest = { a, b, gap };
    }
  }
  if (!nearest)
    return stones.length > 1 ? [{ check: 'S10', level: 'kept', part: stones[0]!.id, sentence: 'The stones stand well apart.' }] : [];
  const { a, b, gap } = nearest;
  const wanted = a.melee || b.melee ? APART : APART_LARGE;
  return [
    {
      check: 'S10',
      level: graded({ error: gap < TOUCHING, warning: gap < wanted - 0.004 }),
      part: a.id,
      sentence: `The nearest stones are ${gap.toFixed(2)} mm apart (${a.name}${b.id === a.id ? '' : ` and ${b.name}`})${gap < wanted - 0.004 ? `; ${wanted} mm is wanted` : ''}.`,
    },
  ];
}

/**
 * S11: the share of the stone that light reaches from below, from inside the finger hole where there is one: straight up the
 * stone's axis, or tilted toward the finger's ends, where it passes beside a narrow band.
 */
export function checkLight(stone: SetStone, { hole, metals }: Jewel): CheckResult[] {
  const { id, name, gem, place, setting } = stone;
  if (gem.width <= WANTS_LIGHT || setting.kind === 'hung' || gem.facets === 0) return [];
  const outline = outlineOf(gem);
  const up = tableNormal(place);
  const ways = [0, 1, -1].map((side) => normalized(add(up, scaled(hole?.axis ?? [0, 0, 0], side * Math.tan(TILT)))));
  let reached = 0;
  let all = 0;
  const steps = 24;
  for (let ring = 0; ring < 8; ring++) {
    for (let k = 0; k < steps; k++) {
      const angle = (2 * Math.PI * (k + 0.5 * (ring % 2))) / steps;
      const d = [Math.cos(angle), Math.sin(angle)] as const;
      const radius = outline.radius(d);
      const share = (ring + 0.5) / 8;
      const area = radius * radius * share;
      all += area;
      // On the pavilion, which lies under the girdle by less the further out; from there down to the middle of the finger, or out of a pendant.
      const at = transformPoint(place, [d[0] * radius * share, -gem.pavilion * (1 - share) - gem.girdle / 2 - 0.05, d[1] * radius * share]);
      const far = hole ? Math.max(1, dot(subtract(at, hole.centre), up)) : 60;
      const free = ways.some((way) => metals.every(({ surface }) => surface.first(at, scaled(way, -1), far) === null));
      if (free) reached += area;
    }
  }
  const opening = Math.sqrt(reached / all);
  return [
    {
      check: 'S11',
      level: graded({ warning: opening < OPENING }),
      part: id,
      sentence: `Light reaches ${name} from below through ${opening.toFixed(2)} of its width.`,
    },
  ];
}

/** S13: way over a table that a setter's tool needs, mm; and the share of the table's width at which it is tried. */
const WAY = 3;
const TRIED_AT = 0.3;

/** S13: nothing stands over a stone's table, so that a setter reaches it. */
export function checkAbove({ id, name, gem, place, setting, melee }: SetStone, { metals }: Jewel): CheckResult[] {
  if (setting.kind === 'hung' || gem.facets === 0) return [];
  const up = tableNormal(place);
  const reach = (TRIED_AT * gem.width) / 2;
  const spots = [
    [0, 0],
    [reach, 0],
    [-reach, 0],
    [0, reach],
    [0, -reach],
  ] as const;
  const blocked = spots.filter(([x, z]) => {
    const from = transformPoint(place, [x, gem.crown + 0.05, z]);
    return metals.some(({ surface }) => surface.first(from, up, WAY) !== null);
  }).length;
  return [
    {
      check: 'S13',
      // Over small stones the tips of a neighbour's prongs may lean a little.
      level: graded({ error: blocked > 2, warning: blocked > 0 && !melee }),
      part: id,
      sentence:
        blocked > (melee ? 2 : 0)
          ? `Metal stands over the table of ${name}: a setter's tool does not reach it.`
          : `The way to the table of ${name} is free.`,
    },
  ];
}

/** S12: the centre stone looks straight out, and lies straight. */
export function checkTable({ stones, hole, kind }: Jewel): CheckResult[] {
  const centre = stones.filter(({ melee, setting }) => !melee && setting.kind !== 'hung').toSorted((a, b) => b.gem.width - a.gem.width)[0];
  if (!centre || !hole || kind !== 'ring') return [];
  const origin = transformPoint(centre.place, [0, 0, 0]);
  const across = subtract(subtract(origin, hole.centre), scaled(hole.axis, dot(subtract(origin, hole.centre), hole.axis)));
  const tilt = degreesBetween(tableNormal(centre.place), normalized(across));
  const lengthwise: Vec3 = [centre.place[8]!, centre.place[9]!, centre.place[10]!];
  const turn = degreesBetween(lengthwise, hole.axis) % 90;
  const off = Math.min(turn, 90 - turn);
  return [
    {
      check: 'S12',
      level: graded({ warning: tilt > 1 || off > 0.5 }),
      part: centre.id,
      sentence: `The table of ${centre.name} is tilted by ${tilt.toFixed(2)}° and turned by ${off.toFixed(2)}°.`,
    },
  ];
}

const degreesBetween = (a: Vec3, b: Vec3): number =>
  (Math.acos(Math.min(1, Math.max(-1, dot(normalized(a), normalized(b))))) * 180) / Math.PI;
