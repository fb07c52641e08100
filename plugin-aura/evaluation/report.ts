import { quickChecks } from '../kernel/jewelry/checks/run.ts';
import { MeasureBook } from '../kernel/measure.ts';
import { defaultMaterial, findMaterial } from '../materials/catalogue.ts';
import type { MaterialSpecification } from '../materials/specification.ts';
import type { Part } from '../operations/part.ts';
import { boundsOf, placesOf } from '../operations/parts.ts';
import type { Problem } from '../plan/problem.ts';
import type { Evaluation } from './evaluate.ts';
import { inspect } from './inspect.ts';
import { jewelChecks } from './jewel.ts';
import { overlapProblems } from './overlaps.ts';
import type { PartReport, Report } from './reportSchema.ts';

/** Grams of one carat over 1,000 mm3 of one cm3: carats = mm3 * g/cm3 / CARAT_DIVISOR. */
const CARAT_DIVISOR = 200;

export interface ReportOptions {
  /** Measures of solids met before; one book beside each evaluator saves measuring what did not change. */
  measures?: MeasureBook;
  /** Whether walls, overlaps and floating parts are looked for; they are, except in drafts. */
  inspect?: boolean;
}

/**
 * What was built, in numbers: for every part with a solid its sizes, for every stone its carats (from its own volume and
 * the density of its material), for every metal its weight. `materials` are the resolved materials of the plan; a part that
 * names none of them is a preset, or the usual material of its class.
 */
export function reportOf(evaluation: Evaluation, materials: readonly MaterialSpecification[], options: ReportOptions = {}): Report {
  const { measures = new MeasureBook(), inspect: looked = evaluation.quality !== 'draft' } = options;
  const specified = new Map(materials.map((material) => [material.id, material]));
  const surfaceOf = (part: Part): Surface => surface(part, specified);
  const solids = evaluation.parts.filter((part) => part.solid);
  const parts = solids.map((part) => partReport(part, surfaceOf(part), measures, looked));
  const found = looked
    ? [
        ...inspect(evaluation.parts),
        ...overlapProblems(evaluation, measures, (part) => surfaceOf(part).name),
        ...jewelProblems(evaluation, materials),
      ]
    : [];
  return {
    bounds: plainBounds(boundsOf(solids)),
    parts,
    gems: solids.flatMap((part) => gemReports(part, surfaceOf(part), measures)),
    metals: metalReports(solids, surfaceOf, measures),
    problems: [...evaluation.problems, ...undoneOf(evaluation), ...found],
    mended: [...evaluation.results.values()].flatMap((result) => result.notes),
    quality: evaluation.quality,
  };
}

/** What operations on parts could not do of what they were asked, whatever the quality. */
const undoneOf = ({ results }: Evaluation): Problem[] =>
  [...results.values()].flatMap(({ operation, facts: { undone } }): Problem[] =>
    typeof undone === 'string' ? [{ code: 'check', place: operation, message: undone, severity: 'warning' }] : [],
  );

/** What the quick checks of a jewel do not find kept, each sentence once. */
function jewelProblems(evaluation: Evaluation, materials: readonly MaterialSpecification[]): Problem[] {
  const found = jewelChecks(evaluation, quickChecks, densitiesOf(materials)).filter(
    ({ level }) => level === 'error' || level === 'warning',
  );
  const warning = (place: string, message: string): [string, Problem] => [message, { code: 'check', place, message, severity: 'warning' }];
  const sentences = new Map(found.map(({ part, sentence }) => warning(part, sentence)));
  // What an operation that tells of its faults found and the quick checks do not look for.
  for (const { operation, unsound } of evaluation.results.values()) {
    const fault = unsound?.();
    if (fault !== undefined && ![...sentences.keys()].some((sentence) => fault.startsWith(sentence)))
      sentences.set(...warning(operation, fault));
  }
  return [...sentences.values()];
}

/** Density of a part's material, g/cm3; `materials` are the resolved ones of the plan. */
export function densitiesOf(materials: readonly MaterialSpecification[]): (part: Part) => number | undefined {
  const specified = new Map(materials.map((material) => [material.id, material]));
  return (part) => surface(part, specified).density;
}

interface Surface {
  name: string;
  category: string;
  /** g/cm3 */
  density: number | undefined;
  /** The words that it was found by, where no material of the plan is meant. */
  preset?: string;
}

function surface(part: Part, specified: ReadonlyMap<string, MaterialSpecification>): Surface {
  const given = part.material === undefined ? undefined : specified.get(part.material);
  if (given) return { name: given.name, category: given.category, density: given.density };
  const preset = part.material ?? defaultMaterial(part.class, part.gem?.species);
  const { name, category, density } = findMaterial(preset).material;
  return { name, category, density, preset };
}

function partReport(part: Part, { name: material, preset }: Surface, measures: MeasureBook, looked: boolean): PartReport {
  const solid = part.solid!;
  const copies = placesOf(part).length;
  const { volume, area, triangles, watertight } = measures.of(solid);
  const walls = looked && part.class !== 'gem' ? measures.walls(solid) : null;
  return {
    id: part.id,
    operation: part.operation,
    name: part.name,
    role: part.role,
    class: part.class,
    material,
    ...(preset !== undefined && { preset }),
    copies,
    bounds: plainBounds(boundsOf([part])),
    ...(copies > 1 && { each_mm: eachOf(part) }),
    volume_mm3: volume * copies,
    area_mm2: area * copies,
    triangles: triangles * copies,
    watertight,
    ...(walls && { wall_mm: walls }),
  };
}

/** Width, height and depth of the first copy of a part. */
function eachOf(part: Part): [number, number, number] {
  const { min, max } = plainBounds(boundsOf([{ ...part, transform: placesOf(part)[0]!, copies: undefined }]));
  return [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
}

function gemReports(part: Part, { name: material, category, density }: Surface, measures: MeasureBook): Report['gems'] {
  const { gem, solid } = part;
  if (!gem || !solid) return [];
  const carat = category === 'gem' && density !== undefined ? (measures.of(solid).volume * density) / CARAT_DIVISOR : gem.carat;
  const { cut, length, width, depth } = gem;
  return placesOf(part).map((_, k) => ({ id: k === 0 ? part.id : `${part.id}_${k + 1}`, cut, material, carat, length, width, depth }));
}

function metalReports(parts: readonly Part[], surfaceOf: (part: Part) => Surface, measures: MeasureBook): Report['metals'] {
  const metals = new Map<string, Report['metals'][number]>();
  for (const part of parts) {
    const { name, category, density } = surfaceOf(part);
    if (category !== 'metal' || density === undefined) continue;
    const volume = measures.of(part.solid!).volume * placesOf(part).length;
    const metal = metals.get(name) ?? { material: name, volume_mm3: 0, weight_g: 0 };
    metals.set(name, { ...metal, volume_mm3: metal.volume_mm3 + volume, weight_g: metal.weight_g + (volume * density) / 1000 });
  }
  return [...metals.values()];
}

function plainBounds(bounds: ReturnType<typeof boundsOf>): Report['bounds'] {
  const { min, max } = bounds ?? { min: [0, 0, 0] as const, max: [0, 0, 0] as const };
  return { min: [...min], max: [...max] };
}
