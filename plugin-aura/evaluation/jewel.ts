import type { GemFacts } from '../kernel/gems/facts.ts';
import type { CheckResult, Hole, Jewel, MetalBody, SetStone, StoneSetting } from '../kernel/jewelry/checks/jewel.ts';
import { bandOf } from '../kernel/jewelry/mount.ts';
import { DOUBLED, doubled, prongPlaces } from '../kernel/jewelry/prong-places.ts';
import type { Solid } from '../kernel/kernel.ts';
import {
  add,
  cross,
  IDENTITY,
  inverseRigid,
  isIdentity,
  length,
  multiply,
  normalized,
  scaled,
  subtract,
  transformDirection,
  transformPoint,
} from '../kernel/matrix.ts';
import type { Mat4 } from '../kernel/space.ts';
import { surfaceOf } from '../kernel/surface.ts';
import { jewelry } from '../operations/jewelry/index.ts';
import type { Part, Result } from '../operations/part.ts';
import { boundsOf, placesOf } from '../operations/parts.ts';
import type { Evaluation } from './evaluate.ts';

/** The jeweller's operations. */
const JEWELLERS: ReadonlySet<string> = new Set(jewelry.map(({ op }) => op));
/** Roles of what is bought with a jewel, or bent by hand: springs of sheet, wires, links, hoops of tube whose closures are drilled and fitted. */
const FINDINGS: ReadonlySet<string> = new Set(['back', 'clasp', 'end_cap', 'hook', 'hoop', 'jump_ring', 'lever', 'link', 'nut']);
/** Roles of what lies about in pieces until it is cast with what it is on. */
const SCATTERED: ReadonlySet<string> = new Set(['fittings', 'milgrain']);
/** Widest finger, mm; rings beyond it are worn on the arm. */
const FINGER = 16;

/**
 * What checks find of the finished jewels of a design; nothing of anything else. `run` is one of kernel/jewelry/checks/run.ts: all
 * checks, or the quick ones of the report.
 */
export function jewelChecks(
  evaluation: Evaluation,
  run: (jewel: Jewel) => CheckResult[],
  densityOf: (part: Part) => number | undefined,
): CheckResult[] {
  const kernel = evaluation.parts.find((part) => part.class === 'metal' && part.solid)?.solid?.kernel;
  if (!kernel) return [];
  return kernel.scope(() => jewelsOf(evaluation, densityOf).flatMap(run));
}

/**
 * The jewels of an evaluation: every ring or bangle with the metal and the stones that are nearest to it, and whatever else there is as
 * one more. None where nothing was made by the jeweller's operations. `densityOf` gives g/cm3. To be called inside a kernel scope.
 *
 * Of copies (a pair of earrings) the metal is taken once and every stone that stands near it.
 */
export function jewelsOf(evaluation: Evaluation, densityOf: (part: Part) => number | undefined): Jewel[] {
  const made = madeByJewellers(evaluation);
  const metals = evaluation.parts.filter((part) => part.class === 'metal' && part.solid && !part.solid.isEmpty() && made(part));
  if (metals.length === 0) return [];
  const results = [...evaluation.results.values()];
  const bodies = metals.map((part) => bodyOf(part, evaluation, densityOf));
  const gems = evaluation.parts.filter((part) => part.gem && part.solid);
  const stones = gems.flatMap((part) => stonesOf(part, bodies, evaluation, densityOf));
  const holes = new Map(
    metals.flatMap((part, k): [MetalBody, Hole][] => {
      const hole = holeOf(part, results);
      return hole && !bodies[k]!.wrought ? [[bodies[k]!, hole]] : [];
    }),
  );
  const owners = ownersOf(bodies, [...holes.keys()]);
  const common = {
    marked: results.some(
      ({ facts, operation }) => facts.engraved_depth !== undefined || Number(evaluation.params.get(operation)?.twist ?? 0) !== 0,
    ),
    engraving: engravingOf(results),
  };
  const pieceOf = (owner: MetalBody | null): Jewel | null => {
    const own = bodies.filter((body) => owners.get(body) === owner && body !== owner);
    const hole = owner ? holes.get(owner)! : null;
    const held = stones.filter(({ metal }) => (metal ? owners.get(metal) === owner : owner === ([...holes.keys()][0] ?? null)));
    return owner || own.length > 0
      ? {
          kind: hole ? (hole.inner <= FINGER ? 'ring' : 'bangle') : 'other',
          metals: owner ? [owner, ...own] : own,
          stones: held,
          hole,
          ...common,
        }
      : null;
  };
  return [...holes.keys(), null].flatMap((owner) => pieceOf(owner) ?? []);
}

