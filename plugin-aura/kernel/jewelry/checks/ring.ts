import { dot, scaled, subtract, transformPoint } from '../../matrix.ts';
import type { Vec3 } from '../../space.ts';
import { type CheckResult, graded, type Hole, type Jewel, type MetalBody } from './jewel.ts';
import { tableNormal } from './stones.ts';

/** What a ring is judged by as a whole: M2 and M7 to M9. Lengths in mm, weights in g. */

/** M2: least sides of the base, and what is wanted for daily wear; the area of a band wider than thick may make up for its height. */
const BASE_HARD = 1.2;
const BASE = 1.5;
/** Sizes within so much are the ones that were asked for, mm. */
const TOLERANCE = 0.02;
/** M7: share by which a ring's metal may miss what such rings have. */
const WEIGHT_OFF = 0.4;
/** M8: from the finger to the table. */
const TABLE = [3, 9] as const;
/** Of the width of the stone. */
const LOW = 0.75;
/** M9: the middle of the mass over the finger's middle, of the outer radius. */
const TOP_HEAVY = 0.35;

/** M2: section of the band at the base, opposite the head. */
export function checkBase({ kind, hole, metals }: Jewel): CheckResult[] {
  const body = metals[0];
  if (kind !== 'ring' || !hole || !body) return [];
  const { width, thickness } = baseOf(body, hole);
  return [
    {
      check: 'M2',
      level: graded({ error: width < BASE_HARD || thickness < BASE_HARD, warning: Math.min(width, thickness) < BASE - TOLERANCE }),
      part: body.id,
      sentence: `The base of the band is ${width.toFixed(2)} x ${thickness.toFixed(2)} mm${Math.min(width, thickness) < BASE - TOLERANCE ? `; for daily wear it wants ${BASE} mm each way` : ''}.`,
    },
  ];
}

function baseOf({ surface }: MetalBody, hole: Hole): { width: number; thickness: number } {
  const { centre, axis, inner } = hole;
  const down: Vec3 = Math.abs(axis[1]) < 0.9 ? [0, -1, 0] : [0, 0, 1];
  const side: Vec3 = [axis[1] * down[2] - axis[2] * down[1], axis[2] * down[0] - axis[0] * down[2], axis[0] * down[1] - axis[1] * down[0]];
  const widths: number[] = [];
  const thicknesses: number[] = [];
  for (const degrees of [-12, -8, -4, 0, 4, 8, 12]) {
    const angle = (degrees * Math.PI) / 180;
    const d = [0, 1, 2].map((k) => down[k]! * Math.cos(angle) + side[k]! * Math.sin(angle)) as unknown as Vec3;
    const from = (r: number, z: number): Vec3 => [0, 1, 2].map((k) => centre[k]! + d[k]! * r + axis[k]! * z) as unknown as Vec3;
    const near = surface.first(centre, d)?.distance ?? inner;
    const far = inner + 12;
    // A groove for stones thins the middle: its walls count.
    const outer = Math.max(
      ...[0, 0.38, -0.38].map((z) => far - (surface.first(from(far, z * hole.width), scaled(d, -1))?.distance ?? far)),
    );
    if (outer <= near) continue;
    thicknesses.push(outer - near);
    const middle = (near + outer) / 2;
    const left = surface.first(from(middle, 30), scaled(axis, -1));
    const right = surface.first(from(middle, -30), axis);
    if (left && right) widths.push(60 - left.distance - right.distance);
  }
  // Seats and drill holes thin single places: the section is the strongest of those near the base.
  return { width: Math.max(0, ...widths), thickness: Math.max(0, ...thicknesses) };
}

/**
 * M7: the metal of a ring against what such a ring has: its band from its own section (a court profile fills 0.84 of its
 * rectangle, a flat one all of it: jewelry.md 7.4) and a head of 1.4 mm3 for each mm2 of its stones' girdles (7.5).
 */
