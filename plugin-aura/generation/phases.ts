import { audit } from '../evaluation/audit/index.ts';
import type { Report } from '../evaluation/reportSchema.ts';
import { checkRequirements, missedSentence } from '../evaluation/requirements.ts';
import { materialsOf, resolveMaterials } from '../evaluation/specifications.ts';
import type { Quality } from '../kernel/tessellation.ts';
import type { MaterialSpecification } from '../materials/specification.ts';
import type { Plan } from '../plan/plan.ts';
import { PlanError, type Problem } from '../plan/problem.ts';
import type { Answer, Metadata } from './answer.ts';
import type { Tokens } from './provider.ts';
import type { Built, Validator } from './validator.ts';

/** What the phases of a generation hand on; each phase is one function from one of these to the next. */
export interface Planned {
  plan: Plan;
  provider: string;
  /** The model that answered. */
  model?: string;
  unread: readonly string[];
  notes: readonly string[];
  /** What was put right in the plan without asking, as sentences. */
  mended: readonly string[];
  /** Of a refinement: the plan is a design of its own. */
  beside?: boolean;
}
export interface Specified extends Planned {
  materials: MaterialSpecification[];
  materialProblems: Problem[];
}
export interface Validated extends Specified {
  built: Built;
}
export interface Assembled extends Validated {
  report: Report;
  warnings: string[];
}

/** 50 %: presets become physical values. */
export function specifyMaterials(planned: Planned): Specified {
  const { specifications, problems } = resolveMaterials(planned.plan);
  return { ...planned, materials: specifications, materialProblems: problems };
}

/** 70 %: the geometry is built. @throws PlanError for a plan that cannot be built */
export async function validateGeometry(
  specified: Specified,
  validator: Validator,
  quality: Quality,
  signal: AbortSignal,
): Promise<Validated> {
  const built = await validator.build(specified.plan, quality, signal);
  const errors = built.report.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new PlanError(errors);
  return { ...specified, built };
}

/** 90 %: what was asked for is held against what was built, and all that the artist should know is gathered. */
export function assemble(validated: Validated): Assembled {
  const { plan, materials, built, materialProblems, notes, mended } = validated;
  const requirements = checkRequirements(plan.intent.requirements, { report: built.report, materials, numbers: built.numbers });
  const problems = [...built.report.problems, ...materialProblems];
  const missed = requirements.filter(({ met }) => met === false).map((requirement) => missedSentence(requirement, built));
  const found = audit(plan, built, validated.unread);
  const holding = new Set(found.kept.map(({ why }) => why));
  const heldWords = new Set(found.kept.map(({ words }) => words));
  return {
    ...validated,
    materials: materialsOf(materials, built.report),
    plan: { ...plan, intent: { ...plan.intent, requirements } },
    report: { ...built.report, problems, mended: [...mended, ...built.report.mended] },
    warnings: unique([
      ...warningsIn(problems),
      ...onceForTheSame([...missed, ...found.missed]),
      ...notes.filter((sentence) => !holding.has(sentence)),
    ]),
    unread: validated.unread.filter((words) => !heldWords.has(words)),
  };
}

/** What an answer's metadata has beyond the plan itself. */
export type Account = Pick<
  Metadata,
  'processing_ms' | 'phases_ms' | 'attempts' | 'tokens' | 'cost_usd' | 'unpriced' | 'session' | 'generated_at'
>;

/** 100 %: the answer, with its account: times, attempts and spending. */
export function output(assembled: Assembled, account: Account): Answer {
  const { plan, materials, report, provider, model, warnings, unread } = assembled;
  return {
    plan,
    materials,
    metadata: {
      design_type: plan.intent.design_type,
      complexity: plan.intent.complexity,
      provider,
      ...(model !== undefined && { model }),
      ...account,
      warnings,
      ...(unread.length > 0 && { unread: [...unread] }),
    },
    report,
  };
}

export const addTokens = (a: Tokens, b: Tokens): Tokens => ({
  input: a.input + b.input,
  cached: a.cached + b.cached,
  output: a.output + b.output,
});

const warningsIn = (problems: readonly Problem[]): string[] =>
  problems.filter(({ severity }) => severity === 'warning').map(({ message }) => message);

/** Of sentences that miss the same words, the first. */
const onceForTheSame = (sentences: readonly string[]): string[] =>
  [
    ...new Map(sentences.toReversed().map((sentence) => [/^“[^”]+” was asked for/.exec(sentence)?.[0] ?? sentence, sentence])).values(),
  ].toReversed();

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
