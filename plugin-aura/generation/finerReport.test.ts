import { expect, it } from 'vitest';
import type { Report } from '../evaluation/reportSchema.ts';
import type { Problem } from '../plan/problem.ts';
import type { Answer } from './answer.ts';
import { withFinerReport } from './finerReport.ts';

const problem = (message: string, severity: Problem['severity'] = 'warning'): Problem => ({ place: 'shank', message, severity }) as Problem;
const reportOf = (problems: Problem[], mended: string[] = []): Report => ({ parts: [], problems, mended }) as unknown as Report;
const answer = {
  report: reportOf([problem('It is thin.')], ['"Box" was taken for "box".']),
  metadata: { warnings: ['“blue” was not used.'] },
} as unknown as Answer;

it('what warns only at final quality is among the warnings, once, and what was said before stays', () => {
  const finer = reportOf([problem('It is thin.'), problem('Two walls meet.'), problem('It is open.', 'error')], ['A wall was closed.']);
  const { report, metadata } = withFinerReport(answer, finer, [problem('It is thin.')]);
  expect(metadata.warnings).toEqual(['It is thin.', 'Two walls meet.', '“blue” was not used.']);
  expect(report.problems.map(({ message }) => message)).toEqual(['It is thin.', 'Two walls meet.', 'It is open.']);
  expect(report.mended).toEqual(['"Box" was taken for "box".', 'A wall was closed.']);
});
