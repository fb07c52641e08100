import type { Evaluation } from '../../evaluation/evaluate.ts';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { numbersOf } from '../../evaluation/numbers.ts';
import { reportOf } from '../../evaluation/report.ts';
import type { Report } from '../../evaluation/reportSchema.ts';
import { resolveMaterials } from '../../evaluation/specifications.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { MeasureBook } from '../../kernel/measure.ts';
import { library } from '../../library/index.ts';
import { registry } from '../../operations/index.ts';
import type { OperationDeclaration } from '../../plan/declaration.ts';
import { type Plan, planSchema } from '../../plan/plan.ts';
import { wordReader } from '../offline.ts';
import { type Cell, cellsOf, type Specimen } from './testMatrix.ts';
import { wrongIn } from './testMatrixJudge.ts';

/** Test support: says the instructions of the matrix to every thing by its bare name, and tells what was done, refused or wrong. */

/** What was built, as refinements and the judge ask for it. */
type Built = Report & { numbers: { place: string; value: number }[]; evaluation: Evaluation };

export type Verdict = 'done' | 'refused' | 'wrong';

export interface Told {
  op: string;
  family: string;
  cell: Cell;
  verdict: Verdict;
  /** The refusal, or what is wrong. */
  why: string;
}

/** Families whose things are features, drawings and jewels, which other tests hold. */
const OTHERS: ReadonlySet<string> = new Set(['jewelry', 'features', 'profiles', 'combine', 'modify', 'scene']);

/** Share from 0 to 1 that a text falls at, the same each time: FNV-1a. */
function shareOf(text: string): number {
  let hash = 2_166_136_261;
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 16_777_619);
  return ((hash >>> 0) % 10_007) / 10_007;
}

const exported = (plan: Plan): Plan => planSchema.parse(JSON.parse(JSON.stringify(plan)));
const addressOf = (place: string): string => place.replace(/\[(\d)\]/g, '.$1');

/** Walks a share of the things whose operation or family matches `only`, each with at most so many of its instructions. */
export async function walkMatrix({ share, each, only = /./ }: { share: number; each: number; only?: RegExp }): Promise<Told[]> {
  await library.loadAll();
  const reader = wordReader();
  const evaluator = new Evaluator(await Kernel.load(), registry, { cacheBytes: 64 * 1024 * 1024 });
  const measures = new MeasureBook();
  const build = (plan: Plan): Built => {
    const evaluation = evaluator.evaluate(plan, { quality: 'draft' });
    const { specifications } = resolveMaterials(plan);
    const report = reportOf(evaluation, specifications, { measures });
    return { ...report, numbers: numbersOf(evaluation), evaluation };
  };
  const told: Told[] = [];
  for (const definition of registry.all()) {
    const name = definition.spoken?.names[0];
    if (
      shareOf(definition.op) >= share ||
      name === undefined ||
      OTHERS.has(definition.family) ||
      !(only.test(definition.op) || only.test(definition.family))
    )
      continue;
    const { plan: first } = await reader.generate(`a ${name}`);
    const made = first?.operations.find(({ op }) => op === definition.op);
    if (!first || !made) continue;
    const plan = exported(first);
    const measured = build(plan);
    const specimen = specimenOf(definition, made.id, measured);
    const cells = cellsOf(specimen).map((cell) => ({ cell, at: shareOf(`${definition.op} ${cell.words} ${cell.row}`) }));
    for (const { cell } of cells.sort((a, b) => a.at - b.at).slice(0, each)) {
      const reading = await reader.refine(plan, cell.words, { measure: async () => measured });
      const why = reading.plan && !reading.beside ? faultOf(cell, specimen, build(exported(reading.plan))) : undefined;
      const verdict = !reading.plan ? 'refused' : reading.beside || why !== undefined ? 'wrong' : 'done';
      told.push({ op: definition.op, family: definition.family, cell, verdict, why: why ?? reading.reply ?? '' });
    }
  }
  evaluator.dispose();
  return told;
}

function specimenOf(definition: OperationDeclaration, id: string, { parts, bounds, numbers }: Built): Specimen {
  const own = numbers.filter(({ place }) => place.startsWith(`${id}.`));
  return { definition, id, parts, bounds, numbers: new Map(own.map(({ place, value }) => [addressOf(place).slice(id.length + 1), value])) };
}

/** What is wrong with what was built after an instruction. */
function faultOf(cell: Cell, specimen: Specimen, { parts, bounds, numbers, problems, evaluation }: Built): string | undefined {
  const error = problems.find(({ severity }) => severity === 'error');
  if (error) return error.message;
  const { definition, id } = specimen;
  const choices = { ...evaluation.params.get(id) };
  return wrongIn(
    cell.asked,
    { ...specimen, definition },
    { parts, bounds, numbers: new Map(numbers.map(({ place, value }) => [addressOf(place), value])), choices },
  );
}

/** How many of each verdict there are, by a name. */
export function tallied(told: readonly Told[], by: (one: Told) => string): Map<string, Record<Verdict, number>> {
  const out = new Map<string, Record<Verdict, number>>();
  for (const one of told) {
    const row = out.get(by(one)) ?? { done: 0, refused: 0, wrong: 0 };
    row[one.verdict]++;
    out.set(by(one), row);
  }
  return out;
}
