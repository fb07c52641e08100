import type { Report } from '../../plugin-aura/evaluation/reportSchema.ts';
import { checkRequirements } from '../../plugin-aura/evaluation/requirements.ts';
import { resolveMaterials } from '../../plugin-aura/evaluation/specifications.ts';
import type { Answer, Metadata } from '../../plugin-aura/generation/answer.ts';
import type { Quality } from '../../plugin-aura/kernel/tessellation.ts';
import type { MaterialSpecification } from '../../plugin-aura/materials/specification.ts';
import type { Plan } from '../../plugin-aura/plan/plan.ts';
import { PlanError, type Problem } from '../../plugin-aura/plan/problem.ts';
import type { BuildResult } from '../geometry/messages.ts';
import type { Validator } from './validator.ts';

/** What the phases of a generation hand on; each phase is one function from one of these to the next. */
export interface Planned {
  plan: Plan;
  provider: string;
  model?: string;
  attempts: Metadata['attempts'];
  unread: readonly string[];
  notes: readonly string[];
  tokens?: Metadata['tokens'];
  cost_usd?: number;
}
export interface Specified extends Planned {
  materials: MaterialSpecification[];
  materialProblems: Problem[];
}
export interface Validated extends Specified {
  built: BuildResult;
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
  const built = await validator.build(specified.plan, specified.materials, quality, signal);
  const errors = built.problems.filter(({ severity }) => severity === 'error') as Problem[];
  if (errors.length > 0) throw new PlanError(errors);
  return { ...specified, built };
}

/** 90 %: what was asked for is held against what was built, and all that the artist should know is gathered. */
export function assemble(validated: Validated): Assembled {
  const { plan, materials, built, materialProblems, notes } = validated;
  const requirements = checkRequirements(plan.intent.requirements, { report: built.report, materials, numbers: built.numbers });
  const problems = [...built.report.problems, ...materialProblems];
  const missed = requirements
    .filter(({ met }) => met === false)
    .map(({ words, about }) => `“${words}” was asked for (${about}), and the result does not show it.`);
  return {
    ...validated,
    plan: { ...plan, intent: { ...plan.intent, requirements } },
    report: { ...built.report, problems },
    warnings: [
      ...new Set([...problems.filter(({ severity }) => severity === 'warning').map(({ message }) => message), ...missed, ...notes]),
    ],
  };
}

/** 100 %: the answer, with the times of all phases. */
export function output(assembled: Assembled, times: Pick<Metadata, 'processing_ms' | 'phases_ms'>, generatedAt: Date): Answer {
  const { plan, materials, report, provider, model, attempts, warnings, unread, tokens, cost_usd } = assembled;
  return {
    plan,
    materials,
    metadata: {
      design_type: plan.intent.design_type,
      complexity: plan.intent.complexity,
      provider,
      ...(model !== undefined && { model }),
      ...times,
      ...(tokens && { tokens }),
      ...(cost_usd !== undefined && { cost_usd }),
      attempts,
      warnings,
      ...(unread.length > 0 && { unread: [...unread] }),
      generated_at: generatedAt.toISOString(),
    },
    report,
  };
}
