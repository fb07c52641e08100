import { Evaluator } from '../evaluation/evaluate.ts';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { type Answer, type Generation, isReply, type Reply } from './answer.ts';
import { Builder } from './geometry/Builder.ts';
import { createOrchestrator, type Orchestrator, type OrchestratorOptions } from './orchestrator.ts';
import { boxReader } from './testBoxes.ts';

/** What tests of the orchestrator stand on: boxes for words, a real builder, a clock that nothing disturbs. */

export const validator = new Builder(new Evaluator(await Kernel.load(), registry));

/** A clock that goes one millisecond with each look at it. */
export function ticking(): () => number {
  let time = 0;
  return () => time++;
}

export const orchestrate = (options: Partial<OrchestratorOptions> = {}): Orchestrator =>
  createOrchestrator({ reader: boxReader, validator, now: ticking(), today: () => new Date(0), ...options });

export function designOf(outcome: Generation): Answer {
  if (isReply(outcome)) throw new Error(outcome.reply);
  return outcome;
}

export function replyOf(outcome: object): Reply {
  if (!isReply(outcome)) throw new Error('It is a design.');
  return outcome;
}

/** A plan of one cube as a model writes it, with what follows the cube. */
export const cube = (side: number, more = ''): string =>
  `{"name":"Cube","intent":{"design_type":"product"},"parameters":[{"name":"side","value":${side}}],"operations":[{"id":"cube","op":"box","params":{"size":["= side","= side","= side"]},"material":"oak"}${more}]}`;
