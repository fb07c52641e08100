import { z } from 'zod';
import { registry as vocabulary } from '../operations/index.ts';
import type { Registry } from '../operations/registry.ts';
import { problemsOf } from '../operations/schema.ts';
import { checkPlan } from './check.ts';
import { type Plan, planSchema } from './plan.ts';
import { PlanError, type Problem } from './problem.ts';

/**
 * Reads a plan from untrusted JSON. Throws PlanError with every problem that can be found without building it; warnings
 * alone do not refuse a plan. Parameters without a unit are in the units of the plan.
 */
export function readPlan(input: unknown, registry: Registry = vocabulary): Plan {
  const { plan, problems } = tryReadPlan(input, registry);
  if (!plan || problems.some((problem) => problem.severity === 'error')) throw new PlanError(problems);
  return plan;
}

/** Like `readPlan`, but never throws: the plan is given where its form is right, beside all problems found. */
export function tryReadPlan(input: unknown, registry: Registry = vocabulary): { plan: Plan | undefined; problems: Problem[] } {
  const parsed = planSchema.safeParse(withUnits(input));
  if (!parsed.success) return { plan: undefined, problems: problemsOf(parsed.error, '') };
  const plan = withNamedMaterials(parsed.data);
  return { plan, problems: checkPlan(plan, registry) };
}

/** Words that operations give as material and that no material of the plan bears as its id become materials of the plan. */
function withNamedMaterials(plan: Plan): Plan {
  const ids = new Set(plan.materials.map(({ id }) => id));
  const words = new Set(plan.operations.flatMap(({ material }) => (material === undefined || ids.has(material) ? [] : [material])));
  return words.size === 0 ? plan : { ...plan, materials: [...plan.materials, ...[...words].map((id) => ({ id, preset: id }))] };
}

const withParameters = z.looseObject({ units: z.string(), parameters: z.array(z.record(z.string(), z.unknown())) });

function withUnits(input: unknown): unknown {
  const loose = withParameters.safeParse(input);
  if (!loose.success) return input;
  const { units } = loose.data;
  return {
    ...loose.data,
    parameters: loose.data.parameters.map((parameter) => ('unit' in parameter ? parameter : { ...parameter, unit: units })),
  };
}