export function checkWeight({ kind, hole, metals, stones }: Jewel): CheckResult[] {
  const body = metals[0];
  if (kind !== 'ring' || !hole || !body) return [];
  const { width, thickness } = baseOf(body, hole);
  const band = Math.PI * ((hole.inner + thickness) ** 2 - hole.inner ** 2) * width * 0.88;
  const heads = stones.filter(({ melee }) => !melee).reduce((sum, { gem }) => sum + 1.4 * gem.length * gem.width, 0);
  const volume = metals.reduce((sum, metal) => sum + metal.solid.volume(), 0);
  const grams = metals.reduce((sum, metal) => sum + (metal.solid.volume() * metal.density) / 1000, 0);
  const off = volume / (band + heads) - 1;
  return [
    {
      check: 'M7',
      level: graded({ warning: Math.abs(off) > WEIGHT_OFF }),
      part: body.id,
      sentence: `The ring weighs ${grams.toFixed(2)} g of metal, ${Math.abs(100 * off).toFixed(0)} % ${off < 0 ? 'under' : 'over'} what its section and stones let expect.`,
    },
  ];
}

/** M8: how high the highest table stands over the finger. */
export function checkHeight({ kind, hole, stones }: Jewel): CheckResult[] {
  if (kind !== 'ring' || !hole) return [];
  const tables = stones
    .filter(({ melee, setting }) => !melee && setting.kind !== 'hung')
    .map((stone) => {
      const table = transformPoint(stone.place, [0, stone.gem.crown, 0]);
      return { stone, high: dot(subtract(table, hole.centre), tableNormal(stone.place)) - hole.inner };
    })
    .toSorted((a, b) => b.high - a.high);
  const top = tables[0];
  if (!top) return [];
  // A stone let into the band lies as low as the band is thick, and a small one stands as low as it is deep.
  const least = Math.min(TABLE[0], hole.outer - hole.inner - 0.2, LOW * top.stone.gem.width);
  const odd = top.high > TABLE[1] || top.high < least;
  return [
    {
      check: 'M8',
      level: graded({ warning: odd }),
      part: top.stone.id,
      sentence: `The table of ${top.stone.name} stands ${top.high.toFixed(1)} mm over the finger${odd ? `; ${TABLE[0]} to ${TABLE[1]} mm is usual` : ''}.`,
    },
  ];
}

/** M9: whether the ring will spin on the finger. */
export function checkBalance({ kind, hole, metals, stones }: Jewel): CheckResult[] {
  const body = metals[0];
  if (kind !== 'ring' || !hole || !body) return [];
  const pieces = [...metals, ...stones].map(({ solid, density }) => ({ solid, mass: solid.volume() * density }));
  const up: Vec3 = Math.abs(hole.axis[1]) < 0.9 ? [0, 1, 0] : [0, 0, -1];
  let mass = 0;
  let moment = 0;
  for (const { solid, mass: own } of pieces) {
    mass += own;
    moment += own * dot(subtract(centroid(solid.mesh()), hole.centre), up);
  }
  const share = moment / mass / hole.outer;
  return [
    {
      check: 'M9',
      level: graded({ info: share >= TOP_HEAVY }),
      part: body.id,
      sentence: `The middle of the mass lies ${(100 * share).toFixed(0)} % of the radius over the finger's middle${share >= TOP_HEAVY ? ': the ring will spin; a heavier shank helps' : ''}.`,
    },
  ];
}

/** Centre of the volume that a closed mesh encloses. */
function centroid({ positions: p, indices }: { positions: Float32Array; indices: Uint32Array }): Vec3 {
  let [x, y, z, volume] = [0, 0, 0, 0];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    const six =
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
    volume += six;
    x += (six * (p[a]! + p[b]! + p[c]!)) / 4;
    y += (six * (p[a + 1]! + p[b + 1]! + p[c + 1]!)) / 4;
    z += (six * (p[a + 2]! + p[b + 2]! + p[c + 2]!)) / 4;
  }
  return [x / volume, y / volume, z / volume];
}
