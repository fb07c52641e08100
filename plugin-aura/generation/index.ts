/** The six phases from words to an answer, as page, server and command line all run them. answer.ts is the contract between them. */
export { type Answer, answerSchema, PHASES, type PhaseId } from './answer.ts';
export { createOrchestrator, type Orchestrator, type OrchestratorOptions } from './orchestrator.ts';
