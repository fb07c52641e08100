import type { Report } from '../evaluation/reportSchema.ts';
import type { Quality } from '../kernel/tessellation.ts';
import type { Plan } from '../plan/plan.ts';

/** What came of building a plan. */
export interface Built {
  report: Report;
  /** Numbers that operations were built with, mm and degrees, with where each stands ("shank.thickness"). */
  numbers: readonly { place: string; value: number }[];
}

/** Builds a plan's geometry and reports on it: a worker in page and server, the same thread on the command line. */
export interface Validator {
  /** Never throws for a bad plan, whose problems are in the report. @throws the signal's reason, or what failed beyond the plan */
  build(plan: Plan, quality: Quality, signal: AbortSignal): Promise<Built>;
}
