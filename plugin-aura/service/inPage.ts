import { offlineReader } from '../generation/offlineReader.ts';
import { createOrchestrator, type Orchestrator } from '../generation/orchestrator.ts';
import type { Validator } from '../generation/validator.ts';

/** The orchestrator in the page: the same as the server's, without models. Loaded apart, because the reader brings all its words with it. */
export const pageOrchestrator = (validator: Validator): Orchestrator => createOrchestrator({ reader: offlineReader, validator });
