/**
 * What is wrong with a plan, said so that an artist understands it and a model can mend it.
 *
 * `place` is a path into the plan (`operations[2].params.height`), `code` is stable.
 */
export interface Problem {
  code: ProblemCode;
  place: string;
  /** One clear sentence: what is wrong and what to do. */
  message: string;
  severity: 'error' | 'warning';
}

export const PROBLEM_CODES = [
  'schema',
  'unknown_operation',
  'unknown_name',
  'dangling_reference',
  'cyclic_reference',
  'duplicate_id',
  'bad_expression',
  'out_of_range',
  'unknown_anchor',
  'unknown_material',
  'limit',
  'cannot_build',
  'check',
  'overlap',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A plan that cannot be read or built: carries every problem that was found. */
export class PlanError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => (problem.place ? `${problem.place}: ${problem.message}` : problem.message)).join('\n'));
    this.name = 'PlanError';
    this.problems = problems;
  }
}
