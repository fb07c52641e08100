import type { Report } from '../evaluation/reportSchema.ts';
import type { Problem } from '../plan/problem.ts';
import type { Answer } from './answer.ts';

/**
 * An answer whose design was built again at a finer quality: that report takes the place of the first, and what warns only there is
 * among the warnings too. `problems` are those of the plan, its materials and the build.
 */
export function withFinerReport(answer: Answer, report: Report, problems: readonly Problem[]): Answer {
  const found = unique([...report.problems, ...problems], ({ place, message }) => `${place} ${message}`);
  const mended = unique([...answer.report.mended, ...report.mended]);
  const warnings = found.filter(({ severity }) => severity === 'warning').map(({ message }) => message);
  return {
    ...answer,
    report: { ...report, problems: found, mended },
    metadata: { ...answer.metadata, warnings: unique([...warnings, ...answer.metadata.warnings]) },
  };
}

function unique<Value>(values: readonly Value[], keyOf: (value: Value) => unknown = (value) => value): Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
