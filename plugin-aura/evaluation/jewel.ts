import type { GemFacts } from '../kernel/gems/facts.ts';
import type { CheckResult, Hole, Jewel, MetalBody, SetStone, StoneSetting } from '../kernel/jewelry/checks/jewel.ts';
import { bandOf } from '../kernel/jewelry/mount.ts';
import { DOUBLED, doubled, prongPlaces } from '../kernel/jewelry/prong-places.ts';
import type { Solid } from '../kernel/kernel.ts';
import { isIdentity } from '../kernel/matrix.ts';
import { MeasureBook } from '../kernel/measure.ts';
import type { Part, Result } from '../operations/part.ts';
import { placesOf } from '../operations/parts.ts';
import type { Evaluation } from './evaluate.ts';

/** Roles of what is bought with a jewel: springs of sheet, wires, links. */
const FINDINGS: ReadonlySet<string> = new Set(['back', 'clasp', 'hook', 'link', 'nut']);
/** Widest finger, mm; rings beyond it are worn on the arm. */
const FINGER = 16;

/**
 * What checks find of a finished jewel; nothing of anything else. `run` is one of kernel/jewelry/checks/run.ts: all checks, or
 * the quick ones of the report.
 */
export function jewelChecks(
  evaluation: Evaluation,
  run: (jewel: Jewel) => CheckResult[],
  densityOf: (part: Part) => number | undefined,
  measures = new MeasureBook(),
): CheckResult[] {
  const kernel = evaluation.parts.find((part) => part.class === 'metal' && part.solid)?.solid?.kernel;
  if (!kernel) return [];
  return kernel.scope(() => {
    const jewel = jewelOf(evaluation, measures, densityOf);
    return jewel ? run(jewel) : [];
  });
}

/**
 * An evaluation as a jewel for its checks, or null where it is none (no metal with a stone or a finger hole). `densityOf` gives
 * g/cm3. To be called inside a kernel scope.
 *
 * Of copies (a pair of earrings) the metal is taken once and every stone that stands near it.
 */
export function jewelOf(evaluation: Evaluation, measures: MeasureBook, densityOf: (part: Part) => number | undefined): Jewel | null {
  const metals = evaluation.parts.filter((part) => part.class === 'metal' && part.solid && !part.solid.isEmpty());
  const hole = holeOf(evaluation);
  const gems = evaluation.parts.filter((part) => part.gem && part.solid);
  if (metals.length === 0 || (!hole && gems.length === 0)) return null;
  const bodies = metals.map((part) => bodyOf(part, evaluation, measures, densityOf));
  const results = [...evaluation.results.values()];
  return {
    kind: hole ? (hole.inner <= FINGER ? 'ring' : 'bangle') : 'other',
    metals: bodies,
    stones: gems.flatMap((part) => stonesOf(part, bodies, evaluation, densityOf)),
    hole,
    marked: results.some(
      ({ facts, operation }) => facts.engraved_depth !== undefined || Number(evaluation.params.get(operation)?.twist ?? 0) !== 0,
    ),
    engraving: engravingOf(results),
  };
}

function engravingOf(results: readonly Result[]): Jewel['engraving'] {
  const { engraved_depth: depth, engraved_stroke: stroke } = results.find(({ facts }) => facts.engraved_depth !== undefined)?.facts ?? {};
  return typeof depth === 'number' && typeof stroke === 'number' ? { depth, stroke } : null;
}

/** The hole of the band that all else was built round. */
function holeOf({ results }: Evaluation): Hole | null {
  const band = [...results.values()].find(
    ({ resolved, facts }) => resolved.diameter !== undefined && typeof facts.inner_radius === 'number',
  );
  return band ? { ...bandOf(band), askedRadius: band.resolved.diameter! / 2 } : null;
}

function bodyOf(part: Part, { results }: Evaluation, measures: MeasureBook, densityOf: (part: Part) => number | undefined): MetalBody {
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
    surface: measures.surface(solid),
    copies: places.length,
    wrought: part.loose === true || FINDINGS.has(part.role),
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
    return [
      {
        id: part.id,
        name: part.name,
        gem,
        own: part.solid!,
        place,
        solid,
        metal: nearest(solid, near),
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

/** Metal farther off than this, mm, holds no stone. */
const SEARCH = 0.5;

/** Whether a body's bounds come near a stone's. */
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