/** Whether a part is of the jeweller's make: by an operation of his, or from what one gave. */
function madeByJewellers({ plan }: Evaluation): (part: Part) => boolean {
  const theirs = new Set<string>();
  for (const { id, op, inputs = [] } of plan.operations) if (JEWELLERS.has(op) || inputs.some((input) => theirs.has(input))) theirs.add(id);
  return plan.intent.design_type === 'jewelry' && theirs.size > 0 ? () => true : (part) => theirs.has(part.operation);
}

/** The ring or bangle that each piece of metal is part of: the first whose bounds it meets, or that of a piece that it meets, as a halo its head. */
function ownersOf(bodies: readonly MetalBody[], rings: readonly MetalBody[]): ReadonlyMap<MetalBody, MetalBody | null> {
  const owners = new Map<MetalBody, MetalBody>(rings.map((ring) => [ring, ring]));
  for (let found = true; found; ) {
    found = false;
    for (const body of bodies) {
      const met = owners.has(body) ? undefined : [...owners].find(([other]) => close(body.solid, other));
      if (met) owners.set(body, met[1]);
      found ||= met !== undefined;
    }
  }
  return new Map(bodies.map((body) => [body, owners.get(body) ?? null]));
}

function engravingOf(results: readonly Result[]): Jewel['engraving'] {
  const { engraved_depth: depth, engraved_stroke: stroke } = results.find(({ facts }) => facts.engraved_depth !== undefined)?.facts ?? {};
  return typeof depth === 'number' && typeof stroke === 'number' ? { depth, stroke } : null;
}

/**
 * The hole in a part, as the band that it was made from states it, and where it now stands: a band that was moved as a whole keeps its
 * shape, and its hole goes with it.
 */
function holeOf(part: Part, results: readonly Result[]): Hole | null {
  const place = placesOf(part)[0]!;
  const { min, max } = boundsOf([{ ...part, copies: undefined, transform: place }])!;
  for (const band of results.toReversed()) {
    const radius = results.find(({ facts, resolved }) => facts.inner_radius === band.facts.inner_radius && resolved.diameter !== undefined);
    if (typeof band.facts.inner_radius !== 'number' || !band.anchors.center || !radius) continue;
    const own = band.parts.find(({ solid }) => solid === part.solid);
    const stated = bandOf(band);
    const moved = own ? multiply(place, inverseRigid(placesOf(own)[0]!)) : IDENTITY;
    const hole: Hole = {
      ...stated,
      centre: transformPoint(moved, stated.centre),
      axis: transformDirection(moved, stated.axis),
      askedRadius: radius.resolved.diameter! / 2,
    };
    // A hole lies within what it is in; that of another ring does not.
    const within = [0, 1, 2].every((k) => {
      const reach = hole.inner * Math.sqrt(Math.max(0, 1 - hole.axis[k]! ** 2));
      return min[k]! < hole.centre[k]! - 0.98 * reach && max[k]! > hole.centre[k]! + 0.98 * reach;
    });
    if (within && (own || sharesPlace(hole, part, place))) return hole;
  }
  return null;
}

/** Whether a part that was reshaped since still goes round the hole: metal all round its middle, none within. */
function sharesPlace({ centre, axis, inner }: Hole, { solid }: Part, place: Mat4): boolean {
  const back = inverseRigid(place);
  const [from, along] = [transformPoint(back, centre), transformDirection(back, axis)];
  const side = normalized(Math.abs(along[0]) < 0.8 ? cross(along, [1, 0, 0]) : cross(along, [0, 1, 0]));
  const other = cross(along, side);
  const met = Array.from({ length: 12 }, (_, k) => {
    const angle = (k * Math.PI) / 6 + 0.1;
    const way = add(scaled(side, Math.cos(angle)), scaled(other, Math.sin(angle)));
    const hit = solid!.hits(from, add(from, scaled(way, 2 * inner)))[0];
    return hit ? length(subtract(hit.position, from)) : Number.POSITIVE_INFINITY;
  });
  return met.filter((distance) => Math.abs(distance - inner) < 0.1 * inner).length >= 7;
}

