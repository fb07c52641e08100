import type { Requirement } from '../../plan/plan.ts';
import type { Task } from '../task.ts';

/**
 * What the offline reader noted as asked for, without where it stands in the reader's own plan: another plan has other operations, and is
 * looked through as a whole.
 */
export const notedIn = ({ reading }: Pick<Task, 'reading'>): Requirement[] =>
  reading.plan?.intent.requirements.map(({ met: _met, operation: _operation, param: _param, ...asked }) => asked) ?? [];
