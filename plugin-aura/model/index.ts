/**
 * The model: what a plan is, and how it becomes parts.
 *
 * plan.ts, part.ts, answer.ts and problem.ts are the contracts. A plan is read by read.ts (form) and check.ts (names, references,
 * order), its numbers by resolve.ts and expression.ts; evaluate.ts builds it operation by operation in a kernel, with
 * cache.ts to build nothing twice, and placement.ts and touch.ts to put parts where their anchors say. What comes out leaves as
 * meshes (payload.ts) and as facts (report.ts, inspect.ts, requirements.ts); diff.ts tells two plans apart.
 */
export { diffPlans, type PlanChange, touchedOperations } from './diff.ts';
export { type EvaluateOptions, type Evaluation, Evaluator } from './evaluate.ts';
export type { CameraFacts, Frame, GemFacts, LightFacts, Mat4, Part, PartClass, Result, Vec2, Vec3 } from './part.ts';
export { type DesignPayload, designPayloadSchema, type MeshPayload, type PartPayload, PayloadMaker } from './payload.ts';
export { LIMITS, type Operation, type Parameter, type Placement, type Plan, planSchema } from './plan.ts';
export { CannotBuild, PlanError, type Problem } from './problem.ts';
export { readPlan, tryReadPlan } from './read.ts';
export { reportOf } from './report.ts';
export { checkRequirements } from './requirements.ts';
