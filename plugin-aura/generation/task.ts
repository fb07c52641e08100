import type { Quality } from '../kernel/tessellation.ts';
import type { COMPLEXITIES, Plan } from '../plan/plan.ts';
import type { Attempt, Context, ProgressEvent } from './answer.ts';
import type { PhaseClock } from './clock.ts';
import type { Assembled } from './phases.ts';
import type { CompletionImage } from './provider.ts';
import type { Reading } from './reader.ts';
import type { Spending } from './sessions.ts';
import type { Validator } from './validator.ts';

export type Complexity = (typeof COMPLEXITIES)[number];
export type Tell = (event: ProgressEvent) => void;

/** One design that is asked for. */
export interface Task {
  kind: 'generate' | 'refine';
  /** The prompt or the instruction. */
  words: string;
  reading: Reading;
  /** The plan to be refined, and what is selected of it. */
  plan?: Plan;
  selection?: readonly string[];
  /** What it looks like, for a model that sees. */
  images?: readonly CompletionImage[];
  /** Its maker looks at what was made, and may leave it as it is. */
  review?: boolean;
  context?: Context;
  provider?: string;
  model?: string;
  seed?: number;
  /** Left out where it is decided from the words. */
  complexity?: Complexity;
  /** Whether a question may be asked back. */
  mayAsk: boolean;
}

/** What goes along with a request while it is worked on. */
export interface Run {
  clock: PhaseClock;
  tell: Tell;
  signal: AbortSignal;
  attempts: Attempt[];
  spending: Spending;
  validator: Validator;
  /** Waits until others had their turn. */
  turn(): Promise<void>;
  /** At which geometry is validated; left out, what suits who wrote the plan. */
  quality?: Quality;
}

/** Words instead of a design. */
export interface Spoken {
  reply: string;
  offers: readonly string[];
  question?: boolean;
  provider: string;
  model?: string;
  unread: readonly string[];
  notes: readonly string[];
}

export type Made = Assembled | Spoken;

export const isSpoken = (made: Made): made is Spoken => 'reply' in made;
