import type { Plan } from '../../plugin-aura/plan/plan.ts';

/** What the offline reader made of the words: it costs milliseconds, so that every task carries it. */
export interface Reading {
  plan: Plan;
  /** Words that it did not use. */
  unread: readonly string[];
  notes: readonly string[];
}

/** What a provider is asked for: one plan. */
export interface Task {
  kind: 'generate' | 'refine';
  /** The prompt or the instruction. */
  words: string;
  reading: Reading;
  /** The plan to be refined, and what is selected of it. */
  plan?: Plan;
  selection?: readonly string[];
  model?: string;
  seed?: number;
}

/** What comes out of a provider while it works; a plan is untrusted until `readPlan` has read it. */
export type Piece =
  | { type: 'operation'; index: number; operation: unknown }
  | { type: 'plan'; plan: unknown }
  | { type: 'usage'; tokens: { input: number; cached: number; output: number }; cost_usd?: number };

export interface Availability {
  available: boolean;
  note?: string;
}

/** A source of plans: a model's interface, or the offline generator. */
export interface Provider {
  id: string;
  label: string;
  models(signal?: AbortSignal): Promise<readonly string[]>;
  probe(signal?: AbortSignal): Promise<Availability>;
  /** Ends after a `plan` piece; throws when it cannot give one. Stops when the signal aborts. */
  complete(task: Task, signal: AbortSignal): AsyncIterable<Piece>;
}

/** Reads words without a model; pure and quick. */
export interface Reader {
  generate(prompt: string, options?: { seed?: number; context?: unknown }): Reading;
  refine(plan: Plan, instruction: string, selection?: readonly string[]): Reading;
  vary(plan: Plan, count: number, axes?: readonly string[]): readonly { plan: Plan; label: string }[];
}
