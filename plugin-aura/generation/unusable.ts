import type { PlanError, ProblemCode } from '../plan/problem.ts';

/** Problems of plans that read well and describe what cannot be made. */
const BUILDING: ReadonlySet<ProblemCode> = new Set(['cannot_build', 'check', 'out_of_range']);

/** What is said of a plan that cannot be used: a stable code, and a sentence with the first of its problems. */
export function unusable({ problems }: PlanError): { code: 'cannot_build' | 'invalid_plan'; detail: string } {
  const code = problems.every((problem) => BUILDING.has(problem.code)) ? 'cannot_build' : 'invalid_plan';
  const [first] = problems;
  if (!first) return { code, detail: 'The plan cannot be used.' };
  const more = problems.length - 1;
  const rest = more === 0 ? '' : ` There ${more === 1 ? 'is one more problem' : `are ${more} more problems`}.`;
  return { code, detail: `${first.message}${rest}` };
}
