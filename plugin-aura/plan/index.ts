/**
 * The plan language: what a construction plan is, and all that can be said of one without building it.
 *
 * plan.ts is the form; param.ts, declaration.ts and registry.ts say what an operation declares, schema.ts what follows from that. A plan
 * is read and mended by read.ts (form) and check.ts (names, references, order), its numbers by resolve.ts and expression.ts, its places
 * by placement.ts; diff.ts tells two plans apart. Nothing here knows a single operation: callers hand the registry in.
 */
export type { Family, OperationDeclaration, PartClass } from './declaration.ts';
export { diffPlans, type PlanChange, touchedOperations } from './diff.ts';
export { LIMITS, type Operation, type Parameter, type Placement, type Plan, planSchema } from './plan.ts';
export { PlanError, type Problem } from './problem.ts';
export { readPlan, tryReadPlan } from './read.ts';
export { Registry } from './registry.ts';
