import { createOrchestrator, type Orchestrator } from '../generation/orchestrator.ts';
import { patternsReader } from '../generation/patternsReader.ts';
import type { Validator } from '../generation/validator.ts';

/** The orchestrator in the page: the same as the server's, without models. Loaded apart, because the reader brings all its words with it. */
export const pageOrchestrator = (validator: Validator): Orchestrator => createOrchestrator({ reader: patternsReader, validator });
