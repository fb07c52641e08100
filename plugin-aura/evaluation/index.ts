/**
 * From a plan to parts. evaluate.ts builds it operation by operation in a kernel, with cache.ts to build nothing twice and touch.ts
 * to let parts fall onto what they rest on. What comes out leaves as meshes (payload.ts) and as facts (report.ts, inspect.ts,
 * requirements.ts), and audit/ holds every fact of the brief against what was built; specifications.ts resolves a plan's materials to physical values.
 */
export { type EvaluateOptions, type Evaluation, Evaluator } from './evaluate.ts';
export { type DesignPayload, designPayloadSchema, type MeshPayload, type PartPayload, PayloadMaker } from './payload.ts';
export { reportOf } from './report.ts';
export { checkRequirements } from './requirements.ts';
export { resolveMaterials, type Specification, specificationOf } from './specifications.ts';