function bodyOf(part: Part, { results }: Evaluation, densityOf: (part: Part) => number | undefined): MetalBody {
  const places = placesOf(part);
  const solid = isIdentity(places[0]!) ? part.solid! : part.solid!.transform(places[0]!);
  const source = [...results.values()].find(
    // A head that roots in a band closes its handles only in the casting of both.
    ({ parts, facts }) => facts.handles !== undefined && facts.rooted === undefined && parts.some((other) => other.solid === part.solid),
  );
  const handles = source?.facts.handles;
  return {
    id: part.id,
    name: part.name,
    solid,
    surface: surfaceOf(solid),
    copies: places.length,
    wrought: part.loose === true || FINDINGS.has(part.role),
    scattered: SCATTERED.has(part.role),
    density: densityOf(part) ?? 15,
    handles: typeof handles === 'number' ? handles : undefined,
  };
}

function stonesOf(
  part: Part,
  bodies: readonly MetalBody[],
  evaluation: Evaluation,
  densityOf: (part: Part) => number | undefined,
): SetStone[] {
  const gem = part.gem!;
  const source = [...evaluation.results.values()].find(({ parts }) => parts.some((other) => other.gem === gem));
  const carat = source && evaluation.params.get(source.operation)?.carat;
  const { table, crown_angle: crown, pavilion_angle: pavilion } = source?.resolved ?? {};
  const setting = settingOf(gem, part, evaluation);
  return placesOf(part).flatMap((place): SetStone[] => {
    const solid = isIdentity(place) ? part.solid! : part.solid!.transform(place);
    const near = bodies.filter((body) => close(solid, body));
    // The other half of a pair is like the first.
    if (near.length === 0 && bodies.some(({ copies }) => copies > 1)) return [];
    const metal = nearest(solid, near);
    // So do the stones of the other links of a line bracelet.
    if (metal && metal.copies > 1 && metal.solid.gap(solid, SEARCH) > OTHERS) return [];
    return [
      {
        id: part.id,
        name: part.name,
        gem,
        own: part.solid!,
        place,
        solid,
        metal,
        density: densityOf(part) ?? 3.52,
        melee: setting.kind === 'melee',
        setting,
        asked: { carat: typeof carat === 'number' ? carat : undefined },
        proportions:
          table !== undefined && crown !== undefined && pavilion !== undefined
            ? { table: table / 100, crownAngle: crown, pavilionAngle: pavilion }
            : undefined,
      },
    ];
  });
}

/** Farther from the metal than its own setting ever is, mm: the stone of another copy. */
const OTHERS = 0.12;

/** Metal farther off than this, mm, holds no stone. */
const SEARCH = 0.5;

/** Whether a body's bounds come near a stone's (or another body's). */
function close(stone: Solid, { solid }: MetalBody): boolean {
  const [p, q] = [stone.bounds(), solid.bounds()];
  return [0, 1, 2].every((k) => p.min[k]! < q.max[k]! + SEARCH && q.min[k]! < p.max[k]! + SEARCH);
}

/** The metal that a stone lies in or next to, of those whose bounds come near it. */
function nearest(stone: Solid, bodies: readonly MetalBody[]): MetalBody | null {
  if (bodies.length < 2) return bodies[0] ?? null;
  let best: { body: MetalBody; gap: number } | null = null;
  for (const body of bodies) {
    const gap = body.solid.gap(stone, SEARCH);
    if (gap < (best?.gap ?? SEARCH)) best = { body, gap };
  }
  return best?.body ?? null;
}

/** How a stone is held, from what its setting states of itself. */
function settingOf(gem: GemFacts, part: Part, { results, params }: Evaluation): StoneSetting {
  if (gem.cut === 'briolette' || gem.cut === 'pearl') return { kind: 'hung' };
  if (part.role === 'melee')
    return { kind: 'melee', bead: [...results.values()].find(({ parts }) => parts.some((other) => other.gem === gem))?.resolved.bead };
  const holds = (result: Result): boolean =>
    result.facts.setting !== undefined &&
    [result, results.get(String(result.facts.stone))].some((owner) => owner?.parts.some((other) => other.gem === gem));
  const setting = [...results.values()].find(holds);
  const style = setting && params.get(setting.operation)?.style;
  switch (setting?.facts.setting) {
    case 'head': {
      const { count, thickness = 1 } = setting.resolved;
      const places = prongPlaces(gem, count).map((place) => (style === 'v' ? { ...place, kind: 'v' as const } : place));
      return style === 'double'
        ? { kind: 'prongs', places: doubled(places, thickness), thickness: DOUBLED * thickness, pairs: true }
        : { kind: 'prongs', places, thickness, pairs: false };
    }
    case 'bezel':
    case 'boss':
      return { kind: 'bezel' };
    case 'plate':
      return { kind: 'beads' };
    case 'jaws':
      return { kind: 'jaws' };
    default:
      return { kind: 'unknown' };
  }
}
